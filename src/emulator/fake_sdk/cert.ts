import { checkSettings, kinds, type Parameters } from "./validate.js";

const { str, bool } = kinds;

const parameters: Parameters = {
  required: { redirectUri: str, dealerAppKey: str, settleId: str, identifyItems: str, tabs: str },
  optional: { isTest: bool, returnUrl: str },
  defaults: { isTest: false },
};

/** `Kakao.Cert`: it checks its settings; the page it would open is not imitated. */
export const createCert = () => ({
  identify(settings?: unknown): void {
    checkSettings(settings, parameters, "Cert.identify");
  },
  cleanup() {},
});
