// Puts a generated file together: the statements that are kept, those that they use, and the imports.
import { posix } from "node:path";
import type { Uses } from "./compile_schema.ts";

export const notice = (file: string) =>
  `// Written by \`npm run generate\`, from src/${file}.ts: edit that file.\n`;

export interface Statement {
  readonly text: string;
  readonly isKept: boolean;
  /** The names that it declares. */
  readonly names: readonly string[];
  /** The names that it needs. */
  readonly uses: readonly string[];
}

/** The types that a file takes from others, by file. */
export type ForeignTypes = ReadonlyMap<string, ReadonlySet<string>>;

/** The statements that are kept, and, in turn, all that they use. */
function reachable(statements: readonly Statement[]): Statement[] {
  const kept = new Set(statements.filter(({ isKept }) => isKept));
  const mentions = (name: string) => [...kept].some((one) => one.uses.includes(name));
  for (let before = -1; before !== kept.size;) {
    before = kept.size;
    for (const one of statements) if (one.names.some(mentions)) kept.add(one);
  }
  return statements.filter((one) => kept.has(one));
}

const importLine = (names: Iterable<string>, from: string, isType = false) =>
  `import ${isType ? "type " : ""}{ ${[...names].sort().join(", ")} } from "${from}";`;

function importLines(file: string, body: string, uses: Uses, foreign: ForeignTypes): string[] {
  const up = "../".repeat(file.split("/").length);
  const lines: string[] = [];
  const contract = ["Endpoint", "PagedEndpoint"].filter((name) =>
    new RegExp(`: ${name}<`).test(body),
  );
  if (contract.length) lines.push(importLine(contract, `${up}endpoints/endpoint.js`, true));
  if (uses.checks.size) lines.push(importLine(uses.checks, `${up}validation/checks.js`));
  const compiled = [...uses.compiled].map((name) => (name === "Schema" ? "type Schema" : name));
  if (compiled.length) lines.push(importLine(compiled, `${up}validation/compiled.js`));
  for (const [from, names] of foreign) {
    const path = posix.relative(posix.dirname(file), from);
    lines.push(importLine(names, `${path.startsWith(".") ? path : `./${path}`}.js`, true));
  }
  return lines;
}

export function assembleFile(
  file: string,
  statements: readonly Statement[],
  uses: Uses,
  foreign: ForeignTypes,
): string {
  const body = reachable(statements)
    .map(({ text }) => text)
    .join("\n\n");
  return `${notice(file)}${importLines(file, body, uses, foreign).join("\n")}\n\n${body}\n`;
}
