import type { Mutant } from "./mutant.ts";

const express = { file: "examples/express/app.ts", project: "examples" } as const;
const tests = ["test/examples/express.test.ts"];
const next = { file: "examples/next/app/server.ts", project: "examples" } as const;
const nextTests = ["test/examples/next_server.test.ts"];

/** The login that people copy. */
export const mutants: readonly Mutant[] = [
  {
    ...express,
    what: "another site's form acts for the user",
    find: "return isSameOrigin && /^application",
    replace: "return true || /^application",
    tests,
  },
  {
    ...express,
    what: "a form of the same site acts for the user",
    find: 'return isSameOrigin && /^application\\/json\\s*(;|$)/i.test(request.get("Content-Type") ?? "");',
    replace: "return isSameOrigin;",
    tests,
  },
  {
    ...express,
    what: "a code that was stolen is taken without PKCE's secret",
    find: "authorizeUrl({ ...login, codeChallenge, ...asked })",
    replace: "authorizeUrl({ ...login, ...asked })",
    tests,
  },
  {
    ...express,
    what: "an ID token of another login is taken",
    find: "{ nonce: login?.nonce }",
    replace: "{ nonce: false }",
    tests,
  },
  {
    ...express,
    what: "the session keeps the id it had before the login",
    find: "await regenerate(request);\n    request",
    replace: "request",
    tests,
  },
  {
    ...express,
    what: "the session's cookie goes over plain http",
    find: "secure: !isLocal",
    replace: "secure: false",
    tests,
  },
  {
    ...express,
    what: "a forged link ends the login under way",
    find: "const { login } = request.session;\n",
    replace: "const { login } = request.session;\n    delete request.session.login;\n",
    tests,
  },
  {
    ...next,
    what: "another site's form logs in",
    find: 'site === "same-origin"',
    replace: 'site !== "none"',
    tests: nextTests,
  },
  {
    ...next,
    what: "the cookies go over plain http",
    find: 'secure: !["localhost", "127.0.0.1"].includes(new URL(origin).hostname)',
    replace: "secure: false",
    tests: nextTests,
  },
];
