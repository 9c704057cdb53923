/** A stretch of the source. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

interface Edit extends Range {
  readonly text: () => string;
  readonly order: number;
  /** What stood here is elsewhere now, with all that was put in up to its end. */
  readonly moved: boolean;
}

/** Another indentation for lines that begin with `from`. */
interface Shift {
  readonly from: string;
  readonly to: string;
}

/** Changes of a source that leave everything else as it is. What moves keeps the changes within it. */
export interface Edits {
  /** Puts a text in the place of a stretch. The text may be made later, from other stretches. */
  replace(range: Range, text: string | (() => string)): void;
  /** Takes a stretch out: {@link Edits.textOf} of what is within gives it another place. */
  remove(range: Range): void;
  /** Puts a text in at a position. */
  insert(at: number, text: string | (() => string)): void;
  /** A stretch as it is after all changes: to be called once all are known. */
  textOf(range: Range, shift?: Shift): string;
}

/** The whitespace that the line of a position begins with. */
export function indentationAt(source: string, at: number): string {
  const line = source.lastIndexOf("\n", at - 1) + 1;
  return /^[ \t]*/.exec(source.slice(line))![0];
}

/** Gives the lines of a text after the first another indentation. */
function shifted(text: string, { from, to }: Shift): string {
  const [first, ...rest] = text.split("\n");
  const lines = rest.map((line) =>
    line.startsWith(from) && line ? to + line.slice(from.length) : line,
  );
  return [first, ...lines].join("\n");
}

/**
 * Starts to change a source. Lines that begin within `verbatim` keep their indentation: `anchor`, which the source does
 * not have, is put before it, and is to be taken out of the result.
 */
export function editsOf(source: string, verbatim: readonly Range[], anchor: string): Edits {
  const edits: Edit[] = [];

  const add = (range: Range, text: string | (() => string), moved = false) =>
    void edits.push({
      start: range.start,
      end: range.end,
      text: typeof text === "string" ? () => text : text,
      order: edits.length,
      moved,
    });

  for (const { start, end } of verbatim) {
    for (const line of lineStarts(source, start, end)) add({ start: line, end: line }, anchor);
  }

  const textOf = ({ start, end }: Range, shift?: Shift): string => {
    const inside = edits
      .filter((edit) => edit.start >= start && edit.end <= end)
      // what is moved as a whole is asked for by its own range
      .filter((edit) => !(edit.moved && edit.start === start && edit.end === end))
      .sort(inOrder);
    let text = "";
    let at = start;
    let last: Edit | undefined;
    for (const edit of inside) {
      const isIn = edit.start < at || (last?.moved && edit.end === at && edit.start === at);
      if (isIn) continue;
      text += source.slice(at, edit.start) + edit.text();
      at = edit.end;
      last = edit;
    }
    text += source.slice(at, end);
    return shift && shift.from !== shift.to ? shifted(text, shift) : text;
  };

  return {
    replace: add,
    remove: (range) => add(range, "", true),
    insert: (at, text) => add({ start: at, end: at }, text),
    textOf,
  };
}

/** What begins first comes first; there, what is put in, and then the longest. */
function inOrder(a: Edit, b: Edit): number {
  const isLong = ({ start, end }: Edit) => Number(start !== end);
  return a.start - b.start || isLong(a) - isLong(b) || b.end - a.end || a.order - b.order;
}

/** The starts of the lines that begin within a stretch. */
function lineStarts(source: string, start: number, end: number): number[] {
  const found: number[] = [];
  for (
    let at = source.indexOf("\n", start);
    at >= 0 && at < end - 1;
    at = source.indexOf("\n", at + 1)
  ) {
    found.push(at + 1);
  }
  return found;
}
