/** Where a text is wrong, counted from 1, and why. */
export interface Problem {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

class Broken extends Error {}

const space = /[ \t\r\n]*/y;
// \p{Cc} are the control characters, of which JSON refuses all below a space
const string = /"(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/uy;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null/y;

/** Reads JSON up to the first character that does not belong there. Node's own message has no place, or quotes the file. */
class Reader {
  at = 0;

  constructor(readonly text: string) {}

  take(pattern: RegExp): boolean {
    space.lastIndex = this.at;
    this.at += space.exec(this.text)![0].length;
    pattern.lastIndex = this.at;
    const [found] = pattern.exec(this.text) ?? [];
    this.at += found?.length ?? 0;
    return found !== undefined;
  }

  need(pattern: RegExp, what: string): void {
    if (!this.take(pattern)) throw new Broken(what);
  }

  value(): void {
    if (this.take(/\{/y)) this.items(/\}/y, "}", () => this.field());
    else if (this.take(/\[/y)) this.items(/\]/y, "]", () => this.value());
    else if (!this.take(string)) this.need(scalar, "a value");
  }

  field(): void {
    this.need(string, "a name in double quotes");
    this.need(/:/y, "a colon");
    this.value();
  }

  items(end: RegExp, name: string, item: () => void): void {
    if (this.take(end)) return;
    do item();
    while (this.take(/,/y));
    this.need(end, `a comma or ${name}`);
  }
}

/** Says where and why a text is no JSON. */
export function problemOfJson(text: string): Problem {
  const reader = new Reader(text);
  let expected = "the end of the file";
  try {
    reader.value();
    reader.take(/$/y);
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    expected = error.message;
  }
  const before = text.slice(0, reader.at).split("\n");
  const next = text.slice(reader.at);
  const hint = /^(\/\/|\/\*|#)/.test(next)
    ? " JSON has no comments; YAML has: name the file .yaml."
    : /^[\]}]/.test(next) && /,\s*$/.test(text.slice(0, reader.at))
      ? " Remove the comma before it."
      : "";
  return {
    line: before.length,
    column: before.at(-1)!.length + 1,
    text: `Expected ${expected}.${hint}`,
  };
}
