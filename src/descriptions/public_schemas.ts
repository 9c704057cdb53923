import * as tables from "../endpoints/rest_tables.js";
import { endpoints as sdkEndpoints } from "../endpoints/table.js";
import { described, describedTable } from "./described.js";
import type {
  AdminKeySchemas,
  SdkSchemas,
  ShareSchemas,
  TokenOnlySchemas,
} from "../generated/types/schemas.js";
import { shareEndpoints as images } from "../endpoints/share_table.js";
import * as templates from "../endpoints/share/templates.js";
import * as channel from "../schemas/channel.js";
import * as login from "../schemas/login.js";
import * as navi from "../schemas/navi.js";
import * as oauth from "../schemas/oauth.js";
import * as bodies from "../schemas/oauth_bodies.js";
import * as picker from "../schemas/picker.js";
import * as options from "../schemas/rest_options.js";
import * as share from "../schemas/share.js";

/** The endpoints of the SDK, each with `data` and `response` as zod schemas. */
export const endpoints: SdkSchemas = /* @__PURE__ */ describedTable(sdkEndpoints);

/** The endpoints of images and templates, which `Share` calls for the app. */
export const shareEndpoints: ShareSchemas = /* @__PURE__ */ describedTable({
  ...images,
  ...templates,
});

/** The endpoints that an access token may call without the SDK. */
export const tokenEndpoints: SdkSchemas & TokenOnlySchemas = /* @__PURE__ */ describedTable(
  tables.tokenEndpoints,
);

/** The endpoints that the admin key may call. */
export const adminEndpoints: AdminKeySchemas = /* @__PURE__ */ describedTable(
  tables.adminEndpoints,
);

// typed by name, because a type that is inferred loses the docstrings of its fields in the published file

/** Kakao's token response. */
export const tokens: typeof bodies.tokens = /* @__PURE__ */ described("tokens", bodies.tokens);

/** Claims of an ID token. */
export const idTokenClaims: typeof bodies.idTokenClaims = /* @__PURE__ */ described(
  "idTokenClaims",
  bodies.idTokenClaims,
);

/** Kakao's report that a user was unlinked from the app. */
export const unlinkEvent: typeof bodies.unlinkEvent = /* @__PURE__ */ described(
  "unlinkEvent",
  bodies.unlinkEvent,
);

/** Kakao's report that a message was shared to a chat. */
export const shareEvent: typeof bodies.shareEvent = /* @__PURE__ */ described(
  "shareEvent",
  bodies.shareEvent,
);

/** Kakao's report that a user added or blocked a channel. */
export const channelEvent: typeof bodies.channelEvent = /* @__PURE__ */ described(
  "channelEvent",
  bodies.channelEvent,
);

/** Kakao's report about a user's account. */
export const accountEvents: typeof bodies.accountEvents = /* @__PURE__ */ described(
  "accountEvents",
  bodies.accountEvents,
);

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

/** Settings of `Share.sendDefault`. */
export const shareDefaultSettings = /* @__PURE__ */ described(
  "shareDefaultSettings",
  share.shareDefaultSettings,
);

/** Settings of `Share.sendScrap`. */
export const shareScrapSettings = /* @__PURE__ */ described(
  "shareScrapSettings",
  share.shareScrapSettings,
);

/** Settings of `Share.sendCustom`. */
export const shareCustomSettings = /* @__PURE__ */ described(
  "shareCustomSettings",
  share.shareCustomSettings,
);

/** Last argument of the functions that open a window and return nothing. */
export const shareSendOptions = /* @__PURE__ */ described(
  "shareSendOptions",
  share.shareSendOptions,
);

/** Settings of `Share.uploadImage`. */
export const uploadImageSettings = /* @__PURE__ */ described(
  "uploadImageSettings",
  share.uploadImageSettings,
);

/** Settings of `Share.scrapImage` and `Share.deleteImage`. */
export const imageUrlSettings = /* @__PURE__ */ described(
  "imageUrlSettings",
  share.imageUrlSettings,
);

/** Settings of `Channel.addChannel` and `Channel.chat`. */
export const channelSettings = /* @__PURE__ */ described(
  "channelSettings",
  channel.channelSettings,
);

/** Settings of `Channel.createAddChannelButton`, without `container`. */
export const addChannelButtonSettings = /* @__PURE__ */ described(
  "addChannelButtonSettings",
  channel.addChannelButtonSettings,
);

/** Settings of `Channel.createChatButton`, without `container`. */
export const chatButtonSettings = /* @__PURE__ */ described(
  "chatButtonSettings",
  channel.chatButtonSettings,
);

/** Settings of `Channel.followChannel`. */
export const followChannelSettings = /* @__PURE__ */ described(
  "followChannelSettings",
  channel.followChannelSettings,
);

/** Result of `Channel.followChannel`. */
export const followedChannel = /* @__PURE__ */ described(
  "followedChannel",
  channel.followedChannel,
);

/** Settings of `Navi.start`. */
export const naviStartSettings = /* @__PURE__ */ described(
  "naviStartSettings",
  navi.naviStartSettings,
);

/** Settings of `Navi.share`. */
export const naviShareSettings = /* @__PURE__ */ described(
  "naviShareSettings",
  navi.naviShareSettings,
);

/** Settings of `Picker.selectFriend`. */
export const selectFriendSettings = /* @__PURE__ */ described(
  "selectFriendSettings",
  picker.selectFriendSettings,
);

/** Settings of `Picker.selectFriends`. */
export const selectFriendsSettings = /* @__PURE__ */ described(
  "selectFriendsSettings",
  picker.selectFriendsSettings,
);

/** Settings of `Picker.selectChat`. */
export const selectChatSettings = /* @__PURE__ */ described(
  "selectChatSettings",
  picker.selectChatSettings,
);

/** Settings of `Picker.select`. */
export const selectSettings = /* @__PURE__ */ described("selectSettings", picker.selectSettings);

/** Result of `Picker.selectFriend` and `Picker.selectFriends`. */
export const pickedUsers = /* @__PURE__ */ described("pickedUsers", picker.pickedUsers);

/** Result of `Picker.selectChat` and `Picker.select`. */
export const pickedChats = /* @__PURE__ */ described("pickedChats", picker.pickedChats);

/** Options of `loadKakao`. */
export const loadOptions = /* @__PURE__ */ described("loadOptions", login.loadOptions);

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

/** Options of `createKakaoLogin`. */
export const kakaoLoginOptions = /* @__PURE__ */ described(
  "kakaoLoginOptions",
  options.kakaoLoginOptions,
);
