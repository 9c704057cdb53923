import type { LoadErrorFactory } from "./init.js";
import { trustedScriptUrl } from "./trusted_types.js";

/** What all copies of this package on a page know about a script tag. */
interface TagState {
  /** Whether a copy of this package has inserted the tag: a tag of the page's own is never removed. */
  ours?: true;
  /** Number of calls that wait for the tag, or were waiting when it loaded. */
  waiting: number;
  /** Whether the script has run or failed, so that nothing more comes of the tag. */
  settled?: true;
}

/** Registered globally, so that every copy of this package on the page finds the state of the others. */
const stateKey = Symbol.for("kakao-typed.tag");

type ScriptTag = HTMLScriptElement & { [stateKey]?: TagState };

// The prototype's methods, because `<form name="createElement">` and `<img name="scripts">` hide those of the document.
export const createElement = <Name extends "a" | "script">(name: Name) =>
  Document.prototype.createElement.call(document, name) as HTMLElementTagNameMap[Name];
const elementsByName = (name: string) => [
  ...Document.prototype.getElementsByTagName.call(document, name),
];
const scripts = () => elementsByName("script") as ScriptTag[];

/** The state of a tag; a tag of the page gets one when the first call waits for it. */
export const stateOf = (tag: ScriptTag): TagState => (tag[stateKey] ??= { waiting: 0 });

/** Finds a tag that may still load the SDK, or SDK v1. */
export const findScript = (url: string): HTMLScriptElement | undefined =>
  scripts().find(
    (tag) =>
      (tag.src === url || /\/(kakao_js_sdk\/.+|sdk\/js)\/kakao\./.test(tag.src)) &&
      !tag[stateKey]?.settled,
  );

/** Attributes of the tag: the hash, and the nonce where it is not the page's own. */
interface ScriptAttributes {
  readonly integrity?: string | false | undefined;
  readonly nonce?: string | undefined;
}

/**
 * Inserts a tag for the SDK.
 *
 * @throws KakaoLoadError `blocked` where the page's policy allows no Trusted Types policy of this name.
 */
export function injectScript(
  url: string,
  { integrity, nonce }: ScriptAttributes,
  loadError: LoadErrorFactory,
): HTMLScriptElement {
  const tag: ScriptTag = createElement("script");
  try {
    tag.src = trustedScriptUrl(url);
  } catch (thrown) {
    throw loadError("blocked", "the page's CSP lacks: trusted-types kakao-typed", thrown);
  }
  stateOf(tag).ours = true;
  tag.crossOrigin = "anonymous";
  tag.integrity = integrity || "";
  tag.nonce = nonce ?? scripts().find((script) => script.nonce)?.nonce ?? "";
  (elementsByName("head")[0] ?? elementsByName("*")[0])!.append(tag);
  return tag;
}
