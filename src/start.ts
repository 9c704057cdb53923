import { KakaoLoadError } from "./errors.js";
import type { KakaoSdk } from "./sdk.js";

/** Whether a value is the SDK: an element with `id="Kakao"` becomes it once the script has run. */
export function isSdk(value: unknown): value is KakaoSdk {
  return typeof (value as Partial<KakaoSdk> | null | undefined)?.init === "function";
}

/** @throws KakaoLoadError `version_conflict` for SDK v1. */
export function checkVersion({ VERSION }: KakaoSdk, where: string): void {
  if (!/^[01]\./.test(VERSION)) return;
  throw new KakaoLoadError(`${where}: the page has SDK v1. Remove its script.`, {
    code: "version_conflict",
  });
}

/** @throws KakaoLoadError `invalid_key` for what cannot be an app key; the SDK takes any text. */
export function checkKey(appKey: unknown, where: string): asserts appKey is string {
  if (typeof appKey === "string" && /^[\w-]+$/.test(appKey)) return;
  throw new KakaoLoadError(
    `${where}: appKey: expected the JavaScript key, without quotes or spaces.`,
    { code: "invalid_key" },
  );
}

/** The key the SDK runs with; after a second run of the script only the namespaces still know it. */
export function keyOf(sdk: Partial<KakaoSdk>): string | null | undefined {
  return sdk.Auth?.getAppKey();
}

/** Calls `init`, once for each key however often it is asked. */
export function start(sdk: KakaoSdk, appKey: string, where: string): void {
  const current = keyOf(sdk);
  if (current != null && current !== appKey) {
    throw new KakaoLoadError(`${where}: the SDK runs with another key. Call cleanup() first.`, {
      code: "key_conflict",
    });
  }
  if (sdk.isInitialized()) {
    if (current === appKey) return;
    // init was called detached: initialised, but without namespaces; cleanup repairs it
    sdk.cleanup();
  }
  sdk.init(appKey);
}
