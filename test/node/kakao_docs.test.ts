// Addresses of Kakao's documentation: every one in the sources is of the new scheme, and in the table of `explain`.
import { globSync, readFileSync } from "node:fs";
import { explain } from "kakao-typed/explain";
import { describe, expect, test } from "vitest";
import { pages } from "../../src/explain/entry.js";
import { root } from "../support/compiler.js";

const known = new Set<string>(Object.values(pages));

/** Each address of Kakao's documentation in a file, without its anchor; and where it stands. */
const found = globSync("src/**/*.{ts,tsx,vue}", { cwd: root }).flatMap((name) =>
  [
    ...readFileSync(root + name, "utf8").matchAll(/https:\/\/developers\.kakao\.com\/[\w./~-]*/g),
  ].map(([address]) => [name, address] as const),
);
const sees = found.filter(([name]) => name !== "src/explain/entry.ts");

test("there are some, and each path once in the table", () => {
  expect(sees.length).toBeGreaterThan(80);
  expect(known.size).toBe(Object.keys(pages).length);
});

test.each([...new Set(sees.map(([, address]) => address))])("%s", (address) => {
  const where = sees
    .filter(([, other]) => other === address)
    .map(([name]) => name)
    .join(", ");
  // the reference of the SDK is no page of the documentation
  if (/\/sdk\/reference\/js\/release\/Kakao\.\w+\.html$/.test(address)) return;
  const [, path] = /^https:\/\/developers\.kakao\.com\/docs\/ko\/([\w/-]+)$/.exec(address) ?? [];
  expect(path, `${address} in ${where}`).toBeDefined();
  expect(known, `${path} of ${where}`).toContain(path);
});

describe("explain gives the address in the language that was asked for", () => {
  test.each([
    -401,
    -402,
    -13,
    4002,
    4019,
    "KOE006",
    "KOE320",
    "KAE203",
    "access_denied",
    "state_mismatch",
  ])("%s", (code) => {
    const [ko, en] = (["ko", "en"] as const).map((language) => explain(code, language).docs!);
    expect(ko).toMatch(/^https:\/\/developers\.kakao\.com\/docs\/ko\//);
    expect(en).toBe(ko!.replace("/docs/ko/", "/docs/en/"));
    expect(known).toContain(ko!.replace(/^.*\/docs\/ko\//, ""));
  });
});

/** Codes that Kakao has added since: of its API and of KakaoTalk Share. */
const added = [
  [-3, -13, -204, -400, -403, -541, -544, -602, -603, -606, -815, -816, -817, -818, -819],
  [-903, -911, 4002, 4003, 4005, 4006, 4007, 4008, 4009, 4011, 4012, 4013, 4015, 4016, 4017],
  [4018, 4019, 4020, 4041, 5001, 5005],
].flat();

test.each(added)("%i is explained", (code) => {
  for (const language of ["ko", "en"] as const) {
    const { cause, fix, docs } = explain(code, language);
    expect(cause).not.toMatch(/알려지지 않은|not a known/);
    expect([cause, fix].join(" ").length).toBeGreaterThan(20);
    expect(docs).toContain(`/docs/${language}/`);
  }
});
