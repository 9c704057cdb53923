import { readFile, stat } from "node:fs/promises";
import { basename, relative } from "node:path";
import type { Words } from "../../command/words.js";
import { kindOf } from "../files/file_kinds.js";
import { type FileOptions, migrateFile, reportBytes } from "../files/migrate_file.js";
import { type ChangedFile, type LeftInFile, type Outcome, type Problem } from "./outcome.js";
import { replaceFile } from "./replace_file.js";
import { systemWords } from "./system_words.js";

/** Bytes of a file that is read at all. */
const longestFile = 50_000_000;
const notRead: Words = {
  ko: `${longestFile / 1e6}MB가 넘어 읽지 않았습니다. 코드가 아니라면 경로에서 빼세요.`,
  en: `above ${longestFile / 1e6} MB, and not read: leave it out of the paths if it is no code.`,
};

/** The text of a file; `undefined` where it is no UTF-8. A byte order mark stays. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A file's name as people write it: from the folder they are in. */
const nameOf = (path: string): string =>
  (relative(process.cwd(), path) || path).replaceAll("\\", "/");

interface Settings extends FileOptions {
  /** Whether files are written. */
  readonly write: boolean;
}

/** Migrates files one after another. */
export async function migrateFiles(
  files: readonly string[],
  { write, ...options }: Settings,
): Promise<Outcome> {
  const changed: ChangedFile[] = [];
  const left: LeftInFile[] = [];
  const problems: Problem[] = [];
  let read = 0;
  for (const path of files) {
    const file = nameOf(path);
    try {
      if ((await stat(path)).size > longestFile) {
        problems.push({ file, words: notRead });
        continue;
      }
      const bytes = await readFile(path);
      read += 1;
      const before = decode(bytes);
      if (before === undefined) {
        left.push(...reportBytes(bytes).map((one) => ({ file, ...one })));
        continue;
      }
      const result = migrateFile(before, kindOf(basename(path))!, options);
      left.push(...result.left.map((one) => ({ file, ...one })));
      const { source: after, changes } = result;
      if (after === before) continue;
      const problem = write ? await replaceFile(path, after) : undefined;
      if (problem) problems.push({ file, words: problem });
      else changed.push({ file, changes, before, after });
    } catch (error) {
      problems.push({ file, words: systemWords(error) });
    }
  }
  return { read, changed, left, problems };
}
