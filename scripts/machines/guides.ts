// The guides as a reader of text alone wants them: in the order of the site's sidebar, each with its title and what it answers.
import { existsSync, readFileSync } from "node:fs";
import { type Group, groups } from "../../docs/.vitepress/sidebar.ts";

export const root = new URL("../../", import.meta.url).pathname;

export type Language = "en" | "ko";

export interface Guide {
  /** Below `docs`, such as `en/guide/login.md`. */
  readonly path: string;
  readonly title: string;
  /** The first sentence; and the second, where the first is a question. */
  readonly about: string;
  /** The whole text, without the link to the other language. */
  readonly text: string;
}

const folders = { en: "en/", ko: "" } as const;

/** A guide without the pictures that only its page draws; a number beside its words stays. */
const withoutComponents = (markdown: string) =>
  markdown
    .split(/(^```[^]*?^```$)/m)
    .map((part) =>
      part.startsWith("```")
        ? part
        : part
            .replaceAll(/^<[A-Z]\w*[^>]*\/>\n+/gm, "")
            .replaceAll(/<([A-Z]\w*)[^>]*>(.*?)<\/\1>/g, "$2"),
    )
    .join("");

/** Text without the marks of Markdown around it: links, bold, quotation. */
const plain = (markdown: string) =>
  markdown
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/\*\*|^> ?/gm, "")
    .replaceAll(/\s+/g, " ")
    .trim();

/** The first paragraph of prose below the title. */
function firstParagraph(path: string, text: string): string {
  const paragraphs = text.split(/\n{2,}/).map((paragraph) => paragraph.trim());
  const found = paragraphs.find(
    (paragraph) => paragraph && !/^(#|```|\||!\[|[-<:])/.test(paragraph),
  );
  if (!found)
    throw new Error(`docs/${path} has to begin with a paragraph that says what it answers.`);
  return plain(found);
}

function aboutOf(path: string, text: string): string {
  const paragraph = firstParagraph(path, text).replace(/:$/, ".");
  const sentences = paragraph.match(/.+?[.?!](?=\s|$)/g) ?? [paragraph];
  const [first, second = ""] = sentences.map((sentence) => sentence.trim()) as [string, string?];
  return first.endsWith("?") ? `${first} ${second}`.trim() : first;
}

function guideOf(path: string): Guide[] {
  if (!existsSync(`${root}docs/${path}`)) return [];
  const written = withoutComponents(readFileSync(`${root}docs/${path}`, "utf8"))
    .replace(/^---\n[\s\S]*?\n---\n+/, "")
    .replace(/^\[(English|한국어)\]\(.*\)\n\n/m, "");
  const [, title] = /^# (.*)$/m.exec(written)!;
  return [{ path, title: title!, about: aboutOf(path, written), text: written }];
}

const pathOf = (language: Language, page: string) =>
  `${folders[language]}${page === "glossary" ? page : `guide/${page}`}.md`;

/** The groups of the sidebar, with the guides that are written. */
export const guidesOf = (language: Language): { title: string; guides: Guide[] }[] =>
  groups
    .map(({ title, pages }: Group) => ({
      title: title[language],
      guides: pages.flatMap((page) => guideOf(pathOf(language, page))),
    }))
    .filter(({ guides }) => guides.length > 0);
