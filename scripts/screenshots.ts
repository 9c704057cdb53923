// Takes the pictures of the playground: `npm run screenshots`.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import chromium from "@sparticuz/chromium";
import { type Page, chromium as playwright } from "playwright";
import { build, mergeConfig, preview } from "vite";
import playground from "../playground/vite.config.ts";
import { addFont } from "./hangul_font.ts";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const executablePath = process.env["CHROME_PATH"] ?? (await chromium.executablePath());
const browser = await playwright.launch({ executablePath });

const outDir = await mkdtemp(join(tmpdir(), "playground-"));
const config = mergeConfig(playground, {
  configFile: false,
  logLevel: "error",
  build: { outDir },
  preview: { port: 0 },
});
await build(config);
const server = await preview(config);
const url = server.resolvedUrls!.local[0]!;

/** Logs the first sample account in, in the window. */
async function logIn(page: Page): Promise<void> {
  const [popup] = await Promise.all([
    page.waitForEvent("popup"),
    page.locator('#app [data-action="login"]').first().click(),
  ]);
  await popup.getByRole("button", { name: /홍길동/ }).click();
  await popup.getByRole("checkbox").first().check();
  await popup.locator("button").first().click();
  await page.locator('[data-logged-in="true"]').waitFor();
}

async function take(locale: string, file: string): Promise<void> {
  const viewport = { width: 1280, height: 1080 };
  const context = await browser.newContext({ locale, viewport, colorScheme: "light" });
  const page = await context.newPage();
  await page.goto(url);
  await addFont(page, "body, button.kakao-button.kakao-button");
  await logIn(page);
  await page.evaluate(() => scrollTo(0, 0));
  await page.waitForTimeout(500);
  await page.screenshot({ path: at(`../docs/public/images/${file}`) });
  await context.close();
}

try {
  await take("en-US", "playground.png");
  await take("ko-KR", "playground.ko.png");
} finally {
  await browser.close();
  await server.close();
  await rm(outDir, { recursive: true });
}
