// Snippets of the guides in Chromium, as a reader pastes them: beside Kakao Maps, with a server that fails, with windows that end.
import { readFileSync } from "node:fs";
import { transform } from "esbuild";
import type { Browser, Page, Route } from "playwright";
import { describe, expect, test } from "vitest";
import { routeKakao } from "../../examples/playwright/kakao.ts";
import { bundle } from "../../scripts/bundle.ts";
import { root } from "../support/compiler.js";
import { codeOf, read } from "../support/documents.js";
import { hashOf, origin, sdkScript, sdkUrl, useBrowser, visit } from "../support/shop.js";
import { shopEmulator } from "../support/shop_app.js";

let browser: Browser;
useBrowser((started) => {
  browser = started;
});

const url = sdkUrl("2.8.2");
const ours = readFileSync(`${root}dist/kakao-typed.global.js`, "utf8");
const button = readFileSync(`${root}dist/kakao-login-button.global.js`, "utf8");

/** The snippet of a guide that pages paste; and the whole example. */
const snippets = ["docs/guide/load.md", "docs/en/guide/load.md"].map((name) => {
  const [, html] = /^```html\n([\s\S]*?)^```$/m.exec(read(name))!;
  return [name, html!] as const;
});
const pages = [
  ...snippets,
  ["examples/script-tag", read("examples/script-tag/index.html")] as const,
];

/** Kakao Maps, as far as a page sees it: a global `kakao` that its script makes, or adds to. */
const maps = `<script>
  var kakao = window.kakao || {};
  kakao.maps = { Map: class { shown = true } };
</script>`;
const draw = `<script>
  addEventListener("load", () => { window.map = new kakao.maps.Map(); });
</script>`;

describe.each(pages)("%s beside Kakao Maps", (_, html) => {
  test.each([
    ["before it", (snippet: string) => `<body>${maps}${snippet}${draw}</body>`],
    ["after it", (snippet: string) => `<body>${snippet}${maps}${draw}</body>`],
  ])("%s", async (__, pageOf) => {
    const sdk = await sdkScript();
    const [, hash] = /integrity="([^"]+)"/.exec(html)!;
    const snippet = html.replace(hash!, hashOf(sdk)).replace("JavaScript key", "javascript-key");
    const { page, wrong } = await visit(browser, {
      files: {
        "/": pageOf(snippet),
        [url]: sdk,
        "/kakao-typed.global.js": ours,
        "/kakao-login-button.global.js": button,
        // the example's server knows nobody yet
        "/api/auth/kakao/session": '{ "user": null, "claims": null }',
        "https://cdn.jsdelivr.net/npm/kakao-typed@0.1.0": ours,
      },
    });
    await page.waitForFunction("window.map?.shown");
    expect(wrong).toEqual([]);
    expect(await page.evaluate("typeof KakaoTyped.wrapKakao")).toBe("function");
    expect(await page.evaluate("Kakao.isInitialized()")).toBe(true);
  });
});

/** A guide's code as a script of a page that has `kakao` and `report`. */
async function scriptOf(code: string): Promise<string> {
  const { code: block } = await transform(code, { loader: "ts" });
  const { text } = await bundle(
    `import { wrapKakao } from "kakao-typed";
     globalThis.kakao = wrapKakao(window.Kakao);
     kakao.init("javascript-key");
     globalThis.reported = [];
     globalThis.report = (error) => reported.push(error.message);
     ${block}
     globalThis.done = true;`,
  );
  return text;
}

const pageWith = (name: string) =>
  `<button>로그인</button><script src="${url}"></script><script type="module" src="/${name}.js"></script>`;

const redirects = ["docs/guide/login-redirect.md", "docs/en/guide/login-redirect.md"];

describe.each(redirects)("%s", (name) => {
  const blocks = codeOf(read(name));
  const begin = blocks.find((code) => code.includes("returnTo: "))!;
  const callback = blocks.find((code) => code.startsWith("// /callback"))!;

  /** Logs in, up to the callback page; the server answers POST /login with this status. */
  async function logIn(status: number): Promise<{ page: Page; sent: () => Route | undefined }> {
    let sent: Route | undefined;
    const { page } = await visit(browser, {
      files: {
        "/": pageWith("begin"),
        "https://shop.example/callback?*": pageWith("callback"),
        "/begin.js": await scriptOf(begin),
        "/callback.js": await scriptOf(callback),
        [url]: await sdkScript(),
        "/cart": "<title>cart</title>",
        // the user has agreed
        "https://kauth.kakao.com/oauth/authorize*": async (route) => {
          const asked = new URL(route.request().url()).searchParams;
          const back = `${asked.get("redirect_uri")}?code=CODE&state=${asked.get("state")}`;
          const body = `<script>location.replace(${JSON.stringify(back)})</script>`;
          return route.fulfill({ contentType: "text/html", body });
        },
        "/login": async (route) => {
          if (route.request().method() === "GET") {
            return route.fulfill({ json: { nonce: "0123456789" } });
          }
          sent = route;
          return route.fulfill({ status });
        },
      },
    });
    await page.waitForFunction("window.done");
    await page.getByRole("button").click();
    return { page, sent: () => sent };
  }

  test("sends the code as JSON, with the redirectUri, and goes on", async () => {
    const { page, sent } = await logIn(204);
    await page.waitForURL("**/cart");
    const request = sent()!.request();
    expect(request.headers()["content-type"]).toBe("application/json");
    expect(request.postDataJSON()).toEqual({
      code: "CODE",
      redirectUri: "https://shop.example/callback",
    });
  });

  test("a server that fails logs nobody in", async () => {
    const { page, sent } = await logIn(500);
    await page.waitForFunction("window.done && window.reported.length");
    expect(sent()).toBeDefined();
    expect(await page.evaluate("reported")).toEqual(["The server could not log in: HTTP 500."]);
    expect(new URL(page.url()).pathname).toBe("/callback");
  });
});

