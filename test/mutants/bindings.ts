import type { Mutant } from "./mutant.js";

const inBindings = { tests: ["test/package/bindings.test.ts"], project: "package" } as const;

/** Faults in what React, Vue and the buttons have in common. */
export const mutants: readonly Mutant[] = [
  {
    what: "an answer that comes late replaces a newer one",
    file: "src/binding/user_store.ts",
    find: "if (latest === mine) store.set(state);",
    replace: "void mine, store.set(state);",
    ...inBindings,
  },
  {
    what: "an error page of the server counts as nobody",
    file: "src/binding/user_store.ts",
    find: "if (!response.ok)",
    replace: "if (status === 0)",
    ...inBindings,
  },
  {
    what: "any body of the server is a session",
    file: "src/binding/user_store.ts",
    find: "if (isSession(body)) return body;",
    replace: "return body as KakaoSession;",
    ...inBindings,
  },
  {
    what: "an id whose digits are lost is somebody else",
    file: "src/binding/user_store.ts",
    find: "Number.isSafeInteger((Object(user) as { id?: unknown }).id)",
    replace: "Number.isInteger((Object(user) as { id?: unknown }).id)",
    ...inBindings,
  },
  {
    what: "a page that shows no SDK loads it",
    file: "src/binding/user_store.ts",
    find: "if (session === undefined) kakao.retry();",
    replace: "void kakao.load().catch(() => {});",
    ...inBindings,
  },
  {
    what: "an SDK that failed to load is never asked for again",
    file: "src/binding/kakao_store.ts",
    find: "      loaded = undefined;\n",
    replace: "",
    ...inBindings,
  },
  {
    what: "a share without an SDK has no fallback",
    file: "src/binding/talk.ts",
    find: "    fallback(error);\n",
    replace: "",
    ...inBindings,
  },
  {
    what: "a share whose window is blocked has no fallback",
    file: "src/binding/talk.ts",
    find: "return open(kakao, { fallback });",
    replace: "return open(kakao, {});",
    ...inBindings,
  },
  {
    what: "a page waits for the SDK after a press, and the window is blocked",
    file: "src/binding/talk.ts",
    find: "if (kakao) return open(kakao, { fallback });",
    replace: "if (kakao) return void setTimeout(() => open(kakao, { fallback }), 6000);",
    ...inBindings,
  },
];
