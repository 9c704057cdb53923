// The Korean texts of the repository line by line, and what the glossary and the rules of writing say against them.
import { globSync } from "node:fs";
import { root } from "./compiler.js";
import { read } from "./documents.js";

interface Line {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** What is wrong with a text, and what to write instead. */
export interface Finding {
  readonly found: string;
  readonly instead: string;
}

interface Rule {
  readonly pattern: RegExp;
  readonly instead: string;
}

const patterns = [
  "*.ko.md",
  "docs/index.md",
  "docs/glossary.md",
  "docs/guide/**/*.md",
  "docs/.vitepress/**/*.{ts,vue}",
  "examples/**/*.{ts,tsx,js,vue,svelte,html,ko.md}",
  "playground/**/*.{ts,tsx,html}",
  "scripts/**/*.ts",
  "skills/**/*.md",
  "src/**/*.ts",
  ".github/**/*.{md,yml}",
];
const ignored = [
  /(^|\/)(node_modules|dist|cache|\.next|\.svelte-kit)\//,
  /^src\/generated\/|\.d\.ts$/,
  // what readers type into the search
  /^docs\/\.vitepress\/search\.ts$|^scripts\/site\/error_words\.ts$/,
];

export const koreanFiles = (): string[] =>
  globSync(patterns, { cwd: root })
    .filter((file) => !ignored.some((pattern) => pattern.test(file)))
    .sort();

/** A block of code holds texts in its comments alone. */
const commentOf = (code: string) => /(?:\/\/|#|<!--|\/\*|^\s*\*) .*$/.exec(code)?.[0] ?? "";

/** Comments of sources are English, and may quote what somebody else writes. */
const textOf = (source: string) => (/^\s*(\/\/|\/?\*)/.test(source) ? "" : source);

/** What a document says by itself: without code, and without the addresses of links. */
const proseOf = (markdown: string) =>
  markdown.replaceAll(/`[^`]*`/g, "`").replaceAll(/\]\([^)]*\)/g, "]");

/** The lines of a document or a source, each with what it says in Korean, or nothing. */
export function textsOf(file: string, content: string): Line[] {
  let isCode = false;
  return content.split("\n").map((line, index) => {
    const isFence = file.endsWith(".md") && /^\s*```/.test(line);
    if (isFence) isCode = !isCode;
    const isDocument = file.endsWith(".md");
    const said = isDocument ? (isCode ? commentOf(line) : proseOf(line)) : textOf(line);
    return { file, line: index + 1, text: isFence || !/[가-힣]/.test(said) ? "" : said };
  });
}

const cellsOf = (row: string) => row.split("|").map((cell) => cell.trim());

/** The rows of a glossary's tables of words: what each has to be called, and what not. */
export const glossaryOf = (document: string): { word: string; not: string[] }[] =>
  read(document)
    .split("\n")
    .map(cellsOf)
    .filter((cells) => cells.length === 6 && cells[3]!.startsWith("`"))
    .map(([, , word, not]) => ({
      word: word!,
      not: [...not!.matchAll(/`([^`]+)`/g)].map(([, found]) => found!),
    }));

const glossaryRules = (): Rule[] =>
  glossaryOf("docs/glossary.md").flatMap(({ word, not }) =>
    // as the beginning of a word: 응답이 is no 답이
    not.map((found) => ({ pattern: new RegExp(`(?<![가-힣A-Za-z])${found}`), instead: word })),
  );

const sentenceRules: readonly Rule[] = [
  { pattern: /,\s*(또는|혹은|그리고)\s/, instead: "앞의 쉼표 없이 ‘또는’, ‘그리고’" },
  { pattern: /(니다|세요|까요)\*{0,2}:(?=\s|$)/, instead: "쌍점 대신 마침표로 나눈 문장" },
  { pattern: /(?<!수 있)[하되오보가]게 하세요/, instead: "…할 수 있게 안내하세요" },
];

/** What a text should say in another way. */
export function findingsIn(
  text: string,
  rules: readonly Rule[] = [...glossaryRules(), ...sentenceRules],
): Finding[] {
  return rules.flatMap(({ pattern, instead }) => {
    const [found] = pattern.exec(text) ?? [];
    return found ? [{ found: found.trim(), instead }] : [];
  });
}

/** A line for each finding: file, line, what is there, and what to write instead. */
export function complaints(files: readonly string[]): string[] {
  const rules = [...glossaryRules(), ...sentenceRules];
  return files
    .flatMap((file) => textsOf(file, read(file)))
    .flatMap(({ file, line, text }) =>
      findingsIn(text, rules).map(
        ({ found, instead }) => `${file}:${line} “${found}” → ${instead}: ${text.trim()}`,
      ),
    );
}
