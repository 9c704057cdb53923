// The order of the folders of src, as lint holds it: each planted fault must fail.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import ts from "typescript";
import { mayImport } from "../../oxlint.config.ts";
import { root } from "../support/compiler.js";

interface Diagnostic {
  readonly code: string;
  readonly filename: string;
}

/** A file of a project laid out like this one, and the rule that refuses it. */
interface Planted {
  readonly why: string;
  readonly file: string;
  readonly text: string;
  readonly rule: string | undefined;
}

const imports = (from: string) => `export type { Some } from "${from}";\n`;
const lines = (count: number) => "// a line\n".repeat(count);
const fileOf = (count: number) => `export const one = 1;\n${lines(count - 1)}`;

const restricted = "eslint(no-restricted-imports)";
const planted: readonly Planted[] = [
  {
    why: "a type of a folder above",
    file: "src/errors/up.ts",
    text: imports("../client/call.js"),
    rule: restricted,
  },
  {
    why: "the same from a subfolder",
    file: "src/transport/rest/up.ts",
    text: imports("../../rest/create_rest_client.js"),
    rule: restricted,
  },
  {
    why: "a folder beside",
    file: "src/rest/beside.ts",
    text: imports("../oauth/token_request.js"),
    rule: restricted,
  },
  {
    why: "a folder below",
    file: "src/rest/below.ts",
    text: imports("../client/call.js"),
    rule: undefined,
  },
  {
    why: "the client in the emulator",
    file: "src/emulator/kapi/client.ts",
    text: imports("../../client/call.js"),
    rule: restricted,
  },
  {
    why: "the SDK's loader in the emulator",
    file: "src/emulator/loader.ts",
    text: imports("../sdk/load_script.js"),
    rule: restricted,
  },
  {
    why: "the SDK's types in the emulator",
    file: "src/emulator/kapi/types.ts",
    text: imports("../../sdk/types/kakao_sdk.js"),
    rule: undefined,
  },
  {
    why: "a sibling named like a folder of src",
    file: "src/emulator/kapi/sibling.ts",
    text: imports("../share/page.js"),
    rule: undefined,
  },
  { why: "an entry", file: "src/auth/entry.ts", text: imports("../index.js"), rule: restricted },
  { why: "zod", file: "src/client/zod.ts", text: imports("zod"), rule: restricted },
  { why: "ky in a page", file: "src/sdk/ky.ts", text: imports("ky"), rule: restricted },
  { why: "ky on a server", file: "src/transport/rest/ky.ts", text: imports("ky"), rule: undefined },
  {
    why: "a circle of types",
    file: "src/errors/circle.ts",
    text: `import type { B } from "./other.js";\nexport interface A { readonly b: B }\n`,
    rule: "import(no-cycle)",
  },
  {
    why: "the other half of the circle",
    file: "src/errors/other.ts",
    text: `import type { A } from "./circle.js";\nexport interface B { readonly a: A }\n`,
    rule: "import(no-cycle)",
  },
  { why: "301 lines", file: "src/sdk/long.ts", text: fileOf(301), rule: "eslint(max-lines)" },
  { why: "301 lines of data", file: "src/explain/koe.ts", text: fileOf(301), rule: undefined },
  {
    why: "a function of 81 lines",
    file: "scripts/long.ts",
    text: `export function long() {\n${lines(79)}}\n`,
    rule: "eslint(max-lines-per-function)",
  },
];

const folder = mkdtempSync(`${root}test/node/.layout-`);
let found: readonly Diagnostic[];

beforeAll(() => {
  writeFileSync(
    `${folder}/oxlint.config.ts`,
    `export { default } from ${JSON.stringify(`${root}oxlint.config.ts`)};\n`,
  );
  for (const { file, text } of planted) {
    mkdirSync(dirname(`${folder}/${file}`), { recursive: true });
    writeFileSync(`${folder}/${file}`, text);
  }
  const oxlint = `${root}node_modules/oxlint/bin/oxlint`;
  const { stdout } = spawnSync(process.execPath, [oxlint, "--format=json", "src", "scripts"], {
    cwd: folder,
    encoding: "utf8",
  });
  found = (JSON.parse(stdout) as { diagnostics: Diagnostic[] }).diagnostics;
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each(planted.map((one) => [one.why, one] as const))("%s", (_, { file, rule }) => {
  const codes = found.filter(({ filename }) => filename.endsWith(file)).map(({ code }) => code);
  expect(codes).toEqual(rule === undefined ? [] : [rule]);
});

const inSrc = readdirSync(`${root}src`, { withFileTypes: true });

test("every folder has its place in the order", () => {
  const folders = inSrc.filter((one) => one.isDirectory()).map(({ name }) => name);
  expect(Object.keys(mayImport)).toEqual(expect.arrayContaining(folders));
});

const entries = inSrc.filter((one) => one.isFile()).map(({ name }) => name);

/** Entries for a page's globals: one is declared by the file that is imported for it, the other set. */
const forGlobals: Readonly<Record<string, readonly string[]>> = {
  "global.ts": ["ImportDeclaration", "ModuleDeclaration"],
  "iife.ts": ["ImportDeclaration", "ExpressionStatement"],
};

test.each(entries)("src/%s only exports what other files hold", (name) => {
  const text = readFileSync(`${root}src/${name}`, "utf8");
  const { statements } = ts.createSourceFile(name, text, ts.ScriptTarget.Latest);
  const others = statements.filter(
    (statement) => !(ts.isExportDeclaration(statement) && statement.moduleSpecifier),
  );
  const kinds = [...new Set(others.map(({ kind }) => ts.SyntaxKind[kind]))];
  expect(kinds).toEqual(forGlobals[name] ?? []);
});
