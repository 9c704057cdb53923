/** A place that the codemod leaves to people. */
export interface Left {
  /** Line in the result, from 1. */
  readonly line: number;
  /** What stands there, such as `Kakao.Auth.login`. */
  readonly site: string;
  /** What to do, in both languages. */
  readonly words: { readonly ko: string; readonly en: string };
}
