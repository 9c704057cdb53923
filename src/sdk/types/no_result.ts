declare const why: unique symbol;

/** What a promise resolves with that never resolves: reading it does not compile, and the compiler shows `Why`. */
export interface NoResult<Why extends string> {
  readonly [why]: Why;
}
