import type { API } from "../client/create_client.js";
import type { CallOptions } from "../validation/arguments.js";
import type { Logout } from "../generated/endpoints/logout.js";
import type { Me } from "../generated/endpoints/me.js";
import { isKakaoError } from "../errors/classes.js";
import type { SdkResolver } from "../sdk/resolve_sdk.js";
import { readToken, writeToken } from "../sdk/token.js";
import { validateCallOptions } from "../validation/arguments.js";

/** Whether the user is logged in, and the user where it is so. */
export type StatusInfo =
  | { readonly status: "connected"; readonly user: Me }
  | { readonly status: "not_connected"; readonly user?: undefined };

/** Whether a token is missing or refused. Kakao also answers `-401` for a wrong app key, domain or IP address, which is no logout. */
function isNotConnected(error: unknown): boolean {
  if (!isKakaoError(error)) return false;
  if (error.name === "KakaoStateError") return error.code === "no_token";
  return error.name === "KakaoApiError" && error.code === -401 && !/mismatch|key/i.test(error.msg);
}

/** `Auth.getStatusInfo` and `Auth.logout`, over `API`: the SDK's own send a default `data` object that any script of the page can change. */
export function statusAndLogout(resolver: SdkResolver, api: API) {
  return {
    async getStatusInfo(options?: CallOptions): Promise<StatusInfo> {
      try {
        return { status: "connected", user: await api.me(undefined, options) };
      } catch (error) {
        if (isNotConnected(error)) return { status: "not_connected" };
        throw error;
      }
    },
    async logout(options?: CallOptions): Promise<Logout> {
      // Invalid options and a signal that has already aborted send nothing, so the token is kept.
      const { signal } = validateCallOptions("Auth.logout", options);
      const sdk = signal?.aborted ? undefined : resolver.tryGet();
      const token = sdk && readToken(sdk);
      try {
        return await api.logout(options);
      } finally {
        // a token that was set meanwhile belongs to the next login
        if (sdk && token && readToken(sdk) === token) writeToken(sdk, null);
      }
    },
  };
}
