// The guides in the order of reading. A page's title is its first heading, so it stands in the page alone.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

type Language = "ko" | "en";

export interface Group {
  readonly title: Readonly<Record<Language, string>>;
  readonly pages: readonly string[];
}

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
  },
];

const folders = { ko: "", en: "en/" } as const;

/** The glossary is no guide, and stands beside their folder. */
const pathOf = (language: Language, page: string) =>
  `${folders[language]}${page === "glossary" ? page : `guide/${page}`}`;

function headingOf(path: string): string | undefined {
  try {
    const file = fileURLToPath(new URL(`../${path}.md`, import.meta.url));
    return /^# (.*)$/m.exec(readFileSync(file, "utf8"))![1]!;
  } catch {
    return undefined;
  }
}

export const sidebarOf = (language: Language) =>
  groups.map(({ title, pages }) => ({
    text: title[language],
    items: pages.flatMap((page) => {
      const path = pathOf(language, page);
      const text = headingOf(path);
      return text ? [{ text, link: `/${path}` }] : [];
    }),
  }));
