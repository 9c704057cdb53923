// Which addresses the emulator names as its own: those at which it was asked, Kakao's, or the one it was told.
import { createEmulator, type EmulatorOptions } from "kakao-typed/emulator";
import type { Served } from "kakao-typed/emulator/server";
import { createOAuthClient } from "kakao-typed/oauth";
import { describe, expect, test } from "vitest";
import { codeAt, discover, issuerIn, redirectUri, tokensAt } from "../support/discovery.js";
import { samples } from "../support/samples.js";
import { send, sendBytes, start, useServer } from "../support/served.js";

const kauth = "https://kauth.kakao.com";
const kakaosOwn = JSON.parse(samples["openid_configuration__1"]!) as Record<string, unknown>;
const path = "/.well-known/openid-configuration";

let kakao: Served;
useServer((started) => ({ kakao } = started));

const shop = (options: EmulatorOptions = {}) =>
  createEmulator({ apps: [{ openid: true }], ...options });

/** The discovery document for who asks under a host. */
const documentFor = async (Host: string, { url } = kakao) =>
  JSON.parse((await send(path, { headers: { Host } }, { url })).body) as Record<string, string>;

const oauthAt = (baseUrl: string, issuer?: string) =>
  createOAuthClient({
    restApiKey: "rest-api-key",
    clientSecret: "client-secret",
    redirectUri,
    baseUrl,
    ...(issuer !== undefined && { issuer, allowInsecureRequests: true }),
  });

