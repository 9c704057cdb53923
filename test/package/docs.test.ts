// The documents in both languages: their code is the same and compiles against the built package, and their links lead somewhere.
import { existsSync, readdirSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../support/compiler.js";
import { codeOf, compile, deadAnchors, linksOf, read, shapeOf } from "../support/documents.js";

/** Those that somebody has written: `npm run bench` writes the benchmarks. */
const korean = readdirSync(`${root}docs`)
  .filter((name) => name.endsWith(".ko.md"))
  .map((name) => `docs/${name}`);

test("there are documents", () =>
  expect(korean).toEqual(["docs/migrating-from-v1.ko.md", "docs/why-share-does-not-work.ko.md"]));

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
