import { answer, place } from "#wire";
import fc from "fast-check";
import { generateKeyPair, SignJWT } from "jose";
import { isKakaoError, type KakaoAuthError } from "kakao-typed";
import { createEmulator, type Emulator, type EmulatorOptions } from "kakao-typed/emulator";
import {
  type AuthorizeUrlSettings,
  createNonce,
  createOAuthClient,
  createPkce,
  createState,
  type OAuthOptions,
} from "kakao-typed/oauth";
import { createRestClient } from "kakao-typed/rest";
import { describe, expect, test, vi } from "vitest";
import { inspect } from "../support/inspect.js";
import { onTheWire, rejection } from "../support/page.js";
import { samples } from "../support/samples.js";

onTheWire();

const redirectUri = "https://shop.example/redirect";
const keys = { restApiKey: "rest-api-key", clientSecret: "client-secret", redirectUri };

const clientOf = (options: Partial<OAuthOptions> = {}) =>
  createOAuthClient({ ...keys, dangerouslyAllowBrowser: true, ...options });

/** Kakao, and a client of its login. */
function kakao(options: Partial<OAuthOptions> = {}, emulated?: EmulatorOptions) {
  const emulator = createEmulator(emulated);
  answer((request) => emulator.fetch(request));
  return { emulator, oauth: clientOf(options) };
}

/** Goes where the app sends the user, and gives where Kakao sends the user back to. */
async function visit(emulator: Emulator, url: URL): Promise<URL> {
  const response = await emulator.fetch(url);
  expect(response.status).toBe(302);
  return new URL(response.headers.get("Location")!);
}

/** Logs in, up to the code. */
async function codeOf(
  { emulator, oauth }: ReturnType<typeof kakao>,
  settings: AuthorizeUrlSettings = {},
) {
  const state = createState();
  const back = await visit(emulator, oauth.authorizeUrl({ state, ...settings }));
  return oauth.parseRedirect(back, { state }).code;
}

const tokensOf = async (where: ReturnType<typeof kakao>, settings?: AuthorizeUrlSettings) =>
  where.oauth.exchangeCode({ code: await codeOf(where, settings) });

const thrownBy = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error("it threw nothing");
};

const tokenCalls = ({ requests }: Emulator) =>
  requests.filter(({ url }) => url.endsWith("/oauth/token"));

