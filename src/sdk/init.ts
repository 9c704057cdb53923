import { KakaoLoadError, type LoadErrorCode } from "../errors/classes.js";
import type { KakaoSdk } from "./types/kakao_sdk.js";

/** Makes a {@link KakaoLoadError} whose message begins with the operation that fails. */
export type LoadErrorFactory = (
  code: LoadErrorCode,
  message: string,
  original?: unknown,
) => KakaoLoadError;

export const loadErrorFactory =
  (operation: string): LoadErrorFactory =>
  (code, message, original) =>
    new KakaoLoadError(`${operation}: ${message}`, { code, original });

/** Whether a value is the SDK, and not an element with `id="Kakao"`: before the script has run, such an element is `window.Kakao`. */
export function isSdk(value: unknown): value is KakaoSdk {
  try {
    return typeof (value as Partial<KakaoSdk> | null | undefined)?.init === "function";
  } catch {
    // `window.Kakao` is the window of `<iframe name="Kakao">`, which has another origin
    return false;
  }
}

/** What a value is that is no app key, never the value itself. An admin key alone looks as a JavaScript key does. */
function mistakenFor(key: unknown): string {
  if (typeof key !== "string" || !key) return "no text";
  return /^KakaoAK|:/.test(key) ? "a URL or admin key" : "quotes or spaces";
}

/** @throws KakaoLoadError `version_conflict` for SDK v1. */
export function rejectSdkV1(
  { VERSION }: Pick<KakaoSdk, "VERSION">,
  loadError: LoadErrorFactory,
): void {
  if (parseFloat(VERSION) < 2) {
    throw loadError("version_conflict", `${VERSION} is SDK v1: load v2 instead.`);
  }
}

/** @throws KakaoLoadError `invalid_key` for a value that cannot be an app key; the SDK accepts any string. */
export function validateAppKey(
  appKey: unknown,
  loadError: LoadErrorFactory,
): asserts appKey is string {
  if (typeof appKey === "string" && /^[\w-]+$/.test(appKey)) return;
  throw loadError(
    "invalid_key",
    `appKey: expected the JavaScript key alone, got ${mistakenFor(appKey)}. Check the environment variable.`,
  );
}

/** The app key in use. After a second run of the script only the namespaces still have it. */
export function currentAppKey(sdk: Partial<KakaoSdk> | undefined): string | null | undefined {
  return sdk?.Auth?.getAppKey();
}

/** Calls the SDK's `init`, unless the SDK already runs with this key. */
export function initSdk(sdk: KakaoSdk, appKey: string, loadError: LoadErrorFactory): void {
  const current = currentAppKey(sdk);
  if (current != null && current !== appKey) {
    throw loadError("key_conflict", "another key is in use: Kakao.cleanup() first.");
  }
  try {
    if (sdk.isInitialized()) {
      if (current != null) return;
      // `init` was called detached from `Kakao`: the SDK is initialized but has no namespaces, which `cleanup` repairs
      sdk.cleanup();
    }
    sdk.init(appKey);
  } catch (thrown) {
    throw loadError("no_global", "the init of window.Kakao fails.", thrown);
  }
}
