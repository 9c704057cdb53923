export { KakaoLoadError, type LoadErrorCode } from "./errors.js";
export type { KnownVersion } from "./hashes.js";
export { loadKakaoSdk, type LoadOptions } from "./loader.js";
export type { KakaoSdk, SdkApi, SdkAuth, SdkNamespace, SdkPromise } from "./sdk.js";
