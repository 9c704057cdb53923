// The built types under every supported compiler: what must compile does, and what must not is refused.
import { expect, test } from "vitest";
import { compilers, tsc } from "../support/compiler.js";

/** Calls of the built package, calls of the bare global, and the emulator's handlers with MSW 2. */
const projects = ["test/types", "test/types/global", "test/types/tsconfig.msw-2.json"];

test.each(compilers.flatMap((compiler) => projects.map((project) => [compiler, project] as const)))(
  "%s: %s compiles, and only what must not compile is refused",
  (compiler, project) => expect(tsc(compiler, "-p", project)).toBe(""),
);

test.each(compilers)("%s says so where the types of SDK v1 are installed too", (compiler) => {
  expect(() => tsc(compiler, "-p", "test/types/beside")).toThrow(
    /"Remove @types\/kakao-js-sdk: it describes SDK v1, and declares Kakao too\."/,
  );
});
