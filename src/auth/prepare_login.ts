import { KakaoStateError } from "../errors/classes.js";
import { throwInvalid } from "../validation/arguments.js";
import { type UnknownRecord } from "../validation/values.js";
import { issue } from "../validation/issues.js";
import { toLoginError } from "./login_error.js";
import { pageRedirectUri } from "../validation/checks.js";
import { remember, type Remembered } from "./login_state.js";
import type { PopupSession } from "./popup_session.js";

/** A login before it starts: what the SDK gets, and what is remembered beside the state. */
export interface PreparedLogin {
  readonly settings: UnknownRecord & { readonly state?: string };
  readonly memory: Remembered;
}

/** 192 random bits, as a string of digits. */
const randomString = () => crypto.getRandomValues(new Uint32Array(6)).join("-");

export const isInsideKakaoTalk = () => /KAKAOTALK/i.test(navigator.userAgent);

/**
 * Joins arrays, and adds the state and the nonce.
 *
 * @throws KakaoDataError without a `redirectUri` that is needed.
 * @throws KakaoAuthError `auto_login` for `prompt: "none"` outside KakaoTalk.
 */
export function prepareLogin(
  operation: string,
  { returnTo, ...settings }: UnknownRecord,
): PreparedLogin {
  for (const [key, value] of Object.entries(settings)) {
    if (Array.isArray(value)) settings[key] = value.join();
  }
  const { redirectUri, isPopup, scope, prompt } = settings;
  if (!redirectUri && !isPopup) {
    const { expected, hint } = pageRedirectUri;
    throwInvalid(operation, [issue("settings.redirectUri", expected, redirectUri, hint)]);
  }
  if (settings["state"] === false) delete settings["state"];
  else settings["state"] ||= randomString();
  if (settings["nonce"] === false) delete settings["nonce"];
  else if (/(^|[\s,])openid([\s,]|$)/.test(String(scope))) settings["nonce"] ||= randomString();
  const { state, nonce } = settings;
  if (String(prompt).includes("none") && !isInsideKakaoTalk()) {
    throw toLoginError(
      { error: "auto_login", error_description: "NOT_SUPPORTED_BROWSER", state },
      operation,
    );
  }
  // without a redirectUri the SDK sends "JS-SDK", which the exchange of the code has to repeat
  const memory = { redirectUri: redirectUri ?? "JS-SDK", nonce, returnTo };
  return { settings, memory } as PreparedLogin;
}

/**
 * Stores the state before the page is left: afterwards it would be too late.
 *
 * @throws KakaoStateError `no_storage`
 */
export function rememberLogin(
  { settings: { state }, memory }: PreparedLogin,
  { operation }: PopupSession<never>,
): void {
  if (state === undefined || remember(state, memory)) return;
  throw new KakaoStateError(
    `${operation}: this browser stores nothing. Pass state: false if your server checks it.`,
    { code: "no_storage" },
  );
}
