// Settings and options of the browser entry. What they mean is said at their types, in `auth` and `facade`.
import * as checks from "../validation/checks.js";
import {
  boolean,
  closed,
  commaListOrArray,
  custom,
  enumOf,
  functionValue,
  intRange,
  optional,
  refinedString,
  string,
  stringOr,
  unknownValue,
} from "./kinds.js";

const redirectUri = refinedString(checks.pageRedirectUri);

const loginShape = {
  scope: optional(commaListOrArray()),
  serviceTerms: optional(commaListOrArray()),
  prompt: optional(commaListOrArray(checks.promptList)),
  channelPublicId: optional(commaListOrArray()),
  state: optional(stringOr(false)),
  nonce: optional(stringOr(false)),
  returnTo: optional(refinedString(checks.ownPage)),
  loginHint: optional(string()),
  throughTalk: optional(boolean()),
  throughSyncplugin: optional(boolean()),
  deviceType: optional(enumOf("watch", "tv")),
};

/** Settings of `Auth.authorize`. */
export const authorizeSettings = closed({
  redirectUri: optional(redirectUri),
  ...loginShape,
  isPopup: optional(boolean()),
  settleId: optional(string()),
  kauth_tx_id: optional(string()),
});

/** Settings of `Auth.authorizeForCert`. */
export const authorizeForCertSettings = closed({
  redirectUri,
  ...loginShape,
  settleId: string(),
  signData: string(),
  identifyItems: optional(string()),
});

/** Options of `Auth.handleRedirect`. */
export const redirectOptions = closed({
  exchange: optional(functionValue()),
  state: optional(custom<false>(checks.onlyFalse)),
});

const addressShape = {
  close: optional(functionValue()),
  returnUrl: optional(string()),
  forceMobileLayout: optional(boolean()),
  enableBackButton: optional(boolean()),
};

/** Settings of `Auth.selectShippingAddress` and `Auth.createShippingAddress`. */
export const shippingAddressSettings = closed(addressShape);

/** Settings of `Auth.updateShippingAddress`. */
export const updateShippingAddressSettings = closed({
  ...addressShape,
  addressId: intRange(1, Infinity, "Pass addressId: 319."),
});

const wrapShape = { onInvalidResponse: optional(functionValue()) };

/** Options of `wrapKakao`. */
export const wrapOptions = closed(wrapShape);

/** An option that is checked elsewhere. */
const anything = optional(unknownValue());

/** Options of `loadKakao`: the loader, which works without schemas, checks most of them. */
export const loadOptions = closed({
  appKey: anything,
  version: anything,
  src: anything,
  integrity: anything,
  nonce: anything,
  timeout: optional(custom<number | false>(checks.milliseconds)),
  signal: optional(custom<AbortSignal>(checks.abortSignal)),
  ...wrapShape,
});
