// The code of both sides of each trap, highlighted by the build: the very files that the page runs.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createMarkdownRenderer, type SiteConfig } from "vitepress";
import { type TrapName, traps } from "./traps.ts";

/** HTML of each side. */
export type TrapCode = Readonly<
  Record<TrapName, { readonly bare: string; readonly typed: string }>
>;

declare const data: TrapCode;
export { data };

const folder = fileURLToPath(new URL(".", import.meta.url));

export default {
  watch: ["./*/bare.js", "./*/typed.ts"],
  async load(): Promise<TrapCode> {
    const { VITEPRESS_CONFIG: config } = globalThis as unknown as { VITEPRESS_CONFIG: SiteConfig };
    const markdown = await createMarkdownRenderer(
      config.srcDir,
      config.markdown,
      config.site.base,
      config.logger,
    );
    const html = (name: string, file: string, kind: string) =>
      markdown.render(`\`\`\`${kind}\n${readFileSync(`${folder}${name}/${file}`, "utf8")}\`\`\``);
    return Object.fromEntries(
      Object.keys(traps).map((name) => [
        name,
        { bare: html(name, "bare.js", "js"), typed: html(name, "typed.ts", "ts") },
      ]),
    ) as TrapCode;
  },
};
