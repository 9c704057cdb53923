// Why the emulator refuses something: which value was sent, and what was expected.
import { createEmulator, type Emulator, type EmulatorOptions } from "../../src/emulator/index.js";
import { describe, expect, test } from "vitest";

const shop = "http://localhost:3000/callback";
const options: EmulatorOptions = {
  apps: [
    {
      id: 1234,
      redirectUris: [shop],
      logoutRedirectUris: ["http://localhost:3000/"],
      clientSecret: "secret-of-shop",
      sdkDomains: ["http://localhost:3000"],
      webDomains: ["http://localhost:3000"],
      propertyKeys: ["nickname"],
      openid: false,
    },
    {
      id: 5678,
      restApiKey: "other-rest-key",
      javascriptKey: "other-js-key",
      nativeAppKey: "other-native-key",
      adminKey: "other-admin-key",
      clientSecret: null,
      loginEnabled: false,
    },
    {
      id: 9,
      restApiKey: "tests",
      javascriptKey: "tests-js",
      adminKey: "tests-admin",
      testers: [7],
    },
  ],
};

type Form = Readonly<Record<string, string>>;
const form = (fields: Form): RequestInit => ({ method: "POST", body: new URLSearchParams(fields) });
const login = { client_id: "rest-api-key", redirect_uri: shop, response_type: "code" };
const client = { client_id: "rest-api-key", client_secret: "secret-of-shop" };
const exchange = { ...client, grant_type: "authorization_code", redirect_uri: shop };
const bearer = (token: string) => ({ headers: { Authorization: `Bearer ${token}` } });

const authorize = (emulator: Emulator, fields: Form) =>
  emulator.fetch(
    `https://kauth.kakao.com/oauth/authorize?${new URLSearchParams(fields).toString()}`,
  );
const token = (emulator: Emulator, fields: Form, init: RequestInit = {}) =>
  emulator.fetch("https://kauth.kakao.com/oauth/token", { ...form(fields), ...init });
const api = (emulator: Emulator, path: string, init: RequestInit = {}) =>
  emulator.fetch(`https://kapi.kakao.com${path}`, init);

async function codeOf(emulator: Emulator, fields: Form = login): Promise<string> {
  const { headers } = await authorize(emulator, fields);
  return new URL(headers.get("Location")!).searchParams.get("code")!;
}

type Ask = (emulator: Emulator) => Promise<unknown>;
type Case = readonly [string, string | number | undefined, string, Ask];

const logins: readonly Case[] = [
  [
    "a key of no app",
    "KOE101",
    "sent client_id mine, REST API keys (apps) are rest-api-key (1234), other-rest-key (5678), tests (9)",
    (e) => authorize(e, { ...login, client_id: "mine" }),
  ],
  [
    "a long key of no app",
    "KOE101",
    "sent client_id 012345… (32 characters)",
    (e) => authorize(e, { ...login, client_id: "0123456789abcdef0123456789abcdef" }),
  ],
  [
    "the secret as the key",
    "KOE101",
    "client_id is the client secret of app 1234",
    (e) => authorize(e, { ...login, client_id: "secret-of-shop" }),
  ],
  [
    "another redirect URI",
    "KOE006",
    `sent http://localhost:3000/cb, app 1234 has ${shop}`,
    (e) => authorize(e, { ...login, redirect_uri: "http://localhost:3000/cb" }),
  ],
  [
    "no redirect URI",
    "KOE006",
    "redirect_uri was not sent",
    (e) => authorize(e, { ...login, redirect_uri: "" }),
  ],
  [
    "an admin key",
    "KOE008",
    "sent the admin key of app 1234, expected its REST API key rest-api-key",
    (e) => authorize(e, { ...login, client_id: "admin-key" }),
  ],
  [
    "login is off",
    "KOE004",
    "Kakao Login is off in app 5678",
    (e) => authorize(e, { ...login, client_id: "other-rest-key" }),
  ],
  [
    "no tester",
    "KOE005",
    "user 123456789 is no tester of app 9; testers are 7",
    (e) => authorize(e, { ...login, client_id: "tests" }),
  ],
  [
    "openid is off",
    "KOE205",
    "openid needs OpenID Connect to be on",
    (e) => authorize(e, { ...login, scope: "openid" }),
  ],
  [
    "an unknown item",
    "KOE205",
    "sent scope profile, email, app 1234 has profile_nickname, profile_image, account_email",
    (e) => authorize(e, { ...login, scope: "profile email" }),
  ],
  [
    "response_type",
    "KOE202",
    "sent response_type token, expected code",
    (e) => authorize(e, { ...login, response_type: "token" }),
  ],
  [
    "no response_type",
    "KOE201",
    "response_type was not sent",
    (e) => authorize(e, { ...login, response_type: "" }),
  ],
  [
    "cancel",
    "access_denied",
    "the user pressed cancel",
    (e) => (e.setPerson({ cancels: true }), authorize(e, login)),
  ],
  [
    "nobody, silently",
    "login_required",
    "nobody is signed in",
    (e) => (e.setPerson({ user: null }), authorize(e, { ...login, prompt: "none" })),
  ],
  [
    "no consent, silently",
    "consent_required",
    "user 123456789 has not agreed to profile_nickname",
    (e) => authorize(e, { ...login, prompt: "none" }),
  ],
  [
    "another logout redirect",
    "KOE007",
    "sent http://localhost:3000/out, app 1234 has http://localhost:3000/",
    (e) =>
      e.fetch(
        `https://kauth.kakao.com/oauth/logout?client_id=rest-api-key&logout_redirect_uri=http://localhost:3000/out`,
      ),
  ],
];

