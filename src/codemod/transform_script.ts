import type { Words } from "../command/words.js";
import type { Left } from "./left.js";
import { addMarks } from "./marks.js";
import { migrate } from "./migrate.js";
import { parseScript, type ScriptLanguage } from "./parse_script.js";
import { openScript } from "./script.js";

export type { Left, ScriptLanguage };

/** A script after its migration. */
export interface TransformedScript {
  /** Its text; the same where nothing changed. */
  readonly source: string;
  /** How many places have changed. */
  readonly changes: number;
  /** The places that are left to people, by line. */
  readonly left: readonly Left[];
}

/** How to read a script, and what to write into it. */
export interface TransformOptions {
  readonly language: ScriptLanguage;
  /** The language of the comments that ask for work by hand. @default "en" */
  readonly marks?: keyof Words | undefined;
}

/**
 * Migrates one script from the Kakao JavaScript SDK v1 to v2. A second time changes nothing.
 *
 * @throws SyntaxError where it is none, with its line.
 */
export function transformScript(
  source: string,
  { language, marks = "en" }: TransformOptions,
): TransformedScript {
  if (!mayUseKakao.test(source)) return { source, changes: 0, left: [] };
  const [open, close, anchor] = unusedCharacters(source);
  const seal = (index: number) => open + index + close;
  const script = openScript(source, parseScript(source, language), language, {
    seal,
    anchor,
    language: marks,
  });
  migrate(script);
  const { edits, drafts } = script;
  const sealed = edits.textOf({ start: 0, end: source.length }).replaceAll(anchor, "");
  const { text, positions } = unseal(sealed, open, close);
  const places = drafts.map((draft, index) => ({ ...draft, at: positions.get(index) ?? 0 }));
  const marked = addMarks(text, places, language, marks);
  return { ...marked, changes: script.changes };
}

/** Without any of this nothing is of v1, and a large file need not be parsed. */
const mayUseKakao = /kakao|\/v1\/(?:user\/me|api\/story)/i;

/** Characters that a text does not have. */
function unusedCharacters(text: string): [string, string, string] {
  const found: string[] = [];
  for (let code = 0xe000; found.length < 3; code += 1) {
    const character = String.fromCharCode(code);
    if (!text.includes(character)) found.push(character);
  }
  return found as [string, string, string];
}

/** Takes the seals out of a text, and says where they were. */
function unseal(sealed: string, open: string, close: string) {
  const positions = new Map<number, number>();
  let text = "";
  for (const part of sealed.split(open)) {
    const [index, rest] = part.includes(close) ? part.split(close) : [undefined, part];
    if (index !== undefined && !positions.has(Number(index))) {
      positions.set(Number(index), text.length);
    }
    text += rest;
  }
  return { text, positions };
}
