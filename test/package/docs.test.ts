// The documents in both languages, READMEs and guides: their code is the same and compiles against the built package, their
// links lead somewhere, and what they quote of the repository is there.
import { existsSync, globSync } from "node:fs";
import { dirname } from "node:path";
import { createEmulator } from "kakao-typed/emulator";
import { serve } from "kakao-typed/emulator/server";
import { explain } from "kakao-typed/explain";
import { adminEndpoints, tokenEndpoints } from "kakao-typed/schemas";
import { describe, expect, test } from "vitest";
import { root } from "../support/compiler.js";
import {
  anchorsNamed,
  anchorsOf,
  codeOf,
  compile,
  compileVue,
  linksOf,
  read,
  shapeOf,
} from "../support/documents.js";
import { leavesOf } from "../support/flatten_endpoints.js";

const markdownIn = (folder: string) =>
  globSync("**/*.md", { cwd: `${root}docs/${folder}` }).map((name) => `docs/${folder}/${name}`);
const korean = ["docs/index.md", ...markdownIn("guide")];
const english = ["docs/en/index.md", ...markdownIn("en/guide")];
const inEnglish = (name: string) =>
  name === "README.ko.md" ? "README.md" : name.replace("docs/", "docs/en/");

/** Each document with the same one in English. */
const pairs = [...korean, "README.ko.md"].map((name) => [name, inEnglish(name)] as const);
const documents = pairs.flat();

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
/** Files of new apps, with the packages of others or with each other: `npm run check:examples` compiles and runs these. */
const isOfNewApp = (code: string) =>
  /from "(express|h3|vite|next\/headers|(\.\.?\/)+kakao)"/.test(code);
const isRecipe = (code: string) => recipes.some((recipe) => recipe.code === blockOf(code).code);

test("the numbers of a share are explained, and the two boxes for domains told apart", () => {
  const numbers = new Set(
    read("docs/guide/why-share-does-not-work.md").match(/(?<=`)[45]\d{3}(?=`)/g),
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

/** What documents show in a language. */
const shownIn = (language: "ts" | "tsx") =>
  documents.flatMap((document) =>
    codeOf(read(document), language)
      .filter((code) => !isRecipe(code) && !isOfNewApp(code))
      .map((code) => ({ document, code })),
  );

const wrong = compile({ ts: shownIn("ts"), tsx: shownIn("tsx") });

test("what documents expect around their code fits together", () =>
  expect([wrong.get("greet.ts"), wrong.get("page.ts")]).toEqual([[], []]));

test("components of Vue compile", () =>
  expect(compileVue(documents.flatMap((name) => codeOf(read(name), "vue")))).toBe(""));

describe.each(pairs)("%s", (name, english) => {
  test("says the same in English", () =>
    expect(shapeOf(read(name))).toEqual(shapeOf(read(english))));

  test.each([name, english])("%s compiles, and its links lead somewhere", (document) => {
    const text = read(document);
    expect(wrong.get(document) ?? []).toEqual([]);
    for (const link of linksOf(text)) {
      expect(existsSync(root + fileOf(document, link)), link).toBe(true);
    }
    for (const [file, anchor] of anchorsNamed(text)) {
      const there = file ? read(fileOf(document, file)) : text;
      expect(anchorsOf(there), `${file}#${anchor}`).toContain(decodeURIComponent(anchor));
    }
  });
});

describe.each(["docs/guide", "docs/en/guide"])("the tables of %s", (folder) => {
  const text = read(`${folder}/api.md`) + read(`${folder}/rest.md`);
  const leaves = [...new Map([...leavesOf(tokenEndpoints), ...leavesOf(adminEndpoints)])];

  test.each(leaves)("have a row for %s", (called, { method, url }) => {
    const row = `| \`API.${called}\` | ${method} \`${url}\` |`;
    // the message names the row: the guides as a difference would hide it
    expect(text.includes(row), `no guide has the row ${row}`).toBe(true);
  });
});

test.each(["quickstart.ts", "testing/greet.test.ts"])("examples/%s is shown as it is", (name) => {
  const example = read(`examples/${name}`).trim();
  const showing = documents.filter((document) => read(document).includes(example));
  const inKorean = showing.filter((document) => !document.includes("/en/"));
  expect(inKorean.length).toBeGreaterThan(0);
  expect(showing).toEqual(expect.arrayContaining(inKorean.map(inEnglish)));
});

test("SECURITY says the same in both languages, and invents no address", () => {
  const shapes = ["SECURITY.md", "SECURITY.ko.md"].map((name) => {
    const text = read(name);
    expect(text).not.toMatch(/https?:\/\/|@[\w-]+\.\w/);
    return {
      lines: text.split("\n").map((line) => /^(#+ |- |)/.exec(line)![1]),
      code: new Set(text.match(/`[^`]+`/g)),
    };
  });
  expect(shapes[1]).toEqual(shapes[0]);
});
