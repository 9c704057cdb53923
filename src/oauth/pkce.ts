import { encode } from "jose/base64url";

/** 256 random bits, as 43 characters that URLs need not escape. */
const randomString = () => encode(crypto.getRandomValues(new Uint8Array(32)));

/**
 * Makes a `state` for `authorizeUrl`: keep it in the user's session, and pass it to `parseRedirect`.
 *
 * @see https://developers.kakao.com/docs/ko/kakaologin/rest-api#request-code
 */
export const createState = (): string => randomString();

/**
 * Makes a `nonce` for `authorizeUrl`: keep it in the user's session, and pass it to `verifyIdToken`.
 *
 * @see https://developers.kakao.com/docs/ko/kakaologin/rest-api#request-code
 */
export const createNonce = (): string => randomString();

/** The two halves of a PKCE secret (RFC 7636, S256). */
export interface Pkce {
  /** Stays in the user's session, until `exchangeCode`. */
  readonly codeVerifier: string;
  /** Goes into `authorizeUrl`. */
  readonly codeChallenge: string;
}

/**
 * Makes a PKCE secret: a code that is stolen on its way back is useless without it.
 *
 * @see https://datatracker.ietf.org/doc/html/rfc7636
 */
export async function createPkce(): Promise<Pkce> {
  const codeVerifier = randomString();
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(codeVerifier));
  return { codeVerifier, codeChallenge: encode(new Uint8Array(hash)) };
}
