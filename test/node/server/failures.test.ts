// However a login ends, a page says what has happened and leads on.
import { decodeJwt, exportJWK, generateKeyPair, SignJWT } from "jose";
import type { KakaoLoginOptions } from "kakao-typed/server";
import { afterEach, expect, test, vi } from "vitest";
import { Browser, base, emulatorOf, origin, site, tokenCalls } from "../../support/kakao_login.js";

afterEach(() => void vi.useRealTimers());

const id = 123456789;
const english = { headers: { "Accept-Language": "en-GB,en;q=0.9" } };

/** What a page says, and where it leads. */
async function read(response: Response) {
  const text = await response.text();
  const links = [...text.matchAll(/<a href="([^"]*)">([^<]*)/g)].map(([, href, label]) => [
    label,
    href!.replaceAll("&amp;", "&"),
  ]);
  return {
    status: response.status,
    heading: /<h1>(.*?)<\/h1>/.exec(text)?.[1],
    links: links.slice(0, 2),
    text,
  };
}

const again = (path: string) => [
  ["Log in again", `${base}/login?returnTo=${encodeURIComponent(origin + path)}`],
  ["Go back", origin + path],
];

test("cancelled, in both languages", async () => {
  const where = site({}, emulatorOf({ person: { cancels: true } }));
  const browser = new Browser(where);
  const { response } = await browser.open(`${base}/login?returnTo=/cart`, english);
  expect(await read(response)).toMatchObject({
    status: 400,
    heading: "You cancelled the login",
    links: again("/cart"),
  });
  expect(await browser.cookieNames()).toEqual([]);
  const korean = await browser.open(`${base}/login`);
  const { heading, text } = await read(korean.response);
  expect(heading).toBe("로그인을 취소했습니다");
  expect(text).toContain('<html lang="ko">');
  // the way on works
  where.emulator.setPerson({});
  expect(await browser.logIn("?returnTo=/cart")).toBe(`${origin}/cart`);
});

test("too late: the login's cookie is over after ten minutes", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const where = site();
  const browser = new Browser(where);
  const callback = await browser.toCallback("?returnTo=/cart");
  const headers = { Cookie: await browser.cookieHeader };
  vi.setSystemTime(Date.now() + 9 * 60_000);
  const inTime = await where.kakao.handler(new Request(callback, { headers }));
  expect(inTime.headers.get("Location")).toBe(`${origin}/cart`);
  vi.setSystemTime(Date.now() + 61_000);
  const late = await where.kakao.handler(
    new Request(callback, { headers: { ...headers, ...english.headers } }),
  );
  expect(await read(late)).toMatchObject({
    status: 400,
    heading: "This login cannot be continued",
    links: again("/"),
  });
});

test("without its cookie (another browser, an app): nothing is exchanged", async () => {
  const where = site();
  const callback = await new Browser(where).toCallback();
  const other = new Browser(where);
  const { response } = await other.open(callback, english);
  expect(await read(response)).toMatchObject({
    status: 400,
    heading: "This login cannot be continued",
  });
  expect(tokenCalls(where.emulator)).toBe(0);
  // whoever is logged in there already goes on
  await other.logIn();
  const calls = tokenCalls(where.emulator);
  expect((await other.open(callback)).url).toBe(`${origin}/`);
  expect(tokenCalls(where.emulator)).toBe(calls);
});

test("a code that was used: on another instance, with and without a session", async () => {
  const where = site();
  const browser = new Browser(where);
  const callback = await browser.toCallback("?returnTo=/after");
  const cookie = await browser.cookieHeader;
  const second = site({}, where.emulator).kakao;
  await browser.open(callback);
  const withSession = { Cookie: `${cookie}; ${await browser.cookieHeader}` };
  const goesOn = await second.handler(new Request(callback, { headers: withSession }));
  expect([goesOn.status, goesOn.headers.get("Location")]).toEqual([302, `${origin}/after`]);
  expect(goesOn.headers.getSetCookie().join()).not.toContain("-session");
  const headers = { Cookie: cookie, ...english.headers };
  const page = await read(await second.handler(new Request(callback, { headers })));
  expect(page).toMatchObject({ status: 400, links: again("/after") });
  expect(page.text).toContain("KOE320");
});

test("a wrong secret is the site's fault", async () => {
  const browser = new Browser(site({ clientSecret: "another-secret-of-the-app" }));
  const { response } = await browser.open(`${base}/login`, english);
  const page = await read(response);
  expect(page).toMatchObject({ status: 500, heading: "You cannot be logged in" });
  expect(page.text).toContain("KOE010");
  expect(page.text).not.toContain("another-secret");
});

test.each([
  [{ status: 503, body: "<html>" }, 502],
  [{ status: 200, body: { access_token: 1 } }, 502],
  [{ status: 400, body: { error: "invalid_request", error_code: "KOE237" } }, 503],
])("Kakao down: %j", async (failure, status) => {
  const where = site();
  const browser = new Browser(where);
  const callback = await browser.toCallback("?returnTo=/cart");
  where.emulator.failNext({ ...failure, url: "/oauth/token" });
  const { response } = await browser.open(callback, english);
  expect(await read(response)).toMatchObject({
    status,
    heading: "Kakao cannot be reached",
    links: again("/cart"),
  });
});

test("Kakao answers too late, or nobody answers", async () => {
  const emulator = emulatorOf();
  for (const [fetch, status] of [
    [async () => new Promise<Response>(() => {}), 504],
    [async () => Promise.reject(new TypeError("fetch failed")), 502],
  ] as const) {
    const where = site({ fetch, timeout: 50 }, emulator);
    const browser = new Browser(where);
    const { response } = await browser.open(await browser.toCallback(), english);
    expect(await read(response)).toMatchObject({ status, heading: "Kakao cannot be reached" });
  }
});

