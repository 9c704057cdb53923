// Written by `npm run generate`, from the tables of src/endpoints: edit these.

import type { AccessTokenInfo } from "../endpoints/access_token_info.js";
import type { Calendars, CalendarsData } from "../endpoints/calendars.js";
import type { CallOptions } from "../../validation/arguments.js";
import type { Channels, ChannelsData } from "../endpoints/talk/channels.js";
import type { Friends, FriendsData } from "../endpoints/talk/friends.js";
import type { Listed, PagedMethod } from "../../endpoints/call_types.js";
import type { Logout } from "../endpoints/logout.js";
import type { Me, MeData } from "../endpoints/me.js";
import type {
  Memo,
  MemoDefaultSendData,
  MemoScrapSendData,
  MemoSendData,
  Message,
  MessageDefaultSendData,
  MessageScrapSendData,
  MessageSendData,
} from "../endpoints/talk/message.js";
import type {
  RevokeScopes,
  RevokeScopesData,
  RevokeServiceTerms,
  RevokeServiceTermsData,
} from "../endpoints/revoke.js";
import type { Scopes, ScopesData } from "../endpoints/scopes.js";
import type { ServiceTerms, ServiceTermsData } from "../endpoints/service_terms.js";
import type { ServiceTermsV1, ServiceTermsV1Data } from "../endpoints/service_terms_v1.js";
import type { ShippingAddress, ShippingAddressData } from "../endpoints/shipping_address.js";
import type { Signup, SignupData } from "../endpoints/signup.js";
import type { TalkProfile } from "../endpoints/talk/profile.js";
import type { Unlink } from "../endpoints/unlink.js";
import type { UpdateProfile, UpdateProfileData } from "../endpoints/update_profile.js";
import type { UpgradeServiceTerms, UpgradeServiceTermsData } from "../endpoints/upgrade.js";
import type { UserIds, UserIdsData, Users, UsersData } from "../endpoints/users.js";
import type { Userinfo } from "../endpoints/userinfo.js";

/** Withdraws consent. */
export interface RevokeMethods {
  /**
   * Withdraws consent to items such as `account_email`, and answers with all items.
   *
   * @throws KakaoApiError `-3` when an item is required, `-2` when nothing is there to withdraw.
   * @see https://developers.kakao.com/docs/ko/kakaologin/js#revoke-consent
   */
  readonly scopes: (data: RevokeScopesData, options?: CallOptions) => Promise<RevokeScopes>;
  /**
   * Withdraws consent to service terms (Kakao Sync).
   *
   * @throws KakaoApiError `-2` when a tag is unknown.
   * @see https://developers.kakao.com/docs/ko/kakaologin/js#revoke-terms
   */
  readonly service_terms: (
    data: Listed<RevokeServiceTermsData, "tags">,
    options?: CallOptions,
  ) => Promise<RevokeServiceTerms>;
}

/** Messages from the user to itself (consent: `talk_message`). */
export interface TalkMemoMethods {
  /**
   * Sends the user a message made in the console (consent: `talk_message`).
   *
   * @throws KakaoApiError `-402` without consent, `-501` when the account does not use KakaoTalk, `-532` after too many today.
   * @see https://developers.kakao.com/docs/ko/kakaotalk-message/js
   */
  readonly send: (data: MemoSendData, options?: CallOptions) => Promise<Memo>;
  /**
   * Sends the user a message about a page (consent: `talk_message`).
   *
   * @throws KakaoApiError as `send`.
   * @see https://developers.kakao.com/docs/ko/kakaotalk-message/js
   */
  readonly scrap_send: (data: MemoScrapSendData, options?: CallOptions) => Promise<Memo>;
  /**
   * Sends the user a message made here (consent: `talk_message`).
   *
   * @throws KakaoApiError as `send`.
   * @see https://developers.kakao.com/docs/ko/kakaotalk-message/js
   */
  readonly default_send: (data: MemoDefaultSendData, options?: CallOptions) => Promise<Memo>;
}

