// sdk: where is Kakao's own SDK, and is it ready?
// Also here: how its script gets onto the page, its types as they are, and what SDK v1 had.
import { KakaoStateError } from "../errors/classes.js";
import type { KakaoSdk, SdkLike } from "./types/kakao_sdk.js";
import { rejectSdkV1, loadErrorFactory, isSdk } from "./init.js";

/** The SDK, or a function that finds it when a call is made. */
export type Source = SdkLike | null | undefined | (() => SdkLike | null | undefined);

/** Finds the SDK anew for each call: the page may load or initialize it later, or load it again. */
export interface SdkResolver {
  /** The SDK. @throws KakaoLoadError `no_global`, `version_conflict` */
  get(operation: string): KakaoSdk;
  /** The SDK after `init`. @throws KakaoStateError `not_initialized` */
  requireInitialized(operation: string): KakaoSdk;
  /** The SDK after `init`, `undefined` where there is none. */
  tryGet(): KakaoSdk | undefined;
}

/**
 * Whether `init` has done its work. `isInitialized()` alone does not tell: it is true without namespaces after an `init`
 * that was called detached from `Kakao`, and false while the namespaces still work after a second run of the script.
 */
function isInitialized(sdk: KakaoSdk): boolean {
  const { Auth, API } = sdk as Partial<KakaoSdk>;
  return Boolean(API && Auth && (sdk.isInitialized() || Auth.getAppKey() != null));
}

export function createSdkResolver(source: Source): SdkResolver {
  const resolver: SdkResolver = {
    get(operation) {
      const loadError = loadErrorFactory(operation);
      let sdk: unknown;
      let original: unknown;
      try {
        sdk = typeof source === "function" ? source() : source;
      } catch (thrown) {
        // `() => window.Kakao` on a server
        original = thrown;
      }
      if (!isSdk(sdk)) {
        const kind = sdk == null ? "nothing" : typeof sdk;
        throw loadError(
          "no_global",
          `expected the Kakao SDK, got ${kind}. Await loadKakao, or load the script first: it sets window.Kakao, with a capital K.`,
          original,
        );
      }
      rejectSdkV1(sdk, loadError);
      return sdk;
    },
    requireInitialized(operation) {
      const sdk = resolver.get(operation);
      if (isInitialized(sdk)) return sdk;
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