describe("createOAuthClient", () => {
  test.each<[string, OAuthOptions["baseUrl"], object, boolean]>([
    ["plain http to another machine", "http://kauth.example", {}, false],
    ["the same, allowed", "http://kauth.example", { allowInsecureRequests: true }, true],
    ["the same, nearly allowed", "http://kauth.example", { allowInsecureRequests: false }, false],
    ["localhost", "http://localhost:9300", {}, true],
    ["a name below it", "http://kauth.localhost:9300", {}, true],
    ["what begins like it", "http://localhost.example", {}, false],
    ["what ends like it", "http://evillocalhost", {}, false],
    ["127.0.0.1", "http://127.0.0.1:9300/kauth", {}, true],
    ["127.1.2.3", "http://127.1.2.3", {}, true],
    ["what begins like it", "http://127.0.0.1.example", {}, false],
    ["the loopback of IPv6", "http://[::1]:9300", {}, true],
    ["another address of IPv6", "http://[::2]", {}, false],
    ["all addresses", "http://0.0.0.0", {}, false],
    ["a path", "https://proxy.example/kakao/", {}, true],
    ["a URL", new URL("https://proxy.example"), {}, true],
    ["a user", "https://user@proxy.example", {}, false],
    ["a password", "https://:S3CRET@proxy.example", {}, false],
    ["a query", "https://kapi.kakao.com?x=", {}, false],
    ["an empty query", "https://kapi.kakao.com?", {}, false],
    ["a hash", "https://kapi.kakao.com#x", {}, false],
    ["no slashes", "https:evil.example", {}, false],
    ["one slash", "https:/evil.example", {}, false],
    ["three slashes", "https:///evil.example", {}, false],
    ["backslashes", "https:\\\\evil.example", {}, false],
    ["a backslash before the host ends", "https://kapi.kakao.com\\@evil.example", {}, false],
    ["a tab", "https://ka\tpi.example", {}, false],
    ["a line end", "https://kapi.example\n", {}, false],
    ["a space before", " https://kapi.example", {}, false],
    ["null", null as never, {}, false],
  ])("an address with %s", (_, baseUrl, more, fine) => {
    const make = [
      () => void clientOf({ baseUrl, ...more }),
      () => void createRestClient({ accessToken: "token", baseUrl, ...more }),
    ];
    if (typeof baseUrl === "string") make.push(() => void clientOf({ issuer: baseUrl, ...more }));
    for (const run of make) {
      if (fine) {
        run();
        continue;
      }
      const error = thrownBy(run);
      expect(error).toMatchObject({
        name: "KakaoDataError",
        issues: [{ path: expect.stringMatching(/^options\.(baseUrl|issuer)$/) as string }],
      });
      expect(inspect(error)).not.toContain("S3CRET");
    }
  });

  test.each([0, -1, 1.5, Infinity, "1", null])("refuses %j as maxResponseBytes", (bytes) => {
    expect(thrownBy(() => clientOf({ maxResponseBytes: bytes as never }))).toMatchObject({
      issues: [{ path: "options.maxResponseBytes" }],
    });
  });

  test.each<[string, object, string, RegExp]>([
    ["no key", { restApiKey: undefined }, "restApiKey", /got nothing.*console/],
    ["an empty key", { restApiKey: "" }, "restApiKey", /empty text/],
    ["a quoted key", { restApiKey: '"abc-key-abc"' }, "restApiKey", /quotes out/],
    ["a key with a CR", { restApiKey: "abc-key-abc\r" }, "restApiKey", /Windows/],
    ["a key with spaces", { restApiKey: " abc-key-abc" }, "restApiKey", /white space/],
    ["a header's text", { restApiKey: "KakaoAK abc-key-abc" }, "restApiKey", /white space/],
    ["a placeholder", { restApiKey: "${REST_API_KEY}" }, "restApiKey", /placeholder/],
    ["undefined as text", { restApiKey: "undefined" }, "restApiKey", /not set/],
    ["an app id", { restApiKey: "123456" }, "restApiKey", /app id/],
    ["a URL", { restApiKey: redirectUri }, "restApiKey", /a URL/],
    [
      "the scheme of a native app",
      { restApiKey: "kakao0123456789abcdef0123456789abcdef" },
      "restApiKey",
      /native app key/,
    ],
    ["other letters", { restApiKey: "열쇠" }, "restApiKey", /other characters/],
    ["a number", { restApiKey: 123 }, "restApiKey", /got number/],
    ["an empty secret", { clientSecret: "" }, "clientSecret", /Leave it out/],
    ["a secret of null", { clientSecret: null }, "clientSecret", /got null/],
    ["a quoted secret", { clientSecret: "'abc-secret-abc'" }, "clientSecret", /quotes out/],
    ["the key as its secret", { clientSecret: "rest-api-key" }, "clientSecret", /REST API key/],
    ["no redirect URI", { redirectUri: undefined }, "options.redirectUri", /got nothing/],
    ["a relative one", { redirectUri: "/redirect" }, "options.redirectUri", /absolute URL/],
    ["a fragment", { redirectUri: `${redirectUri}#a` }, "options.redirectUri", /absolute URL/],
    ["a space in it", { redirectUri: `${redirectUri} ` }, "options.redirectUri", /absolute URL/],
    ["a misspelt option", { clientSecrt: "a" }, "options.clientSecrt", /'clientSecret'/],
    ["no time", { timeout: 0 }, "options.timeout", /or false/],
    ["another base", { baseUrl: "kauth" }, "options.baseUrl", /https URL/],
    ["a fetch that is none", { fetch: 1 }, "options.fetch", /function/],
  ])("refuses %s", (_, options, path, text) => {
    const error = thrownBy(() => clientOf(options));
    expect(error).toMatchObject({ name: "KakaoDataError", function: "createOAuthClient" });
    const { issues, message } = error as { issues: { path: string }[]; message: string };
    expect(issues.map((issue) => issue.path)).toContain(path);
    expect(message).toMatch(text);
    expect(message).not.toMatch(/abc-(key|secret)-abc/);
  });

  test.skipIf(place === "node")("refuses a secret in a browser, and only that", () => {
    expect(thrownBy(() => createOAuthClient(keys))).toMatchObject({
      name: "KakaoStateError",
      code: "unsupported",
    });
    const { clientSecret, ...publicly } = keys;
    expect(createOAuthClient(publicly).authorizeUrl().href).not.toContain(clientSecret);
  });
});

