import { endpoints } from "kakao-typed/schemas";
import type { EmulatorOptions, SignIn } from "kakao-typed/emulator";
import * as z from "zod/mini";
import { describe, expect, test } from "vitest";
import { login, onTheWire, rejection } from "../support/page.js";
import { shopEmulator } from "../support/shop_app.js";

onTheWire();

const kapi = "https://kapi.kakao.com";

/** An emulator with somebody signed in, asked directly. */
function signedIn(options: EmulatorOptions = {}, how: SignIn = {}) {
  const emulator = shopEmulator(options);
  const { access_token, user } = emulator.signIn(how);
  const ask = async (
    method: string,
    path: string,
    body?: string,
    headers: Record<string, string> = {},
  ) => {
    const init = {
      method,
      headers: { Authorization: `Bearer ${access_token}`, ...headers },
      body: body ?? null,
    };
    const response = await emulator.fetch(kapi + path, init);
    return {
      status: response.status,
      headers: response.headers,
      body: (await response.json()) as Record<string, unknown>,
    };
  };
  return { emulator, ask, user };
}

const admin = { Authorization: "KakaoAK admin-key" };

describe("errors, in Kakao's words", () => {
  test.each([
    [
      "an unknown token",
      "GET",
      "/v2/user/me",
      undefined,
      { Authorization: "Bearer null" },
      401,
      -401,
      /does not exist/,
    ],
    [
      "no key at all",
      "GET",
      "/v2/user/me",
      undefined,
      { Authorization: "" },
      401,
      -401,
      /no authentication key/,
    ],
    [
      "a wrong admin key",
      "GET",
      "/v2/user/me",
      undefined,
      { Authorization: "KakaoAK x" },
      401,
      -401,
      /invalid app key/,
    ],
    [
      "the admin key where it may not",
      "GET",
      "/v1/user/access_token_info",
      undefined,
      admin,
      401,
      -401,
      /invalid app key/,
    ],
    [
      "the admin key for a user it does not know",
      "GET",
      "/v2/user/me?target_id_type=user_id&target_id=5",
      undefined,
      admin,
      400,
      -101,
      /NotRegistered/,
    ],
    [
      "a missing parameter",
      "POST",
      "/v2/user/revoke/scopes",
      "",
      {},
      400,
      -2,
      /The Parameter \[scopes\] cannot be null\./,
    ],
    [
      "a bad parameter",
      "GET",
      "/v1/user/shipping_address?page_size=1",
      undefined,
      {},
      400,
      -2,
      /Constraints on the parameter \[page_size\]/,
    ],
    [
      "an array that is none",
      "GET",
      "/v2/user/scopes?scopes=account_email",
      undefined,
      {},
      400,
      -2,
      /\[scopes\]/,
    ],
    [
      "a required item to revoke",
      "POST",
      "/v2/user/revoke/scopes",
      'scopes=["profile_nickname"]',
      {},
      403,
      -3,
      /\[profile_nickname\] is not revocable/,
    ],
    [
      "nothing to revoke",
      "POST",
      "/v2/user/revoke/scopes",
      'scopes=["talk_chats"]',
      {},
      400,
      -2,
      /There is no scopes to revoke/,
    ],
    [
      "an unknown tag",
      "GET",
      "/v2/user/service_terms?tags=x",
      undefined,
      {},
      400,
      -2,
      /There is no tags to get service terms/,
    ],
    [
      "an unknown tag to revoke",
      "POST",
      "/v2/user/revoke/service_terms",
      "tags=x",
      {},
      400,
      -2,
      /There is no tags to revoke/,
    ],
    ["a second signup", "POST", "/v1/user/signup", "", {}, 400, -102, /already registered/],
    ["another method", "POST", "/v2/user/scopes", "", {}, 405, -2, /method/],
  ])("%s", async (_, method, path, body, headers, status, code, msg) => {
    const { ask } = signedIn();
    const answer = await ask(method, path, body, headers);
    expect(answer).toMatchObject({
      status,
      body: { code, msg: expect.stringMatching(msg) as string },
    });
    if (status === 401)
      expect(answer.headers.get("WWW-Authenticate")).toMatch(/error=invalid_token/);
  });

  test("properties that are not set up", async () => {
    const { ask } = signedIn({ apps: [{ propertyKeys: ["goal"] }] });
    const wrong = await ask("POST", "/v1/user/update_profile", 'properties={"age":"20"}');
    expect(wrong).toMatchObject({
      status: 400,
      body: { code: -201, msg: "user property not found ([age] for appId=1234)" },
    });
    expect((await ask("GET", '/v2/user/me?property_keys=["properties.age"]')).body).toMatchObject({
      code: -201,
    });
    expect((await ask("POST", "/v1/user/update_profile", 'properties={"goal":"run"}')).status).toBe(
      200,
    );
  });

  test("an expired token", async () => {
    const { ask } = signedIn({}, { expiresIn: 0 });
    expect((await ask("GET", "/v2/user/me")).body).toMatchObject({
      code: -401,
      msg: "this access token is already expired",
    });
  });
});

