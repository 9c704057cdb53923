// What an attacker may try: RFC 9700 §2 and §4, and what logins of sites have been broken by.
import { createRestClient } from "kakao-typed/rest";
import { expect, test } from "vitest";
import {
  base,
  Browser,
  emulatorOf,
  origin,
  sameOrigin,
  sessionSecret,
  site,
  tokenCalls,
} from "../../support/kakao_login.js";

const id = 123456789;
const sessionCookie = "__Host-kakao-session";

const cookieOf = async (browser: Browser, name: RegExp) =>
  (await browser.jar.getCookies(origin)).find(({ key }) => name.test(key))!;

test("login CSRF: the attacker's callback logs nobody in", async () => {
  const where = site();
  const attacker = new Browser(where);
  const callback = await attacker.toCallback();
  const victim = new Browser(where);
  await victim.open(callback);
  expect(await victim.cookieNames()).toEqual([]);
  // nor where the victim has a login under way
  await victim.toCallback();
  await victim.open(callback);
  expect((await victim.session()).user).toBeNull();
  expect(tokenCalls(where.emulator)).toBe(0);
});

test("code injection: a stolen code in a login of the attacker's own", async () => {
  const where = site();
  const stolen = new URL(await new Browser(where).toCallback()).searchParams.get("code")!;
  const attacker = new Browser(where);
  const own = new URL(await attacker.toCallback());
  own.searchParams.set("code", stolen);
  const { response } = await attacker.open(own.href);
  // PKCE: the verifier is another one
  expect(response.status).toBe(400);
  expect((await attacker.session()).user).toBeNull();
});

test("mix-up: an answer of another server, or a parameter twice", async () => {
  const where = site();
  for (const more of ["&iss=https%3A%2F%2Fevil.example", "&code=other", "&state=other", "&iss="]) {
    const browser = new Browser(where);
    const callback = await browser.toCallback();
    expect((await browser.open(callback + more)).response.status).toBe(400);
    expect((await browser.session()).user).toBeNull();
  }
  expect(tokenCalls(where.emulator)).toBe(0);
  const browser = new Browser(where);
  const callback = `${await browser.toCallback()}&iss=${encodeURIComponent("https://kauth.kakao.com")}`;
  expect((await browser.open(callback)).url).toBe(`${origin}/`);
});

test("logout CSRF: only a page of the own origin can log out", async () => {
  const where = site();
  const browser = new Browser(where);
  await browser.logIn();
  const foreign: Record<string, string>[] = [
    {},
    { "Sec-Fetch-Site": "cross-site", Origin: origin },
    { "Sec-Fetch-Site": "same-site" },
    { "Sec-Fetch-Site": "none" },
    { Origin: "https://evil.example" },
    { Origin: "null" },
    { Origin: `${origin}.evil.example` },
    { Origin: "http://shop.example" },
    { Host: "shop.example", Referer: origin },
  ];
  for (const headers of foreign) {
    const response = await browser.send(`${base}/logout`, { method: "POST", headers });
    expect([response.status, response.headers.getSetCookie()]).toEqual([403, []]);
  }
  expect((await browser.session()).user).toEqual({ id });
  for (const headers of [{ Origin: origin }, { "Sec-Fetch-Site": "same-origin" }]) {
    const response = await browser.send(`${base}/logout`, { method: "POST", headers });
    expect(response.status).toBe(200);
  }
});

test("the form of another site hands over no code", async () => {
  const where = site();
  const code = new URL(await new Browser(where).toCallback()).searchParams.get("code")!;
  const victim = new Browser(where);
  const body = JSON.stringify({ code, state: "s", redirectUri: "JS-SDK" });
  const attempts: [RequestInit["headers"], number][] = [
    [{ "Content-Type": "text/plain", "Sec-Fetch-Site": "cross-site" }, 403],
    [{ "Content-Type": "application/json", Origin: "https://evil.example" }, 403],
    [{ "Content-Type": "text/plain", ...sameOrigin }, 400],
    [{ "Content-Type": "application/json+x", ...sameOrigin }, 400],
  ];
  for (const [headers, status] of attempts) {
    const response = await victim.send(`${base}/callback`, {
      method: "POST",
      headers: headers!,
      body,
    });
    expect(response.status).toBe(status);
  }
  expect(await victim.cookieNames()).toEqual([]);
  expect(tokenCalls(where.emulator)).toBe(0);
});

