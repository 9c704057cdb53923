// The emulator's login, asked directly: what the facts say of Kakao's.
import type { EmulatorOptions, Person } from "kakao-typed/emulator";
import { describe, expect, test } from "vitest";
import { samples } from "../support/samples.js";
import { shopEmulator } from "../support/shop_app.js";

const kauth = "https://kauth.kakao.com";
const redirect_uri = "https://shop.example/redirect";
const day = 24 * 3600;

function login(options?: EmulatorOptions) {
  const emulator = shopEmulator(options);
  const authorize = async (more: Readonly<Record<string, string>> = {}) => {
    const query = new URLSearchParams({
      client_id: "rest-api-key",
      redirect_uri,
      response_type: "code",
      ...more,
    });
    const response = await emulator.fetch(`${kauth}/oauth/authorize?${query.toString()}`);
    const to = response.headers.get("Location");
    return {
      status: response.status,
      text: await response.text(),
      ...(to && Object.fromEntries(new URL(to).searchParams)),
    } as { status: number; text: string; code?: string; error?: string; state?: string };
  };
  const post = async (path: string, form: Readonly<Record<string, string>>) => {
    const body = new URLSearchParams(form);
    const response = await emulator.fetch(kauth + path, { method: "POST", body });
    return {
      status: response.status,
      body: (await response.json()) as Record<string, unknown>,
    };
  };
  const token = (more: Readonly<Record<string, string>>) =>
    post("/oauth/token", {
      grant_type: "authorization_code",
      client_id: "rest-api-key",
      client_secret: "client-secret",
      redirect_uri,
      ...more,
    });
  const get = async (path: string, accessToken?: string) => {
    const headers = accessToken === undefined ? {} : { Authorization: `Bearer ${accessToken}` };
    const host = path.startsWith("/v") ? "https://kapi.kakao.com" : kauth;
    const response = await emulator.fetch(host + path, { headers });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  const session = async (more?: Readonly<Record<string, string>>) => {
    const { code } = await authorize(more);
    return (await token({ code: code! })).body as Record<string, string>;
  };
  return { emulator, authorize, post, token, get, session };
}

describe("authorize", () => {
  test("sends a signed-in user back, with a code and the state", async () => {
    const { authorize } = login();
    expect(await authorize({ state: "a b&c" })).toMatchObject({
      status: 302,
      code: "emulated-code-1",
      state: "a b&c",
    });
  });

  test("keeps the query of the redirect URI", async () => {
    const { emulator } = login({ apps: [{ redirectUris: [`${redirect_uri}?from=kakao`] }] });
    const query = new URLSearchParams({
      client_id: "rest-api-key",
      redirect_uri: `${redirect_uri}?from=kakao`,
      response_type: "code",
    });
    const { headers } = await emulator.fetch(`${kauth}/oauth/authorize?${query.toString()}`);
    expect(headers.get("Location")).toBe(`${redirect_uri}?from=kakao&code=emulated-code-1`);
  });

  test.each<[string, object, number, string]>([
    ["an unknown key", { client_id: "x" }, 401, "KOE101"],
    ["the admin key", { client_id: "admin-key" }, 400, "KOE008"],
    ["an unregistered address", { redirect_uri: "https://other.example" }, 400, "KOE006"],
    ["JS-SDK with a REST key", { redirect_uri: "JS-SDK" }, 400, "KOE006"],
    ["a consent item the app has not", { scope: "account_email,<b>" }, 403, "KOE205"],
  ])("%s is a page, and no redirect", async (_, more, status, code) => {
    const { authorize } = login({ apps: [{ redirectUris: [redirect_uri] }] });
    const answer = await authorize(more as Record<string, string>);
    expect(answer).toMatchObject({ status, text: expect.stringContaining(code) as string });
    expect(answer.text).not.toContain("<b>");
    expect(answer).not.toHaveProperty("code");
  });

  test.each([
    ["token", "KOE202"],
    ["id_token", "KOE201"],
  ])("response_type=%s is told the app", async (response_type, error_code) => {
    const { authorize } = login();
    expect(await authorize({ response_type })).toMatchObject({
      error: "invalid_request",
      error_code,
    });
  });

  test.each<[string, Person, Record<string, string>, string]>([
    ["nobody is signed in", { user: null }, { prompt: "none" }, "login_required"],
    ["there is no link", {}, { prompt: "none" }, "consent_required"],
    ["the person cancels", { cancels: true }, {}, "access_denied"],
  ])("%s: %j %j is told the app", async (_, person, more, error) => {
    const { authorize } = login({ person });
    expect(await authorize({ ...more, state: "s" })).toMatchObject({ error, state: "s" });
  });

  test("consent_required is worded as Kakao words it", async () => {
    const { emulator } = login();
    const { headers } = await emulator.fetch(
      `${kauth}/oauth/authorize?client_id=rest-api-key&response_type=code&prompt=none&redirect_uri=${encodeURIComponent(redirect_uri)}`,
    );
    const { searchParams } = new URL(headers.get("Location")!);
    expect(searchParams.get("error_description")).toBe("user consent required.");
  });

  test("with a link, prompt=none is silent, until it asks for more", async () => {
    const { authorize, emulator } = login({ person: { scopes: ["profile_image"] } });
    await authorize();
    expect(await authorize({ prompt: "none" })).toHaveProperty("code");
    expect(await authorize({ prompt: "none", scope: "account_email" })).toMatchObject({
      error: "consent_required",
    });
    emulator.setPerson({});
    await authorize({ scope: "account_email" });
    expect(await authorize({ prompt: "none", scope: "account_email" })).toHaveProperty("code");
  });

  test("records what the person agrees to: required items always", async () => {
    const { emulator, session, get } = login({
      person: { scopes: ["gender"], serviceTerms: ["optional_20200616"] },
    });
    const { access_token } = await session();
    const agreed = async () => {
      const { body } = await get("/v2/user/scopes", access_token);
      const scopes = body["scopes"] as { id: string; agreed: boolean }[];
      return scopes.filter((scope) => scope.agreed).map(({ id }) => id);
    };
    expect(await agreed()).toEqual(["profile_nickname", "gender"]);
    const { body } = await get("/v2/user/service_terms", access_token);
    expect(body["service_terms"]).toHaveLength(2);
    emulator.setPerson({});
    await session({ scope: "friends" });
    expect(await agreed()).toEqual(["profile_nickname", "gender", "friends"]);
  });

  test("nobody signed in, and asked for nothing silent: Kakao's login page", async () => {
    const { authorize } = login({ person: { user: null } });
    expect(await authorize()).toMatchObject({
      status: 200,
      text: expect.stringContaining("setPerson") as string,
    });
  });
});

describe("token", () => {
  test("a code works once, and for ten minutes", async () => {
    const { emulator, authorize, token } = login();
    const { code } = await authorize();
    expect((await token({ code: code! })).status).toBe(200);
    const again = await token({ code: code! });
    expect(again).toEqual({
      status: 400,
      body: {
        error: "invalid_grant",
        error_description: `authorization code not found for code=${code}`,
        error_code: "KOE320",
      },
    });
    const late = await authorize();
    emulator.advance(600);
    expect((await token({ code: late.code! })).body["error_code"]).toBe("KOE320");
  });

  test("a code that was refused for its address still works with the right one", async () => {
    const { authorize, token } = login();
    const { code } = await authorize();
    expect((await token({ code: code!, redirect_uri: "https://x.example" })).body).toMatchObject({
      error_code: "KOE303",
      error_description: "Redirect URI mismatch.",
    });
    expect((await token({ code: code! })).status).toBe(200);
  });

  test.each<[Record<string, string>, number, string]>([
    [{ grant_type: "" }, 400, "KOE207"],
    [{ grant_type: "password" }, 400, "KOE310"],
    [{ code: "" }, 400, "KOE207"],
    [{ grant_type: "refresh_token" }, 400, "KOE319"],
    [{ grant_type: "refresh_token", refresh_token: "x" }, 400, "KOE322"],
    [{ code: "c", client_secret: "" }, 401, "KOE010"],
    [{ code: "c", client_id: "x" }, 401, "KOE101"],
    [{ code: "c", client_id: "javascript-key" }, 400, "KOE008"],
  ])("%j: %i %s", async (form, status, error_code) => {
    const { token } = login();
    expect(await token(form)).toMatchObject({ status, body: { error_code } });
  });

  test("a key whose secret is off needs none, nor does the native key", async () => {
    const off = login({ apps: [{ clientSecret: null }] });
    const { code } = await off.authorize();
    expect((await off.token({ code: code!, client_secret: "" })).status).toBe(200);
    const native = login();
    const found = await native.authorize({ client_id: "native-app-key" });
    const { status, body } = await native.token({
      code: found.code!,
      client_id: "native-app-key",
      client_secret: "",
    });
    expect([status, body["expires_in"]]).toEqual([200, 43199]);
  });

  test("access tokens live 6 hours, refresh tokens 60 days", async () => {
    const { emulator, session, get, token } = login();
    const { access_token, refresh_token } = await session();
    const info = () => get("/v1/user/access_token_info", access_token);
    expect((await info()).body["expires_in"]).toBeGreaterThan(21590);
    emulator.advance(21598);
    expect((await info()).status).toBe(200);
    emulator.advance(1);
    expect(await info()).toMatchObject({
      status: 401,
      body: { code: -401, msg: "this access token is already expired" },
    });
    emulator.advance(60 * day);
    expect(
      (await token({ grant_type: "refresh_token", refresh_token: refresh_token! })).body,
    ).toMatchObject({ error: "invalid_grant", error_code: "KOE322" });
  });

  test("one user gets 20 access tokens in ten minutes", async () => {
    const { emulator, session, token } = login();
    const first = await session();
    for (let count = 1; count < 20; count += 1) {
      const form = { grant_type: "refresh_token", refresh_token: first["refresh_token"]! };
      expect((await token(form)).status).toBe(200);
    }
    expect(await session()).toMatchObject({ error: "invalid_request", error_code: "KOE237" });
    emulator.setPerson({ user: 987654321 });
    expect(await session()).toHaveProperty("access_token");
    emulator.setPerson({});
    emulator.advance(600);
    expect(await session()).toHaveProperty("access_token");
  });

  test("there is an ID token in an app with OpenID Connect, where the scope does not leave it out", async () => {
    const on = login();
    expect(await on.session()).toHaveProperty("id_token");
    expect(await on.session({ scope: "account_email" })).not.toHaveProperty("id_token");
    expect(await on.session({ scope: "account_email openid" })).toHaveProperty("id_token");
    const off = login({ apps: [{ openid: false }] });
    expect(await off.session()).not.toHaveProperty("id_token");
    expect(await off.authorize({ scope: "openid" })).toMatchObject({ status: 403 });
  });

  test("a code dies with the link", async () => {
    const { emulator, authorize, session, token } = login();
    const { access_token } = await session();
    const { code } = await authorize();
    await emulator.fetch("https://kapi.kakao.com/v1/user/unlink", {
      method: "POST",
      headers: { Authorization: `Bearer ${access_token}` },
    });
    await authorize();
    expect((await token({ code: code! })).body["error_code"]).toBe("KOE320");
  });

  test("a user who does not sign up within a day is unlinked", async () => {
    const { emulator, session, get } = login({ apps: [{ autoLink: false }] });
    const { access_token } = await session();
    emulator.advance(5 * 3600);
    expect((await get("/v2/user/me", access_token)).body["has_signed_up"]).toBe(false);
    emulator.advance(19 * 3600);
    expect((await get("/v2/user/me", access_token)).body).toMatchObject({
      code: -401,
      msg: "this access token does not exist",
    });
  });
});

describe("OpenID Connect", () => {
  test("tokeninfo says what an ID token says, and refuses what is none", async () => {
    const { emulator, session, post } = login();
    const { id_token } = await session({ nonce: "n", scope: "openid" });
    expect((await post("/oauth/tokeninfo", { id_token: id_token! })).body).toMatchObject({
      iss: kauth,
      aud: "rest-api-key",
      sub: "123456789",
      nonce: "n",
    });
    emulator.advance(day);
    for (const token of [id_token!, "x", ""]) {
      expect(await post("/oauth/tokeninfo", { id_token: token })).toMatchObject({
        status: 400,
        body: { error: "invalid_token", error_code: "KOE400" },
      });
    }
  });

  test("its metadata is Kakao's, and its keys look like Kakao's", async () => {
    const { get } = login();
    const { body } = await get("/.well-known/openid-configuration");
    expect(body).toEqual(JSON.parse(samples["openid_configuration__1"]!));
    const keys = (await get("/.well-known/jwks.json")).body["keys"] as Record<string, string>[];
    const [sample] = (JSON.parse(samples["jwks__1"]!) as { keys: Record<string, string>[] }).keys;
    expect(Object.keys(keys[0]!)).toEqual(Object.keys(sample!));
    expect(keys[0]).toMatchObject({ kty: "RSA", alg: "RS256", use: "sig", e: "AQAB" });
    expect(keys[0]!["n"]).toHaveLength(sample!["n"]!.length);
  });
});

describe("logout", () => {
  test("leaves the account only when the person says so", async () => {
    const { emulator, authorize } = login();
    const query = new URLSearchParams({
      client_id: "rest-api-key",
      logout_redirect_uri: "https://shop.example/bye",
    });
    const leave = () => emulator.fetch(`${kauth}/oauth/logout?${query.toString()}`);
    await authorize();
    const { status, headers } = await leave();
    expect([status, headers.get("Location")]).toEqual([302, "https://shop.example/bye"]);
    expect(await authorize({ prompt: "none" })).toHaveProperty("code");
    emulator.setPerson({ leavesAccount: true });
    await leave();
    expect(await authorize({ prompt: "none" })).toMatchObject({ error: "login_required" });
  });

  test("an unregistered address is the page KOE007, an unknown key KOE101", async () => {
    const { emulator } = login({ apps: [{ logoutRedirectUris: ["https://a.example/"] }] });
    for (const [client, code] of [
      ["rest-api-key", "KOE007"],
      ["x", "KOE101"],
    ]) {
      const response = await emulator.fetch(
        `${kauth}/oauth/logout?client_id=${client}&logout_redirect_uri=https://b.example/`,
      );
      expect(await response.text()).toContain(code);
    }
  });
});

describe("the SDK's logins in a window", () => {
  test("come to the page that opened it, once", async () => {
    const { authorize, get, token } = login();
    const auth_tran_id = "transaction";
    const ask = async () => (await get(`/apiweb/code.json?auth_tran_id=${auth_tran_id}`)).body;
    expect(await ask()).toEqual({ status: "error", error_code: "300" });
    const page = await authorize({
      client_id: "javascript-key",
      redirect_uri: "JS-SDK",
      is_popup: "true",
      auth_tran_id,
      state: "s",
    });
    expect(page.status).toBe(200);
    const { code, state } = await ask();
    expect(state).toBe("s");
    expect(await ask()).toEqual({ status: "error", error_code: "300" });
    expect((await token({ code: code as string, redirect_uri: "JS-SDK" })).status).toBe(200);
  });

  test("a ticket for Kakao's pages wants a token that lives", async () => {
    const { post, emulator } = login();
    const { access_token } = emulator.signIn();
    const client_id = "javascript-key";
    expect(await post("/api/agt", { client_id, access_token })).toMatchObject({
      status: 200,
      body: { agt: expect.any(String) as string },
    });
    expect((await post("/api/agt", { client_id, access_token: "null" })).status).toBe(400);
    expect((await post("/api/agt", { client_id: "x", access_token })).status).toBe(401);
  });
});

test("reset forgets codes, tokens, the person and the clock", async () => {
  const { emulator, authorize, session, get, token } = login();
  const { access_token } = await session();
  const { code } = await authorize();
  emulator.setPerson({ user: null });
  emulator.advance(day);
  emulator.reset();
  expect((await token({ code: code! })).body["error_code"]).toBe("KOE320");
  expect((await get("/v2/user/me", access_token)).status).toBe(401);
  expect(await authorize()).toHaveProperty("code", "emulated-code-1");
});
