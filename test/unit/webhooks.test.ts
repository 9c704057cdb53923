import { generateKeyPair, exportJWK, SignJWT } from "jose";
import { isKakaoError } from "kakao-typed";
import { createOAuthClient } from "kakao-typed/oauth";
import { describe, expect, test, vi } from "vitest";
import { inspect } from "../support/inspect.js";
import { rejection } from "../support/page.js";
import { samples } from "../support/samples.js";

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

/** A body of which nothing more comes. */
const stalled = () =>
  new ReadableStream<Uint8Array>({ start: (body) => body.enqueue(new TextEncoder().encode("a")) });
/** A body that never ends. */
const endless = () =>
  new ReadableStream<Uint8Array>({ pull: (body) => body.enqueue(new Uint8Array(65_536)) });

const streamed = (body: ReadableStream<Uint8Array>, type = "application/x-www-form-urlencoded") =>
  new Request(shop, {
    method: "POST",
    headers: { ...headers, "Content-Type": type },
    body,
    duplex: "half",
  } as RequestInit);

describe("what no webhook of Kakao's is", () => {
  const oauth = createOAuthClient({ restApiKey: "rest-api-key", redirectUri: shop, timeout: 300 });
  const form = "application/x-www-form-urlencoded";
  const fields = "app_id=1&user_id=2&referrer_type=UNLINK_FROM_APPS";
  const unlink = (request: unknown) =>
    rejection(oauth.parseUnlinkWebhook(request as Request, { adminKey }));
  const account = (request: unknown) => rejection(oauth.parseAccountWebhook(request as Request));
  const post = (body: string, type: string) =>
    new Request(shop, { method: "POST", headers: { ...headers, "Content-Type": type }, body });

  test.each(["PUT", "DELETE", "PATCH"])("%s", async (method) => {
    const expected = { name: "KakaoDataError", issues: [{ path: "request.method" }] };
    const web = new Request(`${shop}/?${fields}`, { method, headers });
    for (const request of [web, { method, headers, query: {}, body: {} }]) {
      for (const call of [unlink, account]) {
        const error = await call(request);
        expect(error).toMatchObject(expected);
        expect((error as Error).message).toContain("Answer 405.");
      }
    }
    expect(await account(new Request(shop))).toMatchObject(expected);
  });

  test.each([
    ["JSON", "application/json"],
    ["a form of files", "multipart/form-data; boundary=a"],
    ["HTML", "text/html"],
  ])("%s", async (_, type) => {
    const expected = { name: "KakaoDataError", issues: [{ path: "request.headers.content-type" }] };
    const express = { method: "POST", headers: { ...headers, "content-type": type }, body: "a" };
    for (const request of [post(fields, type), express]) {
      for (const call of [unlink, account]) {
        const error = await call(request);
        expect(error).toMatchObject(expected);
        expect((error as Error).message).toContain("Answer 415.");
      }
    }
    expect(await account(post("a", form))).toMatchObject(expected);
  });

  test.each([
    ["a form", post(`${fields}&user_id=3`, form)],
    ["a form, encoded", post(`${fields}&user%5Fid=3`, form)],
    ["a query", new Request(`${shop}?${fields}&user_id=3`, { headers })],
    ["a form as text", { method: "POST", headers, body: `${fields}&user_id=3` }],
    ["Express's form", { method: "POST", headers, body: { app_id: "1", user_id: ["2", "3"] } }],
    ["Express's object", { method: "GET", headers, query: { app_id: "1", user_id: { a: "2" } } }],
  ])("two users: %s", async (_, request) => {
    expect(await unlink(request)).toMatchObject({
      name: "KakaoDataError",
      issues: [{ path: "request.user_id" }],
    });
  });

  test.each(["abc", "1 OR 1=1", "-1", "1.5", "", "１２"])("%j as the user", async (user_id) => {
    expect(await unlink({ method: "POST", headers, body: { app_id: "1", user_id } })).toMatchObject(
      { name: "KakaoResponseError", issues: [{ path: "user_id" }] },
    );
  });

  test("a body that never ends, or is larger than a report: each ends, with what to answer", async () => {
    const jwt = "application/secevent+jwt";
    expect(await unlink(streamed(stalled()))).toMatchObject({ code: "timeout" });
    expect(await account(streamed(stalled(), jwt))).toMatchObject({ code: "timeout" });
    const cancelled = vi.fn<() => void>();
    const watched = new ReadableStream<Uint8Array>({
      pull: (body) => body.enqueue(new Uint8Array(65_536)),
      cancel: cancelled,
    });
    const large = "a".repeat(1_000_001);
    for (const error of [
      await unlink(streamed(watched)),
      await account(streamed(endless(), jwt)),
      await unlink(post(large, form)),
      await unlink({ method: "POST", headers, body: large }),
      await account({ method: "POST", headers, body: large }),
    ]) {
      expect(error).toMatchObject({ name: "KakaoNetworkError", code: "too_large" });
      expect((error as Error).message).toContain("Answer 413.");
    }
    expect(cancelled).toHaveBeenCalled();
  });

  test("a body that somebody has read, or that breaks off", async () => {
    for (const call of [unlink, account]) {
      const used = post(fields, call === unlink ? form : "text/plain");
      await used.text();
      expect(await call(used)).toMatchObject({
        name: "KakaoDataError",
        issues: [{ path: "request.body" }],
      });
      const broken = new ReadableStream<Uint8Array>({
        start: (body) => body.error(new Error("x")),
      });
      expect(
        await call(streamed(broken, call === unlink ? form : "application/secevent+jwt")),
      ).toMatchObject({ name: "KakaoNetworkError", code: "network", original: { message: "x" } });
    }
  });

  test("a request that throws when it is read", async () => {
    const thrown = new Error("unreadable");
    const fail = () => {
      throw thrown;
    };
    const traps = new Proxy({}, { get: fail, has: fail, ownKeys: fail });
    const requests = [
      traps,
      { headers: traps },
      { method: "POST", headers: { ...headers, get: fail } },
      {
        method: "POST",
        headers,
        get body() {
          return fail();
        },
      },
      { method: "POST", headers, body: Object.defineProperty({}, "user_id", { get: fail }) },
      { method: "GET", headers: new Headers(headers), url: "/relative" },
    ];
    for (const request of requests) {
      expect(isKakaoError(await unlink(request))).toBe(true);
      expect(isKakaoError(await account(request))).toBe(true);
    }
  });
});

