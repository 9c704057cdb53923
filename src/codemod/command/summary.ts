import { oneLine, type Paint } from "../../command/log_style.js";
import type { Language } from "../../command/words.js";
import type { Outcome } from "./outcome.js";
import { byFile } from "./report.js";

interface Counts {
  readonly read: number;
  readonly files: number;
  readonly changes: number;
  readonly left: number;
}

const counts: Readonly<Record<Language, (counts: Counts, isWritten: boolean) => string>> = {
  ko: ({ read, files, changes, left }, isWritten) =>
    `읽은 파일 ${read}개, ${isWritten ? "바꾼" : "바뀔"} 파일 ${files}개(${changes}곳), 남은 곳 ${left}곳`,
  en: ({ read, files, changes, left }, isWritten) =>
    `Files read: ${read}, ${isWritten ? "changed" : "would change"}: ${files} (${changes} ${changes === 1 ? "place" : "places"}), left to you: ${left}`,
};

const words = {
  ko: {
    changed: (count: number) => `${count}곳 바꿈`,
    wouldChange: (count: number) => `${count}곳 바뀔 예정`,
    left: "남은 일",
    next: "다음: npm install로 패키지를 맞추고, 남은 일을 끝낸 뒤 컴파일하세요.",
  },
  en: {
    changed: (count: number) => `${count} changed`,
    wouldChange: (count: number) => `${count} would change`,
    left: "What is left",
    next: "Next: npm install for the packages, then what is left, then compile.",
  },
} as const;

/** What the command prints at its end. */
export function summaryText(
  { read, changed, left, problems }: Outcome,
  { language, isWritten, paint }: { language: Language; isWritten: boolean; paint: Paint },
): string {
  const say = words[language];
  const count = isWritten ? say.changed : say.wouldChange;
  const changes = changed.reduce((sum, one) => sum + one.changes, 0);
  const lines = changed.map((one) => `${paint("green", oneLine(one.file))}  ${count(one.changes)}`);
  if (left.length > 0) lines.push("", `${say.left}:`);
  for (const [file, places] of byFile(left)) {
    for (const { line, site, words: todo } of places) {
      lines.push(
        `  ${paint("yellow", `${oneLine(file)}:${line}`)}  ${oneLine(site)}`,
        `    ${oneLine(todo[language])}`,
      );
    }
  }
  for (const { file, words: why } of problems) {
    lines.push(`${paint("red", oneLine(file))}: ${oneLine(why[language])}`);
  }
  const of = { read, files: changed.length, changes, left: left.length };
  lines.push("", counts[language](of, isWritten));
  if (isWritten && changed.length > 0) lines.push(say.next);
  return lines.join("\n").trim();
}
