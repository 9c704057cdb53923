/** One small fault, planted on purpose: the tests named have to fail with it. `npm run check:mutants` plants each in turn. */
export interface Mutant {
  /** What an attacker or a user would get from this fault. */
  readonly what: string;
  /** The source file it is planted in, from the root of the repository. */
  readonly file: string;
  /** The code it replaces: has to stand in the file exactly once. */
  readonly find: string;
  /** What is put in its place. */
  readonly replace: string;
  /** The test files that have to fail, from the root of the repository. */
  readonly tests: readonly string[];
  /** The project of vitest they run in. @default "node" */
  readonly project?: "node" | "dom" | "browser" | "package" | "examples";
}
