// Written by `npm run generate`, from the tables of src/endpoints: edit these.

import type { access_token_info } from "../../endpoints/access_token_info.js";
import type { calendars } from "../../endpoints/calendars.js";
import type { channels } from "../../endpoints/talk/channels.js";
import type { friends } from "../../endpoints/talk/friends.js";
import type { ids, users } from "../../endpoints/users.js";
import type { image_scrap, image_upload } from "../../endpoints/share/images.js";
import type { logout } from "../../endpoints/logout.js";
import type { me } from "../../endpoints/me.js";
import type {
  memo_default_send,
  memo_scrap_send,
  memo_send,
  message_default_send,
  message_scrap_send,
  message_send,
} from "../../endpoints/talk/message.js";
import type { profile } from "../../endpoints/talk/profile.js";
import type { revoke_scopes, revoke_service_terms } from "../../endpoints/revoke.js";
import type { scopes } from "../../endpoints/scopes.js";
import type { service_terms } from "../../endpoints/service_terms.js";
import type { service_terms_v1 } from "../../endpoints/service_terms_v1.js";
import type { shipping_address } from "../../endpoints/shipping_address.js";
import type { signup } from "../../endpoints/signup.js";
import type {
  template_default,
  template_scrap,
  template_validate,
} from "../../endpoints/share/templates.js";
import type { unlink } from "../../endpoints/unlink.js";
import type { update_profile } from "../../endpoints/update_profile.js";
import type { upgrade_service_terms } from "../../endpoints/upgrade.js";
import type { userinfo } from "../../endpoints/userinfo.js";

/** Withdraws consent. */
export interface RevokeSchemas {
  /**
   * Withdraws consent to items such as `account_email`, and answers with all items.
   *
   * @throws KakaoApiError `-3` when an item is required, `-2` when nothing is there to withdraw.
   * @see https://developers.kakao.com/docs/ko/kakaologin/js#revoke-consent
   */
  readonly scopes: typeof revoke_scopes;
  /**
   * Withdraws consent to service terms (Kakao Sync).
   *
   * @throws KakaoApiError `-2` when a tag is unknown.
   * @see https://developers.kakao.com/docs/ko/kakaologin/js#revoke-terms
   */
  readonly service_terms: typeof revoke_service_terms;
}

/** Messages from the user to itself (consent: `talk_message`). */
export interface TalkMemoSchemas {
  /**
   * Sends the user a message made in the console (consent: `talk_message`).
   *
   * @throws KakaoApiError `-402` without consent, `-501` when the account does not use KakaoTalk, `-532` after too many today.
   * @see https://developers.kakao.com/docs/ko/kakaotalk-message/js
   */
  readonly send: typeof memo_send;
  /**
   * Sends the user a message about a page (consent: `talk_message`).
   *
   * @throws KakaoApiError as `send`.
   * @see https://developers.kakao.com/docs/ko/kakaotalk-message/js
   */
  readonly scrap_send: typeof memo_scrap_send;
  /**
   * Sends the user a message made here (consent: `talk_message`).
   *
   * @throws KakaoApiError as `send`.
   * @see https://developers.kakao.com/docs/ko/kakaotalk-message/js
   */
  readonly default_send: typeof memo_default_send;
}

/** Messages from the user to friends (consent: `talk_message` and `friends`). */
export interface TalkMessageSchemas {
  /**
   * Sends up to five friends a message made in the console (consent: `talk_message` and `friends`).
   * Who did not get it is in `failure_info`.
   *
   * @throws KakaoApiError when nobody got it: `-402` without consent, `-502` not a friend, `-530` takes no messages, `-532`, `-533`, `-536` too many today.
   * @see https://developers.kakao.com/docs/ko/kakaotalk-message/js
   */
  readonly send: typeof message_send;
  /**
   * Sends up to five friends a message about a page (consent: `talk_message` and `friends`).
   * Who did not get it is in `failure_info`.
   *
   * @throws KakaoApiError as `send`.
   * @see https://developers.kakao.com/docs/ko/kakaotalk-message/js
   */
  readonly scrap_send: typeof message_scrap_send;
  /**
   * Sends up to five friends a message made here (consent: `talk_message` and `friends`).
   * Who did not get it is in `failure_info`.
   *
   * @throws KakaoApiError as `send`.
   * @see https://developers.kakao.com/docs/ko/kakaotalk-message/js
   */
  readonly default_send: typeof message_default_send;
}