describe("authorizeUrl", () => {
  const { authorizeUrl } = clientOf();

  test("has Kakao's parameters, lists between commas, and no secret", async () => {
    const { codeChallenge } = await createPkce();
    const url = authorizeUrl({
      scope: ["openid", "account_email"],
      prompt: "login,create",
      loginHint: "a@b.example",
      serviceTerms: ["one", "two"],
      channelPublicId: "_frxjem",
      state: "s t",
      nonce: "n",
      codeChallenge,
    });
    expect(url.origin + url.pathname).toBe("https://kauth.kakao.com/oauth/authorize");
    expect(Object.fromEntries(url.searchParams)).toEqual({
      response_type: "code",
      client_id: "rest-api-key",
      redirect_uri: redirectUri,
      scope: "openid,account_email",
      prompt: "login,create",
      login_hint: "a@b.example",
      service_terms: "one,two",
      channel_public_id: "_frxjem",
      state: "s t",
      nonce: "n",
      code_challenge: codeChallenge,
      code_challenge_method: "S256",
    });
    expect(url.href).not.toContain("client-secret");
  });

  test("asks for nothing by itself: default scopes are what KOE205 comes from", () => {
    for (const url of [authorizeUrl(), authorizeUrl({ state: false, scope: undefined })]) {
      expect([...url.searchParams.keys()]).toEqual(["response_type", "client_id", "redirect_uri"]);
    }
  });

  test("takes another redirect URI, and another base", () => {
    const url = authorizeUrl({ redirectUri: "http://localhost:4000/other" });
    expect(url.searchParams.get("redirect_uri")).toBe("http://localhost:4000/other");
    const local = clientOf({ baseUrl: "http://127.0.0.1:9300/kauth/" }).authorizeUrl();
    expect(local.href).toMatch(/^http:\/\/127\.0\.0\.1:9300\/kauth\/oauth\/authorize\?/);
  });

  test.each<[string, object, string]>([
    ["a secret", { clientSecret: "x" }, "settings.clientSecret"],
    ["the parameter's own name", { redirect_uri: "x" }, "settings.redirect_uri"],
    ["a relative redirect URI", { redirectUri: "/x" }, "settings.redirectUri"],
    ["a number of a state", { state: 1 }, "settings.state"],
    ["a verifier as the challenge", { codeChallenge: "abc" }, "settings.codeChallenge"],
  ])("refuses %s", (_, settings, path) => {
    expect(thrownBy(() => authorizeUrl(settings))).toMatchObject({
      name: "KakaoDataError",
      issues: [{ path }],
    });
  });
});

