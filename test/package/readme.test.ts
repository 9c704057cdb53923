// Both READMEs: their code is the same, compiles against the built package, and their links lead somewhere.
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { adminEndpoints, tokenEndpoints } from "kakao-typed/rest";
import { leavesOf } from "../leaves.js";
import { root, service } from "./compiler.js";

/** Every endpoint, of every client. */
const leaves = [...new Map([...leavesOf(tokenEndpoints), ...leavesOf(adminEndpoints)])];

const names = ["README.md", "README.ko.md"] as const;
const texts = names.map((name) => readFileSync(root + name, "utf8"));

interface Block {
  readonly language: string;
  readonly code: string;
}

const blocksOf = (text: string): Block[] =>
  [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language, code]) => ({
    language: language!,
    code: code!,
  }));

/** Comments are in the reader's language. */
const withoutComments = ({ language, code }: Block): Block => ({
  language,
  code: code.replaceAll(/\s*(\/\/|#) .*$/gm, "").trim(),
});

test("have the same code, and as many headings and table rows", () => {
  const [english, korean] = texts.map((text) => blocksOf(text).map(withoutComments));
  expect(korean).toEqual(english);
  const count = (pattern: RegExp) => texts.map((text) => [...text.matchAll(pattern)].length);
  for (const pattern of [/^#+ /gm, /^\|/gm]) {
    const [one, other] = count(pattern);
    expect(other).toBe(one);
  }
});

test.each(["quickstart.ts", "testing/greet.test.ts"])("show examples/%s as it is", (name) => {
  const example = readFileSync(`${root}examples/${name}`, "utf8").trim();
  for (const text of texts) expect(text).toContain(example);
});

describe.each(names)("%s", (name) => {
  const text = readFileSync(root + name, "utf8");
  const code = blocksOf(text).filter(({ language }) => language === "ts");

  test("compiles", () => {
    const files = Object.fromEntries(
      code.map((block, index) => [`block${index}.ts`, `${block.code}\nexport {};\n`]),
    );
    const compiled = service({
      ...files,
      "greet.ts": readFileSync(`${root}examples/testing/greet.ts`, "utf8"),
      "kakao.ts": readFileSync(`${root}examples/playwright/kakao.ts`, "utf8"),
      "page.d.ts":
        'import type { Kakao, KakaoSdk } from "kakao-typed";\ndeclare global { interface Window { Kakao?: KakaoSdk } var kakao: Kakao; var report: (error: unknown) => void; var login: () => void; var showProfile: (email?: string) => void; var sessions: { accessToken(): string; refresh(): string }; var process: { readonly env: Readonly<Record<string, string | undefined>> } }',
      "react.d.ts":
        'declare module "react" { export function useEffect(effect: () => (() => void) | void, watched: readonly unknown[]): void; export function useState<T>(): [T | undefined, (value: T) => void] }',
    });
    for (const file of Object.keys(files)) {
      expect(
        compiled.errors(file).map(({ line, text: message }) => `${file}:${line + 1} ${message}`),
      ).toEqual([]);
    }
    expect(code.length).toBeGreaterThan(5);
  });

  test("links to files that are there", () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, link]) => link!);
    for (const link of links) expect(existsSync(root + link), link).toBe(true);
  });

  test.each(leaves)("has a row for %s", (called, { method, url }) => {
    expect(text).toContain(`| \`API.${called}\` | ${method} \`${url}\` |`);
  });
});
