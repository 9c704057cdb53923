import type { Mutant } from "./mutant.ts";

const express = {
  file: "examples/express/server.ts",
  project: "examples",
  tests: ["test/examples/express.test.ts"],
} as const;

/** The server that people copy. */
export const mutants: readonly Mutant[] = [
  {
    ...express,
    what: "another site's page sends messages for the user",
    find: 'request.method === "GET" || isOurs',
    replace: "request.method || isOurs",
  },
  {
    ...express,
    what: "a call without a login goes on",
    find: "if (api) next();",
    replace: "if (headers) next();",
  },
];
