import type { output as Output } from "zod/v4/core";
import { validateResponse, type OnInvalidResponse } from "../client/validate_response.js";
import { validateArguments, isObject, throwInvalid } from "../validation/arguments.js";
import { within } from "../client/deadline.js";
import type { Endpoint } from "../endpoints/endpoint.js";
import { isKakaoError, KakaoNetworkError } from "../errors/classes.js";
import { issue } from "../validation/issues.js";
import { keysOf } from "../validation/parse.js";
import {
  closed,
  custom,
  int,
  openEnum,
  refinedString,
  emptyObject,
  open,
  optional,
  string,
} from "../validation/schema.js";
import { textOf } from "../transport/rest/body.js";
import { anything } from "../transport/rest/options.js";
import { equal } from "./timing_safe_equal.js";
import { loginError } from "./token_error.js";
import type { Verify } from "./id_token.js";
import { keyIssues } from "./client_keys.js";

const unlinked = open(() => ({
  /** App id, as text. */
  app_id: string(),
  /** User id in this app, as text: it may have more digits than a number keeps. */
  user_id: refinedString("user id", (value) => /^\d+$/.test(value)),
  /** What ended the link; Kakao may add others. */
  referrer_type:
    optional(
      openEnum<
        | "ACCOUNT_DELETE"
        | "FORCED_ACCOUNT_DELETE"
        | "UNLINK_FROM_ADMIN"
        | "UNLINK_FROM_APPS"
        | "INCOMPLETE_SIGN_UP"
      >(),
    ),
  /** The user's token in a group of apps. */
  group_user_token: optional(string()),
}));

/** What Kakao reports when a user is unlinked from the app, other than by a call to `unlink`. */
export interface UnlinkEvent extends Output<typeof unlinked> {}

const status = open(() => ({
  /** Who sent it: `https://kauth.kakao.com`. */
  iss: string(),
  /** The app's REST API key. */
  aud: custom<string | string[]>("text", () => true),
  /** When it was sent: seconds since 1970. */
  iat: optional(int()),
  /** Id of this report: one that comes again is the same report. */
  jti: optional(string()),
  /** User id in this app, as text. */
  sub: optional(string()),
  /** When it happened: seconds since 1970. */
  toe: optional(int()),
  /** What happened, by the URI of the event, such as `https://schemas.kakao.com/events/oauth/user-unlinked`. */
  events: custom<{ [uri: string]: { [key: string]: unknown } }>("object", isObject),
}));

/** What Kakao reports of a user's account: a Security Event Token (RFC 8417), verified. */
export interface AccountEvents extends Output<typeof status> {}

/** A request that came in: a `Request`, or one of Express's or Node's with its body read. */
export type IncomingRequest =
  | Request
  | {
      readonly method?: string | undefined;
      readonly headers: { readonly [name: string]: string | readonly string[] | undefined };
      /** The query, parsed. */
      readonly query?: unknown;
      /** The body: parsed for the unlink report, as text for the account report. */
      readonly body?: unknown;
    };

/** What the client says of its webhooks. */
export interface WebhookOptions {
  readonly timeout: number | false;
  readonly onInvalidResponse: OnInvalidResponse | undefined;
}

/** Bytes of a report that are read: Kakao's have a few hundred. */
const most = 1_000_000;

const isWeb = (request: IncomingRequest): request is Request =>
  typeof (request.headers as Partial<Headers> | undefined)?.get === "function";

const about = <Body>(response: Endpoint<string, unknown, Body>["response"], operation: string) => ({
  endpoint: { url: operation, method: "POST", data: emptyObject, response } as const,
  operation,
  data: {},
  options: {},
});

/**
 * Reads a request within its time. Whatever fails while it is read is an error of ours: an answer of the route's can
 * be made of that alone.
 */
async function reading<T>(
  operation: string,
  request: IncomingRequest,
  timeout: number | false,
  read: (gone: AbortSignal) => Promise<T>,
): Promise<T> {
  const work = async (gone: AbortSignal) => {
    try {
      if (isObject(request) && isObject(request.headers)) return await read(gone);
    } catch (thrown) {
      if (isKakaoError(thrown)) throw thrown;
      const found = issue("request", "a request that can be read", thrown, "", "one that throws");
      return throwInvalid(operation, [found], undefined, thrown);
    }
    const hint = "Pass the request that came in.";
    return throwInvalid(operation, [issue("request", "request", request, hint)]);
  };
  return within({ timeout }, operation, undefined, work);
}

function headerOf(request: IncomingRequest, name: string): string {
  const value = isWeb(request) ? request.headers.get(name) : request.headers[name];
  return String(value ?? "");
}

/** @throws KakaoDataError for a request that is none of Kakao's by its method or by what its body says it is. */
function checkForm(
  operation: string,
  request: IncomingRequest,
  methods: readonly string[],
  types: readonly string[],
): void {
  const { method } = request;
  if (method !== undefined && !methods.includes(method)) {
    const hint = "Answer 405.";
    throwInvalid(operation, [
      issue("request.method", methods.join(" or "), method, hint, "another method"),
    ]);
  }
  if (method === "GET") return;
  const [type = ""] = headerOf(request, "content-type").split(";", 1);
  if (type !== "" && !types.includes(type.trim().toLowerCase())) {
    const path = "request.headers.content-type";
    throwInvalid(operation, [issue(path, types.join(" or "), type, "Answer 415.", "another type")]);
  }
}

