// The search of the pages, in both languages, in the browser.
import type { DefaultTheme } from "vitepress";

/*
 * The functions of this file are sent to the page as text: each stands alone, and names nothing outside of it.
 */

/**
 * Words as people type and write them. Korean has no reliable spaces and particles at the end of words, so it is cut into
 * pairs and triples of syllables: 배송지 is found in 배송지선택, and 카카오로그인 in "카카오 로그인". Names are also cut into
 * their parts: `KOE006` is koe006, koe and 006, `sendDefault` is send and default; -401 is also 401. What people type
 * most for a word of the glossary is that word.
 */
export function tokenize(text: string): string[] {
  const tokens: string[] = [];
  const said = text
    .normalize("NFC")
    .replaceAll("에러", "오류")
    .replaceAll("프라미스", "프로미스")
    .replaceAll(/리디렉션|리디렉트/g, "리다이렉트")
    .replaceAll(/애플리케이션|어플리케이션/g, "앱");
  const runs = said.matchAll(/[가-힣ㄱ-ㅎㅏ-ㅣ]+|-?\d+(?![\w])|[A-Za-z0-9_$]+/g);
  for (const [run] of runs) {
    if (/[가-힣]/.test(run)) {
      if (run.length < 3) tokens.push(run);
      for (const size of [2, 3]) {
        for (let at = 0; run.length > 2 && at + size <= run.length; at++) {
          tokens.push(run.slice(at, at + size));
        }
      }
    } else if (run.startsWith("-")) {
      tokens.push(run, run.slice(1));
    } else {
      tokens.push(run);
      const parts = run.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [];
      if (parts.length > 1) tokens.push(...parts);
    }
  }
  return tokens.map((token) => token.toLowerCase());
}

/** Whether a token may be misspelt: syllables and numbers are taken to the letter. */
const fuzzyOf = (term: string): number | false => (/^[a-z_$]{5,}$/.test(term) ? 0.2 : false);

/** Whether what is typed may go on: two syllables and more are cut from within a word already. */
const prefixOf = (term: string): boolean => !/^[가-힣]{2,}$/.test(term) && !/^-?\d{3,}$/.test(term);

/**
 * Guides come before the pages of error codes, which repeat each other's words, unless a number is looked for; and the page that
 * has the words in its title before its sections.
 */
const boostOf = (id: string, term: string, stored?: Record<string, unknown>): number => {
  if (id.split("#")[0]!.endsWith("/errors/")) return 0.3;
  if (id.includes("/errors/")) return /\d/.test(term) ? 2 : 0.5;
  if (/\/(benchmarks|glossary|compared|compatibility)\.html/.test(id)) return 0.5;
  const isTop = (stored?.["titles"] as readonly string[] | undefined)?.length === 0;
  // `emulator` is about what `emulator-seed` is a part of
  const isGeneral = /\/guide\/[a-z]+\.html/.test(id);
  return (isTop ? 1.6 : 1) * (isGeneral ? 1.4 : 1) * (id.includes(`/${term}.html`) ? 1.5 : 1);
};

const translations: DefaultTheme.LocalSearchOptions["translations"] = {
  button: { buttonText: "검색", buttonAriaLabel: "검색" },
  modal: {
    displayDetails: "본문 보기",
    resetButtonTitle: "지우기",
    backButtonTitle: "검색 닫기",
    noResultsText: "검색 결과가 없습니다:",
    footer: {
      selectText: "선택",
      selectKeyAriaLabel: "엔터",
      navigateText: "이동",
      navigateUpKeyAriaLabel: "위 화살표",
      navigateDownKeyAriaLabel: "아래 화살표",
      closeText: "닫기",
      closeKeyAriaLabel: "이스케이프",
    },
  },
};

export const search: { provider: "local"; options: DefaultTheme.LocalSearchOptions } = {
  provider: "local",
  options: {
    locales: { root: { translations } },
    miniSearch: {
      options: { tokenize },
      searchOptions: {
        boostDocument: boostOf,
        fuzzy: fuzzyOf,
        prefix: prefixOf,
        boost: { title: 4, text: 2, titles: 1 },
      },
    },
  },
};