/** KakaoTalk: the profile there, friends, channels and messages. */
export interface TalkSchemas {
  /**
   * Reads the user's KakaoTalk profile (consent: `profile`).
   *
   * @throws KakaoApiError `-501` when the account does not use KakaoTalk.
   * @see https://developers.kakao.com/docs/ko/kakaotalk-social/js
   */
  readonly profile: typeof profile;
  /**
   * Lists the user's KakaoTalk friends who use this app too, page by page (consent: `friends`).
   *
   * @throws KakaoApiError `-402` without consent, `-3` when the app may not ask, `-501` when the account does not use KakaoTalk.
   * @see https://developers.kakao.com/docs/ko/kakaotalk-social/js
   */
  readonly friends: typeof friends;
  /**
   * Tells whether the user has added the app's KakaoTalk channels (consent: `plusfriends`).
   *
   * @throws KakaoApiError `-402` without consent.
   * @see https://developers.kakao.com/docs/ko/kakaotalk-channel/js
   */
  readonly channels: typeof channels;
  /** Messages from the user to itself (consent: `talk_message`). */
  readonly memo: TalkMemoSchemas;
  /** Messages from the user to friends (consent: `talk_message` and `friends`). */
  readonly message: TalkMessageSchemas;
}

/** The endpoints of the SDK, with zod schemas. */
export interface SdkSchemas {
  /**
   * Reads the logged-in user.
   *
   * @throws KakaoApiError `-401` when the token is no longer accepted.
   * @see https://developers.kakao.com/docs/ko/kakaologin/js#req-user-info
   */
  readonly me: typeof me;
  /**
   * Unlinks the user from the app: consents, tokens and properties are gone. Not a logout.
   *
   * @see https://developers.kakao.com/docs/ko/kakaologin/js#unlink
   */
  readonly unlink: typeof unlink;
  /**
   * Lists the consent items and which of them the user agreed to.
   *
   * @see https://developers.kakao.com/docs/ko/kakaologin/js#check-consent
   */
  readonly scopes: typeof scopes;
  /** Withdraws consent. */
  readonly revoke: RevokeSchemas;
  /**
   * Lists the service terms the user agreed to, or all of the app (Kakao Sync).
   *
   * @throws KakaoApiError `-2` when a tag is unknown.
   * @see https://developers.kakao.com/docs/ko/kakaologin/js#terms
   */
  readonly service_terms: typeof service_terms;
  /**
   * Reads the user's shipping addresses, one page or one address (consent: `shipping_address`).
   *
   * @see https://developers.kakao.com/docs/ko/kakaologin/js#shipping-address-get
   */
  readonly shipping_address: typeof shipping_address;
  /**
   * Connects the user to an app that does not connect by itself.
   *
   * @throws KakaoApiError `-102` when the user is connected already.
   * @see https://developers.kakao.com/docs/ko/kakaologin/js#sign-up
   */
  readonly signup: typeof signup;
  /**
   * Stores user properties.
   *
   * @throws KakaoApiError `-201` when a property is not set up in the app's console.
   * @see https://developers.kakao.com/docs/ko/kakaologin/js#properties
   */
  readonly update_profile: typeof update_profile;
  /**
   * Tells whose token this is and how long it lives.
   *
   * @throws KakaoApiError `-401` when the token is no longer accepted.
   * @see https://developers.kakao.com/docs/ko/kakaologin/rest-api#get-token-info
   */
  readonly access_token_info: typeof access_token_info;
  /**
   * Ends the user's token at Kakao. In a browser use `Auth.logout`, which also forgets the token here.
   *
   * @see https://developers.kakao.com/docs/ko/kakaologin/rest-api#logout
   */
  readonly logout: typeof logout;
  /**
   * Lists the service terms the user agreed to, in Kakao's older form.
   *
   * @see https://developers.kakao.com/docs/ko/kakaologin/js#terms
   */
  readonly service_terms_v1: typeof service_terms_v1;
  /** KakaoTalk: the profile there, friends, channels and messages. */
  readonly talk: TalkSchemas;
}

/** Records consent. */
export interface UpgradeSchemas {
  /**
   * Records that the user agreed to service terms on your own pages (Kakao Sync); Kakao shows none.
   *
   * @see https://developers.kakao.com/docs/ko/kakaologin/rest-api
   */
  readonly service_terms: typeof upgrade_service_terms;
}

