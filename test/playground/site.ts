// The built playground on a plain static server, in a folder of its host, and a person who uses it.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright";
import { build, mergeConfig } from "vite";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import playground from "../../playground/vite.config.ts";
import { launch } from "../support/shop.js";
import { serveFolder, type StaticSite } from "../support/static_site.js";

/** The playground of a test file. */
export interface Playground {
  readonly browser: Browser;
  /** Where the built files are. */
  readonly folder: string;
  readonly url: string;
  /** Opens the playground in a browser of its own. */
  readonly open: (options?: OpenOptions) => Promise<Page>;
}

interface OpenOptions extends BrowserContextOptions {
  /** The hash of the address. */
  readonly at?: string;
  /** Prepares the browser before the page is loaded. */
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
}

/** Builds the playground once for the tests of a file; a test in which a page throws, fails. */
export function usePlayground(started: (playground: Playground) => void): void {
  let browser: Browser;
  let site: StaticSite;
  let folder: string;
  const wrong: string[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "playground-"));
    const own = { configFile: false, logLevel: "error", build: { outDir: folder } } as const;
    browser = await launch();
    await build(mergeConfig(playground, own));
    site = await serveFolder(folder, "team/pages/playground");
    started({
      browser,
      folder,
      url: site.url,
      async open({ at = "", prepare, ...options } = {}) {
        const context = await browser.newContext({ locale: "ko-KR", ...options });
        context.on("page", (page) => page.on("pageerror", ({ message }) => wrong.push(message)));
        await prepare?.(context);
        const page = await context.newPage();
        await page.goto(`${site.url}${at}`);
        return page;
      },
    });
  }, 120_000);
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect(wrong.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    site.close();
    await browser.close();
    await rm(folder, { recursive: true });
  });
}

/** Waits until the SDK is there. */
export const ready = (page: Page): Promise<void> =>
  page.locator('.who[data-phase="ready"]').waitFor();

export const actionOf = (page: Page, name: string) =>
  page.locator(`main [data-action="${name}"]`).first();

export const resultOf = (page: Page, card: string) => page.locator(`#result-${card}`);

// a window speaks the language of the page
const next = [
  /홍길동/,
  /동의하고 계속하기|Agree and continue/,
  /확인|Confirm/,
  /보내기|Send/,
  /채널 추가|Add the channel/,
  /선택|Choose/,
] as const;

/** Whether a page of Kakao's is an error, which only ends when its window is closed. */
const isError = async (popup: Page) => /KOE\d{3}/.test(await popup.title());

/** Does what a person does in a window of Kakao's, until it is closed; an error page is closed by hand. */
export async function complete(popup: Page): Promise<void> {
  for (let steps = 0; steps < 200 && !popup.isClosed(); steps += 1) {
    try {
      if (await isError(popup)) {
        await popup.close();
        return;
      }
      for (const box of await popup.getByRole("checkbox").all()) {
        if (!(await box.isChecked())) await box.check({ timeout: 2000 });
      }
      for (const name of next) {
        const button = popup.getByRole("button", { name }).first();
        if (!(await button.isEnabled({ timeout: 10 }).catch(() => false))) continue;
        await button.click({ timeout: 2000 });
        break;
      }
      await popup.waitForTimeout(50);
    } catch {
      // it was closed, or showed its next page, meanwhile
    }
  }
}

/** Presses with the keyboard, as somebody without a mouse. */
export async function press(page: Page, name: string): Promise<void> {
  await actionOf(page, name).focus();
  await page.keyboard.press("Enter");
}

/** Logs the first sample account in, in the window. */
export async function logIn(page: Page): Promise<void> {
  const popup = page.waitForEvent("popup");
  await press(page, "login");
  await complete(await popup);
  await page.locator('.who[data-logged-in="true"]').waitFor();
}

/** The whole of an element, or as much as the window can show of it, is in sight. */
export async function inSight(page: Page, selector: string): Promise<unknown> {
  return page.evaluate((found) => {
    const { top, bottom, height } = document.querySelector(found)!.getBoundingClientRect();
    const header = document.querySelector("header")!.getBoundingClientRect().bottom;
    const sees = Math.min(bottom, innerHeight) - Math.max(top, header);
    // the first lines say what has happened
    return { sees: sees >= Math.min(height, 80), starts: top < innerHeight && bottom > header };
  }, selector);
}
