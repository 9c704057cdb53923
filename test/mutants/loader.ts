import type { Mutant } from "./mutant.js";

const project = "package";
const hash = { tests: ["test/package/load_arguments.test.ts"], project } as const;
const policy = { tests: ["test/package/load_policy.test.ts"], project } as const;
const clobbered = { tests: ["test/package/load_clobbered.test.ts"], project } as const;
const redirect = { tests: ["test/package/redirect.test.ts"], project } as const;

/** Loading the SDK, and the page that a login comes back to. */
export const mutants: readonly Mutant[] = [
  {
    what: "a list with one hash and words that browsers know nothing of",
    file: "src/sdk/integrity.ts",
    find: "words.every((word)",
    replace: "words.some((word)",
    ...hash,
  },
  {
    what: "a hash with more behind it, which browsers pass over: the script runs unchecked",
    file: "src/sdk/integrity.ts",
    find: "(\\?[!-~]*)?$/;",
    replace: "(\\?[!-~]*)?/;",
    ...hash,
  },
  {
    what: "the Trusted Types policy makes every URL for everybody on the page",
    file: "src/sdk/trusted_types.ts",
    find: 'throw new TypeError("kakao-typed: no URL of the SDK.");',
    replace: "return url;",
    ...policy,
  },
  {
    what: "the Trusted Types policy makes URLs that have Kakao's in them",
    file: "src/sdk/trusted_types.ts",
    find: "/^https:\\/\\/t1",
    replace: "/https:\\/\\/t1",
    ...policy,
  },
  {
    what: "a form named createElement stops the loading",
    file: "src/sdk/script_tag.ts",
    find: "Document.prototype.createElement.call(document, name)",
    replace: "document.createElement(name)",
    ...clobbered,
  },
  {
    what: "an image named scripts, or another like it, stops the loading",
    file: "src/sdk/script_tag.ts",
    find: "Document.prototype.getElementsByTagName.call(document, name)",
    replace: "document.getElementsByTagName(name)",
    ...clobbered,
  },
  {
    what: "a state of a full storage is used twice",
    file: "src/auth/login_state.ts",
    find: "      storage.removeItem(key);\n      try {",
    replace: "      try {",
    ...redirect,
  },
  {
    what: "the back button after a login looks like a forged login",
    file: "src/auth/login_state.ts",
    find: "write(storage, key, { used });",
    replace: "void used;",
    ...redirect,
  },
  {
    what: "a stored page of another origin is gone back to",
    file: "src/auth/login_state.ts",
    find: "(isNonEmptyString(returnTo) && isOwnPage(returnTo))",
    replace: "isNonEmptyString(returnTo)",
    ...redirect,
  },
  {
    what: "a host that begins as this one counts as this origin",
    file: "src/validation/own_page.ts",
    find: "startsWith(`${location.origin}/`)",
    replace: "startsWith(location.origin)",
    ...redirect,
  },
  {
    what: "a login from the future never expires",
    file: "src/auth/login_state.ts",
    find: "age > -clockSkew && age < lifetime",
    replace: "age < lifetime",
    ...redirect,
  },
  {
    what: "two tabs get one login",
    file: "src/auth/login_state.ts",
    find: "navigator.locks.request(name, runOnce)",
    replace: "runOnce()",
    ...redirect,
  },
  {
    what: "of two codes one is guessed",
    file: "src/auth/redirect.ts",
    find: "searchParams.getAll(key).length < 2",
    replace: "searchParams.getAll(key).length < 3",
    ...redirect,
  },
  {
    what: "a login with state passes where one without is expected",
    file: "src/auth/redirect.ts",
    find: "const stateFits = withState === (state !== undefined);",
    replace: "const stateFits = !withState || state !== undefined;",
    ...redirect,
  },
  {
    what: "a code under an encoded name stays in the address bar",
    file: "src/auth/redirect.ts",
    find: "!kakaoParameters.includes(decodedName(parameter))",
    replace: '!kakaoParameters.includes(parameter.split("=")[0]!)',
    ...redirect,
  },
  {
    what: "a server that refuses the login counts as a login",
    file: "src/auth/redirect.ts",
    find: 'if (ok !== false || typeof status !== "number") return;',
    replace: "if (ok || status) return;",
    ...redirect,
  },
];
