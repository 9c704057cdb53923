// The page that a login comes back to, in Chromium: with what else may be in its storage, its address and its document.
import type { Browser, BrowserContext, Page } from "playwright";
import { describe, expect, test } from "vitest";
import { origin, useBrowser } from "../support/shop.js";
import { bare, call, end, outcome, shop } from "../support/windows.js";

let browser: Browser;
useBrowser((started) => {
  browser = started;
});

const handle = "kakao.Auth.handleRedirect()";
const redirectUri = `${origin}/callback`;

/** A browser in which a login with the state `S` was begun. */
async function begun(memory: object = {}): Promise<{ page: Page; context: BrowserContext }> {
  const { page, context } = await shop(browser, { path: bare });
  await store(page, { redirectUri, ...memory });
  return { page, context };
}

const store = (page: Page, entry: object, state = "S") =>
  page.evaluate(
    ([text, key]) => {
      const { at = 0, ...rest } = JSON.parse(text!) as { at?: unknown };
      const time = typeof at === "number" ? Date.now() + at : at;
      localStorage.setItem(`kakao-typed.login.${key}`, JSON.stringify({ ...rest, at: time }));
    },
    [JSON.stringify(entry), state],
  );

/** Opens an address of the shop, in a page load of its own. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto("about:blank");
  await page.goto(origin + address, { waitUntil: "domcontentloaded" });
}

const handled = async (page: Page, code = handle) => end(page, await call(page, code));

describe("what is remembered", () => {
  test("the answer has the fields of a login and no other, whatever the entry holds", async () => {
    const { page } = await begun({
      code: "EVIL",
      state: "EVIL",
      extra: 1,
      returnTo: "/cart",
      nonce: "N",
    });
    await visit(page, "/callback?code=CODE&state=S");
    const { value } = (await handled(page)) as { value: object };
    expect(value).toEqual({ code: "CODE", state: "S", redirectUri, returnTo: "/cart", nonce: "N" });
    await store(page, { redirectUri });
    await visit(page, "/callback?code=CODE&state=S");
    const { value: least } = (await handled(page)) as { value: object };
    expect(Object.keys(least).sort()).toEqual(["code", "redirectUri", "state"]);
  });

  test.each([
    ["a script to go back to", { returnTo: "javascript:alert(1)" }],
    ["data to go back to", { returnTo: "data:text/html,x" }],
    ["a blob of this origin", { returnTo: `blob:${origin}/1` }],
    ["another host", { returnTo: "//evil.example" }],
    ["another host, with a backslash", { returnTo: "/\\evil.example" }],
    ["another host, with a tab", { returnTo: "/\t/evil.example" }],
    ["another host, behind a user", { returnTo: "https://shop.example@evil.example" }],
    ["this host with a user", { returnTo: "https://evil@shop.example/" }],
    ["a host that begins as this one", { returnTo: "https://shop.example.evil.example/" }],
    ["a page that is no text", { returnTo: { toString: "x" } }],
    ["no redirectUri", { redirectUri: undefined }],
    ["a redirectUri that is no text", { redirectUri: 1 }],
    ["a nonce that is no text", { nonce: ["N"] }],
    ["the future", { at: 120_000 }],
    ["more than ten minutes ago", { at: -600_001 }],
    ["a time that is text", { at: "9999999999999" }],
    ["no time", { at: null }],
    ["a mark that is none", { used: "CODE", redirectUri: 7 }],
  ])("%s is no login of this browser", async (_, memory) => {
    const { page } = await begun(memory);
    await visit(page, "/callback?code=CODE&state=S");
    expect(await handled(page)).toMatchObject({ name: "KakaoAuthError", code: "state_mismatch" });
    expect(page.url()).toContain("code=CODE");
  });

  test("a clock that was set back a little does no harm", async () => {
    const { page } = await begun({ at: 30_000 });
    await visit(page, "/callback?code=CODE&state=S");
    expect(await handled(page)).toMatchObject({ value: { code: "CODE" } });
  });

  test.each(["getItem", "removeItem"])(
    "storage whose %s throws: no_storage, and the next call can succeed",
    async (method) => {
      const { page } = await begun();
      await visit(page, "/callback?code=CODE&state=S");
      await page.evaluate(`
        window.own = Storage.prototype.${method};
        Storage.prototype.${method} = () => { throw new DOMException("denied", "SecurityError"); }; 0`);
      expect(await handled(page)).toMatchObject({ name: "KakaoStateError", code: "no_storage" });
      expect(page.url()).toContain("code=CODE");
      await page.evaluate(`Storage.prototype.${method} = own; 0`);
      expect(await handled(page)).toMatchObject({ value: { code: "CODE" } });
    },
  );

  test("a lock that comes late does not finish a login that has failed", async () => {
    const { page } = await begun();
    await visit(page, "/callback?code=CODE&state=S");
    await page.evaluate(`
      const lock = "kakao-typed.login.S";
      navigator.locks.request(lock, () => new Promise((resolve) => (window.release = resolve)));
      window.afterAll = () => navigator.locks.request(lock, () => {});
      window.own = Storage.prototype.removeItem;
      Storage.prototype.removeItem = () => { throw new DOMException("denied", "SecurityError"); }; 0`);
    expect(await handled(page)).toMatchObject({ name: "KakaoStateError", code: "no_storage" });
    await page.evaluate("Storage.prototype.removeItem = own; release(); afterAll()");
    expect(await handled(page)).toMatchObject({ value: { code: "CODE" } });
  });

  test("storage that is denied or absent: no_storage; without room the login is done all the same", async () => {
    const { page } = await begun();
    const take = async (get: string) => {
      await visit(page, "/callback?code=CODE&state=S");
      await page.evaluate(`for (const name of ["localStorage", "sessionStorage"])
        Object.defineProperty(window, name, { get() { ${get} } }); 0`);
      return handled(page);
    };
    for (const get of ["throw new DOMException('denied', 'SecurityError')", "return null"]) {
      expect(await take(get)).toMatchObject({ name: "KakaoStateError", code: "no_storage" });
    }
    await visit(page, "/callback?code=CODE&state=S");
    await page.evaluate(
      "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; 0",
    );
    expect(await handled(page)).toMatchObject({ value: { code: "CODE" } });
    await visit(page, "/callback?code=CODE&state=S");
    expect(await handled(page)).toMatchObject({ code: "state_mismatch" });
  });
});

describe("what came back", () => {
  test.each([
    ["two codes", "code=A&code=B&state=S"],
    ["the same code twice", "code=A&code=A&state=S"],
    ["two states", "code=A&state=S&state=T"],
    ["two errors", "error=access_denied&error=x&state=S"],
  ])("%s: nothing is guessed, and nothing used up", async (_, query) => {
    const { page } = await begun();
    await visit(page, `/callback?${query}`);
    expect(await handled(page)).toMatchObject({
      name: "KakaoAuthError",
      code: "state_mismatch",
      message: expect.stringContaining("twice") as string,
    });
    expect(page.url()).toBe(`${origin}/callback?${query}`);
    await visit(page, "/callback?code=CODE&state=S");
    expect(await handled(page)).toMatchObject({ value: { code: "CODE" } });
  });

  test.each(["code=&state=S", "error=&state=S", "error=&code=CODE&state=S"])(
    "%s is told as what it is",
    async (query) => {
      const { page } = await begun();
      await visit(page, `/callback?${query}`);
      expect(await handled(page)).toMatchObject({
        name: "KakaoAuthError",
        code: "server_error",
        message: expect.stringContaining("empty") as string,
      });
      expect(page.url()).toBe(`${origin}/callback`);
    },
  );

  test("a refusal that is opened again is finished, too", async () => {
    const { page } = await begun();
    await visit(page, "/callback?error=access_denied&error_description=no&error_code=KOE1&state=S");
    const refused = { name: "KakaoAuthError", error: "access_denied", error_code: "KOE1" };
    expect(await handled(page)).toMatchObject(refused);
    expect(page.url()).toBe(`${origin}/callback`);
    // on the cleaned address, as in StrictMode
    expect(await handled(page)).toMatchObject(refused);
    await visit(page, "/callback?error=access_denied&state=S");
    expect(await handled(page)).toMatchObject({ code: "state_used" });
    expect(page.url()).toBe(`${origin}/callback`);
  });

  test.each([
    [
      "?a=%7E%20b+c&code=CODE&x=%ea%b0%80&state=S&&y#h%7E?code=1",
      "?a=%7E%20b+c&x=%ea%b0%80&&y#h%7E?code=1",
    ],
    ["?c%6Fde=CODE&state=S&codes=1&?code=2", "?codes=1&?code=2"],
    ["?code=CODE&state=S", ""],
    ["?code=CODE&state=S&error_code=&error_description=x&b", "?b"],
    ["?한글=값&code=CODE&state=S", "?%ED%95%9C%EA%B8%80=%EA%B0%92"],
  ])("the address %s becomes %j", async (query, left) => {
    const { page } = await begun();
    await visit(page, `/callback${query}`);
    await page.evaluate("history.replaceState({ kept: 1 }, ''); 0");
    expect(await handled(page)).toMatchObject({ value: { code: "CODE" } });
    expect(await page.evaluate("location.href")).toBe(`${origin}/callback${left}`);
    expect(await page.evaluate("history.state")).toEqual({ kept: 1 });
  });

  test("an address bar that cannot be changed does not cost the login", async () => {
    const { page } = await begun();
    await visit(page, "/callback?code=CODE&state=S");
    await page.evaluate(
      "history.replaceState = () => { throw new DOMException('too often', 'SecurityError'); }; 0",
    );
    for (let round = 0; round < 2; round++) {
      expect(await handled(page)).toMatchObject({ value: { code: "CODE" } });
    }
  });
});

describe("a second tab", () => {
  test("exactly one gets the login", async () => {
    const { page, context } = await begun();
    // four tabs with the same address, which call at the same moment
    const tabs = [page, ...(await Promise.all([1, 2, 3].map(async () => context.newPage())))];
    for (let round = 0; round < 6; round++) {
      await Promise.all(tabs.map(async (tab) => visit(tab, "/callback?code=CODE&state=S")));
      const start = (await page.evaluate<number>("Date.now()")) + 200;
      const ends = tabs.map(async (tab) => {
        await tab.evaluate(`while (Date.now() < ${start}); 0`);
        const found = (await handled(tab)) as { code?: string };
        expect(tab.url()).toBe(redirectUri);
        return found.code ?? "login";
      });
      const codes = await Promise.all(ends);
      expect(codes.sort()).toEqual(["login", "state_used", "state_used", "state_used"]);
      await store(page, { redirectUri });
    }
  });

  test.each([
    ["denied", "() => { throw new DOMException('denied', 'SecurityError'); }"],
    ["refused", "async () => { throw new DOMException('denied', 'SecurityError'); }"],
    ["never there", "() => new Promise(() => {})"],
    ["no function", "undefined"],
  ])("a lock that is %s holds nobody up", async (_, request) => {
    const { page } = await begun();
    await visit(page, "/callback?code=CODE&state=S");
    await page.evaluate(`LockManager.prototype.request = ${request}; 0`);
    expect(await handled(page)).toMatchObject({ value: { code: "CODE" } });
  });

  test("a lock that another tab keeps holds nobody up", async () => {
    const { page, context } = await begun();
    const other = await context.newPage();
    await visit(other, "/");
    await other.evaluate(
      `new Promise((has) => navigator.locks.request("kakao-typed.login.S", () => { has(); return new Promise(() => {}); }))`,
    );
    await visit(page, "/callback?code=CODE&state=S");
    expect(await handled(page)).toMatchObject({ value: { code: "CODE" } });
  });

  test("without https there are no locks", async () => {
    const { page } = await begun();
    await visit(page, "/callback?code=CODE&state=S");
    await page.evaluate("Object.defineProperty(navigator, 'locks', { value: undefined }); 0");
    expect(await handled(page)).toMatchObject({ value: { code: "CODE" } });
  });
});

describe("exchange", () => {
  const exchanging = (exchange: string) =>
    `kakao.Auth.handleRedirect(undefined, { exchange: ${exchange} })`;

  test("a server's no is a no, for each call; a yes, or no answer at all, is a login", async () => {
    const { page } = await begun();
    await visit(page, "/callback?code=CODE&state=S");
    const refusal = exchanging(
      "async () => (window.asked = (window.asked ?? 0) + 1, new Response('no', { status: 403 }))",
    );
    const indexes = [await call(page, refusal), await call(page, refusal)];
    for (const index of indexes) {
      expect(await end(page, index)).toMatchObject({
        name: "KakaoNetworkError",
        code: "http",
        message: expect.stringContaining("403") as string,
      });
    }
    expect(await page.evaluate("asked")).toBe(1);
    for (const answer of [
      "new Response(null, { status: 204 })",
      "undefined",
      "null",
      "({ ok: true })",
      "({ status: 500 })",
      "'no'",
    ]) {
      await store(page, { redirectUri });
      await visit(page, "/callback?code=CODE&state=S");
      expect(await handled(page, exchanging(`() => ${answer}`))).toMatchObject({
        value: { code: "CODE" },
      });
    }
  });

  test("the answer is kept, but not printed; one that throws rejects as it does", async () => {
    const { page } = await begun();
    await visit(page, "/callback?code=CODE&state=S");
    const code = `${exchanging("async () => new Response('no', { status: 401 })")}.catch((error) =>
      ({ status: error.status, ok: error.response.ok, keys: Object.keys(error) }))`;
    expect(await handled(page, code)).toEqual({
      value: { status: 401, ok: false, keys: ["code", "status"] },
    });
    await store(page, { redirectUri });
    await visit(page, "/callback?code=CODE&state=S");
    const throwing = exchanging("() => { throw new RangeError('mine'); }");
    expect(await handled(page, throwing)).toMatchObject({ name: "RangeError", message: "mine" });
    // the state is used up, and a new login is possible
    await store(page, { redirectUri }, "T");
    await visit(page, "/callback?code=CODE2&state=T");
    expect(await handled(page)).toMatchObject({ value: { code: "CODE2" } });
  });
});

describe("a login that was sent without state", () => {
  const stateless = "kakao.Auth.handleRedirect(undefined, { state: false })";

  test("gives the code alone, cleans the address, and knows it again", async () => {
    const { page } = await begun();
    await visit(page, "/callback?code=CODE&a=1");
    for (let round = 0; round < 2; round++) {
      expect(await handled(page, stateless)).toEqual({ value: { code: "CODE" } });
      expect(page.url()).toBe(`${origin}/callback?a=1`);
    }
    await visit(page, "/callback?code=CODE&a=1");
    expect(await handled(page, stateless)).toMatchObject({ code: "state_used" });
    expect(page.url()).toBe(`${origin}/callback?a=1`);
    await visit(page, "/callback?code=NEXT");
    expect(await handled(page, stateless)).toEqual({ value: { code: "NEXT" } });
    // a refusal is the same each time
    for (let round = 0; round < 2; round++) {
      await visit(page, "/callback?error=access_denied");
      expect(await handled(page, stateless)).toMatchObject({ code: "access_denied" });
      expect(page.url()).toBe(redirectUri);
    }
  });

  test("a state that comes back is another login's, and stays for it", async () => {
    const { page } = await begun();
    await visit(page, "/callback?code=CODE&state=S");
    expect(await handled(page, stateless)).toMatchObject({ code: "state_mismatch", state: "S" });
    expect(page.url()).toBe(`${origin}/callback?code=CODE&state=S`);
    expect(await handled(page)).toMatchObject({ value: { code: "CODE" } });
  });

  test("without the option it is refused", async () => {
    const { page } = await begun();
    await visit(page, "/callback?code=CODE");
    expect(await handled(page)).toMatchObject({ code: "state_mismatch" });
    expect(page.url()).toContain("code=CODE");
    expect(await handled(page, stateless)).toEqual({ value: { code: "CODE" } });
  });

  test("storage that is denied costs nothing but the second look", async () => {
    const { page } = await begun();
    await visit(page, "/callback?code=CODE");
    await page.evaluate(
      "Storage.prototype.getItem = () => { throw new DOMException('denied', 'SecurityError'); }; 0",
    );
    expect(await handled(page, stateless)).toEqual({ value: { code: "CODE" } });
  });
});

test.each([
  ["null", "options"],
  ["() => {}", "options"],
  ["[]", "options"],
  ["{ exchnage() {} }", "options.exchnage"],
  ["{ exchange: 'post' }", "options.exchange"],
  ["{ state: true }", "options.state"],
  ["{ state: 'S' }", "options.state"],
  ["{ state: null }", "options.state"],
])("options %s are refused, and nothing is used up", async (options, path) => {
  const { page } = await begun();
  await visit(page, "/callback?code=CODE&state=S");
  expect(await handled(page, `kakao.Auth.handleRedirect(undefined, ${options})`)).toMatchObject({
    name: "KakaoDataError",
    issues: [{ path }],
  });
  expect(await handled(page)).toMatchObject({ value: { code: "CODE" } });
});

test("a page to go back to is one of this origin before the page leaves, too", async () => {
  const { page } = await shop(browser);
  for (const returnTo of [`blob:${origin}/1`, "https://evil@shop.example/", "javascript:1"]) {
    const settings = JSON.stringify({ redirectUri, returnTo });
    const index = await call(page, `kakao.Auth.authorize(${settings})`);
    expect(await end(page, index)).toMatchObject({ issues: [{ path: "settings.returnTo" }] });
    expect(await outcome(page, index)).toHaveProperty("name", "KakaoDataError");
  }
});
