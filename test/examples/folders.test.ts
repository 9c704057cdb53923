// What all examples have in common: nothing leads out of their folders, and what is the same in several is the same.
import { existsSync, globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { root } from "../support/compiler.js";
import { linksOf, read, shapeOf } from "../support/documents.js";

const names = globSync("examples/*/package.json", { cwd: root }).map((path) => path.split("/")[1]!);
const sources = globSync("examples/*/**/*.{ts,tsx,js,vue,svelte}", {
  cwd: root,
  exclude: (path) => path.includes("node_modules"),
});
const { devDependencies: own } = JSON.parse(read("package.json")) as {
  devDependencies: Record<string, string>;
};

test("there are ten, each listed and described in both languages", () => {
  expect(names.length).toBe(10);
  for (const folder of ["", ...names.map((name) => `${name}/`)]) {
    const [english, korean] = [`examples/${folder}README.md`, `examples/${folder}README.ko.md`];
    expect(shapeOf(read(korean)), folder).toEqual(shapeOf(read(english)));
    for (const file of [english, korean]) {
      for (const link of linksOf(read(file))) {
        const path = `${root}examples/${folder}${decodeURIComponent(link)}`;
        expect(existsSync(path), `${file}: ${link}`).toBe(true);
      }
    }
  }
  for (const name of names) expect(read("examples/README.md")).toContain(`[${name}](${name})`);
});

test("nothing is imported from outside of a folder", () => {
  expect(sources.length).toBeGreaterThan(30);
  for (const file of sources) {
    const depth = file.split("/").length - 3;
    const ups = [...read(file).matchAll(/["'](\.\.\/)+/g)].map(
      ([path]) => path.split("../").length,
    );
    for (const up of ups) expect(up - 1, file).toBeLessThanOrEqual(depth);
  }
});

test("each starts the same emulator, and has the versions that the repository is tested with", () => {
  const emulators = globSync("examples/*/emulator.ts", { cwd: root });
  expect(emulators.length).toBe(7);
  expect(new Set(emulators.map((file) => read(file))).size).toBe(1);
  for (const name of names) {
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync(`${root}examples/${name}/package.json`, "utf8"),
    ) as Record<"dependencies" | "devDependencies", Record<string, string>>;
    for (const [dependency, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      if (dependency in own)
        expect(`${name}: ${dependency} ${version}`).toBe(
          `${name}: ${dependency} ${own[dependency]}`,
        );
    }
    expect(dependencies["kakao-typed"]).toBe("latest");
  }
});
