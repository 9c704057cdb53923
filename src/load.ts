export { KakaoLoadError, type LoadErrorCode } from "./errors/classes.js";
export type { KnownVersion } from "./sdk/integrity.js";
export { loadKakaoSdk, type LoadOptions } from "./sdk/load_script.js";
export type { KakaoSdk, SdkApi, SdkAuth } from "./sdk/types/kakao_sdk.js";
export type { SdkPromise } from "./sdk/types/sdk_promise.js";
