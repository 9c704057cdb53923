// The built package on a page with a strict Content-Security-Policy, in Chromium: as modules and as the script-tag bundle.
import { readFileSync } from "node:fs";
import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundle } from "../../scripts/bundle.ts";
import { root } from "../support/compiler.js";
import { hashOf, launch, origin, sdkScript, sdkUrl, visit } from "../support/shop.js";
import { shopEmulator } from "../support/shop_app.js";

const url = sdkUrl("2.8.2");

/** What a web app does with the package, end to end; the results go onto the page. */
const app = `
  const { integrity, token } = document.documentElement.dataset;
  const kakao = await loadKakao({ appKey: "javascript-key", integrity });
  kakao.Auth.setAccessToken(token);
  const { API } = kakao;
  const results = { me: await API.me(), scopes: await API.scopes(), terms: await API.service_terms() };
  await API.revoke.scopes({ scopes: ["gender"] });
  await API.revoke.service_terms({ tags: ["optional_20200616"] });
  await API.update_profile({ properties: { goal: "run" } });
  await API.access_token_info();
  await API.service_terms_v1();
  await API.talk.profile();
  await API.talk.channels();
  const { elements } = await API.talk.friends();
  const message = {
    template_object: { object_type: "text", text: "hi", link: {} },
    template_id: 1,
    request_url: "https://shop.example",
  };
  for (const [name, ...keys] of [["default_send", "template_object"], ["send", "template_id"], ["scrap_send", "request_url"]]) {
    const data = Object.fromEntries(keys.map((key) => [key, message[key]]));
    await API.talk.memo[name](data);
    await API.talk.message[name]({ ...data, receiver_uuids: [elements[0].uuid] });
  }
  results.pages = [];
  for await (const page of API.shipping_address.pages({ page_size: 2 })) results.pages.push(page);
  results.refused = await API.scopes({ scopes: "account_email" }).catch((error) => error.name);
  results.signup = await API.signup().catch((error) => error.code);
  results.status = (await kakao.Auth.getStatusInfo()).status;
  results.again = wrapKakao(window.Kakao).isInitialized();
  await kakao.Auth.logout();
  results.after = await API.me().catch((error) => error.code);
  await new Promise((resolve) => setTimeout(resolve, 50));
  window.outcome = { ...results, version: kakao.VERSION };
`;

let browser: Browser;
let sdk: string;
const builds: Record<string, string> = {};

beforeAll(async () => {
  browser = await launch();
  sdk = await sdkScript();
  builds["modules"] = (
    await bundle(`import { loadKakao, wrapKakao } from "kakao-typed"; ${app}`)
  ).text;
  builds["script tag"] = `(async () => { const { loadKakao, wrapKakao } = KakaoTyped; ${app} })();`;
});
afterAll(() => browser.close());

const rest = "default-src 'none'; connect-src https://kapi.kakao.com";
const trusted = "require-trusted-types-for 'script'";

describe.each([
  ["hosts", `${rest}; script-src 'self' https://t1.kakaocdn.net; ${trusted}`, ""],
  [
    "nonces, and a list of policies",
    `${rest}; script-src 'nonce-abc'; ${trusted}; trusted-types kakao-typed`,
    ' nonce="abc"',
  ],
])("under a policy with %s", (_, csp, nonce) => {
  test.each(["modules", "script tag"])(
    "%s: works end to end, without one violation",
    async (build) => {
      const emulator = shopEmulator();
      const { access_token } = emulator.signIn();
      emulator.signIn({ user: 987654321 });
      const tags =
        build === "modules"
          ? `<script${nonce} type="module" src="/app.js"></script>`
          : `<script${nonce} src="/kakao-typed.global.js"></script><script${nonce} src="/app.js"></script>`;
      const { page, wrong } = await visit(browser, {
        emulator,
        csp,
        files: {
          "/": `<!doctype html><html data-token="${access_token}" data-integrity="${hashOf(sdk)}">
            <title>shop</title>${tags}</html>`,
          "/app.js": builds[build]!,
          "/kakao-typed.global.js": readFileSync(`${root}dist/kakao-typed.global.js`, "utf8"),
          [url]: sdk,
        },
      });
      const outcome = await page.waitForFunction(
        () => (window as { outcome?: unknown }).outcome,
        undefined,
        { timeout: 20_000 },
      );
      expect(wrong).toEqual([]);
      expect(await outcome.jsonValue()).toMatchObject({
        me: { id: 123456789, kakao_account: { email: "sample@sample.com" } },
        terms: { service_terms: [{ agreed: true }, { agreed: true }] },
        pages: [{ shipping_addresses: [{ id: 319 }, { id: 320 }] }],
        refused: "KakaoDataError",
        signup: -102,
        status: "connected",
        again: true,
        after: "no_token",
      });
      expect(emulator.messages).toHaveLength(6);
      expect(emulator.requests.every(({ headers }) => headers["origin"] === origin)).toBe(true);
    },
  );
});

test("a violation would be seen", async () => {
  const csp = `${rest}; script-src 'self'; ${trusted}`;
  const code = "try { new Function('1') } catch {} document.title = 'done';";
  const { page, wrong } = await visit(browser, {
    csp,
    files: { "/": `<script src="/app.js"></script>`, "/app.js": code },
  });
  await page.waitForFunction(() => document.title === "done");
  await expect.poll(() => wrong.length).toBeGreaterThan(0);
});

test("examples/script-tag works with the SDK's tag and ours, nothing else", async () => {
  const example = readFileSync(`${root}examples/script-tag/index.html`, "utf8");
  const [, hash] = /integrity="([^"]+)"/.exec(example)!;
  // the fake and other versions have hashes of their own
  const html = example.replace(hash!, hashOf(sdk));
  const script = (name: string) => readFileSync(`${root}dist/${name}.global.js`, "utf8");
  const { page, wrong } = await visit(browser, {
    files: {
      "/": html,
      "/kakao-typed.global.js": script("kakao-typed"),
      "/kakao-login-button.global.js": script("kakao-login-button"),
      "/api/auth/kakao/session": async (route) =>
        route.fulfill({ json: { user: { id: 1 }, claims: { nickname: "홍길동" } } }),
      [url]: sdk,
    },
  });
  await page.getByText("홍길동님, 반가워요!").waitFor();
  expect(await page.evaluate("Kakao.isInitialized()")).toBe(true);
  expect(wrong).toEqual([]);
  expect(await page.evaluate(() => document.scripts.length)).toBe(4);
});