const tokens: readonly Case[] = [
  [
    "another redirect URI",
    "KOE303",
    `sent http://localhost:3000/cb, login had ${shop}`,
    async (e) =>
      token(e, { ...exchange, code: await codeOf(e), redirect_uri: "http://localhost:3000/cb" }),
  ],
  [
    "no secret",
    "KOE010",
    "client_secret was not sent, and app 1234 has one",
    (e) => token(e, { ...exchange, client_secret: "", code: "x" }),
  ],
  [
    "another secret",
    "KOE010",
    "client_secret (9 characters) is not that of app 1234 (14 characters)",
    (e) => token(e, { ...exchange, client_secret: "forgotten", code: "x" }),
  ],
  [
    "a secret with a line's end",
    "KOE010",
    "it has white space around it",
    (e) => token(e, { ...exchange, client_secret: "secret-of-shop\n", code: "x" }),
  ],
  [
    "Basic",
    "KOE101",
    "Authorization: Basic, which Kakao does not read",
    (e) =>
      token(
        e,
        { grant_type: "authorization_code", code: "x" },
        {
          headers: {
            Authorization: "Basic cmVzdA==",
            "Content-Type": "application/x-www-form-urlencoded",
          },
        },
      ),
  ],
  [
    "the JavaScript key",
    "KOE008",
    "sent the JavaScript key of app 1234, expected its REST API key rest-api-key",
    (e) => token(e, { ...exchange, client_id: "javascript-key", code: "x" }),
  ],
  ["no code", "KOE207", "code was not sent", (e) => token(e, exchange)],
  [
    "a used code",
    "KOE320",
    "was used before",
    async (e) => {
      const code = await codeOf(e);
      await token(e, { ...exchange, code });
      await token(e, { ...exchange, code });
    },
  ],
  [
    "an old code",
    "KOE320",
    "is older than 10 minutes",
    async (e) => {
      const code = await codeOf(e);

      e.advance(601);
      await token(e, { ...exchange, code });
    },
  ],
  [
    "a code of elsewhere",
    "KOE320",
    "has issued no such code",
    (e) => token(e, { ...exchange, code: "abc" }),
  ],
  [
    "the code of another app",
    "KOE114",
    "the code belongs to app 1234, client_id is a key of app 5678",
    async (e) => token(e, { ...exchange, client_id: "other-rest-key", code: await codeOf(e) }),
  ],
  [
    "a grant type",
    "KOE310",
    "sent grant_type password, expected authorization_code or refresh_token",
    (e) => token(e, { ...client, grant_type: "password" }),
  ],
  [
    "no verifier",
    "invalid_grant",
    "code_verifier was not sent",
    async (e) =>
      token(e, {
        ...exchange,
        code: await codeOf(e, { ...login, code_challenge: "x", code_challenge_method: "S256" }),
      }),
  ],
  [
    "no refresh token",
    "KOE319",
    "refresh_token was not sent",
    (e) => token(e, { ...client, grant_type: "refresh_token" }),
  ],
  [
    "a refresh token of elsewhere",
    "KOE322",
    "has issued no such refresh token",
    (e) => token(e, { ...client, grant_type: "refresh_token", refresh_token: "abc" }),
  ],
  [
    "too many tokens",
    "KOE237",
    "user 123456789 has taken 20 tokens in 10 minutes",
    async (e) => {
      for (let count = 0; count < 21; count += 1)
        await token(e, { ...exchange, code: await codeOf(e) });
    },
  ],
  [
    "no ID token",
    "KOE400",
    "id_token: ",
    (e) => e.fetch("https://kauth.kakao.com/oauth/tokeninfo", form({ id_token: "abc" })),
  ],
];

