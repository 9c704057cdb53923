import {
  createRemoteJWKSet,
  customFetch,
  errors,
  type FlattenedJWSInput,
  type JWSHeaderParameters,
  jwtVerify,
  type JWTVerifyOptions,
} from "jose";
import type { output as Output } from "zod/v4/core";
import { deadline } from "../deadline.js";
import { type KakaoAuthError, KakaoNetworkError, type NetworkErrorCode } from "../errors.js";
import { int, open, optional, string } from "../schema.js";
import { loginError } from "./failure.js";

export const claims = open(() => ({
  /** Who issued it: `https://kauth.kakao.com`. */
  iss: string(),
  /** The app key of the login: the REST API key, or the JavaScript or native one for a login over an SDK. */
  aud: string(),
  /** User id in this app, as text. */
  sub: string(),
  /** When it was issued: seconds since 1970. */
  iat: int(),
  /** When it expires: seconds since 1970. */
  exp: int(),
  /** When the user logged in: seconds since 1970. */
  auth_time: optional(int()),
  /** The `nonce` of the login. */
  nonce: optional(string()),
  /** Nickname (consent: `profile_nickname`). */
  nickname: optional(string()),
  /** Profile image, 110 x 110: URL (consent: `profile_image`). */
  picture: optional(string()),
  /** Email, valid and verified (consent: `account_email`). */
  email: optional(string()),
}));

/** What an ID token says. */
export interface IdTokenClaims extends Output<typeof claims> {}

/** What `verifyIdToken` is told. */
export interface VerifyIdTokenOptions {
  /**
   * The `nonce` of the login, from the user's session: a token with another one, or with one where none is expected,
   * is refused. `false` to compare none.
   */
  readonly nonce?: string | false | null | undefined;
  /** App keys the login may have been made with: for a login over an SDK its key. @default the REST API key */
  readonly audience?: string | readonly string[] | undefined;
}

export const issuer = "https://kauth.kakao.com";

/** Milliseconds between two reads of the keys that tokens with unknown ones can cause. */
const pause = 30_000;

/** Verifies tokens that Kakao has signed. */
export type Verify = (
  where: string,
  token: string,
  options: JWTVerifyOptions,
) => Promise<Readonly<Record<string, unknown>>>;

const claimTexts: Readonly<Record<string, string>> = {
  aud: "it is for another app key: pass audience for a login over an SDK, which has the JavaScript or native key.",
  iss: "Kakao did not issue it.",
  exp: "it has expired: log in again.",
};

/** What jose found, in words of ours: its errors carry the claims, and so stay unprinted. */
function refused(where: string, thrown: unknown): KakaoAuthError {
  const { claim } = Object(thrown) as { readonly claim?: string };
  const signature =
    thrown instanceof errors.JWSSignatureVerificationFailed ||
    thrown instanceof errors.JWKSNoMatchingKey;
  const why =
    claimTexts[claim ?? ""] ??
    (signature ? "its signature is not Kakao's." : "it is no token of Kakao's.");
  return loginError(where, "invalid_token", why, { original: thrown });
}

/** Whether the keys could not be read, so that nothing can be said of the token. */
const unread = (thrown: unknown) =>
  !(thrown instanceof errors.JOSEError) ||
  ["ERR_JOSE_GENERIC", "ERR_JWKS_INVALID", "ERR_JWKS_TIMEOUT"].includes(thrown.code);

/** Why they could not. */
function codeOf(thrown: unknown): NetworkErrorCode {
  if (thrown instanceof KakaoNetworkError || thrown instanceof errors.JWKSTimeout) return "timeout";
  return thrown instanceof errors.JOSEError ? "http" : "network";
}

/** Reads Kakao's public keys when they are first needed, and keeps them. */
export function verifier(
  base: string,
  send: (request: Request) => Promise<Response>,
  timeout: number | false,
): Verify {
  const url = "/.well-known/jwks.json";
  const limits = { timeout };
  const keys = createRemoteJWKSet(new URL(base + url), {
    // Kakao blocks who reads them too often
    cacheMaxAge: 3_600_000,
    cooldownDuration: pause,
    // lets the connection go, a moment after we gave up; a `fetch` of the caller's may not listen to it
    timeoutDuration: timeout === false ? 2 ** 31 - 1 : Math.min(timeout + 10, 2 ** 31 - 1),
    [customFetch]: (address, options) =>
      deadline(send(new Request(address, options)), limits, "keys", url),
  });
  let reloadedAt = -Infinity;

  async function keyFor(header: JWSHeaderParameters, token: FlattenedJWSInput) {
    try {
      return await keys(header, token);
    } catch (thrown) {
      // a new key, right after the last read: once; a stream of unknown ones shall not become a stream of reads
      if (!(thrown instanceof errors.JWKSNoMatchingKey) || Date.now() - reloadedAt < pause) {
        throw thrown;
      }
      reloadedAt = Date.now();
      await keys.reload();
      return keys(header, token);
    }
  }

  return async (where, token, options) => {
    let reading: unknown;
    try {
      const { payload } = await jwtVerify(
        token,
        (header, input) =>
          keyFor(header, input).catch((thrown: unknown) => {
            reading = thrown;
            throw thrown;
          }),
        { algorithms: ["RS256"], issuer, ...options },
      );
      return payload;
    } catch (thrown) {
      if (reading === undefined || !unread(reading)) throw refused(where, thrown);
      throw new KakaoNetworkError(`${where}: cannot read Kakao's public keys: try again later.`, {
        code: codeOf(reading),
        url,
        original: reading,
      });
    }
  };
}
