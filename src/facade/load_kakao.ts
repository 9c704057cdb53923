import { type LoadOptions, loadKakaoSdk, safeOnServer } from "../sdk/load_script.js";
import { throwInvalid, unknownKeyIssues, validateCallOptions } from "../validation/arguments.js";
import { type UnknownRecord } from "../validation/values.js";
import type { Kakao, WrapOptions } from "./types.js";
import { wrapKakao } from "./wrap_kakao.js";

const loadKeys = ["appKey", "version", "src", "integrity", "nonce", "timeout", "signal"];

/**
 * Loads the Kakao SDK, checks it against its hash, calls `init` and wraps it: once for each page, however often it is called.
 *
 * A tag or a global that is already there is used. After a failure the next call tries again.
 *
 * @throws KakaoLoadError whose `code` says why: `no_browser` on a server, `blocked`, `timeout`, `key_conflict` …
 * @example
 * ```ts
 * const kakao = await loadKakao({ appKey: "JavaScript key" });
 * const me = await kakao.API.me();
 * ```
 */
export function loadKakao(options: LoadOptions & WrapOptions): Promise<Kakao> {
  return safeOnServer(load(options));
}

async function load(given: LoadOptions & WrapOptions): Promise<Kakao> {
  const { onInvalidResponse, ...options } = Object(given ?? {}) as typeof given & UnknownRecord;
  const { signal, timeout } = options;
  const issues = unknownKeyIssues(options, [...loadKeys, "onInvalidResponse"], "options");
  if (issues.length) throwInvalid("loadKakao", issues);
  validateCallOptions("loadKakao", { signal, timeout });
  return wrapKakao(await loadKakaoSdk(options), { onInvalidResponse });
}
