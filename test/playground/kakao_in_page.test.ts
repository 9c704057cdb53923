// Kakao in the page, in Chromium, on built files from a plain static server, below a path.
import type { Browser, BrowserContext, Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { launch } from "../support/shop.js";
import { serveFolder, type StaticSite } from "../support/static_site.js";
import type { Bench } from "./bench.js";
import { type BenchSite, buildBench } from "./bench_site.js";

let browser: Browser;
let bench: BenchSite;
let site: StaticSite;
beforeAll(async () => {
  [browser, bench] = await Promise.all([launch(), buildBench()]);
  site = await serveFolder(bench.folder, "team/pages/playground");
});
afterAll(async () => {
  site.close();
  await Promise.all([browser.close(), bench.remove()]);
});

let context: BrowserContext;
/** Where the site is: every request has to begin with it. */
let own: string;
/** Addresses of other hosts that something was asked of. */
let foreign: string[];
let wrong: string[];
beforeEach(async () => {
  context = await browser.newContext({ locale: "en-US" });
  own = site.url;
  foreign = [];
  wrong = [];
  context.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(own))
      foreign.push(request.url());
  });
  context.on("page", (page) => page.on("pageerror", (error) => wrong.push(error.message)));
});
afterEach(async () => {
  await context.close();
  expect(foreign).toEqual([]);
  expect(wrong).toEqual([]);
});

const isReady = (page: Page) => page.waitForFunction(() => "bench" in window);

async function open(url = site.url): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await isReady(page);
  return page;
}

/** Runs something in the page; its promise can wait while a window is used. */
const run = <T>(page: Page, work: (bench: Bench) => T | Promise<T>): Promise<T> =>
  page.evaluate(`(${String(work)})(window.bench)`);

const press = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name }).first().click();

/** Starts something that opens a window. */
async function windowOf<T>(page: Page, work: (bench: Bench) => Promise<T>) {
  const popup = page.waitForEvent("popup");
  const done = run(page, work);
  return { popup: await popup, done };
}

/** Chooses the first sample account. */
const chooseAccount = (page: Page) => press(page, /sample@sample.com/);

/** Agrees to everything. */
async function consent(page: Page): Promise<void> {
  await page.getByLabel("Agree to all").check();
  await press(page, "Agree and continue");
}

async function agree(page: Page): Promise<void> {
  await chooseAccount(page);
  await consent(page);
}

/** Logs in in a window. */
async function logIn(page: Page, act: (popup: Page) => Promise<void> = agree): Promise<unknown> {
  const { popup, done } = await windowOf(page, ({ kakao, exchange, outcome }) =>
    outcome(async () => exchange(await kakao.Auth.authorize({ isPopup: true }))),
  );
  await act(popup);
  return done;
}

