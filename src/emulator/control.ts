import { validateArguments } from "../validation/arguments.js";
import { KakaoDataError } from "../errors/classes.js";
import {
  array,
  boolean,
  closed,
  custom,
  enumOf,
  id,
  int,
  open,
  optional,
  string,
  unknownValue,
} from "../schemas/kinds.js";
import { asSchema } from "../schemas/parse.js";
import type { $ZodType } from "zod/v4/core";
import { refusalOf } from "./http/access.js";
import { corsHeaders, preflightResponse } from "./http/responses.js";
import type { EmulatorUser } from "./state/sample_data.js";
import type { Emulator } from "./emulator.js";
import type { Failure } from "./http/faults.js";
import { redactRequest } from "./http/redact_request.js";
import type { Person } from "./state/person.js";
import { appChangesSchema } from "./state/app_schema.js";
import { userSchema } from "./state/user_schema.js";
import { parseJson } from "./http/parameters.js";
import { type AccountEvent, accountEvents } from "./state/account_event.js";
import type { AccountReporting, AppChanges, Consents, SignIn, Unlinking } from "./user_control.js";
import { redactDelivery } from "./webhooks/redact_delivery.js";

const optionalStrings = () => optional(array(string()));
const userAndApp = () => ({ user: optional(id), app: optional(id) });

const schemas = {
  user: userSchema,
  app: appChangesSchema,
  consents: closed({
    ...userAndApp(),
    scopes: optionalStrings(),
    serviceTerms: optionalStrings(),
  }),
  signIn: closed({
    ...userAndApp(),
    scopes: optionalStrings(),
    serviceTerms: optionalStrings(),
    expiresIn: optional(int()),
  }),
  unlink: closed({ ...userAndApp(), referrer_type: optional(string()) }),
  accountEvent: closed({
    ...userAndApp(),
    event: enumOf(...(Object.keys(accountEvents) as AccountEvent[])),
    payload: optional(open({})),
  }),
  resend: closed({ id: int() }),
  fault: closed({
    status: int(),
    body: optional(unknownValue()),
    headers: optional(unknownValue()),
    url: optional(string()),
    times: optional(int()),
  }),
  delay: closed({ milliseconds: int(), url: optional(string()) }),
  clock: closed({ seconds: int() }),
  person: closed({
    user: optional(
      custom<number | null>({
        expected: "user id, or null",
        holds: (value) => value === null || Number.isSafeInteger(value),
      }),
    ),
    scopes: optionalStrings(),
    serviceTerms: optionalStrings(),
    cancels: optional(boolean()),
    leavesAccount: optional(boolean()),
  }),
} as const;

type Query = URLSearchParams;
/** `read` gives the body, checked with a schema. */
type Route = (emulator: Emulator, read: <T>(schema: $ZodType) => T, query: Query) => unknown;

const numberIn = (query: Query, name: string) =>
  query.has(name) ? { [name]: Number(query.get(name)) } : {};

/** The control API, by method and path below `/emulator`. */
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
  "POST /apps": (emulator, read) => emulator.changeApp(read<AppChanges>(schemas.app)),
  "GET /consents": (emulator, _, query) =>
    emulator.consents({ ...numberIn(query, "user"), ...numberIn(query, "app") }) ?? null,
  "POST /consents": (emulator, read) => emulator.consents(read<Consents>(schemas.consents)) ?? null,
  "POST /sign-in": (emulator, read) => emulator.signIn(read<SignIn>(schemas.signIn)),
  "POST /unlink": async (emulator, read) => ({
    webhook: await emulator.unlink(read<Unlinking>(schemas.unlink)),
  }),
  "POST /account-events": async (emulator, read) => ({
    webhook: await emulator.reportAccount(read<AccountReporting>(schemas.accountEvent)),
  }),
  // a list that ends up in logs shows no secrets
  "GET /webhooks": ({ webhooks }) => webhooks.map(redactDelivery),
  "POST /webhooks": async (emulator, read) => ({
    webhook: await emulator.resendWebhook(read<{ id: number }>(schemas.resend).id),
  }),
  "POST /person": (emulator, read) => emulator.setPerson(read<Person>(schemas.person)),
  // this list ends up in logs, so it shows no secrets
  "GET /requests": ({ requests }) => requests.map(redactRequest),
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

/** The path of the control API. */
export const controlPath = "/emulator";

/** The headers of a response: only the page that has asked may read it. */
function headersFor(request: Request): Record<string, string> {
  const origin = request.headers.get("Origin");
  return {
    ...(origin !== null && corsHeaders(origin)),
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
  };
}

/** Answers a request to the control API, JSON in both directions. `allowed` are host names in addition to those of this machine. */
export async function control(
  emulator: Emulator,
  request: Request,
  allowed: ReadonlySet<string>,
): Promise<Response> {
  const forbidden = refusalOf(request.headers, allowed);
  if (forbidden !== undefined) return Response.json({ message: forbidden }, { status: 403 });
  if (request.method === "OPTIONS") return preflightResponse(request);

  const headers = headersFor(request);
  const reply = (status: number, message: string) =>
    Response.json({ message }, { status, headers });
  const { pathname, searchParams } = new URL(request.url);
  const name = `${request.method} ${pathname.slice(controlPath.length) || "/"}`;
  const route = routes[name];
  if (!route) {
    return reply(404, `There is no ${name}. There are: ${Object.keys(routes).join(", ")}.`);
  }
  // a page of another site can send forms and plain text without a preflight, but no JSON
  if (request.method === "POST" && !isJson(request.headers.get("Content-Type"))) {
    return reply(415, `${name}: expected JSON. Send Content-Type: application/json.`);
  }
  try {
    const body = await request.text();
    const given = body ? parseJson(body) : {};
    const read = <T>(schema: $ZodType) =>
      validateArguments(asSchema(schema), name, "", given) as unknown as T;
    const result = await route(emulator, read, searchParams);
    return Response.json(result === undefined ? {} : result, { headers });
  } catch (thrown) {
    const isInvalidInput = [KakaoDataError, RangeError, SyntaxError].some(
      (kind) => thrown instanceof kind,
    );
    if (!isInvalidInput) throw thrown;
    return reply(400, (thrown as Error).message);
  }
}

const isJson = (type: string | null): boolean => /^application\/json\s*(;|$)/i.test(type ?? "");
