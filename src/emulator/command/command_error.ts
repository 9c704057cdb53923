import type { Language, Text } from "./language.js";

/** A mistake of the caller's: the command says it in one line, and ends with 1. */
export class CommandError extends Error {
  constructor(readonly text: Text) {
    super(text.en);
  }

  in(language: Language): string {
    return this.text[language];
  }
}