/** The wire as lines, without what differs from run to run. */
const wireOf = (page: Page) =>
  run(page, ({ inPage }) =>
    inPage.wire.map(({ from, to, method, url, status }) => {
      const { pathname } = new URL(url);
      const path = pathname.replace(/^.*\/playground\//, "/");
      return `${from} > ${to}: ${method} ${path} ${status}`;
    }),
  );

const me = (page: Page) =>
  run(page, ({ kakao, outcome }) =>
    outcome(async () => {
      const { id, kakao_account } = await kakao.API.me();
      return { id, email: kakao_account?.email };
    }),
  );

/** Secrets that the wire shows. */
const secretsOnWire = (page: Page) =>
  run(page, ({ inPage: { emulator, wire } }) => {
    const { tokens, codes } = emulator.exportState();
    const used = emulator.tokens.map(({ token }) => token);
    const secrets = [
      ...used,
      ...tokens.map(({ token }) => token),
      ...codes.map(({ code }) => code),
      "client-secret",
      "admin-key",
      "emulated-code-1",
    ];
    const shown = JSON.stringify(wire);
    const webTokens = shown.match(/eyJ[\w-]{8,}/g) ?? [];
    return [...webTokens, ...secrets.filter((secret) => shown.includes(secret))];
  });

const user = { id: 123_456_789, email: "sample@sample.com" };

test("a login in a window, with every step on the wire", async () => {
  const page = await open();
  const login = await logIn(page);
  expect(login).toEqual({ access_token: expect.any(String), expires_in: expect.any(Number) });
  expect(await me(page)).toEqual(user);
  expect(await wireOf(page)).toEqual([
    "page > kauth: GET /oauth/authorize 200",
    "kakao > kauth: POST /oauth/authorize 200",
    "kakao > kauth: POST /oauth/authorize 200",
    "kakao > page: GET /apiweb/code.json 200",
    "page > server: POST /api/exchange 200",
    "server > kauth: POST /oauth/token 200",
    "page > kapi: GET /v2/user/me 200",
  ]);
  expect(await secretsOnWire(page)).toEqual([]);
});

async function redirectLogin(page: Page, act: (page: Page) => Promise<void> = agree) {
  await run(page, ({ kakao, inPage }) => {
    void kakao.Auth.authorize({ redirectUri: inPage.redirectUri });
  });
  await page.waitForURL(/kakao\.html/);
  await act(page);
  await page.waitForURL(/playground\/(\?|$)/);
  await isReady(page);
}

const comeBack = (page: Page) =>
  run(page, ({ kakao, exchange, outcome }) =>
    outcome(async () => exchange(await kakao.Auth.handleRedirect())),
  );

test("a login by redirect, whose wire is whole, and the way back after it", async () => {
  const page = await open(`${site.url}?before`);
  await page.goto(site.url);
  await isReady(page);
  await redirectLogin(page);
  expect(await comeBack(page)).toMatchObject({ access_token: expect.any(String) });
  expect(await me(page)).toEqual(user);
  expect(await wireOf(page)).toEqual([
    "page > kauth: GET /oauth/authorize 200",
    "kakao > kauth: POST /oauth/authorize 200",
    "kakao > kauth: POST /oauth/authorize 302",
    "kakao > page: GET / 200",
    "page > server: POST /api/exchange 200",
    "server > kauth: POST /oauth/token 200",
    "page > kapi: GET /v2/user/me 200",
  ]);
  expect(await secretsOnWire(page)).toEqual([]);
  await page.goBack();
  await isReady(page);
  expect(page.url()).toBe(site.url);
  expect(await me(page)).toEqual(user);
});

test("a second login shows no page", async () => {
  const page = await open();
  await logIn(page);
  const login = await logIn(page, async () => {});
  expect(login).toMatchObject({ access_token: expect.any(String) });
});

test("a login that is cancelled, and a window that is closed", async () => {
  const page = await open();
  const cancelled = await logIn(page, async (popup) => {
    await chooseAccount(popup);
    await press(popup, "Cancel");
  });
  expect(cancelled).toMatchObject({ failed: "KakaoAuthError", code: "access_denied" });
  const closed = await logIn(page, (popup) => popup.close());
  expect(closed).toMatchObject({ failed: "KakaoPopupError", code: "closed" });
});

test("more consent, asked for later", async () => {
  const page = await open();
  await logIn(page, async (popup) => {
    await chooseAccount(popup);
    await popup.locator("[name=item][required], [name=term][required]").first().waitFor();
    for (const box of await popup.locator("li", { hasText: "[Required]" }).locator("input").all()) {
      await box.check();
    }
    await press(popup, "Agree and continue");
  });
  expect(await me(page)).toEqual({ id: user.id, email: undefined });
  const { popup, done } = await windowOf(page, ({ kakao, exchange }) =>
    kakao.Auth.authorize({ isPopup: true, scope: "account_email" }).then(exchange),
  );
  await popup.locator("[name=item]").first().check();
  await press(popup, "Agree and continue");
  await done;
  expect(await me(page)).toEqual(user);
});

test("the page is loaded again while a window is open", async () => {
  const page = await open();
  const { popup } = await windowOf(page, async ({ kakao }) => {
    void kakao.Auth.authorize({ isPopup: true }).catch(() => {});
  });
  await chooseAccount(popup);
  await page.reload();
  await isReady(page);
  await consent(popup);
  await expect.poll(() => popup.locator("h1").textContent()).toContain("Done");
  // the account is signed in now, and the app connected
  expect(await logIn(page, async () => {})).toMatchObject({ access_token: expect.any(String) });
});

test("the login page is loaded again, and an answer of it too", async () => {
  const page = await open();
  await redirectLogin(page, async () => {
    await page.reload();
    await chooseAccount(page);
    await page.getByLabel("Agree to all").waitFor();
    await page.reload();
    await consent(page);
  });
  expect(await comeBack(page)).toMatchObject({ access_token: expect.any(String) });
});

describe("windows of a user who is logged in", () => {
  let page: Page;
  beforeEach(async () => {
    page = await open();
    await logIn(page);
  });

  test("a message is shared, and reported to the server", async () => {
    const { popup } = await windowOf(page, async ({ kakao, inPage }) => {
      const link = { webUrl: inPage.redirectUri };
      kakao.Share.sendDefault({
        objectType: "text",
        text: `안녕하세요 <b>&"+%</b> ${"긴 글 ".repeat(30)}`.slice(0, 200),
        link,
        serverCallbackArgs: { order: "1" },
      });
    });
    expect(await popup.locator(".bubble").textContent()).toContain('안녕하세요 <b>&"+%</b>');
    await popup.locator("[name=chat]").first().check();
    await Promise.all([popup.waitForEvent("close"), press(popup, "Send")]);
    const messages = await run(page, ({ inPage }) =>
      inPage.emulator.messages.map((one) => one.template),
    );
    expect(messages).toHaveLength(1);
    await expect
      .poll(() =>
        run(page, async ({ inPage }) => (await inPage.server.fetch("/api/webhooks")).json()),
      )
      .toEqual({
        webhooks: expect.arrayContaining([
          expect.objectContaining({
            kind: "share",
            event: expect.objectContaining({ order: "1" }),
          }),
        ]),
      });
    expect(await wireOf(page)).toContain("kakao > server: POST /api/webhooks/share 200");
    expect(await wireOf(page)).toContain("page > sharer: POST /picker/link 200");
  });

  test("an image is uploaded, and shown in the message", async () => {
    const image = await run(page, async ({ kakao, inPage }) => {
      const bytes = Uint8Array.from(
        atob(
          "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
        ),
        (character) => character.charCodeAt(0),
      );
      const file = new File([bytes], "dot.png", { type: "image/png" });
      const { infos } = await kakao.Share.uploadImage({ file: [file] });
      const { url, width } = infos.original as { url: string; width: number };
      return { url, width, shown: await inPage.image(url) };
    });
    expect(image).toEqual({
      url: expect.stringContaining("https://k.kakaocdn.net/dn/"),
      width: 1,
      shown: expect.stringContaining("blob:"),
    });
    const { popup } = await windowOf(page, async ({ kakao, inPage }) => {
      const link = { webUrl: inPage.redirectUri };
      const { messages } = inPage.emulator;
      void messages;
      const [imageUrl] = inPage.emulator
        .exportState()
        .images.map(({ path }) => `https://k.kakaocdn.net${path}`);
      kakao.Share.sendDefault({
        objectType: "feed",
        content: { title: "dot", imageUrl: imageUrl!, link },
      });
    });
    await expect
      .poll(() =>
        popup
          .locator("img")
          .first()
          .evaluate((one) => (one as HTMLImageElement).naturalWidth),
      )
      .toBe(1);
  });

  test("friends are picked", async () => {
    const { popup, done } = await windowOf(page, async ({ kakao, outcome }) =>
      outcome(() => kakao.Picker.selectFriends({ maxPickableCount: 2 })),
    );
    await popup.locator("[name=pick]").first().check();
    await popup.locator("button[value=pick]").click();
    expect(await done).toMatchObject({ selectedTotalCount: 1, users: [{ id: 987_654_321 }] });
  });

  test("the picker of friends is closed", async () => {
    const { popup, done } = await windowOf(page, async ({ kakao, outcome }) =>
      outcome(() => kakao.Picker.selectFriend({})),
    );
    await popup.locator("button[value=close]").click();
    expect(await done).toMatchObject({ failed: "KakaoPopupError", code: "closed" });
  });

  /** The sample account has added the channel already. */
  const forgetChannels = () =>
    run(page, ({ inPage: { emulator } }) => {
      emulator.changeUser({ ...emulator.users[0]!, channels: [] });
    });

  test("a channel is added, and reported to the server", async () => {
    await forgetChannels();
    const { popup, done } = await windowOf(page, ({ kakao }) =>
      kakao.Channel.followChannel({ channelPublicId: "_frxjem" }),
    );
    await press(popup, "Add the channel");
    expect(await done).toEqual({ status: "success", channel_public_id: "_frxjem" });
    await expect
      .poll(() => wireOf(page))
      .toContain("kakao > server: POST /api/webhooks/channel 200");
  });

  test("a channel's own page", async () => {
    await forgetChannels();
    const { popup } = await windowOf(page, async ({ kakao }) => {
      kakao.Channel.addChannel({ channelPublicId: "_frxjem" });
    });
    await press(popup, "Add the channel");
    await expect
      .poll(() => run(page, ({ inPage }) => inPage.emulator.users[0]!.channels))
      .toMatchObject([{ channel_public_id: "_frxjem", relation: "ADDED" }]);
  });

  test("a shipping address, with a way back inside", async () => {
    const { popup, done } = await windowOf(page, ({ kakao }) => kakao.Auth.selectShippingAddress());
    await popup.locator("button[value=create]").click();
    await popup.locator("[name=receiver_name]").waitFor();
    await popup.goBack();
    await press(popup, /^Choose: /);
    expect(await done).toMatchObject({
      status: "success",
      user_id: user.id,
      address_id: expect.any(Number),
    });
  });

  test("a shipping address that is typed in", async () => {
    const { popup, done } = await windowOf(page, ({ kakao }) =>
      kakao.Auth.selectShippingAddress().then(({ address_id }) =>
        kakao.API.shipping_address({ address_id }),
      ),
    );
    await popup.locator("button[value=create]").click();
    // the list of fields is read once: the form has to be there
    await popup.getByRole("button", { name: "Add and choose" }).waitFor();
    for (const field of await popup.locator("main input:not([type=hidden])").all()) {
      await field.fill("판교역로 166");
    }
    await press(popup, "Add and choose");
    expect(await done).toMatchObject({ shipping_addresses: [{ base_address: "판교역로 166" }] });
  });

  test("logging out", async () => {
    await run(page, ({ kakao }) => kakao.Auth.logout());
    expect(await me(page)).toMatchObject({ failed: "KakaoStateError", code: "no_token" });
    expect(
      await run(page, ({ inPage }) =>
        inPage.emulator.tokens.filter(({ user }) => user === 123_456_789),
      ),
    ).toEqual([]);
  });

  test("Kakao unlinks the user, and reports it to the server", async () => {
    const status = await run(page, ({ inPage }) => inPage.emulator.unlink({ user: 123_456_789 }));
    expect(status).toBe(200);
    const { webhooks } = (await run(page, async ({ inPage }) =>
      (await inPage.server.fetch("/api/webhooks")).json(),
    )) as { webhooks: object[] };
    expect(webhooks).toContainEqual(
      expect.objectContaining({
        kind: "unlink",
        event: expect.objectContaining({ user_id: "123456789" }),
      }),
    );
    expect(await me(page)).toMatchObject({ failed: "KakaoApiError", code: -401 });
  });

  test("reports about accounts, once they are on", async () => {
    await run(page, ({ inPage }) => {
      const { accountWebhook, emulator } = inPage;
      emulator.changeApp({ accountWebhook });
    });
    expect(
      await run(page, ({ inPage }) =>
        inPage.emulator.reportAccount({ user: 123_456_789, event: "user-unlinked" }),
      ),
    ).toBe(202);
    await run(page, ({ kakao }) => kakao.API.unlink());
    await redirectLogin(page, consent);
    const events = await run(page, async ({ inPage }) => {
      const response = await inPage.server.fetch("/api/webhooks");
      const { webhooks } = (await response.json()) as {
        webhooks: { kind: string; event: { events: object } }[];
      };
      return webhooks.flatMap(({ event }) => Object.keys(event.events));
    });
    expect(events.map((event) => event.split("/").at(-1))).toEqual(
      expect.arrayContaining(["user-unlinked", "user-linked"]),
    );
  });

  test("the server's refresh token gives another access token", async () => {
    const [first, second] = await run(page, async ({ kakao, inPage }) => {
      const response = await inPage.server.fetch("/api/refresh", { method: "POST" });
      const { access_token } = (await response.json()) as { access_token: string };
      return [kakao.Auth.getAccessToken(), access_token];
    });
    expect(second).toEqual(expect.any(String));
    expect(second).not.toBe(first);
  });

  test("another tab sees the login, and what it changes is seen here", async () => {
    const other = await open();
    const login = await logIn(other, async () => {});
    expect(login).toMatchObject({ access_token: expect.any(String) });
    await run(other, ({ kakao }) => kakao.API.unlink());
    await expect.poll(() => me(page)).toMatchObject({ failed: "KakaoApiError", code: -401 });
  });

  test("what was kept and cannot be read is dropped", async () => {
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage)) {
        if (key.startsWith("kakao-in-page")) localStorage.setItem(key, '{"broken":');
      }
    });
    await page.reload();
    await isReady(page);
    expect(await logIn(page)).toMatchObject({ access_token: expect.any(String) });
  });

  test("reset forgets everything", async () => {
    await run(page, ({ inPage, kakao }) => {
      inPage.reset();
      kakao.Auth.setAccessToken(null);
    });
    expect(await run(page, ({ inPage }) => inPage.wire)).toEqual([]);
    const other = await open();
    const { popup } = await windowOf(other, async ({ kakao }) => {
      void kakao.Auth.authorize({ isPopup: true }).catch(() => {});
    });
    expect(await popup.locator("h1").textContent()).toContain("Log in");
  });
});

