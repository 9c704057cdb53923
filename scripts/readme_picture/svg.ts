// An editor and what it says, as an SVG: no font of its own, light or dark as the reader's system is.

/** A line of the picture. */
export type Line =
  | { readonly kind: "code"; readonly text: string; readonly wavy?: string }
  /** What the editor shows over a word of the line before. */
  | { readonly kind: "hover"; readonly text: string; readonly more: string; readonly under: string }
  | { readonly kind: "mistake" | "error"; readonly text: string }
  /** A table of two columns. */
  | {
      readonly kind: "explained";
      readonly text: string;
      readonly rows: readonly (readonly [label: string, text: string])[];
    };

const width = 760;
const margin = 24;
/** Width of a letter of the code, which `textLength` holds in every font. */
const letter = 9;
const indent = 28;

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** About the width of a text in the system's font: Hangul is as wide as it is high. */
const widthOf = (text: string, size: number) =>
  Array.from(text).reduce(
    (sum, sign) => sum + (/[\u1100-\uffdc]/.test(sign) ? 0.95 : 0.56) * size,
    0,
  );

/** Breaks a text between words, into lines that fit. */
function wrap(text: string, size: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1) ?? ""} ${word}`;
    if (lines.length && widthOf(longer, size) <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

const kinds = /("[^"]*")|\b(const|await|import|from)\b|\b([a-z_A-Z]+)(?=\()/g;

/** Code with its strings, keywords and calls in their colours. */
function coloured(code: string): string {
  let end = 0;
  let result = "";
  for (const match of code.matchAll(kinds)) {
    const [whole, string, keyword] = match;
    const name = string ? "string" : keyword ? "keyword" : "call";
    result += `${escaped(code.slice(end, match.index))}<tspan class="${name}">${escaped(whole)}</tspan>`;
    end = match.index + whole.length;
  }
  return result + escaped(code.slice(end));
}

const codeText = (code: string, x: number, y: number) =>
  `<text class="code" x="${x}" y="${y}" textLength="${code.length * letter}" lengthAdjust="spacingAndGlyphs" xml:space="preserve">${coloured(code)}</text>`;

function wave(x: number, y: number, long: number): string {
  const steps = Array.from({ length: Math.floor(long / 8) }, () => "q2 -4 4 0 t4 0").join(" ");
  return `<path class="wave" d="M${x} ${y} ${steps}"/>`;
}

/** What is drawn, and how high it is. */
interface Drawn {
  readonly parts: readonly string[];
  readonly height: number;
}

/** A paragraph of a box: its kind, its words, and the label before them. */
type Paragraph = readonly [name: "type" | "words", text: string, label?: string];

/** Room for labels. */
const labelWidth = 96;

/** A box with paragraphs in it. */
function box(kind: Line["kind"], y: number, x: number, paragraphs: readonly Paragraph[]): Drawn {
  const size = 14;
  let line = y + 24;
  const inside = paragraphs.flatMap(([name, text, label]) => {
    const start = x + 14 + (label === undefined ? 0 : labelWidth);
    const labels =
      label === undefined
        ? []
        : [`<text class="label" x="${x + 14}" y="${line}">${escaped(label)}</text>`];
    const lines = wrap(text, size, width - start - margin - 14).map((words) => {
      const drawn = `<text class="${name}" x="${start}" y="${line}">${escaped(words)}</text>`;
      line += 21;
      return drawn;
    });
    return [...labels, ...lines];
  });
  const height = line - y - 8;
  const frame = `<rect class="${kind}" x="${x}" y="${y}" width="${width - x - margin}" height="${height}" rx="8"/>`;
  return { parts: [frame, ...inside], height };
}

function draw(line: Line, y: number, before: string): Drawn {
  const x = margin + indent;
  if (line.kind === "code") {
    const { text, wavy } = line;
    const parts = [codeText(text, x, y + 20)];
    if (wavy) parts.push(wave(x + text.indexOf(wavy) * letter, y + 27, wavy.length * letter));
    return { parts, height: 30 };
  }
  if (line.kind === "hover") {
    const place = x + (before.indexOf(line.under) + line.under.length / 2) * letter;
    const { parts, height } = box("hover", y + 8, x, [
      ["type", line.text],
      ["words", line.more],
    ]);
    const corner = `<path class="hover" d="M${place - 7} ${y + 8.5} l7 -7 l7 7"/>`;
    return { parts: [...parts, corner], height: height + 22 };
  }
  const paragraphs: readonly Paragraph[] =
    line.kind === "explained"
      ? line.rows.map(([label, text]) => ["words", text, label])
      : [["words", line.text]];
  const { parts, height } = box(line.kind, y + 4, x, paragraphs);
  return { parts, height: height + 18 };
}

const style = `
  svg { --page: #ffffff; --bar: #f3f3f5; --line: #d5d5db; --text: #26262b; --soft: #5d5d66; --string: #0a5c36;
    --keyword: #a3164f; --call: #5a32a3; --bad: #b8272c; --badly: #fdeff0; --note: #f6f6f8; --own: #fff9cc; --ownline: #b59b00; }
  @media (prefers-color-scheme: dark) { svg { --page: #17171a; --bar: #222226; --line: #3d3d45; --text: #e6e6e1; --soft: #aeaeb8;
    --string: #8fd6a8; --keyword: #ff9ac0; --call: #c8b0ff; --bad: #ff9aa2; --badly: #33191c; --note: #232328; --own: #2e2a10; --ownline: #9c8700; } }
  text { fill: var(--text); font: 14px system-ui, "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans KR", sans-serif; }
  .code, .type { font: 15px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
  .type { font-size: 14px; fill: var(--call); } .label { font-weight: 700; fill: var(--soft); }
  .name { fill: var(--soft); } .string { fill: var(--string); } .keyword { fill: var(--keyword); } .call { fill: var(--call); }
  .page { fill: var(--page); stroke: var(--line); } .bar { fill: var(--bar); } .dot { fill: var(--line); }
  .hover { fill: var(--note); stroke: var(--line); } .mistake, .error { fill: var(--badly); stroke: var(--bad); }
  .explained { fill: var(--own); stroke: var(--ownline); } .wave { fill: none; stroke: var(--bad); stroke-width: 1.5; }`;

export function svg(title: string, file: string, lines: readonly Line[]): string {
  const bar = 40;
  let y = bar + 12;
  let before = "";
  const parts: string[] = [];
  for (const line of lines) {
    const drawn = draw(line, y, before);
    parts.push(...drawn.parts);
    y += drawn.height;
    before = line.text;
  }
  const height = y + 6;
  const said = lines
    .flatMap((line) => (line.kind === "explained" ? line.rows.flat() : [line.text]))
    .join(" / ");
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc">
<title id="title">${escaped(title)}</title>
<desc id="desc">${escaped(said)}</desc>
<style>${style}
</style>
<rect class="page" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="12"/>
<path class="bar" d="M1 ${bar} V13 a12 12 0 0 1 12 -12 H${width - 13} a12 12 0 0 1 12 12 V${bar} Z"/>
${[22, 42, 62].map((x) => `<circle class="dot" cx="${x}" cy="20" r="6"/>`).join("")}
<text class="name" x="84" y="25">${escaped(file)}</text>
${parts.join("\n")}
</svg>
`;
}
