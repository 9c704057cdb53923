// What the site has for readers that take text alone: llms.txt and its companions, the guides as Markdown, and the skill.
import { copyFileSync, cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { guidesOf, root } from "./guides.ts";
import { llmsFiles } from "./llms.ts";

/** Writes them into the folder of the built site. */
export function writeTexts(folder: string): void {
  for (const [name, text] of llmsFiles("")) writeFileSync(`${folder}/${name}`, text);
  cpSync(`${root}skills`, `${folder}/skills`, { recursive: true });
  for (const { path } of [...guidesOf("en"), ...guidesOf("ko")].flatMap(({ guides }) => guides)) {
    mkdirSync(dirname(`${folder}/${path}`), { recursive: true });
    copyFileSync(`${root}docs/${path}`, `${folder}/${path}`);
  }
}
