// The report of `npm run bench`, as a page of the documentation in each language: the same numbers, in its words.

type Row = readonly string[];

/** The rows of each table; the first cell of a row says what was measured, in English. */
export interface Results {
  readonly oldCommit: string;
  readonly parsing: readonly Row[];
  readonly peers: readonly Row[];
  readonly calls: readonly Row[];
  readonly rest: readonly Row[];
  readonly emulator: readonly Row[];
  readonly imports: readonly Row[];
  readonly starting: readonly Row[];
}

type Language = "ko" | "en";

/** What the cells of the tables say in Korean; numbers and names are the same. */
const korean: Readonly<Record<string, string>> = {
  "10 addresses": "배송지 10개",
  "1,000 addresses": "배송지 1,000개",
  "10,000 addresses": "배송지 10,000개",
  "not installed": "설치되지 않음",
  "without a check of the body": "본문을 검사하지 않을 때",
  "with that of `me`": "`me`의 본문을 검사할 때",
  "start, Node.js included, ms": "시작(Node.js 포함, ms)",
  "`me`, 50 at once, requests per second": "`me`를 동시에 50개씩, 초당 요청 수",
  "import of `zod/mini`, as far as it is used": "`zod/mini` import(쓰는 부분만)",
  "import of `kakao-typed` with all schemas": "`kakao-typed` import(스키마 모두 포함)",
};

interface Words {
  readonly title: string;
  readonly about: (oldCommit: string) => string;
  readonly sections: readonly {
    readonly of: Exclude<keyof Results, "oldCommit">;
    readonly title: string;
    readonly about?: string;
    readonly head: Row;
  }[];
}

const words: Readonly<Record<Language, Words>> = {
  ko: {
    title: "성능",
    about: (oldCommit) =>
      `이 패키지를 쓰면 얼마나 느려질까요? \`npm run bench\`가 컴퓨터 한 대에서 한 번 측정해 이 페이지에 기록합니다. 시간은 컴퓨터마다 다르므로 비율을 보세요. ‘예전’은 커밋 ${oldCommit}이며, 함께 빌드해 번갈아 측정했습니다.`,
    sections: [
      {
        of: "parsing",
        title: "응답 검사",
        head: [
          "본문",
          "`JSON.parse`, µs",
          "예전 검사, µs",
          "검사, µs",
          "예전 / `JSON.parse`",
          "검사 / `JSON.parse`",
          "검사 / 예전",
        ],
      },
      {
        of: "peers",
        title: "다른 라이브러리",
        about: "같은 `me`를 모든 필드의 스키마로 검사했습니다.",
        head: ["라이브러리", "µs", "`JSON.parse` 대비"],
      },
      {
        of: "calls",
        title: "호출 한 번",
        head: ["호출", "예전, µs", "µs", "예전 대비", "빈 프로미스 대비"],
      },
      {
        of: "rest",
        title: "HTTP",
        about:
          "같은 컴퓨터 안에서 `me`를 호출한 초당 요청 수입니다. ky만 쓴 경우에도 옵션은 같습니다.",
        head: ["동시 호출 수", "fetch", "ky", "kakao-typed/rest", "ky 대비", "fetch 대비"],
      },
      {
        of: "emulator",
        title: "에뮬레이터",
        about:
          "별도 프로세스로 실행한 `kakao-emulator`와 node:http만 쓴 서버를 또 다른 프로세스에서 호출해 비교했습니다.",
        head: ["측정한 것", "에뮬레이터", "node:http만", "에뮬레이터 / node:http"],
      },
      {
        of: "imports",
        title: "import",
        about: "설치한 그대로, 매번 새 프로세스에서 측정했습니다.",
        head: ["진입점", "ms, 최소", "중앙값", "예전, ms, 최소", "중앙값", "예전 대비"],
      },
      {
        of: "starting",
        title: "시작",
        about: "번들하고 압축한 파일을 새 프로세스에서 측정했습니다.",
        head: ["측정한 것", "ms", "zod 대비"],
      },
    ],
  },
  en: {
    title: "What it costs",
    about: (oldCommit) =>
      `How much slower does this package make an app? \`npm run bench\` measures it, in one run on one machine, and writes this page. Read the ratios; the times are that machine's. "Old" is commit ${oldCommit}, built beside this one and measured in turns with it.`,
    sections: [
      {
        of: "parsing",
        title: "Checking a response",
        head: [
          "body",
          "`JSON.parse`, µs",
          "old check, µs",
          "check, µs",
          "old / `JSON.parse`",
          "check / `JSON.parse`",
          "check / old",
        ],
      },
      {
        of: "peers",
        title: "Other libraries",
        about: "The same `me`, with a schema of each field that it has.",
        head: ["library", "µs", "over `JSON.parse`"],
      },
      {
        of: "calls",
        title: "A call",
        head: ["call", "old, µs", "µs", "over old", "over a raw promise"],
      },
      {
        of: "rest",
        title: "Over HTTP",
        about: "`me` over loopback, requests per second; bare ky has the same options.",
        head: ["calls at once", "fetch", "ky", "kakao-typed/rest", "over ky", "over fetch"],
      },
      {
        of: "emulator",
        title: "The emulator",
        about:
          "`kakao-emulator` in a process of its own, beside a script with a bare node:http server; requests come from another process.",
        head: ["what", "emulator", "bare", "emulator / bare"],
      },
      {
        of: "imports",
        title: "Import",
        about: "As installed, each in a fresh process.",
        head: ["entry", "ms, min", "median", "old, ms, min", "median", "over old"],
      },
      {
        of: "starting",
        title: "Start",
        about: "Bundled and minified, in a fresh process.",
        head: ["what", "ms", "over zod"],
      },
    ],
  },
};

/** A table in Markdown: the first column is text, the others are numbers. */
function markdown(head: Row, rows: readonly Row[]): string {
  const line = (cells: Row) => `| ${cells.join(" | ")} |`;
  return [
    line(head),
    line(head.map((_, index) => (index ? "--:" : "---"))),
    ...rows.map(line),
  ].join("\n");
}

/** The page. */
export function report(results: Results, language: Language): string {
  const { title, about, sections } = words[language];
  const translated = (cell: string) => (language === "ko" ? (korean[cell] ?? cell) : cell);
  const parts = sections.map((section) => {
    const rows = results[section.of].map((row) => row.map(translated));
    return [`## ${section.title}`, section.about, markdown(section.head, rows)]
      .filter(Boolean)
      .join("\n\n");
  });
  return `${[`# ${title}`, about(results.oldCommit), ...parts].join("\n\n")}\n`;
}