describe("parseAccountWebhook", async () => {
  const { privateKey, publicKey } = await generateKeyPair("RS256", { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: "k", alg: "RS256", use: "sig" };
  const keys = async () => Response.json({ keys: [jwk] });
  const { parseAccountWebhook, verifyIdToken } = client(keys);
  const lenient = createOAuthClient({
    restApiKey: "rest-api-key",
    redirectUri: shop,
    fetch: keys,
    onInvalidResponse() {},
  });
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
    ["one of next year", { iat: Math.floor(Date.now() / 1000) + 31_536_000 }],
    ["no events", { events: undefined }],
    ["events as a list", { events: [] }],
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
    const exp = Math.floor(Date.now() / 1000) + 60;
    for (const typ of ["JWT", "secevent+jwt"]) {
      const body = await signed({ ...idToken, exp }, { typ });
      const call = verifyIdToken(body);
      if (typ === "JWT") expect(await call).toHaveProperty("sub");
      else expect(await rejection(call)).toMatchObject({ code: "invalid_token" });
      for (const { parseAccountWebhook: parse } of [client(keys), lenient]) {
        expect(await rejection(parse({ headers: {}, body }))).toMatchObject({
          name: "KakaoAuthError",
          code: "invalid_token",
        });
      }
    }
    for (const typ of ["at+jwt", "", 1]) {
      const body = await signed(claims, { typ });
      expect(await rejection(lenient.parseAccountWebhook({ headers: {}, body }))).toMatchObject({
        code: "invalid_token",
      });
    }
    expect(await rejection(parseAccountWebhook({ headers: {}, body: {} }))).toMatchObject({
      name: "KakaoDataError",
      message: expect.stringContaining("express.text(") as string,
    });
  });
});
