import { columns } from "../../command/columns.js";
import { optionGroups } from "../../command/options.js";
import type { Language, Words } from "../../command/words.js";
import { ignoredFolders } from "./find_files.js";
import { command, groups } from "./option_table.js";

const words = {
  ko: {
    title:
      "카카오 JavaScript SDK v1 코드를 v2로 바꿉니다. 확실한 곳만 바꾸고, 남은 곳을 알려 줍니다.",
    usage: "사용법",
    path: "경로",
    options: "옵션",
    files: "대상",
    read: "JS, TS, JSX, TSX, Vue, Svelte, Astro, HTML, JSP, PHP, ERB 등의 템플릿, 가장 가까운 package.json",
    ignored: `건너뜀: ${ignoredFolders.join(", ")}, *.min.js (직접 지정하면 읽습니다)`,
    exit: "종료 코드",
    done: "완료(남은 곳이 있어도 0)",
    found: "--check: 바꿀 곳이나 남은 곳이 있음",
    wrong: "잘못된 옵션이나 경로, 읽거나 쓸 수 없는 파일",
  },
  en: {
    title:
      "Takes code from the Kakao JavaScript SDK v1 to v2. It changes what it is sure of, and says what is left.",
    usage: "Usage",
    path: "path",
    options: "options",
    files: "Files",
    read: "JS, TS, JSX, TSX, Vue, Svelte, Astro, HTML, templates such as JSP, PHP and ERB, and the nearest package.json",
    ignored: `Passed over: ${ignoredFolders.join(", ")}, *.min.js (read where they are named)`,
    exit: "Exit codes",
    done: "done, also where something is left",
    found: "--check: something would change, or is left",
    wrong: "a wrong option or path, or a file that cannot be read or written",
  },
} as const;

/** Where the guide is published. */
const documentation: Words = {
  ko: "https://unpkg.com/kakao-typed/docs/migrating-from-v1.ko.md",
  en: "https://unpkg.com/kakao-typed/docs/migrating-from-v1.md",
};

/** What `--help` prints. */
export function help(language: Language): string {
  const say = words[language];
  return [
    say.title,
    `${say.usage}\n  npx -p kakao-typed kakao-codemod [${say.options}] <${say.path}>…`,
    ...optionGroups(command.options, groups, language),
    `${say.files}\n  ${say.read}\n  ${say.ignored}`,
    `${say.exit}\n${columns([
      ["0", say.done],
      ["1", say.found],
      ["2", say.wrong],
    ])}`,
    documentation[language],
  ].join("\n\n");
}
