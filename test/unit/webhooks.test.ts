// What the webhooks share, and the report about an account.
import { generateKeyPair, exportJWK, SignJWT } from "jose";
import { isKakaoError } from "kakao-typed";
import { createOAuthClient } from "kakao-typed/oauth";
import { describe, expect, test, vi } from "vitest";
import { rejection } from "../support/page.js";
import { adminKey, form, formOf, headers, json, post, webhooks } from "../support/webhooks.js";

const shop = "https://shop.example";
const client = (fetch?: (request: Request) => Promise<Response>) =>
  createOAuthClient({ restApiKey: "rest-api-key", redirectUri: shop, fetch });

/** A body of which nothing more comes. */
const stalled = () =>
  new ReadableStream<Uint8Array>({ start: (body) => body.enqueue(new TextEncoder().encode("a")) });
const streamed = (body: ReadableStream<Uint8Array>, type: string) =>
  new Request(shop, {
    method: "POST",
    headers: { ...headers, "Content-Type": type },
    body,
    duplex: "half",
  } as RequestInit);

describe("what no webhook of Kakao's is", () => {
  const oauth = createOAuthClient({ restApiKey: "rest-api-key", redirectUri: shop, timeout: 300 });
  const account = {
    name: "parseAccountWebhook",
    methods: ["POST"],
    types: ["application/secevent+jwt", "application/jwt", "text/plain"],
    call: (request: unknown) => rejection(oauth.parseAccountWebhook(request as Request)),
    text: "a.b.c",
  };
  /** All webhooks: how a report comes, and the call with one. */
  const all = [
    ...webhooks.map(({ name, of, sample, ways }) => ({
      name,
      methods: ways.includes("query") ? ["GET", "POST"] : ["POST"],
      types: [...(ways.includes("form") ? [form] : []), ...(ways.includes("json") ? [json] : [])],
      call: (request: unknown) => rejection(of(oauth)(request as Request, { adminKey })),
      text: ways.includes("json") ? JSON.stringify(sample) : formOf(sample),
    })),
    account,
  ];

  describe.each(all)("$name", ({ methods, types, call, text }) => {
    const type = types.at(-1)!;

    test.each(["GET", "PUT", "DELETE", "PATCH", "HEAD"].filter((one) => !methods.includes(one)))(
      "%s",
      async (method) => {
        const web = new Request(`${shop}/?a=1`, { method, headers });
        for (const request of [web, { method, headers, query: {}, body: {} }]) {
          const error = await call(request);
          expect(error).toMatchObject({
            name: "KakaoDataError",
            issues: [{ path: "request.method" }],
          });
          expect((error as Error).message).toContain("Answer 405.");
        }
      },
    );

    test.each(
      [json, form, "text/plain", "text/html", "multipart/form-data; boundary=a"].filter(
        (one) => !types.includes(one),
      ),
    )("a body of %s", async (other) => {
      const express = { method: "POST", headers: { ...headers, "content-type": other }, body: "a" };
      for (const request of [post(text, other), express]) {
        const error = await call(request);
        expect(error).toMatchObject({
          name: "KakaoDataError",
          issues: [{ path: "request.headers.content-type" }],
        });
        expect((error as Error).message).toContain("Answer 415.");
      }
    });

    test("a body that never ends, or is larger than a report: each ends, with what to answer", async () => {
      expect(await call(streamed(stalled(), type))).toMatchObject({ code: "timeout" });
      const cancelled = vi.fn<() => void>();
      const watched = new ReadableStream<Uint8Array>({
        pull: (body) => body.enqueue(new Uint8Array(65_536)),
        cancel: cancelled,
      });
      const large = "a".repeat(1_000_001);
      const express = { method: "POST", headers: { ...headers, "content-type": type } };
      for (const error of [
        await call(streamed(watched, type)),
        await call(post(large, type)),
        await call({ ...express, body: large }),
      ]) {
        expect(error).toMatchObject({ name: "KakaoNetworkError", code: "too_large" });
        expect((error as Error).message).toContain("Answer 413.");
      }
      expect(cancelled).toHaveBeenCalled();
    });

    test("a body that somebody has read, or that breaks off", async () => {
      const used = post(text, type);
      await used.text();
      expect(await call(used)).toMatchObject({
        name: "KakaoDataError",
        issues: [{ path: "request.body" }],
      });
      const broken = new ReadableStream<Uint8Array>({
        start: (body) => body.error(new Error("x")),
      });
      expect(await call(streamed(broken, type))).toMatchObject({
        name: "KakaoNetworkError",
        code: "network",
        original: { message: "x" },
      });
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
        { method: "POST", headers, body: traps },
        {
          method: "POST",
          headers,
          body: Object.defineProperty({}, "id", { get: fail, enumerable: true }),
        },
        { method: "POST", headers, body: { id: 1n } },
        { method: "GET", headers: new Headers(headers), url: "/relative" },
      ];
      for (const request of requests) expect(isKakaoError(await call(request))).toBe(true);
    });
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