test.each([
  "//evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  "\t//evil.example",
  " //evil.example",
  "https://evil.example",
  "http://shop.example/",
  "https://shop.example.evil.example/",
  "https://shop.example@evil.example/",
  "https://user:password@shop.example/",
  "https://shop.example:8443/",
  "javascript:alert(1)",
  "data:text/html,x",
  "blob:https://shop.example/1",
  "/.//evil.example",
  "/..//evil.example",
  "/%0d%0aSet-Cookie:a=1/..//evil.example",
  "https://shop.examplé/",
  "https://shop。example.evil.example",
  "",
  `/${"a".repeat(5000)}`,
  "/api/auth/kakao/login",
  "/api/auth/kakao/logout?x",
  "/api/auth/kakao/callback/",
])("open redirect: %j leads to the start page", async (returnTo) => {
  const browser = new Browser(site());
  expect(await browser.logIn(`?returnTo=${encodeURIComponent(returnTo)}`)).toBe(`${origin}/`);
  const headers = { ...sameOrigin, "Sec-Fetch-Mode": "navigate" };
  const response = await browser.send(`${base}/logout?returnTo=${encodeURIComponent(returnTo)}`, {
    method: "POST",
    headers,
  });
  expect(response.headers.get("Location")).toBe(`${origin}/`);
});

test.each([
  ["/a/b?c=d&e=%2F%2Fevil.example#f", "/a/b?c=d&e=%2F%2Fevil.example#f"],
  ["a", "/a"],
  ["?a", "/?a"],
  ["/%0d%0aSet-Cookie:a=1", "/%0d%0aSet-Cookie:a=1"],
  ["/한글", "/%ED%95%9C%EA%B8%80"],
  ["https://shop.example/a", "/a"],
  ["HTTPS://SHOP.EXAMPLE/a", "/a"],
  ["/login", "/login"],
  // a path, as browsers read it on an https page
  ["https:evil.example", "/evil.example"],
  ["https:/evil.example", "/evil.example"],
])("%j is a page of the own origin", async (returnTo, path) => {
  const browser = new Browser(site());
  expect(await browser.logIn(`?returnTo=${encodeURIComponent(returnTo)}`)).toBe(origin + path);
});

test("session fixation: a session of the attacker's is replaced, and gets nothing", async () => {
  const { emulator } = site();
  const where = site({}, emulator);
  const attacker = new Browser(where);
  await attacker.logIn();
  const planted = await cookieOf(attacker, /session$/);
  const victim = new Browser(where);
  await victim.jar.setCookie(planted.clone()!, origin);
  emulator.setPerson({ user: 987654321 });
  await victim.logIn();
  expect((await victim.session()).user).toEqual({ id: 987654321 });
  const headers = { Cookie: `${planted.key}=${planted.value}` };
  const user = (await where.kakao.session(new Headers(headers))).user;
  expect(user).not.toEqual({ id: 987654321 });
});

