import type { JWTHeaderParameters, JWTPayload } from "jose";
import { JWKSNoMatchingKey, JWSSignatureVerificationFailed } from "jose/errors";
import { jwtVerify } from "jose/jwt/verify";
import { isObject, isNonEmptyString } from "../validation/values.js";
import { type KakaoAuthError, KakaoNetworkError } from "../errors/classes.js";
import { authError } from "./auth_error.js";
import type { KeyFor } from "./key_set.js";

/** Issuer of Kakao's tokens, and the host of its login. */
export const kakaoIssuer = "https://kauth.kakao.com";

/** What a token has to be. */
interface Expected {
  readonly kind: "ID token" | "security event token";
  /** App keys of which the token has to name one. */
  readonly audience: readonly string[];
}

/** Verifies a token that Kakao has signed. `abandoned` aborts when the call that waits for it ends. */
export type VerifyToken = (
  operation: string,
  token: string,
  expected: Expected,
  abandoned: AbortSignal,
) => Promise<Readonly<Record<string, unknown>>>;

/** Seconds that the issuer's clock may be ahead of ours. */
const clockTolerance = 300;

const wrongClaims: Readonly<Record<string, string>> = {
  aud: "it is for another app key: pass audience for a login over an SDK, which has the JavaScript or native key.",
  iss: "Kakao did not issue it.",
  exp: "it has expired, or does not say when it will: log in again.",
};

/** The error for what jose found; jose's own carries the claims, so it is not printed. */
function invalidToken(operation: string, thrown: unknown): KakaoAuthError {
  const { claim } = Object(thrown) as { readonly claim?: string };
  const wrongSignature =
    thrown instanceof JWSSignatureVerificationFailed || thrown instanceof JWKSNoMatchingKey;
  const why =
    wrongClaims[claim ?? ""] ??
    (wrongSignature ? "its signature is not Kakao's." : "it is no token of Kakao's.");
  return authError(operation, "invalid_token", why, { original: thrown });
}

/** Media type of a token by its header, without `application/`; a header without `typ` means `jwt`. */
function mediaTypeOf({ typ = "JWT" }: { readonly typ?: unknown }): string {
  return isNonEmptyString(typ) ? typ.toLowerCase().replace(/^application\//, "") : "";
}

/** What is wrong with an ID token beside what jose checks. */
function idTokenFlaw(header: JWTHeaderParameters, payload: JWTPayload, keys: readonly string[]) {
  const { sub, aud, azp, events } = payload;
  if (mediaTypeOf(header) !== "jwt" || events !== undefined)
    return "it is a token of another kind.";
  if (!isNonEmptyString(sub)) return "it names no user.";
  const several = Array.isArray(aud) && aud.length > 1;
  if (azp === undefined ? several : !keys.includes(azp as string)) {
    return "it was issued to another app key.";
  }
  return undefined;
}

/** What is wrong with a security event token beside what jose checks. Kakao sends `secevent+jwt`; RFC 8417 makes `typ` optional. */
function eventTokenFlaw(header: JWTHeaderParameters, { events }: JWTPayload) {
  const fits = ["secevent+jwt", "jwt"].includes(mediaTypeOf(header)) && isObject(events);
  return fits ? undefined : "it is a token of another kind.";
}

/** Makes the function that verifies tokens. No option lets pass what it finds wrong. */
export function tokenVerifier(keyFor: KeyFor, issuers: readonly string[]): VerifyToken {
  return async (operation, token, { kind, audience }, abandoned) => {
    const isIdToken = kind === "ID token";
    let verified: { readonly payload: JWTPayload; readonly protectedHeader: JWTHeaderParameters };
    try {
      verified = await jwtVerify(token, async (header, input) => keyFor(header, input, abandoned), {
        algorithms: ["RS256"],
        issuer: [...issuers],
        audience: [...audience],
        requiredClaims: isIdToken ? ["sub", "iat", "exp"] : [],
      });
    } catch (thrown) {
      if (!(thrown instanceof KakaoNetworkError)) throw invalidToken(operation, thrown);
      const { code, url, status } = thrown;
      const message = `${operation}: cannot read Kakao's public keys: try again later.`;
      throw new KakaoNetworkError(message, { code, url, status, original: thrown });
    }
    const { payload, protectedHeader } = verified;
    const isEarly = Number(payload.iat) > Date.now() / 1000 + clockTolerance;
    const flaw = isEarly
      ? "it was issued in the future: check the clock of this machine."
      : isIdToken
        ? idTokenFlaw(protectedHeader, payload, audience)
        : eventTokenFlaw(protectedHeader, payload);
    if (flaw !== undefined) throw authError(operation, "invalid_token", flaw);
    return payload;
  };
}