describe("consent decides what me shows", () => {
  test("all of it, with the flags", async () => {
    const { ask, user } = signedIn();
    const { body } = await ask("GET", "/v2/user/me");
    expect(body["kakao_account"]).toMatchObject({
      ...user.kakao_account,
      email_needs_agreement: false,
    });
    const { nickname, profile_image_url, thumbnail_image_url } = user.kakao_account!.profile!;
    expect(body["properties"]).toEqual({
      nickname,
      profile_image: profile_image_url,
      thumbnail_image: thumbnail_image_url,
    });
    expect(body["for_partner"]).toEqual({ uuid: "sample-uuid-1" });
  });

  test("nothing that was not agreed to; items that are not set up are missing altogether", async () => {
    const { ask } = signedIn(
      { apps: [{ scopes: [{ id: "account_email" }, { id: "profile_nickname" }] }] },
      { scopes: ["profile_nickname"] },
    );
    const { body } = await ask("GET", "/v2/user/me");
    expect(body["kakao_account"]).toEqual({
      email_needs_agreement: true,
      has_email: true,
      profile_nickname_needs_agreement: false,
      profile: { nickname: "홍길동", is_default_nickname: false },
    });
    expect(body["properties"]).toEqual({ nickname: "홍길동" });
  });

  test("property_keys picks fields with their companions, or branches", async () => {
    const { ask } = signedIn();
    const keys = (list: string[]) =>
      ask("GET", `/v2/user/me?property_keys=${JSON.stringify(list)}`);
    const email = await keys(["kakao_account.email"]);
    expect(Object.keys(email.body["kakao_account"] as object).sort()).toEqual([
      "email",
      "email_needs_agreement",
      "has_email",
      "is_email_valid",
      "is_email_verified",
    ]);
    expect(email.body).not.toHaveProperty("properties");
    expect((await keys(["properties."])).body).toHaveProperty("properties.nickname");
    expect((await keys(["kakao_account."])).body).toHaveProperty("kakao_account.birthday");
    expect((await keys(["kakao_account.profile"])).body).toHaveProperty(
      "kakao_account.profile.nickname",
    );
    expect((await keys(["for_partner.uuid"])).body).toMatchObject({
      for_partner: { uuid: "sample-uuid-1" },
    });
  });

  test("secure_resource makes image URLs https", async () => {
    const { ask } = signedIn();
    const urls = async (query: string) => {
      const { kakao_account, properties } = (await ask("GET", `/v2/user/me${query}`)).body as {
        kakao_account: { profile: { profile_image_url: string } };
        properties: { thumbnail_image: string };
      };
      return `${kakao_account.profile.profile_image_url} ${properties.thumbnail_image}`;
    };
    expect(await urls("")).toMatch(/^http:.* http:/);
    expect(await urls("?secure_resource=true")).toMatch(/^https:.* https:/);
  });

  test("revoking an item closes its fields, and a new sign-in opens them again", async () => {
    const { ask, emulator } = signedIn();
    const revoked = await ask("POST", "/v2/user/revoke/scopes", 'scopes=["account_email"]');
    const items = revoked.body["scopes"] as { id: string; agreed: boolean }[];
    expect(items).toHaveLength(14);
    expect(items.find(({ id }) => id === "account_email")).toEqual({
      id: "account_email",
      display_name: "카카오계정(이메일)",
      type: "PRIVACY",
      using: true,
      agreed: false,
    });
    const email = async () =>
      ((await ask("GET", "/v2/user/me")).body["kakao_account"] as { email?: string }).email;
    expect(await email()).toBeUndefined();
    emulator.signIn({ scopes: ["account_email"] });
    expect(await email()).toBe("sample@sample.com");
  });
});

