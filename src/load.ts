import { KakaoLoadError, type LoadErrorCode } from "./errors.js";
import { integrityOf, type KnownVersion } from "./hashes.js";
import type { KakaoSdk } from "./sdk.js";
import { checkKey, checkVersion, isSdk, keyOf, start } from "./start.js";

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
  /** Hash of the script, such as `sha384-…`; `false` to load it unchecked. @default the built-in one of the version */
  readonly integrity?: string | false | undefined;
  /** Nonce of the page's Content-Security-Policy. @default the one of the page's first script that has one */
  readonly nonce?: string | undefined;
  /** Milliseconds to wait for the script, `false` to wait for ever. @default 10000 */
  readonly timeout?: number | false | undefined;
  /** Rejects with `KakaoLoadError` `aborted` when it aborts. */
  readonly signal?: AbortSignal | undefined;
}

const where = "loadKakao";

const fail = (code: LoadErrorCode, message: string, original?: unknown) =>
  new KakaoLoadError(`${where}: ${message}`, { code, original });

function present(): KakaoSdk | undefined {
  const { Kakao } = globalThis as { Kakao?: unknown };
  return isSdk(Kakao) ? Kakao : undefined;
}

/** On a tag of ours: how many wait for it, in all copies of this package. On one of the page: -1 when it has failed. */
const mark = Symbol.for("kakao-typed.tag");
/** On the document: the one Trusted Types policy a page has of us, for all copies of this package. */
const policy = Symbol.for("kakao-typed.policy");

type Tag = HTMLScriptElement & { [mark]?: number };
type Policy = { createScriptURL(url: string): string };

const scripts = (): Tag[] => [...document.scripts];

/** A tag that may still bring the SDK, or v1. */
const pending = (url: string) =>
  scripts().find(
    ({ src, [mark]: marked }) =>
      (src === url || /\/(kakao_js_sdk\/.+|sdk\/js)\/kakao\./.test(src)) && marked !== -1,
  );

/** The URL as a page with Trusted Types takes it. */
function trusted(url: string): string {
  const { trustedTypes } = globalThis as unknown as {
    trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
  };
  const page = document as Document & { [policy]?: Policy | undefined };
  try {
    page[policy] ??= trustedTypes?.createPolicy("kakao-typed", { createScriptURL: (text) => text });
  } catch {
    // the page's default policy may still take the text
  }
  return page[policy]?.createScriptURL(url) ?? url;
}

function insert(url: string, { integrity, nonce }: LoadOptions): Tag {
  const tag: Tag = document.createElement("script");
  try {
    tag.src = trusted(url);
  } catch (thrown) {
    throw fail("blocked", "the Content-Security-Policy lacks: trusted-types kakao-typed", thrown);
  }
  tag[mark] = 0;
  tag.crossOrigin = "anonymous";
  if (integrity) tag.integrity = integrity;
  tag.nonce = nonce ?? scripts().find((one) => one.nonce)?.nonce ?? "";
  document.head.append(tag);
  return tag;
}

/** A script whose tag was given up may come late and run again: it forgets the key that the namespaces of before still have. */
function late(): void {
  const sdk = present();
  const key = sdk && keyOf(sdk);
  if (key) start(sdk, key, where);
}

/** Waits for the script: the page's own, one that another call waits for, or a new one. */
function arrive(url: string, options: LoadOptions): Promise<void> {
  const { timeout = 10_000, signal } = options;
  const tag = pending(url) ?? insert(url, options);
  const own = mark in tag;
  if (own) tag[mark]! += 1;
  tag.addEventListener("load", late);
  return new Promise((resolve, reject) => {
    const over = new AbortController();
    const settle = (code?: LoadErrorCode, message = "") => {
      over.abort();
      clearTimeout(timer);
      if (own) tag[mark]! -= 1;
      if (!code) return resolve();
      // a tag that has failed is of no use to others either
      if (own) tag.remove();
      else tag[mark] = -1;
      reject(fail(code, message));
    };
    tag.addEventListener(
      "load",
      () => (present() ? settle() : settle("no_global", `${url} sets no window.Kakao.`)),
      over,
    );
    tag.addEventListener(
      "error",
      () =>
        settle("blocked", `${url} does not load: network, ad blocker, integrity, CSP script-src.`),
      over,
    );
    signal?.addEventListener(
      "abort",
      () => {
        over.abort();
        clearTimeout(timer);
        if (own) tag[mark]! -= 1;
        // StrictMode calls again at once: that call takes the tag over
        setTimeout(() => {
          if (own && !tag[mark]) tag.remove();
          reject(aborted(signal));
        });
      },
      over,
    );
    const timer =
      timeout === false
        ? undefined
        : setTimeout(settle, timeout, "timeout", `no SDK within ${timeout} ms.`);
  });
}

const aborted = ({ reason }: AbortSignal) => fail("aborted", "aborted by its signal.", reason);

async function load(options: LoadOptions): Promise<KakaoSdk> {
  if (typeof document === "undefined") throw fail("no_browser", "there is no page here.");
  const { appKey, version = "2.8.2", src, signal } = Object(options) as LoadOptions;
  checkKey(appKey, where);
  const { integrity = src === undefined ? integrityOf(version) : undefined } = options;
  // a text that is no hash would let any script pass
  if (integrity !== false && !/^sha(256|384|512)-/.test(integrity ?? "")) {
    throw fail("no_integrity", "pass integrity: 'sha384-…', or false.");
  }
  if (signal?.aborted) throw aborted(signal);
  if (!present()) {
    const link = document.createElement("a");
    link.href = src ?? `https://t1.kakaocdn.net/kakao_js_sdk/${version}/kakao.min.js`;
    await arrive(link.href, { ...options, integrity });
  }
  const sdk = present()!;
  checkVersion(sdk, where);
  start(sdk, appKey, where);
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
