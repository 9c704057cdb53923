// The packed package under every supported compiler, by every way that it finds packages: all declarations are checked,
// and code that exports what the package gives writes declarations itself.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from "node:fs";
import ts from "typescript";
import { afterAll, describe, expect, test, vi } from "vitest";
import { compilers, tsc } from "../support/compiler.js";
import { consumers, projects } from "./program.js";

// compilers and builds, which take a busy machine minutes
vi.setConfig({ testTimeout: 10 * 60_000 });

const folder = mkdtempSync(`${consumers}.resolutions-`);
afterAll(() => rmSync(folder, { recursive: true }));
for (const type of ["commonjs", "module"]) {
  mkdirSync(`${folder}/${type}`);
  writeFileSync(`${folder}/${type}/package.json`, JSON.stringify({ type }));
  for (const extension of ["ts", "cts", "mts"]) {
    cpSync(`${projects}types/page.ts`, `${folder}/${type}/page.${extension}`);
  }
}
cpSync(`${projects}types/server.ts`, `${folder}/module/server.ts`);

/** Compiles with settings beside those of a careful project; throws what the compiler reports. */
function compile(compiler: string, options: object, files: readonly string[]): string {
  const base = {
    target: "es2022",
    lib: ["es2022", "dom", "dom.iterable"],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: ".",
    outDir: "declared",
  };
  const tsconfig = `${folder}/tsconfig.${compiler}.json`;
  writeFileSync(tsconfig, JSON.stringify({ compilerOptions: { ...base, ...options }, files }));
  return tsc(compiler, "-p", tsconfig);
}

const esModules = ["module/page.ts", "commonjs/page.mts"];
const commonJs = ["commonjs/page.ts", "module/page.cts"];
const node10 = { moduleResolution: "node10", esModuleInterop: true };

/** What each way sets, and the files it compiles in one go. */
const ways = {
  bundler: [{ module: "esnext", moduleResolution: "bundler" }, [...esModules, ...commonJs]],
  node16: [{ module: "node16" }, [...esModules, ...commonJs]],
  nodenext: [{ module: "nodenext" }, [...esModules, ...commonJs]],
  "node10, to CommonJS": [{ ...node10, module: "commonjs" }, ["commonjs/page.ts"]],
  "node10, to ES modules": [{ ...node10, module: "esnext" }, ["module/page.ts"]],
} as const;

describe.each(compilers)("%s", (compiler) => {
  test.each(Object.entries(ways))("compiles with %s", (way, [options, files]) => {
    // TypeScript 6 calls it deprecated, and 7 has it no more
    const isOld = way.startsWith("node10");
    if (isOld && compiler === "typescript-7") return;
    const silence = isOld && compiler === "typescript" ? { ignoreDeprecations: "6.0" } : {};
    expect(compile(compiler, { ...options, ...silence }, files)).toBe("");
  });

  const libraries: [string, object][] = [
    ["of web workers", { lib: ["es2022", "webworker"] }],
    // zod and jose name what the types of Node.js or of a worker declare
    ["of the language alone", { lib: ["es2022"], skipLibCheck: true }],
  ];
  // the types of Node.js 26 need TypeScript 5.6
  if (compiler !== "typescript-5.4") {
    libraries.push(["of the language, and that of Node.js", { lib: ["es2022"], types: ["node"] }]);
  }
  test.each(libraries)("compiles a server with the library %s", (_, options) => {
    expect(compile(compiler, { ...options, module: "nodenext" }, ["module/server.ts"])).toBe("");
  });
});

test("what older compilers and bundlers read names the same files as exports", () => {
  const installed = `${consumers}node_modules/kakao-typed/`;
  const { exports } = JSON.parse(readFileSync(`${installed}package.json`, "utf8")) as {
    exports: Record<string, { types?: { default: string } }>;
  };
  const entries = Object.entries(exports).filter(([, { types }]) => types);
  expect(entries.length).toBeGreaterThan(10);
  for (const [name, { types }] of entries) {
    const { resolvedModule } = ts.resolveModuleName(
      `kakao-typed${name.slice(1)}`,
      `${folder}/module/page.ts`,
      { moduleResolution: ts.ModuleResolutionKind.Node10 },
      ts.sys,
    );
    expect(resolvedModule?.resolvedFileName, name).toBe(installed + types!.default.slice(2));
  }
});
