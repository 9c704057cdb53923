// The page of the SDK's traps, as a visitor uses it: each runs in the page, without a network.
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { traps } from "../../docs/.vitepress/theme/pictures/traps/traps.js";
import { type ServedSite, serveSite } from "../support/built_site.js";
import { launch } from "../support/shop.js";

let browser: Browser;
let site: ServedSite;
beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serveSite()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** What the page says of each ending. */
const words = {
  ko: {
    run: "실행",
    hangs: "5초가 지나도",
    resolves: "성공으로",
    rejects: "거부되었습니다",
    throws: "예외를 던져",
  },
  en: {
    run: "Run",
    hangs: "has not ended",
    resolves: "resolved with",
    rejects: "rejected with",
    throws: "threw before",
  },
} as const;

/** Opens the page; gives it with what it asks of other hosts. */
async function open(language: "ko" | "en"): Promise<{ page: Page; elsewhere: string[] }> {
  const page = await browser.newPage();
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(site.url)) elsewhere.push(request.url());
  });
  await page.goto(`${site.url}${language === "ko" ? "" : "en/"}guide/traps.html`);
  return { page, elsewhere };
}

describe.each(["ko", "en"] as const)("%s", (language) => {
  const say = words[language];

  test("every trap ends as it is written, and nothing leaves the page", async () => {
    const { page, elsewhere } = await open(language);
    const figures = page.locator("figure.trap");
    expect(await figures.count()).toBe(Object.keys(traps).length);
    for (const { what, bare, typed } of Object.values(traps)) {
      const trap = figures.filter({ hasText: what[language] });
      const button = trap.getByRole("button", { name: say.run });
      await button.click();
      for (const [side, expected] of [
        ["bare", bare],
        ["typed", typed],
      ] as const) {
        const result = trap.locator(`[data-side=${side}]`);
        await result.locator(".how").waitFor();
        const text = (await result.innerText()).replaceAll(/\s+/g, " ");
        expect(text).toContain(say[expected.how]);
        if ("with" in expected) expect(text).toContain(expected.with);
      }
      expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    }
    // whatever a trap has left running would show within a second or two
    await page.waitForTimeout(2500);
    expect(elsewhere).toEqual([]);
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
    await page.close();
  });
});

test("what runs the traps is loaded on the first click", async () => {
  const { page } = await open("ko");
  await page.waitForLoadState("networkidle");
  const emulator = () =>
    page.evaluate(() =>
      performance.getEntriesByType("resource").reduce((sum, { name }) => {
        return sum + (name.includes("run_trap") ? 1 : 0);
      }, 0),
    );
  expect(await emulator()).toBe(0);
  await page.locator("figure.trap").nth(2).getByRole("button").click();
  await page.locator("figure.trap .typed .how").waitFor();
  expect(await emulator()).toBeGreaterThan(0);
  await page.close();
});

test("the code that is shown is the code that runs", async () => {
  const { page } = await open("ko");
  const shown = await page.locator("figure.trap .bare .code code").allInnerTexts();
  expect(shown.join("\n")).toContain("Kakao.Auth.authorize({ isPopup: true })");
  expect(shown).toHaveLength(Object.keys(traps).length);
  await page.close();
});
