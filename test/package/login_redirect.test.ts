// Login over a redirect, in Chromium; and a login of the SDK with its server.
import { createOAuthClient } from "kakao-typed/oauth";
import type { Browser } from "playwright";
import { describe, expect, test } from "vitest";
import { origin, useBrowser, versions } from "../support/shop.js";
import { call, end, expectNothingLeft, outcome, shop } from "../support/windows.js";

let browser: Browser;

useBrowser((started) => {
  browser = started;
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