test("the API does not say who it is", async () => {
  const where = site();
  const browser = new Browser(where);
  const callback = await browser.toCallback();
  where.emulator.failNext({ status: 200, body: {}, url: "/v2/user/me" });
  const { response } = await browser.open(callback, english);
  expect(await read(response)).toMatchObject({ status: 502 });
  expect((await browser.session()).user).toBeNull();
});

test("an ID token whose sub is no user id that a number can hold", async () => {
  const { publicKey, privateKey } = await generateKeyPair("RS256");
  const jwk = { ...(await exportJWK(publicKey)), kid: "ours", alg: "RS256" };
  const emulator = emulatorOf({}, true);
  let sub = "42";
  /** Kakao, but for who has logged in. */
  const fetch = async (request: Request) => {
    const response = await emulator.fetch(request);
    if (request.url.endsWith("jwks.json")) return Response.json({ keys: [jwk] });
    if (!request.url.endsWith("/oauth/token")) return response;
    const tokens = (await response.json()) as { id_token: string };
    const header = { alg: "RS256", kid: "ours" };
    const claims = new SignJWT({ ...decodeJwt(tokens.id_token), sub }).setProtectedHeader(header);
    return Response.json({ ...tokens, id_token: await claims.sign(privateKey) });
  };
  const where = site({ openid: true, fetch }, emulator);
  const browser = new Browser(where);
  await browser.logIn();
  expect((await browser.session()).user).toEqual({ id: 42 });
  for (sub of ["9007199254740993", "somebody", "1e3", "-1", " 1", "0x1"]) {
    const other = new Browser(where);
    const { response } = await other.open(`${base}/login`, english);
    expect([sub, response.status]).toEqual([sub, 502]);
    expect((await other.session()).user).toBeNull();
  }
});

test("a failed login leaves the session as it was", async () => {
  const where = site({}, emulatorOf({ person: { scopes: [] } }));
  const browser = new Browser(where);
  await browser.logIn();
  where.emulator.setPerson({ cancels: true });
  const { response } = await browser.open(`${base}/login?scope=friends`);
  expect(response.status).toBe(400);
  expect((await browser.session()).user).toEqual({ id });
});

test("a silent login that needs a page goes on without one, and says why", async () => {
  for (const [person, error] of [
    [{ user: null }, "login_required"],
    [{}, "consent_required"],
  ] as const) {
    const where = site({}, emulatorOf({ person }));
    const browser = new Browser(where);
    expect(await browser.logIn("?prompt=none&returnTo=/cart%3Fa%3D1")).toBe(
      `${origin}/cart?a=1&kakao_error=${error}`,
    );
    expect(await browser.cookieNames()).toEqual([]);
  }
});

test("hooks: own users, an own session, an own answer to errors", async () => {
  const events: unknown[] = [];
  const options: Partial<KakaoLoginOptions> = {
    async onLogin({ user, me, claims, tokens, api, returnTo, sessionKey }) {
      const same = (await api.me()).id === me?.id;
      events.push([user, same, claims, typeof tokens.access_token, returnTo, sessionKey]);
    },
  };
  const browser = new Browser(site(options));
  await browser.logIn("?returnTo=/cart");
  expect(events).toEqual([[{ id }, true, null, "string", `${origin}/cart`, null]]);
  expect((await browser.session()).user).toEqual({ id });

  const own = new Browser(
    site({
      onLogin: ({ user, returnTo }) =>
        new Response(null, {
          status: 302,
          headers: {
            Location: returnTo,
            "Set-Cookie": `own=${user.id}; Path=/; Secure`,
            "Cache-Control": "max-age=60",
          },
        }),
    }),
  );
  expect(await own.logIn("?returnTo=/cart")).toBe(`${origin}/cart`);
  expect(await own.cookieNames()).toEqual(["own"]);
  expect(own.seen.at(-1)!.text).toContain("cache-control: no-store");

  const failures: unknown[] = [];
  const where = site({
    onError(error, { route, returnTo, loginUrl }) {
      failures.push([(error as Error).message, route, returnTo, loginUrl]);
      return Response.redirect(`${origin}/sorry`);
    },
    onLogin() {
      throw new Error("the database is down");
    },
  });
  const failing = new Browser(where);
  expect(await failing.logIn("?returnTo=/cart")).toBe(`${origin}/sorry`);
  expect(failures).toEqual([
    [
      "the database is down",
      "callback",
      `${origin}/cart`,
      `${base}/login?returnTo=${encodeURIComponent(`${origin}/cart`)}`,
    ],
  ]);
  expect(await failing.cookieNames()).toEqual([]);
});

test("an error of the host's own is thrown on", async () => {
  const browser = new Browser(
    site({
      onLogin() {
        throw new Error("the database is down");
      },
    }),
  );
  await expect(browser.logIn()).rejects.toThrow("the database is down");
});

test("a page has no script, a strict policy, and is stored nowhere", async () => {
  const { response } = await new Browser(site()).open(`${base}/callback?code=1&state=2`);
  const policy = response.headers.get("Content-Security-Policy");
  expect(policy).toMatch(
    /^default-src 'none'; style-src 'nonce-[\w-]{43}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
  );
  expect(response.headers.get("Cache-Control")).toBe("no-store");
  expect(response.headers.get("Referrer-Policy")).toBe("no-referrer");
  expect(await response.text()).not.toMatch(/<script|javascript:| on\w+=| style=/i);
});
