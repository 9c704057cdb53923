// The built site in Chromium: axe on every page, and each width, colour and language on the pages that people visit most.
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  looks,
  mostVisited,
  newContext,
  pages,
  type ServedSite,
  serveSite,
  useHangul,
} from "../support/built_site.js";
import { violations } from "../support/axe_violations.js";
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

/** Whether the page scrolls sideways, and elements whose text is cut where nobody can scroll to it. */
const cutTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = scrollWidth > clientWidth ? [`page: ${scrollWidth} px of ${clientWidth}`] : [];
    const cut = [...document.querySelectorAll<HTMLElement>("body *")].filter((element) => {
      const { overflowX, overflowY, textOverflow, position, clip, clipPath } =
        getComputedStyle(element);
      // what is clipped away as a whole is there for screen readers alone
      const isForReaders = clip !== "auto" || clipPath === "inset(50%)";
      const isHidden = element.clientWidth <= 1 || isForReaders || element.closest("svg, [inert]");
      if (isHidden || !element.innerText?.trim()) return false;
      const isCutAcross = overflowX === "hidden" && element.scrollWidth > element.clientWidth + 1;
      const isCutDown =
        overflowY === "hidden" &&
        position !== "fixed" &&
        element.scrollHeight > element.clientHeight + 2;
      return isCutAcross || isCutDown || (textOverflow === "ellipsis" && isCutAcross);
    });
    return [
      ...wide,
      ...cut.map((element) => `cut: ${element.className} ${element.innerText.slice(0, 60)}`),
    ];
  });

/** A few at a time: each group is a test, so that none lasts for minutes. */
const groupsOf = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );

describe("axe finds nothing, no page scrolls sideways, and none does anything wrong", () => {
  // each page once; neighbours differ in colour and width
  const groups = groupsOf(pages, 30);
  // what stands around the text is the same on all pages, and looked at on the guides
  const partOf = (name: string) => (/(errors|reference)\/(?!index)/.test(name) ? ".VPDoc" : "html");

  /** What is wrong with some pages, one after the other in a window. */
  async function wrongOf(names: readonly string[], index: number): Promise<readonly string[]> {
    const context = await newContext(browser, {
      width: index % 2 ? 1440 : 360,
      colorScheme: index % 4 < 2 ? "light" : "dark",
      language: "ko",
    });
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on("pageerror", (error) => wrong.push(`${page.url()}: ${error.message}`));
    for (const name of names) {
      await page.goto(site.url + name, { waitUntil: "load" });
      const found = [...(await violations(page, {}, partOf(name))), ...(await cutTexts(page))];
      wrong.push(...found.map((text) => `${name} ${text}`));
    }
    await context.close();
    return wrong;
  }

  test.each(groups.map((group, index) => ({ name: `${group[0]} …`, group, index })))(
    "$name",
    async ({ group, index }) => {
      // two windows at a time: one loads while axe reads the other
      const halves = groupsOf(group, Math.ceil(group.length / 2));
      const wrong = await Promise.all(halves.map((names) => wrongOf(names, index)));
      expect(wrong.flat()).toEqual([]);
    },
    300_000,
  );
});

describe.each(looks)("$width px, $colorScheme, $language", (look) => {
  test("the pages visited most: no text is cut, nothing scrolls sideways, axe finds nothing", async () => {
    const context = await newContext(browser, look);
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on("pageerror", (error) => wrong.push(error.message));
    for (const name of mostVisited(look.language)) {
      await page.goto(site.url + name, { waitUntil: "load" });
      await useHangul(page);
      wrong.push(
        ...[...(await violations(page)), ...(await cutTexts(page))].map(
          (text) => `${name} ${text}`,
        ),
      );
    }
    await context.close();
    expect(wrong).toEqual([]);
  }, 120_000);
});

test("a page that is not there says so in both languages", async () => {
  const page = await browser.newPage();
  const response = await page.goto(`${site.url}guide/nothing.html`);
  expect(response!.status()).toBe(404);
  await page.getByRole("heading", { name: "페이지를 찾을 수 없습니다" }).waitFor();
  await page.getByRole("heading", { name: "Page not found" }).waitFor();
  await page.getByRole("link", { name: "처음으로 가기" }).click();
  await page.waitForURL(site.url);
  await page.close();
});

test("the language is switched on the page that is read, and the colours are", async () => {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    colorScheme: "light",
  });
  await page.goto(`${site.url}errors/koe006.html`);
  await page.getByRole("button", { name: "언어 바꾸기" }).hover();
  await page.getByRole("link", { name: "English" }).first().click();
  await page.waitForURL(`${site.url}en/errors/koe006.html`);
  expect(await page.locator("html").getAttribute("lang")).toBe("en-US");
  await page.getByRole("switch").first().click();
  await page.locator("html.dark").waitFor();
  await page.close();
});

test("code is copied by its button, whose label is in the page's language", async () => {
  const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
  const page = await context.newPage();
  await page.goto(`${site.url}errors/koe006.html`);
  await page.getByTitle("코드 복사").first().click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('error.code === "KOE006"');
  await context.close();
});
