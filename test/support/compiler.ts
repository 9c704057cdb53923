// TypeScript on the built package: its command, and its language service as an editor uses it.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** The package's folder. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** TypeScript 5.4, 5.6, 5.8, 5.9, 6.0 and 7.0, by the names under which they are installed. */
export const compilers = [
  "typescript-5.4",
  "typescript-5.6",
  "typescript-5.8",
  "typescript-5.9",
  "typescript",
  "typescript-7",
];

/** Runs the compiler of that name; throws what the compiler reports. */
export function tsc(compiler: string, ...args: string[]): string {
  // some are installed for the consumers alone
  const installed = [root, `${root}test/consumers/`].map(
    (folder) => `${folder}node_modules/${compiler}/bin/tsc`,
  );
  try {
    return execFileSync(process.execPath, [installed.find(existsSync)!, ...args], {
      cwd: root,
      encoding: "utf8",
    });
  } catch (error) {
    throw new Error((error as { stdout: string }).stdout, { cause: error });
  }
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  types: [],
  jsx: ts.JsxEmit.ReactJSX,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  noEmit: true,
};

/** A language service over files in memory that see the built package by its name. */
export function service(files: Readonly<Record<string, string>>) {
  const texts = new Map(
    Object.entries(files).map(([name, text]) => [`${root}test/types/${name}`, text]),
  );
  const { sys } = ts;
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => options,
    getScriptFileNames: () => [...texts.keys()],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const text = texts.get(name) ?? sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => texts.has(name) || sys.fileExists(name),
    readFile: (name) => texts.get(name) ?? sys.readFile(name),
    directoryExists: sys.directoryExists,
    getDirectories: sys.getDirectories,
    readDirectory: sys.readDirectory,
  };
  const languageService = ts.createLanguageService(host);
  const path = (name: string) => `${root}test/types/${name}`;
  const nameOf = (entry: ts.CompletionEntry) => entry.name;
  function entries(name: string, marker: string): ts.CompletionEntry[] {
    const position = texts.get(path(name))!.lastIndexOf(marker) + marker.length;
    return languageService.getCompletionsAtPosition(path(name), position, {})?.entries ?? [];
  }
  return {
    /** Line (from 0) and message of every error in a file. */
    errors(name: string): { line: number; text: string }[] {
      const file = languageService.getProgram()!.getSourceFile(path(name))!;
      return [
        ...languageService.getSyntacticDiagnostics(path(name)),
        ...languageService.getSemanticDiagnostics(path(name)),
      ].map(({ start, messageText }) => ({
        line: file.getLineAndCharacterOfPosition(start!).line,
        text: ts.flattenDiagnosticMessageText(messageText, "\n"),
      }));
    },
    /** What the editor shows over the last place where `marker` stands. */
    hover(name: string, marker: string): { type: string; docs: string; tags: string[] } {
      const position = texts.get(path(name))!.lastIndexOf(marker) + marker.length - 1;
      const info = languageService.getQuickInfoAtPosition(path(name), position)!;
      return {
        type: ts.displayPartsToString(info.displayParts),
        docs: ts.displayPartsToString(info.documentation),
        tags: (info.tags ?? []).map((tag) => `@${tag.name} ${ts.displayPartsToString(tag.text)}`),
      };
    },
    /** What the editor offers where `marker` ends. */
    completions: (name: string, marker: string): string[] => entries(name, marker).map(nameOf),
    /** What the editor offers there last, and strikes through. */
    deprecated(name: string, marker: string): string[] {
      const offered = entries(name, marker);
      const struck = offered.filter(({ kindModifiers }) => kindModifiers?.includes("deprecated"));
      const others = offered.filter((entry) => !struck.includes(entry));
      const areLast = struck.every((one) =>
        others.every(({ sortText }) => sortText < one.sortText),
      );
      if (!areLast) throw new Error("They are not the last ones.");
      return struck.map(nameOf).sort();
    },
  };
}
