import type { Words } from "../../command/words.js";
import { transformScript } from "../transform_script.js";
import { applyEdits, type Edit } from "./edits.js";
import type { Element } from "./markup_parts.js";
import { tagsOfScript } from "./template_tags.js";
import { findSites } from "./v1_sites.js";

/** Makes a function of what stands in an attribute, so that `return` is no mistake. */
const head = "function handler(event) {";
const tail = "\n}";

const byHand: Words = {
  ko: "속성 안에서는 고칠 수 없는 v1 호출입니다. 스크립트의 함수로 옮겨 고치세요.",
  en: "This use of v1 cannot be changed inside an attribute: move it into a function of a script, and change it there.",
};

/** Migrates the code of a handler; `undefined` where no parser reads it. */
function migrateHandler(code: string, quote: string): Omit<Edit, "start" | "end"> | undefined {
  // what the page's markup or a template writes is not what runs
  if (/&[\w#]+;/.test(code) || tagsOfScript(code, "certain").length > 0) return undefined;
  try {
    const { source, changes, left } = transformScript(head + code + tail, { language: "js" });
    if (changes === 0) return { text: code, changes, left };
    const text = source.slice(head.length, -tail.length);
    const lines = (of: string) => of.split("\n").length;
    const isPlain =
      source.startsWith(head) &&
      source.endsWith(tail) &&
      !text.includes(quote) &&
      !/\/\/|\/\*/.test(text) &&
      lines(text) === lines(code);
    if (isPlain) return { text, changes, left };
    const sites = applyEdits(code, [], findSites(code)).left;
    const found = sites.length > 0 ? sites : [{ line: 1, site: "Kakao", words: byHand }];
    return { text: code, changes: 0, left: found };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Migrates `onclick="…"` and `href="javascript:…"` of an element. */
export function migrateHandlers(text: string, { attributes }: Element): Edit[] {
  return attributes.flatMap(({ name, value, quote }) => {
    if (!value || !quote) return [];
    const written = text.slice(value.start, value.end);
    const [scheme] = /^\s*javascript:/i.exec(written) ?? [""];
    if (!/kakao/i.test(written) || !(/^on[a-z]+$/.test(name) || scheme)) return [];
    const edit = migrateHandler(written.slice(scheme.length), quote);
    return edit ? [{ ...value, ...edit, text: scheme + edit.text }] : [];
  });
}
