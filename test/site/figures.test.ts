// The numbers of the documentation: where Markdown names one, it is what is measured, or as good as that.
import { globSync } from "node:fs";
import { expect, test } from "vitest";
import { type Measured, measureSizes } from "../../scripts/measure_sizes.js";
import figures, { type Figure } from "../../docs/.vitepress/figures.data.js";
import { sizeText } from "../../docs/.vitepress/size_text.js";
import { html, pages } from "../support/built_site.js";
import { read } from "../support/documents.js";
import { root } from "../support/compiler.js";

const documents = globSync(["docs/*.md", "docs/guide/*.md", "docs/en/*.md", "docs/en/guide/*.md"], {
  cwd: root,
});
const sizes = await measureSizes();

const bytesOf = (text: string) => Number.parseFloat(text) * (text.endsWith("kB") ? 1000 : 1);

test("a size in Markdown is what is measured, to within what a change may grow it", () => {
  const named = documents.flatMap((name) =>
    [...read(name).matchAll(/<Size of="([\w-]+)">([^<]*)<\/Size>/g)].map(([, of, text]) => ({
      name,
      of: of as Measured,
      text: text!,
    })),
  );
  expect(named.length).toBeGreaterThan(8);
  for (const { name, of, text } of named) {
    const bytes = bytesOf(text);
    expect(text, `${name}: ${of}`).toBe(sizeText(bytes));
    expect(
      Math.abs(bytes - sizes[of]) / sizes[of],
      `${name}: ${of} is ${sizes[of]} bytes`,
    ).toBeLessThan(0.05);
  }
});

/** Rows about the packages of others, which name what was found on a date. */
const rowsOfOthers = /^\| `(?!kakao-typed).*$/gm;

test("no document names a size that nothing measures", () => {
  const bare = documents.flatMap((name) => {
    const text = read(name)
      .replaceAll(/<Size [^>]*>[^<]*<\/Size>|```[\s\S]*?```/g, "")
      .replaceAll(name.endsWith("compared.md") ? rowsOfOthers : /^$/g, "");
    return [...text.matchAll(/\d[\d.,]* ?(?:kB|킬로바이트)/g)].map(
      ([found]) => `${name}: ${found}`,
    );
  });
  expect(bare).toEqual([]);
});

test("a time in Markdown is that of the benchmarks", async () => {
  const { figures: times } = await figures.load();
  const named = documents.flatMap((name) =>
    [...read(name).matchAll(/<Measured of="([\w-]+)">([^<]*)<\/Measured>/g)].map(
      ([, of, text]) => [name, of as Figure, text] as const,
    ),
  );
  expect(named.length).toBeGreaterThan(3);
  for (const [name, of, text] of named) expect(text, `${name}: ${of}`).toBe(times[of]);
});

test("the pages show what is measured now", () => {
  for (const page of ["index.html", "en/index.html"]) {
    for (const of of ["wrapKakao", "load", "explain"] as const) {
      expect(html(page)).toContain(`<span class="figure">${sizeText(sizes[of])}</span>`);
    }
  }
  expect(pages.filter((page) => /<(Size|Measured) of=/i.test(html(page)))).toEqual([]);
});

test("the benchmarks have the same numbers in both languages", () => {
  const numbers = (name: string) => read(name).match(/\d[\d.,]*(?= ×| \|)/g);
  const english = numbers("docs/en/guide/benchmarks.md");
  expect(english!.length).toBeGreaterThan(60);
  expect(numbers("docs/guide/benchmarks.md")).toEqual(english);
});
