import { KakaoStateError } from "../errors/classes.js";
import type { KakaoSdk, SdkLike } from "./types/kakao_sdk.js";
import { checkVersion, failing, isSdk } from "./init.js";

/** Where the SDK is: itself, or a function that finds it when a call is made. */
export type Source = SdkLike | null | undefined | (() => SdkLike | null | undefined);

/** The SDK on this page, as it is at the moment of a call. */
export interface Host {
  /** The SDK. @throws KakaoLoadError `no_global`, `version_conflict` */
  sdk(where: string): KakaoSdk;
  /** The SDK after `init`. @throws KakaoStateError `not_initialized` */
  ready(where: string): KakaoSdk;
  /** The SDK if it is there and initialised. */
  peek(): KakaoSdk | undefined;
}

/**
 * Whether `init` has done its work. `isInitialized()` alone is not enough: it is true without
 * namespaces after a detached `init`, and false when the script ran twice while the namespaces still work.
 */
function isReady(sdk: KakaoSdk): boolean {
  const { Auth, API } = sdk as Partial<KakaoSdk>;
  return Boolean(API && Auth && (sdk.isInitialized() || Auth.getAppKey() != null));
}

export function createHost(source: Source): Host {
  const host: Host = {
    sdk(where) {
      const fail = failing(where);
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
      checkVersion(sdk, fail);
      return sdk;
    },
    ready(where) {
      const sdk = host.sdk(where);
      if (isReady(sdk)) return sdk;
      throw new KakaoStateError(
        `${where}: it is not initialised: call init('JavaScript key') first.`,
        { code: "not_initialized" },
      );
    },
    peek() {
      try {
        return host.ready("");
      } catch {
        return undefined;
      }
    },
  };
  return host;
}
