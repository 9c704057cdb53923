// Login in a window, in Chromium, on both versions of the SDK.
import type { Browser } from "playwright";
import { describe, expect, test } from "vitest";
import { origin, useBrowser, versions } from "../support/shop.js";
import { call, end, expectNothingLeft, outcome, pass, popupOf, shop } from "../support/windows.js";

let browser: Browser;

const popup = "kakao.Auth.authorize({ isPopup: true })";

const withRedirect =
  "kakao.Auth.authorize({ isPopup: true, redirectUri: 'https://shop.example/callback' })";

const phone =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 Version/17.4 Mobile/15E148 Safari/604.1";

useBrowser((started) => {
  browser = started;
});

describe.each(versions)("login in a window, SDK %s", (version) => {
  const open = (more: object = {}) => shop(browser, { version, ...more });

  test.each([popup, withRedirect])(
    "resolves with the code, and the page stays: %s",
    async (code) => {
      const at = await open();
      const { page, kakao, asked } = at;
      kakao.code = [{ error_code: "300" }, 503, 0, { status: "ok", code: "CODE" }];
      let index = 0;
      const found = await popupOf(page, async () => (index = await call(page, code)));
      expect(await end(page, index)).toEqual({
        value: {
          code: "CODE",
          state: expect.stringMatching(/^[\d-]{20,}$/) as string,
          redirectUri: code === popup ? "JS-SDK" : "https://shop.example/callback",
        },
      });
      const { state } = ((await outcome(page, index)) as { value: { state: string } }).value;
      const url = new URL(asked.find((one) => one.includes("/oauth/authorize"))!);
      expect(url.searchParams.get("state")).toBe(state);
      await expect.poll(() => found.isClosed()).toBe(true);
      expect(page.url()).toBe(`${origin}/`);
      await expectNothingLeft(at);
    },
  );

  test("a refusal, and the network's error 700, reject; the page stays", async () => {
    const at = await open();
    const { page, kakao } = at;
    kakao.code = [
      {
        status: "error",
        error_code: "400",
        error: "access_denied",
        error_description: "User denied access",
      },
    ];
    expect(await end(page, await call(page, withRedirect))).toMatchObject({
      name: "KakaoAuthError",
      code: "access_denied",
      error: "access_denied",
      message: "[kakao] Auth.authorize: access_denied: User denied access",
    });
    kakao.code = [{ status: "error", error_code: "700" }];
    expect(await end(page, await call(page, withRedirect))).toMatchObject({
      name: "KakaoAuthError",
      error_code: "700",
      code: "700",
    });
    kakao.code = [{ status: "ok" }];
    expect(await end(page, await call(page, withRedirect))).toMatchObject({
      name: "KakaoResponseError",
      issues: [{ path: "code" }],
    });
    expect(page.url()).toBe(`${origin}/`);
    await expectNothingLeft(at);
  });

  test("closed by the user, it rejects within two seconds", async () => {
    const at = await open();
    const { page } = at;
    let index = 0;
    const found = await popupOf(page, async () => (index = await call(page, popup)));
    await found.close();
    expect(await end(page, index, 5000)).toMatchObject({ name: "KakaoPopupError", code: "closed" });
    await expectNothingLeft(at);
  });

  test("a window that closes itself after the login counts as login", async () => {
    const at = await open();
    const { page, kakao } = at;
    let index = 0;
    const found = await popupOf(page, async () => (index = await call(page, popup)));
    kakao.code = [{ status: "ok", code: "CODE" }];
    await found.evaluate("window.close()").catch(() => {});
    expect(await end(page, index)).toMatchObject({ value: { code: "CODE" } });
  });

  test("a window the browser blocks rejects at once, and nothing goes on", async () => {
    const at = await open();
    const { page } = at;
    await page.evaluate("window.open = () => null; 0");
    const index = await call(page, withRedirect);
    expect(await end(page, index)).toMatchObject({ name: "KakaoPopupError", code: "blocked" });
    await pass(page, 1500);
    expect(at.asked.filter((url) => url.includes("code.json"))).toEqual([]);
    expect(page.url()).toBe(`${origin}/`);
  });

  test("superseded, aborted, out of time", async () => {
    const at = await open();
    const { page, kakao } = at;
    const first = await call(page, popup);
    const second = await call(page, popup);
    expect(await end(page, first)).toMatchObject({
      name: "KakaoPopupError",
      code: "superseded",
    });
    kakao.code = [{ code: "CODE" }];
    expect(await end(page, second)).toMatchObject({ value: { code: "CODE" } });

    kakao.code = [{ error_code: "300" }];
    await page.evaluate("window.controller = new AbortController(); 0");
    const third = await call(
      page,
      "kakao.Auth.authorize({ isPopup: true }, { signal: controller.signal })",
    );
    await page.evaluate("controller.abort()");
    expect(await end(page, third)).toMatchObject({
      name: "KakaoNetworkError",
      code: "aborted",
    });
    const again = await call(
      page,
      "kakao.Auth.authorize({ isPopup: true }, { signal: controller.signal })",
    );
    expect(await end(page, again)).toMatchObject({ code: "aborted" });
    const fourth = await call(page, "kakao.Auth.authorize({ isPopup: true }, { timeout: 100 })");
    expect(await end(page, fourth)).toMatchObject({
      name: "KakaoNetworkError",
      code: "timeout",
    });
    await expectNothingLeft(at);
    expect(at.page.context().pages()).toHaveLength(1);
  });

  test("reaches the SDK in the task of the click", async () => {
    const { page } = await open();
    await page.evaluate(`
      window.seen = [];
      let inside = false;
      const { open } = window;
      window.open = function (...args) { seen.push(inside, navigator.userActivation.isActive); return open.apply(window, args); };
      document.querySelector("button").onclick = () => {
        inside = true;
        kakao.Auth.authorize({ isPopup: true }).catch(() => {});
        kakao.Auth.selectShippingAddress().catch(() => {});
        inside = false;
      }; 0`);
    await page.getByRole("button").click();
    expect(await page.evaluate("seen")).toEqual([true, true, true, expect.any(Boolean)]);
  });

  test("prompt none outside KakaoTalk rejects, and leads nowhere", async () => {
    const { page, asked } = await open();
    const code =
      "kakao.Auth.authorize({ prompt: ['none'], state: 'S', redirectUri: 'https://shop.example/callback' })";
    expect(await end(page, await call(page, code))).toMatchObject({
      name: "KakaoAuthError",
      code: "auto_login",
      state: "S",
    });
    await pass(page, 200);
    expect([page.url(), asked]).toEqual([`${origin}/`, []]);
  });

  test("an SDK that throws rejects, and the page has its functions back", async () => {
    const at = await open();
    const { page } = at;
    await page.evaluate(`
      Kakao.Auth.authorize = () => { setTimeout(() => {}, 1000); throw new TypeError("broken"); };
      Kakao.Auth.selectShippingAddress = () => { throw new TypeError("broken"); }; 0`);
    for (const code of [popup, "kakao.Auth.selectShippingAddress()"]) {
      expect(await end(page, await call(page, code))).toMatchObject({
        name: "KakaoDataError",
        message: expect.stringContaining("broken") as string,
      });
    }
    await expectNothingLeft(at);
  });

  test("through the KakaoTalk app on a phone: the code comes, a closed window says nothing", async () => {
    const at = await open({ userAgent: phone });
    const { page, kakao } = at;
    let index = 0;
    const found = await popupOf(page, async () => (index = await call(page, popup)));
    expect(found.url()).toMatch(/^https:\/\/talk-apps\.kakao\.com\/scheme\//);
    await found.close();
    await pass(page, 1500);
    expect(await outcome(page, index)).toBeUndefined();
    kakao.code = [{ code: "CODE" }];
    expect(await end(page, index)).toMatchObject({ value: { code: "CODE" } });
    await expectNothingLeft(at);
  });

  test("the address is the bare SDK's, plus our state and nonce", async () => {
    const settings = `{ redirectUri: "https://shop.example/callback?a=1", scope: SCOPE, prompt: "login", serviceTerms: TERMS,
      loginHint: "a@b.c", channelPublicId: "_a", nonce: "N", state: "S" }`;
    const ask = async (code: string) => {
      const { page, asked, kakao } = await open();
      kakao.stays = true;
      await call(page, code);
      await expect.poll(() => asked.length).toBeGreaterThan(0);
      const found = new URL(asked[0]!);
      found.searchParams.set("auth_tran_id", "");
      return [...found.searchParams];
    };
    const fill = (scope: string, terms: string) =>
      settings.replace("SCOPE", scope).replace("TERMS", terms);
    const bare = await ask(`void Kakao.Auth.authorize(${fill("'openid,account_email'", "'a,b'")})`);
    const ours = await ask(
      `kakao.Auth.authorize(${fill("['openid', 'account_email']", "['a', 'b']")})`,
    );
    expect(ours).toEqual(bare);
    const own = await ask(
      "kakao.Auth.authorize({ redirectUri: 'https://shop.example/callback', scope: 'openid' })",
    );
    const { state, nonce, ...rest } = Object.fromEntries(own);
    expect([state, nonce].every((text) => /^[\d-]{20,}$/.test(text!)) && state !== nonce).toBe(
      true,
    );
    expect(rest).toMatchObject({ client_id: "javascript-key", scope: "openid", is_popup: "false" });
    const none = await ask(
      "kakao.Auth.authorize({ redirectUri: 'https://shop.example/callback', scope: 'openid', state: false, nonce: false })",
    );
    expect(Object.keys(Object.fromEntries(none))).not.toContain("state");
    expect(Object.keys(Object.fromEntries(none))).not.toContain("nonce");
  });

  test("inside KakaoTalk: through its plugin, where the SDK gives no promise; and over its own page", async () => {
    const userAgent = "Mozilla/5.0 (Linux; Android 14) Mobile KAKAOTALK 10.8.0 ch-home";
    const code = "kakao.Auth.authorize({ redirectUri: 'https://shop.example/callback' })";
    const plugin = await open({ userAgent });
    await plugin.page.evaluate(`
      window.kakaoweb = { reqSignInLocation: async (query) =>
        "https://x.example/?code=CODE&state=" + new URLSearchParams(query).get("state") }; 0`);
    await call(plugin.page, code);
    await plugin.page.waitForURL(/callback\?code=CODE&state=/, { waitUntil: "domcontentloaded" });
    const handled = await call(plugin.page, "kakao.Auth.handleRedirect()");
    expect(await end(plugin.page, handled)).toMatchObject({ value: { code: "CODE" } });

    const own = await open({ userAgent });
    const index = await call(own.page, code);
    await expect.poll(() => own.asked.length, { timeout: 3000 }).toBeGreaterThan(0);
    expect(await outcome(own.page, index)).toBeUndefined();
    own.kakao.code = [{ status: "error", error: "access_denied" }];
    await own.page.waitForURL(/callback\?error=access_denied/, { waitUntil: "domcontentloaded" });
  });

  test("a certificate login prepares, leaves, and says so when the page comes back", async () => {
    const at = await open();
    const { page, kakao, asked } = at;
    kakao.stays = true;
    const code =
      "kakao.Auth.authorizeForCert({ redirectUri: 'https://shop.example/callback', settleId: '1', signData: 'data' })";
    const index = await call(page, code);
    await expect.poll(() => asked.length).toBe(2);
    expect(asked[1]).toContain("kauth_tx_id=tx");
    expect(await outcome(page, index)).toBeUndefined();
    await page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
    expect(await end(page, index)).toMatchObject({ name: "KakaoPopupError", code: "closed" });
    await expectNothingLeft(at);
  });
});

describe("what the bare SDK does, which we do not", () => {
  test.each(versions)(
    "%s: leads the page away, hangs when the window is closed",
    async (version) => {
      const { page, kakao } = await shop(browser, { version });
      let index = 0;
      const found = await popupOf(
        page,
        async () => (index = await call(page, "Kakao.Auth.authorize({ isPopup: true })")),
      );
      await found.close();
      await pass(page, 2500);
      kakao.code = [{ code: "CODE" }];
      await pass(page, 1500);
      expect(await outcome(page, index)).toBeUndefined();
      await call(page, withRedirect.replace("kakao", "Kakao"));
      await page.waitForURL("https://shop.example/callback?code=CODE", { waitUntil: "commit" });
    },
  );
});
