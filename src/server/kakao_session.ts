import type { IdTokenClaims } from "../generated/schemas/oauth_bodies.js";
import type { RestAPI } from "../rest/create_rest_client.js";

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

/** Options of `session`. */
export interface SessionOptions {
  /**
   * Whether tokens that run out are replaced. `false` only reads, for places that cannot set cookies, such as server
   * components of Next.js: a session whose access token has run out then counts as none.
   *
   * @default true
   */
  readonly refresh?: boolean | undefined;
}
