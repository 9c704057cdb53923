import { type Issue, sentence } from "../../errors/kakao_error.js";

/** A seed, an app or a user that is not as it should be: one line for each mistake. */
export class InvalidSeed extends TypeError {
  static {
    // for whoever catches it, it is an ordinary TypeError
    InvalidSeed.prototype.name = "TypeError";
  }

  constructor(
    readonly where: string,
    readonly issues: readonly Issue[],
  ) {
    super(issues.map(({ path, message }) => lineOf(where, path, message)).join("\n"));
  }
}

const lineOf = (where: string, path: string, message: string) =>
  sentence(`${[where, path].filter(Boolean).join(": ")}: ${message}`);
