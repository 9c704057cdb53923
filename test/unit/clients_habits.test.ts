// What clients of other makers send, and Kakao takes: see the emulator's documentation.
import { createEmulator, type EmulatorOptions } from "kakao-typed/emulator";
import { describe, expect, test } from "vitest";

const kauth = "https://kauth.kakao.com";
const kapi = "https://kapi.kakao.com";
const redirect_uri = "http://localhost:3000/api/auth/callback/kakao";
const keys = { client_id: "rest-api-key", client_secret: "client-secret" };

type Fields = Readonly<Record<string, string>>;

function client(options?: EmulatorOptions) {
  const emulator = createEmulator(options);
  const authorize = async (more: Fields = {}) => {
    const query = new URLSearchParams({
      client_id: keys.client_id,
      redirect_uri,
      response_type: "code",
      ...more,
    });
    const response = await emulator.fetch(`${kauth}/oauth/authorize?${query.toString()}`);
    const to = response.headers.get("Location");
    return { response, back: to === null ? {} : Object.fromEntries(new URL(to).searchParams) };
  };
  const token = async (form: Fields, init: RequestInit = {}) => {
    const body = new URLSearchParams({ grant_type: "authorization_code", ...keys, ...form });
    const response = await emulator.fetch(`${kauth}/oauth/token`, {
      method: "POST",
      body,
      ...init,
    });
    return { response, body: (await response.json()) as Record<string, string> };
  };
  const ask = async (path: string, headers: Fields = {}) => {
    const response = await emulator.fetch(kapi + path, { headers });
    return { response, body: (await response.json()) as Record<string, any> };
  };
  return { emulator, authorize, token, ask };
}

describe("who calls", () => {
  const { emulator, ask } = client();
  const { access_token } = emulator.signIn();

  test.each(["Bearer", "bearer", "BEARER"])("%s, as any case of the scheme", async (scheme) => {
    const { response } = await ask("/v2/user/me", { Authorization: `${scheme} ${access_token}` });
    expect(response.status).toBe(200);
  });

  test("an admin key, in any case of its scheme", async () => {
    const path = "/v2/user/me?target_id_type=user_id&target_id=123456789";
    const { response } = await ask(path, { Authorization: "kakaoak admin-key" });
    expect(response.status).toBe(200);
    const refused = await ask(path, { Authorization: "KAKAOAK another" });
    expect(refused.response.headers.get("WWW-Authenticate")).toMatch(/^KakaoAK /);
  });

  test("the token in the query, also beside a header of another scheme", async () => {
    const path = `/v2/user/me?access_token=${access_token}`;
    expect((await ask(path)).body["id"]).toBe(123456789);
    expect((await ask(path, { Authorization: "Basic eDp5" })).response.status).toBe(200);
    expect((await ask("/v2/user/me?access_token=another")).body).toMatchObject({ code: -401 });
    expect((await ask("/v2/user/me?access_token=")).body).toMatchObject({ code: -401 });
  });

  test("a header with a token comes before the query", async () => {
    const path = `/v2/user/me?access_token=${access_token}`;
    expect((await ask(path, { Authorization: "Bearer another" })).response.status).toBe(401);
  });

  test("a token in the query is no admin key", async () => {
    expect((await ask("/v1/user/ids?access_token=admin-key")).response.status).toBe(401);
  });
});

describe("the token call", () => {
  test("works without a redirect URI, and with an empty one; another is KOE303", async () => {
    const { authorize, token } = client();
    const code = async () => (await authorize()).back["code"]!;
    expect((await token({ code: await code() })).response.status).toBe(200);
    expect((await token({ code: await code(), redirect_uri: "" })).response.status).toBe(200);
    const other = await token({ code: await code(), redirect_uri: `${redirect_uri}/` });
    expect(other.body).toMatchObject({ error_code: "KOE303" });
  });

  test("may be a GET, and its answers are never stored", async () => {
    const { emulator, authorize, token } = client();
    const { code } = (await authorize()).back;
    const query = new URLSearchParams({
      grant_type: "authorization_code",
      ...keys,
      code: code!,
    });
    const response = await emulator.fetch(`${kauth}/oauth/token?${query.toString()}`);
    expect(response.status).toBe(200);
    const { refresh_token } = (await response.json()) as { refresh_token: string };
    const refreshed = await token({ grant_type: "refresh_token", refresh_token });
    for (const { headers } of [response, refreshed.response]) {
      expect(headers.get("Cache-Control")).toBe("no-store");
    }
  });
});

