import type { Words } from "../http/reasons.js";

/** Where a text is wrong, counted from 1, and why. */
export interface Problem {
  readonly line: number;
  readonly column: number;
  readonly text: Words;
}

/** What may be missing. */
const parts = {
  value: { ko: "값", en: "a value" },
  name: { ko: "큰따옴표로 묶은 이름", en: "a name in double quotes" },
  colon: { ko: "콜론", en: "a colon" },
  brace: { ko: "쉼표 또는 }", en: "a comma or }" },
  bracket: { ko: "쉼표 또는 ]", en: "a comma or ]" },
  end: { ko: "파일의 끝", en: "the end of the file" },
} as const satisfies Readonly<Record<string, Words>>;

type Part = keyof typeof parts;

class Broken extends Error {
  constructor(readonly part: Part) {
    super(part);
  }
}

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

  need(pattern: RegExp, part: Part): void {
    if (!this.take(pattern)) throw new Broken(part);
  }

  value(): void {
    if (this.take(/\{/y)) this.items(/\}/y, "brace", () => this.field());
    else if (this.take(/\[/y)) this.items(/\]/y, "bracket", () => this.value());
    else if (!this.take(string)) this.need(scalar, "value");
  }

  field(): void {
    this.need(string, "name");
    this.need(/:/y, "colon");
    this.value();
  }

  items(end: RegExp, part: Part, item: () => void): void {
    if (this.take(end)) return;
    do item();
    while (this.take(/,/y));
    this.need(end, part);
  }
}

const noHint: Words = { ko: "", en: "" };

/** What to do about what comes next, where that is known. */
function hintFor(before: string, next: string): Words {
  if (/^(\/\/|\/\*|#)/.test(next)) {
    return {
      ko: " JSON에는 주석을 쓸 수 없습니다. 주석을 쓰려면 YAML(.yaml)로 저장하세요.",
      en: " JSON has no comments; YAML has: name the file .yaml.",
    };
  }
  return /^[\]}]/.test(next) && /,\s*$/.test(before)
    ? { ko: " 앞의 쉼표를 지우세요.", en: " Remove the comma before it." }
    : noHint;
}

/** Says where and why a text is no JSON. */
export function problemOfJson(text: string): Problem {
  const reader = new Reader(text);
  let part: Part = "end";
  try {
    reader.value();
    reader.take(/$/y);
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    ({ part } = error);
  }
  const before = text.slice(0, reader.at);
  const lines = before.split("\n");
  const hint = hintFor(before, text.slice(reader.at));
  return {
    line: lines.length,
    column: lines.at(-1)!.length + 1,
    text: {
      ko: `여기에 ${parts[part].ko}이(가) 있어야 합니다.${hint.ko}`,
      en: `Expected ${parts[part].en}.${hint.en}`,
    },
  };
}