describe("the bare SDK", () => {
  /** Runs something with the SDK itself. */
  const bare = (page: Page, work: string) =>
    page.evaluate(
      `(async (Kakao) => ${work})(window.Kakao).then((value) => value, (reason) => ({ reason }))`,
    );

  test("logs in in a window, and picks friends and an address", async () => {
    const page = await open();
    const windowAfter = async (work: string) => {
      const popup = page.waitForEvent("popup");
      const done = bare(page, work);
      return { popup: await popup, done };
    };
    const login = await windowAfter("Kakao.Auth.authorize({ isPopup: true })");
    await agree(login.popup);
    const { code } = (await login.done) as { code: string };
    await page.evaluate(async (given) => {
      await window.bench.exchange({ code: given, redirectUri: "JS-SDK" });
    }, code);
    const friends = await windowAfter("Kakao.Picker.selectFriends({ maxPickableCount: 1 })");
    await friends.popup.locator("[name=pick]").first().check();
    await friends.popup.locator("button[value=pick]").click();
    expect(await friends.done).toMatchObject({ users: [{ id: 987_654_321 }] });
    const address = await windowAfter("Kakao.Auth.selectShippingAddress({})");
    await press(address.popup, /^Choose: /);
    expect(await address.done).toMatchObject({ status: "success" });
  });

  test("leaves the page for a picker of friends, and comes back with the result", async () => {
    const page = await open();
    await logIn(page);
    await page.evaluate(() => {
      const { Kakao, bench } = window as unknown as { Kakao: any; bench: Bench };
      Kakao.Picker.selectFriend({ returnUrl: bench.inPage.redirectUri });
    });
    await page.locator("[name=pick]").first().check();
    await page.locator("button[value=pick]").click();
    await page.waitForURL(/selectedTotalCount=1/);
  });
});

