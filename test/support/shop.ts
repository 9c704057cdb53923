// A shop's page in Chromium: every request is answered here, Kakao's by the emulator.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import chromium from "@sparticuz/chromium";
import { build } from "esbuild";
import type { Emulator } from "kakao-typed/emulator";
import { type Browser, chromium as playwright, type Page, type Route } from "playwright";
import { afterAll, afterEach, beforeAll, inject } from "vitest";
import { root } from "./compiler.js";
import { closeTabs, forgetTab, openTab, origin } from "./tab.js";
import { shopEmulator } from "./shop_app.js";

export { origin } from "./tab.js";

const cdn = "https://t1.kakaocdn.net";
export const sdkUrl = (version: string): string => `${cdn}/kakao_js_sdk/${version}/kakao.min.js`;

/** Starts Chromium. */
export async function launch(): Promise<Browser> {
  const executablePath = process.env["CHROME_PATH"] ?? (await chromium.executablePath());
  return playwright.launch({ executablePath });
}

declare module "vitest" {
  interface ProvidedContext {
    /** The real SDK of a project: its version, and where the file is. */
    sdkFile: { readonly version: string; readonly file: string } | null;
  }
}

const real = inject("sdkFile");

/**
 * Starts Chromium for the tests of a file, and closes the pages of each test when it is over: a browser with the pages of
 * all tests open gets slow, and may crash.
 *
 * @param started - Takes the browser, before the first test.
 */
export function useBrowser(started: (browser: Browser) => void): void {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
    started(browser);
  });
  afterEach(() => closeTabs(browser));
  afterAll(async () => {
    forgetTab();
    await browser.close();
  });
}

/** The real SDK's file, in a project that runs on it. */
export const realSdk: string | undefined = real ? readFileSync(real.file, "utf8") : undefined;

/** The versions there are to test: both of the fake, or the real one's. */
export const versions: readonly string[] = real ? [real.version] : ["2.7.1", "2.8.2"];

const scripts = new Map<string, Promise<string>>();

/** The real SDK where there is one, else the fake one as a script that sets the global as the real one does. */
export async function sdkScript(version = "2.8.2"): Promise<string> {
  if (realSdk !== undefined) return realSdk;
  if (!scripts.has(version)) scripts.set(version, fakeScript(version));
  return scripts.get(version)!;
}

async function fakeScript(version: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { loadSdk } from "./src/emulator/fake_sdk/load_sdk.ts";
        loadSdk({ version: "${version}", target: (globalThis.Kakao = globalThis.Kakao || {}) }, XMLHttpRequest);
      `,
      resolveDir: root,
    },
    bundle: true,
    format: "iife",
    banner: { js: '"use strict";' },
    write: false,
  });
  return outputFiles[0]!.text;
}

/** `integrity` of a text. */
export const hashOf = (text: string): string =>
  `sha384-${createHash("sha384").update(text).digest("base64")}`;

/** What a URL, or one that starts as a text before `*`, answers with: a text, by the kind of its path, or whatever a function does. */
export type Answer = string | ((route: Route) => Promise<unknown>);

const types: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  html: "text/html; charset=utf-8",
};

/** What a page is made of. */
export interface Site {
  /** What URLs answer with; the shop's own by path. */
  readonly files: Readonly<Record<string, Answer>>;
  /** The page that is opened. @default "/" */
  readonly path?: string;
  /** The page's Content-Security-Policy. */
  readonly csp?: string;
  readonly emulator?: Emulator;
  readonly userAgent?: string;
  /** Whether the page and its windows run on Playwright's clock, which tests can put forward. */
  readonly clock?: boolean;
}

/** Answers a request with a text. */
export async function serve(route: Route, body: string, csp?: string): Promise<void> {
  const [, kind = "html"] =
    /\.(css|js|json|html)$/.exec(new URL(route.request().url()).pathname) ?? [];
  await route.fulfill({
    contentType: types[kind]!,
    body,
    headers: {
      "Access-Control-Allow-Origin": "*",
      ...(csp === undefined ? {} : { "Content-Security-Policy": csp }),
    },
  });
}

/** Opens a site's page, with what it does wrong: errors and violations of its policy. */
export async function visit(
  browser: Browser,
  { files, path = "/", csp, emulator = shopEmulator(), userAgent, clock = false }: Site,
): Promise<{ page: Page; wrong: string[] }> {
  const tab = await openTab(browser, { userAgent, clock });
  tab.respond = async (route) => {
    const request = route.request();
    const url = request.url();
    const start = Object.keys(files).find(
      (key) => key.endsWith("*") && url.startsWith(key.slice(0, -1)),
    );
    const answer = files[url] ?? files[url.replace(origin, "")] ?? files[start!];
    if (typeof answer === "string") return serve(route, answer, csp);
    if (answer) return answer(route);
    if (!/^https:\/\/(kapi|kauth)\.kakao\.com\//.test(url))
      return route.fulfill({ status: 404, body: "" });
    const response = await emulator.fetch(url, {
      method: request.method(),
      headers: await request.allHeaders(),
      body: request.postData(),
    });
    return route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
    });
  };
  // not `load`: a test may hold a script back
  await tab.page.goto(origin + path, { waitUntil: "domcontentloaded" });
  return { page: tab.page, wrong: tab.wrong };
}
