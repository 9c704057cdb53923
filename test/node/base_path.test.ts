// The emulator as the catch-all route of a site: below a path, at any host.
import { createEmulator, type Emulator } from "kakao-typed/emulator";
import { createOAuthClient } from "kakao-typed/oauth";
import { createRestClient } from "kakao-typed/rest";
import { afterEach, describe, expect, test } from "vitest";
import { codeAt, discover, issuerIn, redirectUri, tokensAt } from "../support/discovery.js";
import { openSite, type Site } from "../support/mounted.js";

const apps = [{ openid: true, redirectUris: [redirectUri] }];

let site: Site | undefined;
afterEach(() => site?.close());
async function mount(emulator: Emulator, path = "/kakao"): Promise<string> {
  site = await openSite(emulator, path);
  return site.url + path;
}

const oauthAt = (baseUrl: string, by?: Emulator["fetch"]) =>
  createOAuthClient({
    restApiKey: "rest-api-key",
    clientSecret: "client-secret",
    redirectUri,
    baseUrl,
    ...(by && { fetch: by }),
  });

test("a login by discovery stays below the path", async () => {
  const base = await mount(createEmulator({ apps, basePath: "/kakao" }));
  const found = await discover(base);
  expect(found.token_endpoint).toBe(`${base}/oauth/token`);
  const code = await codeAt(found.authorization_endpoint);
  const { id_token, access_token } = await tokensAt(found.token_endpoint, code);
  expect(issuerIn(id_token)).toBe(base);
  expect(await oauthAt(base).verifyIdToken(id_token, { nonce: "n" })).toHaveProperty("iss", base);
  const { API } = createRestClient({ accessToken: access_token, baseUrl: base });
  expect(await API.me()).toHaveProperty("id", 123456789);
});

