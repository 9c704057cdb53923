import { readFile } from "node:fs/promises";
import { basename, relative } from "node:path";
import { kindOf } from "../files/file_kinds.js";
import { type FileOptions, migrateFile, reportBytes } from "../files/migrate_file.js";
import { type ChangedFile, type LeftInFile, type Outcome, type Problem } from "./outcome.js";
import { replaceFile } from "./replace_file.js";
import { systemWords } from "./system_words.js";

/** Bytes of a file that is read at all. */
const longestFile = 50_000_000;

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
      const bytes = await readFile(path);
      read += 1;
      if (bytes.length > longestFile) throw new Error(`above ${longestFile / 1e6} MB`);
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
