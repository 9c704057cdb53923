import { navigate } from "./browser.js";
import { each, kinds, type Parameters } from "./validate.js";

/** The settings of a login, checked and completed with defaults. The SDK reads `redirectUri` from the caller's object as late as at the end of the login. */
export type LoginSettings = Record<string, unknown>;

/** A code or an error: what the login resolves to, rejects with, and puts into the redirect. */
export type LoginResponse = Record<string, unknown>;

const strings = (...names: string[]) => each(kinds.str, ...names);

const commonParameters = {
  ...strings("state", "prompt", "scope", "serviceTerms", "channelPublicId", "loginHint", "nonce"),
  throughTalk: kinds.bool,
  throughSyncplugin: kinds.bool,
  deviceType: (value: unknown) => value === "watch" || value === "tv",
};

/** The parameters of `Auth.authorize`. */
export const loginParameters: Parameters = {
  optional: {
    ...strings("redirectUri", "settleId", "kauth_tx_id"),
    ...commonParameters,
    isPopup: kinds.bool,
  },
  defaults: { isPopup: false, throughTalk: true, throughSyncplugin: true },
};

/** The parameters of `Auth.authorizeForCert`. */
export const certificateParameters: Parameters = {
  required: strings("redirectUri", "settleId", "signData"),
  optional: { ...strings("identifyItems"), ...commonParameters },
  defaults: { throughTalk: true, throughSyncplugin: true },
};

export const withState = ({ state }: LoginSettings, response: LoginResponse): LoginResponse =>
  state ? { ...response, state } : response;

/** Navigates the page to the `redirectUri` that the settings have at this moment, with the response in the query; without one nothing happens. */
export function redirectBack(settings: LoginSettings, response: LoginResponse): void {
  const target = settings["redirectUri"] as string | undefined;
  if (!target) return;
  const parameters = new URLSearchParams(
    Object.entries(response).map(([key, value]) => [key, String(value)]),
  );
  navigate(`${target}${target.includes("?") ? "&" : "?"}${parameters.toString()}`);
}
