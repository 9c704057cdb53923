// The page as it is read: accessibility, widths, language, colours and weight.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { sectionIds } from "../../playground/src/state/section_ids.ts";
import { violations } from "../support/axe_violations.js";
import { logIn, type Playground, ready, usePlayground } from "./site.js";

const withTargets = { rules: { "target-size": { enabled: true } } };

let playground: Playground;
usePlayground((started) => (playground = started));

async function show(page: Page, section: string, language: string): Promise<void> {
  await page.goto(`${playground.url}#/${section}?lang=${language}`);
  await page.locator("main section .card").first().waitFor();
}

/** Presses all that needs no window, so that results and errors are on the page too. */
async function fill(page: Page): Promise<void> {
  for (const name of ["profile", "messageToMe", "unavailable", "typedString", "KOE320MadeUp"]) {
    const button = page.locator(`main [data-action="${name}"]`);
    if (!(await button.count())) continue;
    await button.click();
    await page.locator(`main [data-action="${name}"]:not([aria-busy])`).waitFor();
    await page.locator("main details").evaluateAll((all) => {
      for (const one of all) (one as HTMLDetailsElement).open = true;
    });
  }
}

test.each([
  ["light", "ko"],
  ["light", "en"],
  ["dark", "ko"],
  ["dark", "en"],
] as const)(
  "axe finds nothing in any section: %s, %s",
  async (colorScheme, language) => {
    const page = await playground.open({ colorScheme, at: `#/login?lang=${language}` });
    await ready(page);
    expect(await violations(page, withTargets)).toEqual([]);
    await logIn(page);
    for (const section of sectionIds) {
      await show(page, section, language);
      await fill(page);
      expect(await violations(page, withTargets), section).toEqual([]);
    }
  },
  240_000,
);

test.each([360, 820, 1440])(
  "nothing is wider than %s pixels",
  async (width) => {
    const page = await playground.open({ viewport: { width, height: 900 } });
    await ready(page);
    await logIn(page);
    for (const language of ["ko", "en"]) {
      for (const section of sectionIds) {
        await show(page, section, language);
        await fill(page);
        const found = await page.evaluate(() => {
          const cut = [...document.querySelectorAll("main *, header *")].filter((one) => {
            const { overflowX } = getComputedStyle(one);
            return overflowX !== "visible" && one.scrollWidth > one.clientWidth + 1;
          });
          // what only screen readers read
          const isHidden = (one: Element) => one.closest(".hidden") !== null;
          return {
            page: document.documentElement.scrollWidth,
            cut: cut
              .filter((one) => !isHidden(one))
              .map(({ outerHTML }) => outerHTML.slice(0, 200)),
          };
        });
        expect([section, found]).toEqual([section, { page: width, cut: [] }]);
      }
    }
  },
  240_000,
);

test("the Korean page has no English sentence outside of code", async () => {
  const page = await playground.open();
  await ready(page);
  await logIn(page);
  for (const section of sectionIds) {
    await show(page, section, "ko");
    await fill(page);
    const english = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (walker.nextNode()) {
        const { parentElement, textContent } = walker.currentNode;
        if (parentElement!.closest("code, pre, textarea, option, style, [lang=en]")) continue;
        if (/[a-z]+ [a-z]+ [a-z]+/i.test(textContent ?? "")) found.push(textContent!);
      }
      return found;
    });
    expect([section, english]).toEqual([section, []]);
  }
});

test("the colours can be chosen, and stay", async () => {
  const page = await playground.open({ colorScheme: "light" });
  await ready(page);
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.getByLabel("화면 모드").selectOption("dark");
  expect(await ground()).not.toBe(light);
  await page.reload();
  expect(await ground()).not.toBe(light);
  await page.getByLabel("화면 모드").selectOption("system");
  expect(await ground()).toBe(light);
});

test("what is copied is the code that is shown", async () => {
  const page = await playground.open({ permissions: ["clipboard-read", "clipboard-write"] });
  await ready(page);
  const card = page.locator('article[aria-labelledby="title-popup"]');
  await card.getByRole("button", { name: "실행되는 코드 복사" }).click();
  await card.getByText("복사됨").waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("async function exchange(");
  expect(await card.locator("figure code").textContent()).toBe(copied);
});

test("the first load is at most 300 kB, gzipped", async () => {
  const sizes = new Map(
    readdirSync(playground.folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(js|css|html)$/.test(name))
      .map((name) => [name, gzipSync(readFileSync(join(playground.folder, name))).length]),
  );
  const loaded: string[] = [];
  const page = await playground.open({
    prepare: async (context) => {
      context.on("request", (request) => {
        if (request.url().startsWith(playground.url)) loaded.push(request.url());
      });
    },
  });
  await ready(page);
  await page.waitForLoadState("networkidle");
  const names = loaded.map((url) => new URL(url).href.slice(playground.url.length) || "index.html");
  const sum = names.reduce((all, name) => all + (sizes.get(name.split("#")[0]!) ?? 0), 0);
  console.log(
    `first load of the playground: ${Math.round(sum / 1000)} kB gz, ${names.length} files`,
  );
  expect(sum).toBeGreaterThan(50_000);
  expect(sum).toBeLessThanOrEqual(300_000);
});
