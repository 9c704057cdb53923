// Which files of the real SDK the tests run on, and what is said where there is none.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sdkFiles } from "../support/real_sdk.ts";

let folder: string;
const at = (...names: string[]) => join(folder, ...names);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sdk-"));
  for (const [name, text] of [
    ["a.min.js", `var $t="2.7.1";e.VERSION=$t,e.cleanup=1`],
    ["b.min.js", `e.VERSION = "2.8.2";`],
    ["note.txt", "no script"],
  ] as const) {
    writeFileSync(at(name), text);
  }
  for (const name of ["empty", "other"]) mkdirSync(at(name));
  writeFileSync(at("other", "c.js"), `e.VERSION = "2.8.2"; // another`);
  writeFileSync(at("other", "d.js"), `nothing();`);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the files that KAKAO_SDK_FILE names", () => {
  const versions = (named: string) => sdkFiles(named).map(({ version }) => version);

  test("none, one, several, a folder", () => {
    expect(versions("")).toEqual([]);
    expect(versions(at("b.min.js"))).toEqual(["2.8.2"]);
    for (const between of [",", ", ", delimiter]) {
      expect(versions([at("b.min.js"), at("a.min.js")].join(between))).toEqual(["2.8.2", "2.7.1"]);
    }
    expect(versions(folder)).toEqual(["2.7.1", "2.8.2"]);
    expect(versions([folder, at("a.min.js")].join())).toEqual(["2.7.1", "2.8.2"]);
  });

  test.each([
    ["missing.js", /there is no .*missing\.js/],
    ["empty", /there is no \.js file in .*empty/],
    ["other/d.js", /d\.js is no Kakao SDK: it sets no VERSION/],
    ["b.min.js,other/c.js", /b\.min\.js and .*c\.js are both 2\.8\.2/],
  ])("%s is refused, in words", (names, text) => {
    expect(() =>
      sdkFiles(
        names
          .split(",")
          .map((name) => at(name))
          .join(),
      ),
    ).toThrow(text);
  });
});

test("`npm run check:real-sdk` without a file says what is missing, and fails", () => {
  const script = new URL("../../scripts/real_sdk.ts", import.meta.url).pathname;
  const run = (file: string) => {
    const env = { ...process.env, KAKAO_SDK_FILE: file };
    return spawnSync(process.execPath, [script], { env, encoding: "utf8" });
  };
  const none = run("");
  expect(none.status).toBe(1);
  expect(none.stderr).toMatch(/KAKAO_SDK_FILE is not set.*a file.*several.*a folder/s);
  expect(none.stderr).toMatch(/not in this repository/);
  expect(none.stderr).toMatch(/저장소에는 없습니다/);
  const missing = run(at("missing.js"));
  expect(missing.status).toBe(1);
  expect(missing.stderr).toMatch(/there is no .*missing\.js/);
});