/** Messages from the user to friends (consent: `talk_message` and `friends`). */
export interface TalkMessageMethods {
  /**
   * Sends up to five friends a message made in the console (consent: `talk_message` and `friends`).
   * Who did not get it is in `failure_info`.
   *
   * @throws KakaoApiError when nobody got it: `-402` without consent, `-502` not a friend, `-530` takes no messages, `-532`, `-533`, `-536` too many today.
   * @see https://developers.kakao.com/docs/ko/kakaotalk-message/js
   */
  readonly send: (data: MessageSendData, options?: CallOptions) => Promise<Message>;
  /**
   * Sends up to five friends a message about a page (consent: `talk_message` and `friends`).
   * Who did not get it is in `failure_info`.
   *
   * @throws KakaoApiError as `send`.
   * @see https://developers.kakao.com/docs/ko/kakaotalk-message/js
   */
  readonly scrap_send: (data: MessageScrapSendData, options?: CallOptions) => Promise<Message>;
  /**
   * Sends up to five friends a message made here (consent: `talk_message` and `friends`).
   * Who did not get it is in `failure_info`.
   *
   * @throws KakaoApiError as `send`.
   * @see https://developers.kakao.com/docs/ko/kakaotalk-message/js
   */
  readonly default_send: (data: MessageDefaultSendData, options?: CallOptions) => Promise<Message>;
}

/** KakaoTalk: the profile there, friends, channels and messages. */
export interface TalkMethods {
  /**
   * Reads the user's KakaoTalk profile (consent: `profile`).
   *
   * @throws KakaoApiError `-501` when the account does not use KakaoTalk.
   * @see https://developers.kakao.com/docs/ko/kakaotalk-social/js
   */
  readonly profile: (options?: CallOptions) => Promise<TalkProfile>;
  /**
   * Lists the user's KakaoTalk friends who use this app too, page by page (consent: `friends`).
   *
   * @throws KakaoApiError `-402` without consent, `-3` when the app may not ask, `-501` when the account does not use KakaoTalk.
   * @see https://developers.kakao.com/docs/ko/kakaotalk-social/js
   */
  readonly friends: PagedMethod<FriendsData, Friends>;
  /**
   * Tells whether the user has added the app's KakaoTalk channels (consent: `plusfriends`).
   *
   * @throws KakaoApiError `-402` without consent.
   * @see https://developers.kakao.com/docs/ko/kakaotalk-channel/js
   */
  readonly channels: (
    data?: Listed<ChannelsData, "channel_ids">,
    options?: CallOptions,
  ) => Promise<Channels>;
  /** Messages from the user to itself (consent: `talk_message`). */
  readonly memo: TalkMemoMethods;
  /** Messages from the user to friends (consent: `talk_message` and `friends`). */
  readonly message: TalkMessageMethods;
}