describe("the state of a link", () => {
  test("an app that connects by hand: limited until signup", async () => {
    const { ask } = signedIn({ apps: [{ autoLink: false }] });
    const before = (await ask("GET", "/v2/user/me")).body;
    expect(before).toMatchObject({
      has_signed_up: false,
      kakao_account: { email: "sample@sample.com" },
    });
    expect(before).not.toHaveProperty("properties");
    expect(before).not.toHaveProperty("kakao_account.birthday");
    expect((await ask("POST", "/v1/user/signup", 'properties={"goal":"run"}')).body).toEqual({
      id: 123456789,
    });
    const after = (await ask("GET", "/v2/user/me")).body;
    expect(after).toMatchObject({
      has_signed_up: true,
      properties: { goal: "run" },
      kakao_account: { birthday: "1130" },
    });
  });

  test("unlink ends consents, properties and every token", async () => {
    const { ask, emulator } = signedIn();
    const { access_token } = emulator.signIn();
    await ask("POST", "/v1/user/update_profile", 'properties={"goal":"run"}');
    expect((await ask("POST", "/v1/user/unlink")).body).toEqual({ id: 123456789 });
    expect((await ask("GET", "/v2/user/me")).status).toBe(401);
    expect(
      (await ask("GET", "/v2/user/me", undefined, { Authorization: `Bearer ${access_token}` }))
        .status,
    ).toBe(401);
    const fresh = emulator.signIn({ scopes: [] }).access_token;
    const { body } = await ask("GET", "/v2/user/me", undefined, {
      Authorization: `Bearer ${fresh}`,
    });
    expect(body).not.toHaveProperty("properties.goal");
    expect(body).toHaveProperty("kakao_account.email_needs_agreement", true);
  });

  test("logout ends one token; with the admin key all of them", async () => {
    const { ask, emulator } = signedIn();
    const { access_token } = emulator.signIn();
    const other = { Authorization: `Bearer ${access_token}` };
    await ask("POST", "/v1/user/logout");
    expect((await ask("GET", "/v2/user/me")).status).toBe(401);
    expect((await ask("GET", "/v2/user/me", undefined, other)).status).toBe(200);
    const form = { ...admin, "Content-Type": "application/x-www-form-urlencoded" };
    await ask("POST", "/v1/user/logout", "target_id_type=user_id&target_id=123456789", form);
    expect((await ask("GET", "/v2/user/me", undefined, other)).status).toBe(401);
    expect(
      (await ask("GET", "/v2/user/me?target_id_type=user_id&target_id=123456789", undefined, admin))
        .body,
    ).toHaveProperty("id");
  });

  test("terms: agreed ones by default, all on request, revocable ones can go", async () => {
    const { ask } = signedIn({}, { serviceTerms: ["service_2020_0218"] });
    const tags = async (query: string) =>
      (
        (await ask("GET", `/v2/user/service_terms${query}`)).body["service_terms"] as {
          tag: string;
        }[]
      ).map(({ tag }) => tag);
    expect(await tags("")).toEqual(["service_2020_0218"]);
    expect(await tags("?result=app_service_terms")).toEqual([
      "service_2020_0218",
      "optional_20200616",
    ]);
    const revoked = await ask(
      "POST",
      "/v2/user/revoke/service_terms",
      "tags=service_2020_0218,optional_20200616",
    );
    expect(revoked.body["revoked_service_terms"]).toEqual([
      { tag: "optional_20200616", agreed: false },
    ]);
    const legacy = (await ask("GET", "/v1/user/service/terms?extra=app_service_terms")).body;
    expect(legacy["allowed_service_terms"]).toHaveLength(1);
    expect(legacy["app_service_terms"]).toHaveLength(2);
  });

  test("an access token tells its own life", async () => {
    const { ask } = signedIn({}, { expiresIn: 100 });
    const { body } = await ask("GET", "/v1/user/access_token_info");
    expect(body).toMatchObject({ id: 123456789, app_id: 1234 });
    expect(body["expires_in"]).toBeGreaterThan(90);
    expect(body["expires_in"]).toBeLessThanOrEqual(100);
  });
});

