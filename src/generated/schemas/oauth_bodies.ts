// Written by `npm run generate`, from src/schemas/oauth_bodies.ts: edit that file.
import { audience, channelUser, objectValue, pattern } from "../../validation/checks.js";
import { compiled, refined, type Schema } from "../../validation/compiled.js";

export const tokens: Schema<Tokens> = /* @__PURE__ */ compiled(
  "{token_type,access_token,expires_in#refresh_token?,refresh_token_expires_in?#scope?,id_token?,}",
);

/** Kakao's token response: what `exchangeCode` resolves with. */
export interface Tokens {
  /** Kind of token: `bearer`. */
  token_type: string;
  /** The access token, for `createRestClient({ accessToken })`. */
  access_token: string;
  /** Seconds the access token lives: about 6 hours. */
  expires_in: number;
  /** The refresh token, for `refresh`. */
  refresh_token?: string | undefined;
  /** Seconds the refresh token lives: about 2 months. */
  refresh_token_expires_in?: number | undefined;
  /** Consent items the user has agreed to, between spaces, in any order. */
  scope?: string | undefined;
  /** The ID token, for `verifyIdToken`: where the app has OpenID Connect on. */
  id_token?: string | undefined;
}

export const idTokenClaims: Schema<IdTokenClaims> = /* @__PURE__ */ compiled(
  "{iss,aud,sub,iat#exp#auth_time?#nonce?,nickname?,picture?,email?,}",
);

/** Claims of an ID token. */
export interface IdTokenClaims {
  /** Who issued it: `https://kauth.kakao.com`. */
  iss: string;
  /** The app key of the login: the REST API key, or the JavaScript or native one for a login over an SDK. */
  aud: string;
  /** User id in this app, as a string. */
  sub: string;
  /** When it was issued: seconds since 1970. */
  iat: number;
  /** When it expires: seconds since 1970. */
  exp: number;
  /** When the user logged in: seconds since 1970. */
  auth_time?: number | undefined;
  /** The `nonce` of the login. */
  nonce?: string | undefined;
  /** Nickname (consent: `profile_nickname`). */
  nickname?: string | undefined;
  /** Profile image, 110 x 110: URL (consent: `profile_image`). */
  picture?: string | undefined;
  /** Email, valid and verified (consent: `account_email`). */
  email?: string | undefined;
}

export const unlinkEvent: Schema<UnlinkEvent> = /* @__PURE__ */ compiled(
  "{app_id,user_id$0referrer_type?,group_user_token?,}",
  /* @__PURE__ */ refined(",", [/* @__PURE__ */ pattern("user id", /^\d+$/)]),
);

/** Kakao's report that a user was unlinked from the app, other than by a call to `unlink`. */
export interface UnlinkEvent {
  /** App id, as a string. */
  app_id: string;
  /** User id in this app, as a string: it may have more digits than a number keeps. */
  user_id: string;
  /** What ended the link; Kakao may add others. */
  referrer_type?:
    | "ACCOUNT_DELETE"
    | "FORCED_ACCOUNT_DELETE"
    | "INCOMPLETE_SIGN_UP"
    | "UNLINK_FROM_ADMIN"
    | "UNLINK_FROM_APPS"
    | (string & {})
    | undefined;
  /** The user's token in a group of apps. */
  group_user_token?: string | undefined;
}

export const shareEvent: Schema<ShareEvent> = /* @__PURE__ */ compiled(
  "{CHAT_TYPE,HASH_CHAT_ID,TEMPLATE_ID?$0resourceId,}",
  /* @__PURE__ */ refined(",", [/* @__PURE__ */ pattern("template id", /^\d+$/)]),
);

/** Kakao's report that a message was shared to a chat. */
export interface ShareEvent {
  /** Kind of the chat: `MemoChat` is the chat with oneself; Kakao may add others. */
  CHAT_TYPE:
    | "DirectChat"
    | "MemoChat"
    | "MultiChat"
    | "OpenDirectChat"
    | "OpenMultiChat"
    | (string & {});
  /** The chat, as a hash: the same chat has another one in each app. */
  HASH_CHAT_ID: string;
  /** Id of this report, of the header `X-Kakao-Resource-ID`: the same id means the same report. */
  resourceId: string;
  /** Id of the message template, in digits: where the share used one. */
  TEMPLATE_ID?: string | undefined;
}

export const channelEvent: Schema<ChannelEvent> = /* @__PURE__ */ refined(
  "{event,id,id_type,channel_public_id,channel_uuid?,updated_at?,resourceId,}",
  [channelUser],
);

/** Kakao's report that a user added or blocked a channel of the app. */
export interface ChannelEvent {
  /** What the user did; Kakao may add others. */
  event: "added" | "blocked" | (string & {});
  /** The user, as a string: the user id in this app where `id_type` is `app_user_id`. */
  id: string;
  /** Kind of `id`: `open_id` where the user has not agreed to `plusfriends`; Kakao may add others. */
  id_type: "app_user_id" | "open_id" | (string & {});
  /** Public id of the channel. */
  channel_public_id: string;
  /** Id of this report, of the header `X-Kakao-Resource-ID`: the same id means the same report. */
  resourceId: string;
  /** Search id of the channel. */
  channel_uuid?: string | undefined;
  /** When it happened: RFC 3339, in UTC. */
  updated_at?: string | undefined;
}

export const accountEvents: Schema<AccountEvents> = /* @__PURE__ */ compiled(
  "{iss,aud$0iat?#jti?,sub?,toe?#events$1}",
  audience,
  objectValue,
);

/** Kakao's report about a user's account: the claims of a Security Event Token (RFC 8417), verified. */
export interface AccountEvents {
  /** Who sent it: `https://kauth.kakao.com`. */
  iss: string;
  /** The app's REST API key. */
  aud: string | string[];
  /** What happened, by the URI of the event, such as `https://schemas.kakao.com/events/oauth/user-unlinked`. */
  events: {
    [key: string]: {
      [key: string]: unknown;
    };
  };
  /** When it was sent: seconds since 1970. */
  iat?: number | undefined;
  /** Id of this report: the same id means the same report, sent again. */
  jti?: string | undefined;
  /** User id in this app, as a string. */
  sub?: string | undefined;
  /** When it happened: seconds since 1970. */
  toe?: number | undefined;
}
