import type { Language } from "../pages/words.js";
import { en } from "./words_en.js";
import { ko, type Words } from "./words_ko.js";

/** The language of the page: the one chosen before, or that of the document. */
export const language: Language =
  (localStorage.getItem("kakao-emulator-language") ?? document.documentElement.lang) === "en"
    ? "en"
    : "ko";

/** The words of the page. */
export const words: Words = { ko, en }[language];

export type SectionId = keyof typeof ko.sections;

const locale = language === "ko" ? "ko-KR" : "en-GB";
const timeFormat = new Intl.DateTimeFormat(locale, { timeStyle: "medium" });
const dateFormat = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "medium" });

export const timeOf = (milliseconds: number): string => timeFormat.format(milliseconds);
export const dateOf = (milliseconds: number | string): string =>
  dateFormat.format(new Date(milliseconds));

const units = [
  [86_400, "d", "일"],
  [3600, "h", "시간"],
  [60, "min", "분"],
  [1, "s", "초"],
] as const;

/** A length of time in its two largest units: `5 h 59 min`. */
export function lengthOf(seconds: number): string {
  const first = units.findIndex(([size]) => seconds >= size);
  if (first < 0) return language === "ko" ? "0초" : "0 s";
  let rest = Math.floor(seconds);
  const parts = units.slice(first, first + 2).flatMap(([size, english, korean]) => {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count === 0) return [];
    return [language === "ko" ? `${count}${korean}` : `${count} ${english}`];
  });
  return parts.join(" ");
}
