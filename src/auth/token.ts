import type { SdkResolver } from "../sdk/resolve_sdk.js";
import { readToken, writeToken } from "../sdk/token.js";
import { headerSafe, throwInvalid } from "../validation/arguments.js";
import { issue } from "../validation/issues.js";

const hint = "Pass the access_token alone, or null to clear it.";

function validateToken(token: unknown): string | null {
  // code written for SDK v1 clears the token with undefined
  if (token === null || token === undefined) return null;
  if (typeof token === "string" && headerSafe.test(token)) return token;
  const got = typeof token === "string" && token !== "" ? "text with other characters" : undefined;
  return throwInvalid("Auth.setAccessToken", [
    issue("token", "text of visible ASCII characters", token, hint, got),
  ]);
}

/** The functions of `Auth` that read and set the token. */
export function tokenFunctions(resolver: SdkResolver) {
  return {
    setAccessToken(token: string | null, persist?: boolean): void {
      const valid = validateToken(token);
      writeToken(resolver.requireInitialized("Auth.setAccessToken"), valid, persist);
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
