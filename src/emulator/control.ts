import { checked } from "../check.js";
import { KakaoDataError } from "../errors.js";
import {
  array,
  closed,
  id,
  int,
  open,
  optional,
  type Schema,
  string,
  whatever,
} from "../schema.js";
import { cors } from "./answer.js";
import type { EmulatorUser } from "./data.js";
import type { Consents, Emulator, Failure, SignIn, Unlinking } from "./emulator.js";
import type { Person } from "./state.js";

const texts = () => optional(array(string()));
const whom = () => ({ user: optional(id), app: optional(id) });

const schemas = {
  user: open(() => ({ id })),
  consents: closed(() => ({ ...whom(), scopes: texts(), serviceTerms: texts() })),
  signIn: closed(() => ({
    ...whom(),
    scopes: texts(),
    serviceTerms: texts(),
    expiresIn: optional(int()),
  })),
  unlink: closed(() => ({ ...whom(), referrer_type: optional(string()) })),
  fault: closed(() => ({
    status: int(),
    body: optional(whatever),
    headers: optional(whatever),
    url: optional(string()),
    times: optional(int()),
  })),
  delay: closed(() => ({ milliseconds: int(), url: optional(string()) })),
  clock: closed(() => ({ seconds: int() })),
  person: open(() => ({})),
} as const;

type Route = (emulator: Emulator, read: <T>(schema: Schema<unknown>) => T, query: Query) => unknown;
type Query = URLSearchParams;

const numberIn = (query: Query, name: string) =>
  query.has(name) ? { [name]: Number(query.get(name)) } : {};

/** What can be asked of an emulator, by method and path below `/emulator`. */
const routes: Readonly<Record<string, Route>> = {
  "GET /": ({ users, messages, requests }) => ({
    users: users.length,
    messages: messages.length,
    requests: requests.length,
  }),
  "GET /users": ({ users }) => users,
  "POST /users": (emulator, read) => {
    const user: EmulatorUser = read(schemas.user);
    emulator.addUser(user);
    return user;
  },
  "GET /consents": (emulator, _, query) =>
    emulator.consents({ ...numberIn(query, "user"), ...numberIn(query, "app") }) ?? null,
  "POST /consents": (emulator, read) => emulator.consents(read<Consents>(schemas.consents)) ?? null,
  "POST /sign-in": (emulator, read) => emulator.signIn(read<SignIn>(schemas.signIn)),
  "POST /unlink": async (emulator, read) => ({
    webhook: await emulator.unlink(read<Unlinking>(schemas.unlink)),
  }),
  "POST /person": (emulator, read) => emulator.setPerson(read<Person>(schemas.person)),
  "GET /requests": ({ requests }) => requests,
  "GET /messages": ({ messages }) => messages,
  "POST /faults": (emulator, read) => emulator.failNext(read<Failure>(schemas.fault)),
  "POST /delay": (emulator, read) => {
    const { milliseconds, url } = read<{ milliseconds: number; url?: string }>(schemas.delay);
    emulator.delay(milliseconds, url);
  },
  "POST /clock": (emulator, read) =>
    emulator.advance(read<{ seconds: number }>(schemas.clock).seconds),
  "POST /reset": (emulator) => emulator.reset(),
};

/** Where the control API is. */
export const controlPath = "/emulator";

/** Answers a request to the control API: JSON there and back. */
export async function control(emulator: Emulator, request: Request): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  const headers = cors(request.headers.get("Origin"));
  const name = `${request.method} ${pathname.slice(controlPath.length) || "/"}`;
  const route = routes[name];
  if (!route) {
    const message = `There is no ${name}. There are: ${Object.keys(routes).join(", ")}.`;
    return Response.json({ message }, { status: 404, headers });
  }
  try {
    const text = await request.text();
    const given: unknown = text ? JSON.parse(text) : {};
    const read = <T>(schema: Schema<unknown>) => checked(schema, name, "", given) as unknown as T;
    const result = await route(emulator, read, searchParams);
    return Response.json(result === undefined ? {} : result, { headers });
  } catch (thrown) {
    const known = [KakaoDataError, RangeError, SyntaxError].some((kind) => thrown instanceof kind);
    if (!known) throw thrown;
    return Response.json({ message: (thrown as Error).message }, { status: 400, headers });
  }
}
