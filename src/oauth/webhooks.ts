import type { output as Output } from "zod/v4/core";
import { accept, type OnInvalidResponse } from "../accept.js";
import { checked, isObject, refuse } from "../check.js";
import type { Endpoint } from "../endpoint.js";
import { issue } from "../issues.js";
import {
  closed,
  custom,
  int,
  known,
  matching,
  nothing,
  open,
  optional,
  string,
} from "../schema.js";
import { anything } from "../transport/options.js";
import { equal } from "./compare.js";
import { loginError } from "./failure.js";
import type { Verify } from "./id_token.js";
import { keyIssues } from "./keys.js";

const unlinked = open(() => ({
  /** App id, as text. */
  app_id: string(),
  /** User id in this app, as text: it may have more digits than a number keeps. */
  user_id: matching("user id", (value) => /^\d+$/.test(value)),
  /** What ended the link; Kakao may add others. */
  referrer_type:
    optional(
      known<
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

const isWeb = (request: IncomingRequest): request is Request =>
  typeof (request.headers as Partial<Headers> | undefined)?.get === "function";

/** @throws KakaoDataError for what is no request. */
function checkRequest(where: string, request: IncomingRequest): void {
  if (isObject(request) && isObject(request.headers)) return;
  const hint = "Pass the request that came in.";
  refuse(where, [issue("request", "request", request, hint)]);
}

const about = <Body>(response: Endpoint<string, unknown, Body>["response"], where: string) => ({
  endpoint: { url: where, method: "POST", data: nothing, response } as const,
  where,
  data: {},
  options: {},
});

/** The parameters of a report: in the query of a GET, in the body of a POST. */
async function parametersOf(where: string, request: IncomingRequest): Promise<unknown> {
  if (isWeb(request)) {
    const { method, url } = request;
    const text = method === "GET" ? new URL(url).search : await request.text();
    return Object.fromEntries(new URLSearchParams(text));
  }
  const { method, query, body } = request;
  const found = method === "POST" ? body : query;
  if (typeof found === "string") return Object.fromEntries(new URLSearchParams(found));
  if (isObject(found)) return found;
  const hint = "Put express.urlencoded() before this route.";
  return refuse(where, [issue("request.body", "the parsed form", found, hint)]);
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
  onInvalidResponse: OnInvalidResponse | undefined,
): Promise<UnlinkEvent> {
  const where = "parseUnlinkWebhook";
  const { adminKey } = checked(options, where, "options", given) as unknown as UnlinkWebhookOptions;
  const issues = keyIssues("adminKey", "admin key", adminKey);
  if (issues.length) refuse(where, issues);
  checkRequest(where, request);
  const sent = isWeb(request)
    ? request.headers.get("Authorization")
    : request.headers["authorization"];
  if (!equal(String(sent ?? ""), `KakaoAK ${adminKey}`)) {
    const why =
      "it does not carry the admin key: Kakao did not send it, or sends another key. Answer 401.";
    throw loginError(where, "unauthorized", why);
  }
  return accept(
    about(unlinked, where),
    await parametersOf(where, request),
    onInvalidResponse,
  ) as UnlinkEvent;
}

export async function parseAccountWebhook(
  request: IncomingRequest,
  verify: Verify,
  audience: string,
  onInvalidResponse: OnInvalidResponse | undefined,
): Promise<AccountEvents> {
  const where = "parseAccountWebhook";
  checkRequest(where, request);
  const token: unknown = isWeb(request) ? await request.text() : request.body;
  if (typeof token !== "string") {
    const hint = "Put express.text({ type: '*/*' }) before this route.";
    return refuse(where, [issue("request.body", "text", token, hint)]);
  }
  const payload = await verify(where, token.trim(), { audience });
  return accept(about(status, where), payload, onInvalidResponse) as AccountEvents;
}
