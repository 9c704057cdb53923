import { deadline } from "../client/deadline.js";
import type { IdTokenClaims } from "../generated/schemas/oauth_bodies.js";
import type { RestAPI } from "../rest/create_rest_client.js";
import { throwInvalid } from "../validation/arguments.js";
import { issue } from "../validation/issues.js";
import { isObject } from "../validation/values.js";
import type { LoginContext } from "./context.js";
import { type Cookies, readCookies } from "./cookies.js";
import type { SessionRecord } from "./session_record.js";

/** Somebody who is logged in. */
export interface KakaoUser {
  /** User id in this app. */
  readonly id: number;
}

/** The session of somebody who is logged in. */
export interface LoggedIn {
  readonly user: KakaoUser;
  /** Claims of the ID token; `null` without `openid: true`. */
  readonly claims: IdTokenClaims | null;
  /** Kakao's API for this user. */
  readonly api: RestAPI;
  /** `Set-Cookie` headers to add to the response: new tokens are in them. */
  readonly headers: Headers;
}

/** The session of a request that nobody is logged in with. */
export interface LoggedOut {
  readonly user: null;
  readonly claims: null;
  readonly api: null;
  /** `Set-Cookie` headers to add to the response. */
  readonly headers: Headers;
}

/** Who a request is from: `if (session.user)` tells which. */
export type KakaoSession = LoggedIn | LoggedOut;

/** Headers as `Headers` has them, or Next.js's `headers()`. */
interface ReadableHeaders {
  readonly get: (name: string) => string | null;
}

/** Where a session is read from: a request, Express's too, or its headers. */
export type SessionSource =
  | ReadableHeaders
  | {
      readonly headers:
        | ReadableHeaders
        | { readonly [name: string]: string | readonly string[] | undefined };
    };

/** Options of `session`. */
export interface SessionOptions {
  /**
   * Whether tokens that run out are replaced. `false` only reads: for places that cannot set cookies, such as server
   * components of Next.js.
   *
   * @default true
   */
  readonly refresh?: boolean | undefined;
}

/** Milliseconds that a request waits for new tokens while it could do with the old ones. */
const patience = 3000;

/** The `Cookie` header of a request. */
export function cookieHeaderOf(source: SessionSource): string | null {
  const given: unknown = isObject(source) && "headers" in source ? source.headers : source;
  if (typeof (given as Partial<ReadableHeaders> | null)?.get === "function") {
    return (given as ReadableHeaders).get("cookie");
  }
  if (given !== source && isObject(given)) return String(given["cookie"] ?? "");
  const hint = "Pass the request that came in, or its headers.";
  return throwInvalid("session", [issue("request", "request, or its headers", source, hint)]);
}

const loggedOut = (): LoggedOut => ({
  user: null,
  claims: null,
  api: null,
  headers: new Headers(),
});

/** A session whose tokens are fresh, as far as Kakao gives new ones. */
interface Fresh {
  readonly session: SessionRecord;
  readonly cookies: readonly string[];
  /** Why there is no access token that lives. */
  readonly error?: unknown;
}

async function refreshed(
  { sessions }: LoginContext,
  session: SessionRecord,
  present: Cookies,
): Promise<Fresh | undefined> {
  const now = Date.now();
  const unchanged = { session, cookies: [] };
  const isLive = session.expiresAt > now;
  if (now < session.refreshAt) return unchanged;
  if (session.refreshToken === undefined) return isLive ? unchanged : undefined;
  const renewal = sessions.renew(session, present);
  const result = await deadline(renewal, { timeout: isLive && patience }, "session").catch(
    (error: unknown) => ({ kind: "failed", error }) as const,
  );
  if (!("kind" in result)) return result;
  // cookies stay as they are: a late request must not delete what an earlier one has replaced
  if (isLive) return unchanged;
  return result.kind === "refused" ? undefined : { ...unchanged, error: result.error };
}

/** Reads the session of a request. Kakao's failures end no session: only calls of its API fail then. */
export async function readSession(
  context: LoginContext,
  source: SessionSource,
  { refresh = true }: SessionOptions = {},
): Promise<KakaoSession> {
  const present = readCookies(cookieHeaderOf(source));
  const found = await context.sessions.read(present);
  const fresh = found && (refresh ? await refreshed(context, found, present) : unchangedOf(found));
  if (!fresh) return loggedOut();
  const { session, cookies, error } = fresh;
  const headers = new Headers();
  for (const cookie of cookies) headers.append("Set-Cookie", cookie);
  const accessToken = () => {
    if (error !== undefined) throw error;
    return session.accessToken;
  };
  return {
    user: { id: session.userId },
    claims: session.claims,
    api: context.apiFor(accessToken),
    headers,
  };
}

const unchangedOf = (session: SessionRecord): Fresh => ({ session, cookies: [] });
