// Login in Chromium, on both flavours of the SDK: in a window, and over a redirect.
import { createOAuthClient } from "kakao-typed/oauth";
import type { Browser } from "playwright";
import { describe, expect, test } from "vitest";
import { origin, useBrowser, versions } from "../support/shop.js";
import { call, end, expectNothingLeft, outcome, pass, popupOf, shop } from "../support/windows.js";

let browser: Browser;
useBrowser((started) => {
  browser = started;
});

const popup = "kakao.Auth.authorize({ isPopup: true })";
const withRedirect =
  "kakao.Auth.authorize({ isPopup: true, redirectUri: 'https://shop.example/callback' })";

const phone =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 Version/17.4 Mobile/15E148 Safari/604.1";

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

describe("login over a redirect", () => {
  const start = (more = "") =>
    `kakao.Auth.authorize({ redirectUri: 'https://shop.example/callback'${more} })`;
  const handle = "kakao.Auth.handleRedirect()";

  /** Starts a login, and gives the state that Kakao would send back. */
  async function started(more?: string) {
    const at = await shop(browser);
    await call(at.page, start(more));
    await at.page.waitForURL(/oauth\/authorize/, { waitUntil: "commit" });
    const state = new URL(at.asked[0]!).searchParams.get("state")!;
    const back = (query: string) =>
      at.page.goto(`${origin}/callback?${query.replace("STATE", state)}`, {
        waitUntil: "domcontentloaded",
      });
    return { ...at, state, back };
  }

  test("gives code and memory once; cleans the address; the same answer to a second call", async () => {
    const { page, state, back } = await started(", scope: 'openid', returnTo: '/cart?item=1'");
    await back("utm=1&code=CODE&state=STATE&x=2#top");
    expect(await page.evaluate("kakao.Auth.isRedirect()")).toBe(true);
    await page.evaluate("history.replaceState({ kept: 1 }, ''); 0");
    const first = await call(page, handle);
    const second = await call(page, handle);
    const value = {
      code: "CODE",
      state,
      redirectUri: "https://shop.example/callback",
      returnTo: "/cart?item=1",
      nonce: expect.stringMatching(/^[\d-]+$/) as string,
    };
    expect(await end(page, first)).toMatchObject({ value });
    expect(await end(page, second)).toMatchObject({ value });
    expect(page.url()).toBe(`${origin}/callback?utm=1&x=2#top`);
    expect(await page.evaluate("history.state")).toEqual({ kept: 1 });
    // all that stays is that the state is used
    const kept = (await page.evaluate("JSON.stringify(localStorage)")) as string;
    expect(kept).toContain("used");
    expect(kept).not.toMatch(/CODE|callback|cart/);
    // on the cleaned address, in the same page load
    expect(await page.evaluate("kakao.Auth.isRedirect()")).toBe(true);
    expect(await end(page, await call(page, handle))).toMatchObject({ value });
    // another address of the same page is none
    await page.evaluate("history.pushState({}, '', '/home'); 0");
    expect(await page.evaluate("kakao.Auth.isRedirect()")).toBe(false);
    expect(await end(page, await call(page, handle))).toMatchObject({ code: "no_redirect" });
    await back("utm=1&x=2");
    expect(await end(page, await call(page, handle))).toMatchObject({ code: "no_redirect" });
    // the history still has it: used, in every page load, and again in each
    for (const query of ["code=CODE&state=STATE", "a=1&state=STATE&code=CODE"]) {
      await back(query);
      for (let round = 0; round < 2; round++) {
        expect(await end(page, await call(page, handle))).toMatchObject({
          name: "KakaoAuthError",
          code: "state_used",
          state,
        });
        expect(page.url()).not.toMatch(/code|state/);
      }
    }
    await back("code=ANOTHER&state=STATE");
    expect(await end(page, await call(page, handle))).toMatchObject({ code: "state_mismatch" });
    expect(page.url()).toContain("code=ANOTHER");
  });

  test.each([
    [
      "a refusal",
      "error=consent_required&error_description=user%20consent%20required.&state=STATE&a=1",
      "consent_required",
      "a=1",
    ],
    ["a forged state", "code=CODE&state=forged", "state_mismatch", "code=CODE&state=forged"],
    ["no state", "code=CODE", "state_mismatch", "code=CODE"],
    ["an error without state", "error=access_denied", "state_mismatch", "error=access_denied"],
  ])("%s", async (_, query, code, left) => {
    const { page, back } = await started();
    await back(query);
    expect(await end(page, await call(page, handle))).toMatchObject({
      name: "KakaoAuthError",
      code,
    });
    expect(page.url()).toBe(`${origin}/callback?${left}`);
  });

  test("in another tab, and out of time", async () => {
    const { page, context, state, back } = await started();
    const other = await context.newPage();
    await other.goto(`${origin}/callback?code=CODE&state=${state}`, {
      waitUntil: "domcontentloaded",
    });
    await other.waitForFunction(() => "kakao" in window);
    expect(await end(other, await call(other, handle))).toMatchObject({
      value: { code: "CODE", state },
    });
    await back("code=CODE&state=STATE");
    expect(await end(page, await call(page, handle))).toMatchObject({ code: "state_used" });

    const late = await started();
    await late.back("a=1");
    await late.page.evaluate(`
      for (const key of Object.keys(localStorage)) {
        const found = JSON.parse(localStorage[key]);
        localStorage[key] = JSON.stringify({ ...found, at: found.at - 600001 });
      }`);
    await late.back("code=CODE&state=STATE");
    expect(await end(late.page, await call(late.page, handle))).toMatchObject({
      code: "state_mismatch",
    });
  });

  test("exchange is called once for each code, and waited for", async () => {
    const { page, back } = await started();
    await back("code=CODE&state=STATE");
    await page.evaluate(`
      window.exchanged = [];
      window.exchange = async (login) => { exchanged.push(login.code); await new Promise((done) => setTimeout(done, 100)); exchanged.push("done"); }; 0`);
    const code =
      "kakao.Auth.handleRedirect(undefined, { exchange }).then(({ code }) => [code, ...exchanged])";
    const indexes = await Promise.all([call(page, code), call(page, code)]);
    for (const index of indexes) {
      expect(await end(page, index)).toEqual({ value: ["CODE", "CODE", "done"] });
    }
    // with a URL of its own the address bar stays
    const given = await call(page, "kakao.Auth.handleRedirect('/callback?code=X&state=Y')");
    expect(await end(page, given)).toMatchObject({ code: "state_mismatch" });
    expect(await end(page, await call(page, "kakao.Auth.handleRedirect('http://')"))).toMatchObject(
      {
        name: "KakaoDataError",
      },
    );
  });

  test("the page that comes back from the back-forward cache gets `closed`", async () => {
    const at = await shop(browser);
    at.kakao.stays = true;
    const index = await call(at.page, start());
    await expect.poll(() => at.asked.length).toBe(1);
    expect(await outcome(at.page, index)).toBeUndefined();
    await at.page.evaluate(
      "dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }))",
    );
    expect(await outcome(at.page, index)).toBeUndefined();
    await at.page.evaluate(
      "dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))",
    );
    expect(await end(at.page, index)).toMatchObject({
      name: "KakaoPopupError",
      code: "closed",
    });
    await expectNothingLeft(at);
  });

  test("localStorage denied: sessionStorage; both denied: no_storage, before the page leaves", async () => {
    const deny = (...names: string[]) =>
      names
        .map(
          (name) =>
            `Object.defineProperty(window, "${name}", { get() { throw new DOMException("denied", "SecurityError"); } });`,
        )
        .join("");
    const one = await shop(browser);
    one.kakao.stays = true;
    await one.page.evaluate(`${deny("localStorage")} 0`);
    await call(one.page, start());
    await expect.poll(() => one.asked.length).toBe(1);
    expect(
      await one.page.evaluate(
        "Object.keys(sessionStorage).filter((key) => key.startsWith('kakao-typed')).length",
      ),
    ).toBe(1);
    const both = await shop(browser);
    await both.page.evaluate(`${deny("localStorage", "sessionStorage")} 0`);
    expect(await end(both.page, await call(both.page, start()))).toMatchObject({
      name: "KakaoStateError",
      code: "no_storage",
    });
    expect(both.asked).toEqual([]);
    both.kakao.stays = true;
    await call(both.page, start(", state: false"));
    await expect.poll(() => both.asked.length).toBe(1);
  });

  test.each([
    ["no redirectUri", "{}", "settings.redirectUri"],
    ["a relative one", "{ redirectUri: '/callback' }", "settings.redirectUri"],
    [
      "another origin to go back to",
      "{ redirectUri: 'https://a.b', returnTo: 'https://evil.example' }",
      "settings.returnTo",
    ],
    ["an unknown key", "{ redirectUri: 'https://a.b', redirectURI: 'x' }", "settings.redirectURI"],
    ["scopes of another kind", "{ redirectUri: 'https://a.b', scope: [1] }", "settings.scope"],
    [
      "a scope with a comma in a list",
      "{ redirectUri: 'https://a.b', scope: ['a,b'] }",
      "settings.scope",
    ],
    [
      "a device that is none",
      "{ redirectUri: 'https://a.b', deviceType: 'phone' }",
      "settings.deviceType",
    ],
    ["state of another kind", "{ redirectUri: 'https://a.b', state: true }", "settings.state"],
    ["a function", "() => {}", "settings"],
  ])("%s is refused, and the page stays", async (_, settings, path) => {
    const { page, asked } = await shop(browser);
    expect(await end(page, await call(page, `kakao.Auth.authorize(${settings})`))).toMatchObject({
      name: "KakaoDataError",
      issues: [{ path }],
    });
    expect([page.url(), asked]).toEqual([`${origin}/`, []]);
  });
});

