// The numbers that the pages name: sizes measured on the built package, and times of the last `npm run bench`.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Measured, measureSizes } from "../../scripts/measure_sizes.ts";

export type { Measured } from "../../scripts/measure_sizes.ts";

const benchmarks = fileURLToPath(new URL("../en/guide/benchmarks.md", import.meta.url));

/** The cells of a row in a table of the benchmarks, below a heading. */
function row(text: string, heading: string, name: string): readonly string[] {
  const section = text.split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
  const line = section?.split("\n").find((each) => each.startsWith(`| ${name} |`));
  if (!line) throw new Error(`benchmarks.md has no row ${name} below ${heading}: npm run bench.`);
  return line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
}

function figuresOf(text: string) {
  const me = row(text, "Checking a response", "`me`");
  const zod = row(text, "Other libraries", "zod/mini");
  return {
    /** Checking the body of `me`. */
    me: `${me[3]} µs`,
    /** The same with zod/mini. */
    "me-zod-mini": `${zod[1]} µs`,
    /** Reading that body as JSON. */
    "me-json": `${me[1]} µs`,
    /** Checking it, in a hundred parts of reading it. */
    "me-percent": `${Math.round(Number.parseFloat(me[5]!) * 100)} %`,
  } as const;
}

export type Figure = keyof ReturnType<typeof figuresOf>;

interface Figures {
  readonly sizes: Readonly<Record<Measured, number>>;
  readonly figures: Readonly<Record<Figure, string>>;
}

declare const data: Figures;
export { data };

export default {
  watch: [benchmarks],
  load: async (): Promise<Figures> => ({
    sizes: await measureSizes(),
    figures: figuresOf(readFileSync(benchmarks, "utf8")),
  }),
};