/** The methods of the endpoints of the SDK. */
export interface SdkMethods {
  /**
   * Reads the logged-in user.
   *
   * @throws KakaoApiError `-401` when the token is no longer accepted.
   * @see https://developers.kakao.com/docs/ko/kakaologin/js#req-user-info
   */
  readonly me: (data?: MeData, options?: CallOptions) => Promise<Me>;
  /**
   * Unlinks the user from the app: consents, tokens and properties are gone. Not a logout.
   *
   * @see https://developers.kakao.com/docs/ko/kakaologin/js#unlink
   */
  readonly unlink: (options?: CallOptions) => Promise<Unlink>;
  /**
   * Lists the consent items and which of them the user agreed to.
   *
   * @see https://developers.kakao.com/docs/ko/kakaologin/js#check-consent
   */
  readonly scopes: (data?: ScopesData, options?: CallOptions) => Promise<Scopes>;
  /** Withdraws consent. */
  readonly revoke: RevokeMethods;
  /**
   * Lists the service terms the user agreed to, or all of the app (Kakao Sync).
   *
   * @throws KakaoApiError `-2` when a tag is unknown.
   * @see https://developers.kakao.com/docs/ko/kakaologin/js#terms
   */
  readonly service_terms: (
    data?: Listed<ServiceTermsData, "tags">,
    options?: CallOptions,
  ) => Promise<ServiceTerms>;
  /**
   * Reads the user's shipping addresses, one page or one address (consent: `shipping_address`).
   *
   * @see https://developers.kakao.com/docs/ko/kakaologin/js#shipping-address-get
   */
  readonly shipping_address: PagedMethod<ShippingAddressData, ShippingAddress>;
  /**
   * Connects the user to an app that does not connect by itself.
   *
   * @throws KakaoApiError `-102` when the user is connected already.
   * @see https://developers.kakao.com/docs/ko/kakaologin/js#sign-up
   */
  readonly signup: (data?: SignupData, options?: CallOptions) => Promise<Signup>;
  /**
   * Stores user properties.
   *
   * @throws KakaoApiError `-201` when a property is not set up in the app's console.
   * @see https://developers.kakao.com/docs/ko/kakaologin/js#properties
   */
  readonly update_profile: (
    data: UpdateProfileData,
    options?: CallOptions,
  ) => Promise<UpdateProfile>;
  /**
   * Tells whose token this is and how long it lives.
   *
   * @throws KakaoApiError `-401` when the token is no longer accepted.
   * @see https://developers.kakao.com/docs/ko/kakaologin/rest-api#get-token-info
   */
  readonly access_token_info: (options?: CallOptions) => Promise<AccessTokenInfo>;
  /**
   * Ends the user's token at Kakao. In a browser use `Auth.logout`, which also forgets the token here.
   *
   * @see https://developers.kakao.com/docs/ko/kakaologin/rest-api#logout
   */
  readonly logout: (options?: CallOptions) => Promise<Logout>;
  /**
   * Lists the service terms the user agreed to, in Kakao's older form.
   *
   * @see https://developers.kakao.com/docs/ko/kakaologin/js#terms
   */
  readonly service_terms_v1: (
    data?: ServiceTermsV1Data,
    options?: CallOptions,
  ) => Promise<ServiceTermsV1>;
  /** KakaoTalk: the profile there, friends, channels and messages. */
  readonly talk: TalkMethods;
}

/** Records consent. */
export interface UpgradeMethods {
  /**
   * Records that the user agreed to service terms on your own pages (Kakao Sync); Kakao shows none.
   *
   * @see https://developers.kakao.com/docs/ko/kakaologin/rest-api
   */
  readonly service_terms: (
    data: Listed<UpgradeServiceTermsData, "tags">,
    options?: CallOptions,
  ) => Promise<UpgradeServiceTerms>;
}

/** OpenID Connect. */
export interface OidcMethods {
  /**
   * Reads the logged-in user in OpenID Connect's form; the app has to use OpenID Connect.
   *
   * @throws KakaoApiError `-401` when the token is no longer accepted.
   * @see https://developers.kakao.com/docs/ko/kakaologin/rest-api
   */
  readonly userinfo: (options?: CallOptions) => Promise<Userinfo>;
}

/** Talk Calendar. */
export interface CalendarMethods {
  /**
   * Lists the user's calendars in Talk Calendar, and those that the user subscribes to (consent: `talk_calendar`).
   *
   * @throws KakaoApiError `-402` without consent, `-501` when the account does not use KakaoTalk.
   * @see https://developers.kakao.com/docs/ko/talkcalendar/rest-api
   */
  readonly calendars: (data?: CalendarsData, options?: CallOptions) => Promise<Calendars>;
}