describe("a login by the server", () => {
  const session = (page: Page) =>
    run(page, async ({ inPage }) => {
      const response = await inPage.server.fetch("/api/auth/kakao/session");
      return response.json() as Promise<{ user: unknown }>;
    });

  async function logInByServer(page: Page, act: (page: Page) => Promise<void> = agree) {
    await run(page, ({ inPage }) => inPage.server.navigate("/api/auth/kakao/login"));
    await page.waitForURL(/kakao\.html/);
    await act(page);
    await page.waitForURL(site.url);
    await isReady(page);
  }

  test("comes back with a session, and every step is on the wire", async () => {
    const page = await open();
    expect(await session(page)).toMatchObject({ user: null });
    await run(page, ({ inPage }) => inPage.clearWire());
    await logInByServer(page);
    expect(await wireOf(page)).toEqual([
      "page > server: GET /api/auth/kakao/login 302",
      "page > kauth: GET /oauth/authorize 200",
      "kakao > kauth: POST /oauth/authorize 200",
      "kakao > kauth: POST /oauth/authorize 302",
      "kakao > server: GET /api/auth/kakao/callback 302",
      "server > kauth: POST /oauth/token 200",
      "server > kauth: GET /.well-known/jwks.json 200",
      "server > page: GET / 200",
    ]);
    expect(await secretsOnWire(page)).toEqual([]);
    expect(await session(page)).toMatchObject({ user: { id: user.id } });
    // its tokens are ended too
    const logout = await run(page, async ({ inPage }) => {
      const response = await inPage.server.fetch("/api/auth/kakao/logout", { method: "POST" });
      return response.json() as Promise<unknown>;
    });
    expect(logout).toEqual({ location: site.url });
    expect(await session(page)).toMatchObject({ user: null });
    expect(await wireOf(page)).toContain("server > kapi: POST /v1/user/logout 200");
  });

  test("a session outlives its access token", async () => {
    const page = await open();
    await logInByServer(page);
    await run(page, ({ inPage }) => inPage.emulator.advance(21_600));
    await page.reload();
    await isReady(page);
    expect(await session(page)).toMatchObject({ user: { id: user.id } });
  });

  test("a cancelled one shows the server's own page", async () => {
    const page = await open();
    await run(page, ({ inPage }) => inPage.server.navigate("/api/auth/kakao/login"));
    await chooseAccount(page);
    await press(page, "Cancel");
    await page.getByRole("link").last().click();
    await page.waitForURL(site.url);
    await isReady(page);
    expect(await session(page)).toMatchObject({ user: null });
  });
});