test("forms come back to their own address, and the cookie holds below the path", async () => {
  const emulator = createEmulator({ apps, basePath: "/kakao", pages: true });
  const base = await mount(emulator);
  const login = oauthAt(base).authorizeUrl({ state: "s" });
  expect(login.href).toMatch(`${base}/oauth/authorize?`);
  const page = await (await fetch(login)).text();
  expect(page).toContain("<form");
  // a browser posts to the address of the page, and nothing is at the root of the host
  expect(page).not.toMatch(/\s(action=|(src|href)="\/)/);
  const post = async (fields: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(login, {
      method: "POST",
      headers,
      body: new URLSearchParams(fields),
      redirect: "manual",
    });
  const signedIn = await post({ step: "login", account: "123456789" });
  const cookie = signedIn.headers.get("Set-Cookie")!;
  expect(cookie).toBe("kakao_emulator=123456789; Path=/kakao; HttpOnly; SameSite=Lax");
  const headers = { Cookie: cookie.split(";")[0]! };
  const cancelled = await post({ step: "consent", decision: "cancel" }, headers);
  expect(cancelled.headers.get("Location")).toMatch(/^http:\/\/localhost:3000\/redirect\?error=/);
  const out = await fetch(
    `${base}/oauth/logout?client_id=rest-api-key&logout_redirect_uri=${redirectUri}`,
    {
      method: "POST",
      body: new URLSearchParams({ leave: "account" }),
      redirect: "manual",
    },
  );
  expect(out.headers.get("Set-Cookie")).toBe("kakao_emulator=; Path=/kakao; Max-Age=0");
});

describe("addresses", () => {
  const emulator = () => createEmulator({ apps, basePath: "/kakao" });
  const issuerAt = async (of: Emulator, address: string, headers: Record<string, string> = {}) => {
    const response = await of.fetch(`${address}/.well-known/openid-configuration`, { headers });
    return ((await response.json()) as { issuer: string }).issuer;
  };

  test.each([
    ["https://preview.example/kakao", "https://preview.example/kakao"],
    // a framework that takes the path off
    ["https://preview.example", "https://preview.example/kakao"],
    ["https://kauth.kakao.com", "https://kauth.kakao.com"],
  ])("at %s it is %s", async (address, issuer) =>
    expect(await issuerAt(emulator(), address)).toBe(issuer),
  );

  test("a server that listens under another name keeps the one that was asked in Host", async () => {
    const headers = { Host: "preview.example" };
    expect(await issuerAt(emulator(), "https://localhost:3000/kakao", headers)).toBe(
      "https://preview.example/kakao",
    );
    const odd = { Host: "preview.example/x" };
    expect(await issuerAt(emulator(), "https://localhost:3000/kakao", odd)).toBe(
      "https://localhost:3000/kakao",
    );
  });

  test("without a path, any host answers by path", async () => {
    const of = createEmulator({ apps });
    expect(await issuerAt(of, "https://preview.example")).toBe("https://preview.example");
    const { access_token } = of.signIn();
    const headers = { Authorization: `Bearer ${access_token}` };
    const me = await of.fetch(new Request("https://preview.example/v2/user/me", { headers }));
    expect(await me.json()).toHaveProperty("id", 123456789);
    expect(of.requests.at(-1)).toHaveProperty("url", "https://kapi.kakao.com/v2/user/me");
    expect((await of.fetch("https://preview.example/kakao/v2/user/me", { headers })).status).toBe(
      404,
    );
  });

  test("a path alike is another one", async () => {
    const { status } = await emulator().fetch("https://preview.example/kakaotalk/v2/user/me");
    expect(status).toBe(404);
  });

  test("with an address for an issuer that one is named", async () => {
    const named = createEmulator({ basePath: "/kakao", issuer: "https://preview.example/kakao/" });
    expect(await issuerAt(named, "http://localhost:3000/kakao")).toBe(
      "https://preview.example/kakao",
    );
  });

  test.each(["kakao", "/", "/kakao/", "/a b", "/a;b", "//", "/ä"])("%j is no path", (basePath) =>
    expect(() => createEmulator({ basePath })).toThrow(
      /^createEmulator: basePath: expected a path/,
    ),
  );
});

describe("Kakao's other pages", () => {
  const base = "https://preview.example/kakao";
  const key = { Authorization: "KakaoAK javascript-key" };
  const image = `${base}/v2/api/talk/message/image`;

  test("an image lies below the path, and is deleted by that address", async () => {
    const emulator = createEmulator({ basePath: "/kakao" });
    const from = encodeURIComponent("https://shop.example/a.png");
    const scrap = await emulator.fetch(`${image}/scrap?image_url=${from}`, {
      method: "POST",
      headers: key,
    });
    const { infos } = (await scrap.json()) as { infos: { original: { url: string } } };
    const { url } = infos.original;
    expect(url).toMatch(`${base}/dn/`);
    expect((await emulator.fetch(url)).headers.get("Location")).toBe("https://shop.example/a.png");
    await emulator.fetch(`${image}/delete?image_url=${encodeURIComponent(url)}`, {
      method: "DELETE",
      headers: key,
    });
    expect((await emulator.fetch(url)).status).toBe(404);
  });

  test.each([
    [`${base}/user/address`, true],
    ["https://apps.kakao.com/user/address", true],
    ["https://preview.example/user/address", false],
    [`${base}/../user/address`, false],
    ["https://preview.example.evil.example/kakao/user/address", false],
    ["https://evil.example/kakao/user/address", false],
  ])("the ticket that opens addresses goes to %s: %j", async (to, goes) => {
    const emulator = createEmulator({ basePath: "/kakao" });
    const query = new URLSearchParams({ agt: "T", continue: to });
    const { status, headers } = await emulator.fetch(`${base}/auth/kpidt?${query.toString()}`, {
      redirect: "manual",
    });
    expect([status, headers.get("Location")]).toEqual(goes ? [302, `${to}?agt=T`] : [400, null]);
  });

  test("the fake SDK asks where it is told", async () => {
    const emulator = createEmulator({ basePath: "/kakao" });
    const kakao = emulator.sdk({ origin: base });
    kakao.init("javascript-key");
    kakao.Auth.setAccessToken(emulator.signIn().access_token);
    expect(await kakao.API.request({ url: "/v2/user/me" })).toHaveProperty("id", 123456789);
  });
});
