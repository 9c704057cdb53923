// How long the import of each entry takes, as installed, in a fresh process.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Old } from "./old.ts";

/** Milliseconds of many imports. */
interface Times {
  readonly min: number;
  readonly median: number;
}

const rounds = 15;

function importOnce(file: string): number {
  const url = JSON.stringify(pathToFileURL(file));
  const code = `const start = performance.now(); await import(${url}); console.log(performance.now() - start)`;
  return Number(execFileSync(process.execPath, ["--input-type=module", "-e", code]));
}

/** The times of each file, imported in turns. */
export function importTimes(files: readonly string[]): Times[] {
  const times = files.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, file] of files.entries()) times[index]!.push(importOnce(file));
  }
  return times.map((found) => {
    const sorted = found.sort((one, other) => one - other);
    return { min: sorted[0]!, median: sorted[rounds >> 1]! };
  });
}

const root = new URL("../../", import.meta.url);
const { exports } = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as {
  exports: Readonly<Record<string, { readonly default?: string }>>;
};

/** Entries whose import was slow: their old times stand beside the new ones. */
const compared = ["./rest", "./oauth"];

/** Rows of the table: the entry, its times, those of the old one, and the ratio of the medians. */
export function importRows(old: Old | undefined): string[][] {
  const entries = Object.entries(exports).flatMap(([name, { default: file }]) =>
    file === undefined ? [] : [{ name, file: fileURLToPath(new URL(file, root)) }],
  );
  const oldNames = old ? compared : [];
  const times = importTimes([
    ...entries.map(({ file }) => file),
    ...oldNames.map((name) => old!.file(`${name}.js`)),
  ]);
  return entries.map(({ name }, index) => {
    const { min, median } = times[index]!;
    const before = times[entries.length + oldNames.indexOf(name)];
    const beside = oldNames.includes(name)
      ? [
          before!.min.toFixed(1),
          before!.median.toFixed(1),
          `${(median / before!.median).toFixed(2)} ×`,
        ]
      : ["", "", ""];
    return [`\`kakao-typed${name.slice(1)}\``, min.toFixed(1), median.toFixed(1), ...beside];
  });
}