describe("a login of the SDK, with its server", () => {
  const server = (fetch: (request: Request) => Promise<Response>) =>
    createOAuthClient({
      restApiKey: "rest-api-key",
      clientSecret: "client-secret",
      redirectUri: `${origin}/callback`,
      fetch,
    });

  test.each(versions)(
    "the code of the JavaScript key is exchanged with the REST API key, SDK %s",
    async (version) => {
      const { page, emulator } = await shop(browser, { version, emulated: true });
      const oauth = server((request) => emulator.fetch(request));
      const audience = "javascript-key";
      for (const settings of ["", `redirectUri: '${origin}/callback',`]) {
        const index = await call(
          page,
          `kakao.Auth.authorize({ ${settings} isPopup: true, scope: ["openid", "account_email"] })`,
        );
        const { value } = (await end(page, index)) as {
          value: { code: string; redirectUri: string; nonce: string };
        };
        const { code, redirectUri, nonce } = value;
        const tokens = await oauth.exchangeCode({ code, redirectUri });
        const claims = await oauth.verifyIdToken(tokens.id_token!, { nonce, audience });
        expect(claims).toMatchObject({ sub: "123456789", aud: audience, nonce });
      }
    },
  );

  test("a person who cancels is told the page", async () => {
    const { page, emulator } = await shop(browser, { emulated: true });
    emulator.reset();
    emulator.setPerson({ cancels: true });
    expect(
      await end(page, await call(page, "kakao.Auth.authorize({ isPopup: true })")),
    ).toMatchObject({ name: "KakaoAuthError", code: "access_denied" });
  });
});
