// The built package on a page with a strict Content-Security-Policy, in Chromium, beside the SDK's script tag.
import { readFileSync } from "node:fs";
import chromium from "@sparticuz/chromium";
import { build } from "esbuild";
import { type Browser, chromium as playwright, type Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createEmulator, type Emulator } from "kakao-typed/emulator";
import { bundle } from "../../scripts/bundle.ts";
import { root } from "./compiler.js";

const shop = "https://shop.example";
const cdn = "https://t1.kakaocdn.net";
const csp = `default-src 'none'; script-src 'self' ${cdn}; connect-src https://kapi.kakao.com; require-trusted-types-for 'script'`;

/** The real SDK where there is one, else the fake one as a script that sets the global as the real one does. */
async function sdkFile(): Promise<string> {
  const real = process.env["KAKAO_SDK_FILE"];
  if (real) return readFileSync(real, "utf8");
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { loadSdk } from "./src/emulator/sdk/sdk.ts";
        loadSdk({ target: (globalThis.Kakao = globalThis.Kakao || {}) }, XMLHttpRequest);
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

/** What a web app does with the package, end to end; the results go onto the page. */
const app = `
  import { wrapKakao } from "kakao-typed";
  const violations = [];
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
    violations.push(violatedDirective + " " + blockedURI));
  const kakao = wrapKakao(window.Kakao);
  kakao.init("javascript-key");
  kakao.Auth.setAccessToken(document.documentElement.dataset.token);
  const { API } = kakao;
  const results = { me: await API.me(), scopes: await API.scopes(), terms: await API.service_terms() };
  await API.revoke.scopes({ scopes: ["gender"] });
  await API.revoke.service_terms({ tags: ["optional_20200616"] });
  await API.update_profile({ properties: { goal: "run" } });
  await API.access_token_info();
  await API.service_terms_v1();
  results.pages = [];
  for await (const page of API.shipping_address.pages({ page_size: 2 })) results.pages.push(page);
  results.refused = await API.scopes({ scopes: "account_email" }).catch((error) => error.name);
  results.signup = await API.signup().catch((error) => error.code);
  results.status = (await kakao.Auth.getStatusInfo()).status;
  await kakao.Auth.logout();
  results.after = await API.me().catch((error) => error.code);
  await new Promise((resolve) => setTimeout(resolve, 50));
  window.outcome = { ...results, violations, version: kakao.VERSION };
`;

let browser: Browser;
let page: Page;
let emulator: Emulator;

beforeAll(async () => {
  const executablePath = process.env["CHROME_PATH"] ?? (await chromium.executablePath());
  browser = await playwright.launch({ executablePath });
  page = await browser.newPage();
  emulator = createEmulator();
  const { text: script } = await bundle(app);
  const files: Record<string, { contentType: string; body: string }> = {
    [`${shop}/app.js`]: { contentType: "text/javascript", body: script },
    [`${cdn}/kakao_js_sdk/2.8.2/kakao.min.js`]: {
      contentType: "text/javascript",
      body: await sdkFile(),
    },
    [`${shop}/`]: {
      contentType: "text/html",
      body: `<!doctype html><html data-token="${emulator.signIn().access_token}"><title>shop</title>
        <script src="${cdn}/kakao_js_sdk/2.8.2/kakao.min.js"></script>
        <script type="module" src="/app.js"></script></html>`,
    },
  };
  await page.route("**/*", async (route) => {
    const request = route.request();
    const url = request.url();
    const file = files[url];
    if (file) return route.fulfill({ ...file, headers: { "Content-Security-Policy": csp } });
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
  });
}, 60_000);
afterAll(() => browser.close());

test("works end to end, without one violation of the policy", async () => {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(`${shop}/`);
  const outcome = await page.waitForFunction(
    () => (window as { outcome?: unknown }).outcome,
    undefined,
    { timeout: 20_000 },
  );
  expect(errors).toEqual([]);
  expect(await outcome.jsonValue()).toMatchObject({
    violations: [],
    me: { id: 123456789, kakao_account: { email: "sample@sample.com" } },
    terms: { service_terms: [{ agreed: true }, { agreed: true }] },
    pages: [{ shipping_addresses: [{ id: 319 }, { id: 320 }] }],
    refused: "KakaoDataError",
    signup: -102,
    status: "connected",
    after: "no_token",
  });
  expect(emulator.requests.every(({ headers }) => headers["origin"] === shop)).toBe(true);
}, 60_000);
