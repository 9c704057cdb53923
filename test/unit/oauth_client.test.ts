// The client of a login on a server: its options, and where it may run.
import { place } from "#wire";
import {
  createNonce,
  createOAuthClient,
  createPkce,
  createState,
  type OAuthOptions,
} from "kakao-typed/oauth";
import { createRestClient } from "kakao-typed/rest";
import { describe, expect, test } from "vitest";
import { inspect } from "../support/inspect.js";
import { onTheWire } from "../support/page.js";
import { clientOf, kakao, keys, redirectUri, thrownBy, visit } from "../support/oauth.js";

onTheWire();

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
