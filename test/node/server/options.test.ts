// What is wrong with the options is said at once, with its path and what to do, and without the secret.
import { createKakaoLogin } from "kakao-typed/server";
import { expect, test } from "vitest";
import { keys, sessionSecret } from "../../support/kakao_login.js";

const messageOf = (options: object): string => {
  try {
    createKakaoLogin({ ...keys, sessionSecret, ...options });
  } catch (error) {
    expect(error).toMatchObject({ name: "KakaoDataError", code: "invalid_data" });
    return (error as Error).message;
  }
  throw new Error("it threw nothing");
};

test.each<[object, RegExp]>([
  [{ restApiKey: undefined }, /options\.restApiKey: expected REST API key, got nothing/],
  [{ restApiKey: "'quoted'" }, /options\.restApiKey: .*quotes/],
  [{ clientSecret: "" }, /options\.clientSecret: .*Leave it out/],
  [{ javascriptKey: " " }, /options\.javascriptKey: expected JavaScript key/],
  [{ redirectUri: undefined }, /options\.redirectUri: expected https URL with a path.*got nothing/],
  [{ redirectUri: "/callback" }, /options\.redirectUri: .*got another text/],
  [{ redirectUri: "https://shop.example" }, /options\.redirectUri/],
  [{ redirectUri: "https://shop.example/" }, /options\.redirectUri/],
  [{ redirectUri: "https://shop.example/callback?a=b" }, /options\.redirectUri/],
  [{ redirectUri: "https://shop.example/callback#a" }, /options\.redirectUri/],
  [{ redirectUri: "https://user@shop.example/callback" }, /options\.redirectUri/],
  [{ redirectUri: "http://shop.example/callback" }, /got plain http to another machine/],
  [{ redirectUri: "http://localhost.evil.example/callback" }, /got plain http/],
  [{ redirectUri: "ftp://shop.example/callback" }, /options\.redirectUri/],
  [{ redirectUri: "https://shop.example/auth/login" }, /\/login is a route of its own/],
  [{ redirectUri: "https://shop.example/auth/session/" }, /\/session is a route of its own/],
  [
    { sessionSecret: undefined },
    /options\.sessionSecret: expected text of 32 bytes or more, got nothing\. `openssl/,
  ],
  [{ sessionSecret: "short-secret" }, /got 12 bytes/],
  [{ sessionSecret: [] }, /options\.sessionSecret/],
  [{ sessionSecret: [sessionSecret, "short-secret"] }, /options\.sessionSecret\.1: .*12 bytes/],
  [{ sessionSecret: [sessionSecret, undefined] }, /options\.sessionSecret\.1/],
  [{ baseUrl: "http://kakao.example" }, /options\.baseUrl/],
  [{ openid: "yes" }, /options\.openid: expected boolean/],
  [{ logoutRedirectUri: "/bye" }, /options\.logoutRedirectUri/],
  [{ sessionMaxAge: 1 }, /options\.sessionMaxAge: expected 60 to/],
  [{ cookieName: "a;b" }, /options\.cookieName/],
  [{ store: { get() {} } }, /options\.store\.set: expected function.*Pass an object with get/],
  [{ store: null }, /options\.store\.get/],
  [{ onLogin: true }, /options\.onLogin: expected function/],
  [{ onError: "page" }, /options\.onError/],
  [{ secret: sessionSecret }, /options\.secret: unknown key/],
])("%j", (options, message) => {
  const found = messageOf(options);
  expect(found).toMatch(message);
  for (const secret of [sessionSecret, "short-secret", keys.clientSecret]) {
    expect(found).not.toContain(secret);
  }
});

test("no options at all", () => {
  expect(() => createKakaoLogin(undefined as never)).toThrow(/restApiKey/);
});

test("what is right", () => {
  for (const options of [
    { redirectUri: "http://localhost:3000/callback" },
    { redirectUri: "http://127.0.0.1:3000/a/b/callback/" },
    { redirectUri: "http://[::1]:3000/callback" },
    { redirectUri: "http://shop.localhost/callback" },
    { sessionSecret: [sessionSecret, sessionSecret] },
    { sessionSecret: "가".repeat(11) },
    { clientSecret: undefined },
  ]) {
    const kakao = createKakaoLogin({ ...keys, sessionSecret, ...options });
    expect(kakao.GET).toBe(kakao.handler);
    expect(kakao.POST).toBe(kakao.handler);
  }
});

test("in a browser it is refused", () => {
  Object.assign(globalThis, { document: {} });
  try {
    expect(() => createKakaoLogin({ ...keys, clientSecret: undefined, sessionSecret })).toThrow(
      /keep it on a server/,
    );
  } finally {
    Reflect.deleteProperty(globalThis, "document");
  }
});
