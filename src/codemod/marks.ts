// The second pass: comments at the places that are left, and their lines.
import { indentationAt } from "./edits.js";
import type { Words } from "../command/words.js";
import { mark, markOf, type Left } from "./left.js";
import { parseScript, type ScriptLanguage } from "./parse_script.js";
import { growTree, type Placed, type Tree } from "./tree.js";
import { styleOf } from "./style.js";

/** A place that is left, by its position in a text. */
export interface Found {
  readonly at: number;
  readonly site: string;
  readonly words: Words;
  readonly isMarked: boolean;
}

interface Comment {
  /** Where the comment is put in. */
  readonly at: number;
  readonly text: string;
}

const lineStartOf = (text: string, at: number) => text.lastIndexOf("\n", at - 1) + 1;
const lineOf = (text: string, at: number) => text.slice(0, at).split("\n").length;

/** Adds the comments that ask for work by hand, and gives each place its line. */
export function addMarks(
  text: string,
  places: readonly Found[],
  language: ScriptLanguage,
  wordsLanguage: keyof Words,
): { source: string; left: Left[] } {
  const added: Comment[] = [];
  const marked = places.filter(({ at, isMarked }) => isMarked && !hasMark(text, at));
  const file = marked.length ? parseScript(text, language) : undefined;
  const comments = (file?.comments ?? []) as unknown as Placed[];
  const isComment = (at: number) => comments.some(({ start, end }) => start <= at && at < end);
  const tree = file && growTree(file.program);
  for (const { at, words } of marked) {
    if (isComment(at)) continue;
    const comment = commentAt(text, tree!, at, markOf(words, wordsLanguage));
    if (!added.some((other) => other.at === comment.at && other.text === comment.text)) {
      added.push(comment);
    }
  }
  added.sort((a, b) => a.at - b.at);
  let source = "";
  let position = 0;
  for (const { at, text: comment } of added) {
    source += text.slice(position, at) + comment;
    position = at;
  }
  source += text.slice(position);
  const shift = (at: number) =>
    added.reduce((sum, one) => (one.at <= at ? sum + one.text.length : sum), at);
  const left = places.map(({ at, site, words }) => ({
    line: lineOf(source, shift(at)),
    site,
    words,
  }));
  return { source, left: [...left, ...earlierMarks(source, left)].sort((a, b) => a.line - b.line) };
}

/** Whether the line of a position, or the comments right above it, have such a mark already. */
function hasMark(text: string, at: number): boolean {
  let start = lineStartOf(text, at);
  const end = text.indexOf("\n", at);
  if (text.slice(start, end < 0 ? undefined : end).includes(mark)) return true;
  while (start > 0) {
    const above = lineStartOf(text, start - 1);
    const line = text.slice(above, start).trim();
    if (!line.startsWith("//") && !line.startsWith("/*") && !line.startsWith("*")) return false;
    if (line.includes(mark)) return true;
    start = above;
  }
  return false;
}

/** The comment for a place: a line above where code begins on its line, otherwise right before it. */
function commentAt(text: string, tree: Tree, at: number, words: string): Comment {
  const start = lineStartOf(text, at);
  const indentation = indentationAt(text, start);
  const first = start + indentation.length;
  const beginning = tree.nodes.filter((node) => node.start === first && node.type !== "Program");
  const isCode =
    beginning.length > 0 &&
    beginning.every(({ type }) => !type.startsWith("JSX") && type !== "TemplateElement");
  return isCode
    ? { at: start, text: `${indentation}// ${words}${styleOf(text).newline}` }
    : { at, text: `/* ${words} */ ` };
}

/** Marks of an earlier run, at places that are found no more: they are left until somebody takes them away. */
function earlierMarks(source: string, left: readonly Left[]): Left[] {
  const lines = source.split(/\r?\n/);
  return lines.flatMap((line, index) => {
    const text = line
      .split(`${mark}:`)[1]
      ?.replace(/\*\/.*$/, "")
      .trim();
    if (text === undefined) return [];
    let target = index;
    while (/^\s*(?:\/\/|\/\*|\*)/.test(lines[target] ?? "") && target < lines.length) {
      if (left.some((one) => one.line === target + 1)) return [];
      target += 1;
    }
    if (left.some((one) => one.line === target + 1)) return [];
    return [{ line: index + 1, site: mark, words: { ko: text, en: text } }];
  });
}
