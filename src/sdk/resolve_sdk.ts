import { KakaoStateError } from "../errors/classes.js";
import type { KakaoSdk, SdkLike } from "./types/kakao_sdk.js";
import { refuseSdkV1, loadErrorFactory, isSdk } from "./init.js";

/** Where the SDK is: itself, or a function that finds it when a call is made. */
export type Source = SdkLike | null | undefined | (() => SdkLike | null | undefined);

/** The SDK on this page, as it is at the moment of a call. */
export interface SdkResolver {
  /** The SDK. @throws KakaoLoadError `no_global`, `version_conflict` */
  get(operation: string): KakaoSdk;
  /** The SDK after `init`. @throws KakaoStateError `not_initialized` */
  requireInitialized(operation: string): KakaoSdk;
  /** The SDK if it is there and initialised. */
  tryGet(): KakaoSdk | undefined;
}

/**
 * Whether `init` has done its work. `isInitialized()` alone is not enough: it is true without
 * namespaces after a detached `init`, and false when the script ran twice while the namespaces still work.
 */
function isReady(sdk: KakaoSdk): boolean {
  const { Auth, API } = sdk as Partial<KakaoSdk>;
  return Boolean(API && Auth && (sdk.isInitialized() || Auth.getAppKey() != null));
}

export function createSdkResolver(source: Source): SdkResolver {
  const resolver: SdkResolver = {
    get(operation) {
      const fail = loadErrorFactory(operation);
      let sdk: unknown;
      let original: unknown;
      try {
        sdk = typeof source === "function" ? source() : source;
      } catch (thrown) {
        // `() => window.Kakao` on a server
        original = thrown;
      }
      if (!isSdk(sdk)) {
        const found = sdk == null ? "nothing" : typeof sdk;
        throw fail(
          "no_global",
          `expected the Kakao SDK, got ${found}. Await loadKakao, or load the script first: it sets window.Kakao, with a capital K.`,
          original,
        );
      }
      refuseSdkV1(sdk, fail);
      return sdk;
    },
    requireInitialized(operation) {
      const sdk = resolver.get(operation);
      if (isReady(sdk)) return sdk;
      throw new KakaoStateError(
        `${operation}: it is not initialised: call init('JavaScript key') first.`,
        { code: "not_initialized" },
      );
    },
    tryGet() {
      try {
        return resolver.requireInitialized("");
      } catch {
        return undefined;
      }
    },
  };
  return resolver;
}
