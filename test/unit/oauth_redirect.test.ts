// The way to Kakao and back: the address of the login, and what Kakao redirects to.
import fc from "fast-check";
import { createPkce } from "kakao-typed/oauth";
import { describe, expect, test } from "vitest";
import { inspect } from "../support/inspect.js";
import { onTheWire } from "../support/page.js";
import { clientOf, redirectUri, thrownBy } from "../support/oauth.js";

onTheWire();

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
