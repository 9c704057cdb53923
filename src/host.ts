import { KakaoLoadError, KakaoStateError } from "./errors.js";
import type { KakaoSdk, SdkLike } from "./sdk.js";

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

/** Whether a value is the SDK: an element with `id="Kakao"` becomes it once the script has run. */
function isSdk(value: unknown): value is KakaoSdk {
  return typeof (value as Partial<KakaoSdk> | null | undefined)?.init === "function";
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
      let sdk: unknown;
      let original: unknown;
      try {
        sdk = typeof source === "function" ? source() : source;
      } catch (thrown) {
        // `() => window.Kakao` on a server
        original = thrown;
      }
      if (!isSdk(sdk)) {
        throw new KakaoLoadError(
          `${where}: expected the Kakao SDK, got ${sdk == null ? "nothing" : typeof sdk}. ` +
            "Load https://t1.kakaocdn.net/kakao_js_sdk/2.8.2/kakao.min.js first; it sets window.Kakao, with a capital K.",
          { code: "no_global", original },
        );
      }
      if (/^[01]\./.test(sdk.VERSION)) {
        throw new KakaoLoadError(
          `${where}: the page has SDK v1. Load v2 instead of it: https://t1.kakaocdn.net/kakao_js_sdk/2.8.2/kakao.min.js.`,
          { code: "version_conflict" },
        );
      }
      return sdk;
    },
    ready(where) {
      const sdk = host.sdk(where);
      if (isReady(sdk)) return sdk;
      throw new KakaoStateError(
        `${where}: the SDK is not initialised. Call init('<JavaScript key>') first.`,
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