describe("what goes wrong most", () => {
  const exchangeOf = (page: Page, body: object) =>
    page.evaluate(async (given) => {
      const { server } = window.bench.inPage;
      const response = await server.fetch("/api/exchange", {
        method: "POST",
        body: JSON.stringify(given),
      });
      return { status: response.status, ...((await response.json()) as object) };
    }, body);

  const codeOf = async (page: Page) => {
    const { popup, done } = await windowOf(page, async ({ kakao }) => {
      const { code, redirectUri } = await kakao.Auth.authorize({ isPopup: true });
      return { code, redirectUri };
    });
    await agree(popup);
    return done;
  };

  test("KOE006 and KOE101 are pages of Kakao's", async () => {
    const page = await open();
    await run(page, ({ kakao, inPage }) => {
      void kakao.Auth.authorize({ redirectUri: `${inPage.redirectUri}unknown` });
    });
    await page.getByText("KOE006").first().waitFor();
    await page.goBack();
    await isReady(page);
    await page.evaluate((address) => {
      const url = "https://kauth.kakao.com/oauth/authorize?client_id=nope&response_type=code";
      location.assign(`${address}kakao.html#${url}`);
    }, site.url);
    await page.getByText("KOE101").first().waitFor();
  });

  test("KOE303, KOE320 and KOE010 come from the server, as they are", async () => {
    const page = await open();
    const login = await codeOf(page);
    expect(await exchangeOf(page, { ...login, redirectUri: site.url })).toMatchObject({
      status: 502,
      error: { name: "KakaoAuthError", code: "KOE303" },
    });
    expect(await exchangeOf(page, login)).toMatchObject({ access_token: expect.any(String) });
    expect(await exchangeOf(page, login)).toMatchObject({
      error: { name: "KakaoAuthError", code: "KOE320", message: expect.any(String) },
    });
    await run(page, ({ inPage }) => {
      inPage.emulator.changeApp({ clientSecret: "another" });
    });
    expect(await exchangeOf(page, { ...login, code: "unused" })).toMatchObject({
      error: { name: "KakaoAuthError", code: "KOE010" },
    });
  });

  test("a failure that is planned, a slow answer that is given up, and one that is no answer", async () => {
    const page = await open();
    await logIn(page);
    const call = (plan: (bench: Bench) => void) =>
      run(page, plan).then(() =>
        run(page, ({ kakao, outcome }) => outcome(() => kakao.API.me({}, { timeout: 1000 }))),
      );
    expect(await call(({ inPage }) => inPage.emulator.failNext({ status: 503 }))).toMatchObject({
      failed: "KakaoNetworkError",
    });
    expect(await call(({ inPage }) => inPage.emulator.failNext({ status: 0 }))).toMatchObject({
      failed: "KakaoNetworkError",
    });
    expect(await call(({ inPage }) => inPage.emulator.delay(5000))).toMatchObject({
      failed: "KakaoNetworkError",
      code: "timeout",
    });
  });
});

