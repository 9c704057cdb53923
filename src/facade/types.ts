import type { AuthorizeForCertSettings, AuthorizeSettings } from "../auth/login_settings.js";
import type { Authorized } from "../auth/login_popup.js";
import type {
  RedirectOptions,
  StatelessLogin,
  StatelessRedirectOptions,
} from "../auth/redirect.js";
import type {
  ChosenAddress,
  ShippingAddressSettings,
  UpdateShippingAddressSettings,
} from "../auth/shipping_address.js";
import type { StatusInfo } from "../auth/status_and_logout.js";
import type { API } from "../client/create_client.js";
import type { OnInvalidResponse } from "../client/validate_response.js";
import type { CallOptions } from "../validation/arguments.js";
import type { Logout } from "../endpoints/logout.js";
import type { AuthV1, HintsV1, SdkV1 } from "../sdk/removed_v1.js";
import type { SdkCert } from "../sdk/types/cert.js";
import type { Channel } from "../sdk/types/channel.js";
import type { KakaoSdk } from "../sdk/types/kakao_sdk.js";
import type { SdkNavi } from "../sdk/types/navi.js";
import type { Picker } from "../sdk/types/picker.js";
import type { Share } from "../sdk/types/share.js";

/** Options of `wrapKakao`. */
export interface WrapOptions {
  /**
   * Takes a report of a response that is not what its schema says; the call then resolves with the raw body.
   * An id whose digits are lost is rejected all the same, and so is the call when this function throws.
   *
   * @default every such response is rejected
   */
  readonly onInvalidResponse?: OnInvalidResponse | undefined;
}

/** `Kakao.Auth`: login, token, session and address pickers. */
export interface Auth extends AuthV1 {
  /**
   * Starts the login. Call it in a click handler, before any `await`.
   *
   * With `redirectUri` the page leaves, and `handleRedirect` gives the code on the page it comes back to: this promise
   * stays pending (it rejects `closed` when the page returns from the back-forward cache). With `isPopup` it resolves
   * with the code.
   *
   * @param options - `timeout` is 10 minutes with `isPopup`.
   * @throws KakaoAuthError what Kakao says, such as `access_denied`.
   * @throws KakaoPopupError `closed`, `blocked` or `superseded`.
   * @see https://developers.kakao.com/docs/latest/ko/kakaologin/js#login
   */
  readonly authorize: (settings?: AuthorizeSettings, options?: CallOptions) => Promise<Authorized>;
  /**
   * Starts a login with a certificate, for partners; the page leaves.
   *
   * @see https://developers.kakao.com/sdk/reference/js/release/Kakao.Auth.html
   */
  readonly authorizeForCert: (
    settings: AuthorizeForCertSettings,
    options?: CallOptions,
  ) => Promise<never>;
  readonly handleRedirect: {
    /**
     * Gives the code of the login this page was redirected from, checks its state, and cleans the address bar.
     *
     * A second call for the same login, as in StrictMode, gives the same answer.
     *
     * @param url - @default the address of the page
     * @param options - `exchange` sends the code to your server.
     * @throws KakaoAuthError `access_denied` and others of Kakao's; `state_mismatch` when this browser has not started
     * this login; `state_used` when it has finished it already, and the page goes on as it is; `no_redirect` when there
     * is nothing to handle.
     * @throws KakaoNetworkError `http` when `exchange` gives a `Response` that is not ok.
     * @throws KakaoStateError `no_storage` when the browser's storage cannot be read.
     * @see https://developers.kakao.com/docs/latest/ko/kakaologin/js#login
     */
    (url?: string | URL, options?: RedirectOptions): Promise<Authorized>;
    /**
     * Gives the code of a login that was sent without state, and cleans the address bar. Anybody may have begun it:
     * your server has to check it.
     *
     * @throws KakaoAuthError as with a state; `state_mismatch` when one comes back.
     */
    (url: string | URL | undefined, options: StatelessRedirectOptions): Promise<StatelessLogin>;
  };
  /** Whether the page was redirected from a login. */
  readonly isRedirect: (url?: string | URL) => boolean;
  /**
   * Lets the user choose a shipping address in a window. Call it in a click handler, before any `await`.
   *
   * @throws KakaoPopupError `closed`, `blocked` or `superseded`.
   * @throws KakaoAppsError what Kakao's page says, such as `KAE203`.
   * @see https://developers.kakao.com/docs/latest/ko/kakaologin/js#shipping-address-select
   */
  readonly selectShippingAddress: (
    settings?: ShippingAddressSettings,
    options?: CallOptions,
  ) => Promise<ChosenAddress>;
  /** Lets the user add a shipping address in a window, for partners; as `selectShippingAddress`. */
  readonly createShippingAddress: (
    settings?: ShippingAddressSettings,
    options?: CallOptions,
  ) => Promise<ChosenAddress>;
  /** Lets the user change a shipping address in a window, for partners; as `selectShippingAddress`. */
  readonly updateShippingAddress: (
    settings: UpdateShippingAddressSettings,
    options?: CallOptions,
  ) => Promise<ChosenAddress>;
  /** Does nothing, as in the SDK. */
  readonly cleanup: () => void;
  /**
   * Sets the access token of all further calls, `null` to clear it.
   *
   * @param persist - `false` keeps it in memory only; else it lasts as long as the tab (sessionStorage).
   * @throws KakaoDataError when it is anything but text that fits into a header.
   * @see https://developers.kakao.com/docs/latest/ko/kakaologin/js#set-access-token
   */
  readonly setAccessToken: (token: string | null, persist?: boolean) => void;
  /** The access token in use, `null` where there is none. Never throws. */
  readonly getAccessToken: () => string | null;
  /** The app's JavaScript key, `null` before `init`. */
  readonly getAppKey: () => string | null;
  /**
   * Tells whether the user is logged in, and who it is.
   *
   * `not_connected` means that the token is missing or no longer accepted.
   *
   * @throws KakaoNetworkError and others when Kakao could not be asked.
   * @see https://developers.kakao.com/sdk/reference/js/release/Kakao.Auth.html#.getStatusInfo
   */
  readonly getStatusInfo: (
    options?: CallOptions | SdkV1<HintsV1["callback"]>,
  ) => Promise<StatusInfo>;
  /**
   * Ends the user's token at Kakao and forgets it here, whatever Kakao answers.
   *
   * The Kakao Account stays logged in: the next login may need no password.
   *
   * @see https://developers.kakao.com/docs/latest/ko/kakaologin/js#logout
   */
  readonly logout: (options?: CallOptions | SdkV1<HintsV1["callback"]>) => Promise<Logout>;
}

