// Which requests are answered, where, and with what headers.
import { afterEach, expect, test, vi } from "vitest";
import {
  base,
  Browser,
  emulatorOf,
  keys,
  origin,
  redirectUri,
  sameOrigin,
  sessionSecret,
  site,
  tokenCalls,
} from "../../support/kakao_login.js";

afterEach(() => void vi.useRealTimers());

const send = async (path: string, init: RequestInit = {}, options = {}) =>
  site(options).kakao.handler(new Request(new URL(path, origin), init));

test.each([
  ["login", "POST", "GET, HEAD, OPTIONS"],
  ["login", "DELETE", "GET, HEAD, OPTIONS"],
  ["callback", "PUT", "GET, POST, HEAD, OPTIONS"],
  ["logout", "GET", "POST, OPTIONS"],
  ["logout", "HEAD", "POST, OPTIONS"],
  ["session", "POST", "GET, HEAD, OPTIONS"],
])("%s does not take %s", async (route, method, allow) => {
  const response = await send(`${base}/${route}`, { method, headers: sameOrigin });
  expect([response.status, response.headers.get("Allow")]).toEqual([405, allow]);
  const options = await send(`${base}/${route}`, { method: "OPTIONS" });
  expect([options.status, options.headers.get("Allow")]).toEqual([204, allow]);
});

test("HEAD uses up no code, and asks for no login", async () => {
  const where = site();
  const browser = new Browser(where);
  const callback = await browser.toCallback();
  const head = await browser.send(callback, { method: "HEAD" });
  expect([head.status, [...head.headers.getSetCookie()]]).toEqual([204, []]);
  expect(tokenCalls(where.emulator)).toBe(0);
  expect((await browser.open(callback)).url).toBe(`${origin}/`);
  const session = await browser.send(`${base}/session`, { method: "HEAD" });
  expect([session.status, await session.text()]).toEqual([200, ""]);
});

test.each([
  { "Sec-Purpose": "prefetch" },
  { "Sec-Purpose": "prefetch;prerender" },
  { Purpose: "prefetch" },
  { "X-Moz": "prefetch" },
  { "Next-Router-Prefetch": "1" },
])("nothing happens ahead of a click: %j", async (headers) => {
  const where = site();
  const browser = new Browser(where);
  const callback = await browser.toCallback();
  for (const url of [`${base}/login`, callback]) {
    const response = await browser.send(url, { headers });
    // a success would be kept for the click
    expect([response.status, response.headers.getSetCookie()]).toEqual([503, []]);
  }
  expect(tokenCalls(where.emulator)).toBe(0);
  expect((await browser.open(callback)).url).toBe(`${origin}/`);
});

test.each([
  "/",
  "/api/auth/kakao",
  "/api/auth/kakao/",
  "/api/auth/kakao/loginx",
  "/api/auth/kakao/login/x",
  "/api/auth/kakaologin",
  "/xlogin",
  "/other/login",
  "/api/auth/kakao/__proto__",
  "/api/auth/kakao/constructor",
])("no route: %s", async (path) => {
  const response = await send(path);
  expect(response.status).toBe(404);
  expect(response.headers.get("Cache-Control")).toBe("no-store");
});

test("routes below a prefix that a proxy has put there, or taken away", async () => {
  for (const path of [`/shop${new URL(base).pathname}`, "", "/kakao", "/auth/kakao"]) {
    const response = await send(`http://10.0.0.1:8080${path}/login/?returnTo=/cart`);
    expect(response.status).toBe(302);
    const url = new URL(response.headers.get("Location")!);
    expect(url.searchParams.get("redirect_uri")).toBe(redirectUri);
  }
});

test("a redirectUri of any name is the callback", async () => {
  const { kakao } = site({ redirectUri: `${origin}/redirect` });
  const response = await kakao.handler(new Request(`${origin}/redirect?code=1&state=2`));
  expect(response.status).toBe(400);
  expect((await kakao.handler(new Request(`${origin}/callback`))).status).toBe(404);
  expect((await kakao.handler(new Request(`${origin}/login`))).status).toBe(302);
});

test("scheme and host are never those of the request", async () => {
  const headers = {
    Host: "evil.example",
    "X-Forwarded-Host": "evil.example",
    "X-Forwarded-Proto": "http",
  };
  const { kakao } = site();
  const response = await kakao.handler(
    new Request("http://evil.example/api/auth/kakao/login?returnTo=http://evil.example/", {
      headers,
    }),
  );
  const location = new URL(response.headers.get("Location")!);
  expect(location.origin).toBe("https://kauth.kakao.com");
  expect(location.searchParams.get("redirect_uri")).toBe(redirectUri);
  expect(response.headers.getSetCookie().join()).toMatch(/^__Host-.*; Secure$/);
  const page = await kakao.handler(
    new Request("http://evil.example/api/auth/kakao/callback?code=1", { headers }),
  );
  expect(await page.text()).not.toContain("evil.example");
});

test("every response: not stored, no referrer, no sniffing", async () => {
  const where = site();
  const browser = new Browser(where);
  await browser.logIn();
  await browser.send(`${base}/session`);
  await browser.send(`${base}/logout`, { method: "POST", headers: sameOrigin });
  await browser.send(`${base}/logout`, { method: "POST" });
  await browser.send(`${base}/nothing`);
  expect(browser.seen.length).toBeGreaterThan(5);
  for (const { text } of browser.seen) {
    expect(text).toContain("cache-control: no-store");
    expect(text).toContain("referrer-policy: no-referrer");
    expect(text).toContain("x-content-type-options: nosniff");
  }
});