test("cookies that pass for others", async () => {
  const where = site();
  const browser = new Browser(where);
  await browser.logIn();
  await browser.toCallback();
  const session = await cookieOf(browser, /session$/);
  const login = await cookieOf(browser, /login-/);
  const { kakao } = where;
  const as = async (cookie: string) => (await kakao.session(new Headers({ Cookie: cookie }))).user;
  // a login is no session, and a session is no login
  expect(await as(`${sessionCookie}=1.${login.value}`)).toBeNull();
  expect(await as(`${sessionCookie}=${login.value}`)).toBeNull();
  const state = "a".repeat(43);
  const forged = { Cookie: `__Host-kakao-login-${state.slice(0, 16)}=${session.value.slice(2)}` };
  const callback = new Request(`${base}/callback?code=c&state=${state}`, { headers: forged });
  expect((await kakao.handler(callback)).status).toBe(400);
  // the login of one state under the name of another
  const renamed = { Cookie: `__Host-kakao-login-${state.slice(0, 16)}=${login.value}` };
  const other = new Request(`${base}/callback?code=c&state=${state}`, { headers: renamed });
  const refused = await kakao.handler(other);
  expect([refused.status, refused.headers.getSetCookie()]).toEqual([400, []]);
  expect(await as(`${session.key}=${session.value}`)).toEqual({ id });
});

test("cookies of another app with the same secret, of another secret, and without a prefix", async () => {
  const where = site();
  const browser = new Browser(where);
  await browser.logIn();
  const { key, value } = await cookieOf(browser, /session$/);
  const read = async (cookie: string, kakao = where.kakao) =>
    (await kakao.session(new Headers({ Cookie: cookie }))).user;
  const others = [
    site({ restApiKey: "rest-api-key-of-another-app" }),
    site({ sessionSecret: `${sessionSecret}.` }),
    site({ cookieName: "another" }),
  ];
  for (const { kakao } of others) expect(await read(`${key}=${value}`, kakao)).toBeNull();
  // another host of the domain, or a page without https, can only set it without the prefix
  expect(await read(`kakao-session=${value}`)).toBeNull();
  expect(await read(`${key}=${value}`)).toEqual({ id });
});

test("cookies that are changed, cut, too long or strange", async () => {
  const where = site();
  const browser = new Browser(where);
  await browser.logIn();
  const { key, value } = await cookieOf(browser, /session$/);
  const changed = Array.from({ length: 40 }, (_, index) => {
    const at = Math.floor((value.length * index) / 40);
    return value.slice(0, at) + (value[at] === "A" ? "B" : "A") + value.slice(at + 1);
  });
  const strange = [
    ...changed,
    value.slice(0, -1),
    `${value}A`,
    value.slice(2),
    `2.${value.slice(2)}`,
    `3.${value.slice(2)}`,
    `__proto__.${value.slice(2)}`,
    "1.",
    "1.....",
    "",
    `1.${"A".repeat(100_000)}`,
    '1.eyJhbGciOiJub25lIn0..."',
    `1.${btoa('{"alg":"none"}')}.e30.`,
    `1.${btoa('{"alg":"PBES2-HS256+A128KW","p2c":1000000000,"enc":"A256GCM"}')}.a.b.c.d`,
  ];
  for (const one of strange) {
    const session = await where.kakao.session(new Headers({ Cookie: `${key}=${one}` }));
    expect([session.user, [...session.headers]], one.slice(0, 40)).toEqual([null, []]);
  }
  // of two with one name browsers send that of the longer path first, which is the more exact one
  const header = `__proto__=1; constructor=2; ${key}; =x; ;;; a==b=; toString=3; ${key}=${value}; ${key}=1.x`;
  expect((await where.kakao.session(new Headers({ Cookie: header }))).user).toEqual({ id });
});

test.each(["__proto__", "constructor", "../../x", "a;b=c", "é", "%00", "x".repeat(100_000)])(
  "a state that names no login: %s",
  async (state) => {
    const { kakao } = site();
    const url = `${base}/callback?code=c&state=${encodeURIComponent(state)}`;
    expect((await kakao.handler(new Request(url))).status).toBe(400);
  },
);

