// The code in README and docs: its blocks, and what the compiler says about them.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { root, service } from "./compiler.js";

interface Block {
  readonly language: string;
  readonly code: string;
}

export const read = (name: string): string => readFileSync(root + name, "utf8");

const blocksOf = (text: string): Block[] =>
  [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language, code]) => ({
    language: language!,
    code: code!,
  }));

/** The code of a document in a language: its TypeScript, the components of React, those of Vue. */
export const codeOf = (text: string, of: "ts" | "tsx" | "vue" = "ts"): string[] =>
  blocksOf(text).flatMap(({ language, code }) => (language === of ? [code] : []));

/** Comments are in the reader's language. */
const withoutComments = ({ language, code }: Block): Block => ({
  language,
  code: code.replaceAll(/\s*(\/\/|#) .*$/gm, "").trim(),
});

/** What a document must have in common with the same one in another language: its code, and how many headings and table rows. */
export const shapeOf = (text: string) => ({
  code: blocksOf(text).map(withoutComments),
  headings: [...text.matchAll(/^(#+) /gm)].map(([, level]) => level),
  rows: [...text.matchAll(/^\|/gm)].length,
});

/** The files of the repository that a document links to. */
export const linksOf = (text: string): string[] =>
  [...text.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, link]) => link!);

/** The headings that links of a document name, with the file of each; `""` for the document itself. */
export const anchorsNamed = (text: string): [file: string, anchor: string][] =>
  [...text.matchAll(/\]\((?!https?:)([^)#\s]*)#([^)\s]+)\)/g)].map(([, file, anchor]) => [
    file!,
    anchor!,
  ]);

/** What links call the headings of a document, on the site as in the repository. */
export const anchorsOf = (text: string): string[] =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-"),
  );

/** What blocks of code use of the page, the app and the server around them. */
const surroundings = `
import type { Authorized, Kakao } from "kakao-typed";
import "kakao-typed/global";
declare global {
  var kakao: Kakao;
  var report: (error: unknown) => void;
  var toast: (text: string) => void;
  var login: () => void;
  var showProfile: (email?: string) => void;
  var sessions: { accessToken(): string; refresh(): string; start(sub: string, tokens: object): string };
  var nonce: string;
  var sendCode: (login: Authorized) => Promise<void>;
  var tokenFor: (login: Authorized) => Promise<string>;
  var process: { readonly env: Readonly<Record<string, string | undefined>> };
}`;

/** What servers of documents use of Node.js, whose own types would be those of every block. */
const node = `
declare module "node:http" {
  type Listener = Parameters<import("kakao-typed/server").NodeHandler>;
  export function createServer(
    listener: (request: Listener[0], response: Listener[1]) => unknown,
  ): { listen(port: number): void };
}`;

/** A block of code that a document shows, and where. */
export interface Shown {
  readonly document: string;
  readonly code: string;
}

/**
 * Compiles blocks of TypeScript and of React against the built package, each as a file of its own, all in one program: a
 * program for each document would read the same declarations again. Gives what is wrong with each document.
 */
export function compile(
  blocks: Readonly<Record<"ts" | "tsx", readonly Shown[]>>,
): Map<string, string[]> {
  const shown = Object.entries(blocks).flatMap(([ending, of]) =>
    of.map((block, index) => ({ ...block, file: `block${index}.${ending}` })),
  );
  const files = shown.map(({ file, code }) => [file, `${code}\nexport {};\n`]);
  const compiled = service({
    ...Object.fromEntries(files),
    "greet.ts": read("examples/testing/greet.ts"),
    "kakao.ts": read("examples/playwright/kakao.ts"),
    "page.ts": surroundings,
    "node.d.ts": node,
  });
  const found = new Map<string, string[]>();
  const others = ["greet.ts", "page.ts"].map((file) => ({ file, document: file, code: "" }));
  for (const { file, document, code } of [...shown, ...others]) {
    const wrong = compiled
      .errors(file)
      .map(({ line, text }) => `${code.split("\n")[line]}\n${text}`);
    found.set(document, [...(found.get(document) ?? []), ...wrong]);
  }
  return found;
}

/** Compiles components of Vue against the built package, their templates too; gives what is wrong. */
export function compileVue(code: readonly string[]): string {
  if (!code.length) return "";
  const folder = mkdtempSync(`${root}test/types/.vue-`);
  try {
    for (const [index, block] of code.entries())
      writeFileSync(`${folder}/Block${index}.vue`, block);
    const tsconfig = {
      extends: "../tsconfig.json",
      compilerOptions: { skipLibCheck: true, jsx: "preserve" },
      vueCompilerOptions: { strictTemplates: true },
      files: [],
      include: ["*.vue"],
    };
    writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(tsconfig));
    const command = [`${root}node_modules/vue-tsc/bin/vue-tsc.js`, "--noEmit", "-p", folder];
    return execFileSync(process.execPath, command, { cwd: root, encoding: "utf8" });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
