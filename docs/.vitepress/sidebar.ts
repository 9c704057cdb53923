// The guides in the order of reading. A page's title is its first heading, so it stands in the page alone.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

type Language = "ko" | "en";

export interface Group {
  readonly title: Readonly<Record<Language, string>>;
  readonly pages: readonly string[];
  /** Folders of generated pages, whose list stands among the guides. */
  readonly lists?: readonly (keyof typeof lists)[];
}

/** The lists of generated pages, by their folder. */
const lists = {
  errors: { ko: "오류 코드 전체", en: "All error codes" },
  reference: { ko: "레퍼런스", en: "Reference" },
} as const;

export const groups: readonly Group[] = [
  {
    title: { ko: "시작하기", en: "Getting started" },
    pages: ["start", "which-entry", "traps", "load", "migrating-from-v1"],
  },
  {
    title: { ko: "로그인", en: "Login" },
    pages: ["login", "login-redirect", "login-popup", "server", "oauth", "tokens", "consents"],
  },
  {
    title: { ko: "프레임워크", en: "Frameworks" },
    pages: ["frameworks", "react", "vue", "button"],
  },
  {
    title: { ko: "API와 기능", en: "APIs and features" },
    pages: [
      "api",
      "rest",
      "share",
      "why-share-does-not-work",
      "friends",
      "channels",
      "addresses",
      "webhooks",
    ],
  },
  {
    title: { ko: "문제 해결", en: "When it goes wrong" },
    pages: ["faq", "errors", "preflight", "in-app-browsers", "security", "csp"],
    lists: ["errors"],
  },
  {
    title: { ko: "검증과 스키마", en: "Validation and schemas" },
    pages: ["validation", "schemas"],
  },
  {
    title: { ko: "테스트와 에뮬레이터", en: "Testing and the emulator" },
    pages: [
      "testing",
      "emulator",
      "emulator-dashboard",
      "emulator-recipes",
      "emulator-seed",
      "emulator-state",
      "emulator-pages",
      "emulator-addresses",
    ],
  },
  {
    title: { ko: "더 알아보기", en: "About" },
    pages: ["compared", "benchmarks", "compatibility", "machines", "glossary"],
    lists: ["reference"],
  },
];

const folders = { ko: "", en: "en/" } as const;

/** The glossary is no guide, and stands beside their folder. */
const pathOf = (language: Language, page: string) =>
  `${folders[language]}${page === "glossary" ? page : `guide/${page}`}`;

/** The title of a page; nothing where it is not written, which `npm run check:site` tells. */
function titleOf(path: string): string | undefined {
  const file = fileURLToPath(new URL(`../${path}.md`, import.meta.url));
  return existsSync(file) ? /^# (.*)$/m.exec(readFileSync(file, "utf8"))![1]! : undefined;
}

export const sidebarOf = (language: Language) =>
  groups.map((group) => ({
    text: group.title[language],
    items: [
      ...group.pages.flatMap((page) => {
        const path = pathOf(language, page);
        const text = titleOf(path);
        return text ? [{ text, link: `/${path}` }] : [];
      }),
      ...(group.lists ?? []).map((name) => ({
        text: lists[name][language],
        link: `/${folders[language]}${name}/`,
      })),
    ],
  }));
