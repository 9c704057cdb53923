// ID tokens that must not pass, whatever the options say.
import { generateKeyPair, SignJWT } from "jose";
import { type KakaoAuthError } from "kakao-typed";
import { type OAuthOptions } from "kakao-typed/oauth";
import { describe, expect, test, vi } from "vitest";
import { onTheWire, rejection } from "../support/page.js";
import { clientOf } from "../support/oauth.js";

onTheWire();

describe("an ID token that nobody can let pass", async () => {
  const pair = await generateKeyPair("RS256", { extractable: true });
  // without `alg`: then the key itself refuses no algorithm
  const jwk = { ...(await crypto.subtle.exportKey("jwk", pair.publicKey)), kid: "k" };
  delete (jwk as { alg?: string }).alg;
  const now = Math.floor(Date.now() / 1000);
  const fine = {
    iss: "https://kauth.kakao.com",
    aud: "rest-api-key",
    sub: "1",
    iat: now,
    exp: now + 60,
  };
  const signed = (payload: object, header: object = {}, key = pair.privateKey) =>
    new SignJWT({ ...payload }).setProtectedHeader({ alg: "RS256", kid: "k", ...header }).sign(key);
  const told = vi.fn<() => void>();
  const of = (options: Partial<OAuthOptions> = {}) =>
    clientOf({ fetch: async () => Response.json({ keys: [jwk] }), ...options });

  test.each<[string, object, object?]>([
    ["no exp", { exp: undefined }],
    ["exp as text", { exp: String(now + 60) }],
    ["no sub", { sub: undefined }],
    ["an empty sub", { sub: "" }],
    ["a number as sub", { sub: 1 }],
    ["no iat", { iat: undefined }],
    ["iat as text", { iat: "1" }],
    ["an iat of next year", { iat: now + 31_536_000, exp: now + 31_540_000 }],
    ["no aud", { aud: undefined }],
    ["several in aud, azp of another", { aud: ["rest-api-key", "evil"], azp: "evil" }],
    ["several in aud, no azp", { aud: ["rest-api-key", "evil"] }],
    ["azp of another", { azp: "evil" }],
    ["azp as a list", { azp: ["rest-api-key"] }],
    ["a number as nonce", { nonce: 5 }],
    ["a nonce nobody expects", { nonce: "n" }],
    ["no iss", { iss: undefined }],
    ["events", { events: {} }],
    ["the typ of an event", {}, { typ: "secevent+jwt" }],
    ["its long form", {}, { typ: "application/secevent+jwt" }],
    ["the typ of an access token", {}, { typ: "at+jwt" }],
    ["an empty typ", {}, { typ: "" }],
    ["a number as typ", {}, { typ: 1 }],
  ])("%s", async (_, claims, header) => {
    for (const options of [{}, { onInvalidResponse: told }]) {
      const token = await signed({ ...fine, ...claims }, header);
      const error = await rejection(of(options).verifyIdToken(token));
      expect(error).toMatchObject({ name: "KakaoAuthError", code: "invalid_token" });
    }
  });

  test.each(["RS384", "RS512"])("%s, though the key could", async (alg) => {
    const hash = { name: "RSASSA-PKCS1-v1_5", hash: alg.replace("RS", "SHA-") };
    const bits = await crypto.subtle.exportKey("jwk", pair.privateKey);
    const key = await crypto.subtle.importKey("jwk", { ...bits, alg }, hash, true, ["sign"]);
    const error = await rejection(of().verifyIdToken(await signed(fine, { alg }, key)));
    expect(error).toMatchObject({ code: "invalid_token" });
  });

  test.each<[string, object, object?]>([
    ["no typ", {}],
    ["JWT", {}, { typ: "JWT" }],
    ["jwt", {}, { typ: "jwt" }],
    ["application/jwt", {}, { typ: "application/jwt" }],
    ["azp of ours", { azp: "rest-api-key" }],
    ["a clock a minute ahead", { iat: now + 60 }],
    ["a nonce of null", { nonce: null }],
  ])("%s is fine", async (_, claims, header) => {
    const token = await signed({ ...fine, ...claims }, header);
    expect(await of().verifyIdToken(token)).toHaveProperty("sub", "1");
  });

  test("the rest the option lets pass, and a nonce where nobody is to compare it", async () => {
    const token = await signed({ ...fine, nickname: 1, nonce: 5 });
    const error = await rejection(of().verifyIdToken(token, { nonce: false }));
    expect(error).toMatchObject({ name: "KakaoResponseError" });
    const lenient = of({ onInvalidResponse: told });
    const passed = await lenient.verifyIdToken(token, { nonce: false });
    expect(passed).toMatchObject({ nickname: 1, nonce: 5 });
    expect(await rejection(lenient.verifyIdToken(token))).toMatchObject({
      code: "invalid_token",
    });
  });

  test("who issued it: Kakao, the address the keys come from, or who is named", async () => {
    const by = async (iss: string, options: Partial<OAuthOptions>) =>
      of(options)
        .verifyIdToken(await signed({ ...fine, iss }))
        .then(() => "fine")
        .catch((error: KakaoAuthError) => error.code);
    const baseUrl = "http://127.0.0.1:9300/";
    const kakao = "https://kauth.kakao.com";
    const own = "https://issuer.example/";
    expect(await by(kakao, { baseUrl })).toBe("fine");
    expect(await by("http://127.0.0.1:9300", { baseUrl })).toBe("fine");
    expect(await by("http://127.0.0.1:9300", {})).toBe("invalid_token");
    expect(await by(own, { issuer: own })).toBe("fine");
    expect(await by("https://issuer.example", { issuer: own })).toBe("invalid_token");
    expect(await by(kakao, { issuer: own, baseUrl })).toBe("invalid_token");
  });
});
