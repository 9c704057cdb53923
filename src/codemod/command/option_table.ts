import type { Command, OptionTable, ValuesOf } from "../../command/options.js";
import type { Words } from "../../command/words.js";

/** The parts of `--help`, in this order. */
export const groups = {
  run: { ko: "실행", en: "What it does" },
  output: { ko: "출력", en: "What it prints" },
  other: { ko: "기타", en: "Other" },
} as const satisfies Readonly<Record<string, Words>>;

/** The options of the command. */
const optionTable = {
  "dry-run": {
    kind: "switch",
    group: "run",
    short: "n",
    about: {
      ko: "파일을 바꾸지 않고 바뀔 내용(diff)만 표시합니다.",
      en: "changes no file, and prints what would change as a diff",
    },
  },
  check: {
    kind: "switch",
    group: "run",
    about: {
      ko: "CI용: 파일을 바꾸지 않고, 바꿀 곳이나 남은 곳이 있으면 1로 끝납니다.",
      en: "for CI: changes no file, and ends with 1 where something would change or is left",
    },
  },
  report: {
    kind: "text",
    group: "output",
    value: "file",
    example: "kakao-todo.md",
    about: {
      ko: "남은 일을 체크리스트(Markdown)로 이 파일에 씁니다. --dry-run에서도 씁니다.",
      en: "writes what is left into this file as a checklist (Markdown), with --dry-run too",
    },
  },
  json: {
    kind: "switch",
    group: "output",
    about: {
      ko: "프로그램이 읽을 수 있게 JSON 객체 하나로 표시합니다.",
      en: "prints one JSON object, for programs",
    },
  },
  lang: {
    kind: "text",
    group: "other",
    value: "ko|en",
    example: "ko",
    about: {
      ko: "출력 언어입니다. ko 또는 en. 기본값: 시스템 로캘",
      en: "language of what is printed, ko or en. Default: the system's",
    },
  },
  version: {
    kind: "switch",
    group: "other",
    short: "v",
    about: { ko: "버전을 표시합니다.", en: "prints the version" },
  },
  help: {
    kind: "switch",
    group: "other",
    short: "h",
    about: { ko: "이 도움말을 표시합니다.", en: "prints this" },
  },
} as const satisfies OptionTable;

/** The values of the options: `undefined` for one that was not given. */
export type Values = ValuesOf<typeof optionTable>;

export const command: Command<typeof optionTable> = {
  name: "kakao-codemod",
  options: optionTable,
};
