// Who is logged in: what an emulator tells of users, links and tokens, and how a test ends or changes them.
import { createEmulator, type Emulator } from "kakao-typed/emulator";
import { createRestClient } from "kakao-typed/rest";
import { beforeEach, describe, expect, test } from "vitest";

let emulator: Emulator;
beforeEach(() => {
  emulator = createEmulator();
});

const me = (accessToken: string) =>
  createRestClient({ accessToken, fetch: (request) => emulator.fetch(request) }).API.me();

test("links say who is linked with which app, and what was agreed to", () => {
  expect(emulator.links).toEqual([]);
  emulator.signIn({ user: 987654321, scopes: ["account_email"], serviceTerms: [] });
  emulator.signIn();
  expect(emulator.links.map(({ user }) => user)).toEqual([123456789, 987654321]);
  expect(emulator.links[1]).toMatchObject({
    app: 1234,
    registered: true,
    scopes: ["account_email"],
    serviceTerms: [],
    properties: {},
  });
  expect(Date.now() - Date.parse(emulator.links[1]!.connectedAt)).toBeLessThan(60_000);
});

describe("tokens", () => {
  const login = async () => {
    const { access_token } = emulator.signIn();
    const authorize = new URL("https://kauth.kakao.com/oauth/authorize");
    const redirect_uri = "http://localhost:3000/cb";
    authorize.search = new URLSearchParams({
      response_type: "code",
      client_id: "rest-api-key",
      redirect_uri,
    }).toString();
    const { headers } = await emulator.fetch(authorize);
    const code = new URL(headers.get("Location")!).searchParams.get("code")!;
    const response = await emulator.fetch("https://kauth.kakao.com/oauth/token", {
      method: "POST",
      body: new URLSearchParams({
        grant_type: "authorization_code",
        client_id: "rest-api-key",
        client_secret: "client-secret",
        redirect_uri,
        code,
      }),
    });
    const tokens = (await response.json()) as Record<"access_token" | "refresh_token", string>;
    return { first: access_token, ...tokens };
  };

  test("have a kind and a lifetime", async () => {
    const { first, access_token, refresh_token } = await login();
    expect(emulator.tokens.map(({ kind, token }) => [kind, token])).toEqual([
      ["access", first],
      ["access", access_token],
      ["refresh", refresh_token],
    ]);
    const [token] = emulator.tokens;
    expect(token).toMatchObject({ user: 123456789, app: 1234 });
    const seconds = (token!.expiresAt - token!.loggedInAt) / 1000;
    expect(Math.round(seconds / 10)).toBe(720);
  });

  test("expire one by one", async () => {
    const { first, access_token } = await login();
    emulator.expireToken(access_token);
    await expect(me(access_token)).rejects.toMatchObject({ code: -401 });
    expect(await me(first)).toHaveProperty("id");
    expect(emulator.tokens).toHaveLength(3);
  });

  test("end with their login, and no other login", async () => {
    const { first, access_token, refresh_token } = await login();
    emulator.revokeToken(refresh_token);
    expect(emulator.tokens.map(({ token }) => token)).toEqual([first]);
    await expect(me(access_token)).rejects.toMatchObject({ code: -401 });
    expect(await me(first)).toHaveProperty("id");
  });

  test("that there are not are named by the operation, never by their text", () => {
    for (const operation of ["expireToken", "revokeToken"] as const) {
      expect(() => emulator[operation]("a secret")).toThrow(
        new RangeError(
          `${operation}: token: the emulator has no such token. emulator.tokens has all.`,
        ),
      );
    }
  });
});

describe("users", () => {
  test("are changed, and their logins stay", async () => {
    const { access_token } = emulator.signIn();
    emulator.changeUser({ id: 123456789, kakao_account: { profile: { nickname: "새 이름" } } });
    const { kakao_account } = await me(access_token);
    expect(kakao_account).toMatchObject({ profile: { nickname: "새 이름" } });
    expect(kakao_account).not.toHaveProperty("email");
    expect(() => emulator.changeUser({ id: 5 })).toThrow(RangeError);
  });

  test("are not changed by what the test does with its own object", () => {
    const user = { id: 123456789, properties: { grade: "gold" } };
    emulator.changeUser(user);
    user.properties.grade = "silver";
    expect(emulator.users[0]).toMatchObject({ properties: { grade: "gold" } });
  });

  test("are removed, and their logins end", async () => {
    const { access_token } = emulator.signIn();
    emulator.removeUser(123456789);
    expect(emulator.users.map(({ id }) => id)).toEqual([987654321]);
    expect(emulator.links).toEqual([]);
    await expect(me(access_token)).rejects.toMatchObject({ code: -401 });
    expect(() => emulator.removeUser(123456789)).toThrow(RangeError);
    emulator.reset();
    expect(emulator.users).toHaveLength(2);
  });
});

test("what is planned is told, and cleared", async () => {
  emulator.failNext({ status: 503, times: 2 });
  emulator.delay(10, "/v2/user/me");
  expect(emulator.faults).toEqual({
    failures: [{ status: 503, times: 2 }],
    delays: [{ milliseconds: 10, url: "/v2/user/me" }],
  });
  emulator.clearFaults();
  expect(emulator.faults).toEqual({ failures: [], delays: [] });
  expect(await me(emulator.signIn().access_token)).toHaveProperty("id");
});

test("listeners hear of each of these changes", () => {
  const { access_token } = emulator.signIn();
  let changes = 0;
  emulator.subscribe(({ kind }) => {
    if (kind === "change") changes += 1;
  });
  emulator.changeUser({ id: 123456789 });
  emulator.expireToken(access_token);
  emulator.revokeToken(access_token);
  emulator.removeUser(123456789);
  emulator.clearFaults();
  expect(changes).toBe(5);
});
