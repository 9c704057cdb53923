// The built types under every supported compiler: what must compile does, and what must not is refused.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { afterAll, describe, expect, test, vi } from "vitest";
import { compilers, root, tsc } from "../support/compiler.js";
import { consumers } from "./program.js";

// compilers and builds, which take a busy machine minutes
vi.setConfig({ testTimeout: 10 * 60_000 });

/** Calls of the built package, calls of the bare global, and the emulator's handlers with MSW 2. */
const projects: readonly (readonly string[])[] = [
  ["test/types"],
  ["test/types", "--exactOptionalPropertyTypes", "false"],
  ["test/types/global"],
  ["test/types/global", "--exactOptionalPropertyTypes", "true"],
  // what must compile does without `strict` too
  ["test/types/tsconfig.loose.json"],
  ["test/types/global/tsconfig.loose.json"],
  ["test/types/tsconfig.msw-2.json"],
];

test.each(
  compilers.flatMap((compiler) =>
    projects.map((project) => [compiler, project.join(" ")] as const),
  ),
)("%s: %s compiles, and only what must not compile is refused", (compiler, project) =>
  expect(tsc(compiler, "-p", ...project.split(" "))).toBe(""),
);

test.each(compilers)("%s says so where the types of SDK v1 are installed too", (compiler) => {
  expect(() => tsc(compiler, "-p", "test/types/beside")).toThrow(
    /"Remove @types\/kakao-js-sdk: it describes SDK v1, and declares Kakao too\."/,
  );
});

describe("declarations of a project that exports what the package gives", () => {
  const folder = mkdtempSync(`${root}test/types/.declared-`);
  afterAll(() => rmSync(folder, { recursive: true }));
  const installed = `${folder}/node_modules/kakao-typed`;
  cpSync(`${consumers}node_modules/kakao-typed`, installed, { recursive: true });
  // a package of its own, or it would be this one and see its files
  writeFileSync(`${folder}/package.json`, '{ "name": "project", "type": "module" }');
  for (const name of ["declared.ts", "declared_schemas.ts", "global/declared.ts"]) {
    cpSync(`${root}test/types/${name}`, `${folder}/${name}`);
  }
  writeFileSync(
    `${folder}/tsconfig.json`,
    JSON.stringify({
      extends: "../tsconfig.json",
      compilerOptions: { noEmit: false, declaration: true, emitDeclarationOnly: true },
      files: ["declared.ts", "declared_schemas.ts", "global/declared.ts"],
    }),
  );

  test.each(compilers)("%s can name every type, by an entry of the package", (name) => {
    expect(tsc(name, "-p", folder)).toBe("");
    const modulesOf = (file: string) => {
      const declarations = readFileSync(`${folder}/${file}`, "utf8");
      return [...declarations.matchAll(/import\("([^"]*)"/g)].map(([, from]) => from!);
    };
    for (const file of ["declared.d.ts", "global/declared.d.ts"]) {
      const modules = modulesOf(file);
      expect(modules.length).toBeGreaterThan(5);
      expect(modules.filter((from) => !/^kakao-typed(\/[a-z]+)?$/.test(from))).toEqual([]);
    }
    // a project that exports zod schemas has zod
    const others = modulesOf("declared_schemas.d.ts").filter(
      (from) => !/^kakao-typed(\/[a-z]+)?$/.test(from),
    );
    expect(others.length).toBeGreaterThan(0);
    expect(others.filter((from) => !from.startsWith("zod/v4/"))).toEqual([]);
  });
});
