import type { Words } from "../../command/words.js";
import type { Edit, LeftAt } from "./edits.js";
import type { Attribute, Element } from "./markup_parts.js";
import { findV1Urls, sdkIntegrity, sdkUrl } from "./sdk_script.js";

const ownCopy: Words = {
  ko: `SDK v1을 직접 호스팅한 파일로 보입니다. v1이라면 ${sdkUrl} 로 바꾸고 integrity="${sdkIntegrity}" crossorigin="anonymous"를 넣으세요.`,
  en: `This looks like a copy of SDK v1 of your own: if it is, write ${sdkUrl} with integrity="${sdkIntegrity}" crossorigin="anonymous".`,
};

/** A file of a site's own that is called as the SDK's. */
const copyName = /(?:^|\/)kakao(?:[-.][\d.]+)?(?:\.min)?\.js(?:\?|$)/i;

/** Writes an attribute's value, with quotes where it has none. */
function setValue({ value, end, quote }: Attribute, text: string): Edit {
  if (!value) return { start: end, end, text: `="${text}"`, changes: 0 };
  return { ...value, text: quote ? text : `"${text}"`, changes: 0 };
}

/** Loads v2 where an element loads v1, with its hash. */
export function migrateScriptTag(
  text: string,
  { attributes }: Element,
): { readonly edits: readonly Edit[]; readonly left: readonly LeftAt[] } {
  const named = (name: string) => attributes.find((one) => one.name === name);
  const src = named("src");
  if (!src?.value) return { edits: [], left: [] };
  const { start, end } = src.value;
  const written = text.slice(start, end);
  const [url] = findV1Urls(written);
  if (!url) {
    // Kakao's own addresses are of v2, where they are not of v1
    const isCopy = copyName.test(written) && !/kakaocdn\.net/i.test(written);
    return { edits: [], left: isCopy ? [{ offset: start, site: written, words: ownCopy }] : [] };
  }
  const integrity = named("integrity");
  const [space] = /\s+$/.exec(text.slice(0, src.start)) ?? [" "];
  const quote = src.quote || '"';
  const added =
    (integrity ? "" : `${space}integrity=${quote}${sdkIntegrity}${quote}`) +
    (named("crossorigin") ? "" : `${space}crossorigin=${quote}anonymous${quote}`);
  // all of the value, so that a template's code about the version goes as well
  const value = { ...setValue(src, sdkUrl), changes: 1 };
  const edits = [
    { ...value, ...(value.end < src.end ? {} : { text: value.text + added }) },
    ...(value.end < src.end ? [{ start: src.end, end: src.end, text: added, changes: 0 }] : []),
    ...(integrity ? [setValue(integrity, sdkIntegrity)] : []),
  ];
  return { edits, left: [] };
}
