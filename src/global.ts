import type { KakaoGlobal } from "./facade/global_types.js";

declare global {
  interface Window {
    /** The Kakao SDK, where its script has run. Remove `@types/kakao-js-sdk`: it describes v1, and declares this too. */
    Kakao?: KakaoGlobal;
  }
  /** The Kakao SDK; it is not there before its script has run. */
  // with `var` it would be a property of `window` too, and always there
  const Kakao: KakaoGlobal;
}

export type {
  KakaoGlobal,
  SdkAuthorizeForCertSettings,
  SdkAuthorizeSettings,
  SdkShippingAddressSettings,
  SdkStatusInfo,
  SdkThrows,
  StrictSdkApi,
  StrictSdkAuth,
} from "./facade/global_types.js";
