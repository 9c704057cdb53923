// The way from SDK v1: what the codemod makes of the styles people write, and what it leaves alone.
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import jscodeshift from "jscodeshift";
import { describe, expect, test } from "vitest";
import transform, { parser } from "../../codemods/v1-to-v2.js";
import { wrapKakao } from "../../src/index.js";
import { createEmulator } from "../../src/emulator/index.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = (name: string) => `${root}test/codemod/${name}/`;

function run(source: string) {
  const reports: string[] = [];
  const j = jscodeshift.withParser(parser);
  const report = (text: string) => void reports.push(text);
  const api = { jscodeshift: j, j, stats: () => {}, report };
  return { text: transform({ path: "file", source }, api) ?? source, reports };
}

const names = readdirSync(folder("before"));

describe.each(names)("%s", (name) => {
  const before = readFileSync(folder("before") + name, "utf8");
  const after = readFileSync(folder("after") + name, "utf8");

  test("becomes what v2 has", () => expect(run(before).text).toBe(after));

  test("stays as it is the second time", () => expect(run(after).text).toBe(after));

  test("keeps every comment", () => {
    for (const [comment] of before.matchAll(/\/\/ .*$/gm)) expect(after).toContain(comment.trim());
  });
});

test("reports what is left, line by line", () => {
  expect(run(readFileSync(folder("before") + "left.ts", "utf8")).reports).toEqual([
    expect.stringMatching(/^4: API\.request: its settings are not all here/) as string,
    expect.stringMatching(/^5: API\.request: its result is used/) as string,
    expect.stringMatching(/^6: Auth\.createLoginButton: use Auth\.authorize/) as string,
    expect.stringMatching(/^7: Auth\.getStatusInfo: v2 takes no callback/) as string,
  ]);
  expect(run(readFileSync(folder("before") + "auth.ts", "utf8")).reports).toEqual([
    expect.stringMatching(/^16: Auth\.logout: its callback/) as string,
    expect.stringMatching(/^20: Auth\.login: now Auth\.authorize, with a TODO/) as string,
  ]);
});

test("knows the same functions of v1's Link as the package, and no others", () => {
  const names = Object.keys(wrapKakao(createEmulator().sdk()).Link);
  const calls = (space: string) => names.map((name) => `Kakao.${space}.${name}();\n`).join("");
  expect(names.length).toBeGreaterThan(0);
  expect(run(calls("Link"))).toEqual({ text: calls("Share"), reports: [] });
  const listed = /const linkFunctions = new Set\(\[([^\]]+)\]\)/.exec(
    readFileSync(`${root}codemods/v1-to-v2.js`, "utf8"),
  )!;
  expect([...listed[1]!.matchAll(/"(\w+)"/g)].map(([, name]) => name).sort()).toEqual(names.sort());
});

test("touches nothing that is not the SDK", () => {
  const source =
    "kakao.maps.load(() => {});\nmy.API.request({ success: a });\nconst { Kakao } = window;\n";
  expect(run(source)).toEqual({ text: source, reports: [] });
});

test("runs with the runner's own command", () => {
  const copy = mkdtempSync(join(tmpdir(), "codemod-"));
  try {
    cpSync(folder("before"), copy, { recursive: true });
    const args = ["-t", `${root}codemods/v1-to-v2.js`, "--parser=tsx", "--extensions=js,ts,tsx"];
    const output = execFileSync(
      process.execPath,
      [`${root}node_modules/jscodeshift/bin/jscodeshift.js`, ...args, copy],
      { encoding: "utf8" },
    );
    expect(output).toMatch(/0 errors/);
    expect(output).toMatch(/Auth\.login: now Auth\.authorize/);
    for (const name of names) {
      expect(readFileSync(join(copy, name), "utf8")).toBe(
        readFileSync(folder("after") + name, "utf8"),
      );
    }
  } finally {
    rmSync(copy, { recursive: true });
  }
});
