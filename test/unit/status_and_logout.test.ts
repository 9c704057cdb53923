import { describe, expect, test, vi } from "vitest";
import { login, onTheWire, open, rejection } from "../support/page.js";
import { sentOf } from "../support/sent.js";

onTheWire();

describe("getStatusInfo", () => {
  test("connected, with the user", async () => {
    const { kakao } = login();
    const info = await kakao.Auth.getStatusInfo();
    expect(info).toMatchObject({ status: "connected", user: { id: 123456789 } });
  });

  test("a v1 callback, which the SDK ignores, is refused", async () => {
    const { kakao, emulator } = login();
    const call = kakao.Auth.getStatusInfo((() => {}) as never);
    expect(await rejection(call)).toMatchObject({
      name: "KakaoDataError",
      message: expect.stringContaining("Callbacks are SDK v1") as string,
    });
    expect(emulator.requests).toEqual([]);
  });

  test("not connected without a token, where the SDK rejects; nothing is sent", async () => {
    const { kakao, sdk, emulator } = open();
    expect(await rejection(sdk.Auth.getStatusInfo())).toEqual({ status: "not_connected" });
    expect(await kakao.Auth.getStatusInfo()).toEqual({ status: "not_connected" });
    expect(emulator.requests).toEqual([]);
  });

  test.each([
    ["unknown", "this access token does not exist"],
    ["expired", "this access token is already expired"],
    ["invalid", "InvalidTokenException"],
  ])("not connected with a token that is %s", async (_, msg) => {
    const { kakao, emulator } = login();
    emulator.failNext({ status: 401, body: { msg, code: -401 } });
    expect(await kakao.Auth.getStatusInfo()).toEqual({ status: "not_connected" });
  });

  test.each([
    ["offline", { status: 0 }, { name: "KakaoNetworkError" }],
    ["503", { status: 503, body: "<html>" }, { name: "KakaoNetworkError", code: "http" }],
    ["maintenance", { status: 503, body: { msg: "maintenance", code: -9798 } }, { code: -9798 }],
    [
      "a quota",
      { status: 400, body: { msg: "API limit has been exceeded.", code: -10 } },
      { code: -10 },
    ],
    [
      "another domain",
      {
        status: 401,
        body: {
          msg: "domain mismatched! caller=https://x. check out registered web domains.",
          code: -401,
        },
      },
      { code: -401 },
    ],
    [
      "another IP address",
      { status: 401, body: { msg: "ip mismatched! callerIp=1.2.3.4", code: -401 } },
      { code: -401 },
    ],
    [
      "a wrong app key",
      { status: 401, body: { msg: "invalid app key.", code: -401 } },
      { code: -401 },
    ],
    ["an empty body", { status: 200 }, { name: "KakaoResponseError" }],
  ])(
    "rejects when Kakao could not be asked: %s, where the SDK says not connected",
    async (_, failure, expected) => {
      const { kakao, sdk, emulator } = login();
      emulator.failNext(failure);
      expect(await sdk.Auth.getStatusInfo()).toHaveProperty("status");
      emulator.failNext(failure);
      expect(await rejection(kakao.Auth.getStatusInfo())).toMatchObject(expected);
    },
  );
});

describe("logout", () => {
  test("ends the token at Kakao and here", async () => {
    const { kakao, emulator } = login();
    const token = kakao.Auth.getAccessToken();
    const promise = kakao.Auth.logout();
    expect(promise).toBeInstanceOf(Promise);
    expect(await promise).toEqual({ id: 123456789 });
    expect(kakao.Auth.getAccessToken()).toBeNull();
    kakao.Auth.setAccessToken(token);
    expect(await rejection(kakao.API.me())).toMatchObject({ code: -401 });
    expect(emulator.requests[0]).toMatchObject({
      method: "POST",
      url: "https://kapi.kakao.com/v1/user/logout",
      body: "",
    });
  });

  test("sends what the SDK sends", async () => {
    const { kakao, sdk, emulator } = login();
    const token = kakao.Auth.getAccessToken();
    await sdk.Auth.logout();
    kakao.Auth.setAccessToken(token);
    // the token has ended with the first call
    expect(await rejection(kakao.Auth.logout())).toHaveProperty("code", -401);
    const [bare, ours] = emulator.requests.map(sentOf);
    expect(ours).toEqual(bare);
  });

  test.each([
    ["an error", { status: 401, body: { msg: "this access token does not exist", code: -401 } }],
    ["a network that fails", { status: 0 }],
    ["a body it does not know", { status: 200, body: {} }],
  ])("forgets the token also on %s", async (_, failure) => {
    const { kakao, emulator } = login();
    emulator.failNext(failure);
    await rejection(kakao.Auth.logout());
    expect(kakao.Auth.getAccessToken()).toBeNull();
  });

  test("forgets the token when it is aborted", async () => {
    const { kakao, emulator } = login();
    const controller = new AbortController();
    const promise = rejection(kakao.Auth.logout({ signal: controller.signal }));
    controller.abort();
    expect(await promise).toMatchObject({ code: "aborted" });
    expect(kakao.Auth.getAccessToken()).toBeNull();
    // it was on its way, and must not reach the next test
    await vi.waitFor(() => expect(emulator.requests).toHaveLength(1), 10_000);
  });

  test.each([
    ["a v1 callback", () => {}, { name: "KakaoDataError", issues: [{ path: "options" }] }],
    ["a misspelt option", { timout: 1 }, { name: "KakaoDataError" }],
    ["a signal that has aborted", { signal: AbortSignal.abort() }, { code: "aborted" }],
  ])("keeps the token on %s: nothing was sent", async (_, options, expected) => {
    const { kakao, emulator } = login();
    const token = kakao.Auth.getAccessToken();
    expect(await rejection(kakao.Auth.logout(options as never))).toMatchObject(expected);
    expect(kakao.Auth.getAccessToken()).toBe(token);
    expect(emulator.requests).toEqual([]);
  });

  test("leaves a token that was set meanwhile", async () => {
    const { kakao, emulator } = login();
    const leaving = kakao.Auth.logout();
    const next = emulator.signIn({ user: 987654321 }).access_token;
    kakao.Auth.setAccessToken(next);
    await leaving;
    expect(kakao.Auth.getAccessToken()).toBe(next);
    expect(await kakao.API.me()).toHaveProperty("id", 987654321);
  });

  test("without a token rejects and sends nothing, where the SDK sends Bearer null", async () => {
    const { kakao, sdk, emulator } = open();
    expect(await rejection(kakao.Auth.logout())).toMatchObject({
      name: "KakaoStateError",
      code: "no_token",
    });
    expect(emulator.requests).toEqual([]);
    await rejection(sdk.Auth.logout());
    expect(emulator.requests[0]!.headers).toHaveProperty("authorization", "Bearer null");
  });
});
