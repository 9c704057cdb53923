import { writeFileSync } from "node:fs";
import { address } from "./address.ts";

/** Lets search engines in; a sitemap needs the site's address. */
export function robots(folder: string): void {
  const sitemap = address ? `\nSitemap: ${new URL("sitemap.xml", address).href}\n` : "";
  writeFileSync(`${folder}/robots.txt`, `User-agent: *\nAllow: /\n${sitemap}`);
}
