// React 19 and 18 and Vue on the built package, in Chromium, over the emulator: as a person meets them.
import { createRequire } from "node:module";
import { createContext, runInContext } from "node:vm";
import type { Emulator } from "kakao-typed/emulator";
import { createOAuthClient } from "kakao-typed/oauth";
import type { Browser, BrowserContext, Page } from "playwright";
import { beforeAll, describe, expect, test } from "vitest";
import { routeKakao } from "../../examples/playwright/kakao.ts";
import { appOf, type Binding, bindings } from "../support/binding_apps.js";
import { bundleFor } from "../support/button_page.js";
import { origin, sdkScript, sdkUrl, useBrowser } from "../support/shop.js";
import { shopEmulator } from "../support/shop_app.js";

let browser: Browser;
useBrowser((started) => (browser = started));

type Answer = { readonly status?: number; readonly body: string } | "abort";

interface Shop {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly emulator: Emulator;
  /** What the page has done wrong: errors, and what frameworks say in the console. */
  readonly wrong: string[];
  /** Requests to the shop's own server and to Kakao's CDN. */
  readonly asked: string[];
  /** What the shop's server answers. */
  readonly answers: Record<string, () => Answer | Promise<Answer>>;
}

/** Opens the shop, with the SDK on Kakao's CDN and Kakao's hosts answered by an emulator. */
async function open(
  script: string,
  { options = {}, html = "", sdk = true }: { options?: object; html?: string; sdk?: boolean } = {},
): Promise<Shop> {
  const emulator = shopEmulator({ pages: true });
  const oauth = createOAuthClient({
    restApiKey: "rest-api-key",
    clientSecret: "client-secret",
    redirectUri: `${origin}/callback`,
    fetch: (request) => emulator.fetch(request),
  });
  const context = await browser.newContext({ locale: "ko-KR" });
  const [wrong, asked]: string[][] = [[], []];
  const answers: Shop["answers"] = {
    [sdkUrl("2.8.2")]: () => ({ body: sdkText }),
  };
  const sdkText = await sdkScript();
  if (!sdk) answers[sdkUrl("2.8.2")] = () => "abort";
  await context.route("**/*", async (route) => {
    const url = route.request().url();
    const { pathname } = new URL(url);
    asked!.push(url.startsWith(origin) ? pathname : url);
    const answer = answers[url] ?? answers[pathname];
    if (answer) {
      const given = await answer();
      if (given === "abort") return route.abort();
      const headers = { "Access-Control-Allow-Origin": "*" };
      return route.fulfill({ contentType: "text/javascript", headers, ...given });
    }
    if (pathname === "/api/login") {
      const { access_token } = await oauth.exchangeCode({ code: route.request().postData()! });
      return route.fulfill({ body: access_token });
    }
    if (pathname === "/app.js")
      return route.fulfill({ contentType: "text/javascript", body: script });
    if (!url.startsWith(origin)) return route.abort();
    return route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><html lang="ko"><meta charset="utf-8"><title>shop</title><link rel="icon" href="data:,"><script>window.shopOptions = ${JSON.stringify(options)}</script><div id="app">${html}</div><script src="/app.js"></script>`,
    });
  });
  await routeKakao(context, emulator);
  const page = await context.newPage();
  page.on("pageerror", ({ message }) => wrong!.push(message));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) wrong!.push(message.text());
  });
  await page.goto(`${origin}/`);
  return { page, context, emulator, wrong: wrong!, asked: asked!, answers };
}

/** Logs in as a person does, on the emulator's pages. */
async function logIn(page: Page): Promise<void> {
  await page.getByRole("button", { name: "카카오 로그인" }).click();
  await page.getByRole("button", { name: /홍길동/ }).click();
  for (const box of await page.getByRole("checkbox", { name: /필수/ }).all()) await box.check();
  await page.getByRole("button", { name: "동의하고 계속하기" }).click();
  await page.getByText("hello 홍길동").waitFor();
}

const scripts = {} as Record<Binding, Record<"start" | "hydrate" | "server", string>>;
beforeAll(async () => {
  for (const binding of bindings) {
    const { start, hydrate, server } = appOf(binding);
    scripts[binding] = {
      start: await bundleFor(binding, start),
      hydrate: await bundleFor(binding, hydrate),
      server: await bundleFor(binding, server, "node"),
    };
  }
});

/** What a server makes of the app: nothing of a browser is there. */
function server(binding: Binding, shopOptions: object) {
  const module = { exports: {} };
  const said: unknown[] = [];
  const console_ = {
    error: (...words: unknown[]) => said.push(words),
    warn: (...words: unknown[]) => said.push(words),
    log() {},
  };
  const globals = { TextEncoder, ReadableStream, MessageChannel, URL, AbortController };
  const timers = { setTimeout, clearTimeout, setImmediate, queueMicrotask };
  const node = { process, Buffer, require: createRequire(import.meta.url) };
  const own = { module, exports: module.exports, console: console_, shopOptions };
  const context = createContext({ ...globals, ...timers, ...node, ...own });
  runInContext(scripts[binding].server, context);
  const made = module.exports as Record<"render" | "outside", () => string | Promise<string>>;
  return { ...made, said };
}

const sdkTags = (page: Page) => page.locator("script[src*='kakao_js_sdk']").count();

describe.each(bindings)("%s", (binding) => {
  test("logs in with the button, and shows who it is; logs out again", async () => {
    const { page, emulator, wrong, asked } = await open(scripts[binding].start);
    await logIn(page);
    expect(page.url()).toBe(`${origin}/`);
    // StrictMode runs effects twice: one SDK, and one code exchanged once
    expect(await sdkTags(page)).toBe(1);
    expect(asked.filter((url) => url === "/api/login")).toHaveLength(1);
    const me = emulator.requests.filter(({ url }) => url.endsWith("/v2/user/me"));
    expect(me.length).toBeLessThanOrEqual(2);
    await page.getByRole("button", { name: "log out" }).click();
    await page.getByRole("button", { name: "카카오 로그인" }).waitFor();
    expect(wrong).toEqual([]);
  });

  test("takes over what a server has rendered, without a mismatch", async () => {
    const { render, said } = server(binding, {});
    const html = await render();
    expect(html).toContain("카카오로 시작");
    expect(html).toContain("SDK: ");
    expect(said).toEqual([]);
    const { page, wrong } = await open(scripts[binding].hydrate, { html });
    await page.getByText("SDK: ready").waitFor();
    const link = page.getByRole("link", { name: "카카오로 시작" });
    expect(await link.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
      "rgb(254, 229, 0)",
    );
    expect(await link.getAttribute("class")).toBe("kakao-button own");
    await logIn(page);
    expect(wrong).toEqual([]);
  });

  test("without JavaScript the link is there, in its colours, and leads on", async () => {
    const html = await server(binding, {}).render();
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.route("**/*", (route) =>
      route.fulfill({
        contentType: "text/html",
        body: `<!doctype html><meta charset="utf-8"><title>shop</title>${html}`,
      }),
    );
    await page.goto(`${origin}/`);
    const link = page.getByRole("link", { name: "카카오로 시작" });
    expect(await link.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
      "rgb(254, 229, 0)",
    );
    await link.click();
    await page.waitForURL(`${origin}/api/auth/kakao/login`);
  });

  test("asks the session route of a server: without the SDK, once, and again when asked to", async () => {
    const shop = await open(scripts[binding].start, {
      options: { appKey: undefined, integrity: undefined, session: "/session" },
    });
    const { page, answers, asked, wrong } = shop;
    const said = page.getByText("server:");
    // the shop's page is what that address answers with so far
    await said.getByText("failed invalid_response").waitFor();
    const askAgain = () => page.getByRole("button", { name: "ask again" }).click();
    const ask = async (answer: Answer, text: string) => {
      answers["/session"] = () => answer;
      await askAgain();
      await page.getByText(`server: ${text}`).waitFor();
    };
    await ask({ body: `{"user":null,"claims":null}` }, "ready");
    await ask({ body: `{"user":{"id":123},"claims":{"nickname":"길동"}}` }, "ready 123 길동");
    await ask({ body: `{"user":{"id":"123"}}` }, "failed invalid_response");
    await ask({ body: `{"user":{"id":12345678901234567890}}` }, "failed invalid_response");
    await ask({ body: "{}" }, "failed invalid_response");
    await ask({ status: 503, body: "" }, "failed http");
    await ask("abort", "failed network");
    // an answer that comes after that of a later question is too late
    let answerLate!: (value: Answer) => void;
    const late = new Promise<Answer>((resolve) => (answerLate = resolve));
    answers["/session"] = () => late;
    await askAgain();
    await expect.poll(() => asked.filter((url) => url === "/session").length).toBe(9);
    await ask({ body: `{"user":{"id":5}}` }, "ready 5");
    const arrived = page.waitForEvent("requestfinished");
    answerLate({ body: `{"user":null}` });
    await arrived;
    // as long as a page takes to read it
    await page.evaluate("new Promise((resolve) => setTimeout(resolve, 100))");
    expect(await said.textContent()).toMatch(/ready\s+5/);
    expect(asked.filter((url) => url === "/session")).toHaveLength(10);
    expect(await sdkTags(page)).toBe(0);
    // the browser's own words about two of them
    expect(wrong.filter((text) => !/Failed to load resource/.test(text))).toEqual([]);
  });

  test("says why there is no SDK, and finds it when it is asked again", async () => {
    const shop = await open(scripts[binding].start, { sdk: false });
    const { page, context, answers, wrong } = shop;
    await page.getByText("SDK: failed blocked").waitFor();
    await page.getByText("no user: blocked").waitFor();
    // a share without an SDK: what was asked for instead, or the error
    await page.getByRole("button", { name: "카카오톡 공유" }).click();
    await expect.poll(() => page.title()).toBe("failed: blocked");
    // the clipboard is of the window in front
    await page.bringToFront();
    await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin });
    await page.getByRole("button", { name: "Share on KakaoTalk" }).click();
    await expect.poll(() => page.title()).toBe("copied");
    const text = await sdkScript();
    answers[sdkUrl("2.8.2")] = () => ({ body: text });
    await page.getByText("SDK: failed").waitFor();
    await page.getByRole("button", { name: "retry" }).click();
    await page.getByText("SDK: ready").waitFor();
    expect(wrong.filter((one) => !/Failed to load resource/.test(one))).toEqual([]);
  });

  test("shares and opens a chat in the click itself; a blocked window has its fallback", async () => {
    const { page, context, wrong } = await open(scripts[binding].start);
    await page.getByText("SDK: ready").waitFor();
    for (const name of ["카카오톡 공유", "카카오톡 채널 채팅"]) {
      const [popup] = await Promise.all([
        context.waitForEvent("page"),
        page.getByRole("button", { name }).click(),
      ]);
      // Chromium may hang where a window is closed before it has a page
      await popup.waitForLoadState();
      await popup.close();
    }
    await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin });
    await page.evaluate(() => (window.open = () => null));
    await page.getByRole("button", { name: "Share on KakaoTalk" }).click();
    await expect.poll(() => page.title()).toBe("copied");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${origin}/`);
    await page.getByRole("button", { name: "카카오톡 공유" }).click();
    await expect.poll(() => page.title()).toBe("failed: blocked");
    expect(wrong).toEqual([]);
  });

  test("takes a facade that is there already, on a server too", async () => {
    const options = { facade: true };
    const html = await server(binding, options).render();
    expect(html).toContain("SDK: ");
    expect(html).toContain("ready");
  });

  test("outside of a provider it says what to do", async () => {
    const outside = async () => server(binding, {}).outside();
    await expect(outside()).rejects.toMatchObject({
      name: "KakaoStateError",
      code: "not_initialized",
      message: expect.stringMatching(/useKakao: .*(<KakaoProvider|createKakao)/) as string,
    });
  });
});
