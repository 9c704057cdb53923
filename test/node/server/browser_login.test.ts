// Logins that the SDK makes in the browser end in the same routes.
import type { Emulator } from "kakao-typed/emulator";
import { createNonce, createState } from "kakao-typed/oauth";
import { expect, test } from "vitest";
import {
  base,
  Browser,
  emulatorOf,
  origin,
  redirectUri,
  sameOrigin,
  site,
  tokenCalls,
} from "../../support/kakao_login.js";

const id = 123456789;
const bySdk = { openid: true, javascriptKey: "javascript-key" } as const;
const headers = { ...sameOrigin, "Content-Type": "application/json" };

/** What the SDK does: it authorizes with the JavaScript key, and without a challenge. */
async function authorize(emulator: Emulator, more: Readonly<Record<string, string>>): Promise<URL> {
  const url = new URL("https://kauth.kakao.com/oauth/authorize");
  const settings = {
    client_id: "javascript-key",
    response_type: "code",
    redirect_uri: redirectUri,
  };
  url.search = String(new URLSearchParams({ ...settings, scope: "openid", ...more }));
  return new URL((await emulator.fetch(url)).headers.get("Location")!);
}

/** A login in a popup: what `Auth.authorize` resolves with. */
async function popup(emulator: Emulator, more: Readonly<Record<string, string>> = {}) {
  const [state, nonce] = [createState(), createNonce()];
  const back = await authorize(emulator, { state, nonce, ...more });
  return { code: back.searchParams.get("code")!, state, redirectUri, nonce };
}

const post = (browser: Browser, body: unknown) =>
  browser.send(`${base}/callback`, { method: "POST", headers, body: JSON.stringify(body) });

test("a popup hands its code over", async () => {
  const where = site(bySdk);
  const browser = new Browser(where);
  const login = await popup(where.emulator);
  const response = await post(browser, { ...login, returnTo: "/cart" });
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({
    user: { id },
    claims: { aud: "javascript-key" },
    returnTo: `${origin}/cart`,
  });
  expect((await browser.session()).user).toEqual({ id });
  // sent twice: the session stays
  expect(await (await post(browser, login)).json()).toMatchObject({ user: { id } });
  const other = new Browser(where);
  const again = await post(other, login);
  expect(again.status).toBe(400);
  expect(await again.json()).toMatchObject({
    error: { name: "KakaoAuthError", code: "KOE320" },
    loginUrl: `${base}/login?returnTo=${encodeURIComponent(`${origin}/`)}`,
  });
});

test("a popup without OpenID Connect", async () => {
  const where = site();
  const browser = new Browser(where);
  const { nonce: _, ...login } = await popup(where.emulator, { scope: "account_email" });
  expect(await (await post(browser, login)).json()).toMatchObject({ user: { id }, claims: null });
});

test("the nonce and the key of a popup have to be its own", async () => {
  const where = site(bySdk);
  const browser = new Browser(where);
  const login = await popup(where.emulator);
  for (const nonce of [createNonce(), undefined]) {
    const fresh = await popup(where.emulator);
    expect((await post(browser, { ...fresh, nonce })).status).toBe(400);
  }
  // a login of the server's has the REST API key
  const ofServer = await popup(where.emulator, { client_id: "rest-api-key" });
  expect((await post(browser, ofServer)).status).toBe(400);
  expect(await browser.cookieNames()).toEqual([]);
  expect((await post(browser, login)).status).toBe(200);
});

test.each<unknown>([
  {},
  { code: "c" },
  { code: 1, state: "s", redirectUri },
  { code: "c", state: "", redirectUri },
  { code: "c", state: "s", redirectUri: "https://evil.example/" },
  { code: "c", state: "s", redirectUri: "//evil.example" },
  { code: "c\r\nx", state: "s", redirectUri },
  { __proto__: null, constructor: { code: "c" } },
  [[]],
  null,
  "text",
  { code: "c".repeat(20_000), state: "s", redirectUri },
])("what is no login is refused before Kakao is asked: %#", async (body) => {
  const where = site(bySdk);
  const response = await post(new Browser(where), body);
  expect(response.status).toBe(400);
  expect(tokenCalls(where.emulator)).toBe(0);
});

test("keys of the prototype are no keys", async () => {
  const where = site(bySdk);
  const { code, state } = await popup(where.emulator);
  const body = `{"__proto__":{"code":"${code}","state":"${state}","redirectUri":"${redirectUri}"}}`;
  const response = await new Browser(where).send(`${base}/callback`, {
    method: "POST",
    headers,
    body,
  });
  expect(response.status).toBe(400);
});

test("what another script has put on every object is no login", async () => {
  const where = site(bySdk);
  const login = await popup(where.emulator);
  const browser = new Browser(where);
  Object.assign(Object.prototype, { code: login.code });
  try {
    expect((await post(browser, { ...login, code: undefined })).status).toBe(400);
  } finally {
    delete (Object.prototype as { code?: string }).code;
  }
  expect(await browser.cookieNames()).toEqual([]);
});

test("JS-SDK is the redirect URI of a popup without one", async () => {
  const where = site(bySdk);
  await post(new Browser(where), { code: "c", state: "s", redirectUri: "JS-SDK" });
  const { body } = where.emulator.requests.find(({ url }) => url.endsWith("/oauth/token"))!;
  expect(new URLSearchParams(body).get("redirect_uri")).toBe("JS-SDK");
});

test("a redirect of the SDK, with state and nonce of the server", async () => {
  const where = site(bySdk);
  const browser = new Browser(where);
  const prepared = await where.kakao.prepare(await browser.request("/page"), { returnTo: "/cart" });
  await browser.take(new Response(null, { headers: prepared.headers }));
  const { state, nonce } = prepared;
  expect(prepared.redirectUri).toBe(redirectUri);
  const back = await authorize(where.emulator, { state, nonce });
  expect((await browser.open(back.href)).url).toBe(`${origin}/cart`);
  expect((await browser.session()).user).toEqual({ id });
});

test("a redirect of the SDK with another nonce, or without the cookie", async () => {
  const where = site(bySdk);
  const browser = new Browser(where);
  const {
    state,
    nonce,
    headers: added,
  } = await where.kakao.prepare(await browser.request("/page"));
  const back = await authorize(where.emulator, { state, nonce });
  // another browser
  expect((await browser.open(back.href)).response.status).toBe(400);
  await browser.take(new Response(null, { headers: added }));
  const injected = await authorize(where.emulator, { state, nonce: createNonce() });
  expect((await browser.open(injected.href)).response.status).toBe(400);
  expect((await browser.session()).user).toBeNull();
});

test("a redirect of the SDK needs what its nonce is checked by", async () => {
  for (const options of [{}, { openid: true }, { javascriptKey: "javascript-key" }]) {
    const { kakao } = site(options, emulatorOf());
    await expect(kakao.prepare(new Headers())).rejects.toMatchObject({
      name: "KakaoStateError",
      code: "unsupported",
    });
  }
});
