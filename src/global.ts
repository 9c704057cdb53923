import type { KakaoSdk } from "./sdk/types/kakao_sdk.js";
import type { LinkV1 } from "./sdk/removed_v1.js";
import type { StrictSdkApi, StrictSdkAuth } from "./facade/global_types.js";

/** The SDK as its script leaves it on the page: its own functions, nothing of ours. */
export interface KakaoGlobal extends Omit<KakaoSdk, "Auth" | "API"> {
  /** Login, tokens, address pickers. Present only after `init`. */
  readonly Auth: StrictSdkAuth;
  /** Calls to Kakao's API. Present only after `init`. */
  readonly API: StrictSdkApi;
  /** @deprecated SDK v1: use `Share`. */
  readonly Link: LinkV1;
}

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
  SdkAuthorizeForCertSettings,
  SdkAuthorizeSettings,
  SdkShippingAddressSettings,
  SdkStatusInfo,
  SdkThrows,
  StrictSdkApi,
  StrictSdkAuth,
} from "./facade/global_types.js";
