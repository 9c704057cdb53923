// What the first load of the site's pages weighs: every request of a cold load in Chromium, as a server sends it.
import type { Browser, Request } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
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

interface Loaded {
  readonly url: string;
  readonly type: string;
  /** After gzip, without headers. */
  readonly bytes: number;
}

/** Loads a page with an empty cache; gives all that it fetched. */
async function load(path: string): Promise<readonly Loaded[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const finished: Request[] = [];
  page.on("requestfinished", (request) => finished.push(request));
  await page.goto(site.url + path, { waitUntil: "networkidle" });
  const loaded = await Promise.all(
    finished.map(async (request) => ({
      url: request.url(),
      type: request.resourceType(),
      bytes: (await request.sizes()).responseBodySize,
    })),
  );
  await context.close();
  return loaded;
}

const total = (loaded: readonly Loaded[]) => loaded.reduce((sum, { bytes }) => sum + bytes, 0);

test.each(["", "en/", "guide/start.html", "errors/koe006.html"])(
  "the first load of /%s is at most 200 kB gz, fonts included, and all from the site",
  async (path) => {
    const loaded = await load(path);
    console.log(`/${path}: ${total(loaded)} bytes in ${loaded.length} requests`);
    expect(loaded.length).toBeGreaterThan(4);
    expect(total(loaded)).toBeGreaterThan(20_000);
    expect(total(loaded)).toBeLessThan(200_000);
    expect(loaded.filter(({ url }) => !url.startsWith(site.url))).toEqual([]);
  },
);

test("the first load of the playground is at most 300 kB gz without its fonts", async () => {
  const loaded = (await load("playground/")).filter(({ type }) => type !== "font");
  console.log(`/playground/: ${total(loaded)} bytes in ${loaded.length} requests`);
  expect(total(loaded)).toBeGreaterThan(20_000);
  expect(total(loaded)).toBeLessThan(300_000);
});
