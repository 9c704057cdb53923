// auth: how does a user log in in a browser, and who is logged in?
// Each function reaches the SDK in the task of its call: a browser opens a window only in the task of a click.
import type { SdkResolver } from "../sdk/resolve_sdk.js";
import { authorizeForCertSettings, authorizeSettings } from "../generated/schemas/login.js";
import type { Schema } from "../validation/compiled.js";
import { type Authorized, openLoginPopup } from "./login_popup.js";
import {
  begin,
  onBackForwardReturn,
  type PopupSession,
  rejectInsteadOfThrow,
  runPopupSession,
} from "./popup_session.js";
import { prepareLogin, type PreparedLogin, rememberLogin } from "./prepare_login.js";

/** Milliseconds a login in a window may take, as in the SDK. */
const popupTimeout = 600_000;

/** Leaves the page for the login, after which `handleRedirect` returns the code. The session only ends when the login fails. */
function leaveForLogin(
  callSdk: () => PromiseLike<unknown> | undefined,
  login: PreparedLogin,
  session: PopupSession<never>,
): void {
  rememberLogin(login, session);
  onBackForwardReturn(session);
  // a failure that the SDK reports also comes to `redirectUri`, and so to `handleRedirect`
  Promise.resolve(callSdk()).catch(() => {});
}

/** `Auth.authorize` and `Auth.authorizeForCert`. */
export function loginFunctions(resolver: SdkResolver) {
  const loginFunction =
    (name: "authorize" | "authorizeForCert", schema: Schema<unknown>) =>
    (settings?: unknown, options?: unknown): Promise<Authorized> => {
      const operation = `Auth.${name}`;
      return rejectInsteadOfThrow(operation, () => {
        const { sdk, given, limits } = begin(resolver, operation, schema, settings, options);
        const login = prepareLogin(operation, given);
        const { isPopup } = given;
        const { signal, timeout = isPopup ? popupTimeout : false } = limits;
        return runPopupSession(operation, "login", { signal, timeout }, (session) =>
          isPopup
            ? openLoginPopup(sdk, login, session)
            : leaveForLogin(() => sdk.Auth[name](login.settings), login, session),
        );
      });
    };
  return {
    authorize: loginFunction("authorize", authorizeSettings),
    authorizeForCert: loginFunction("authorizeForCert", authorizeForCertSettings),
  };
}