test("scope and prompt are Kakao's", async () => {
  const locationOf = async (query: string, options = {}) =>
    new URL((await send(`${base}/login?${query}`, {}, options)).headers.get("Location")!)
      .searchParams;
  expect((await locationOf("scope=friends,talk_message")).get("scope")).toBe(
    "friends,talk_message",
  );
  expect((await locationOf("scope=friends", { openid: true })).get("scope")).toBe("openid,friends");
  expect((await locationOf("", { scope: ["account_email"] })).get("scope")).toBe("account_email");
  expect((await locationOf("")).has("scope")).toBe(false);
  expect((await locationOf("prompt=select_account")).get("prompt")).toBe("select_account");
  const more = await locationOf("", { serviceTerms: ["a", "b"], channelPublicId: "_c" });
  expect([more.get("service_terms"), more.get("channel_public_id")]).toEqual(["a,b", "_c"]);
  for (const wrong of [
    "prompt=cert",
    "prompt=none,login",
    "scope=a%20b",
    "scope=a,",
    "scope=%0d%0a",
  ]) {
    expect((await send(`${base}/login?${wrong}`)).status).toBe(400);
  }
});

test("logout: with the Kakao Account, from a form and from a script", async () => {
  const logoutRedirectUri = `${origin}/bye`;
  const where = site({ logoutRedirectUri });
  const browser = new Browser(where);
  await browser.logIn();
  const script = await browser.send(`${base}/logout?account=true`, {
    method: "POST",
    headers: { ...sameOrigin, "Sec-Fetch-Mode": "cors" },
  });
  const { location } = (await script.json()) as { location: string };
  const url = new URL(location);
  expect([url.origin + url.pathname, url.searchParams.get("logout_redirect_uri")]).toEqual([
    "https://kauth.kakao.com/oauth/logout",
    logoutRedirectUri,
  ]);
  expect((await where.emulator.fetch(location)).headers.get("Location")).toBe(logoutRedirectUri);
  await browser.logIn();
  const form = await browser.send(`${base}/logout`, {
    method: "POST",
    headers: { Origin: origin, Accept: "text/html" },
  });
  expect([form.status, form.headers.get("Location")]).toEqual([303, `${origin}/`]);
  expect(await browser.cookieNames()).toEqual([]);
});

test("logout with the Kakao Account asks for its address, and ends nothing before", async () => {
  const browser = new Browser(site());
  await browser.logIn();
  const response = await browser.send(`${base}/logout?account=true`, {
    method: "POST",
    headers: sameOrigin,
  });
  expect(await response.json()).toMatchObject({ error: { name: "KakaoDataError" } });
  expect((await browser.session()).user).not.toBeNull();
});

test("logout works while Kakao is down", async () => {
  const where = site();
  const browser = new Browser(where);
  await browser.logIn();
  where.emulator.failNext({ status: 503, body: "" });
  const response = await browser.send(`${base}/logout`, { method: "POST", headers: sameOrigin });
  expect([response.status, await browser.cookieNames()]).toEqual([200, []]);
  expect((await browser.session()).user).toBeNull();
});

test("logout waits three seconds for a Kakao that hangs", async () => {
  const emulator = emulatorOf();
  let ask!: () => void;
  const asked = new Promise<void>((resolve) => (ask = resolve));
  const fetch = async (request: Request) => {
    if (!request.url.endsWith("/v1/user/logout")) return emulator.fetch(request);
    ask();
    return new Promise<Response>(() => {});
  };
  const browser = new Browser(site({ fetch, timeout: false }, emulator));
  await browser.logIn();
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const sent = browser.send(`${base}/logout`, { method: "POST", headers: sameOrigin });
  await asked;
  await vi.advanceTimersByTimeAsync(3000);
  expect([(await sent).status, await browser.cookieNames()]).toEqual([200, []]);
});

test("the session of any kind of request, and of its headers", async () => {
  const where = site();
  const browser = new Browser(where);
  await browser.logIn();
  const cookie = await browser.cookieHeader;
  const sources = [
    new Request(origin, { headers: { cookie } }),
    new Headers({ cookie }),
    { headers: { cookie } },
    { get: (name: string) => (name === "cookie" ? cookie : null) },
  ];
  for (const source of sources) {
    expect((await where.kakao.session(source)).user).toEqual({ id: 123456789 });
  }
  for (const source of [{ headers: {} }, new Headers()]) {
    expect(await where.kakao.session(source)).toMatchObject({
      user: null,
      claims: null,
      api: null,
    });
  }
  await expect(where.kakao.session({} as never)).rejects.toMatchObject({ name: "KakaoDataError" });
  await expect(where.kakao.session(undefined as never)).rejects.toMatchObject({
    name: "KakaoDataError",
  });
});

test("baseUrl is for the login and the API", async () => {
  const { emulator } = site();
  const asked: string[] = [];
  const fetch = async (request: Request) => {
    asked.push(request.url);
    const { pathname } = new URL(request.url);
    return emulator.fetch(new Request(`http://localhost:4000${pathname}`, request));
  };
  const where = site({ baseUrl: "http://localhost:4000", fetch }, emulator);
  const browser = new Browser(where);
  await browser.logIn();
  expect(asked).toEqual(["http://localhost:4000/oauth/token", "http://localhost:4000/v2/user/me"]);
  expect((await browser.session()).user).not.toBeNull();
  expect([keys.redirectUri, sessionSecret.length > 31]).toEqual([redirectUri, true]);
});
