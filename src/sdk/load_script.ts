import { watchCsp } from "./csp_violation.js";
import {
  validateAppKey,
  rejectSdkV1,
  loadErrorFactory,
  isSdk,
  currentAppKey,
  initSdk,
} from "./init.js";
import {
  builtInHashes,
  defaultVersion,
  integrityOf,
  isIntegrity,
  scriptUrl,
  type KnownVersion,
} from "./integrity.js";
import { createElement, findScript, injectScript, stateOf } from "./script_tag.js";
import { allowedSources } from "./trusted_types.js";
import type { KakaoSdk } from "./types/kakao_sdk.js";

/** Options of {@link loadKakaoSdk}. */
export interface LoadOptions {
  /** The app's JavaScript key. */
  readonly appKey: string;
  /**
   * Version of the SDK. A version without a built-in hash needs `integrity`.
   *
   * @default "2.8.2"
   */
  readonly version?: KnownVersion | (string & {}) | undefined;
  /** URL of the script, where it is not loaded from Kakao; needs `integrity`. */
  readonly src?: string | undefined;
  /** Hash of the script, such as `sha384-…`, or several separated by spaces; `false` loads it unchecked. @default the built-in hash of the version */
  readonly integrity?: string | false | undefined;
  /** Nonce of the page's Content-Security-Policy. @default the nonce of the page's first script that has one */
  readonly nonce?: string | undefined;
  /** Milliseconds to wait for the script, `false` for no limit. @default 10000 */
  readonly timeout?: number | false | undefined;
  /** Rejects with `KakaoLoadError` `aborted` when it aborts. */
  readonly signal?: AbortSignal | undefined;
}

const loadError = loadErrorFactory("loadKakao");
const abortError = ({ reason }: AbortSignal) =>
  loadError("aborted", "aborted by its signal.", reason);

function currentSdk(): KakaoSdk | undefined {
  const { Kakao } = globalThis as { Kakao?: unknown };
  return isSdk(Kakao) ? Kakao : undefined;
}

/**
 * Calls `init` again after a script has replaced `window.Kakao`: a tag that timed out, or that every call has abandoned,
 * can still load, and its new SDK has no app key while the namespaces of the former one do.
 */
function reinitLateScript(): void {
  const appKey = currentAppKey(currentSdk());
  if (appKey) initSdk(currentSdk()!, appKey, loadError);
}

/** Waits for the script: the page's own, one that another call waits for, or a new one. */
async function waitForScript(
  { href: url, host }: HTMLAnchorElement,
  options: LoadOptions,
): Promise<void> {
  const { timeout = 10_000, signal } = options;
  const tag = findScript(url) ?? injectScript(url, options, loadError);
  const state = stateOf(tag);
  state.waiting += 1;
  const csp = watchCsp([host]);
  tag.addEventListener("load", reinitLateScript);
  const settled = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      const onLoad = () =>
        currentSdk() ? resolve() : reject(loadError("no_global", `${url} set no window.Kakao.`));
      const onError = () => {
        state.settled = true;
        // the browser reports a violation of the page's policy one task after the error
        setTimeout(() => {
          const reason = csp.violation() ?? `${url} fails: network, ad blocker, or integrity.`;
          reject(loadError("blocked", reason));
        });
      };
      const onAbort = () => reject(abortError(signal!));
      tag.addEventListener("load", onLoad, settled);
      tag.addEventListener("error", onError, settled);
      signal?.addEventListener("abort", onAbort, settled);
      if (timeout !== false) {
        timer = setTimeout(() => reject(loadError("timeout", `no SDK in ${timeout} ms.`)), timeout);
      }
    });
  } catch (error) {
    // This runs a microtask after the failure: StrictMode, which calls again at once, waits for the tag by now.
    state.waiting -= 1;
    const abandoned = !signal?.aborted || state.settled || !state.waiting;
    if (state.ours && abandoned) tag.remove();
    throw error;
  } finally {
    if (!signal?.aborted) state.settled = true;
    settled.abort();
    csp.stop();
    clearTimeout(timer);
  }
}

/**
 * The hash that the script has to match, `false` for none.
 *
 * @throws KakaoLoadError `no_integrity`
 */
function resolveIntegrity(version: string, { src, integrity }: LoadOptions): string | false {
  if (integrity === false) return false;
  const hash = integrity === undefined && src === undefined ? integrityOf(version) : integrity;
  if (isIntegrity(hash)) return hash;
  const known = src === undefined ? `, as ${Object.keys(builtInHashes).join()} have` : "";
  const problem = integrity === undefined ? `${src ?? version} has no built-in hash${known}. ` : "";
  const hint =
    problem && /^2\.7\.\d$/.test(version)
      ? `integrity['${version}'] of kakao-typed/integrity`
      : "'sha384-' and 64 base64 digits";
  throw loadError("no_integrity", `${problem}Pass integrity: ${hint}, or false.`);
}

async function load(options: LoadOptions): Promise<KakaoSdk> {
  if (typeof document === "undefined") throw loadError("no_browser", "there is no page here.");
  const { appKey, version = defaultVersion, src, signal } = Object(options) as LoadOptions;
  validateAppKey(appKey, loadError);
  rejectSdkV1({ VERSION: version }, loadError);
  const integrity = resolveIntegrity(version, options);
  if (signal?.aborted) throw abortError(signal);
  if (!currentSdk()) {
    const link = createElement("a");
    link.href = src ?? scriptUrl(version);
    if (src !== undefined) allowedSources.add(link.href);
    await waitForScript(link, { ...options, integrity });
  }
  const sdk = currentSdk()!;
  rejectSdkV1(sdk, loadError);
  initSdk(sdk, appKey, loadError);
  return sdk;
}

/** Keeps a rejection that nobody handles from ending a server; a browser reports it in the console as any other. */
export function safeOnServer<T>(promise: Promise<T>): Promise<T> {
  if (typeof document === "undefined") promise.catch(() => {});
  return promise;
}

/**
 * Loads the Kakao SDK, checks it against its hash and calls `init`: once for each page, however often it is called.
 *
 * A tag or a global that is already there is used. After a failure the next call tries again.
 *
 * @throws KakaoLoadError whose `code` says why.
 * @example
 * ```ts
 * const sdk = await loadKakaoSdk({ appKey: "JavaScript key" });
 * sdk.Share["sendDefault"]?.({ objectType: "text", text: "hi", link: {} });
 * ```
 */
export function loadKakaoSdk(options: LoadOptions): Promise<KakaoSdk> {
  return safeOnServer(load(options));
}
