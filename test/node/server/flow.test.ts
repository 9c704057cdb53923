// Somebody logs in, comes back, and logs out.
import { expect, test } from "vitest";
import {
  base,
  Browser,
  emulatorOf,
  origin,
  sameOrigin,
  site,
  tokenCalls,
} from "../../support/kakao_login.js";

const id = 123456789;

test("login, session, logout", async () => {
  const where = site();
  const browser = new Browser(where);
  expect(await browser.session()).toEqual({ user: null, claims: null });
  expect(await browser.logIn("?returnTo=/account%3Ftab=1%23top")).toBe(
    `${origin}/account?tab=1#top`,
  );
  expect(await browser.session()).toEqual({ user: { id }, claims: null });
  expect(await browser.cookieNames()).toEqual(["__Host-kakao-session"]);

  const session = await where.kakao.session(await browser.request("/"));
  expect(session.user).toEqual({ id });
  expect((await session.api!.me()).id).toBe(id);
  expect([...session.headers]).toEqual([]);

  const response = await browser.send(`${base}/logout?returnTo=/bye`, {
    method: "POST",
    headers: { ...sameOrigin, "Sec-Fetch-Mode": "navigate" },
  });
  expect([response.status, response.headers.get("Location")]).toEqual([303, `${origin}/bye`]);
  expect(await browser.cookieNames()).toEqual([]);
  expect(await browser.session()).toEqual({ user: null, claims: null });
  expect(where.emulator.tokens).toEqual([]);
});

test("its cookies are for this host alone, over https, and for no script", async () => {
  const browser = new Browser(site());
  await browser.logIn();
  await browser.toCallback();
  const cookies = await browser.jar.getCookies(origin);
  expect(cookies).toHaveLength(2);
  for (const cookie of cookies) {
    const attributes = { path: "/", httpOnly: true, secure: true, sameSite: "lax", hostOnly: true };
    expect(cookie).toMatchObject(attributes);
  }
});

test("with OpenID Connect: claims instead of a call", async () => {
  const where = site({ openid: true });
  const browser = new Browser(where);
  const nonceOf = async () => {
    const location = (await browser.send(`${base}/login`)).headers.get("Location")!;
    return new URL(location).searchParams.get("nonce");
  };
  const nonces = [await nonceOf(), await nonceOf()];
  expect(nonces).toEqual([
    expect.stringMatching(/^.{20,}$/),
    expect.not.stringMatching(nonces[0]!),
  ]);
  await browser.logIn("?scope=account_email");
  const { user, claims } = await browser.session();
  expect(user).toEqual({ id });
  expect(claims).toMatchObject({ sub: String(id), aud: "rest-api-key" });
  expect(claims).not.toHaveProperty("nonce");
  expect(where.emulator.requests.some(({ url }) => url.includes("/v2/user/me"))).toBe(false);
});

test("an app without OpenID Connect says so", async () => {
  const browser = new Browser(site({ openid: true }, emulatorOf({}, false)));
  const { response } = await browser.open(`${base}/login`, {
    headers: { "Accept-Language": "en" },
  });
  expect(response.status).toBe(400);
  expect(await browser.session()).toEqual({ user: null, claims: null });
});

test("somebody who is logged in agrees to more", async () => {
  const where = site({}, emulatorOf({ person: { scopes: [] } }));
  const browser = new Browser(where);
  await browser.logIn();
  expect(where.emulator.consents()!.scopes).not.toContain("friends");
  where.emulator.setPerson({});
  expect(await browser.logIn("?scope=friends&returnTo=/friends")).toBe(`${origin}/friends`);
  expect(where.emulator.consents()!.scopes).toContain("friends");
  const { api } = await where.kakao.session(await browser.request("/"));
  expect((await api!.talk.friends()).elements).toBeDefined();
});

test("http on this machine: other names, and no Secure", async () => {
  const at = "http://localhost:3000";
  const browser = new Browser(site({ redirectUri: `${at}/api/auth/kakao/callback` }), at);
  await browser.logIn();
  expect(await browser.cookieNames()).toEqual(["kakao-session"]);
  expect(browser.seen.map(({ text }) => text).join("\n")).not.toMatch(/Secure/i);
  expect((await browser.session()).user).toEqual({ id });
});

test("two tabs, each with its own login", async () => {
  const where = site();
  const browser = new Browser(where);
  const first = await browser.toCallback("?returnTo=/first");
  const second = await browser.toCallback("?returnTo=/second");
  expect((await browser.open(first)).url).toBe(`${origin}/first`);
  expect((await browser.open(second)).url).toBe(`${origin}/second`);
  expect((await browser.session()).user).toEqual({ id });
});

test("at most five logins under way: the oldest goes", async () => {
  const browser = new Browser(site());
  const callbacks: string[] = [];
  for (let tab = 0; tab < 7; tab += 1) {
    callbacks.push(await browser.toCallback(`?returnTo=/${tab}`));
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  expect(await browser.cookieNames()).toHaveLength(5);
  expect((await browser.open(callbacks[1]!)).response.status).toBe(400);
  expect((await browser.open(callbacks[2]!)).url).toBe(`${origin}/2`);
});

test("two instances share a session, with old and new secrets too", async () => {
  const where = site({ sessionSecret: "the old secret, of more than thirty-two bytes" });
  const browser = new Browser(where);
  await browser.logIn();
  const sessionSecret = [
    "the new secret, of more than thirty-two bytes",
    "the old secret, of more than thirty-two bytes",
  ];
  const others = [sessionSecret, sessionSecret[1]!, sessionSecret[0]!].map(
    (secret) => site({ sessionSecret: secret }, where.emulator).kakao,
  );
  const users: unknown[] = [];
  for (browser.kakao of others) users.push((await browser.session()).user);
  expect(users).toEqual([{ id }, { id }, null]);
  // what the other one does not know is not deleted: it may only be behind
  browser.kakao = where.kakao;
  expect((await browser.session()).user).toEqual({ id });
});

test("a callback twice at once, and once more", async () => {
  const where = site();
  const browser = new Browser(where);
  const callback = await browser.toCallback("?returnTo=/after");
  const [first, second] = await Promise.all(
    [1, 2].map(async () => where.kakao.handler(await browser.request(callback))),
  );
  expect([first!.status, second!.status]).toEqual([302, 302]);
  expect(first!.headers.get("Location")).toBe(`${origin}/after`);
  await browser.take(first!);
  await browser.take(second!);
  expect(tokenCalls(where.emulator)).toBe(1);
  expect((await browser.session()).user).toEqual({ id });
  // the cookie of the login is gone: back button, reload
  expect((await browser.open(callback)).url).toBe(`${origin}/`);
  expect((await browser.session()).user).toEqual({ id });
});
