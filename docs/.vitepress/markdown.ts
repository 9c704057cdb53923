// How Markdown becomes HTML, beyond what VitePress does: labels in the page's language, and tables that scroll inside themselves.
import type { MarkdownOptions } from "vitepress";
import { slugify } from "./slugify.ts";

type Renderer = Parameters<NonNullable<MarkdownOptions["config"]>>[0];

/** VitePress has these labels in English alone. */
const korean: readonly (readonly [RegExp, string])[] = [
  [/aria-label="Permalink to &quot;(.*?)&quot;"/g, 'aria-label="$1 바로 가기"'],
  [/<button title="Copy Code" class="copy">/g, '<button title="코드 복사" class="copy">'],
];

function translateLabels(md: Renderer): void {
  const render = md.render.bind(md);
  md.render = (text, env) => {
    const html = render(text, env);
    if (isEnglish(env)) return html;
    return korean.reduce((page, [label, translated]) => page.replaceAll(label, translated), html);
  };
}

const isEnglish = (env: unknown) => {
  const { relativePath } = Object(env) as { relativePath?: string };
  return relativePath?.startsWith("en/") ?? false;
};

/** A corner of a table without a word is a cell, and no heading of anything. */
function emptyCorners(md: Renderer): void {
  const render = md.render.bind(md);
  md.render = (text, env) =>
    render(text, env).replaceAll(
      /<th([^>]*)>\s*<\/th>/g,
      (_cell, rest: string) => `<td${rest}></td>`,
    );
}

/** A table wider than the page scrolls in a box, which the keyboard reaches. */
function boxTables(md: Renderer): void {
  md.renderer.rules["table_open"] = (_tokens, _index, _options, env) => {
    const label = isEnglish(env) ? "Table" : "표";
    return `<div class="table" role="group" aria-label="${label}" tabindex="0"><table>\n`;
  };
  md.renderer.rules["table_close"] = () => "</table></div>\n";
}

export const markdown: MarkdownOptions = {
  anchor: { slugify },
  theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
  config(md) {
    translateLabels(md);
    boxTables(md);
    emptyCorners(md);
  },
};
