// The way out of an app's browser, in Chromium that says it is one: where the page asks to be led, by hand or never.
import type { InAppBrowser } from "kakao-typed/in-app";
import type { Browser } from "playwright";
import { expect, test } from "vitest";
import { bundle } from "../../scripts/bundle.ts";
import { origin, useBrowser } from "../support/shop.js";
import { inApps, others, type Sample } from "../support/user_agents.js";

let browser: Browser;
useBrowser((started) => {
  browser = started;
});

/** The page that asks: its query and its hash have to arrive. */
const page = `${origin}/items/1;v=2?color=red%20blue&q=1#reviews;all`;

const { text: script } = await bundle(
  'import { openInBrowser } from "kakao-typed/in-app"; globalThis.openInBrowser = openInBrowser;',
);

/** Calls `openInBrowser(…)` in a browser with this user agent: what came of it, and where the page asked to be led. */
async function leave({ text }: Sample, code = "openInBrowser()", at = page) {
  const context = await browser.newContext({ userAgent: text });
  await context.route(/^https?:/, (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><title>shop</title><body><script type="module">${script}</script>`,
    }),
  );
  const tab = await context.newPage();
  await tab.goto(at);
  const asked: string[] = [];
  const session = await context.newCDPSession(tab);
  await session.send("Page.enable");
  session.on("Page.frameRequestedNavigation", ({ url }) => asked.push(url));
  const result: unknown = await tab.evaluate(`[${code}, location.href]`);
  // what is asked for within this task is known by now, however the system takes it
  await tab.evaluate("new Promise((resolve) => setTimeout(resolve, 100))").catch(() => {});
  return { result: result as [string, string], asked };
}

const encoded = encodeURIComponent(page);
const ofAndroid = `intent://${page.slice("https://".length)}#Intent;scheme=https;action=android.intent.action.VIEW;category=android.intent.category.BROWSABLE;S.browser_fallback_url=${encoded};end`;

/** The address that leads out of an app; `undefined` where there is none. */
function wayOut(app: InAppBrowser, isAndroid: boolean): string | undefined {
  if (app === "kakaotalk") return `kakaotalk://web/openExternal?url=${encoded}`;
  if (app === "line") return page.replace("#", "&openExternalBrowser=1#");
  return isAndroid ? ofAndroid : undefined;
}

/** One sample of each app and system: which user agent is whose, the unit tests ask of all of them. */
const eachOnce = [
  ...new Map(
    inApps.map((sample) => [`${sample.app}, ${sample.text.includes("Android")}`, sample]),
  ).values(),
];

test.each(eachOnce.map((sample) => [sample.what, sample] as const))("%s", async (_, sample) => {
  const expected = wayOut(sample.app!, sample.text.includes("Android"));
  const { result, asked } = await leave(sample);
  expect(result).toEqual([expected === undefined ? "no_way" : "opening", page]);
  expect(asked).toEqual(expected === undefined ? [] : [expected]);
});

const ordinary = others.filter(({ what }) =>
  /^(Samsung Internet|Chrome, Android|Safari, iPhone|Chrome, Windows)$/.test(what),
);

test.each(ordinary.map((sample) => [sample.what, sample] as const))(
  "nothing happens in %s",
  async (_, sample) => {
    const { result, asked } = await leave(sample);
    expect(result).toEqual(["in_browser", page]);
    expect(asked).toEqual([]);
  },
);

const sampleOf = (app: InAppBrowser, system: RegExp) =>
  inApps.find((sample) => sample.app === app && system.test(sample.text))!;

test("another page is opened, relative to this one or with no query of its own", async () => {
  const line = await leave(sampleOf("line", /iPhone/), 'openInBrowser("/login")');
  expect(line.asked).toEqual([`${origin}/login?openExternalBrowser=1`]);
  const talk = await leave(
    sampleOf("kakaotalk", /iPhone/),
    'openInBrowser(new URL("/a?b=c&d#e", location.href))',
  );
  expect(talk.asked).toEqual([
    `kakaotalk://web/openExternal?url=${encodeURIComponent(`${origin}/a?b=c&d#e`)}`,
  ]);
  const plain = await leave(
    sampleOf("naver", /Android/),
    'openInBrowser("http://localhost:3000/")',
  );
  expect(plain.asked[0]).toMatch(/^intent:\/\/localhost:3000\/#Intent;scheme=http;action=/);
});

test("LINE is asked once: a page that it was to open outside and has not has no way", async () => {
  const at = `${origin}/?openExternalBrowser=1`;
  const { result, asked } = await leave(sampleOf("line", /Android/), "openInBrowser()", at);
  expect(result).toEqual(["no_way", at]);
  expect(asked).toEqual([]);
});

test("a hash cannot pass for the intent's own part", async () => {
  const at = `${origin}/#Intent;component=evil.example/.Steal;end`;
  const { asked } = await leave(sampleOf("instagram", /Android/), "openInBrowser()", at);
  expect(asked).toHaveLength(1);
  expect(asked[0]!.split("#Intent;")).toHaveLength(2);
  expect(asked[0]).toContain("#%49ntent;component=evil.example/.Steal;end#Intent;scheme=https;");
});

test("a wrong address is refused, and leads nowhere", async () => {
  const code =
    '(() => { try { return openInBrowser("javascript:alert(1)"); } catch (error) { return error.message; } })()';
  const { result, asked } = await leave(sampleOf("kakaotalk", /Android/), code);
  expect(result[0]).toBe(
    "[kakao] openInBrowser: url: expected address of http or https. Pass a page's address, or leave it out for this page. Nothing was opened.",
  );
  expect(asked).toEqual([]);
});
