import { type LoadOptions, loadKakaoSdk, safeOnServer } from "../sdk/load_script.js";
import { loadOptions } from "../generated/schemas/login.js";
import { validateArguments } from "../validation/arguments.js";
import type { Kakao, WrapOptions } from "./types.js";
import { wrapKakao } from "./wrap_kakao.js";

/** Options of {@link loadKakao}. */
export interface LoadKakaoOptions extends LoadOptions, WrapOptions {}

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
export function loadKakao(options: LoadKakaoOptions): Promise<Kakao> {
  return safeOnServer(load(options));
}

async function load(given: LoadKakaoOptions): Promise<Kakao> {
  const { onInvalidResponse, ...options } = validateArguments(
    loadOptions,
    "loadKakao",
    "options",
    given,
  ) as unknown as typeof given;
  return wrapKakao(await loadKakaoSdk(options), { onInvalidResponse });
}