/** The methods of the endpoints that an access token may call beside those of the SDK. */
export interface TokenOnlyMethods {
  /** Records consent. */
  readonly upgrade: UpgradeMethods;
  /** OpenID Connect. */
  readonly oidc: OidcMethods;
  /** Talk Calendar. */
  readonly calendar: CalendarMethods;
}

/** KakaoTalk: channels. Friends and messages need the access token of their user. */
export interface AdminKeyTalkMethods {
  /**
   * Tells whether the user has added the app's KakaoTalk channels (consent: `plusfriends`).
   *
   * @throws KakaoApiError `-402` without consent.
   * @see https://developers.kakao.com/docs/ko/kakaotalk-channel/js
   */
  readonly channels: (
    data?: Listed<ChannelsData, "channel_ids">,
    options?: CallOptions,
  ) => Promise<Channels>;
}

/** The users of the app. */
export interface UsersMethods {
  /**
   * Lists the ids of the users, page by page.
   *
   * @throws KakaoApiError `-10` after 100 calls in a minute.
   * @see https://developers.kakao.com/docs/ko/kakaologin/rest-api
   */
  readonly ids: PagedMethod<UserIdsData, UserIds>;
  /**
   * Reads up to 100 users, or 20 with `property_keys`.
   *
   * @see https://developers.kakao.com/docs/ko/kakaologin/rest-api
   */
  readonly list: (data: UsersData, options?: CallOptions) => Promise<Users>;
}

/** The methods of the endpoints that the admin key may call. */
export interface AdminKeyMethods {
  /**
   * Reads the logged-in user.
   *
   * @throws KakaoApiError `-401` when the token is no longer accepted.
   * @see https://developers.kakao.com/docs/ko/kakaologin/js#req-user-info
   */
  readonly me: (data?: MeData, options?: CallOptions) => Promise<Me>;
  /**
   * Unlinks the user from the app: consents, tokens and properties are gone. Not a logout.
   *
   * @see https://developers.kakao.com/docs/ko/kakaologin/js#unlink
   */
  readonly unlink: (options?: CallOptions) => Promise<Unlink>;
  /**
   * Ends the user's token at Kakao. In a browser use `Auth.logout`, which also forgets the token here.
   *
   * @see https://developers.kakao.com/docs/ko/kakaologin/rest-api#logout
   */
  readonly logout: (options?: CallOptions) => Promise<Logout>;
  /**
   * Lists the consent items and which of them the user agreed to.
   *
   * @see https://developers.kakao.com/docs/ko/kakaologin/js#check-consent
   */
  readonly scopes: (data?: ScopesData, options?: CallOptions) => Promise<Scopes>;
  /** Withdraws consent. */
  readonly revoke: RevokeMethods;
  /**
   * Lists the service terms the user agreed to, or all of the app (Kakao Sync).
   *
   * @throws KakaoApiError `-2` when a tag is unknown.
   * @see https://developers.kakao.com/docs/ko/kakaologin/js#terms
   */
  readonly service_terms: (
    data?: Listed<ServiceTermsData, "tags">,
    options?: CallOptions,
  ) => Promise<ServiceTerms>;
  /**
   * Lists the service terms the user agreed to, in Kakao's older form.
   *
   * @see https://developers.kakao.com/docs/ko/kakaologin/js#terms
   */
  readonly service_terms_v1: (
    data?: ServiceTermsV1Data,
    options?: CallOptions,
  ) => Promise<ServiceTermsV1>;
  /**
   * Reads the user's shipping addresses, one page or one address (consent: `shipping_address`).
   *
   * @see https://developers.kakao.com/docs/ko/kakaologin/js#shipping-address-get
   */
  readonly shipping_address: PagedMethod<ShippingAddressData, ShippingAddress>;
  /** KakaoTalk: channels. Friends and messages need the access token of their user. */
  readonly talk: AdminKeyTalkMethods;
  /** Records consent. */
  readonly upgrade: UpgradeMethods;
  /** The users of the app. */
  readonly users: UsersMethods;
}
