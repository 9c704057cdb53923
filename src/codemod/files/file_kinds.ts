import type { ScriptLanguage } from "../transform_script.js";
import type { MarkupKind } from "./migrate_markup.js";

const scripts: Readonly<Record<string, ScriptLanguage>> = {
  // React's files are often called .js, and nothing else in them reads as JSX
  js: "jsx",
  mjs: "jsx",
  cjs: "jsx",
  jsx: "jsx",
  ts: "ts",
  mts: "ts",
  cts: "ts",
  tsx: "tsx",
};

const pages =
  "html htm shtml jsp jspf jspx tag tagx php phtml erb rhtml ejs hbs handlebars mustache ftl ftlh njk nunjucks twig liquid tpl vm gsp asp aspx ascx master cshtml vbhtml razor jinja jinja2 j2 heex eex tmpl gohtml volt latte thtml";

const markups: Readonly<Record<string, MarkupKind>> = {
  ...Object.fromEntries(pages.split(" ").map((name) => [name, "page" as const])),
  xhtml: "xhtml",
  jspx: "xhtml",
  tagx: "xhtml",
  vue: "vue",
  svelte: "svelte",
  astro: "astro",
};

/** Markup by indentation, and languages that become JavaScript: their uses of v1 are reported. */
const texts = ["pug", "jade", "haml", "slim", "coffee", "marko", "mdx"];

/** What a file is, as its name tells. */
export type FileKind =
  | { readonly kind: "script"; readonly language: ScriptLanguage }
  | { readonly kind: "markup"; readonly markup: MarkupKind }
  | { readonly kind: "text" | "package" };

/** The kind of a file; `undefined` for one that holds no code of pages. */
export function kindOf(name: string): FileKind | undefined {
  if (name === "package.json") return { kind: "package" };
  const [, ending = ""] = /\.(\w+)$/.exec(name.toLowerCase()) ?? [];
  if (Object.hasOwn(scripts, ending)) return { kind: "script", language: scripts[ending]! };
  if (Object.hasOwn(markups, ending)) return { kind: "markup", markup: markups[ending]! };
  return texts.includes(ending) ? { kind: "text" } : undefined;
}
