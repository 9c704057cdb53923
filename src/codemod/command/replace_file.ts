import { rename, rm, stat, writeFile } from "node:fs/promises";
import type { Words } from "../../command/words.js";
import { readOnlyWords, systemWords } from "./system_words.js";

/** Writes a file as a whole or not at all; gives why it could not. */
export async function replaceFile(file: string, text: string): Promise<Words | undefined> {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    const { mode } = await stat(file);
    // renaming over it would not ask
    if ((mode & 0o222) === 0) return readOnlyWords;
    await writeFile(temporary, text, { mode, flag: "wx" });
    await rename(temporary, file);
    return undefined;
  } catch (error) {
    await rm(temporary, { force: true });
    return systemWords(error);
  }
}
