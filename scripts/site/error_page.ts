// The page of one error code, in Markdown, in one language.
import type { docsUrl, Entry, Language, places } from "../../src/explain/entry.ts";
import type { ErrorCode } from "./error_codes.ts";
import { errorGroups } from "./error_groups.ts";
import { firstSentence, sentence, textsOf } from "./error_text.ts";
import { errorWords } from "./error_words.ts";

/** What a page takes from `src/explain` and from the guides. */
export interface Sources {
  readonly places: typeof places;
  readonly docsUrl: typeof docsUrl;
  /** The title of a guide, where there is one. */
  readonly guideTitle: (guide: string, language: Language) => string | undefined;
}

const texts = {
  ko: {
    fix: "해결 방법",
    where: "설정 위치",
    docs: "카카오 문서",
    cases: "메시지에 따라 다른 원인",
    text: "메시지의 문구",
    cause: "원인",
    server: "서버에서 호출했을 때",
    catching: "코드에서 처리하기",
    field: "필드",
    holds: "내용",
    guides: "도움이 되는 가이드",
    words: "이렇게도 찾습니다",
    all: "[오류 코드 모두 보기](index.md)",
  },
  en: {
    fix: "What to do",
    where: "In the console",
    docs: "Kakao's documentation",
    cases: "Other causes, by message",
    text: "The message says",
    cause: "Cause",
    server: "On a server",
    catching: "In your code",
    field: "Field",
    holds: "What it holds",
    guides: "Guides that help",
    words: "Also searched for as",
    all: "[All error codes](index.md)",
  },
} as const;

/** Guides about a place of the console, or a page of Kakao's documentation. */
const guidesOf: Readonly<Record<string, readonly string[]>> = {
  scopes: ["consents"],
  setup: ["consents"],
  redirect: ["login-redirect", "preflight"],
  domains: ["preflight", "why-share-does-not-work"],
  productLink: ["why-share-does-not-work", "preflight"],
  keys: ["which-entry", "preflight"],
  restKey: ["oauth", "security"],
  social: ["friends"],
  message: ["friends"],
  channel: ["channels"],
  webhook: ["webhooks"],
  start: ["load"],
  trouble: ["faq"],
  api: ["errors"],
};

const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll("\n", " ");

/** A table of a heading and rows. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows.map((row) => row.map(cell))]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");

/** Where it is set, and where Kakao documents it. */
function placesOf({ place, page }: Entry, language: Language, sources: Sources): string {
  const { where, docs } = texts[language];
  const url = page && sources.docsUrl(page, language);
  return [
    place && `- **${where}** · ${sources.places[place][language]}`,
    url && `- **${docs}** · [${url.replace("https://", "")}](${url})`,
  ]
    .filter(Boolean)
    .join("\n");
}

function casesOf({ cases }: Entry, language: Language, { places }: Sources): string {
  if (!cases) return "";
  const rows = cases.map(([pattern, entry]) => [
    textsOf(pattern)
      .map((text) => (text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``))
      .join("<br>"),
    sentence(entry[language][0], language),
    [
      sentence(entry[language][1], language),
      entry.place && `(${texts[language].where} · ${places[entry.place][language]})`,
    ]
      .filter(Boolean)
      .join(" "),
  ]);
  const { cases: title, text, cause, fix } = texts[language];
  return `## ${title}\n\n${table([text, cause, fix], rows)}`;
}

function catchingOf({ group, code }: ErrorCode, language: Language): string {
  const { errorClass, caught, fields, note } = errorGroups[group];
  const { catching, field, holds } = texts[language];
  const known = language === "ko" ? "" : ', "en"';
  const lines = caught
    ? [
        'import { isKakaoError } from "kakao-typed";',
        'import { explain } from "kakao-typed/explain";',
        "",
        "try {",
        `  ${caught.call};`,
        "} catch (error) {",
        "  if (!isKakaoError(error)) throw error;",
        `  if (${caught.condition.replace("{code}", code)}) {`,
        `    toast(explain(error${known}).fix);`,
        "  } else throw error;",
        "}",
      ]
    : [
        'import { explain } from "kakao-typed/explain";',
        "",
        `toast(explain(${code}${known}).fix);`,
      ];
  return [
    `## ${catching}`,
    note?.[language],
    `\`\`\`ts\n${lines.join("\n")}\n\`\`\``,
    errorClass &&
      table(
        [`${field} (\`${errorClass}\`)`, holds],
        fields.map(({ name, text }) => [`\`${name}\``, text[language]]),
      ),
  ]
    .filter(Boolean)
    .join("\n\n");
}

function guideLinks(
  { group, entry }: ErrorCode,
  language: Language,
  sources: Sources,
): readonly string[] {
  const { place, page } = entry;
  const own = [place, page].flatMap((key) => (key ? (guidesOf[key] ?? []) : []));
  const guides = new Set([...own, ...errorGroups[group].guides, "errors", "faq"]);
  return [...guides]
    .flatMap((guide) => {
      const title = sources.guideTitle(guide, language);
      return title ? [`- [${title}](../guide/${guide}.md)`] : [];
    })
    .slice(0, 5);
}

/** Words under which the page is found, beside those of its text. */
function wordsOf({ code, group }: ErrorCode): string {
  const spaced = /^K[OA]E/.test(code) ? [`${code.slice(0, 3)} ${code.slice(3)}`] : [];
  const words = [code, ...spaced, ...(errorWords[code] ?? [])];
  return group.startsWith("Kakao") ? "" : words.map((word) => `\`${word}\``).join(" · ");
}

const titleOf = ({ code, entry }: ErrorCode, language: Language): string =>
  `${code.includes("_") ? `\`${code}\`` : code} ${firstSentence(sentence(entry[language][0], language))}`;

/** The whole page. */
export function errorPage(error: ErrorCode, language: Language, sources: Sources): string {
  const { entry, group, code } = error;
  const [cause, fix] = entry[language].map((words) => sentence(words, language)) as [
    string,
    string,
  ];
  const words = texts[language];
  const lead = errorGroups[group].lead[language].replace("{code}", code);
  const found = wordsOf(error);
  return `${[
    `# ${titleOf(error, language)}`,
    `${lead} ${cause}`,
    `## ${words.fix}`,
    fix,
    placesOf(entry, language, sources),
    casesOf(entry, language, sources),
    entry.onServer &&
      `## ${words.server}\n\n${entry.onServer[language].map((each) => sentence(each, language)).join(" ")}`,
    catchingOf(error, language),
    `## ${words.guides}\n\n${[...guideLinks(error, language, sources), `- ${words.all}`].join("\n")}`,
    found && `<small>${words.words} · ${found}</small>`,
  ]
    .filter(Boolean)
    .join("\n\n")}\n`;
}
