// The codemod as it is packed: run by jscodeshift, and what comes out before a compiler.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root, service } from "../support/compiler.js";

const folder = (name: string) => `${root}test/codemod/${name}/`;
const names = readdirSync(folder("before"));
const isGlobal = (name: string) =>
  readFileSync(folder("before") + name, "utf8").includes("kakao-typed/global");

let project: string;
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), "codemod-"));
  const installed = join(project, "node_modules/kakao-typed");
  mkdirSync(installed, { recursive: true });
  // what package.json's `files` packs of it, and nothing beside: no dependency of ours is there
  for (const name of ["package.json", "codemods", "dist/codemod"]) {
    cpSync(root + name, join(installed, name), { recursive: true });
  }
});
afterAll(() => rmSync(project, { recursive: true }));

test("runs with jscodeshift's own command, on every language at once", () => {
  const source = join(project, "src");
  cpSync(folder("before"), source, { recursive: true });
  const jscodeshift = fileURLToPath(import.meta.resolve("jscodeshift/bin/jscodeshift.js"));
  const run = (...args: string[]) =>
    execFileSync(
      process.execPath,
      [
        jscodeshift,
        "-t",
        "node_modules/kakao-typed/codemods/v1-to-v2.js",
        "--extensions=js,jsx,ts,tsx",
        // without workers, whose last lines are lost on a busy machine
        "--run-in-band",
        ...args,
        "src",
      ],
      // a CI service asks for colours, and their codes would stand between the words
      {
        cwd: project,
        encoding: "utf8",
        env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined },
      },
    );
  const output = run();
  expect(output).toMatch(/\b0 errors/);
  expect(output).toMatch(/login\.tsx \d+: Kakao\.Auth\.login: The login of SDK v2/);
  for (const name of names) {
    expect(readFileSync(join(source, name), "utf8")).toBe(
      readFileSync(folder("after") + name, "utf8"),
    );
  }
  const again = run("--lang=ko");
  expect(again).toMatch(/\b0 ok/);
  expect(again).toMatch(/left\.ts 10: .*하세요/);
});

describe.each(names.filter(isGlobal))("%s before the compiler", (name) => {
  const lines = readFileSync(folder("after") + name, "utf8").split("\n");
  /** Whether a line, or the comments right above it, ask for work by hand. */
  const isMarked = (line: number): boolean => {
    if (lines[line]!.includes("TODO(kakao-typed)")) return true;
    return /^\s*\/\//.test(lines[line - 1] ?? "") && isMarked(line - 1);
  };
  const errors = service({ [name]: lines.join("\n") }).errors(name);

  test("compiles, but for lines that ask for work", () => {
    const unmarked = errors.filter(({ line }) => !isMarked(line));
    expect(unmarked.map(({ line, text }) => `${line + 1}: ${text}`)).toEqual([]);
  });
  test("needs what it asks for: the compiler refuses it there", () => {
    expect(errors.length).toBeGreaterThan(5);
  });
});
