// What SDK v1 had: it explains itself, and nothing is sent.
import { describe, expect, test } from "vitest";
import { callUrl } from "../support/cases.js";
import { login, onTheWire, rejection } from "../support/page.js";

onTheWire();

type Functions = Record<string, (...args: unknown[]) => unknown>;

const success = () => {
  throw new Error("called");
};

describe.each([
  ["login", "It is SDK v1: use Auth.authorize({ redirectUri })."],
  ["loginForm", "It is SDK v1: use Auth.authorize({ redirectUri, prompt: 'login' })."],
  ["createLoginButton", "It is SDK v1: use Auth.authorize({ redirectUri }) on your own button."],
  ["getStatus", "It is SDK v1: use Auth.getStatusInfo()."],
  ["getRefreshToken", "It is SDK v1: refresh tokens stay on your server."],
  ["setRefreshToken", "It is SDK v1: refresh tokens stay on your server."],
])("Auth.%s", (name, words) => {
  test("rejects with what to do", async () => {
    const { kakao, emulator } = login();
    const call = (kakao.Auth as unknown as Functions)[name]!({ success, fail: success });
    expect(call).toBeInstanceOf(Promise);
    expect(await rejection(call as Promise<unknown>)).toMatchObject({
      name: "KakaoStateError",
      code: "unsupported",
      message: `[kakao] Auth.${name}: ${words}`,
    });
    expect(emulator.requests).toEqual([]);
  });
});

test.each(["sendDefault", "createDefaultButton", "sendCustom", "sendScrap", "uploadImage"])(
  "Link.%s rejects, naming Share",
  async (name) => {
    const { kakao } = login();
    const call = (kakao.Link as unknown as Functions)[name]!({ container: "#a" });
    expect(await rejection(call as Promise<unknown>)).toMatchObject({
      code: "unsupported",
      message: `[kakao] Link.${name}: It is SDK v1: use Share, which has the same functions.`,
    });
  },
);

test.each(["success", "fail", "always"])("request with %s", async (key) => {
  const { kakao, emulator } = login();
  const error = await rejection(callUrl(kakao.API, { url: "/v2/user/me", [key]: success }));
  expect(error).toMatchObject({
    name: "KakaoDataError",
    message: expect.stringContaining("Callbacks are SDK v1: leave it out and await") as string,
  });
  expect(emulator.requests).toEqual([]);
});

test.each(["getStatusInfo", "logout"])("a callback for Auth.%s", async (name) => {
  const { kakao, emulator } = login();
  const call = (kakao.Auth as unknown as Functions)[name]!(success);
  expect(await rejection(call as Promise<unknown>)).toMatchObject({
    name: "KakaoDataError",
    message: expect.stringContaining("Callbacks are SDK v1") as string,
  });
  expect(emulator.requests).toEqual([]);
  expect(kakao.Auth.getAccessToken()).not.toBeNull();
});

test.each(["authorize", "authorizeForCert"])("prompts for Auth.%s", async (name) => {
  const { kakao } = login();
  const call = (kakao.Auth as unknown as Functions)[name]!({
    prompts: "login",
    redirectUri: "https://shop.example/callback",
    ...(name === "authorizeForCert" && { settleId: "1", signData: "data" }),
  });
  expect(await rejection(call as Promise<unknown>)).toMatchObject({
    name: "KakaoDataError",
    issues: [{ path: "settings.prompts" }],
    message: expect.stringContaining("It is called prompt in SDK v2.") as string,
  });
});
