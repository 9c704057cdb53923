// The READMEs as a registry shows them: short, the same in both languages, and nothing dead where only the package is.
import { describe, expect, test } from "vitest";
import { linksOf, read } from "../support/documents.js";
import { pack } from "../support/packed.js";

const packed = new Set(pack().files.map(({ path }) => path));
const names = ["README.md", "README.ko.md"] as const;

test("both lead to the same guides", () => {
  const [english, korean] = names.map(read);
  // the same guides, in the reader's language
  const inKorean = linksOf(english!).map((link) =>
    link.replace("docs/en/", "docs/").replace(/(images\/\w+)\./, "$1.ko."),
  );
  expect(linksOf(korean!).slice(1)).toEqual(inKorean.slice(1));
});

describe.each(names)("%s", (name) => {
  const text = read(name);

  test("has at most 250 lines", () => expect(text.split("\n").length).toBeLessThanOrEqual(250));

  test("its links and pictures are in the package", () => {
    const links = linksOf(text);
    expect(links.length).toBeGreaterThan(20);
    for (const link of links) expect(packed.has(link), link).toBe(true);
    // another way to write a link
    expect(text.replaceAll(/```[^]*?```/g, "")).not.toMatch(/(href|src)=/);
  });

  test("says what it is, first", () => {
    const [, , about] = text.split("\n\n");
    expect(about).toMatch(/(런타임 검증|run-time validation) ?\(zod\)/);
  });

  test("names a picture of the language", () =>
    expect(text).toMatch(
      name === "README.md" ? /\]\(docs\/public\/images\/\w+\.(svg|png)\)/ : /\.ko\.(svg|png)\)/,
    ));
});
