import type { Language } from "../../command/words.js";
import type { ScriptLanguage, TransformedScript } from "../transform_script.js";
import { applyEdits, type Edit, type LeftAt } from "./edits.js";
import { migrateHandlers } from "./event_handlers.js";
import { type Attribute, markupParts, type Range, type ScriptElement } from "./markup_parts.js";
import { migrateScript, migrateTemplatedScript } from "./migrate_script.js";
import { migrateScriptTag } from "./script_tags.js";
import { findSites } from "./v1_sites.js";

/** What markup a file has: a page of HTML or of a template, or a component. */
export type MarkupKind = "page" | "xhtml" | "vue" | "svelte" | "astro";

const isComponent = (kind: MarkupKind) => kind !== "page" && kind !== "xhtml";

const valueOf = (text: string, attribute: Attribute | undefined) =>
  attribute?.value && text.slice(attribute.value.start, attribute.value.end);

/** The language of a script; `undefined` where it holds data, or markup. */
function languageOf(
  text: string,
  { attributes }: ScriptElement,
  kind: MarkupKind,
): ScriptLanguage | undefined {
  const named = (name: string) =>
    valueOf(
      text,
      attributes.find((one) => one.name === name),
    );
  const lang = named("lang");
  if (lang !== undefined) {
    return (
      (["ts", "tsx", "jsx"] as const).find((one) => one === lang) ??
      (lang === "typescript" ? "ts" : "jsx")
    );
  }
  const type = (named("type") ?? "").trim().toLowerCase();
  if (/typescript/.test(type)) return "tsx";
  // a template may write the type
  const isScript =
    type === "" ||
    /^(?:module|(?:text|application)\/(?:x-)?(?:java|ecma|live)script[\d.]*(?:;.*)?|text\/(?:babel|jsx))$|[<{$]/.test(
      type,
    );
  if (!isScript) return undefined;
  return kind === "astro" ? "ts" : "jsx";
}

/** The script at the head of an Astro component. */
function frontmatter(source: string): Range | undefined {
  const [whole, fence] = /^(\uFEFF?\s*---[^\S\n]*\r?\n)[\s\S]*?(?=\r?\n---\s)/.exec(source) ?? [];
  return whole === undefined ? undefined : { start: fence!.length, end: whole.length };
}

/** Uses of v1 outside of what was migrated: in expressions of templates, handlers and text. */
function sitesOutside(source: string, taken: readonly Range[]): LeftAt[] {
  return findSites(source).filter(({ offset }) =>
    taken.every(({ start, end }) => offset < start || offset >= end),
  );
}

/** Whether a page says that it is in another encoding, such as EUC-KR: what it is given is plain then. */
const isOtherEncoding = (source: string) =>
  /(?:charset|encoding)\s*=\s*["']?\s*(?!utf-?8)[a-z]/i.test(source);

/**
 * Migrates the scripts, the script tags and the handlers of markup; the rest stays byte for byte.
 *
 * @param language - Language of the comments that ask for work by hand.
 */
export function migrateMarkup(
  source: string,
  kind: MarkupKind,
  language: Language,
): TransformedScript {
  const marks = isOtherEncoding(source) ? "en" : language;
  const edits: Edit[] = [];
  const taken: Range[] = [];
  const leftAt: LeftAt[] = [];
  const migrateAt = ({ start, end }: Range, scriptLanguage: ScriptLanguage) => {
    const code = source.slice(start, end);
    const migrate = isComponent(kind) ? migrateScript : migrateTemplatedScript;
    const { source: text, changes, left } = migrate(code, { language: scriptLanguage, marks });
    taken.push({ start, end });
    if (changes + left.length > 0) edits.push({ start, end, text, changes, left });
  };
  const head = kind === "astro" ? frontmatter(source) : undefined;
  if (head) migrateAt(head, "ts");
  const markup = head ? " ".repeat(head.end) + source.slice(head.end) : source;
  const { scripts, elements, comments } = markupParts(markup, kind !== "page");
  for (const script of scripts) {
    const scriptLanguage = languageOf(source, script, kind);
    if (scriptLanguage) migrateAt(script.content, scriptLanguage);
    const tag = migrateScriptTag(source, script);
    edits.push(...tag.edits);
    leftAt.push(...tag.left);
    taken.push(...tag.edits);
  }
  if (!isComponent(kind)) {
    const handlers = elements.flatMap((element) => migrateHandlers(source, element));
    edits.push(...handlers);
    taken.push(...handlers);
  }
  const sites = sitesOutside(source, [...taken, ...comments]);
  return applyEdits(source, edits, [...leftAt, ...sites]);
}
