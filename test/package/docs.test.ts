// The documents in both languages: their code is the same and compiles against the built package, and their links lead somewhere.
import { existsSync, globSync } from "node:fs";
import { dirname } from "node:path";
import { createEmulator } from "kakao-typed/emulator";
import { serve } from "kakao-typed/emulator/server";
import { explain } from "kakao-typed/explain";
import { describe, expect, test } from "vitest";
import { root } from "../support/compiler.js";
import {
  codeOf,
  compile,
  compileVue,
  deadAnchors,
  linksOf,
  read,
  shapeOf,
} from "../support/documents.js";

const markdownIn = (folder: string) =>
  globSync("**/*.md", { cwd: `${root}docs/${folder}` }).map((name) => `docs/${folder}/${name}`);
const korean = ["docs/index.md", ...markdownIn("guide")];
const english = ["docs/en/index.md", ...markdownIn("en/guide")];
const inEnglish = (name: string) => name.replace("docs/", "docs/en/");

/** The file that a link of a document leads to: addresses from the root are those of the site. */
const fileOf = (document: string, link: string) =>
  link.startsWith("/") ? `docs/public${link}` : `${dirname(document)}/${link}`;

/** A block of code as documents in every language have it. */
const blockOf = (code: string) => shapeOf(`\`\`\`ts\n${code}\`\`\``).code[0]!;

/** What `npm run check:clients` compiles and runs, with the packages of others. */
const recipes = globSync("test/clients/*/recipe.ts", { cwd: root }).map((name) => ({
  name,
  code: blockOf(read(name)).code,
}));
/** Files with the packages of others, which `npm run check:examples` writes into new apps, compiles or runs. */
const isOfNewApp = (code: string) => /from "(express|h3|vite)"/.test(code);
const isRecipe = (code: string) => recipes.some((recipe) => recipe.code === blockOf(code).code);

test("the numbers of a share are explained, and the two boxes for domains told apart", () => {
  const numbers = new Set(
    read("docs/guide/why-share-does-not-work.ko.md").match(/(?<=`)[45]\d{3}(?=`)/g),
  );
  expect(numbers.size).toBeGreaterThan(8);
  const unknown = explain(4999, "ko").cause.replace("4999", "");
  for (const number of numbers) {
    expect(explain(Number(number), "ko").cause.replace(number, ""), number).not.toBe(unknown);
  }
  expect(explain(4019, "ko").where).toContain("JavaScript SDK 도메인");
  expect(explain(4002, "ko").where).toContain("제품 링크 관리");
});

test("every document is there in both languages", () => {
  expect(korean.length).toBeGreaterThan(8);
  expect(korean.map(inEnglish).sort()).toEqual(english.sort());
});

test("the recipes are the code that is run", () => {
  expect(recipes.length).toBeGreaterThan(5);
  const shown = new Set(
    shapeOf(read("docs/en/guide/emulator-recipes.md")).code.map(({ code }) => code),
  );
  for (const { name, code } of recipes) expect(shown.has(code), name).toBe(true);
});

test("the index of the emulator has each route of the control API, and no others", async () => {
  const kakao = await serve(createEmulator(), { port: 0 });
  const response = await fetch(`${kakao.url}/emulator/nothing`);
  const { message } = (await response.json()) as { message: string };
  await kakao.close();
  const there = message.split("There are: ")[1]!.match(/[A-Z]+ \/[\w/-]*/g)!;
  const rows = read("docs/en/guide/emulator.md").matchAll(
    /^\| ([A-Z, ]+) `\/emulator([^`]*)` \|/gm,
  );
  const documented = [...rows].flatMap(([, methods, path]) =>
    methods!.split(", ").map((method) => `${method} ${path || "/"}`),
  );
  expect(documented.sort()).toEqual(there.sort());
});

describe.each(korean)("%s", (name) => {
  const english = inEnglish(name);

  test("says the same in English", () =>
    expect(shapeOf(read(name))).toEqual(shapeOf(read(english))));

  test.each([name, english])("%s compiles, and its links lead somewhere", (document) => {
    const text = read(document);
    expect(compile(codeOf(text).filter((code) => !isRecipe(code) && !isOfNewApp(code)))).toEqual(
      [],
    );
    expect(compile(codeOf(text, "tsx"), "tsx")).toEqual([]);
    expect(compileVue(codeOf(text, "vue"))).toBe("");
    for (const link of linksOf(text)) {
      expect(existsSync(root + fileOf(document, link)), link).toBe(true);
    }
    expect(deadAnchors(text)).toEqual([]);
  });
});
