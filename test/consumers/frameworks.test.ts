// The packed package in projects as their tools make them: Next.js builds and serves one, and CommonJS projects are
// compiled by TypeScript, or as they run, or by Jest.
import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { afterAll, expect, test, vi } from "vitest";
import { root, tsc } from "../support/compiler.js";
import { freePort } from "../support/free_port.js";
import { launch } from "../support/shop.js";
import { consumers, expected, nodes, projects } from "./program.js";

// compilers and builds, which take a busy machine minutes
vi.setConfig({ testTimeout: 10 * 60_000 });

// beside the projects, so that each copy finds the same packages
const folder = mkdtempSync(`${consumers}.projects-`);
afterAll(() => rmSync(folder, { recursive: true }));

/** A copy of a project, which its tools may write to. */
function copyOf(project: string): string {
  cpSync(`${projects}${project}`, `${folder}/${project}`, { recursive: true });
  return `${folder}/${project}`;
}

/** Runs a script in Node.js; gives what it prints. */
const run = (node: string, args: readonly string[], cwd: string, environment: object = {}) =>
  execFileSync(node, args, {
    cwd,
    encoding: "utf8",
    env: { ...process.env, NODE_OPTIONS: "", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });

test.each(["typescript-5.4", "typescript-5.9"])(
  "NestJS compiled by %s to CommonJS runs on every Node.js",
  (compiler) => {
    const project = copyOf("nest");
    expect(tsc(compiler, "-p", project)).toBe("");
    for (const node of Object.values(nodes)) {
      const printed = JSON.parse(run(node, ["dist/main.js"], project)) as unknown;
      expect(printed).toEqual([123456789, true, expect.stringContaining("StrictMode")]);
    }
  },
);

test.each(Object.entries(nodes))("ts-node runs a CommonJS project on %s", (_, node) => {
  const args = ["-r", `${consumers}node_modules/ts-node/register`, "main.ts"];
  const compiler = { TS_NODE_COMPILER: `${root}node_modules/typescript-5.9` };
  expect(run(node, args, copyOf("ts_node"), compiler)).toBe("123456789\n");
});

test("Jest runs tests with the settings of the document", () => {
  const project = copyOf("jest");
  const document = readFileSync(`${root}docs/en/guide/compatibility.md`, "utf8");
  const [, settings] = /```js\n(\/\/ jest\.config\.js\n[^`]*)```/.exec(document)!;
  const jest = (...args: string[]) =>
    run(process.execPath, [`${consumers}node_modules/jest/bin/jest.js`, ...args], project);
  // whoever needs no settings needs no such lines in the document
  writeFileSync(`${project}/jest.config.js`, settings!.replace(/transformIgnorePatterns.*/, ""));
  expect(() => jest()).toThrow("Must use import to load ES Module");
  writeFileSync(`${project}/jest.config.js`, settings!);
  const report = JSON.parse(jest("--json", "--silent")) as { numPassedTests: number };
  expect(report.numPassedTests).toBe(2);
});

test("Next.js builds a page and a route, and serves them", async () => {
  // a copy would lose the program beside it
  const project = `${projects}next`;
  rmSync(`${project}/.next`, { recursive: true, force: true });
  const next = `${root}node_modules/next/dist/bin/next`;
  const environment = { NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" };
  const output = run(process.execPath, [next, "build"], project, environment);
  expect(output).not.toMatch(/warn|kakao-typed/i);
  const port = await freePort();
  const server = spawn(process.execPath, [next, "start", "-p", String(port)], {
    cwd: project,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const browser = await launch();
  try {
    await new Promise<void>((resolve, reject) => {
      server.stdout.on("data", (text: Buffer) => /Ready/.test(String(text)) && resolve());
      server.once("exit", () => reject(new Error("next has ended")));
    });
    const response = await fetch(`http://localhost:${port}/api/me`);
    expect(await response.json()).toEqual(expected);
    const page = await browser.newPage();
    await page.goto(`http://localhost:${port}/`);
    await expect.poll(() => page.getByRole("status").textContent()).toContain("window.Kakao");
  } finally {
    await browser.close();
    server.kill();
  }
});