describe("scope", () => {
  test("an empty one asks for what none asks for", async () => {
    const { authorize, token, ask } = client();
    const { code } = (await authorize({ scope: "" })).back;
    const { access_token } = (await token({ code: code! })).body;
    const { body } = await ask("/v2/user/me", { Authorization: `Bearer ${access_token}` });
    expect(body["kakao_account"]).toHaveProperty("email");
    expect(body["properties"]).toHaveProperty("thumbnail_image");
  });

  test("OpenID Connect is off, as in a new app: no ID token, and KOE205 for openid", async () => {
    const { authorize, token } = client();
    const { code } = (await authorize()).back;
    const { body } = await token({ code: code! });
    expect(body).not.toHaveProperty("id_token");
    expect(body["scope"]).not.toContain("openid");
    const { response } = await authorize({ scope: "openid profile_nickname" });
    expect(await response.text()).toContain("<code>KOE205</code>");
  });

  test("an empty scope in an app with OpenID Connect gives an ID token", async () => {
    const { authorize, token } = client({ apps: [{ openid: true }] });
    const { code } = (await authorize({ scope: "" })).back;
    expect((await token({ code: code! })).body).toHaveProperty("id_token");
  });
});

describe("redirect URIs of an app that registers none: those of this machine", () => {
  const { authorize } = client();

  test.each([
    "http://localhost:3000/callback",
    "https://localhost/",
    "http://app.localhost:8080/a?b=c",
    "http://127.0.0.1:5173/kakao",
    "http://[::1]:4000/x",
  ])("%s", async (address) => {
    expect((await authorize({ redirect_uri: address })).response.status).toBe(302);
  });

  test.each([
    "https://shop.example/callback",
    "https://localhost.shop.example/",
    "http://127.0.0.1.shop.example/",
    "http://localhost@shop.example/",
    "kakao1234://oauth",
    "javascript:alert(1)//localhost",
    "",
  ])("KOE006: %s", async (address) => {
    const { response } = await authorize({ redirect_uri: address });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("<code>KOE006</code>");
  });

  test("logout: the same rule, KOE007", async () => {
    const { emulator } = client();
    const leave = async (to: string) =>
      emulator.fetch(
        `${kauth}/oauth/logout?client_id=rest-api-key&logout_redirect_uri=${encodeURIComponent(to)}`,
      );
    expect((await leave("http://localhost:3000/bye")).status).toBe(302);
    expect(await (await leave("https://shop.example/bye")).text()).toContain("KOE007");
  });

  test("one that registers some has these alone", async () => {
    const shop = client({ apps: [{ redirectUris: ["https://shop.example/callback"] }] });
    const status = async (address: string) =>
      (await shop.authorize({ redirect_uri: address })).response.status;
    expect(await status("https://shop.example/callback")).toBe(302);
    expect(await status("http://localhost:3000/callback")).toBe(400);
  });
});

describe("PKCE", () => {
  test.each([{ code_challenge_method: "plain" }, {} as Fields])(
    "Kakao knows S256 alone: %j is told the app",
    async (method) => {
      const { back } = await client().authorize({ code_challenge: "a".repeat(43), ...method });
      expect(back).toMatchObject({ error: "invalid_request" });
      expect(back["error_description"]).toContain("S256");
    },
  );
});

describe("bodies as services meet them", () => {
  test("the older flags beside each consent item, with and without consent", async () => {
    const { emulator, ask } = client({ users: [{ id: 7, kakao_account: { email: "a@b.kr" } }] });
    const { access_token } = emulator.signIn({ scopes: [] });
    const { body } = await ask("/v2/user/me", { Authorization: `Bearer ${access_token}` });
    expect(body["kakao_account"]).toMatchObject({
      email_needs_agreement: true,
      has_email: true,
      has_age_range: false,
      has_birthday: false,
      has_gender: false,
    });
    expect(body).not.toHaveProperty("properties");
  });

  test("a stored property comes before the profile's", async () => {
    const { emulator, ask } = client({ apps: [{ propertyKeys: ["goal"] }] });
    const { access_token } = emulator.signIn();
    const headers = { Authorization: `Bearer ${access_token}` };
    const stored = await emulator.fetch(`${kapi}/v1/user/update_profile`, {
      method: "POST",
      headers,
      body: new URLSearchParams({ properties: JSON.stringify({ nickname: "길동" }) }),
    });
    expect(stored.status).toBe(200);
    const { body } = await ask('/v2/user/me?property_keys=["properties.nickname"]', headers);
    expect(body["properties"]).toEqual({ nickname: "길동" });
  });

  test("/v1/user/me is discontinued", async () => {
    const { response, body } = await client().ask("/v1/user/me");
    expect(response.status).toBe(400);
    expect(body).toMatchObject({ code: -9 });
  });

  test("unknown paths are JSON", async () => {
    const { emulator, ask } = client();
    const { response, body } = await ask("/v9/nothing");
    expect(response.status).toBe(404);
    expect(body["msg"]).toContain("GET /v9/nothing");
    const login = await emulator.fetch(`${kauth}/oauth/nothing`, { method: "POST" });
    expect(login.status).toBe(404);
    expect(await login.json()).toMatchObject({ error: "not_found" });
  });
});
