import type { KakaoSdk } from "./sdk/types/kakao_sdk.js";
import type { SdkV1, v1Link } from "./sdk/removed_v1.js";
import type { StrictSdkApi, StrictSdkAuth } from "./facade/global_types.js";

/** Kakao's own SDK as its script leaves it on the page, not wrapped. */
export interface KakaoGlobal extends Omit<KakaoSdk, "Auth" | "API"> {
  /** Login, tokens, address pickers. Present only after `init`. */
  readonly Auth: StrictSdkAuth;
  /** Calls to Kakao's API. Present only after `init`. */
  readonly API: StrictSdkApi;
  /** @deprecated SDK v1: use `Share`. */
  readonly Link: SdkV1<typeof v1Link>;
}

declare global {
  interface Window {
    /** The Kakao SDK, where its script has run. Remove `@types/kakao-js-sdk`: it describes v1, and declares the same name. */
    Kakao?: KakaoGlobal;
  }
  /** The Kakao SDK; it does not exist before its script has run. */
  // declared with `var`, it would also be a property of `window`, and would always exist
  const Kakao: KakaoGlobal;
}

export type {
  SdkAuthorizeForCertSettings,
  SdkAuthorizeSettings,
  SdkShippingAddressSettings,
  SdkStatusInfo,
  StrictSdkApi,
  StrictSdkAuth,
} from "./facade/global_types.js";