describe("self, the default", () => {
  test.each(["127.0.0.1", "localhost"])("a login by discovery stays at %s", async (name) => {
    const { url } = await start(shop());
    const base = url.replace("127.0.0.1", name);
    const found = await discover(base);
    for (const [key, address] of Object.entries(found)) {
      if (/_endpoint$|_uri$/.test(key)) expect(address, key).toMatch(`${base}/`);
    }
    const code = await codeAt(found.authorization_endpoint);
    const { access_token, id_token } = await tokensAt(found.token_endpoint, code);
    expect(issuerIn(id_token)).toBe(base);
    const claims = await oauthAt(base).verifyIdToken(id_token, { nonce: "n" });
    expect(claims).toMatchObject({ iss: base, sub: "123456789" });
    const headers = { Authorization: `Bearer ${access_token}` };
    const userinfo = await fetch(found.userinfo_endpoint, { headers });
    expect(await userinfo.json()).toMatchObject({ sub: "123456789" });
    expect(await (await fetch(found.jwks_uri)).json()).toHaveProperty("keys.0.kty", "RSA");
  });

  test("an ID token names the address at which it was asked for, and /oauth/tokeninfo takes it at any", async () => {
    const { url } = await start(shop());
    const other = url.replace("127.0.0.1", "localhost");
    const code = await codeAt(`${url}/oauth/authorize`);
    const { id_token } = await tokensAt(`${other}/oauth/token`, code);
    expect(issuerIn(id_token)).toBe(other);
    const body = new URLSearchParams({ id_token });
    const seen = await fetch(`${url}/oauth/tokeninfo`, { method: "POST", body });
    expect(await seen.json()).toMatchObject({ iss: other, nonce: "n" });
    const forged = id_token.replace(/\.[^.]{4}/, ".AAAA");
    const refused = await fetch(`${url}/oauth/tokeninfo`, {
      method: "POST",
      body: new URLSearchParams({ id_token: forged }),
    });
    expect(refused.status).toBe(400);
  });

  test.each([
    ["kakao:9300", "http://kakao:9300"],
    ["LOCALHOST:80", "http://localhost"],
    ["[::1]:9300", "http://[::1]:9300"],
    ["10.0.0.5", "http://10.0.0.5"],
  ])("asked as %s it is %s", async (host, issuer) => {
    expect(await documentFor(host)).toMatchObject({
      issuer,
      token_endpoint: `${issuer}/oauth/token`,
      userinfo_endpoint: `${issuer}/v1/oidc/userinfo`,
    });
  });

  test.each(["a b", 'a"b', "a/b", "user@a", "<a>", "a:99999", "%"])(
    "a Host header of %j is written nowhere: it names the address where it listens",
    async (host) => {
      const bytes = `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;
      const [body] = /\{.*\}/.exec(await sendBytes(bytes))!;
      expect(JSON.parse(body)).toMatchObject({ issuer: kakao.url });
    },
  );

  test("asked at Kakao's names it is Kakao's own document", async () => {
    const emulator = shop();
    const direct = await emulator.fetch(kauth + path);
    expect(await direct.json()).toEqual(kakaosOwn);
    // over http somebody in between has ended TLS
    expect(await documentFor("kauth.kakao.com")).toEqual(kakaosOwn);
    expect(await documentFor("kauth.kakao.com:9300")).toMatchObject({
      issuer: "http://kauth.kakao.com:9300",
      userinfo_endpoint: "http://kapi.kakao.com:9300/v1/oidc/userinfo",
    });
  });

  test("each of Kakao's names has its own paths", async () => {
    const status = async (Host: string, at: string) =>
      (await send(at, { headers: { Host } })).status;
    expect(await status("kauth.kakao.com", path)).toBe(200);
    expect(await status("kapi.kakao.com", path)).toBe(404);
    expect(await status("kapi.kakao.com", "/v2/user/me")).toBe(401);
    expect(await status("kauth.kakao.com", "/v2/user/me")).toBe(404);
  });

  test("the next page is at the address that was asked", async () => {
    const emulator = shop();
    const { url } = await start(emulator);
    for (let id = 1; id <= 3; id += 1) {
      emulator.addUser({ id, kakao_account: { profile: { nickname: `${id}` } } });
      emulator.signIn({ user: id });
    }
    const headers = { Authorization: `Bearer ${emulator.signIn({ user: 1 }).access_token}` };
    const admin = { Authorization: "KakaoAK admin-key" };
    type Page = { readonly elements: readonly unknown[]; readonly after_url: string };
    const page = async (address: string, by: Record<string, string>) =>
      (await (await fetch(address, { headers: by })).json()) as Page;
    for (const [list, by] of [
      ["/v1/api/talk/friends?limit=1", headers],
      ["/v1/user/ids?limit=1", admin],
    ] as const) {
      const first = await page(url + list, by);
      expect(first.after_url).toMatch(`${url}${list.split("?")[0]!}?`);
      const next = await page(first.after_url, by);
      expect(next.elements).toHaveLength(1);
    }
    // as Kakao: with http
    const response = await emulator.fetch("https://kapi.kakao.com/v1/user/ids?limit=1", {
      headers: admin,
    });
    const { after_url } = (await response.json()) as Page;
    expect(after_url).toMatch("http://kapi.kakao.com/v1/user/ids?");
  });
});

/** What a webhook about an account says of its issuer; `/oauth/tokeninfo` takes it for no ID token. */
async function webhookIssuer(options: EmulatorOptions): Promise<unknown> {
  const bodies: string[] = [];
  const emulator = createEmulator({
    apps: [{ accountWebhook: "https://shop.example/account" }],
    fetch: async (request) => {
      bodies.push(await request.text());
      return new Response(null, { status: 202 });
    },
    ...options,
  });
  emulator.signIn();
  await emulator.reportAccount({ event: "account-disabled" });
  const seen = await emulator.fetch(`${kauth}/oauth/tokeninfo`, {
    method: "POST",
    body: new URLSearchParams({ id_token: bodies[0]! }),
  });
  expect(seen.status).toBe(400);
  return issuerIn(bodies[0]!);
}

test("a webhook is Kakao's, or of the address that is named", async () => {
  expect(await webhookIssuer({})).toBe(kauth);
  expect(await webhookIssuer({ issuer: "http://kakao:9300" })).toBe("http://kakao:9300");
});

describe("kakao", () => {
  test("names Kakao's addresses over plain http, also in ID tokens", async () => {
    const { url } = await start(shop({ issuer: "kakao" }));
    expect(await (await fetch(url + path)).json()).toEqual(kakaosOwn);
    const code = await codeAt(`${url}/oauth/authorize`);
    const { id_token } = await tokensAt(`${url}/oauth/token`, code);
    expect(issuerIn(id_token)).toBe(kauth);
    expect(await oauthAt(url).verifyIdToken(id_token, { nonce: "n" })).toHaveProperty("iss", kauth);
  });
});

describe("an address", () => {
  test.each(["http://kakao:9300", "http://kakao:9300/", "https://dev.example/kakao/"])(
    "%s is named whatever was asked",
    async (issuer) => {
      const { url } = await start(shop({ issuer }));
      const named = issuer.replace(/\/$/, "");
      for (const host of ["localhost", "kauth.kakao.com"]) {
        const found = await documentFor(host, { url, close: kakao.close });
        expect(found).toMatchObject({
          issuer: named,
          jwks_uri: `${named}/.well-known/jwks.json`,
        });
      }
      const code = await codeAt(`${url}/oauth/authorize`);
      const { id_token } = await tokensAt(`${url}/oauth/token`, code);
      expect(issuerIn(id_token)).toBe(named);
      const claims = await oauthAt(url, named).verifyIdToken(id_token, { nonce: "n" });
      expect(claims).toHaveProperty("sub", "123456789");
    },
  );

  test.each([
    "",
    "SELF",
    "kauth.kakao.com",
    "http://",
    "ftp://a",
    "http://u@a",
    "http://a?b",
    "http://a/#",
  ])("%j is none", (issuer) =>
    expect(() => createEmulator({ issuer })).toThrow(
      /^createEmulator: issuer: expected "self", "kakao" or an http address/,
    ),
  );
});