describe("parseRedirect", () => {
  const { parseRedirect } = clientOf();
  const query = "?code=the-code&state=the-state";

  test.each([
    ["a URL", new URL(redirectUri + query)],
    ["its text", redirectUri + query],
    ["path and query, as Express has them", `/redirect${query}`],
    ["the query alone", query],
    ["a Request", new Request(redirectUri + query)],
    ["a request of Node's", { url: `/redirect${query}` }],
  ])("reads %s", (_, source) => {
    expect(parseRedirect(source, { state: "the-state" })).toEqual({
      code: "the-code",
      state: "the-state",
    });
  });

  test.each<[string, string, string | null | undefined]>([
    ["another state", query, "the-statf"],
    ["a longer state", query, "the-state-"],
    ["a shorter one", query, "the-stat"],
    ["no state in the URL", "?code=the-code", "the-state"],
    ["an empty one on both sides", "?code=the-code&state=", ""],
    ["no state in the session", query, undefined],
    ["none at all", "?code=the-code", null],
    ["an error with another state", "?error=access_denied&state=x", "the-state"],
  ])("refuses %s", (_, url, state) => {
    const error = thrownBy(() => parseRedirect(url, { state }));
    expect(error).toMatchObject({ name: "KakaoAuthError", code: "state_mismatch" });
    expect((error as Error).message).not.toContain("the-code");
  });

  test("takes a code when the state is the same, and only then", () => {
    const text = fc.string({ minLength: 1, unit: "grapheme" });
    const pairs = fc.oneof(
      fc.tuple(text, text),
      text.map((state) => [state, `${state} `] as const),
      text.map((state) => [state, state] as const),
    );
    fc.assert(
      fc.property(pairs, text, ([sent, kept], code) => {
        const url = new URL(redirectUri);
        url.searchParams.set("code", code);
        url.searchParams.set("state", sent);
        const read = () => parseRedirect(url.href, { state: kept });
        if (sent === kept) expect(read()).toEqual({ code, state: kept });
        else expect(read).toThrow(/state_mismatch/);
      }),
    );
  });

  test("compares nothing only when told so", () => {
    expect(parseRedirect("?code=the-code", { state: false })).toEqual({ code: "the-code" });
    expect(thrownBy(() => parseRedirect(query, undefined as never))).toMatchObject({
      code: "state_mismatch",
    });
  });

  test("throws what the login refused, without a code it may quote", () => {
    const url = `?error=invalid_grant&error_description=${encodeURIComponent("no code=abc-def here")}&error_code=KOE999&state=s`;
    const error = thrownBy(() => parseRedirect(url, { state: "s" }));
    expect(error).toMatchObject({
      name: "KakaoAuthError",
      error: "invalid_grant",
      error_description: "no code=*** here",
      code: "KOE999",
      state: "s",
    });
    expect(inspect(error)).not.toContain("abc-def");
  });

  test("says when there is nothing to read", () => {
    expect(thrownBy(() => parseRedirect("/redirect", { state: "s" }))).toMatchObject({
      name: "KakaoAuthError",
      code: "no_redirect",
    });
    for (const source of [undefined, null, 1, {}, "http://["]) {
      expect(thrownBy(() => parseRedirect(source as never, { state: "s" }))).toMatchObject({
        name: "KakaoDataError",
        issues: [{ path: "url" }],
      });
    }
    expect(thrownBy(() => parseRedirect(query, { state: 1 } as never))).toMatchObject({
      name: "KakaoDataError",
      issues: [{ path: "options.state" }],
    });
  });
});

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

