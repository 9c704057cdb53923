// Written by `npm run generate`, from src/endpoints/table.ts: edit that file.
// endpoints: what does Kakao offer? Each endpoint is data: URL, method, and the schemas of what it takes and answers.
import { access_token_info } from "./access_token_info.js";
import { logout } from "./logout.js";
import { me } from "./me.js";
import { revoke_scopes, revoke_service_terms } from "./revoke.js";
import { scopes } from "./scopes.js";
import { service_terms } from "./service_terms.js";
import { service_terms_v1 } from "./service_terms_v1.js";
import { shipping_address } from "./shipping_address.js";
import { signup } from "./signup.js";
import { channels } from "./talk/channels.js";
import { friends } from "./talk/friends.js";
import {
  memo_default_send,
  memo_scrap_send,
  memo_send,
  message_default_send,
  message_scrap_send,
  message_send,
} from "./talk/message.js";
import { profile } from "./talk/profile.js";
import { unlink } from "./unlink.js";
import { update_profile } from "./update_profile.js";

/** Every endpoint this package types, named as Kakao names it. */
export const endpoints = {
  /**
   * Reads the logged-in user.
   *
   * @throws KakaoApiError `-401` when the token is no longer accepted.
   * @see https://developers.kakao.com/docs/ko/kakaologin/js#req-user-info
   */
  me,
  /**
   * Unlinks the user from the app: consents, tokens and properties are gone. Not a logout.
   *
   * @see https://developers.kakao.com/docs/ko/kakaologin/js#unlink
   */
  unlink,
  /**
   * Lists the consent items and which of them the user agreed to.
   *
   * @see https://developers.kakao.com/docs/ko/kakaologin/js#check-consent
   */
  scopes,
  /** Withdraws consent. */
  revoke: {
    /**
     * Withdraws consent to items such as `account_email`, and answers with all items.
     *
     * @throws KakaoApiError `-3` when an item is required, `-2` when nothing is there to withdraw.
     * @see https://developers.kakao.com/docs/ko/kakaologin/js#revoke-consent
     */
    scopes: revoke_scopes,
    /**
     * Withdraws consent to service terms (Kakao Sync).
     *
     * @throws KakaoApiError `-2` when a tag is unknown.
     * @see https://developers.kakao.com/docs/ko/kakaologin/js#revoke-terms
     */
    service_terms: revoke_service_terms,
  },
  /**
   * Lists the service terms the user agreed to, or all of the app (Kakao Sync).
   *
   * @throws KakaoApiError `-2` when a tag is unknown.
   * @see https://developers.kakao.com/docs/ko/kakaologin/js#terms
   */
  service_terms,
  /**
   * Reads the user's shipping addresses, one page or one address (consent: `shipping_address`).
   *
   * @see https://developers.kakao.com/docs/ko/kakaologin/js#shipping-address-get
   */
  shipping_address,
  /**
   * Connects the user to an app that does not connect by itself.
   *
   * @throws KakaoApiError `-102` when the user is connected already.
   * @see https://developers.kakao.com/docs/ko/kakaologin/js#sign-up
   */
  signup,
  /**
   * Stores user properties.
   *
   * @throws KakaoApiError `-201` when a property is not set up in the app's console.
   * @see https://developers.kakao.com/docs/ko/kakaologin/js#properties
   */
  update_profile,
  /**
   * Tells whose token this is and how long it lives.
   *
   * @throws KakaoApiError `-401` when the token is no longer accepted.
   * @see https://developers.kakao.com/docs/ko/kakaologin/rest-api#get-token-info
   */
  access_token_info,
  /**
   * Ends the user's token at Kakao. In a browser use `Auth.logout`, which also forgets the token here.
   *
   * @see https://developers.kakao.com/docs/ko/kakaologin/rest-api#logout
   */
  logout,
  /**
   * Lists the service terms the user agreed to, in Kakao's older form.
   *
   * @see https://developers.kakao.com/docs/ko/kakaologin/js#terms
   */
  service_terms_v1,
  /** KakaoTalk: the profile there, friends, channels and messages. */
  talk: {
    /**
     * Reads the user's KakaoTalk profile (consent: `profile`).
     *
     * @throws KakaoApiError `-501` when the account does not use KakaoTalk.
     * @see https://developers.kakao.com/docs/ko/kakaotalk-social/js
     */
    profile,
    /**
     * Lists the user's KakaoTalk friends who use this app too, page by page (consent: `friends`).
     *
     * @throws KakaoApiError `-402` without consent, `-3` when the app may not ask, `-501` when the account does not use KakaoTalk.
     * @see https://developers.kakao.com/docs/ko/kakaotalk-social/js
     */
    friends,
    /**
     * Tells whether the user has added the app's KakaoTalk channels (consent: `plusfriends`).
     *
     * @throws KakaoApiError `-402` without consent.
     * @see https://developers.kakao.com/docs/ko/kakaotalk-channel/js
     */
    channels,
    /** Messages from the user to itself (consent: `talk_message`). */
    memo: {
      /**
       * Sends the user a message made in the console (consent: `talk_message`).
       *
       * @throws KakaoApiError `-402` without consent, `-501` when the account does not use KakaoTalk, `-532` after too many today.
       * @see https://developers.kakao.com/docs/ko/kakaotalk-message/js
       */
      send: memo_send,
      /**
       * Sends the user a message about a page (consent: `talk_message`).
       *
       * @throws KakaoApiError as `send`.
       * @see https://developers.kakao.com/docs/ko/kakaotalk-message/js
       */
      scrap_send: memo_scrap_send,
      /**
       * Sends the user a message made here (consent: `talk_message`).
       *
       * @throws KakaoApiError as `send`.
       * @see https://developers.kakao.com/docs/ko/kakaotalk-message/js
       */
      default_send: memo_default_send,
    },
    /** Messages from the user to friends (consent: `talk_message` and `friends`). */
    message: {
      /**
       * Sends up to five friends a message made in the console (consent: `talk_message` and `friends`).
       * Who did not get it is in `failure_info`.
       *
       * @throws KakaoApiError when nobody got it: `-402` without consent, `-502` not a friend, `-530` takes no messages, `-532`, `-533`, `-536` too many today.
       * @see https://developers.kakao.com/docs/ko/kakaotalk-message/js
       */
      send: message_send,
      /**
       * Sends up to five friends a message about a page (consent: `talk_message` and `friends`).
       * Who did not get it is in `failure_info`.
       *
       * @throws KakaoApiError as `send`.
       * @see https://developers.kakao.com/docs/ko/kakaotalk-message/js
       */
      scrap_send: message_scrap_send,
      /**
       * Sends up to five friends a message made here (consent: `talk_message` and `friends`).
       * Who did not get it is in `failure_info`.
       *
       * @throws KakaoApiError as `send`.
       * @see https://developers.kakao.com/docs/ko/kakaotalk-message/js
       */
      default_send: message_default_send,
    },
  },
};
