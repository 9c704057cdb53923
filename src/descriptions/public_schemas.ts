import * as tables from "../endpoints/rest_tables.js";
import { endpoints as sdkEndpoints } from "../endpoints/table.js";
import { described, describedTable } from "./described.js";
import * as login from "../schemas/login.js";
import * as oauth from "../schemas/oauth.js";
import * as bodies from "../schemas/oauth_bodies.js";
import * as options from "../schemas/rest_options.js";

/** The endpoints of the SDK, each with `data` and `response` as zod schemas. */
export const endpoints = /* @__PURE__ */ describedTable(sdkEndpoints);

/** The endpoints that an access token may call without the SDK. */
export const tokenEndpoints = /* @__PURE__ */ describedTable(tables.tokenEndpoints);

/** The endpoints that the admin key may call. */
export const adminEndpoints = /* @__PURE__ */ describedTable(tables.adminEndpoints);

/** Kakao's token response. */
export const tokens = /* @__PURE__ */ described("tokens", bodies.tokens);

/** Claims of an ID token. */
export const idTokenClaims = /* @__PURE__ */ described("idTokenClaims", bodies.idTokenClaims);

/** Kakao's report that a user was unlinked from the app. */
export const unlinkEvent = /* @__PURE__ */ described("unlinkEvent", bodies.unlinkEvent);

/** Kakao's report that a message was shared to a chat. */
export const shareEvent = /* @__PURE__ */ described("shareEvent", bodies.shareEvent);

/** Kakao's report that a user added or blocked a channel. */
export const channelEvent = /* @__PURE__ */ described("channelEvent", bodies.channelEvent);

/** Kakao's report about a user's account. */
export const accountEvents = /* @__PURE__ */ described("accountEvents", bodies.accountEvents);

/** Settings of `Auth.authorize`. */
export const authorizeSettings = /* @__PURE__ */ described(
  "authorizeSettings",
  login.authorizeSettings,
);

/** Settings of `Auth.authorizeForCert`. */
export const authorizeForCertSettings = /* @__PURE__ */ described(
  "authorizeForCertSettings",
  login.authorizeForCertSettings,
);

/** Options of `Auth.handleRedirect`. */
export const redirectOptions = /* @__PURE__ */ described("redirectOptions", login.redirectOptions);

/** Settings of `Auth.selectShippingAddress` and `Auth.createShippingAddress`. */
export const shippingAddressSettings = /* @__PURE__ */ described(
  "shippingAddressSettings",
  login.shippingAddressSettings,
);

/** Settings of `Auth.updateShippingAddress`. */
export const updateShippingAddressSettings = /* @__PURE__ */ described(
  "updateShippingAddressSettings",
  login.updateShippingAddressSettings,
);

/** Options of `wrapKakao`. */
export const wrapOptions = /* @__PURE__ */ described("wrapOptions", login.wrapOptions);

/** Settings of `authorizeUrl`. */
export const authorizeUrlSettings = /* @__PURE__ */ described(
  "authorizeUrlSettings",
  oauth.authorizeUrlSettings,
);

/** Settings of `logoutUrl`. */
export const logoutUrlSettings = /* @__PURE__ */ described(
  "logoutUrlSettings",
  oauth.logoutUrlSettings,
);

/** Options of `parseRedirect`. */
export const parseRedirectOptions = /* @__PURE__ */ described(
  "parseRedirectOptions",
  oauth.parseRedirectOptions,
);

/** Data of `exchangeCode`. */
export const exchangeCodeData = /* @__PURE__ */ described(
  "exchangeCodeData",
  oauth.exchangeCodeData,
);

/** The argument of `refresh`. */
export const refreshArguments = /* @__PURE__ */ described(
  "refreshArguments",
  oauth.refreshArguments,
);

/** Options of `verifyIdToken`. */
export const verifyIdTokenOptions = /* @__PURE__ */ described(
  "verifyIdTokenOptions",
  oauth.verifyIdTokenOptions,
);

/** Options of `parseUnlinkWebhook`, `parseShareWebhook` and `parseChannelWebhook`. */
export const webhookOptions = /* @__PURE__ */ described("webhookOptions", oauth.webhookOptions);

/** Options of `createRestClient` with an access token. */
export const accessTokenOptions = /* @__PURE__ */ described(
  "accessTokenOptions",
  options.accessTokenOptions,
);

/** Options of `createRestClient` with the admin key. */
export const adminKeyOptions = /* @__PURE__ */ described(
  "adminKeyOptions",
  options.adminKeyOptions,
);

/** Options of `createOAuthClient`. */
export const oauthOptions = /* @__PURE__ */ described("oauthOptions", options.oauthOptions);
