import { KakaoStateError } from "../errors/classes.js";
import type { KakaoSdk } from "./types/kakao_sdk.js";

/** The access token in use, `null` where there is none or the stored one cannot be read. */
export function readToken(sdk: KakaoSdk): string | null {
  try {
    // "" for a stored string that the SDK cannot decrypt, undefined after setAccessToken(undefined)
    return sdk.Auth.getAccessToken() || null;
  } catch {
    // "Malformed UTF-8 data" for a token stored under another app key; or storage is denied
    writeToken(sdk, null);
    return null;
  }
}

/** Sets the token. Where storage is denied or full, the SDK keeps it in memory and then throws, which is no failure. */
export function writeToken(sdk: KakaoSdk, token: string | null, persist?: boolean): void {
  try {
    sdk.Auth.setAccessToken(token, persist);
  } catch (thrown) {
    if (token === null || tokenInMemory(sdk) === token) return;
    throw new KakaoStateError("Auth.setAccessToken: the SDK could not keep the token.", {
      code: "no_storage",
      original: thrown,
    });
  }
}

function tokenInMemory(sdk: KakaoSdk): unknown {
  try {
    return sdk.Auth.getAccessToken();
  } catch {
    return undefined;
  }
}

/** The error of a call that needs a token. */
export const noTokenError = (operation: string): KakaoStateError =>
  new KakaoStateError(
    `${operation}: there is no access token. Log in, then Auth.setAccessToken(token). Nothing was sent.`,
    { code: "no_token" },
  );
