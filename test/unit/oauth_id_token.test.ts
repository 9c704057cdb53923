// ID tokens are verified: signature, issuer, audience, time and nonce.
import { generateKeyPair, SignJWT } from "jose";
import { type AuthorizeUrlSettings, createNonce, type OAuthOptions } from "kakao-typed/oauth";
import { describe, expect, test, vi } from "vitest";
import { inspect } from "../support/inspect.js";
import { onTheWire, rejection } from "../support/page.js";
import { clientOf, kakao, tokensOf } from "../support/oauth.js";

onTheWire();

describe("verifyIdToken", () => {
  /** A login with an ID token. */
  async function idToken(settings?: AuthorizeUrlSettings, options?: Partial<OAuthOptions>) {
    const where = kakao(options);
    const { id_token } = await tokensOf(where, settings);
    return { ...where, token: id_token! };
  }

  test("gives the claims", async () => {
    const nonce = createNonce();
    const { oauth, token } = await idToken({ scope: "openid,account_email,profile_image", nonce });
    expect(await oauth.verifyIdToken(token, { nonce })).toEqual({
      iss: "https://kauth.kakao.com",
      aud: "rest-api-key",
      sub: "123456789",
      nonce,
      iat: expect.any(Number) as number,
      exp: expect.any(Number) as number,
      auth_time: expect.any(Number) as number,
      nickname: "홍길동",
      picture: expect.stringContaining("110x110") as string,
      email: "sample@sample.com",
    });
  });

  test("reads the keys once", async () => {
    const { emulator, oauth, token } = await idToken();
    await Promise.all(Array.from({ length: 20 }, () => oauth.verifyIdToken(token)));
    await oauth.verifyIdToken(token);
    expect(emulator.requests.filter(({ url }) => url.endsWith("/jwks.json"))).toHaveLength(1);
  });

  test("reads them again for a new key, but not for each unknown one", async () => {
    const { emulator, oauth, token } = await idToken();
    await oauth.verifyIdToken(token);
    emulator.rotateKeys();
    const { id_token } = await tokensOf({ emulator, oauth });
    expect(await oauth.verifyIdToken(id_token!)).toHaveProperty("sub", "123456789");
    expect(await oauth.verifyIdToken(token)).toHaveProperty("sub", "123456789");
    const { privateKey } = await generateKeyPair("RS256");
    for (let count = 0; count < 20; count += 1) {
      const forged = await new SignJWT({})
        .setProtectedHeader({ alg: "RS256", kid: `unknown-${count}` })
        .sign(privateKey);
      expect(await rejection(oauth.verifyIdToken(forged))).toMatchObject({ code: "invalid_token" });
    }
    expect(emulator.requests.filter(({ url }) => url.endsWith("/jwks.json"))).toHaveLength(2);
  });

  test.each<[string, (token: string) => Promise<string> | string, RegExp]>([
    [
      "another signature",
      async (token) => {
        const { privateKey } = await generateKeyPair("RS256");
        const [, payload = ""] = token.split(".");
        const claims = JSON.parse(
          atob(payload.replaceAll("-", "+").replaceAll("_", "/")),
        ) as object;
        return new SignJWT({ ...claims })
          .setProtectedHeader({ alg: "RS256", kid: "emulated-key-1" })
          .sign(privateKey);
      },
      /signature/,
    ],
    ["another payload", (token) => token.replace(/\.[^.]{20}/, `.${"A".repeat(20)}`), /Kakao/],
    [
      "no signature at all",
      (token) => `${btoa('{"alg":"none"}').replaceAll("=", "")}.${token.split(".")[1]}.`,
      /no token of Kakao's/,
    ],
    [
      "a secret in the place of the key",
      (token) =>
        new SignJWT({ sub: "1", aud: "rest-api-key", iss: "https://kauth.kakao.com" })
          .setProtectedHeader({ alg: "HS256", kid: "emulated-key-1" })
          .sign(new TextEncoder().encode(token)),
      /no token of Kakao's/,
    ],
    ["what is no token", () => "abc", /no token of Kakao's/],
  ])("refuses %s", async (_, forge, text) => {
    const { oauth, token } = await idToken();
    const error = await rejection(oauth.verifyIdToken(await forge(token)));
    expect(error).toMatchObject({ name: "KakaoAuthError", error: "invalid_token" });
    expect((error as Error).message).toMatch(text);
    expect(inspect(error)).not.toMatch(/sample@sample|eyJ/);
  });

  test("refuses one that has expired, without showing what it says", async () => {
    const where = kakao();
    where.emulator.advance(-7 * 3600);
    const { id_token } = await tokensOf(where);
    const error = await rejection(where.oauth.verifyIdToken(id_token!));
    expect(error).toMatchObject({
      code: "invalid_token",
      message: expect.stringContaining("expired") as string,
    });
    expect(inspect(error)).not.toContain("sample@sample.com");
  });

  test("refuses another audience", async () => {
    const { oauth, token } = await idToken();
    for (const audience of ["other", ["other", "third"]]) {
      expect(await rejection(oauth.verifyIdToken(token, { audience }))).toMatchObject({
        code: "invalid_token",
      });
    }
    expect(await oauth.verifyIdToken(token, { audience: ["other", "rest-api-key"] })).toBeTruthy();
  });

  test("refuses another issuer", async () => {
    const { oauth, token } = await idToken();
    const { privateKey, publicKey } = await generateKeyPair("RS256", { extractable: true });
    const jwk = { ...(await crypto.subtle.exportKey("jwk", publicKey)), kid: "k", alg: "RS256" };
    const mine = clientOf({ fetch: async () => Response.json({ keys: [jwk] }) });
    const signed = (iss: string) =>
      new SignJWT({ iss, aud: "rest-api-key", sub: "1" })
        .setProtectedHeader({ alg: "RS256", kid: "k" })
        .setIssuedAt()
        .setExpirationTime("1h")
        .sign(privateKey);
    expect(
      await rejection(mine.verifyIdToken(await signed("https://kauth.example"))),
    ).toMatchObject({
      code: "invalid_token",
      message: expect.stringContaining("did not issue") as string,
    });
    expect(await mine.verifyIdToken(await signed("https://kauth.kakao.com"))).toBeTruthy();
    expect(await rejection(mine.verifyIdToken(token))).toMatchObject({ code: "invalid_token" });
    expect(oauth).toBeTruthy();
  });

  test.each<[string, string | undefined, string | false | null | undefined, boolean]>([
    ["the same", "n1", "n1", true],
    ["another", "n1", "n2", false],
    ["none expected, one there", "n1", undefined, false],
    ["a lost session", "n1", null, false],
    ["one expected, none there", undefined, "n1", false],
    ["none on either side", undefined, undefined, true],
    ["not to be compared", "n1", false, true],
  ])("nonce: %s", async (_, sent, expected, fine) => {
    const { oauth, token } = await idToken({ scope: "openid", nonce: sent });
    const call = oauth.verifyIdToken(token, { nonce: expected });
    if (fine) expect(await call).toHaveProperty("sub");
    else
      expect(await rejection(call)).toMatchObject({
        name: "KakaoAuthError",
        code: "invalid_token",
      });
  });

  test.each<[string, object, string]>([
    ["no network", { status: 0 }, "network"],
    ["an error", { status: 500, body: "<html>" }, "http"],
    ["what are no keys", { status: 200, body: { keys: 1 } }, "http"],
    ["what is no JSON", { status: 200, body: "<html>" }, "http"],
  ])("keys that cannot be read are no verdict: %s", async (_, failure, code) => {
    const { emulator, oauth, token } = await idToken();
    emulator.failNext({ url: "/.well-known/jwks.json", ...(failure as { status: number }) });
    expect(await rejection(oauth.verifyIdToken(token))).toMatchObject({
      name: "KakaoNetworkError",
      code,
    });
    const asked = emulator.requests.length;
    // not asked again at once, by however many: Kakao blocks who asks too often
    const calls = Array.from({ length: 20 }, () => rejection(oauth.verifyIdToken(token)));
    for (const error of await Promise.all(calls)) expect(error).toMatchObject({ code });
    expect(emulator.requests).toHaveLength(asked);
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 1000 });
    try {
      expect(await oauth.verifyIdToken(token)).toHaveProperty("sub");
    } finally {
      vi.useRealTimers();
    }
  });

  test("many logins with a new key at once read the keys once, and all succeed", async () => {
    const { emulator, oauth, token } = await idToken();
    await oauth.verifyIdToken(token);
    emulator.rotateKeys();
    const { id_token } = await tokensOf({ emulator, oauth });
    const read = emulator.requests.length;
    const calls = Array.from({ length: 20 }, () => oauth.verifyIdToken(id_token!));
    for (const { sub } of await Promise.all(calls)) expect(sub).toBe("123456789");
    expect(emulator.requests).toHaveLength(read + 1);
  });

  test("keys that never come run into the time", async () => {
    const { token } = await idToken();
    const { oauth } = kakao({ timeout: 20, fetch: () => new Promise(() => {}) });
    expect(await rejection(oauth.verifyIdToken(token))).toMatchObject({ code: "timeout" });
  });

  test.each<[string, unknown, unknown, string]>([
    ["no token", undefined, {}, "idToken"],
    ["an empty nonce", "a", { nonce: "" }, "options.nonce"],
    ["no audience", "a", { audience: [] }, "options.audience"],
    ["a misspelt option", "a", { audiance: "a" }, "options.audiance"],
  ])("refuses %s", async (_, token, options, path) => {
    const { oauth } = kakao();
    expect(await rejection(oauth.verifyIdToken(token as never, options as never))).toMatchObject({
      name: "KakaoDataError",
      issues: [{ path }],
    });
  });
});
