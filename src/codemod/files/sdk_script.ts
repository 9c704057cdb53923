import { defaultVersion, integrityOf, scriptUrl } from "../../sdk/integrity.js";

/** The script of v2, and its hash. */
export const sdkUrl = scriptUrl(defaultVersion);
export const sdkIntegrity = String(integrityOf(defaultVersion));

/** Addresses of the script of v1. */
const v1Url =
  /(?:https?:)?\/\/(?:developers\.kakao\.com\/sdk\/js\/kakao|t1\.kakaocdn\.net\/kakao_js_sdk\/v?1(?:\.\d+)*\/kakao)(?:\.min)?\.js(?:\?[^\s"'`<>\\]*)?/gi;

/** Whether a text holds the address of v1's script. */
export const hasV1Url = (text: string): boolean => text.search(v1Url) >= 0;

/** Where the addresses of v1's script are in a text. */
export const findV1Urls = (text: string): { readonly start: number; readonly end: number }[] =>
  [...text.matchAll(v1Url)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));

/** A hash as the value of an attribute or a string. */
export const isHash = (text: string): boolean => /^\s*sha(256|384|512)-[\w+/=]+/.test(text);
