import type { KakaoGlobal } from "./facade/global_types.js";

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
  KakaoGlobal,
  SdkAuthorized,
  SdkAuthorizeForCertSettings,
  SdkAuthorizeSettings,
  SdkShippingAddressSettings,
  SdkStatusInfo,
  SdkUpdateShippingAddressSettings,
  StrictSdkApi,
  StrictSdkAuth,
} from "./facade/global_types.js";
export type { SdkTakes, SdkThrows } from "./sdk/types/sdk_throws.js";
