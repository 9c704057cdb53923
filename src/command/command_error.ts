import type { Language, Words } from "./words.js";

/** A mistake of the caller's: the command says it in one line, and ends with 1. */
export class CommandError extends Error {
  constructor(readonly text: Words) {
    super(text.en);
  }

  in(language: Language): string {
    return this.text[language];
  }
}

/** The line, or the lines, for what went wrong. */
export function problemText(error: unknown, language: Language): string {
  if (error instanceof CommandError) return error.in(language);
  return error instanceof Error ? error.message : String(error);
}
