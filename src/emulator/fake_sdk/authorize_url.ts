import { browsers, query } from "./browser.js";
import type { SdkContext } from "./context.js";
import type { LoginSettings } from "./login_settings.js";

/** The address of Kakao's login page. */
export function authorizeUrl(
  { isV28, appKey, ka, origins }: SdkContext,
  settings: LoginSettings,
  id: string,
  isPopup: unknown,
): string {
  return `${origins.kauth}/oauth/authorize?${query([
    ["client_id", appKey()],
    ["scope", settings["scope"]],
    ["prompt", settings["prompt"]],
    ["state", settings["state"]],
    ["nonce", settings["nonce"]],
    ["login_hint", settings["loginHint"]],
    ["settle_id", settings["settleId"]],
    ["kauth_tx_id", settings["kauth_tx_id"]],
    ["device_type", settings["deviceType"]],
    ["channel_public_id", settings["channelPublicId"]],
    ["extra.service_terms", settings["serviceTerms"]],
    ["redirect_uri", settings["redirectUri"] || "JS-SDK"],
    ["response_type", "code"],
    ["auth_tran_id", id],
    ["ka", ka()],
    ["is_popup", String(isPopup)],
    ["auto_close", isV28 && browsers.talk() && settings["isPopup"] ? "true" : ""],
  ])}`;
}

/** The query of the login page's address. */
export const authorizeQuery = (
  context: SdkContext,
  settings: LoginSettings,
  id: string,
  isPopup: boolean,
): string => authorizeUrl(context, settings, id, isPopup).split("?")[1] ?? "";

/** The address that opens the login in KakaoTalk: its app on a phone, or the web page where it is not installed. */
export function talkUrl(context: SdkContext, settings: LoginSettings, id: string): string {
  const web = authorizeUrl(context, settings, id, settings["isPopup"]);
  if (browsers.ios()) {
    const login = authorizeUrl(context, settings, id, true);
    const inApp = `kakaotalk://inappbrowser?url=${encodeURIComponent(login)}`;
    return `https://talk-apps.kakao.com/scheme/${encodeURIComponent(inApp)}&web=${encodeURIComponent(web)}`;
  }
  return `intent:#Intent;action=com.kakao.talk.intent.action.CAPRI_LOGGED_IN_ACTIVITY;launchFlags=0x08880000;S.com.kakao.sdk.talk.appKey=${context.appKey()};S.browser_fallback_url=${encodeURIComponent(web)};end;`;
}
