import type { Words } from "../http/reasons.js";
import type { Language } from "./language.js";

/** A mistake of the caller's: the command says it in one line, and ends with 1. */
export class CommandError extends Error {
  constructor(readonly text: Words) {
    super(text.en);
  }

  in(language: Language): string {
    return this.text[language];
  }
}
