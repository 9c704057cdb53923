// Writes llms.txt and its companions, which the guides make: beside package.json, as a part of `npm run build`;
// with `--site` into the built site, together with the guides as Markdown and the skill, which it links to.
import { copyFileSync, cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { root } from "./generate/sources.ts";
import { guidesOf } from "./machines/guides.ts";
import { llmsFiles } from "./machines/llms.ts";

const isSite = process.argv.includes("--site");
const target = isSite ? `${root}docs/.vitepress/dist/` : root;

for (const [name, text] of llmsFiles(isSite ? "" : "docs/")) writeFileSync(target + name, text);

if (isSite) {
  cpSync(`${root}skills`, `${target}skills`, { recursive: true });
  for (const language of ["en", "ko"] as const) {
    for (const { path } of guidesOf(language).flatMap(({ guides }) => guides)) {
      mkdirSync(dirname(target + path), { recursive: true });
      copyFileSync(`${root}docs/${path}`, target + path);
    }
  }
}
