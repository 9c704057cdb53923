import { authorizeQuery, authorizeUrl, talkUrl } from "./authorize_url.js";
import { browsers, navigate, query, randomId } from "./browser.js";
import type { SdkContext } from "./context.js";
import { formHeaders, send } from "./http.js";
import { createLoginPoll, type LoginPoll } from "./login_poll.js";
import {
  certificateParameters,
  loginParameters,
  type LoginResponse,
  type LoginSettings,
  redirectBack,
  withState,
} from "./login_settings.js";
import { checkSettings } from "./validate.js";
import { type Thenable, thenable } from "./thenable.js";

/** A login that has begun. */
interface Login {
  readonly context: SdkContext;
  readonly poll: LoginPoll;
  readonly settings: LoginSettings;
  readonly id: string;
  readonly prompt: string;
}

/** What KakaoTalk's in-app browser offers to pages: a login without leaving the page. */
interface KakaoWeb {
  reqSignInLocation?: (query: string) => PromiseLike<string>;
}

/** `prompt=none` works in KakaoTalk alone: elsewhere the SDK refuses it. */
function refuseAutoLogin({ settings }: Login): Thenable<LoginResponse> {
  const response = withState(settings, {
    error: "auto_login",
    error_description: "NOT_SUPPORTED_BROWSER",
  });
  redirectBack(settings, response);
  return thenable((_, reject) => reject(response));
}

/** Whether the login goes through the plugin of KakaoTalk's channel home. */
function usesPlugin({ context, settings, prompt }: Login): boolean {
  const channelHome = context.isV28 ? /ch-home|PFHOME/ : /ch-home/;
  return (
    browsers.talk() &&
    channelHome.test(navigator.userAgent) &&
    settings["throughSyncplugin"] === true &&
    settings["isPopup"] !== true &&
    !prompt.includes("cert")
  );
}

function openPlugin({ context, poll, settings, id }: Login): Thenable<LoginResponse> {
  const login = authorizeQuery(context, settings, id, true);
  const encoded = encodeURIComponent(`${login}&approval_window_type=v4_bizplugin`);
  navigate(`kakaotalk://bizplugin?plugin_id=6011263b74fc2b49c73a7298&query=${encoded}`);
  return poll.start(settings, id, false);
}

/** Logs in through the plugin: first silently where KakaoTalk offers that, else in the plugin's window. */
function logInOverPlugin(login: Login): Thenable<LoginResponse> | undefined {
  const { context, settings, id, prompt } = login;
  const { kakaoweb } = globalThis as unknown as { kakaoweb?: KakaoWeb };
  if (!kakaoweb?.reqSignInLocation) return openPlugin(login);
  const silent = authorizeQuery(context, { ...settings, prompt: "none" }, id, false);
  kakaoweb.reqSignInLocation(silent).then(
    (url) => {
      const response = Object.fromEntries(new URL(url).searchParams);
      const { error } = response;
      const needsWindow =
        error === "interaction_required" ||
        (error === "consent_required" && !prompt.includes("none"));
      if (needsWindow) void openPlugin(login);
      else redirectBack(settings, response);
    },
    () => {},
  );
  return undefined;
}

/** Whether the login opens the KakaoTalk app, from another browser on a phone. */
function usesTalk({ context, settings, prompt }: Login): boolean {
  const { talk, ios, android, unsupported } = browsers;
  return (
    !context.hasWindowPage &&
    settings["throughTalk"] === true &&
    (ios() || android()) &&
    !talk() &&
    !/login|none/.test(prompt) &&
    !(android() && unsupported(context.isV28))
  );
}

/** Logs in on the web page or in the KakaoTalk app, which open in this page or in a popup. */
function logInOverWeb(login: Login): Thenable<LoginResponse> {
  const { context, poll, settings, id } = login;
  const viaTalk = usesTalk(login);
  const isPopup = settings["isPopup"] === true;
  if (!viaTalk && !isPopup) {
    navigate(context.windows.at(authorizeUrl(context, settings, id, false)));
    // the SDK does not poll after a redirect, so its promise never settles
    return thenable(() => {});
  }
  const url = viaTalk
    ? talkUrl(context, settings, id)
    : context.windows.at(authorizeUrl(context, settings, id, true));
  if (isPopup) poll.setPopup(context.open(url, "_blank"));
  else navigate(url);
  return poll.start(settings, id, isPopup && !viaTalk);
}

function startLogin(
  context: SdkContext,
  poll: LoginPoll,
  settings: LoginSettings,
): Thenable<LoginResponse> | undefined {
  const prompt = (settings["prompt"] as string | undefined) ?? "";
  const login: Login = { context, poll, settings, id: randomId(), prompt };
  if (prompt.includes("none") && !browsers.talk()) return refuseAutoLogin(login);
  return usesPlugin(login) ? logInOverPlugin(login) : logInOverWeb(login);
}

/** Prepares a signature with a certificate, and logs in for it. */
function startCertLogin(context: SdkContext, poll: LoginPoll, settings: LoginSettings): void {
  const { settleId, signData, identifyItems, ...rest } = settings;
  const body = query([
    ["cert_type", "k2100"],
    ["client_id", context.appKey()],
    ["settle_id", settleId],
    ["sign_data", signData],
    ["sign_identify_items", identifyItems],
  ]);
  const url = `${context.origins.kauth}/oauth/authorize/prepare`;
  send(context.Xhr(), "POST", url, formHeaders, body).then(
    (prepared) => {
      const { kauth_tx_id } = Object(prepared) as LoginResponse;
      const prompt = [rest["prompt"], "cert"].filter(Boolean).join(",");
      startLogin(context, poll, { ...rest, prompt, kauth_tx_id });
    },
    (reason: unknown) => {
      const { error, error_description } = Object(reason) as LoginResponse;
      redirectBack(rest, withState(rest, { error, error_description }));
    },
  );
}

/** The login functions of `Kakao.Auth`. */
export function createLogin(context: SdkContext) {
  const poll = createLoginPoll(context);
  return {
    authorize(settings?: unknown): Thenable<LoginResponse> | undefined {
      return startLogin(context, poll, checkSettings(settings, loginParameters, "Auth.authorize"));
    },
    authorizeForCert(settings?: unknown): undefined {
      startCertLogin(
        context,
        poll,
        checkSettings(settings, certificateParameters, "Auth.authorizeForCert"),
      );
      return undefined;
    },
  };
}