const calls: readonly Case[] = [
  [
    "no header",
    -401,
    "the Authorization header was not sent, expected Bearer ACCESS_TOKEN",
    (e) => api(e, "/v2/user/me"),
  ],
  [
    "another scheme",
    -401,
    "sent Authorization: Basic, expected Bearer ACCESS_TOKEN",
    (e) => api(e, "/v2/user/me", { headers: { Authorization: "Basic abc" } }),
  ],
  [
    "no token",
    -401,
    "sent Bearer undefined, which is no token",
    (e) => api(e, "/v2/user/me", bearer("undefined")),
  ],
  [
    "a token of elsewhere",
    -401,
    "has issued no such access token",
    (e) => api(e, "/v2/user/me", bearer("abc")),
  ],
  [
    "an old token",
    -401,
    "the access token of user 123456789 expired 1 s ago",
    (e) => {
      const { access_token } = e.signIn({ expiresIn: 59 });
      e.advance(60);
      return api(e, "/v2/user/me", bearer(access_token));
    },
  ],
  [
    "an unlinked user",
    -401,
    "has ended: by a logout, an unlink",
    async (e) => {
      const { access_token } = e.signIn();
      await e.unlink();
      await api(e, "/v2/user/me", bearer(access_token));
    },
  ],
  [
    "no consent",
    -402,
    "user 123456789 has not agreed to friends; ask with scope=friends",
    (e) => api(e, "/v1/api/talk/friends", bearer(e.signIn({ scopes: [] }).access_token)),
  ],
  [
    "an unknown admin key",
    -401,
    "sent KakaoAK ***, which is the admin key of no app (1234, 5678, 9)",
    (e) => api(e, "/v1/user/ids", { headers: { Authorization: "KakaoAK mine" } }),
  ],
  [
    "nobody of the app",
    -101,
    "target_id 7 is no user linked with app 1234",
    (e) =>
      api(e, "/v2/user/me?target_id=7&target_id_type=user_id", {
        headers: { Authorization: "KakaoAK admin-key" },
      }),
  ],
  [
    "a method",
    -2,
    "sent GET, /v1/user/unlink takes POST",
    (e) => api(e, "/v1/user/unlink", bearer(e.signIn().access_token)),
  ],
  [
    "a property",
    -201,
    "sent phone, app 1234 has nickname",
    (e) =>
      api(e, "/v1/user/update_profile", {
        ...form({ properties: '{"phone":"1"}' }),
        headers: {
          ...bearer(e.signIn().access_token).headers,
          "Content-Type": "application/x-www-form-urlencoded",
        },
      }),
  ],
  [
    "signed up before",
    -102,
    "user 123456789 is linked already",
    (e) => api(e, "/v1/user/signup", { method: "POST", ...bearer(e.signIn().access_token) }),
  ],
  [
    "a parameter",
    -2,
    "page_size: expected",
    (e) => api(e, "/v1/user/shipping_address?page_size=many", bearer(e.signIn().access_token)),
  ],
  ["no such path", undefined, "has no GET /v9/none", (e) => api(e, "/v9/none")],
];

const pages: readonly Case[] = [
  [
    "a share of an unknown key",
    "4011",
    "sent app_key mine, JavaScript keys (apps) are javascript-key (1234)",
    (e) => e.fetch("https://sharer.kakao.com/picker/link", form({ app_key: "mine" })),
  ],
  [
    "a share with a REST API key",
    "4003",
    "sent app_key rest-api-key, JavaScript keys (apps) are",
    (e) => e.fetch("https://sharer.kakao.com/picker/link", form({ app_key: "rest-api-key" })),
  ],
  [
    "a share of another site",
    "4019",
    "the page is of http://a.example, JavaScript SDK domains of app 1234 are http://localhost:3000",
    (e) =>
      e.fetch(
        "https://sharer.kakao.com/picker/link",
        form({ app_key: "javascript-key", ka: "origin/http%3A%2F%2Fa.example" }),
      ),
  ],
  [
    "an address without a ticket",
    "KAE201",
    "agt was not sent",
    (e) => e.fetch("https://apps.kakao.com/user/address?app_key=javascript-key"),
  ],
  [
    "a channel of no app",
    "KAE005",
    "sent channel _no, app 1234 has _frxjem",
    (e) =>
      e.fetch(
        "https://apps.kakao.com/talk/channel/follow?app_key=javascript-key&channel_public_id=_no",
      ),
  ],
];

describe.each([
  ["the login", logins],
  ["the token call", tokens],
  ["the API", calls],
  ["Kakao's pages", pages],
])("%s says why it refuses", (_, cases) => {
  test.each(cases)("%s: %s", async (_, code, why, ask) => {
    const emulator = createEmulator(options);
    await ask(emulator);
    const { answer } = emulator.requests.at(-1)!;
    expect(answer).toMatchObject({ why: expect.stringContaining(why) });
    expect(answer!.code).toBe(code);
    expect(answer!.whyInKorean).toMatch(/[가-힣]|expected|id_token/);
    // what is kept and shown has no secrets
    expect(JSON.stringify(answer)).not.toMatch(/secret-of-shop|emulated-(code|access|refresh)/);
  });
});

test("a success needs no reason", async () => {
  const emulator = createEmulator(options);
  await api(emulator, "/v2/user/me", bearer(emulator.signIn().access_token));
  expect(Object.keys(emulator.requests[0]!.answer!)).toEqual(["status", "milliseconds"]);
});
