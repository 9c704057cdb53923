import { loadSdk, type SdkOptions } from "./load_sdk.js";

/** The served script calls this: it sets `window.Kakao`, as the official file does. */
export function load(options: Pick<SdkOptions, "version" | "origin" | "windowPage">): void {
  const page = globalThis as { Kakao?: object };
  page.Kakao = loadSdk({ ...options, target: page.Kakao ?? {} }, XMLHttpRequest);
}
