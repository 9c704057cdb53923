import type { IdTokenClaims, Tokens } from "../generated/schemas/oauth_bodies.js";

/** A user's tokens, and when they end. */
export interface TokenSet {
  readonly accessToken: string;
  readonly refreshToken?: string | undefined;
  /** When the access token expires: milliseconds since 1970. */
  readonly expiresAt: number;
  /** From when on it is replaced: milliseconds since 1970. */
  readonly refreshAt: number;
}

/** What is known of somebody who is logged in. */
export interface SessionRecord extends TokenSet {
  /** The id of this session: a random text. */
  readonly id: string;
  readonly userId: number;
  readonly claims: IdTokenClaims | null;
  /** When it ends, however busy it was: milliseconds since 1970. */
  readonly endsAt: number;
}

export const secondsLeft = ({ endsAt }: SessionRecord): number =>
  Math.floor((endsAt - Date.now()) / 1000);

/** Milliseconds before the end of an access token in which it is replaced. */
const refreshEarly = 10 * 60_000;

/** Kakao's tokens, received now. A token that lives shortly is replaced after half of its life. */
export function tokenSet({ access_token, refresh_token, expires_in }: Tokens): TokenSet {
  const lifetime = expires_in * 1000;
  const expiresAt = Date.now() + lifetime;
  return {
    accessToken: access_token,
    refreshToken: refresh_token,
    expiresAt,
    refreshAt: expiresAt - Math.min(refreshEarly, lifetime / 2),
  };
}
