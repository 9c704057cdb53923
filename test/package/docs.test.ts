// The documents in both languages: their code is the same and compiles against the built package, and their links lead somewhere.
import { existsSync, readdirSync } from "node:fs";
import { dirname } from "node:path";
import { explain } from "kakao-typed/explain";
import { describe, expect, test } from "vitest";
import { root } from "../support/compiler.js";
import { codeOf, compile, deadAnchors, linksOf, read, shapeOf } from "../support/documents.js";

/** Those that somebody has written: `npm run bench` writes the benchmarks. */
const korean = readdirSync(`${root}docs`)
  .filter((name) => name.endsWith(".ko.md"))
  .map((name) => `docs/${name}`);

test("the numbers of a share are explained, and the two boxes for domains told apart", () => {
  const numbers = new Set(
    read("docs/why-share-does-not-work.ko.md").match(/(?<=`)[45]\d{3}(?=`)/g),
  );
  expect(numbers.size).toBeGreaterThan(8);
  const unknown = explain(4999, "ko").cause.replace("4999", "");
  for (const number of numbers) {
    expect(explain(Number(number), "ko").cause.replace(number, ""), number).not.toBe(unknown);
  }
  expect(explain(4019, "ko").where).toContain("JavaScript SDK 도메인");
  expect(explain(4002, "ko").where).toContain("제품 링크 관리");
});

test("there are documents", () =>
  expect(korean).toEqual(
    expect.arrayContaining(["docs/migrating-from-v1.ko.md", "docs/why-share-does-not-work.ko.md"]),
  ));

describe.each(korean)("%s", (name) => {
  const english = name.replace(".ko.md", ".md");

  test("says the same in English", () =>
    expect(shapeOf(read(name))).toEqual(shapeOf(read(english))));

  test.each([name, english])("%s compiles, and its links lead somewhere", (document) => {
    const text = read(document);
    expect(compile(codeOf(text))).toEqual([]);
    for (const link of linksOf(text)) {
      expect(existsSync(`${root}${dirname(document)}/${link}`), link).toBe(true);
    }
    expect(deadAnchors(text)).toEqual([]);
  });
});
