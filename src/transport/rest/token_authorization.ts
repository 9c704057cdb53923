import { isKakaoError, type KakaoApiError, KakaoStateError } from "../../errors/classes.js";
import { type Authorization, checkSecret } from "./authorization.js";
import { type OnUnauthorized, tokenRenewals } from "./token_renewals.js";

/** The access token, or a function that is called for it before each request. */
export type AccessTokenSource =
  | string
  | (() => string | null | undefined | PromiseLike<string | null | undefined>);

const hint = "Pass the access_token alone, or a function that gives it.";

async function readAccessToken(
  source: AccessTokenSource | undefined,
  operation: string,
): Promise<string> {
  let token: unknown = source;
  let original: unknown;
  try {
    if (typeof source === "function") token = await source();
  } catch (thrown) {
    if (isKakaoError(thrown)) throw thrown;
    token = undefined;
    original = thrown;
  }
  if (token === null || token === undefined || token === "") {
    throw new KakaoStateError(
      `${operation}: no access token: the accessToken of createRestClient gave none. Nothing was sent.`,
      original === undefined ? { code: "no_token" } : { code: "no_token", original },
    );
  }
  checkSecret(operation, "accessToken", token, hint);
  return token;
}

/**
 * Authorizes requests with an access token, and renews the token when Kakao refuses it.
 *
 * @param timeout - Milliseconds `onUnauthorized` may take; after them the next refused call calls it anew.
 */
export function tokenAuthorization(
  source: AccessTokenSource | undefined,
  onUnauthorized: OnUnauthorized | undefined,
  timeout: number | false,
): Authorization {
  if (typeof source !== "function") {
    checkSecret("createRestClient", "accessToken", source, hint);
  }
  const renewals = tokenRenewals(onUnauthorized, timeout);
  return {
    scheme: "Bearer",
    getCredential: async (operation, abandoned) =>
      renewals.currentCredential(await readAccessToken(source, operation), abandoned),
    async refreshCredential(error, used, operation, abandoned) {
      if (!onUnauthorized || error.name !== "KakaoApiError") return undefined;
      const refusal = error as KakaoApiError;
      if (refusal.status !== 401 || refusal.code !== -401) return undefined;
      return renewals.renew(refusal, used, operation, abandoned);
    },
  };
}
