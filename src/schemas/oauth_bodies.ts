// What Kakao's login sends: tokens, the claims of an ID token, and reports.
import * as checks from "../validation/checks.js";
import {
  crossField,
  custom,
  int,
  matching,
  open,
  openEnum,
  optional,
  type Output,
  string,
} from "./kinds.js";

export const tokens = open({
  /** Kind of token: `bearer`. */
  token_type: string(),
  /** The access token, for `createRestClient({ accessToken })`. */
  access_token: string(),
  /** Seconds the access token lives: about 6 hours. */
  expires_in: int(),
  /** The refresh token, for `refresh`. */
  refresh_token: optional(string()),
  /** Seconds the refresh token lives: about 2 months. */
  refresh_token_expires_in: optional(int()),
  /** Consent items the user has agreed to, between spaces, in any order. */
  scope: optional(string()),
  /** The ID token, for `verifyIdToken`: where the app has OpenID Connect on. */
  id_token: optional(string()),
});

/** Kakao's token response: what `exchangeCode` resolves with. */
export interface Tokens extends Output<typeof tokens> {}

export const idTokenClaims = open({
  /** Who issued it: `https://kauth.kakao.com`. */
  iss: string(),
  /** The app key of the login: the REST API key, or the JavaScript or native one for a login over an SDK. */
  aud: string(),
  /** User id in this app, as a string. */
  sub: string(),
  /** When it was issued: seconds since 1970. */
  iat: int(),
  /** When it expires: seconds since 1970. */
  exp: int(),
  /** When the user logged in: seconds since 1970. */
  auth_time: optional(int()),
  /** The `nonce` of the login. */
  nonce: optional(string()),
  /** Nickname (consent: `profile_nickname`). */
  nickname: optional(string()),
  /** Profile image, 110 x 110: URL (consent: `profile_image`). */
  picture: optional(string()),
  /** Email, valid and verified (consent: `account_email`). */
  email: optional(string()),
});

/** Claims of an ID token. */
export interface IdTokenClaims extends Output<typeof idTokenClaims> {}

export const unlinkEvent = open({
  /** App id, as a string. */
  app_id: string(),
  /** User id in this app, as a string: it may have more digits than a number keeps. */
  user_id: matching("user id", /^\d+$/),
  /** What ended the link; Kakao may add others. */
  referrer_type:
    optional(
      openEnum<
        | "ACCOUNT_DELETE"
        | "FORCED_ACCOUNT_DELETE"
        | "UNLINK_FROM_ADMIN"
        | "UNLINK_FROM_APPS"
        | "INCOMPLETE_SIGN_UP"
      >(),
    ),
  /** The user's token in a group of apps. */
  group_user_token: optional(string()),
});

/** Kakao's report that a user was unlinked from the app, other than by a call to `unlink`. */
export interface UnlinkEvent extends Output<typeof unlinkEvent> {}

export const shareEvent = open({
  /** Kind of the chat: `MemoChat` is the chat with oneself; Kakao may add others. */
  CHAT_TYPE: openEnum<
    "MemoChat" | "DirectChat" | "MultiChat" | "OpenDirectChat" | "OpenMultiChat"
  >(),
  /** The chat, as a hash: the same chat has another one in each app. */
  HASH_CHAT_ID: string(),
  /** Id of the message template, in digits: where the share used one. */
  TEMPLATE_ID: optional(matching("template id", /^\d+$/)),
  /** Id of this report, of the header `X-Kakao-Resource-ID`: the same id means the same report. */
  resourceId: string(),
});

/** Kakao's report that a message was shared to a chat. */
export interface ShareEvent extends Output<typeof shareEvent> {}

export const channelEvent = crossField(
  open({
    /** What the user did; Kakao may add others. */
    event: openEnum<"added" | "blocked">(),
    /** The user, as a string: the user id in this app where `id_type` is `app_user_id`. */
    id: string(),
    /** Kind of `id`: `open_id` where the user has not agreed to `plusfriends`; Kakao may add others. */
    id_type: openEnum<"app_user_id" | "open_id">(),
    /** Public id of the channel. */
    channel_public_id: string(),
    /** Search id of the channel. */
    channel_uuid: optional(string()),
    /** When it happened: RFC 3339, in UTC. */
    updated_at: optional(string()),
    /** Id of this report, of the header `X-Kakao-Resource-ID`: the same id means the same report. */
    resourceId: string(),
  }),
  checks.channelUser,
);

/** Kakao's report that a user added or blocked a channel of the app. */
export interface ChannelEvent extends Output<typeof channelEvent> {}

export const accountEvents = open({
  /** Who sent it: `https://kauth.kakao.com`. */
  iss: string(),
  /** The app's REST API key. */
  aud: custom<string | string[]>(checks.audience),
  /** When it was sent: seconds since 1970. */
  iat: optional(int()),
  /** Id of this report: the same id means the same report, sent again. */
  jti: optional(string()),
  /** User id in this app, as a string. */
  sub: optional(string()),
  /** When it happened: seconds since 1970. */
  toe: optional(int()),
  /** What happened, by the URI of the event, such as `https://schemas.kakao.com/events/oauth/user-unlinked`. */
  events: custom<{ [uri: string]: { [key: string]: unknown } }>(checks.objectValue),
});

/** Kakao's report about a user's account: the claims of a Security Event Token (RFC 8417), verified. */
export interface AccountEvents extends Output<typeof accountEvents> {}
