import jscodeshift from "jscodeshift";
import transform from "../../codemods/v1-to-v2.js";
import type { Left } from "./left.js";

/** What a script is written in. */
export type ScriptLanguage = "js" | "jsx" | "ts" | "tsx";

/** A script after its migration. */
export interface TransformedScript {
  /** Its text; the same where nothing changed. */
  readonly source: string;
  /** How many places have changed. */
  readonly changes: number;
  /** The places that are left to people, by line. */
  readonly left: readonly Left[];
}

/**
 * Migrates one script from the Kakao JavaScript SDK v1 to v2.
 *
 * @throws SyntaxError where it is none, with its line.
 */
export function transformScript(
  source: string,
  { language }: { readonly language: ScriptLanguage },
): TransformedScript {
  const left: Left[] = [];
  const j = jscodeshift.withParser(language === "ts" ? "ts" : "tsx");
  const report = (text: string) => {
    const [, line, site, en] = /^(\d+): ([\w.]+): (.*)$/.exec(text)!;
    left.push({ line: Number(line), site: `Kakao.${site!}`, words: { ko: en!, en: en! } });
  };
  const api = { jscodeshift: j, j, stats: () => {}, report };
  const result = transform({ path: "script", source }, api);
  return { source: result ?? source, changes: result === undefined ? 0 : 1, left };
}
