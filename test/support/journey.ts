// A page of an app with our facade on the SDK, fake or real, and Kakao's hosts answered by an emulator over the recipe.
import { readFileSync } from "node:fs";
import type { Emulator, EmulatorOptions } from "kakao-typed/emulator";
import { createOAuthClient } from "kakao-typed/oauth";
import type { Browser, BrowserContext, Page } from "playwright";
import { routeKakao } from "../../examples/playwright/kakao.ts";
import { root } from "./compiler.js";
import { origin, sdkScript, sdkUrl } from "./shop.js";
import { call, popupOf } from "./windows.js";
import { shopEmulator } from "./shop_app.js";

/** The app's server reads the webhooks that arrive with this. */
export const oauth = createOAuthClient({ restApiKey: "rest-api-key", redirectUri: origin });
export const adminKey = "admin-key";

export interface Journey {
  readonly emulator: Emulator;
  readonly context: BrowserContext;
  readonly page: Page;
  /** The webhooks that have arrived, oldest first. */
  readonly reports: readonly Request[];
  /** Addresses that neither the app nor the emulator has answered. */
  readonly escaped: readonly string[];
}

/** Opens the app's page: the SDK initialised, the first user's token set. */
export async function start(
  browser: Browser,
  version: string,
  { locale = "ko-KR", ...options }: EmulatorOptions & { readonly locale?: string } = {},
): Promise<Journey> {
  const reports: Request[] = [];
  const emulator = shopEmulator({
    ...options,
    async fetch(request) {
      reports.push(request);
      return new Response();
    },
  });
  const { access_token } = emulator.signIn();
  const context = await browser.newContext({ locale });
  const escaped: string[] = [];
  // the routes that come later are asked first
  await context.route("**/*", (route) => {
    escaped.push(route.request().url());
    return route.abort();
  });
  const files: Readonly<Record<string, string>> = {
    [sdkUrl("2.8.2")]: await sdkScript(version),
    [`${origin}/kakao-typed.global.js`]: readFileSync(`${root}dist/kakao-typed.global.js`, "utf8"),
    [`${origin}/start.js`]: `
      window.kakao = KakaoTyped.wrapKakao(Kakao);
      kakao.init("javascript-key");
      kakao.Auth.setAccessToken("${access_token}");`,
  };
  for (const [url, body] of Object.entries(files)) {
    await context.route(url, (route) => route.fulfill({ contentType: "text/javascript", body }));
  }
  await context.route(new RegExp(`^${origin}/(\\?.*)?$`), (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><title>shop</title><body>
        <script src="${sdkUrl("2.8.2")}"></script>
        <script src="/kakao-typed.global.js"></script>
        <script src="/start.js"></script>`,
    }),
  );
  await routeKakao(context, emulator);
  const page = await context.newPage();
  await page.goto(`${origin}/`);
  return { emulator, context, page, reports, escaped };
}

/** Calls something that opens a window of Kakao's. */
export async function opening(page: Page, code: string): Promise<{ index: number; popup: Page }> {
  let index = 0;
  const popup = await popupOf(page, async () => (index = await call(page, code)));
  return { index, popup };
}

export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole("button", { name }).click();

/** Ticks boxes by their labels. */
export async function tick(page: Page, ...names: (string | RegExp)[]): Promise<void> {
  for (const name of names) await page.getByRole("checkbox", { name }).check();
}

/** Waits for a window to close itself. */
export async function closed(popup: Page): Promise<void> {
  if (!popup.isClosed()) await popup.waitForEvent("close");
}
