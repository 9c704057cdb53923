// Migrates scripts from the Kakao JavaScript SDK v1 to v2, for those who have jscodeshift:
// npx jscodeshift -t node_modules/kakao-typed/codemods/v1-to-v2.js --extensions=js,jsx,ts,tsx src
// What it does not understand for certain stays as it is, and is reported. `--lang=ko` says so in Korean.
import { transformScript } from "../dist/codemod/transform_script.js";

/** What jscodeshift parses with, which this file does not need: it works on the text. */
export const parser = "tsx";

const languages = ["js", "jsx", "ts", "tsx"];

/** What a file is written in: `.mjs` and `.cts` are as their last two letters. */
function languageOf(path) {
  const extension = path.slice(path.lastIndexOf(".") + 1).replace(/^[cm](?=[jt]s)/, "");
  return languages.includes(extension) ? extension : "tsx";
}

/**
 * @param {import("jscodeshift").FileInfo} file
 * @param {import("jscodeshift").API} api
 * @param {import("jscodeshift").Options} [options]
 */
export default function transform({ path, source }, { report }, options) {
  const words = options?.lang === "ko" ? "ko" : "en";
  const result = transformScript(source, { language: languageOf(path), marks: words });
  for (const left of result.left) report(`${left.line}: ${left.site}: ${left.words[words]}`);
  return result.source === source ? undefined : result.source;
}
