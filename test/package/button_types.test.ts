// What compiles with the bindings and the element, and what does not: each refused line of test/types/bindings says so.
import { expect, test } from "vitest";
import { tsc } from "../support/compiler.js";

test("the built package's types, with those of React and Vue", () => {
  expect(tsc("typescript", "-p", "test/types/bindings")).toBe("");
});
