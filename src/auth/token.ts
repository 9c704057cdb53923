import { headerSafe, throwInvalid } from "../validation/arguments.js";
import { KakaoStateError } from "../errors/classes.js";
import type { SdkResolver } from "../sdk/resolve_sdk.js";
import { issue } from "../validation/issues.js";
import type { KakaoSdk } from "../sdk/types/kakao_sdk.js";

const hint = "Pass the access_token alone, or null to clear it.";

function check(token: unknown): string | null {
  // v1 code clears with undefined
  if (token === null || token === undefined) return null;
  if (typeof token === "string" && headerSafe.test(token)) return token;
  const got = typeof token === "string" && token !== "" ? "text with other characters" : undefined;
  return throwInvalid("Auth.setAccessToken", [
    issue("token", "text of visible ASCII characters", token, hint, got),
  ]);
}

/** The token in use, `null` where there is none that works. */
export function readToken(sdk: KakaoSdk): string | null {
  try {
    // the SDK gives "" for a stored text that it cannot decrypt, undefined after setAccessToken(undefined)
    return sdk.Auth.getAccessToken() || null;
  } catch {
    // "Malformed UTF-8 data" of a token stored under another key, or storage that is denied
    writeToken(sdk, null);
    return null;
  }
}

/** What a call says that needs a token. */
export const noToken = (operation: string): KakaoStateError =>
  new KakaoStateError(
    `${operation}: there is no access token. Log in, then Auth.setAccessToken(token). Nothing was sent.`,
    { code: "no_token" },
  );

/** Sets the token; where storage is denied or full, the SDK throws after it has kept it in memory. */
export function writeToken(sdk: KakaoSdk, token: string | null, persist?: boolean): void {
  try {
    sdk.Auth.setAccessToken(token, persist);
  } catch (thrown) {
    if (token === null || memory(sdk) === token) return;
    throw new KakaoStateError("Auth.setAccessToken: the SDK could not keep the token.", {
      code: "no_storage",
      original: thrown,
    });
  }
}

function memory(sdk: KakaoSdk): unknown {
  try {
    return sdk.Auth.getAccessToken();
  } catch {
    return undefined;
  }
}

/** The token functions of `Auth`. */
export function tokens(resolver: SdkResolver) {
  return {
    setAccessToken(token: string | null, persist?: boolean): void {
      const checked = check(token);
      writeToken(resolver.requireInitialized("Auth.setAccessToken"), checked, persist);
    },
    getAccessToken(): string | null {
      const sdk = resolver.tryGet();
      return sdk ? readToken(sdk) : null;
    },
    getAppKey(): string | null {
      return resolver.tryGet()?.Auth.getAppKey() ?? null;
    },
  };
}
