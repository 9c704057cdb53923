import type { createAddressPickers } from "./address_picker.js";
import type { ApiRequest } from "./api_request.js";
import { createLogin } from "./authorize.js";
import type { SdkContext } from "./context.js";
import { thenable } from "./thenable.js";
import type { TokenStore } from "./token.js";

/** `Kakao.Auth`. */
export function createAuth(
  context: SdkContext,
  tokens: TokenStore,
  request: ApiRequest,
  pickers: ReturnType<typeof createAddressPickers>,
) {
  return {
    ...createLogin(context),
    ...pickers,
    getAppKey: context.appKey,
    setAccessToken: (token: unknown, persist?: unknown) => tokens.set(token, persist),
    getAccessToken: () => tokens.get(),
    getStatusInfo() {
      if (!tokens.get()) return thenable((_, reject) => reject({ status: "not_connected" }));
      return request({ url: "/v2/user/me" }).then(
        (user) => ({ status: "connected", user }),
        () => ({ status: "not_connected" }),
      );
    },
    logout: () => request({ url: "/v1/user/logout" }).finally(() => tokens.set(null)),
    cleanup() {},
  };
}
