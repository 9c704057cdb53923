// `llms.txt` (https://llmstxt.org): what the documentation has, for readers that take text alone.
import { readFileSync } from "node:fs";
import { type Guide, guidesOf, type Language, root } from "./guides.ts";

const words = {
  en: {
    summary: (JSON.parse(readFileSync(`${root}package.json`, "utf8")) as { description: string })
      .description,
    notes: [
      "Install it with `npm install kakao-typed`. It works with Kakao's JavaScript SDK v2 and with servers; functions of SDK v1 (`Kakao.Auth.login`, `Kakao.Link`) and callbacks are gone.",
      "Before you write code, read the rules in [SKILL.md](skills/kakao-typed/SKILL.md): they prevent the usual mistakes.",
      "Names of Kakao's fields and URLs stay as Kakao writes them, and the types know all of them.",
    ],
    optional: [
      "[All guides in one file](llms-full.txt): everything above, in English",
      "[한국어](llms.ko.txt): the same index in Korean, which the guides are written in first",
    ],
  },
  ko: {
    summary:
      "카카오 JavaScript SDK v2와 카카오 API에 타입과 런타임 검증을 더하고, 서버 로그인과 에뮬레이터를 제공하는 웹용 패키지입니다.",
    notes: [
      "`npm install kakao-typed`로 설치합니다. 카카오 JavaScript SDK v2와 서버에서 쓰며, SDK v1의 함수(`Kakao.Auth.login`, `Kakao.Link`)와 콜백은 없습니다.",
      "코드를 쓰기 전에 [SKILL.md](skills/kakao-typed/SKILL.md)의 규칙을 읽으면 흔한 실수를 피할 수 있습니다.",
      "필드와 URL의 이름은 카카오가 정한 그대로이고, 타입이 모두 알고 있습니다.",
    ],
    optional: [
      "[English](llms.txt): 영어 목록",
      "[llms-full.txt](llms-full.txt): 모든 가이드를 담은 파일 하나(영어)",
    ],
  },
} as const;

/** An index of the guides of a language; `docs` is where their folder lies from here. */
function indexOf(language: Language, docs: string): string {
  const { summary, notes, optional } = words[language];
  const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join("\n");
  const lineOf = ({ title, path, about }: Guide) => `[${title}](${docs}${path}): ${about}`;
  const sections = guidesOf(language).map(
    ({ title, guides }) => `## ${title}\n\n${list(guides.map(lineOf))}`,
  );
  return [
    "# kakao-typed",
    `> ${summary}`,
    list(notes),
    ...sections,
    `## Optional\n\n${list(optional)}\n`,
  ].join("\n\n");
}

/** All guides in English, one after another, without pictures; links lead to their files. */
function everything(docs: string): string {
  const texts = guidesOf("en").flatMap(({ guides }) =>
    guides.map(({ path, text }) => {
      const folder = docs + path.replace(/[^/]*$/, "");
      return text
        .replaceAll(/^!\[.*\n+/gm, "")
        .replaceAll(/\]\(([\w-]+\.md)/g, `](${folder}$1`)
        .trim();
    }),
  );
  return `${[`# kakao-typed\n\n> ${words.en.summary}`, ...texts].join("\n\n")}\n`;
}

/** The files, by name; `docs` is where the guides lie beside them. */
export const llmsFiles = (docs: string): ReadonlyMap<string, string> =>
  new Map([
    ["llms.txt", indexOf("en", docs)],
    ["llms.ko.txt", indexOf("ko", docs)],
    ["llms-full.txt", everything(docs)],
  ]);
