import type { AuthV1, NamespacesV1 } from "../removed_v1.js";
import type { SdkPromise } from "./sdk_promise.js";
// oxlint-disable typescript/no-explicit-any -- this package validates the settings itself before it calls these functions
import type { SdkCert } from "./cert.js";
import type { SdkChannel } from "./channel.js";
import type { SdkNavi } from "./navi.js";
import type { SdkPicker } from "./picker.js";
import type { SdkShare } from "./share.js";

type Settings = Readonly<Record<string, any>>;

/** The SDK's own `Kakao.API`. */
export interface SdkApi {
  /** Throws synchronously for invalid settings, and changes the settings object. */
  request(settings: Settings): SdkPromise<any>;
  cleanup(): void;
}

/** The SDK's own `Kakao.Auth`. */
export interface SdkAuth extends AuthV1 {
  authorize(settings?: Settings): SdkPromise<any> | undefined;
  authorizeForCert(settings: Settings): undefined;
  selectShippingAddress(settings?: Settings): SdkPromise<{ readonly address_id: number }>;
  createShippingAddress(settings?: Settings): SdkPromise<{ readonly address_id: number }>;
  updateShippingAddress(settings: Settings): SdkPromise<{ readonly address_id: number }>;
  setAccessToken(token: string | null, persist?: boolean): void;
  getAccessToken(): string | null;
  getAppKey(): string | null;
  getStatusInfo(): SdkPromise<any>;
  logout(): SdkPromise<any>;
  cleanup(): void;
}

/** Kakao's own global `Kakao`, SDK v2. Its namespaces exist only after `init`. */
export interface KakaoSdk extends NamespacesV1 {
  /** Version of the SDK, such as `2.8.2`. */
  readonly VERSION: string;
  /** Initializes the SDK with the app's JavaScript key. Call it as a method, `Kakao.init(…)`: a detached `init` creates no namespaces. */
  init(appKey: string): void;
  /** Whether the SDK has an app key. */
  isInitialized(): boolean;
  /** Forgets the app key. Call it as a method, `Kakao.cleanup()`. */
  cleanup(): void;
  /** Login, tokens, address pickers. Present after `init`. */
  readonly Auth: SdkAuth;
  /** Calls to Kakao's API. Present after `init`. */
  readonly API: SdkApi;
  /** KakaoTalk sharing. Present after `init`. */
  readonly Share: SdkShare;
  /** KakaoTalk channels. Present after `init`. */
  readonly Channel: SdkChannel;
  /** Kakao Navi. Present after `init`. */
  readonly Navi: SdkNavi;
  /** Friend and chat pickers. Present after `init`. */
  readonly Picker: SdkPicker;
  /** Certificates; since 2.8. Present after `init`. */
  readonly Cert: SdkCert;
  /** Whether the page runs inside KakaoTalk; since 2.8. */
  isInAppBrowser(): boolean;
}

/** The least that a type of `window.Kakao` needs in order to be accepted, so that hand-written types fit too. */
export interface SdkLike {
  init(appKey: string): unknown;
  isInitialized(): unknown;
}