test("on a phone, where there is no KakaoTalk to open for this", async () => {
  const userAgent =
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1";
  const phone = await browser.newContext({ locale: "en-US", userAgent });
  await context.close();
  context = phone;
  const page = await open();
  const login = await logIn(page, async (popup) => {
    expect(popup.url()).toContain(`${site.url}kakao.html#https://kauth.kakao.com/oauth/authorize?`);
    await agree(popup);
  });
  expect(login).toMatchObject({ access_token: expect.any(String) });
});

test("where nothing can be stored, a login in a window works all the same", async () => {
  await context.addInitScript(() => {
    const denied = () => {
      throw new DOMException("Access is denied for this document.", "SecurityError");
    };
    for (const name of ["localStorage", "sessionStorage"]) {
      Object.defineProperty(window, name, { get: denied });
    }
  });
  const page = await open();
  expect(await run(page, ({ inPage }) => inPage.isStored)).toBe(false);
  const { popup, done } = await windowOf(page, async ({ kakao }) => {
    const { code } = await kakao.Auth.authorize({ isPopup: true });
    return code;
  });
  await agree(popup);
  expect(await done).toEqual(expect.any(String));
});

test("at the root of a host, and on a page that is loaded as index.html", async () => {
  const other = await serveFolder(bench.folder, "");
  try {
    own = other.url;
    const page = await open(`${other.url}index.html`);
    expect(await logIn(page)).toMatchObject({ access_token: expect.any(String) });
  } finally {
    other.close();
  }
});

test("no service worker is used", async () => {
  const page = await open();
  await logIn(page);
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0);
});
