export { KakaoLoadError, type LoadErrorCode } from "./errors.js";
export type { KnownVersion } from "./hashes.js";
export { loadKakaoSdk, type LoadOptions } from "./loader.js";
export type { KakaoSdk, SdkApi, SdkAuth, SdkPromise } from "./sdk.js";
