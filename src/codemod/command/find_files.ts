import { existsSync } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { CommandError } from "../../command/command_error.js";
import { kindOf } from "../files/file_kinds.js";
import type { Problem } from "./outcome.js";
import { systemWords } from "./system_words.js";

/** Folders of what is installed or built, which are read only where they are named. */
export const ignoredFolders: readonly string[] = [
  "node_modules",
  "bower_components",
  "vendor",
  "dist",
  "build",
  "out",
  "target",
  "coverage",
];
/** As `.git`, `.next` and `.svelte-kit`; Storybook's holds code of people. */
const isIgnored = (name: string) =>
  ignoredFolders.includes(name) || (name.startsWith(".") && name !== ".storybook");

const isMinified = (name: string) => /[.-]min\.[cm]?js$/i.test(name);

/** The files to read, each once, and what could not be listed. */
export interface Found {
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

async function walk(folder: string, found: Set<string>, problems: Problem[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    problems.push({ file: folder, words: systemWords(error) });
    return [];
  });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    // links are not followed: what they lead to is read where it is, or lies elsewhere
    if (entry.isDirectory() && !isIgnored(entry.name)) await walk(path, found, problems);
    else if (entry.isFile() && kindOf(entry.name) && !isMinified(entry.name)) found.add(path);
  }
}

/** The nearest `package.json` of a path, within its repository. */
function nearestPackage(path: string): string | undefined {
  let folder = path;
  for (;;) {
    const file = join(folder, "package.json");
    if (existsSync(file)) return file;
    const up = dirname(folder);
    if (up === folder || existsSync(join(folder, ".git"))) return undefined;
    folder = up;
  }
}

/** Finds the files below the paths. @throws CommandError for a path that is not there, or is no file that the codemod knows */
export async function findFiles(paths: readonly string[]): Promise<Found> {
  const found = new Set<string>();
  const problems: Problem[] = [];
  for (const given of paths) {
    const path = await realpath(resolve(given)).catch(() => {
      throw new CommandError({
        ko: `${given}: 없는 경로입니다. 현재 폴더는 ${process.cwd()}입니다.`,
        en: `${given}: there is no such path. This folder is ${process.cwd()}.`,
      });
    });
    if ((await stat(path)).isDirectory()) await walk(path, found, problems);
    else if (kindOf(basename(path))) found.add(path);
    else {
      throw new CommandError({
        ko: `${given}: 코드모드가 읽는 종류의 파일이 아닙니다. kakao-codemod --help를 보세요.`,
        en: `${given}: the codemod reads no files of this kind. See kakao-codemod --help.`,
      });
    }
    const manifest = nearestPackage(path);
    if (manifest) found.add(manifest);
  }
  return { files: [...found], problems };
}
