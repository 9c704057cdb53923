import { errors, type JWTPayload, type JWTHeaderParameters, jwtVerify } from "jose";
import type { output as Output } from "zod/v4/core";
import { isObject, isNonEmptyString } from "../validation/arguments.js";
import { type KakaoAuthError, KakaoNetworkError } from "../errors/classes.js";
import { int, open, optional, string } from "../validation/schema.js";
import { loginError } from "./token_error.js";
import type { KeyFor } from "./key_set.js";

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

/** What a token has to be. */
interface Expected {
  readonly kind: "ID token" | "security event token";
  /** App keys of which it has to name one. */
  readonly audience: readonly string[];
}

/** Verifies tokens that Kakao has signed; `gone` aborts when nobody waits for it any longer. */
export type Verify = (
  operation: string,
  token: string,
  expected: Expected,
  gone: AbortSignal,
) => Promise<Readonly<Record<string, unknown>>>;

/** Seconds that the clock of whoever issued a token may be ahead of ours. */
const ahead = 300;

const claimTexts: Readonly<Record<string, string>> = {
  aud: "it is for another app key: pass audience for a login over an SDK, which has the JavaScript or native key.",
  iss: "Kakao did not issue it.",
  exp: "it has expired, or does not say when it will: log in again.",
};

/** What jose found, in words of ours: its errors carry the claims, and so stay unprinted. */
function refused(operation: string, thrown: unknown): KakaoAuthError {
  const { claim } = Object(thrown) as { readonly claim?: string };
  const signature =
    thrown instanceof errors.JWSSignatureVerificationFailed ||
    thrown instanceof errors.JWKSNoMatchingKey;
  const why =
    claimTexts[claim ?? ""] ??
    (signature ? "its signature is not Kakao's." : "it is no token of Kakao's.");
  return loginError(operation, "invalid_token", why, { original: thrown });
}

/** The kind of a token as its header tells it: one that is silent is a `jwt`. */
function kindOf({ typ = "JWT" }: { readonly typ?: unknown }): string {
  return isNonEmptyString(typ) ? typ.toLowerCase().replace(/^application\//, "") : "";
}

/** What is wrong with an ID token that jose does not look at. */
function idTokenFlaw(header: JWTHeaderParameters, payload: JWTPayload, keys: readonly string[]) {
  const { sub, aud, azp, events } = payload;
  if (kindOf(header) !== "jwt" || events !== undefined) return "it is a token of another kind.";
  if (!isNonEmptyString(sub)) return "it names no user.";
  const several = Array.isArray(aud) && aud.length > 1;
  if (azp === undefined ? several : !keys.includes(azp as string)) {
    return "it was issued to another app key.";
  }
  return undefined;
}

/** What is wrong with a security event token that jose does not look at. Kakao's say what they are; RFC 8417 also lets them be silent. */
function eventFlaw(header: JWTHeaderParameters, { events }: JWTPayload) {
  const fits = ["secevent+jwt", "jwt"].includes(kindOf(header)) && isObject(events);
  return fits ? undefined : "it is a token of another kind.";
}

/** Verifies tokens by the keys of whoever signed them. What it finds wrong nobody can let pass. */
export function verifier(keyFor: KeyFor, issuers: readonly string[]): Verify {
  return async (operation, token, { kind, audience }, gone) => {
    const isIdToken = kind === "ID token";
    let verified: { readonly payload: JWTPayload; readonly protectedHeader: JWTHeaderParameters };
    try {
      verified = await jwtVerify(token, async (header, input) => keyFor(header, input, gone), {
        algorithms: ["RS256"],
        issuer: [...issuers],
        audience: [...audience],
        requiredClaims: isIdToken ? ["sub", "iat", "exp"] : [],
      });
    } catch (thrown) {
      if (!(thrown instanceof KakaoNetworkError)) throw refused(operation, thrown);
      const { code, url, status } = thrown;
      const message = `${operation}: cannot read Kakao's public keys: try again later.`;
      throw new KakaoNetworkError(message, { code, url, status, original: thrown });
    }
    const { payload, protectedHeader } = verified;
    const early = Number(payload.iat) > Date.now() / 1000 + ahead;
    const flaw = early
      ? "it was issued in the future: check the clock of this machine."
      : isIdToken
        ? idTokenFlaw(protectedHeader, payload, audience)
        : eventFlaw(protectedHeader, payload);
    if (flaw !== undefined) throw loginError(operation, "invalid_token", flaw);
    return payload;
  };
}