test("texts of an attacker's on the page are text", async () => {
  const { kakao } = site();
  const evil = '"><script>alert(1)</script><a href="javascript:alert(2)';
  const query = new URLSearchParams({
    error: evil,
    error_description: evil,
    state: evil,
    returnTo: evil,
  });
  for (const path of [
    `callback?${query}`,
    `login?prompt=${encodeURIComponent(evil)}&${query}`,
    `${query}`,
  ]) {
    const text = await (await kakao.handler(new Request(`${base}/${path}`))).text();
    expect(text).not.toMatch(/<script|href="javascript/);
  }
  const returnTo = encodeURIComponent("/p?a=1&quot;b='2'");
  const page = await kakao.handler(new Request(`${base}/login?prompt=x&returnTo=${returnTo}`));
  expect(await page.text()).toContain(`href="${origin}/p?a=1&amp;quot;b=%272%27"`);
});

test("pictures and scripts of another site end no login under way", async () => {
  const where = site();
  const browser = new Browser(where);
  const callback = await browser.toCallback("?returnTo=/mine");
  for (const dest of ["image", "script", "empty", "iframe", "style", "object"]) {
    const headers = { "Sec-Fetch-Dest": dest };
    expect((await browser.send(`${base}/login`, { headers })).status).toBe(403);
    expect((await browser.send(callback, { headers })).status).toBe(403);
  }
  expect(await browser.cookieNames()).toHaveLength(1);
  const headers = { "Sec-Fetch-Dest": "document" };
  expect((await browser.open(callback, { headers })).url).toBe(`${origin}/mine`);
});

test("nothing secret reaches the browser", async () => {
  for (const openid of [false, true]) {
    const where = site({ openid, javascriptKey: "javascript-key" });
    const browser = new Browser(where);
    const callback = await browser.toCallback();
    await browser.open(callback);
    await browser.session();
    await browser.open(callback);
    where.emulator.setPerson({ cancels: true });
    await browser.open(`${base}/login?scope=friends`);
    where.emulator.failNext({
      status: 400,
      url: "/oauth/token",
      body: { error: "invalid_client", error_description: "Bad client credentials: client-secret" },
    });
    where.emulator.setPerson({});
    await browser.open(`${base}/login`);
    const body = JSON.stringify({ code: "a-secret-code", state: "s", redirectUri: "JS-SDK" });
    const headers = { ...sameOrigin, "Content-Type": "application/json" };
    await browser.send(`${base}/callback`, { method: "POST", headers, body });
    await browser.send(`${base}/logout`, { method: "POST", headers: sameOrigin });
    const sent = where.emulator.requests
      .filter(({ url }) => url.endsWith("/oauth/token"))
      .flatMap(({ body: form }) => [...new URLSearchParams(form)])
      .filter(([key]) => ["code", "code_verifier", "refresh_token"].includes(key))
      .map(([, value]) => value);
    const secrets = [
      ...sent,
      "client-secret",
      sessionSecret,
      "emulated-access-token",
      "emulated-refresh-token",
      "access_token",
      "refresh_token",
      "id_token",
    ];
    expect(sent.length).toBeGreaterThan(3);
    expect(browser.seen.length).toBeGreaterThan(8);
    for (const { text } of browser.seen) {
      for (const secret of secrets) expect(text).not.toContain(secret);
      // a JWT would begin so; an encrypted cookie says `dir`
      expect(text).not.toMatch(/eyJ[\w-]+\.eyJ/);
    }
  }
});

test("the API of a session is the user's own", async () => {
  const where = site();
  const browser = new Browser(where);
  await browser.logIn();
  const session = await where.kakao.session(await browser.request("/"));
  expect(JSON.stringify(session)).not.toContain("token-");
  expect(Object.keys(session).sort()).toEqual(["api", "claims", "headers", "user"]);
  const { access_token } = where.emulator.signIn({ user: 987654321 });
  const other = createRestClient({
    accessToken: access_token,
    fetch: async (request) => where.emulator.fetch(request),
  });
  expect([(await session.api!.me()).id, (await other.API.me()).id]).toEqual([id, 987654321]);
  expect(emulatorOf().users.map((user) => user.id)).toContain(987654321);
});
