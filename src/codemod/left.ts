import type { Language, Words } from "../command/words.js";

/** A place that the codemod leaves to people. */
export interface Left {
  /** Line in the result, from 1. */
  readonly line: number;
  /** What stands there, such as `Kakao.Auth.login`. */
  readonly site: string;
  /** What to do, in both languages. */
  readonly words: Words;
}

/** What the comments begin with that ask for work by hand. */
export const mark = "TODO(kakao-typed)";

/** The text of such a comment. */
export const markOf = (words: Words, language: Language): string => `${mark}: ${words[language]}`;
