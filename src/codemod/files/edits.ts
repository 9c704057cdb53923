import type { Left } from "../left.js";
import type { TransformedScript } from "../transform_script.js";

/** What a part of a file becomes; the rest stays byte for byte. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** How many places change by it. */
  readonly changes: number;
  /** What `text` leaves to people; lines count from its own first one. */
  readonly left?: readonly Left[];
}

/** A place that is left to people, by its offset in what was read. */
export interface LeftAt extends Pick<Left, "site" | "words"> {
  readonly offset: number;
}

const linesIn = (text: string) => text.split("\n").length - 1;

/** The offset of the line, which counts from 1. */
function offsetOfLine(source: string, line: number): number {
  let offset = 0;
  for (let at = 1; at < line; at += 1) {
    const end = source.indexOf("\n", offset);
    if (end < 0) return source.length;
    offset = end + 1;
  }
  return offset;
}

/** The same places by offset, for edits that move their lines. */
export const leftByOffset = (source: string, left: readonly Left[]): LeftAt[] =>
  left.map(({ line, site, words }) => ({ offset: offsetOfLine(source, line), site, words }));

/** Makes the edits, none of which overlaps another, and says in which lines of the result the places are that are left. */
export function applyEdits(
  source: string,
  edits: readonly Edit[],
  leftAt: readonly LeftAt[] = [],
): TransformedScript {
  const ordered = [...edits].sort((a, b) => a.start - b.start);
  /** The line of the result; of a place inside an edit, where the edit starts. */
  const lineAt = (offset: number) => {
    const around = ordered.find(({ start, end }) => start <= offset && offset < end);
    const at = around?.start ?? offset;
    return ordered
      .filter(({ start, end }) => end <= at && start < at)
      .reduce(
        (line, { start, end, text }) => line + linesIn(text) - linesIn(source.slice(start, end)),
        1 + linesIn(source.slice(0, at)),
      );
  };
  const left: Left[] = leftAt.map(({ offset, site, words }) => ({
    line: lineAt(offset),
    site,
    words,
  }));
  let result = "";
  let at = 0;
  for (const { start, end, text, left: inside = [] } of ordered) {
    const first = lineAt(start);
    left.push(...inside.map((one) => ({ ...one, line: first + one.line - 1 })));
    result += source.slice(at, start) + text;
    at = end;
  }
  return {
    source: result + source.slice(at),
    changes: edits.reduce((sum, { changes }) => sum + changes, 0),
    left: left.sort((a, b) => a.line - b.line),
  };
}
