import { type ParserOptions, parse } from "@babel/parser";
import type { File } from "@babel/types";

/** What a script is written in. */
export type ScriptLanguage = "js" | "jsx" | "ts" | "tsx";

type Plugins = NonNullable<ParserOptions["plugins"]>;

const shared: Plugins = [
  "decorators-legacy",
  "decoratorAutoAccessors",
  "exportDefaultFrom",
  "importAttributes",
];

/** What to try, in this order: files called `.js` may also have the types of Flow or TypeScript. */
const dialects: Readonly<Record<ScriptLanguage, readonly Plugins[]>> = {
  js: [["jsx"], ["jsx", "flow"], ["jsx", "typescript"]],
  jsx: [["jsx"], ["jsx", "flow"], ["jsx", "typescript"]],
  // `<any>window` is a cast in one, and an element in the other
  ts: [["typescript"]],
  tsx: [["jsx", "typescript"]],
};

/** Scripts of pages are parts of a whole: what is wrong alone may be right there. */
const lenient: ParserOptions = {
  sourceType: "unambiguous",
  allowReturnOutsideFunction: true,
  allowAwaitOutsideFunction: true,
  allowImportExportEverywhere: true,
  allowSuperOutsideMethod: true,
  allowNewTargetOutsideFunction: true,
  allowUndeclaredExports: true,
  errorRecovery: true,
};

/** Parses a script. @throws SyntaxError of the first dialect, with its line */
export function parseScript(source: string, language: ScriptLanguage): File {
  let first: unknown;
  for (const plugins of dialects[language]) {
    try {
      return parse(source, { ...lenient, plugins: [...shared, ...plugins] });
    } catch (error) {
      first ??= error;
    }
  }
  const { message, loc } = first as SyntaxError & { loc?: { line: number } };
  throw new SyntaxError(`line ${loc?.line ?? 1}: ${message}`, { cause: first });
}
