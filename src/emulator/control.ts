import { validateArguments } from "../validation/arguments.js";
import { KakaoDataError } from "../errors/classes.js";
import {
  array,
  boolean,
  closed,
  custom,
  id,
  int,
  optional,
  type Schema,
  string,
  unknownValue,
} from "../validation/schema.js";
import { refusalOf } from "./http/access.js";
import { cors, preflight } from "./http/responses.js";
import type { EmulatorUser } from "./state/sample_data.js";
import type { Consents, Emulator, SignIn, Unlinking } from "./create_emulator.js";
import type { Failure } from "./http/faults.js";
import { redacted } from "./http/redacted.js";
import type { Person } from "./state/state.js";
import { userSchema } from "./state/user_schema.js";
import { parseJson } from "./http/parameters.js";

const texts = () => optional(array(string()));
const whom = () => ({ user: optional(id), app: optional(id) });

const schemas = {
  user: userSchema,
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
    body: optional(unknownValue),
    headers: optional(unknownValue),
    url: optional(string()),
    times: optional(int()),
  })),
  delay: closed(() => ({ milliseconds: int(), url: optional(string()) })),
  clock: closed(() => ({ seconds: int() })),
  person: closed(() => ({
    user: optional(
      custom("user id, or null", (value) => value === null || Number.isSafeInteger(value)),
    ),
    scopes: texts(),
    serviceTerms: texts(),
    cancels: optional(boolean()),
    leavesAccount: optional(boolean()),
  })),
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
  // whoever reads a log is not to find a secret in it
  "GET /requests": ({ requests }) => requests.map(redacted),
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

/** The headers of its answers: no page of another origin reads them. */
function headersFor(request: Request): Record<string, string> {
  const origin = request.headers.get("Origin");
  return {
    ...(origin !== null && cors(origin)),
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
  };
}

/** Answers a request to the control API: JSON there and back. `allowed` are host names beside this machine's own. */
export async function control(
  emulator: Emulator,
  request: Request,
  allowed: ReadonlySet<string>,
): Promise<Response> {
  const forbidden = refusalOf(request.headers, allowed);
  if (forbidden !== undefined) return Response.json({ message: forbidden }, { status: 403 });
  if (request.method === "OPTIONS") return preflight(request);

  const headers = headersFor(request);
  const refused = (status: number, message: string) =>
    Response.json({ message }, { status, headers });
  const { pathname, searchParams } = new URL(request.url);
  const name = `${request.method} ${pathname.slice(controlPath.length) || "/"}`;
  const route = routes[name];
  if (!route) {
    return refused(404, `There is no ${name}. There are: ${Object.keys(routes).join(", ")}.`);
  }
  // what a page can send without asking first, such as a form, is none of it
  if (request.method === "POST" && !isJson(request.headers.get("Content-Type"))) {
    return refused(415, `${name}: expected JSON. Send Content-Type: application/json.`);
  }
  try {
    const text = await request.text();
    const given = text ? parseJson(text) : {};
    const read = <T>(schema: Schema<unknown>) =>
      validateArguments(schema, name, "", given) as unknown as T;
    const result = await route(emulator, read, searchParams);
    return Response.json(result === undefined ? {} : result, { headers });
  } catch (thrown) {
    const known = [KakaoDataError, RangeError, SyntaxError].some((kind) => thrown instanceof kind);
    if (!known) throw thrown;
    return refused(400, (thrown as Error).message);
  }
}

const isJson = (type: string | null): boolean => /^application\/json\s*(;|$)/i.test(type ?? "");