test("every body it sends is what the published schemas say", async () => {
  const { kakao, emulator } = login({ apps: [{ autoLink: false }] });
  const { API } = kakao;
  await API.signup({ properties: { goal: "run" } });
  await API.scopes();
  await API.revoke.scopes({ scopes: ["gender"] });
  await API.service_terms({ result: "app_service_terms" });
  await API.revoke.service_terms({ tags: "optional_20200616" });
  await API.service_terms_v1({ extra: "app_service_terms" });
  await API.shipping_address();
  await API.update_profile({ properties: { goal: "swim" } });
  await API.access_token_info();
  expect((await API.me()).properties).toMatchObject({ nickname: "홍길동", goal: "swim" });
  await API.logout();
  expect(emulator.requests).toHaveLength(11);
  expect(z.safeParse(endpoints.me.response, { id: "1" }).success).toBe(false);
});

test("failNext waits for its URL, keeps its order, and reset forgets all", async () => {
  const { kakao, emulator } = login();
  emulator.failNext({ status: 500, url: "/v2/user/scopes" });
  emulator.failNext({ status: 503, body: { msg: "maintenance", code: -9798 } });
  expect(await rejection(kakao.API.me())).toMatchObject({ code: -9798 });
  expect(await kakao.API.me()).toHaveProperty("id");
  expect(await rejection(kakao.API.scopes())).toMatchObject({ name: "KakaoNetworkError" });
  emulator.failNext({ status: 500 });
  emulator.reset();
  expect(emulator.requests).toEqual([]);
  expect(await rejection(kakao.API.me())).toMatchObject({ code: -401 });
  kakao.Auth.setAccessToken(emulator.signIn().access_token);
  expect(await kakao.API.me()).toHaveProperty("id");
});

test("several apps and users stay apart", async () => {
  const emulator = shopEmulator({
    apps: [
      { id: 1, adminKey: "one" },
      { id: 2, adminKey: "two" },
    ],
    users: [{ id: 7 }, { id: 8 }],
  });
  emulator.signIn({ app: 1, user: 7 });
  emulator.signIn({ app: 2, user: 8 });
  const status = async (key: string, id: number) =>
    (
      await emulator.fetch(`${kapi}/v2/user/me?target_id=${id}`, {
        headers: { Authorization: `KakaoAK ${key}` },
      })
    ).status;
  expect([
    await status("one", 7),
    await status("one", 8),
    await status("two", 7),
    await status("two", 8),
  ]).toEqual([200, 400, 400, 200]);
  expect(() => emulator.signIn({ user: 9 })).toThrow(RangeError);
  expect(() => emulator.signIn({ app: 9 })).toThrow(RangeError);
});

test("a browser's preflight is answered, other places are not", async () => {
  const { emulator } = signedIn();
  const asked = {
    Origin: "https://shop.example",
    "Access-Control-Request-Headers": "authorization,cache-control,ka,pragma",
  };
  const preflight = await emulator.fetch(`${kapi}/v2/user/me`, {
    method: "OPTIONS",
    headers: asked,
  });
  expect(preflight.status).toBe(204);
  expect((await emulator.fetch(`${kapi}/v1/friends`)).status).toBe(404);
  expect((await emulator.fetch("https://kauth.kakao.com/v2/user/me")).status).toBe(404);
  expect(emulator.requests).toHaveLength(2);
});
