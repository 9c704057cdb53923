// The reference: what typedoc writes about each entry, as pages of the site in both languages.
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Application } from "typedoc";
import { slugify } from "../../docs/.vitepress/slugify.ts";
import { root } from "../generate/sources.ts";

const languages = { ko: "docs/reference", en: "docs/en/reference" } as const;

/** typedoc's page of `kakao-typed` itself is called after its file; the list of pages is written here. */
const mainPage = "kakao-typed";

/** The name of an entry's page: `in_app` is `in-app`, `emulator/msw` is `emulator-msw`. */
const pageOf = (file: string) =>
  file === "index" ? mainPage : file.replaceAll("_", "-").replaceAll("/", "-");

const entryOf = (file: string) =>
  file === "index" ? "kakao-typed" : `kakao-typed/${file.replaceAll("_", "-")}`;

const abouts = {
  ko: {
    title: "레퍼런스",
    lead: "코드에서 만든 레퍼런스입니다. 진입점(entry)마다 한 페이지이며, 내보내는 함수와 타입이 모두 있습니다. 설명은 편집기에 나오는 것과 같은 영어 문서 주석입니다. 처음이라면 [가이드](../guide/start.md)부터 보세요.",
    note: "코드에서 만든 레퍼런스이며, 설명은 편집기에 나오는 것과 같은 영어 문서 주석입니다.",
    entry: "import하는 이름",
    holds: "들어 있는 것",
  },
  en: {
    title: "Reference",
    lead: "Generated from the code: a page for each entry, with all functions and types that it exports, in the words that editors show. If you are new here, begin with the [guides](../guide/start.md).",
    note: "Generated from the code: the words are those that editors show.",
    entry: "Import from",
    holds: "What it is for",
  },
} as const;

type Language = keyof typeof languages;

/** What each entry is for, in the order of the list. */
const purposes: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  index: {
    ko: "브라우저에서 쓰는 카카오 SDK v2, 타입과 검증, 오류",
    en: "Browsers: Kakao's SDK v2, typed and checked; errors",
  },
  load: { ko: "SDK만 불러오기", en: "Loading the SDK alone" },
  integrity: { ko: "SDK 모든 버전의 해시", en: "The hashes of all versions of the SDK" },
  global: { ko: "`window.Kakao`의 타입", en: "Types of `window.Kakao`" },
  react: { ko: "React 컴포넌트와 훅", en: "Components and hooks of React" },
  vue: { ko: "Vue 컴포넌트와 컴포저블", en: "Components and composables of Vue" },
  element: { ko: "`<kakao-login-button>` 요소", en: "The element `<kakao-login-button>`" },
  server: {
    ko: "서버의 로그인 라우트와 세션",
    en: "The login routes of a server, and its session",
  },
  oauth: {
    ko: "서버 로그인의 각 단계와 웹훅",
    en: "Each step of a login on a server, and webhooks",
  },
  rest: { ko: "SDK 없이 쓰는 카카오 API", en: "Kakao's API without the SDK" },
  schemas: { ko: "요청과 응답의 zod 스키마", en: "zod schemas of requests and responses" },
  explain: { ko: "오류 설명", en: "Errors, explained" },
  preflight: { ko: "콘솔 설정 점검", en: "What the console needs" },
  in_app: { ko: "인앱 브라우저 확인과 나가는 방법", en: "In-app browsers, and the way out" },
  emulator: { ko: "내 컴퓨터에서 실행되는 카카오", en: "Kakao on your machine" },
  "emulator/msw": { ko: "MSW 핸들러로 쓰는 에뮬레이터", en: "The emulator as handlers of MSW" },
  "emulator/server": { ko: "HTTP로 여는 에뮬레이터", en: "The emulator over HTTP" },
};

