// The schemas and tables as they are in `src`: as running modules, bundled on the spot, and as types.
import { globSync } from "node:fs";
import { build } from "esbuild";
import ts from "typescript";
import type * as Checks from "../../src/validation/checks.ts";
import type * as Kinds from "../../src/schemas/kinds.ts";

export const root = new URL("../../", import.meta.url).pathname;

/** Files of `src/endpoints` that hold no schema of an endpoint. */
const otherFiles = [
  "by_url",
  "call_types",
  "table_types",
  "consent_items",
  "define_endpoint",
  "endpoint",
  "flatten_table",
  "scope",
];

/** Tables of endpoints: their generated files are copies. */
export const tableFiles = ["endpoints/table", "endpoints/rest_tables", "endpoints/share_table"];

/** The files with schemas, below `src` and without their extension. */
export const schemaFiles: readonly string[] = [
  ...globSync("endpoints/**/*.ts", { cwd: `${root}src` })
    .map((path) => path.replace(/\.ts$/, ""))
    .filter((path) => !tableFiles.includes(path) && !otherFiles.includes(path.slice(10)))
    .sort(),
  ...["channel", "login", "navi", "oauth", "oauth_bodies", "picker", "rest_options", "share"].map(
    (name) => `schemas/${name}`,
  ),
];

/** What the modules of `src` export. */
export interface Modules {
  readonly kinds: typeof Kinds;
  readonly checks: typeof Checks;
  /** By the path of the file. */
  readonly files: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
}

/** Runs a module of these lines, which import from the root. */
export async function runModule(
  lines: readonly string[],
): Promise<Readonly<Record<string, unknown>>> {
  const { outputFiles } = await build({
    stdin: { contents: lines.join("\n"), resolveDir: root },
    bundle: true,
    format: "esm",
    write: false,
  });
  const text = encodeURIComponent(outputFiles[0]!.text);
  return (await import(`data:text/javascript,${text}`)) as Readonly<Record<string, unknown>>;
}

export async function loadModules(): Promise<Modules> {
  const files = [...schemaFiles, ...tableFiles];
  const lines = [
    'export * as kinds from "./src/schemas/kinds.ts";',
    'export * as checks from "./src/validation/checks.ts";',
    ...files.map((file, index) => `export * as file${index} from "./src/${file}.ts";`),
  ];
  const module = (await runModule(lines)) as Readonly<Record<string, Record<string, unknown>>>;
  return {
    kinds: module["kinds"] as unknown as typeof Kinds,
    checks: module["checks"] as unknown as typeof Checks,
    files: new Map(files.map((file, index) => [file, module[`file${index}`]!])),
  };
}

export interface Types {
  readonly checker: ts.TypeChecker;
  readonly sourceOf: (file: string) => ts.SourceFile;
}

/** The types of these files and of what they import. */
export function loadTypes(files: readonly string[]): Types {
  const path = `${root}tsconfig.json`;
  const { config } = ts.readConfigFile(path, (name) => ts.sys.readFile(name));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const pathOf = (file: string) => `${root}src/${file}.ts`;
  const program = ts.createProgram(files.map(pathOf), { ...options, noEmit: true });
  return {
    checker: program.getTypeChecker(),
    sourceOf: (file) => program.getSourceFile(pathOf(file))!,
  };
}
