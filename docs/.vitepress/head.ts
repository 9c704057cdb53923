// What a page says about itself to search engines and to those who share it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { HeadConfig, PageData } from "vitepress";
import { address } from "./address.ts";

/** Longer descriptions are cut in results. */
const mostCharacters = 160;

/** Markdown as plain text. */
const plain = (markdown: string) =>
  markdown
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/[`*]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();

/** A block that is no heading, code, table, list, picture or component. */
const isText = /^(?!#|<|```|\||!|:::|>|[-*] |\d+\. |\s)/;

/** The first paragraph of a page, which answers its question. */
function firstParagraph(text: string): string {
  const blocks = text.replace(/^---\n[\s\S]*?\n---\n/, "").split(/\n{2,}/);
  const found = blocks.find((block) => isText.test(block) && plain(block).length > 20);
  const paragraph = plain(found ?? "");
  if (paragraph.length <= mostCharacters) return paragraph;
  const cut = paragraph.slice(0, mostCharacters);
  // whole sentences where there is one, else whole words
  return /^.*[.?!](?= )/.exec(cut)?.[0] ?? `${cut.replace(/ \S*$/, "")}…`;
}

export const descriptionOf = (folder: string, page: string): string =>
  firstParagraph(readFileSync(join(folder, page), "utf8"));

const addressOf = (page: string) =>
  new URL(page.replace(/(^|\/)index\.md$/, "$1").replace(/\.md$/, ".html"), address).href;

/** The same page in the other language. */
const twinOf = (page: string) => (page.startsWith("en/") ? page.slice(3) : `en/${page}`);

/** Title and description for those who share the page; where the site has an address, the page's own and its twin's. */
export function headOf(page: PageData, pages: readonly string[]): HeadConfig[] {
  const { title, description, relativePath } = page;
  const shared: HeadConfig[] = [
    ["meta", { property: "og:title", content: title || "kakao-typed" }],
    ["meta", { property: "og:description", content: description }],
  ];
  if (!address || !pages.includes(relativePath)) return shared;
  const twin = twinOf(relativePath);
  const [korean, english] = relativePath.startsWith("en/")
    ? [twin, relativePath]
    : [relativePath, twin];
  const alternate = (hreflang: string, to: string): HeadConfig => [
    "link",
    { rel: "alternate", hreflang, href: addressOf(to) },
  ];
  return [
    ...shared,
    ["link", { rel: "canonical", href: addressOf(relativePath) }],
    ["meta", { property: "og:url", content: addressOf(relativePath) }],
    ...(pages.includes(twin)
      ? [alternate("ko", korean), alternate("en", english), alternate("x-default", korean)]
      : []),
  ];
}
