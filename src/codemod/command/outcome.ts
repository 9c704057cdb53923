import type { Words } from "../../command/words.js";
import type { Left } from "../left.js";

/** A file that could not be read or written, and why. */
export interface Problem {
  readonly file: string;
  readonly words: Words;
}

/** A place that is left, with its file. */
export interface LeftInFile extends Left {
  readonly file: string;
}

/** A file that changed, or would. */
export interface ChangedFile {
  readonly file: string;
  readonly changes: number;
  readonly before: string;
  readonly after: string;
}

/** What a run of the command did; files are named from the folder that it ran in. */
export interface Outcome {
  /** How many files were read. */
  readonly read: number;
  readonly changed: readonly ChangedFile[];
  readonly left: readonly LeftInFile[];
  readonly problems: readonly Problem[];
}