/** A page of the shop with a script, where Kakao is the emulator with its pages. */
async function openShop(script: string, sent: string[] = []): Promise<Page> {
  const emulator = shopEmulator({ pages: true });
  const context = await browser.newContext({ locale: "ko-KR" });
  const sdk = await sdkScript();
  await context.route(url, (route) =>
    route.fulfill({
      contentType: "text/javascript",
      headers: { "Access-Control-Allow-Origin": "*" },
      body: sdk,
    }),
  );
  await context.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/page.js")
      return route.fulfill({ contentType: "text/javascript", body: script });
    if (pathname === "/login") {
      sent.push(route.request().postData()!);
      return route.fulfill({ status: 204 });
    }
    const body = `<meta charset="utf-8">${pathname === "/" ? pageWith("page") : ""}`;
    return route.fulfill({ contentType: "text/html", body });
  });
  await routeKakao(context, emulator);
  const page = await context.newPage();
  await page.goto(`${origin}/`);
  await page.waitForFunction("window.done");
  return page;
}

describe.each(["docs/guide", "docs/en/guide"])("%s/login-popup.md", (folder) => {
  const click = codeOf(read(`${folder}/login-popup.md`)).find((code) =>
    code.includes('"blocked"'),
  )!;
  const callback = codeOf(read(`${folder}/login-redirect.md`)).find((code) =>
    code.startsWith("// /callback"),
  )!;
  const sendCode = /^async function sendCode[\s\S]*?^}$/m.exec(callback)![0];
  const script = () =>
    scriptOf(`${sendCode.replace("{ code, redirectUri }: Authorized", "{ code, redirectUri }: any")}
      const nonce = "0123456789";
      ${click}`);

  const logIn = (page: Page) => page.getByRole("button", { name: "로그인" }).click();

  test("logs in without leaving the page", async () => {
    const sent: string[] = [];
    const page = await openShop(await script(), sent);
    const [popup] = await Promise.all([page.waitForEvent("popup"), logIn(page)]);
    await popup.getByRole("button", { name: /홍길동/ }).click();
    await popup.getByRole("checkbox", { name: "전체 동의하기" }).check();
    await popup.getByRole("button", { name: "동의하고 계속하기" }).click();
    await expect
      .poll(() => sent.map((body) => Object.keys(JSON.parse(body))))
      .toEqual([["code", "redirectUri"]]);
    expect(await page.evaluate("reported")).toEqual([]);
    expect(page.url()).toBe(`${origin}/`);
  });

  test("a window that is closed is nobody's error", async () => {
    const sent: string[] = [];
    const page = await openShop(await script(), sent);
    const ended = page.evaluate(
      `new Promise((resolve) => {
        const { Auth } = kakao;
        const authorize = (...args) => {
          const login = Auth.authorize(...args);
          login.catch(({ code }) => resolve(code));
          return login;
        };
        kakao = { ...kakao, Auth: { ...Auth, authorize } };
      })`,
    );
    const [popup] = await Promise.all([page.waitForEvent("popup"), logIn(page)]);
    await popup.close();
    expect(await ended).toBe("closed");
    expect(await page.evaluate("reported")).toEqual([]);
    expect(sent).toEqual([]);
  });

  test("a blocked window becomes a redirect", async () => {
    const page = await openShop(await script());
    await page.evaluate("window.open = () => null");
    await logIn(page);
    await page.getByRole("button", { name: /홍길동/ }).click();
    await page.getByRole("checkbox", { name: "전체 동의하기" }).check();
    await page.getByRole("button", { name: "동의하고 계속하기" }).click();
    await page.waitForURL(`${origin}/callback?code=*`);
  });
});

test.each(["docs/guide/load.md", "docs/en/guide/load.md"])("%s loads the SDK", async (name) => {
  const [first] = codeOf(read(name));
  const hash = hashOf(await sdkScript());
  const block = first!.replace('"JavaScript key"', `"javascript-key", integrity: "${hash}"`);
  const { code } = await transform(block, { loader: "ts" });
  const { text } = await bundle(`${code}\nglobalThis.loaded = kakao;`);
  const { page, wrong } = await visit(browser, {
    files: {
      "/": '<script type="module" src="/load.js"></script>',
      "/load.js": text,
      [url]: await sdkScript(),
    },
  });
  await page.waitForFunction("window.loaded");
  expect(await page.evaluate("Kakao.isInitialized()")).toBe(true);
  expect(await page.evaluate("loaded.Auth.getAccessToken()")).toBe(null);
  expect(wrong).toEqual([]);
});
