// Sentences of `explain` as a page shows them: without the error that would fill them in.
import type { Language } from "../../src/explain/entry.ts";

/** What stands for a name that only the error at hand has. */
const placeholders: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  host: { ko: "kapi.kakao.com", en: "kapi.kakao.com" },
  directive: { ko: "지시어", en: "directive" },
  keys: { ko: "이름", en: "names" },
  paths: { ko: "값의 경로", en: "paths" },
  place: { ko: "함수", en: "function" },
  scopes: { ko: "동의항목", en: "consent items" },
};

/** Texts for Markdown: what VitePress would take for a tag or an expression of Vue is not one. */
const escaped = (text: string): string =>
  text.replaceAll("<", "&lt;").replaceAll("{{", "{&#8203;{");

/** A sentence without what stands in parentheses for the error's names, and with a word in the place of a name. */
export const sentence = (text: string, language: Language): string =>
  escaped(
    text
      .replaceAll(/ ?\(\{\w+\}\)/g, "")
      .replaceAll(/\{(\w+)\}/g, (_found, name: string) => placeholders[name]?.[language] ?? "…"),
  );

/** The first of some sentences, without its full stop: for a title. */
export const firstSentence = (text: string): string =>
  /^(.*?[^.\d])\.(?= |$)/s.exec(text)?.[1] ?? text.replace(/\.$/, "");

/** The texts that a pattern looks for, as people see them in a message. */
export const textsOf = (pattern: RegExp): readonly string[] =>
  alternativesOf(pattern.source)
    .map((text) =>
      text
        .replaceAll(/\(\?<\w+>[^()]*\)/g, "…")
        .replaceAll(/\\b|\^|\$(?=$|\|)/g, "")
        .replaceAll(/\(\?[!=][^()]*\)/g, "")
        .replaceAll(/\(\?:([^()]*)\)\??/g, (_group, either: string) => either.replaceAll("|", "/"))
        .replaceAll(/\[(\w)\w*\](?![+*])/g, "$1")
        .replaceAll(/\\S[+*]|\\d[+*]|\\w[+*]|\[[^\]]*\][+*]?|\.[*+]\??/g, "…")
        .replaceAll(/([\w ])\?/g, "$1")
        .replaceAll(/\\(.)/g, "$1")
        .replaceAll(/…+/g, "…")
        .trim(),
    )
    .filter((text) => /\w{2}/.test(text));

/** The parts between the bars that are in no parentheses. */
function alternativesOf(source: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const [at, character] of source.split("").entries()) {
    const isEscaped = source[at - 1] === "\\";
    if (!isEscaped && character === "(") depth++;
    if (!isEscaped && character === ")") depth--;
    if (!isEscaped && character === "|" && depth === 0) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts;
}
