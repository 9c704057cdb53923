import type { Translated } from "../explain/entry.js";
import type { Preflight } from "./preflight.js";

const title: Translated = {
  ko: "[kakao] 콘솔(developers.kakao.com)에 그대로 등록하세요",
  en: "[kakao] To register in the console (developers.kakao.com), to the letter",
};
const nothing: Translated = {
  ko: "아직 등록할 것이 없습니다.",
  en: "There is nothing to register yet.",
};

/** What of `console` is used. */
type Output = Pick<Console, "group" | "groupEnd" | "log" | "warn">;

/**
 * Prints a report of `preflight`: a group with each box of the console and what to paste there, then the warnings.
 *
 * @param output - Where to; the console where it is left out.
 */
export function printPreflight(
  { boxes, warnings, language }: Preflight,
  output: Output = console,
): void {
  output.group(title[language]);
  if (!boxes.length) output.log(nothing[language]);
  for (const { where, values } of boxes) {
    output.group(where);
    for (const value of values) output.log(value);
    output.groupEnd();
  }
  output.groupEnd();
  for (const { text } of warnings) output.warn(`[kakao] ${text}`);
}
