import type { IdTokenClaims, Tokens } from "../generated/schemas/oauth_bodies.js";
import type { Me } from "../generated/endpoints/me.js";
import type { RestAPI } from "../rest/create_rest_client.js";
import type { KakaoUser } from "./kakao_session.js";

/** Somebody who has just logged in. */
export interface KakaoLoginEvent {
  readonly user: KakaoUser;
  /** The claims of the ID token; `null` without `openid: true`. */
  readonly claims: IdTokenClaims | null;
  /** What `/v2/user/me` answered; `null` with `openid: true`, where it is not asked. */
  readonly me: Me | null;
  /** Kakao's API for this user. */
  readonly api: RestAPI;
  /** Kakao's token response. Keep tokens on servers. */
  readonly tokens: Tokens;
  /** Where the login goes on to: a URL of the own origin. */
  readonly returnTo: string;
  /** The key of the session in the store: `store.delete(sessionKey)` ends it. `null` without a store. */
  readonly sessionKey: string | null;
  /** The request that brought the login back. */
  readonly request: Request;
}

/**
 * Called when somebody has logged in. A response that it gives is sent in the place of the session: for a session of your
 * own. What it throws ends the login.
 */
export type OnLogin = (
  login: KakaoLoginEvent,
) => Response | undefined | void | Promise<Response | undefined | void>;

/** What failed. */
export interface KakaoLoginFailure {
  readonly route: "callback" | "login" | "logout" | "session";
  readonly request: Request;
  /** Where the login would have gone on to: a URL of the own origin. */
  readonly returnTo: string;
  /** The URL that begins the login again, and goes on to `returnTo`. */
  readonly loginUrl: string;
}

/**
 * Called when a route fails, with a `KakaoError`, or what a hook or the store has thrown. A response that it gives is sent
 * in the place of the page that explains the error.
 */
export type OnError = (
  error: unknown,
  failure: KakaoLoginFailure,
) => Response | undefined | void | Promise<Response | undefined | void>;
