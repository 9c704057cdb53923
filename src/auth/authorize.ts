// auth: how does a user log in in a browser, and who is logged in?
// Each function reaches the SDK in the task of its call: a browser opens a window only in the task of a click.
import type { CallOptions } from "../validation/arguments.js";
import type { SdkResolver } from "../sdk/resolve_sdk.js";
import { type Authorized, openLoginPopup } from "./login_popup.js";
import { authorizeForCertSettings, authorizeSettings } from "./login_settings.js";
import {
  begin,
  onBackForwardReturn,
  rejectInsteadOfThrow,
  runPopupSession,
} from "./popup_session.js";
import { prepareLogin, type PreparedLogin, rememberLogin } from "./prepare_login.js";

/** Milliseconds a login in a window may take, as in the SDK. */
const popupTimeout = 600_000;

/** Leaves the page for the login. The promise rejects, or stays pending: `handleRedirect` returns the code. */
const leaveForLogin = (
  operation: string,
  login: PreparedLogin,
  limits: CallOptions,
  callSdk: () => PromiseLike<unknown> | undefined,
) =>
  runPopupSession<never>(operation, "login", limits, (session) => {
    rememberLogin(operation, login);
    onBackForwardReturn(session);
    // a failure that the SDK reports also comes to `redirectUri`, and so to `handleRedirect`
    Promise.resolve(callSdk()).catch(() => {});
  });

/** `Auth.authorize` and `Auth.authorizeForCert`. */
export function loginFunctions(resolver: SdkResolver) {
  return {
    authorize(settings?: unknown, options?: unknown): Promise<Authorized> {
      const operation = "Auth.authorize";
      return rejectInsteadOfThrow(operation, () => {
        const { sdk, given, limits } = begin(
          resolver,
          operation,
          authorizeSettings,
          settings,
          options,
        );
        const login = prepareLogin(operation, given);
        if (!given["isPopup"]) {
          return leaveForLogin(operation, login, limits, () => sdk.Auth.authorize(login.settings));
        }
        const { signal, timeout = popupTimeout } = limits;
        return runPopupSession<Authorized>(operation, "login", { signal, timeout }, (session) =>
          openLoginPopup(sdk, login, session),
        );
      });
    },
    authorizeForCert(settings?: unknown, options?: unknown): Promise<never> {
      const operation = "Auth.authorizeForCert";
      return rejectInsteadOfThrow(operation, () => {
        const { sdk, given, limits } = begin(
          resolver,
          operation,
          authorizeForCertSettings,
          settings,
          options,
        );
        const login = prepareLogin(operation, given);
        return leaveForLogin(operation, login, limits, () =>
          sdk.Auth.authorizeForCert(login.settings),
        );
      });
    },
  };
}
