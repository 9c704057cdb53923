import type {
  AuthorizedFor,
  AuthorizeForCertSettings,
  AuthorizeSettingsFor,
} from "../auth/login_settings.js";
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
import type { Logout } from "../generated/endpoints/logout.js";
import type { AuthV1, CallbackV1, HintsV1, NamespacesV1 } from "../sdk/removed_v1.js";
import type { SdkCert } from "../sdk/types/cert.js";
import type { KakaoSdk } from "../sdk/types/kakao_sdk.js";
import type { Channel, Navi, Picker, Share } from "./namespace_types.js";

/** Options of `wrapKakao`. */
export interface WrapOptions {
  /**
   * Called with the error of a response that does not match its schema; the call then resolves with the raw body.
   * The call still rejects for an id beyond 2^53-1, whose digits are lost, and when this function throws.
   *
   * @default none: every such call rejects
   */
  readonly onInvalidResponse?: OnInvalidResponse | undefined;
}

/** `Kakao.Auth`: login, token, session and address pickers. */
export interface Auth extends AuthV1 {
  /**
   * Starts the login. Call it in a click handler, before any `await`.
   *
   * With `redirectUri` the page leaves, and `handleRedirect` returns the code on the page that Kakao redirects to: this
   * promise stays pending and never has the code (it rejects `closed` when the page returns from the back-forward cache).
   * With `isPopup` it resolves with the code.
   *
   * @param options - `timeout` is 10 minutes with `isPopup`.
   * @throws KakaoAuthError with Kakao's `error`, such as `access_denied`.
   * @throws KakaoPopupError `closed`, `blocked` or `superseded`.
   * @see https://developers.kakao.com/docs/ko/kakaologin/js#login
   */
  readonly authorize: <Popup extends boolean = false>(
    settings: AuthorizeSettingsFor<Popup>,
    options?: CallOptions,
  ) => Promise<AuthorizedFor<Popup>>;
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
     * Checks the state of the login that Kakao has redirected to this page, cleans the address bar, and returns the code.
     *
     * A second call for the same login, as in StrictMode, returns the same result.
     *
     * @param url - The address that Kakao has redirected to; that of the page where it is left out.
     * @param options - `exchange` sends the code to your server.
     * @throws KakaoAuthError `access_denied` and others of Kakao's; `state_mismatch` when this browser has not started
     * this login; `state_used` when this browser has finished this login already, and the page can go on as it is;
     * `no_redirect` when the URL carries no login.
     * @throws KakaoNetworkError `http` when `exchange` resolves with a `Response` that is not ok.
     * @throws KakaoStateError `no_storage` when the browser's storage cannot be read.
     * @see https://developers.kakao.com/docs/ko/kakaologin/js#login
     */
    (url?: string | URL, options?: RedirectOptions): Promise<Authorized>;
    /**
     * Returns the code of a login that was sent without state, and cleans the address bar. An attacker may have started
     * this login, so your server has to check it.
     *
     * @throws KakaoAuthError as with a state; `state_mismatch` when one comes back.
     */
    (url: string | URL | undefined, options: StatelessRedirectOptions): Promise<StatelessLogin>;
  };
  /** Whether a URL carries a login for `handleRedirect`. */
  readonly isRedirect: (url?: string | URL) => boolean;
  /**
   * Lets the user choose a shipping address in a window. Call it in a click handler, before any `await`.
   *
   * @throws KakaoPopupError `closed`, `blocked` or `superseded`.
   * @throws KakaoAppsError with the code of Kakao's page, such as `KAE203`.
   * @see https://developers.kakao.com/docs/ko/kakaologin/js#shipping-address-select
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
   * @param persist - `false` keeps the token in memory only; otherwise it is stored as long as the tab is open (sessionStorage).
   * @throws KakaoDataError when the token is not a string of visible ASCII characters.
   * @see https://developers.kakao.com/docs/ko/kakaologin/js#set-access-token
   */
  readonly setAccessToken: (token: string | null, persist?: boolean) => void;
  /** The access token in use, `null` where there is none. It never throws. */
  readonly getAccessToken: () => string | null;
  /** The app's JavaScript key, `null` before `init`. */
  readonly getAppKey: () => string | null;
  /**
   * Asks Kakao whether the user is logged in, and for the user.
   *
   * `not_connected` means that the token is missing or no longer accepted.
   *
   * @throws KakaoNetworkError and others when Kakao does not answer.
   * @see https://developers.kakao.com/sdk/reference/js/release/Kakao.Auth.html#.getStatusInfo
   */
  readonly getStatusInfo: (
    options?: CallOptions | CallbackV1<HintsV1["callback"]>,
  ) => Promise<StatusInfo>;
  /**
   * Invalidates the access token at Kakao, and clears it here whatever Kakao answers.
   *
   * The user stays logged in to the Kakao Account: the next login may need no password.
   *
   * @see https://developers.kakao.com/docs/ko/kakaologin/js#logout
   */
  readonly logout: (options?: CallOptions | CallbackV1<HintsV1["callback"]>) => Promise<Logout>;
}

/** The facade: the shape of Kakao's own `Kakao`, typed and checked, and every failure a `KakaoError`. */
export interface Kakao extends NamespacesV1 {
  /** Version of the SDK, such as `2.8.2`. */
  readonly VERSION: string;
  /**
   * Initializes the SDK with the app's JavaScript key; a second call with the same key does nothing.
   *
   * @throws KakaoLoadError `invalid_key`, or `key_conflict` when the SDK runs with another key.
   * @see https://developers.kakao.com/docs/ko/javascript/getting-started#init
   */
  readonly init: (appKey: string) => void;
  /** Whether the SDK is loaded and initialized. */
  readonly isInitialized: () => boolean;
  /** Makes the SDK forget its app key. */
  readonly cleanup: () => void;
  /** Login, token and session. */
  readonly Auth: Auth;
  /** Kakao's API, one method per endpoint. */
  readonly API: API;
  /** Kakao's own SDK. */
  readonly sdk: KakaoSdk;
  /** KakaoTalk sharing. Present after `init`. */
  readonly Share: Share;
  /** KakaoTalk channels. Present after `init`. */
  readonly Channel: Channel;
  /** Kakao Navi. Present after `init`. */
  readonly Navi: Navi;
  /** Friend and chat pickers. Present after `init`. */
  readonly Picker: Picker;
  /** Certificates, the SDK's own; since 2.8. Present after `init`. */
  readonly Cert: SdkCert;
  /** Whether the page runs inside KakaoTalk, the SDK's own; since 2.8. */
  readonly isInAppBrowser: () => boolean;
}
