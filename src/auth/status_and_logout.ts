import type { Me } from "../endpoints/me.js";
import type { Logout } from "../endpoints/logout.js";
import { validateCallOptions } from "../validation/arguments.js";
import type { API } from "../client/create_client.js";
import type { CallOptions } from "../validation/arguments.js";
import { isKakaoError } from "../errors/classes.js";
import type { SdkResolver } from "../sdk/resolve_sdk.js";
import { readToken, writeToken } from "./token.js";

/** Whether the user is logged in, and who it is. */
export type StatusInfo =
  | { readonly status: "connected"; readonly user: Me }
  | { readonly status: "not_connected" };

/** A token that is missing or that Kakao no longer accepts; `-401` is also said of a wrong app key, domain or IP address. */
function isNotConnected(error: unknown): boolean {
  if (!isKakaoError(error)) return false;
  if (error.name === "KakaoStateError") return error.code === "no_token";
  return error.name === "KakaoApiError" && error.code === -401 && !/mismatch|key/i.test(error.msg);
}

/** The functions of `Auth` that ask Kakao. The SDK's own share its default `data`, which a page can poison; ours do not. */
export function session(resolver: SdkResolver, api: API) {
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
      // wrong options and a signal that has aborted send nothing, so they forget nothing either
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
