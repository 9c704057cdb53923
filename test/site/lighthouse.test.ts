// Lighthouse on the built site: accessibility, best practices and SEO are judged, performance is printed.
import chromium from "@sparticuz/chromium";
import lighthouse from "lighthouse";
import { type Browser, chromium as playwright } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ServedSite, serveSite } from "../support/built_site.js";
import { freePort } from "../support/free_port.js";

let browser: Browser;
/** Where Lighthouse speaks with the browser. */
let port: number;
let site: ServedSite;
beforeAll(async () => {
  const executablePath = process.env["CHROME_PATH"] ?? (await chromium.executablePath());
  port = await freePort();
  const args = [`--remote-debugging-port=${port}`];
  [browser, site] = await Promise.all([playwright.launch({ executablePath, args }), serveSite()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

test.each(["", "guide/start.html", "playground/"])(
  "/%s has at least 95 for accessibility, best practices and SEO",
  async (path) => {
    const result = await lighthouse(site.url + path, {
      port,
      logLevel: "silent",
      output: "json",
      onlyCategories: ["performance", "accessibility", "best-practices", "seo"],
    });
    const { categories, audits } = result!.lhr;
    const scores = Object.fromEntries(
      Object.values(categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]),
    );
    console.log(`/${path}`, JSON.stringify(scores));
    const failed = Object.values(audits)
      .filter(
        ({ score, scoreDisplayMode }) =>
          score !== null && score < 1 && scoreDisplayMode === "binary",
      )
      .map(({ id, title }) => `${id}: ${title}`);
    const { performance: _performance, ...judged } = scores;
    expect(Object.keys(judged)).toHaveLength(3);
    for (const [name, score] of Object.entries(judged)) {
      expect(score, `${name}; ${failed.join("; ")}`).toBeGreaterThanOrEqual(95);
    }
  },
  180_000,
);
