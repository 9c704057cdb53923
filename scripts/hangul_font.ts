import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright";

const fonts = fileURLToPath(
  new URL("../node_modules/@fontsource-variable/noto-sans-kr", import.meta.url),
);

/** Gives what `selector` finds a font with Hangul, which a machine that takes pictures may not have. */
export async function addFont(page: Page, selector: string): Promise<void> {
  await page.route("**/fonts/*", (route) =>
    route.fulfill({ path: `${fonts}/files/${basename(route.request().url())}` }),
  );
  const faces = readFileSync(`${fonts}/index.css`, "utf8").replaceAll("./files/", "/fonts/");
  const family = `${selector} { font-family: "Noto Sans KR Variable", sans-serif; }`;
  await page.addStyleTag({ content: faces + family });
  await page.waitForTimeout(500);
  await page.evaluate(() => document.fonts.ready);
}
