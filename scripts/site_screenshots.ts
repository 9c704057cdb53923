// Takes pictures of the site's most visited pages, at each width, in both colours and both languages, to look at:
// part of `npm run screenshots`, into `docs/.vitepress/screenshots`.
import { mkdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import chromium from "@sparticuz/chromium";
import { chromium as playwright } from "playwright";
import {
  looks,
  mostVisited,
  newContext,
  serveSite,
  useHangul,
} from "../test/support/built_site.ts";

const folder = fileURLToPath(new URL("../docs/.vitepress/screenshots", import.meta.url));
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);

const executablePath = process.env["CHROME_PATH"] ?? (await chromium.executablePath());
const browser = await playwright.launch({ executablePath });
const site = await serveSite();
for (const look of looks) {
  const { width, colorScheme, language } = look;
  const context = await newContext(browser, look);
  const page = await context.newPage();
  for (const path of mostVisited(language)) {
    await page.goto(site.url + path, { waitUntil: "networkidle" });
    await useHangul(page);
    const name =
      /(\w+)\.html/.exec(path)?.[1] ?? (path.startsWith("playground") ? "playground" : "home");
    await page.screenshot({ path: `${folder}/${name}-${language}-${colorScheme}-${width}.png` });
  }
  await context.close();
}
await site.close();
await browser.close();