describe("refresh", () => {
  test("keeps the old refresh token when Kakao sends none", async () => {
    const where = kakao();
    const { refresh_token, access_token } = await tokensOf(where);
    const tokens = await where.oauth.refresh(refresh_token!);
    expect(tokens.refresh_token).toBe(refresh_token);
    expect(tokens).not.toHaveProperty("refresh_token_expires_in");
    expect(tokens.access_token).not.toBe(access_token);
    const { API } = createRestClient({ accessToken: tokens.access_token });
    expect(await API.me()).toHaveProperty("id");
  });

  test("gives the new one when the old one has less than a month; the old one then is dead", async () => {
    const where = kakao();
    const { refresh_token } = await tokensOf(where);
    where.emulator.advance(31 * 24 * 3600);
    const tokens = await where.oauth.refresh(refresh_token!);
    expect(tokens.refresh_token).not.toBe(refresh_token);
    expect(tokens.refresh_token_expires_in).toBe(5184000);
    expect(await rejection(where.oauth.refresh(refresh_token!))).toMatchObject({ code: "KOE322" });
    expect(await where.oauth.refresh(tokens.refresh_token)).toHaveProperty("access_token");
  });

  test("a null in the place of the refresh token counts as none", async () => {
    const where = kakao();
    const body = { token_type: "bearer", access_token: "a", expires_in: 1, refresh_token: null };
    where.emulator.failNext({ url: "/oauth/token", status: 200, body });
    expect((await where.oauth.refresh("old-token")).refresh_token).toBe("old-token");
  });

  test("at once by many is one request", async () => {
    const where = kakao();
    const { refresh_token } = await tokensOf(where);
    const all = await Promise.all(
      Array.from({ length: 100 }, () => where.oauth.refresh(refresh_token!)),
    );
    expect(new Set(all.map(({ access_token }) => access_token)).size).toBe(1);
    expect(tokenCalls(where.emulator)).toHaveLength(2);
  });

  test("is what onUnauthorized of the REST client wants", async () => {
    const where = kakao();
    const { access_token, refresh_token } = await tokensOf(where);
    where.emulator.advance(6 * 3600);
    const { API } = createRestClient({
      accessToken: access_token,
      onUnauthorized: async () => (await where.oauth.refresh(refresh_token!)).access_token,
    });
    expect(await API.me()).toHaveProperty("id");
  });

  test.each(["logout", "unlink"] as const)("%s ends the refresh token too", async (end) => {
    const where = kakao();
    const { access_token, refresh_token } = await tokensOf(where);
    await createRestClient({ accessToken: access_token }).API[end]();
    const error = await rejection(where.oauth.refresh(refresh_token!));
    expect(error).toMatchObject({ code: "KOE322", status: 400 });
    expect(inspect(error)).not.toContain(refresh_token);
  });

  test.each([undefined, "", "a b", 1])("refuses %j", async (token) => {
    const { emulator, oauth } = kakao();
    expect(await rejection(oauth.refresh(token as never))).toMatchObject({
      name: "KakaoDataError",
      issues: [{ path: "refreshToken" }],
    });
    expect(emulator.requests).toHaveLength(0);
  });
});

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

  describe("what nobody can let pass", async () => {
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
      new SignJWT({ ...payload })
        .setProtectedHeader({ alg: "RS256", kid: "k", ...header })
        .sign(key);
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

test("what authorizeUrl sends arrives as it was given", () => {
  const { authorizeUrl } = clientOf();
  const word = fc.string({ minLength: 1, unit: "grapheme" }).filter((text) => !text.includes(","));
  fc.assert(
    fc.property(word, word, fc.array(word, { minLength: 1 }), (state, loginHint, scope) => {
      const { searchParams } = new URL(authorizeUrl({ state, loginHint, scope }).href);
      expect(searchParams.get("state")).toBe(state);
      expect(searchParams.get("login_hint")).toBe(loginHint);
      expect(searchParams.get("scope")?.split(",")).toEqual(scope);
    }),
  );
});

describe("logoutUrl", () => {
  test("leads to Kakao, and back", async () => {
    const { emulator, oauth } = kakao();
    const url = oauth.logoutUrl({ logoutRedirectUri: "https://shop.example/bye", state: "s" });
    expect(url.href).toBe(
      "https://kauth.kakao.com/oauth/logout?client_id=rest-api-key&logout_redirect_uri=https%3A%2F%2Fshop.example%2Fbye&state=s",
    );
    expect((await visit(emulator, url)).href).toBe("https://shop.example/bye?state=s");
    expect(thrownBy(() => oauth.logoutUrl({} as never))).toMatchObject({
      issues: [{ path: "settings.logoutRedirectUri" }],
    });
  });
});

test("states, nonces and verifiers are long, different, and need no escape", async () => {
  const made = [createState(), createState(), createNonce(), (await createPkce()).codeVerifier];
  expect(new Set(made).size).toBe(4);
  for (const text of made) expect(text).toMatch(/^[\w-]{43}$/);
});
