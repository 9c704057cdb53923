import { policySays, watchCsp } from "./csp_violation.js";
import { integrityOf, isIntegrity, type KnownVersion } from "./integrity.js";
import type { KakaoSdk } from "./types/kakao_sdk.js";
import {
  validateAppKey,
  refuseSdkV1,
  loadErrorFactory,
  isSdk,
  currentAppKey,
  initSdk,
} from "./init.js";

/** What {@link loadKakaoSdk} takes. */
export interface LoadOptions {
  /** The app's JavaScript key. */
  readonly appKey: string;
  /**
   * Version of the SDK. Another one than those with a built-in hash needs `integrity`.
   *
   * @default "2.8.2"
   */
  readonly version?: KnownVersion | (string & {}) | undefined;
  /** Where the script is, when it is not at Kakao's; needs `integrity`. */
  readonly src?: string | undefined;
  /** Hash of the script, such as `sha384-…`, or several with spaces between; `false` to load it unchecked. @default the built-in one of the version */
  readonly integrity?: string | false | undefined;
  /** Nonce of the page's Content-Security-Policy. @default the one of the page's first script that has one */
  readonly nonce?: string | undefined;
  /** Milliseconds to wait for the script, `false` to wait for ever. @default 10000 */
  readonly timeout?: number | false | undefined;
  /** Rejects with `KakaoLoadError` `aborted` when it aborts. */
  readonly signal?: AbortSignal | undefined;
}

const fail = loadErrorFactory("loadKakao");

function present(): KakaoSdk | undefined {
  const { Kakao } = globalThis as { Kakao?: unknown };
  return isSdk(Kakao) ? Kakao : undefined;
}

/**
 * What all copies of this package share on a page. On the document: the Trusted Types policy, of which there may be
 * one. On a tag of ours: how many wait for it. Below zero on one that has run or failed.
 */
const shared = Symbol.for("kakao-typed");

/** On a tag of the page it is absent until it has run or failed. */
type Tag = HTMLScriptElement & { [shared]: number };
type Policy = { createScriptURL(url: string): string };

// The prototype's methods: `<form name="createElement">` and `<img name="scripts">` cover what the document has.
const create = <Name extends "a" | "script">(name: Name) =>
  Document.prototype.createElement.call(document, name) as HTMLElementTagNameMap[Name];
const elements = (name: string) => [
  ...Document.prototype.getElementsByTagName.call(document, name),
];
const scripts = () => elements("script") as Tag[];

/** A tag that may still bring the SDK, or v1. */
const pending = (url: string) =>
  scripts().find(
    ({ src, [shared]: marked }) =>
      (src === url || /\/(kakao_js_sdk\/.+|sdk\/js)\/kakao\./.test(src)) && !(marked < 0),
  );

/** Each `src` that this copy of the package was given. */
const sources = new Set<string>();
const rules: Policy = {
  // whoever finds the policy on the document gets no other URL out of it
  createScriptURL(url) {
    if (
      sources.has(url) ||
      /^https:\/\/t1\.kakaocdn\.net\/kakao_js_sdk\/\d[\w.-]*\/kakao\.min\.js$/.test(url)
    )
      return url;
    throw new TypeError("kakao-typed: no URL of the SDK.");
  },
};

/** The URL as a page with Trusted Types takes it. */
function trusted(url: string): string {
  const { trustedTypes } = globalThis as unknown as {
    trustedTypes?: { createPolicy?(name: string, rules: Policy): Policy };
  };
  const page = document as Document & { [shared]?: Policy | undefined };
  const make = () => trustedTypes?.createPolicy?.("kakao-typed", rules);
  try {
    return (page[shared] ??= make())?.createScriptURL(url) ?? url;
  } catch {
    // the policy is another copy's, which was not given this `src`
    return make()?.createScriptURL(url) ?? url;
  }
}

function insert(url: string, { src, integrity, nonce }: LoadOptions): Tag {
  if (src !== undefined) sources.add(url);
  const tag = create("script") as Tag;
  try {
    tag.src = trusted(url);
  } catch (thrown) {
    throw fail("blocked", "the page's CSP lacks: trusted-types kakao-typed", thrown);
  }
  tag[shared] = 0;
  tag.crossOrigin = "anonymous";
  tag.integrity = integrity || "";
  tag.nonce = nonce ?? scripts().find((one) => one.nonce)?.nonce ?? "";
  (elements("head")[0] ?? elements("*")[0])!.append(tag);
  return tag;
}

/** A script whose tag was given up may come late and run again: it forgets the key that the namespaces of before still have. */
function late(): void {
  const key = currentAppKey(present());
  if (key) initSdk(present()!, key, fail);
}

/** Waits for the script: the page's own, one that another call waits for, or a new one. */
async function arrive({ href: url, host }: HTMLAnchorElement, options: LoadOptions): Promise<void> {
  const { timeout = 10_000, signal } = options;
  const tag = pending(url) ?? insert(url, options);
  // NaN for a tag of the page
  const own = (tag[shared] += 1) > 0;
  const csp = watchCsp([host]);
  tag.addEventListener("load", late);
  const over = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      tag.addEventListener(
        "load",
        () => (present() ? resolve() : reject(fail("no_global", `${url} set no window.Kakao.`))),
        over,
      );
      tag.addEventListener(
        "error",
        () => {
          tag[shared] = -1;
          // a task later the browser has said whether it was the page's policy
          setTimeout(() => {
            const found = csp.violation();
            const why = found
              ? policySays(found)
              : `${url} fails: network, ad blocker, or integrity.`;
            reject(fail("blocked", why));
          });
        },
        over,
      );
      signal?.addEventListener(
        "abort",
        () => reject(fail("aborted", "aborted by its signal.", signal.reason)),
        over,
      );
      if (timeout !== false) {
        timer = setTimeout(() => reject(fail("timeout", `no SDK in ${timeout} ms.`)), timeout);
      }
    });
  } catch (error) {
    // a microtask after the failure: StrictMode, which calls again at once, has taken the tag over by now
    if (own && ((tag[shared] -= 1) < 1 || !signal?.aborted)) tag.remove();
    throw error;
  } finally {
    if (!signal?.aborted) tag[shared] = -1;
    over.abort();
    csp.stop();
    clearTimeout(timer);
  }
}

async function load(options: LoadOptions): Promise<KakaoSdk> {
  if (typeof document === "undefined") throw fail("no_browser", "there is no page here.");
  const { appKey, version = "2.8.2", src, signal } = Object(options) as LoadOptions;
  validateAppKey(appKey, fail);
  const { integrity = src === undefined && integrityOf(version) } = options;
  if (options.integrity !== false && !isIntegrity(integrity)) {
    const what = options.integrity === undefined ? `${src ?? version} has no built-in hash. ` : "";
    const hint =
      what && /^2\.7\.\d$/.test(version)
        ? `integrity['${version}'] of kakao-typed/integrity`
        : "'sha384-' and 64 base64 digits";
    throw fail("no_integrity", `${what}Pass integrity: ${hint}, or false.`);
  }
  if (signal?.aborted) throw fail("aborted", "aborted by its signal.", signal.reason);
  if (!present()) {
    const link = create("a");
    link.href = src ?? `https://t1.kakaocdn.net/kakao_js_sdk/${version}/kakao.min.js`;
    await arrive(link, { ...options, integrity });
  }
  const sdk = present()!;
  refuseSdkV1(sdk, fail);
  initSdk(sdk, appKey, fail);
  return sdk;
}

/** Keeps a rejection that nobody waits for from ending a server; in a browser it shows in the console as any other. */
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