const tooLarge = (operation: string) =>
  new KakaoNetworkError(`${operation}: the body has more than ${most} bytes. Answer 413.`, {
    code: "too_large",
  });

/** The body of a `Request`. */
async function bodyOf(operation: string, request: Request, gone: AbortSignal): Promise<string> {
  if (request.bodyUsed) {
    const hint = "Pass the request before anything else reads it, or a clone.";
    throwInvalid(operation, [
      issue("request.body", "a body nobody has read", "", hint, "one that is used up"),
    ]);
  }
  try {
    return await textOf(request, most, gone, { operation });
  } catch (thrown) {
    if (thrown instanceof KakaoNetworkError) throw tooLarge(operation);
    throw new KakaoNetworkError(`${operation}: the body broke off.`, {
      code: "network",
      original: thrown,
    });
  }
}

/** The parameters of a form, each of which may be there once: of two, somebody else would read the other. */
function parse(operation: string, form: string): Record<string, string> {
  if (form.length > most) throw tooLarge(operation);
  const parameters = new URLSearchParams(form);
  const twice = keysOf(unlinked).filter((key) => parameters.getAll(key).length > 1);
  if (twice.length) throwInvalid(operation, twice.map(given));
  return Object.fromEntries(parameters);
}

const given = (key: string) =>
  issue(`request.${key}`, "one text", undefined, "Answer 400.", "several, or another kind");

/** The parameters of a report: in the query of a GET, in the body of a POST. */
async function parametersOf(
  operation: string,
  request: IncomingRequest,
  gone: AbortSignal,
): Promise<unknown> {
  if (isWeb(request)) {
    const { method, url } = request;
    const isGet = method === "GET";
    return parse(operation, isGet ? new URL(url).search : await bodyOf(operation, request, gone));
  }
  const { method, query, body } = request;
  const found = method === "POST" ? body : query;
  if (typeof found === "string") return parse(operation, found);
  if (!isObject(found)) {
    const hint = "Put express.urlencoded() before this route.";
    return throwInvalid(operation, [issue("request.body", "the parsed form", found, hint)]);
  }
  // parsers of forms make an array of what is there twice
  const wrong = keysOf(unlinked).filter((key) => typeof (found[key] ?? "") !== "string");
  return wrong.length ? throwInvalid(operation, wrong.map(given)) : found;
}

/** What `parseUnlinkWebhook` is told. */
export interface UnlinkWebhookOptions {
  /** The app's primary admin key. */
  readonly adminKey: string;
}

const options = closed(() => ({ adminKey: anything() }));

export async function parseUnlinkWebhook(
  request: IncomingRequest,
  given: UnlinkWebhookOptions,
  { timeout, onInvalidResponse }: WebhookOptions,
): Promise<UnlinkEvent> {
  const operation = "parseUnlinkWebhook";
  const { adminKey } = validateArguments(
    options,
    operation,
    "options",
    given,
  ) as unknown as UnlinkWebhookOptions;
  const issues = keyIssues("adminKey", "admin key", adminKey);
  if (issues.length) throwInvalid(operation, issues);
  return reading(operation, request, timeout, async (gone) => {
    if (!equal(headerOf(request, "authorization"), `KakaoAK ${adminKey}`)) {
      const why =
        "it does not carry the admin key: Kakao did not send it, or sends another key. Answer 401.";
      throw loginError(operation, "unauthorized", why);
    }
    checkForm(operation, request, ["GET", "POST"], ["application/x-www-form-urlencoded"]);
    const parameters = await parametersOf(operation, request, gone);
    return validateResponse(
      about(unlinked, operation),
      parameters,
      onInvalidResponse,
    ) as UnlinkEvent;
  });
}

/** What a report about an account may call itself: RFC 8935 has the first; servers in between write the others. */
const tokenTypes = ["application/secevent+jwt", "application/jwt", "text/plain"];

export async function parseAccountWebhook(
  request: IncomingRequest,
  verify: Verify,
  audience: string,
  { timeout, onInvalidResponse }: WebhookOptions,
): Promise<AccountEvents> {
  const operation = "parseAccountWebhook";
  return reading(operation, request, timeout, async (gone) => {
    checkForm(operation, request, ["POST"], tokenTypes);
    const token: unknown = isWeb(request) ? await bodyOf(operation, request, gone) : request.body;
    if (typeof token !== "string") {
      const hint = "Put express.text({ type: '*/*' }) before this route.";
      return throwInvalid(operation, [issue("request.body", "text", token, hint)]);
    }
    if (token.length > most) throw tooLarge(operation);
    const expected = { kind: "security event token", audience: [audience] } as const;
    const payload = await verify(operation, token.trim(), expected, gone);
    return validateResponse(about(status, operation), payload, onInvalidResponse) as AccountEvents;
  });
}
