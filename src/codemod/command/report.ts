import type { Language, Words } from "../../command/words.js";
import type { LeftInFile, Outcome } from "./outcome.js";

const title: Words = { ko: "SDK v1에서 v2로: 남은 일", en: "From SDK v1 to v2: what is left" };
const nothing: Words = { ko: "남은 일이 없습니다.", en: "Nothing is left." };

/** Keeps what stands in code from ending a span of Markdown. */
const code = (text: string) => `\`${text.replaceAll("`", "'")}\``;

/** The places by their files. */
export function byFile(left: readonly LeftInFile[]): Map<string, LeftInFile[]> {
  const files = new Map<string, LeftInFile[]>();
  for (const one of left) files.set(one.file, [...(files.get(one.file) ?? []), one]);
  return files;
}

/** What is left as a list to work through, in Markdown. */
export function reportText({ left, problems }: Outcome, language: Language): string {
  const parts = [`# ${title[language]}`];
  for (const [file, places] of byFile(left)) {
    const items = places.map(
      ({ line, site, words }) => `- [ ] ${file}:${line} ${code(site)}: ${words[language]}`,
    );
    parts.push(`## ${file}`, items.join("\n"));
  }
  const failed = problems.map(({ file, words }) => `- [ ] ${file}: ${words[language]}`);
  if (failed.length > 0) parts.push(failed.join("\n"));
  if (parts.length === 1) parts.push(nothing[language]);
  return `${parts.join("\n\n")}\n`;
}
