import type { Mutant } from "./mutant.js";

const pickers = ["test/package/address_picker.test.ts"];
const choosers = ["test/package/friend_picker.test.ts"];
const namespaces = ["test/unit/patched_namespaces.test.ts"];
const failures = ["test/unit/failures.test.ts"];

/** Kakao's windows, and what the SDK throws. */
export const mutants: readonly Mutant[] = [
  {
    what: "a page of another origin, in the picker's own window, gives the address",
    file: "src/auth/popup_picker.ts",
    find: "(kakaoOrigin.test(origin) || frame?.src.startsWith(`${origin}/`)) &&",
    replace: "",
    tests: pickers,
    project: "package",
  },
  {
    what: "an origin that begins as Kakao's does counts as Kakao's",
    file: "src/auth/popup_picker.ts",
    find: String.raw`(apps|accounts|friend-picker)\.kakao\.com$/`,
    replace: String.raw`(apps|accounts|friend-picker)\.kakao\.com/`,
    tests: pickers,
    project: "package",
  },
  {
    what: "another window of Kakao's gives the address",
    file: "src/auth/popup_picker.ts",
    find: "(source === popup || (source !== null && source === frame?.contentWindow));",
    replace: "true;",
    tests: pickers,
    project: "package",
  },
  {
    what: "a friend picker works once for each page",
    file: "src/auth/popup_picker.ts",
    find: "    rememberedPlaceholders.set(call.frameOwner, placeholder);\n",
    replace: "    placeholder.remove();\n",
    tests: choosers,
    project: "package",
  },
  {
    what: "the form of a window that was blocked opens one that nobody owns",
    file: "src/auth/popup_picker.ts",
    find: "popup === null || ",
    replace: "",
    tests: choosers,
    project: "package",
  },
  {
    what: "a `close` of the caller's that throws leaves the call pending",
    file: "src/auth/popup_picker.ts",
    find: "      onClosed();\n      return void (isFirst && call.close?.());",
    replace: "      if (isFirst) close?.();\n      return onClosed();",
    tests: pickers,
    project: "package",
  },
  {
    what: "a policy of the page's that stops a window is waited for",
    file: "src/auth/popup_session.ts",
    find: "rejectWith(cspError(violation, operation))",
    replace: "{}",
    tests: ["test/package/policy.test.ts"],
    project: "package",
  },
  {
    what: "a policy that only reports ends the login",
    file: "src/sdk/csp_violation.ts",
    find: 'disposition === "report" || ',
    replace: "",
    tests: ["test/package/policy.test.ts"],
    project: "package",
  },
  {
    what: "a NotFoundError of the SDK's is called a token that cannot be read",
    file: "src/errors/from_response.ts",
    find: "storageDenied.test(name + text)",
    replace: "true",
    tests: failures,
  },
  {
    what: "what the SDK throws is printed, the token in it too",
    file: "src/errors/from_response.ts",
    find: "{ code, original: thrown }",
    replace: "{ code, cause: thrown }",
    tests: failures,
  },
  {
    what: "the SDK's own slip is called the caller's",
    file: "src/errors/from_response.ts",
    find: " && !sdkBug.test(text)",
    replace: "",
    tests: failures,
  },
  {
    what: "a getter of the caller's throws past the errors of this package",
    file: "src/validation/arguments.ts",
    find: "return throwInvalid(operation, [found], url, thrown);",
    replace: "throw thrown;",
    tests: failures,
  },
  {
    what: "a namespace is another object at each reading, so that a spy on it sees nothing",
    file: "src/facade/namespaces.ts",
    find: "if (!copies.has(original)) ",
    replace: "",
    tests: namespaces,
  },
  {
    what: "a function that is patched on the SDK's own namespace takes no effect",
    file: "src/facade/namespaces.ts",
    find: "copied[name] !== member",
    replace: "!(name in copied)",
    tests: namespaces,
  },
  {
    what: "another function of the SDK's undoes a spy",
    file: "src/facade/namespaces.ts",
    find: "if (copied[name] !== member) ",
    replace: "",
    tests: namespaces,
  },
];
