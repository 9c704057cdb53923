export { KakaoLoadError, type LoadErrorCode } from "./errors/errors.js";
export type { KnownVersion } from "./sdk/hashes.js";
export { loadKakaoSdk, type LoadOptions } from "./sdk/loader.js";
export type { KakaoSdk, SdkApi, SdkAuth, SdkPromise } from "./sdk/types/sdk.js";
