// Taking properties out of an object, and renaming them, with their comments and commas.
import type { ObjectExpression } from "@babel/types";
import type { Range } from "./edits.js";
import type { Script } from "./script.js";
import type { Field } from "./settings.js";
import type { Placed } from "./tree.js";

/** A property with what belongs to it: the comments above it, its comma, and the comment behind. */
export interface Entry extends Range {
  readonly field: Field;
  /** Its comments, in order: those above it, and the one behind it on its line. */
  readonly above: readonly Placed[];
  readonly behind: Placed | undefined;
  /** Whether it has its lines for itself. */
  readonly isOnOwnLines: boolean;
}

const lineEnd = (source: string, at: number) => {
  const end = source.indexOf("\n", at);
  return end < 0 ? source.length : end;
};

/** The position behind a comma that follows at `at`; `undefined` where none does. */
function behindComma({ source, comments }: Script, at: number): number | undefined {
  let position = at;
  for (;;) {
    position += /^\s*/.exec(source.slice(position))![0].length;
    const comment = comments.find(({ start }) => start === position);
    if (!comment) return source[position] === "," ? position + 1 : undefined;
    position = comment.end;
  }
}

/** Finds what belongs to a property of an object. */
export function entryOf(script: Script, object: Placed<ObjectExpression>, field: Field): Entry {
  const { source, comments } = script;
  const index = object.properties.indexOf(field);
  const before = object.properties[index - 1] as Placed | undefined;
  const from = before ? (behindComma(script, before.end) ?? before.end) : object.start + 1;
  const comma = behindComma(script, field.end) ?? field.end;
  const sameLine = (at: number, other: number) => !source.slice(at, other).includes("\n");
  const above = comments.filter(
    ({ start, end }) =>
      start >= from && end <= field.start && !(before && sameLine(before.end, start)),
  );
  const next = object.properties[index + 1] as Placed | undefined;
  const behind = comments.find(
    ({ start }) =>
      start >= field.end &&
      sameLine(field.end, start) &&
      !(next && next.start < start) &&
      start < object.end,
  );
  const first = above[0]?.start ?? field.start;
  const last = Math.max(comma, behind?.end ?? 0);
  const lineStart = first - indentationBefore(source, first);
  const startsLine = lineStart === 0 || source[lineStart - 1] === "\n";
  const endsLine = /^[ \t\r]*$/.test(source.slice(last, lineEnd(source, last)));
  const isOnOwnLines = startsLine && endsLine;
  return {
    field,
    above,
    behind: isOnOwnLines ? behind : undefined,
    isOnOwnLines,
    start: isOnOwnLines ? lineStart : first,
    end: isOnOwnLines ? Math.min(lineEnd(source, last) + 1, source.length) : last,
  };
}

const indentationBefore = (source: string, at: number) =>
  /[ \t]*$/.exec(source.slice(source.lastIndexOf("\n", at - 1) + 1, at))![0].length;

/** Takes properties out of an object; the others keep their look. */
export function takeOut(
  script: Script,
  object: Placed<ObjectExpression>,
  fields: readonly Field[],
) {
  const { edits } = script;
  const all = object.properties as Placed<ObjectExpression["properties"][number]>[];
  const goes = (one: (typeof all)[number]) => fields.includes(one as Field);
  const kept = all.filter((one) => !goes(one));
  if (!kept.length) {
    if (fields.length) edits.remove({ start: object.start + 1, end: object.end - 1 });
    return;
  }
  const entries = fields.map((field) => entryOf(script, object, field));
  if (entries.every(({ isOnOwnLines }) => isOnOwnLines)) {
    for (const entry of entries) edits.remove(entry);
    const last = kept.at(-1)!;
    const wasLast = all.at(-1)!;
    const comma = behindComma(script, last.end);
    // the last one ends as the last one did
    if (last !== wasLast && comma !== undefined && behindComma(script, wasLast.end) === undefined) {
      edits.remove({ start: comma - 1, end: comma });
    }
    return;
  }
  for (const [index, one] of all.entries()) {
    if (!goes(one)) continue;
    const hasBefore = all.slice(0, index).some((other) => !goes(other));
    // each takes the comma with it on the side of those that stay
    if (hasBefore) edits.remove({ start: all[index - 1]!.end, end: one.end });
    else edits.remove({ start: one.start, end: all[index + 1]!.start });
  }
}

/** Gives a property another key. */
export function renameKey(
  { edits, source }: Script,
  field: Placed,
  key: Placed,
  name: string,
  isShorthand: boolean,
) {
  if (isShorthand) edits.insert(field.start, `${name}: `);
  else {
    const text = source.slice(key.start, key.end);
    const quote = /^["']/.exec(text)?.[0] ?? "";
    edits.replace(key, quote + name + quote);
  }
}
