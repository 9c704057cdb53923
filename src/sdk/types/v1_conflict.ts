// This file does not compile where `@types/kakao-js-sdk` is installed. It is not a declaration file, because `skipLibCheck` would skip one.
/** `true`, or a message where the types of v1 are installed: only their `Auth` has `createLoginButton`. */
type BesideV1 = typeof Kakao.Auth extends { createLoginButton: (...args: never[]) => unknown }
  ? "Remove @types/kakao-js-sdk: it describes SDK v1, and declares Kakao too."
  : true;

export const alone: BesideV1 = true;
