// Whatever Kakao, or whoever answers in its place, puts into a text: a message stays one short line without secrets.
import { answer } from "#wire";
import fc from "fast-check";
import { type API, isKakaoError, KakaoNetworkError } from "kakao-typed";
import { createOAuthClient } from "kakao-typed/oauth";
import { createRestClient } from "kakao-typed/rest";
import { propertyRuns } from "../support/runs.js";
import { describe, expect, test } from "vitest";
import { inspect } from "../support/inspect.js";
import { login, onTheWire, rejection } from "../support/page.js";

onTheWire();

const secrets = {
  clientSecret: "S3CRET/client+secret=",
  code: "S3CRET-code-of-the-login",
  codeVerifier: "S3CRET-verifier-of-the-login-0123456789-0123456789",
  refreshToken: "S3CRET-refresh-token",
  accessToken: "S3CRET-access-token",
  adminKey: "S3CRET-admin-key",
};

const oauth = createOAuthClient({
  restApiKey: "rest-api-key",
  clientSecret: secrets.clientSecret,
  redirectUri: "https://shop.example/redirect",
  dangerouslyAllowBrowser: true,
});
const rest = createRestClient({ accessToken: secrets.accessToken, retry: false }).API;
const admin = createRestClient({
  adminKey: secrets.adminKey,
  targetId: 1,
  retry: false,
  dangerouslyAllowBrowser: true,
}).API as unknown as API;

const { clientSecret, code, codeVerifier, refreshToken, accessToken, adminKey } = secrets;
/** Every way to call, and the secrets that it sends. */
const calls: readonly [string, readonly string[], () => Promise<unknown>][] = [
  [
    "exchangeCode",
    [clientSecret, code, codeVerifier],
    async () => oauth.exchangeCode({ code, codeVerifier }),
  ],
  ["refresh", [clientSecret, refreshToken], async () => oauth.refresh(refreshToken)],
  ["API", [accessToken], async () => rest.me()],
  ["API with the admin key", [adminKey], async () => admin.me()],
];

/** What a text may do to a log, a terminal or a reader. */
const hostile = fc.constantFrom(
  "\r\n[kakao] forged",
  "\n",
  "\u001b[2J\u001b]0;owned\u0007",
  "\u0000",
  "\u0085",
  "\u2028",
  "\u2029",
  "\u202e",
  "\u2066",
  "\u200f",
  "\ufeff",
  "\ud800",
  "\u{e0041}",
  "\u009b31m",
);
const textWith = (sent: readonly string[]) => {
  const part = fc.oneof(hostile, fc.string({ unit: "binary" }), fc.constantFrom(...sent));
  const text = fc.array(part, { maxLength: 5 }).map((parts) => parts.join(""));
  return fc.oneof(
    text,
    text.map((one) => `${one}${"x".repeat(2_000)}${one}`),
  );
};

/** The errors of Kakao's hosts, and another body. */
const bodyWith = (text: fc.Arbitrary<string>) =>
  fc.oneof(
    fc.record({ error: text, error_description: text, error_code: text }),
    fc.record({
      code: fc.constantFrom(-1, -401, -402, 5),
      msg: text,
      api_type: text,
      required_scopes: fc.array(text),
      allowed_scopes: fc.array(text),
    }),
    fc.record({ properties: fc.dictionary(text, fc.constant({}), { minKeys: 1 }) }),
  );

const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** What is wrong with an error: nothing. Texts this long are of no use in the report of a test. */
function flawOf(error: unknown): string {
  if (!isKakaoError(error)) return "no error of ours";
  const { message, stack } = error;
  if (unprintable.test(message)) return "a character that is none to print";
  if (message.length > 1000) return `${message.length} characters`;
  if (!stack!.split("\n")[0]!.includes(message)) return "a stack of several lines";
  return inspect(error).includes("S3CRET") ? `a secret: ${inspect(error).slice(0, 2_000)}` : "";
}

describe.each(calls)("%s", (_, sent, call) => {
  test("an error of any text", async () => {
    await fc.assert(
      fc.asyncProperty(
        bodyWith(textWith(sent)),
        fc.constantFrom(200, 400, 401, 500),
        async (content, status) => {
          answer(async () => Response.json(content, { status }));
          expect(flawOf(await rejection(call()))).toBe("");
        },
      ),
      { numRuns: propertyRuns / 5 },
    );
  });

  test("a content type of any text", async () => {
    const type = `text/html; a=${sent.join()}\u0085\u009b31m${"x".repeat(5_000)}`;
    answer(async () => new Response("<html>", { headers: { "Content-Type": type } }));
    const error = await rejection(call());
    expect(error).toMatchObject({ name: "KakaoResponseError" });
    expect((error as Error).message).toMatch(/answered as text\/html; a=/);
    expect((error as Error).message.length).toBeLessThan(500);
    expect((error as Error).message).not.toMatch(unprintable);
  });
});

test("secrets are redacted in the fields too, as they are and as they travel", async () => {
  const quoted = Object.values({ code, codeVerifier, secret: secrets.clientSecret }).flatMap(
    (secret) => [secret, encodeURIComponent(secret)],
  );
  for (const content of [
    { error: `a ${quoted.join(" ")}`, error_description: quoted.join(), error_code: quoted.join() },
    { code: -1, msg: quoted.join(" "), api_type: quoted.join(), required_scopes: quoted },
  ]) {
    answer(async () => Response.json(content, { status: 400 }));
    const error = await rejection(oauth.exchangeCode({ code, codeVerifier }));
    expect(inspect(error)).not.toContain("S3CRET");
    expect(JSON.stringify({ ...(error as object) })).not.toContain("S3CRET");
  }
});

test("what the redirect brings", () => {
  const text = textWith([code]);
  fc.assert(
    fc.property(text, text, text, (error, description, error_code) => {
      const url = new URL("https://shop.example/redirect?state=s");
      url.searchParams.set("error", `e${error}`);
      url.searchParams.set("error_description", `${description} code=S3CRET`);
      url.searchParams.set("error_code", error_code);
      url.searchParams.set("code", code);
      try {
        oauth.parseRedirect(url.href, { state: "s" });
      } catch (thrown) {
        expect(flawOf(thrown)).toBe("");
        return;
      }
      throw new Error("it threw nothing");
    }),
    { numRuns: propertyRuns / 5 },
  );
});

test("each text of somebody else's leaves room for what to do", async () => {
  answer(async () =>
    Response.json(
      { code: -10, msg: "x".repeat(10_000), required_scopes: ["y".repeat(10_000)] },
      { status: 400 },
    ),
  );
  const { message } = (await rejection(rest.me())) as Error;
  expect(message).toMatch(
    /^\[kakao\] GET \/v2\/user\/me: -10 x{299}… \(y{299}…\)\. Try again later\.$/,
  );
});

test("the same over the SDK", async () => {
  const { kakao, emulator } = login();
  emulator.failNext({ status: 400, body: { code: -1, msg: "a\r\nforged \u001b[2J\u202e" } });
  const error = (await rejection(kakao.API.me())) as Error;
  expect(error.message).toBe("[kakao] GET /v2/user/me: -1 a  forged  [2J. Try again later.");
});

test("and of whatever makes an error of ours", () => {
  const { message } = new KakaoNetworkError(`a\nb${"c".repeat(10_000)}`, { code: "network" });
  expect(message).toMatch(/^\[kakao\] a b/);
  expect(message).toHaveLength(1000);
});
