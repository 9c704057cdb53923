// Not a declaration file, so that `skipLibCheck` does not skip it: beside `@types/kakao-js-sdk` it does not compile.
/** Whether v1's types are there: their `Auth` has a function that v2 has not. */
type BesideV1 = typeof Kakao.Auth extends { createLoginButton: (...args: never[]) => unknown }
  ? "Remove @types/kakao-js-sdk: it describes SDK v1, and declares Kakao too."
  : true;

export const alone: BesideV1 = true;
