import { generateKeyPair, exportJWK, SignJWT } from "jose";
import { createOAuthClient } from "kakao-typed/oauth";
import { describe, expect, test } from "vitest";
import { inspect } from "./inspect.js";
import { rejection } from "./page.js";
import { samples } from "./samples.js";

const shop = "https://shop.example";
const adminKey = "primary-admin-key";
const headers = { authorization: `KakaoAK ${adminKey}` };
const client = (fetch?: (request: Request) => Promise<Response>) =>
  createOAuthClient({ restApiKey: "rest-api-key", redirectUri: shop, fetch });

describe("parseUnlinkWebhook", () => {
  const { parseUnlinkWebhook } = client();
  const sample = JSON.parse(samples["webhook_unlink__1"]!) as Record<string, string>;
  const query = new URLSearchParams(sample).toString();

  test.each([
    ["a GET", new Request(`${shop}/unlink?${query}`, { headers })],
    [
      "a POST",
      new Request(`${shop}/unlink`, {
        method: "POST",
        headers: { ...headers, "Content-Type": "application/x-www-form-urlencoded" },
        body: query,
      }),
    ],
    ["Express's GET", { method: "GET", headers, query: sample }],
    ["Express's POST", { method: "POST", headers, query: {}, body: sample }],
    ["a body as text", { method: "POST", headers, body: query }],
  ])("reads %s", async (_, request) => {
    expect(await parseUnlinkWebhook(request, { adminKey })).toEqual(sample);
  });

  test("keeps a user id whose digits a number would lose, and reasons Kakao may add", async () => {
    const body = { app_id: "1", user_id: "1376016924429759228", referrer_type: "NEW_ONE" };
    const request = { method: "POST", headers, body };
    expect(await parseUnlinkWebhook(request, { adminKey })).toEqual(body);
  });

  test.each([
    ["another key", "KakaoAK another-admin-key"],
    ["a part of it", "KakaoAK primary-admin-ke"],
    ["more than it", `KakaoAK ${adminKey}x`],
    ["another scheme", `Bearer ${adminKey}`],
    ["none", undefined],
  ])("refuses %s", async (_, authorization) => {
    const request = { method: "POST", headers: { authorization }, body: sample };
    const error = await rejection(parseUnlinkWebhook(request, { adminKey }));
    expect(error).toMatchObject({ name: "KakaoAuthError", code: "unauthorized" });
    expect(inspect(error)).not.toMatch(/admin-ke/);
  });

  test("lets pass what the option takes a report of, as the message says", async () => {
    const told: string[] = [];
    const lenient = createOAuthClient({
      restApiKey: "rest-api-key",
      redirectUri: shop,
      onInvalidResponse: ({ message }) => told.push(message),
    });
    const request = { method: "POST", headers, body: { app_id: "1" } };
    expect(await lenient.parseUnlinkWebhook(request, { adminKey })).toEqual({ app_id: "1" });
    expect(told).toEqual([expect.stringContaining("Option onInvalidResponse lets it pass.")]);
  });

  test("says what is missing: the form parser, the body, the key", async () => {
    const post = { method: "POST", headers };
    expect(await rejection(parseUnlinkWebhook(post, { adminKey }))).toMatchObject({
      name: "KakaoDataError",
      message: expect.stringContaining("express.urlencoded()") as string,
    });
    const empty = { ...post, body: { app_id: "1" } };
    expect(await rejection(parseUnlinkWebhook(empty, { adminKey }))).toMatchObject({
      name: "KakaoResponseError",
      issues: [{ path: "user_id" }],
    });
    for (const request of [undefined, {}, 1]) {
      expect(await rejection(parseUnlinkWebhook(request as never, { adminKey }))).toMatchObject({
        name: "KakaoDataError",
        issues: [{ path: "request" }],
      });
    }
    for (const key of [undefined, "", '"quoted"', "CR\r"]) {
      expect(await rejection(parseUnlinkWebhook(post, { adminKey: key as string }))).toMatchObject({
        name: "KakaoDataError",
        issues: [{ path: "adminKey" }],
      });
    }
    expect(await rejection(parseUnlinkWebhook(post, undefined as never))).toMatchObject({
      name: "KakaoDataError",
    });
  });
});

describe("parseAccountWebhook", async () => {
  const { privateKey, publicKey } = await generateKeyPair("RS256", { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: "k", alg: "RS256", use: "sig" };
  const { parseAccountWebhook, verifyIdToken } = client(async () => Response.json({ keys: [jwk] }));
  const uri = "https://schemas.kakao.com/events/oauth/user-unlinked";
  const claims = {
    iss: "https://kauth.kakao.com",
    aud: "rest-api-key",
    iat: 1661967952,
    jti: "report-1",
    toe: 1661967950,
    sub: "1376016924429759228",
    events: { [uri]: { reason: "sample" } },
  };
  const signed = (payload: object, header: object = { typ: "secevent+jwt" }) =>
    new SignJWT({ ...payload })
      .setProtectedHeader({ alg: "RS256", kid: "k", ...header })
      .sign(privateKey);

  test("verifies a report, as a Request and as Express has it", async () => {
    const token = await signed(claims);
    for (const request of [
      new Request(shop, { method: "POST", body: token }),
      { method: "POST", headers: {}, body: `${token}\n` },
    ]) {
      expect(await parseAccountWebhook(request)).toEqual(claims);
    }
  });

  test("takes what RFC 8417 allows where no sample is known", async () => {
    const { jti, toe, iat, sub, ...rest } = claims;
    expect([jti, toe, iat, sub]).not.toContain(undefined);
    const body = await signed({ ...rest, aud: ["rest-api-key"] }, { typ: "JWT" });
    expect(await parseAccountWebhook({ headers: {}, body })).toMatchObject({ events: rest.events });
  });

  test.each<[string, object]>([
    ["another app", { aud: "other-key" }],
    ["another issuer", { iss: "https://kauth.example" }],
    ["one that has expired", { exp: 1 }],
  ])("refuses %s", async (_, other) => {
    const body = await signed({ ...claims, ...other });
    expect(await rejection(parseAccountWebhook({ headers: {}, body }))).toMatchObject({
      name: "KakaoAuthError",
      code: "invalid_token",
    });
  });

  test("refuses a forged one, an ID token, and a body nobody has read", async () => {
    const stranger = await generateKeyPair("RS256");
    const forged = await new SignJWT(claims)
      .setProtectedHeader({ alg: "RS256", kid: "k" })
      .sign(stranger.privateKey);
    expect(await rejection(parseAccountWebhook({ headers: {}, body: forged }))).toMatchObject({
      code: "invalid_token",
    });
    const { events, ...idToken } = claims;
    expect(events).toBeTruthy();
    const body = await signed({ ...idToken, exp: Math.floor(Date.now() / 1000) + 60 });
    expect(await verifyIdToken(body)).toHaveProperty("sub");
    expect(await rejection(parseAccountWebhook({ headers: {}, body }))).toMatchObject({
      name: "KakaoResponseError",
      issues: [{ path: "events" }],
    });
    expect(await rejection(parseAccountWebhook({ headers: {}, body: {} }))).toMatchObject({
      name: "KakaoDataError",
      message: expect.stringContaining("express.text(") as string,
    });
  });
});
