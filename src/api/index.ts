import { access_token_info } from "./access_token_info.js";
import { logout } from "./logout.js";
import { me } from "./me.js";
import { revoke_scopes, revoke_service_terms } from "./revoke.js";
import { scopes } from "./scopes.js";
import { service_terms } from "./service_terms.js";
import { service_terms_v1 } from "./service_terms_v1.js";
import { shipping_address } from "./shipping_address.js";
import { signup } from "./signup.js";
import { unlink } from "./unlink.js";
import { update_profile } from "./update_profile.js";

/** Every endpoint this package types, named as Kakao names it. */
export const endpoints = {
  /**
   * Reads the logged-in user.
   *
   * @throws KakaoApiError `-401` when the token is no longer accepted.
   * @see https://developers.kakao.com/docs/latest/ko/kakaologin/js#req-user-info
   */
  me,
  /**
   * Unlinks the user from the app: consents, tokens and properties are gone. Not a logout.
   *
   * @see https://developers.kakao.com/docs/latest/ko/kakaologin/js#unlink
   */
  unlink,
  /**
   * Lists the consent items and which of them the user agreed to.
   *
   * @see https://developers.kakao.com/docs/latest/ko/kakaologin/js#check-consent
   */
  scopes,
  /** Withdraws consent. */
  revoke: {
    /**
     * Withdraws consent to items such as `account_email`, and answers with all items.
     *
     * @throws KakaoApiError `-3` when an item is required, `-2` when nothing is there to withdraw.
     * @see https://developers.kakao.com/docs/latest/ko/kakaologin/js#revoke-consent
     */
    scopes: revoke_scopes,
    /**
     * Withdraws consent to service terms (Kakao Sync).
     *
     * @throws KakaoApiError `-2` when a tag is unknown.
     * @see https://developers.kakao.com/docs/latest/ko/kakaologin/js#revoke-terms
     */
    service_terms: revoke_service_terms,
  },
  /**
   * Lists the service terms the user agreed to, or all of the app (Kakao Sync).
   *
   * @throws KakaoApiError `-2` when a tag is unknown.
   * @see https://developers.kakao.com/docs/latest/ko/kakaologin/js#terms
   */
  service_terms,
  /**
   * Reads the user's shipping addresses, one page or one address (consent: `shipping_address`).
   *
   * @see https://developers.kakao.com/docs/latest/ko/kakaologin/js#shipping-address-get
   */
  shipping_address,
  /**
   * Connects the user to an app that does not connect by itself.
   *
   * @throws KakaoApiError `-102` when the user is connected already.
   * @see https://developers.kakao.com/docs/latest/ko/kakaologin/js#sign-up
   */
  signup,
  /**
   * Stores user properties.
   *
   * @throws KakaoApiError `-201` when a property is not set up in the app's console.
   * @see https://developers.kakao.com/docs/latest/ko/kakaologin/js#properties
   */
  update_profile,
  /**
   * Tells whose token this is and how long it lives.
   *
   * @throws KakaoApiError `-401` when the token is no longer accepted.
   * @see https://developers.kakao.com/docs/latest/ko/kakaologin/rest-api#get-token-info
   */
  access_token_info,
  /**
   * Ends the user's token at Kakao. In a browser use `Auth.logout`, which also forgets the token here.
   *
   * @see https://developers.kakao.com/docs/latest/ko/kakaologin/rest-api#logout
   */
  logout,
  /**
   * Lists the service terms the user agreed to, in Kakao's older form.
   *
   * @see https://developers.kakao.com/docs/latest/ko/kakaologin/js#terms
   */
  service_terms_v1,
};
