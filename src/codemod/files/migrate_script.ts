import type { Words } from "../../command/words.js";
import type { Left } from "../left.js";
import {
  type TransformOptions,
  transformScript,
  type TransformedScript,
} from "../transform_script.js";
import { applyEdits, leftByOffset } from "./edits.js";
import { migrateStrings } from "./script_strings.js";
import { type TemplateTag, tagsOfScript } from "./template_tags.js";
import { findSites } from "./v1_sites.js";

const unchanged = (source: string): TransformedScript => ({ source, changes: 0, left: [] });

/** Migrates a script without template code. @throws SyntaxError */
const migrate = (code: string, options: TransformOptions): TransformedScript =>
  migrateStrings(code, transformScript(code, options), options.language);

/** What a script leaves that no parser reads: its uses of v1, and first why. */
function reportScript(code: string, why: Words): Left[] {
  const { left } = applyEdits(code, [], findSites(code));
  const [first] = left;
  return first ? [{ line: first.line, site: "script", words: why }, ...left] : [];
}

const notParsed = (error: unknown): Words => {
  const { message } = error as Error;
  return {
    ko: `이 스크립트는 구문 오류가 있어 바꾸지 않았습니다(${message}). 아래 항목을 직접 고치세요.`,
    en: `This script does not parse, and stays as it is (${message}): change what follows by hand.`,
  };
};
const notKept: Words = {
  ko: "템플릿 코드의 순서가 바뀔 수 있어 이 스크립트는 바꾸지 않았습니다. 아래 항목을 직접 고치세요.",
  en: "Template code would have moved, so this script stays as it is: change what follows by hand.",
};

/** A word that the code does not have. */
function freeName(code: string): string {
  let name = "kakaoTag";
  while (code.includes(name)) name += "X";
  return name;
}

/** A script whose template code is hidden behind words, or comments, that parse. */
interface Hidden {
  readonly text: string;
  /** What stands for each of the tags, by their order. */
  readonly words: readonly { readonly word: string; readonly isValue: boolean }[];
}

function hide(code: string, tags: readonly TemplateTag[]): Hidden {
  const name = freeName(code);
  const words = tags.map(({ start, end, isValue }, index) => {
    const lines = "\n".repeat(code.slice(start, end).split("\n").length - 1);
    const word = `${name}${index}_`;
    const isInComment = code.lastIndexOf("/*", start) > code.lastIndexOf("*/", start);
    return { word: isValue || isInComment ? word : `/*${word}${lines}*/`, isValue };
  });
  const edits = tags.map(({ start, end }, index) => ({
    start,
    end,
    text: words[index]!.word,
    changes: 0,
  }));
  return { text: applyEdits(code, edits).source, words };
}

/** Puts the template code back; `undefined` where some of it would be lost, doubled, or go elsewhere. */
function putBack(
  code: string,
  tags: readonly TemplateTag[],
  { words }: Hidden,
  { source, changes, left }: TransformedScript,
): TransformedScript | undefined {
  const places = words.map(({ word }) => source.indexOf(word));
  const isKept = words.every(
    ({ word }, index) => places[index]! >= 0 && source.lastIndexOf(word) === places[index],
  );
  // what was code may be a comment now, which ends with its line
  const isBroken = tags.some(({ start, end }, index) => {
    const line = source.slice(source.lastIndexOf("\n", places[index]) + 1, places[index]);
    return code.slice(start, end).includes("\n") && /^\s*\/\//.test(line);
  });
  const controls = places.filter((_, index) => !words[index]!.isValue);
  if (
    !isKept ||
    isBroken ||
    controls.some((place, index) => index > 0 && place < controls[index - 1]!)
  ) {
    return undefined;
  }
  const edits = tags.map(({ start, end }, index) => {
    const text = code.slice(start, end);
    return {
      start: places[index]!,
      end: places[index]! + words[index]!.word.length,
      text,
      changes: 0,
      left: applyEdits(text, [], findSites(text)).left,
    };
  });
  return { ...applyEdits(source, edits, leftByOffset(source, left)), changes };
}

/** Migrates a script of a template: its code survives byte for byte, or nothing changes. */
export function migrateTemplatedScript(code: string, options: TransformOptions): TransformedScript {
  if (!/kakao/i.test(code)) return unchanged(code);
  let problem: unknown;
  const certain = tagsOfScript(code, "certain");
  const all = tagsOfScript(code, "all");
  const silent = all.map((tag) => ({ ...tag, isValue: false }));
  for (const tags of all.length > 0 ? [certain, all, silent] : [certain]) {
    const hidden = hide(code, tags);
    let result: TransformedScript;
    try {
      result = migrate(hidden.text, options);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      problem ??= error;
      continue;
    }
    const restored = putBack(code, tags, hidden, result);
    return restored ?? { ...unchanged(code), left: reportScript(code, notKept) };
  }
  return { ...unchanged(code), left: reportScript(code, notParsed(problem)) };
}

/** Migrates a script; one that does not parse stays as it is, with its uses of v1 reported. */
export function migrateScript(code: string, options: TransformOptions): TransformedScript {
  if (!/kakao/i.test(code)) return unchanged(code);
  try {
    return migrate(code, options);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ...unchanged(code), left: reportScript(code, notParsed(error)) };
  }
}
