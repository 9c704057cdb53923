import { KakaoLoadError, type LoadErrorCode } from "../errors/classes.js";
import type { KakaoSdk } from "./types/kakao_sdk.js";

/** Makes the error of a function. */
export type LoadErrorFactory = (
  code: LoadErrorCode,
  message: string,
  original?: unknown,
) => KakaoLoadError;

/** Says which function fails. */
export const loadErrorFactory =
  (operation: string): LoadErrorFactory =>
  (code, message, original) =>
    new KakaoLoadError(`${operation}: ${message}`, { code, original });

/** Whether a value is the SDK: an element with `id="Kakao"` becomes it once the script has run. */
export function isSdk(value: unknown): value is KakaoSdk {
  try {
    return typeof (value as Partial<KakaoSdk> | null | undefined)?.init === "function";
  } catch {
    // the window of `<iframe name="Kakao">`, of another origin
    return false;
  }
}

/** @throws KakaoLoadError `version_conflict` for SDK v1. */
export function refuseSdkV1({ VERSION }: KakaoSdk, fail: LoadErrorFactory): void {
  if (parseFloat(VERSION) < 2) {
    throw fail("version_conflict", "the page has SDK v1: load v2 instead.");
  }
}

/** @throws KakaoLoadError `invalid_key` for what cannot be an app key; the SDK takes any text. */
export function validateAppKey(appKey: unknown, fail: LoadErrorFactory): asserts appKey is string {
  if (typeof appKey === "string" && /^[\w-]+$/.test(appKey)) return;
  throw fail("invalid_key", "appKey: expected the JavaScript key alone, no quotes or spaces.");
}

/** The key the SDK runs with; after a second run of the script only the namespaces still know it. */
export function currentAppKey(sdk: Partial<KakaoSdk> | undefined): string | null | undefined {
  return sdk?.Auth?.getAppKey();
}

/** Calls `init`, once for each key however often it is asked. */
export function initSdk(sdk: KakaoSdk, appKey: string, fail: LoadErrorFactory): void {
  const current = currentAppKey(sdk);
  if (current != null && current !== appKey) {
    throw fail("key_conflict", "another key is in use: Kakao.cleanup() first.");
  }
  try {
    if (sdk.isInitialized()) {
      if (current != null) return;
      // init was called detached: initialised, but without namespaces; cleanup repairs it
      sdk.cleanup();
    }
    sdk.init(appKey);
  } catch (thrown) {
    throw fail("no_global", "the init of window.Kakao fails.", thrown);
  }
}
