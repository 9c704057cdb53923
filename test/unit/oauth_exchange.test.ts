// A code is exchanged for tokens, once.
import { isKakaoError, type KakaoAuthError } from "kakao-typed";
import { createPkce, type OAuthOptions } from "kakao-typed/oauth";
import { createRestClient } from "kakao-typed/rest";
import { describe, expect, test, vi } from "vitest";
import { inspect } from "../support/inspect.js";
import { onTheWire, rejection } from "../support/page.js";
import { samples } from "../support/samples.js";
import {
  clientOf,
  codeOf,
  kakao,
  redirectUri,
  tokenCalls,
  tokensOf,
  visit,
} from "../support/oauth.js";

onTheWire();

describe("exchangeCode", () => {
  test("gives tokens, with which the API works", async () => {
    const where = kakao();
    const tokens = await tokensOf(where);
    expect(tokens).toMatchObject({
      token_type: "bearer",
      access_token: expect.any(String) as string,
      expires_in: 21599,
      refresh_token: expect.any(String) as string,
      refresh_token_expires_in: 5184000,
      scope: expect.stringContaining("account_email") as string,
    });
    const { API } = createRestClient({ accessToken: tokens.access_token });
    expect((await API.me()).kakao_account?.email).toBe("sample@sample.com");
  });

  test("sends a form with the secret in its body, and in nothing else", async () => {
    const where = kakao();
    await tokensOf(where);
    const [call] = tokenCalls(where.emulator);
    expect(call).toMatchObject({ method: "POST", url: "https://kauth.kakao.com/oauth/token" });
    expect(call!.headers["content-type"]).toMatch(/^application\/x-www-form-urlencoded/);
    expect(call!.headers).not.toHaveProperty("authorization");
    expect(Object.fromEntries(new URLSearchParams(call!.body))).toEqual({
      grant_type: "authorization_code",
      client_id: "rest-api-key",
      client_secret: "client-secret",
      redirect_uri: redirectUri,
      code: expect.any(String) as string,
    });
  });

  test("with PKCE: a code is of no use without its verifier", async () => {
    const where = kakao();
    const { codeVerifier, codeChallenge } = await createPkce();
    const other = await createPkce();
    for (const verifier of [undefined, other.codeVerifier]) {
      const code = await codeOf(where, { codeChallenge });
      const call = where.oauth.exchangeCode({ code, codeVerifier: verifier });
      expect(await rejection(call)).toMatchObject({ error: "invalid_grant", status: 400 });
    }
    const code = await codeOf(where, { codeChallenge });
    expect(await where.oauth.exchangeCode({ code, codeVerifier })).toHaveProperty("access_token");
  });

  test("a code that the SDK got with the JavaScript key is exchanged with the REST key of its app", async () => {
    const where = kakao();
    const sdk = where.oauth.authorizeUrl();
    sdk.searchParams.set("client_id", "javascript-key");
    const { code } = where.oauth.parseRedirect(await visit(where.emulator, sdk), { state: false });
    const { id_token } = await where.oauth.exchangeCode({ code });
    // the ID token names the key of the login
    expect(await rejection(where.oauth.verifyIdToken(id_token!))).toMatchObject({
      code: "invalid_token",
      message: expect.stringContaining("pass audience") as string,
    });
    const claims = await where.oauth.verifyIdToken(id_token!, { audience: ["javascript-key"] });
    expect(claims).toMatchObject({ aud: "javascript-key", sub: "123456789" });
  });

  test("twice at once sends one request, and both get the tokens; later it is KOE320", async () => {
    const where = kakao();
    const code = await codeOf(where);
    const [one, other] = await Promise.all([
      where.oauth.exchangeCode({ code }),
      where.oauth.exchangeCode({ code }),
    ]);
    expect(one).toEqual(other);
    expect(tokenCalls(where.emulator)).toHaveLength(1);
    const error = await rejection(where.oauth.exchangeCode({ code }));
    expect(error).toMatchObject({
      name: "KakaoAuthError",
      error: "invalid_grant",
      code: "KOE320",
      error_code: "KOE320",
      status: 400,
      message: expect.stringContaining("StrictMode") as string,
    });
    expect(inspect(error)).not.toContain(code);
  });

  test("one of two that gives up leaves the other alone", async () => {
    const where = kakao();
    const code = await codeOf(where);
    const controller = new AbortController();
    const first = rejection(where.oauth.exchangeCode({ code }, { signal: controller.signal }));
    const second = where.oauth.exchangeCode({ code });
    controller.abort();
    expect(await first).toMatchObject({ name: "KakaoNetworkError", code: "aborted" });
    expect(await second).toHaveProperty("access_token");
    expect(
      await rejection(where.oauth.exchangeCode({ code }, { signal: controller.signal })),
    ).toMatchObject({ code: "aborted" });
    expect(tokenCalls(where.emulator)).toHaveLength(1);
  });

  test.each<[string, Partial<OAuthOptions>, object, object]>([
    [
      "another redirect URI",
      {},
      { redirectUri: `${redirectUri}/` },
      { code: "KOE303", error: "invalid_grant", status: 400 },
    ],
    [
      "no secret",
      { clientSecret: undefined },
      {},
      { code: "KOE010", error: "invalid_client", status: 401 },
    ],
    ["another secret", { clientSecret: "other-secret" }, {}, { code: "KOE010", status: 401 }],
    ["an unknown key", { restApiKey: "unknown-key" }, {}, { code: "KOE101", status: 401 }],
    ["the JavaScript key", { restApiKey: "javascript-key" }, {}, { code: "KOE008" }],
    ["an unknown code", {}, { code: "unknown-code" }, { code: "KOE320", status: 400 }],
  ])("with %s is refused, as Kakao refuses it", async (_, options, data, expected) => {
    const where = kakao();
    const code = await codeOf(where);
    const error = await rejection(clientOf(options).exchangeCode({ code, ...data }));
    expect(error).toMatchObject({ name: "KakaoAuthError", ...expected });
    expect(inspect(error)).not.toMatch(/client-secret|other-secret|emulated-code|unknown-code/);
  });

  test("a key of another app is KOE114, of the same app it is not", async () => {
    const apps = [{}, { id: 2, restApiKey: "rest-2", javascriptKey: "js-2", adminKey: "admin-2" }];
    const where = kakao({}, { apps });
    const code = await codeOf(where);
    expect(
      await rejection(clientOf({ restApiKey: "rest-2" }).exchangeCode({ code })),
    ).toMatchObject({ code: "KOE114" });
    expect(await where.oauth.exchangeCode({ code })).toHaveProperty("access_token");
  });

  test.each<[string, unknown, string]>([
    ["nothing", undefined, "data.code"],
    ["no code", { code: undefined }, "data.code"],
    ["an empty code", { code: "" }, "data.code"],
    ["a relative redirect URI", { code: "c", redirectUri: "/x" }, "data.redirectUri"],
    ["a short verifier", { code: "c", codeVerifier: "x" }, "data.codeVerifier"],
    ["the wrong name", { code: "c", redirect_uri: "x" }, "data.redirect_uri"],
  ])("refuses %s before it sends anything", async (_, data, path) => {
    const { emulator, oauth } = kakao();
    const error = await rejection(oauth.exchangeCode(data as never));
    expect(error).toMatchObject({ name: "KakaoDataError", issues: [{ path }] });
    expect(emulator.requests).toHaveLength(0);
  });

  test("takes the SDK's word for a login in a window", async () => {
    const where = kakao();
    const error = await rejection(where.oauth.exchangeCode({ code: "c", redirectUri: "JS-SDK" }));
    expect(error).toMatchObject({ code: "KOE320" });
  });

  test.each<[string, object, object]>([
    ["HTML with 503", { status: 503, body: "<html>" }, { code: "http", status: 503 }],
    ["an empty 500", { status: 500 }, { code: "http", status: 500 }],
    ["no network", { status: 0 }, { code: "network" }],
    [
      "a body without a token",
      { status: 200, body: { token_type: "bearer" } },
      { code: "invalid_response" },
    ],
    [
      "a lifetime as text",
      { status: 200, body: { token_type: "bearer", access_token: "a", expires_in: "1" } },
      { code: "invalid_response", issues: [{ path: "expires_in" }] },
    ],
    [
      "an error without a code",
      { status: 400, body: { error: "invalid_request", error_description: "no." } },
      { name: "KakaoAuthError", code: "invalid_request", error_description: "no." },
    ],
    [
      "a quota",
      { status: 429, body: { error: "invalid_request", error_code: "KOE237" } },
      { code: "KOE237", status: 429 },
    ],
  ])("%s rejects, and is not sent again", async (_, failure, expected) => {
    const where = kakao();
    const code = await codeOf(where);
    where.emulator.failNext({ url: "/oauth/token", ...(failure as { status: number }) });
    const error = await rejection(where.oauth.exchangeCode({ code }));
    expect(error).toMatchObject(expected);
    expect(isKakaoError(error)).toBe(true);
    expect(tokenCalls(where.emulator)).toHaveLength(1);
  });

  test("no secret is in what an error prints, whatever Kakao repeats", async () => {
    const where = kakao();
    const code = await codeOf(where);
    const { codeVerifier } = await createPkce();
    where.emulator.failNext({
      url: "/oauth/token",
      status: 400,
      body: {
        error: "invalid_request",
        error_description: `client-secret, ${code}, ${codeVerifier}: code=${code}`,
      },
    });
    const error = await rejection(where.oauth.exchangeCode({ code, codeVerifier }));
    expect(inspect(error)).not.toMatch(new RegExp(`client-secret|${code}|${codeVerifier}`));
    expect((error as KakaoAuthError).original).toHaveProperty("error_description");
  });

  test("a server that never answers runs into the time, each caller into its own", async () => {
    const { oauth } = kakao({ timeout: 50, fetch: () => new Promise(() => {}) });
    const errors = await Promise.all([
      rejection(oauth.exchangeCode({ code: "c" })),
      rejection(oauth.exchangeCode({ code: "c" }, { timeout: 10 })),
    ]);
    for (const error of errors) {
      expect(error).toMatchObject({ name: "KakaoNetworkError", code: "timeout" });
    }
  });

  test("hooks see the call, and no secret", async () => {
    const seen: unknown[] = [];
    const where = kakao({ hooks: { response: (event) => seen.push(event) } });
    await tokensOf(where);
    expect(seen).toMatchObject([{ method: "POST", url: "/oauth/token", status: 200, attempt: 1 }]);
    expect(JSON.stringify(seen)).not.toMatch(/secret|emulated/);
  });

  test.each(Object.keys(samples).filter((name) => name.startsWith("oauth_token_")))(
    "takes the sample %s",
    async (name) => {
      const { emulator, oauth } = kakao();
      const body = JSON.parse(samples[name]!) as object;
      emulator.failNext({ url: "/oauth/token", status: 200, body });
      expect(await oauth.exchangeCode({ code: "c" })).toEqual(body);
      emulator.failNext({ url: "/oauth/token", status: 200, body });
      expect(await oauth.refresh("old-token")).toEqual({ refresh_token: "old-token", ...body });
    },
  );

  test.each(Object.keys(samples).filter((name) => name.startsWith("error_kauth")))(
    "turns the sample %s into an error under Kakao's names",
    async (name) => {
      const { emulator, oauth } = kakao();
      const body = JSON.parse(samples[name]!) as Record<string, string>;
      emulator.failNext({ url: "/oauth/token", status: 400, body });
      const error = await rejection(oauth.exchangeCode({ code: "c" }));
      const { error_description, ...same } = body;
      expect(error).toMatchObject({ name: "KakaoAuthError", code: body["error_code"], ...same });
      expect((error as KakaoAuthError).error_description).toBe(
        error_description?.replace(/code=.*/, "code=***"),
      );
      // where, what, what to do
      expect((error as Error).message).toMatch(/^\[kakao\] exchangeCode: KOE\d+ \w+.*\. .+\.$/);
    },
  );

  test("onInvalidResponse lets a body pass", async () => {
    const told = vi.fn<() => void>();
    const where = kakao({ onInvalidResponse: told });
    const body = { access_token: "a", token_type: "bearer" };
    where.emulator.failNext({ url: "/oauth/token", status: 200, body });
    expect(await where.oauth.exchangeCode({ code: "c" })).toEqual(body);
    expect(told).toHaveBeenCalledOnce();
  });
});