/** The facade: the shape of the vendor's `Kakao`, typed, checked, and failing in one way. */
export interface Kakao {
  /** Version of the SDK, such as `2.8.2`. */
  readonly VERSION: string;
  /**
   * Starts the SDK with the app's JavaScript key; again with the same key it does nothing.
   *
   * @throws KakaoLoadError `invalid_key`, or `key_conflict` when it runs with another key.
   * @see https://developers.kakao.com/docs/latest/ko/javascript/getting-started#init
   */
  readonly init: (appKey: string) => void;
  /** Whether the SDK is there and has an app key. */
  readonly isInitialized: () => boolean;
  /** Makes the SDK forget its app key. */
  readonly cleanup: () => void;
  /** Login, token and session. */
  readonly Auth: Auth;
  /** Kakao's API, one method per endpoint. */
  readonly API: API;
  /** The SDK as it is. */
  readonly sdk: KakaoSdk;
  /** @deprecated SDK v1: use `Share`. */
  readonly Link: SdkV1<HintsV1["link"]>;
  /** KakaoTalk sharing. Present after `init`. */
  readonly Share: Share;
  /** KakaoTalk channels. Present after `init`. */
  readonly Channel: Channel;
  /** Kakao Navi, as the SDK has it. Present after `init`. */
  readonly Navi: SdkNavi;
  /** Friend and chat pickers. Present after `init`. */
  readonly Picker: Picker;
  /** Certificates, as the SDK has it; since 2.8. Present after `init`. */
  readonly Cert: SdkCert;
  /** Whether the page runs inside KakaoTalk, as the SDK has it; since 2.8. */
  readonly isInAppBrowser: () => boolean;
}
