// Written by `npm run generate`, from src/schemas/login.ts: edit that file.
import {
  abortSignal,
  commaListOrArray,
  functionValue,
  milliseconds,
  onlyFalse,
  ownPage,
  pageRedirectUri,
  promptList,
  range,
  stringOr,
} from "../../validation/checks.js";
import { compiled, refined, type Schema } from "../../validation/compiled.js";

/** Settings of `Auth.authorize`. */
export const authorizeSettings: Schema<unknown> = /* @__PURE__ */ compiled(
  "<redirectUri?$0scope?$1serviceTerms?$1prompt?$2channelPublicId?$1state?$3nonce?$3returnTo?$4loginHint?,throughTalk?!throughSyncplugin?!deviceType?'watch|tv'isPopup?!settleId?,kauth_tx_id?,>",
  /* @__PURE__ */ refined(",", [pageRedirectUri]),
  commaListOrArray,
  promptList,
  /* @__PURE__ */ stringOr(false),
  /* @__PURE__ */ refined(",", [ownPage]),
);

/** Settings of `Auth.authorizeForCert`. */
export const authorizeForCertSettings: Schema<unknown> = /* @__PURE__ */ compiled(
  "<redirectUri$0scope?$1serviceTerms?$1prompt?$2channelPublicId?$1state?$3nonce?$3returnTo?$4loginHint?,throughTalk?!throughSyncplugin?!deviceType?'watch|tv'settleId,signData,identifyItems?,>",
  /* @__PURE__ */ refined(",", [pageRedirectUri]),
  commaListOrArray,
  promptList,
  /* @__PURE__ */ stringOr(false),
  /* @__PURE__ */ refined(",", [ownPage]),
);

/** Options of `Auth.handleRedirect`. */
export const redirectOptions: Schema<unknown> = /* @__PURE__ */ compiled(
  "<exchange?$0state?$1>",
  functionValue,
  onlyFalse,
);

/** Settings of `Auth.selectShippingAddress` and `Auth.createShippingAddress`. */
export const shippingAddressSettings: Schema<unknown> = /* @__PURE__ */ compiled(
  "<close?$0returnUrl?,forceMobileLayout?!enableBackButton?!>",
  functionValue,
);

/** Settings of `Auth.updateShippingAddress`. */
export const updateShippingAddressSettings: Schema<unknown> = /* @__PURE__ */ compiled(
  "<close?$0returnUrl?,forceMobileLayout?!enableBackButton?!addressId$1>",
  functionValue,
  /* @__PURE__ */ refined("#", [/* @__PURE__ */ range(1, Infinity)], "Pass addressId: 319."),
);

/** Options of `wrapKakao`. */
export const wrapOptions: Schema<unknown> = /* @__PURE__ */ compiled(
  "<onInvalidResponse?$0>",
  functionValue,
);

/** Options of `loadKakao`: the loader, which works without schemas, checks most of them. */
export const loadOptions: Schema<unknown> = /* @__PURE__ */ compiled(
  "<appKey?*version?*src?*integrity?*nonce?*timeout?$0signal?$1onInvalidResponse?$2>",
  milliseconds,
  abortSignal,
  functionValue,
);