/** Members of a type are tables, pages are one for each entry; the options of the plug-in for Markdown are among them. */
const options: Readonly<Record<string, unknown>> = {
  options: root,
  // what HTML elements and React's attributes have by themselves is documented by others
  excludeExternals: true,
  entryFileName: "entries",
  hideBreadcrumbs: true,
  parametersFormat: "table",
  interfacePropertiesFormat: "table",
  classPropertiesFormat: "table",
  typeDeclarationFormat: "table",
  propertyMembersFormat: "table",
  enumMembersFormat: "table",
  expandObjects: false,
  useHTMLAnchors: false,
  sanitizeComments: true,
};

/** Runs typedoc into a folder. */
async function typedoc(folder: string): Promise<void> {
  const app = await Application.bootstrapWithPlugins({ ...options, out: folder });
  const project = await app.convert();
  if (!project) throw new Error("typedoc could not read the sources: its messages are above.");
  await app.generateOutputs(project);
}

/** The places of a page of typedoc's that links can name. */
function anchorsOf(text: string): ReadonlySet<string> {
  const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => slugify(heading!));
  const ids = [...text.matchAll(/<a id="([^"]*)">/g)].map(([, id]) => id!);
  const numbered = headings.map((name, index) => {
    const before = headings.slice(0, index).filter((other) => other === name).length;
    return before ? `${name}-${before}` : name;
  });
  return new Set([...numbered, ...ids]);
}

/** typedoc also counts members that are rows of a table here: a number that no heading has goes. */
const placeOf = (anchor: string, anchors: ReadonlySet<string> | undefined): string =>
  !anchors || anchors.has(anchor.slice(1)) ? anchor : anchor.replace(/-\d+$/, "");

/** A page of typedoc's as one of the site: its title is what is imported, its links name the pages of the site. */
function sitePage(
  file: string,
  texts: ReadonlyMap<string, string>,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
  language: Language,
): string {
  const here = dirname(file);
  const body = texts
    .get(file)!
    .replace(/^# .*$/m, `# ${entryOf(file)}\n\n${abouts[language].note}`)
    .replaceAll(
      /\]\((?!https?:)(?:([^)#]+)\.md)?(#[^)]*)?\)/g,
      (_link, to: string | undefined, anchor = "") => {
        const target = to === undefined ? file : join(here, to);
        const place = placeOf(anchor, anchors.get(target));
        return `](${to === undefined ? "" : `${pageOf(target)}.md`}${place})`;
      },
    );
  // Vue would take braces for its own
  return `---\nsearch: false\noutline: [2, 3]\n---\n\n::: v-pre\n\n${body}\n\n:::\n`;
}

function listPage(language: Language): string {
  const { title, lead, entry, holds } = abouts[language];
  const rows = Object.entries(purposes).map(
    ([file, purpose]) => `| [\`${entryOf(file)}\`](${pageOf(file)}.md) | ${purpose[language]} |`,
  );
  return `# ${title}\n\n${lead}\n\n| ${entry} | ${holds} |\n| --- | --- |\n${rows.join("\n")}\n`;
}

/** Writes the reference in both languages. */
export async function writeReference(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "reference-"));
  try {
    await typedoc(folder);
    const files = globSync("**/*.md", { cwd: folder })
      .map((name) => name.replace(/\.md$/, ""))
      .filter((name) => name !== "entries");
    const unknown = files.filter((file) => !purposes[file]);
    if (unknown.length || files.length !== Object.keys(purposes).length) {
      throw new Error(
        `The reference has ${files.join(", ")}: expected those of scripts/site/reference.ts. Say there what a new entry is for.`,
      );
    }
    const texts = new Map(
      files.map((file) => [file, readFileSync(`${folder}/${file}.md`, "utf8")]),
    );
    const anchors = new Map([...texts].map(([file, text]) => [file, anchorsOf(text)]));
    for (const language of ["ko", "en"] as const) {
      const to = root + languages[language];
      rmSync(to, { recursive: true, force: true });
      mkdirSync(to, { recursive: true });
      writeFileSync(`${to}/index.md`, listPage(language));
      for (const file of files) {
        writeFileSync(`${to}/${pageOf(file)}.md`, sitePage(file, texts, anchors, language));
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
