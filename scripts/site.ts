// Writes the pages of the documentation that are generated: a page for each error code, and the reference.
// `node scripts/site.ts` writes them all, `node scripts/site.ts errors` the error codes alone, which is quick.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Language } from "../src/explain/entry.ts";
import { root } from "./generate/sources.ts";
import { errorCodes, loadExplain } from "./site/error_codes.ts";
import { errorIndex, sdkErrors } from "./site/error_index.ts";
import { errorPage, type Sources } from "./site/error_page.ts";
import { writeReference } from "./site/reference.ts";

const folders = { ko: `${root}docs`, en: `${root}docs/en` } as const;

/** The title of a guide, where there is one. */
function guideTitle(guide: string, language: Language): string | undefined {
  const file = `${folders[language]}/guide/${guide}.md`;
  return existsSync(file) ? /^# (.*)$/m.exec(readFileSync(file, "utf8"))?.[1] : undefined;
}

async function writeErrors(): Promise<void> {
  const explained = await loadExplain();
  const sources: Sources = { ...explained, guideTitle };
  const errors = errorCodes(explained);
  for (const language of ["ko", "en"] as const) {
    const folder = `${folders[language]}/errors`;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    const write = (page: string, text: string) => writeFileSync(`${folder}/${page}.md`, text);
    write("index", errorIndex(errors, language));
    write("sdk", sdkErrors(explained.explain, language));
    for (const error of errors) write(error.page, errorPage(error, language, sources));
  }
}

await writeErrors();
if (process.argv[2] !== "errors") await writeReference();