/** OpenID Connect. */
export interface OidcSchemas {
  /**
   * Reads the logged-in user in OpenID Connect's form; the app has to use OpenID Connect.
   *
   * @throws KakaoApiError `-401` when the token is no longer accepted.
   * @see https://developers.kakao.com/docs/ko/kakaologin/rest-api
   */
  readonly userinfo: typeof userinfo;
}

/** Talk Calendar. */
export interface CalendarSchemas {
  /**
   * Lists the user's calendars in Talk Calendar, and those that the user subscribes to (consent: `talk_calendar`).
   *
   * @throws KakaoApiError `-402` without consent, `-501` when the account does not use KakaoTalk.
   * @see https://developers.kakao.com/docs/ko/talkcalendar/rest-api
   */
  readonly calendars: typeof calendars;
}

/** The endpoints that an access token may call beside those of the SDK, with zod schemas. */
export interface TokenOnlySchemas {
  /** Records consent. */
  readonly upgrade: UpgradeSchemas;
  /** OpenID Connect. */
  readonly oidc: OidcSchemas;
  /** Talk Calendar. */
  readonly calendar: CalendarSchemas;
}

/** KakaoTalk: channels. Friends and messages need the access token of their user. */
export interface AdminKeyTalkSchemas {
  /**
   * Tells whether the user has added the app's KakaoTalk channels (consent: `plusfriends`).
   *
   * @throws KakaoApiError `-402` without consent.
   * @see https://developers.kakao.com/docs/ko/kakaotalk-channel/js
   */
  readonly channels: typeof channels;
}

/** The users of the app. */
export interface UsersSchemas {
  /**
   * Lists the ids of the users, page by page.
   *
   * @throws KakaoApiError `-10` after 100 calls in a minute.
   * @see https://developers.kakao.com/docs/ko/kakaologin/rest-api
   */
  readonly ids: typeof ids;
  /**
   * Reads up to 100 users, or 20 with `property_keys`.
   *
   * @see https://developers.kakao.com/docs/ko/kakaologin/rest-api
   */
  readonly list: typeof users;
}

/** The endpoints that the admin key may call, with zod schemas. */
export interface AdminKeySchemas {
  /**
   * Reads the logged-in user.
   *
   * @throws KakaoApiError `-401` when the token is no longer accepted.
   * @see https://developers.kakao.com/docs/ko/kakaologin/js#req-user-info
   */
  readonly me: typeof me;
  /**
   * Unlinks the user from the app: consents, tokens and properties are gone. Not a logout.
   *
   * @see https://developers.kakao.com/docs/ko/kakaologin/js#unlink
   */
  readonly unlink: typeof unlink;
  /**
   * Ends the user's token at Kakao. In a browser use `Auth.logout`, which also forgets the token here.
   *
   * @see https://developers.kakao.com/docs/ko/kakaologin/rest-api#logout
   */
  readonly logout: typeof logout;
  /**
   * Lists the consent items and which of them the user agreed to.
   *
   * @see https://developers.kakao.com/docs/ko/kakaologin/js#check-consent
   */
  readonly scopes: typeof scopes;
  /** Withdraws consent. */
  readonly revoke: RevokeSchemas;
  /**
   * Lists the service terms the user agreed to, or all of the app (Kakao Sync).
   *
   * @throws KakaoApiError `-2` when a tag is unknown.
   * @see https://developers.kakao.com/docs/ko/kakaologin/js#terms
   */
  readonly service_terms: typeof service_terms;
  /**
   * Lists the service terms the user agreed to, in Kakao's older form.
   *
   * @see https://developers.kakao.com/docs/ko/kakaologin/js#terms
   */
  readonly service_terms_v1: typeof service_terms_v1;
  /**
   * Reads the user's shipping addresses, one page or one address (consent: `shipping_address`).
   *
   * @see https://developers.kakao.com/docs/ko/kakaologin/js#shipping-address-get
   */
  readonly shipping_address: typeof shipping_address;
  /** KakaoTalk: channels. Friends and messages need the access token of their user. */
  readonly talk: AdminKeyTalkSchemas;
  /** Records consent. */
  readonly upgrade: UpgradeSchemas;
  /** The users of the app. */
  readonly users: UsersSchemas;
}

/** The endpoints of images and templates, with zod schemas. */
export interface ShareSchemas {
  readonly image_upload: typeof image_upload;
  readonly image_scrap: typeof image_scrap;
  readonly template_validate: typeof template_validate;
  readonly template_scrap: typeof template_scrap;
  readonly template_default: typeof template_default;
}
