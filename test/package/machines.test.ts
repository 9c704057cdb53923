// What the package says to tools that write code: llms.txt, and the skill.
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { guidesOf } from "../../scripts/machines/guides.ts";
import { writeTexts } from "../../scripts/machines/site.ts";
import { root } from "../support/compiler.js";
import { codeOf, linksOf, read } from "../support/documents.js";

const skillFile = "skills/kakao-typed/SKILL.md";

test.each([
  ["llms.txt", "en"],
  ["llms.ko.txt", "ko"],
] as const)("%s: a title, a summary, and every guide with a sentence", (name, language) => {
  const [title, summary, notes, ...sections] = read(name).trim().split("\n\n");
  expect(title).toBe("# kakao-typed");
  expect(summary).toMatch(/^> .+\.$/);
  expect(notes).toContain(skillFile);
  const lists = sections.filter((section) => !section.startsWith("## "));
  expect(lists.length).toBe(sections.length / 2);
  const lines = lists.flatMap((list) => list.split("\n"));
  for (const line of lines) expect(line).toMatch(/^- \[[^\]]+\]\([\w./-]+\): \S.+$/);
  const paths = guidesOf(language).flatMap(({ guides }) => guides.map(({ path }) => path));
  expect(paths.length).toBeGreaterThan(16);
  const linked = linksOf(lists.join("\n"));
  for (const path of paths) expect(linked).toContain(`docs/${path}`);
  for (const link of linked) expect(existsSync(root + link), link).toBe(true);
});

test("llms-full.txt holds the code of every English guide, and links to files of the package", () => {
  const full = read("llms-full.txt");
  for (const { text, path } of guidesOf("en").flatMap(({ guides }) => guides)) {
    for (const code of codeOf(text)) expect(full.includes(code), path).toBe(true);
  }
  // what a page draws is no text
  expect(full.replaceAll(/^```[^]*?^```$|`[^`]*`/gm, "")).not.toMatch(/<\/?[A-Z]/);
  const links = linksOf(full).filter((link) => link.endsWith(".md"));
  expect(links.length).toBeGreaterThan(20);
  for (const link of links) expect(existsSync(root + link), link).toBe(true);
});

test("on the site every link of the indexes leads to a file beside them", () => {
  const folder = mkdtempSync(join(tmpdir(), "kakao-typed-site-"));
  writeTexts(folder);
  for (const name of ["llms.txt", "llms.ko.txt", "llms-full.txt"]) {
    const links = linksOf(readFileSync(join(folder, name), "utf8"));
    const files = links.filter((link) => /\.(md|txt)$/.test(link));
    expect(files.length).toBeGreaterThan(16);
    for (const file of files) expect(existsSync(join(folder, file)), file).toBe(true);
  }
  rmSync(folder, { recursive: true });
});

test("the skill has a head that tools read, snippets of the guide, and files that are there", () => {
  const text = read(skillFile);
  const [, name, description] = /^---\nname: (.*)\ndescription: (".*")\n---\n/.exec(text)!;
  expect(name).toBe("kakao-typed");
  const said = JSON.parse(description!) as string;
  expect(said.length).toBeLessThan(1024);
  expect(said).not.toMatch(/[<>]/);
  expect(text.split("\n").length).toBeLessThan(500);

  const compiled = codeOf(read("docs/en/guide/machines.md"));
  expect(codeOf(text).length).toBeGreaterThan(4);
  for (const code of codeOf(text)) expect(compiled).toContain(code);

  const files = [...text.matchAll(/node_modules\/kakao-typed\/([\w./-]+)/g)];
  expect(files.length).toBeGreaterThan(1);
  for (const [, file] of files) expect(statSync(root + file!).isFile(), file).toBe(true);
  // a copy of the skill lies elsewhere: nothing in it is relative to where it was
  expect(linksOf(text)).toEqual([]);
});

test("the skill names what generated code gets wrong", () => {
  const text = readFileSync(root + skillFile, "utf8");
  for (const wrong of ["Kakao.Auth.login", "Kakao.Link", "success, fail", "NEXT_PUBLIC_", "KOE006"])
    expect(text).toContain(wrong);
});
