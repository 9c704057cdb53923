// The Express example on the built package: over HTTP with a cookie jar, in Chromium, and as its one command.
import { execFile } from "node:child_process";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createEmulator, type Emulator } from "kakao-typed/emulator";
import { serve, type Served } from "kakao-typed/emulator/server";
import { createOAuthClient, type OAuthOptions } from "kakao-typed/oauth";
import { CookieJar } from "tough-cookie";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createApp } from "../../examples/express/app.ts";
import { root } from "../support/compiler.js";
import { launch } from "../support/shop.js";

let emulator: Emulator;
let kakao: Served;
let server: Server;
let domain: string;
const logged = vi.spyOn(console, "error");

/** Starts the app, on an emulated Kakao. */
async function start(options: Partial<OAuthOptions> = {}, origin?: string) {
  server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  domain = `http://localhost:${(server.address() as AddressInfo).port}`;
  const oauth = createOAuthClient({
    restApiKey: "rest-api-key",
    clientSecret: "client-secret",
    redirectUri: `${domain}/redirect`,
    baseUrl: kakao.url,
    ...options,
  });
  const app = { oauth, origin: origin ?? domain, sessionSecret: "sample", apiUrl: kakao.url };
  server.on("request", createApp(app));
}

beforeEach(async () => {
  emulator = createEmulator({ apps: [{ openid: true }] });
  kakao = await serve(emulator, { port: 0 });
  logged.mockReset();
  logged.mockImplementation(() => {});
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await kakao.close();
});

/** A browser, as far as cookies and redirects go. */
function browser() {
  const jar = new CookieJar();
  const seen: string[] = [];
  async function ask(path: string, method = "GET", accept = "application/json") {
    let url = new URL(path, domain).href;
    for (;;) {
      const cookie = await jar.getCookieString(url);
      const headers = {
        Accept: accept,
        Cookie: cookie,
        "Accept-Language": "ko",
        ...(method === "POST" && { "Content-Type": "application/json", Origin: domain }),
      };
      const response = await fetch(url, { method, headers, redirect: "manual" });
      for (const set of response.headers.getSetCookie()) await jar.setCookie(set, url);
      const text = await response.text();
      seen.push(url, text, ...[...response.headers].flat());
      const location = response.headers.get("Location");
      if (location === null) return { status: response.status, url, text };
      url = new URL(location, url).href;
    }
  }
  const json = async (path: string, method?: string) => {
    const { status, text } = await ask(path, method);
    return { status, body: JSON.parse(text) as Record<string, unknown> };
  };
  return { ask, json, jar, seen };
}

describe("over HTTP", () => {
  test("from the login to the unlinking, with no secret in the browser", async () => {
    await start();
    const { ask, json, jar, seen } = browser();
    expect((await json("/session")).body).toEqual({ loggedIn: false });
    expect((await json("/profile")).status).toBe(401);

    const back = await ask("/authorize", "GET", "text/html");
    expect(back).toMatchObject({ status: 200, url: `${domain}/?login=success` });
    const [cookie] = await jar.getCookies(domain);
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: "lax" });
    expect((await json("/session")).body).toEqual({ loggedIn: true });

    expect((await json("/profile")).body).toMatchObject({
      id: 123456789,
      kakao_account: { profile: { nickname: "홍길동" } },
    });
    // the friend has to use the app too
    emulator.signIn({ user: 987654321 });
    const friends = (await json("/friends")).body;
    expect(friends).toMatchObject({ total_count: 1 });
    const [friend] = friends["elements"] as { uuid: string }[];
    expect(await json("/message", "POST")).toEqual({ status: 200, body: { result_code: 0 } });
    const to = encodeURIComponent(`"${friend!.uuid}"`);
    expect((await json(`/friend-message?uuid=${to}`, "POST")).body).toEqual({
      successful_receiver_uuids: [friend!.uuid],
    });
    expect(emulator.messages).toHaveLength(2);

    expect((await json("/logout", "POST")).body).toEqual({ id: 123456789 });
    expect((await json("/session")).body).toEqual({ loggedIn: false });
    await ask("/authorize");
    expect((await json("/unlink", "POST")).body).toEqual({ id: 123456789 });
    expect((await json("/profile")).status).toBe(401);
    expect(seen.join("\n")).not.toMatch(/client-secret|emulated-(access|refresh)-token|eyJ/);
  });

  test("asks for more consent with a scope", async () => {
    emulator.setPerson({ scopes: [] });
    await start();
    const { ask, json } = browser();
    await ask("/authorize");
    const refused = await json("/friends");
    expect(refused).toMatchObject({ status: 502, body: { code: -402 } });
    expect(refused.body["cause"]).toContain("(friends)");
    emulator.setPerson({});
    await ask("/authorize?scope=friends,talk_message");
    expect((await json("/friends")).status).toBe(200);
    expect((await json("/message", "POST")).status).toBe(200);
  });

  test("an access token that has expired is renewed, and kept", async () => {
    await start();
    const { ask, json } = browser();
    await ask("/authorize");
    emulator.advance(6 * 3600);
    expect((await json("/profile")).status).toBe(200);
    expect((await json("/friends")).status).toBe(200);
    const calls = emulator.requests.filter(({ url }) => url.endsWith("/oauth/token"));
    expect(calls).toHaveLength(2);
  });

  test("a login gets a new session, and keeps it", async () => {
    await start();
    const { ask, jar } = browser();
    const first = (
      await fetch(`${domain}/authorize`, { redirect: "manual" })
    ).headers.getSetCookie();
    await jar.setCookie(first[0]!, domain);
    await ask("/authorize");
    const cookies = await jar.getCookies(domain);
    expect(cookies).toHaveLength(1);
    expect(first[0]).not.toContain(cookies[0]!.value);
  });

  test.each<[string, () => unknown, Partial<OAuthOptions>, string, RegExp]>([
    [
      "the user cancels",
      () => emulator.setPerson({ cancels: true }),
      {},
      "/authorize",
      /취소했습니다/,
    ],
    ["the secret is missing", () => {}, { clientSecret: undefined }, "/authorize", /KOE010/],
    [
      "Kakao is down",
      () => emulator.failNext({ url: "/oauth/token", status: 503, body: "<html>" }),
      {},
      "/authorize",
      /HTTP 오류/,
    ],
    ["the link is forged", () => {}, {}, "/redirect?code=forged&state=forged", /위조/],
    ["there is no answer", () => {}, {}, "/redirect", /결과\(code 또는 error\)가 없습니다/],
    [
      "the code is used",
      () =>
        emulator.failNext({
          url: "/oauth/token",
          status: 400,
          body: { error: "invalid_grant", error_code: "KOE320" },
        }),
      {},
      "/authorize",
      /StrictMode/,
    ],
  ])("%s: a page explains it", async (_, prepare, options, path, text) => {
    prepare();
    await start(options);
    const { ask } = browser();
    const page = await ask(path, "GET", "text/html");
    expect(page.status).toBe(502);
    expect(page.text).toMatch(text);
    expect(page.text).toContain('<html lang="ko">');
    expect(page.text).not.toContain("forged");
    expect(logged).toHaveBeenCalledOnce();
    expect(String(logged.mock.calls[0])).toMatch(/^"\[kakao\]/);
  });

  /** Goes to Kakao and back, but for the last step: the address that the browser would open next. */
  async function begin(jar: CookieJar, path = "/authorize") {
    let url = domain + path;
    for (;;) {
      const headers = { Cookie: await jar.getCookieString(url) };
      const response = await fetch(url, { headers, redirect: "manual" });
      for (const set of response.headers.getSetCookie()) await jar.setCookie(set, url);
      url = new URL(response.headers.get("Location")!, url).href;
      if (url.startsWith(`${domain}/redirect`)) return new URL(url);
    }
  }

  test("state, nonce and PKCE: each login has its own, and none of the three is enough", async () => {
    await start();
    const { ask, json, jar } = browser();
    await begin(jar);
    await begin(jar, "/authorize?scope=friends");
    const asked = emulator.requests
      .filter(({ url }) => url.includes("/oauth/authorize"))
      .map(({ url }) => new URL(url).searchParams);
    for (const name of ["state", "nonce", "code_challenge"]) {
      expect(new Set(asked.map((parameters) => parameters.get(name))).size, name).toBe(2);
      for (const parameters of asked) expect(parameters.get(name)).toMatch(/^[\w-]{43}$/);
    }
    expect(asked[1]!.get("scope")).toBe("openid,friends");

    // somebody else's code, with this browser's state
    const { searchParams } = await begin(new CookieJar());
    const own = await begin(jar);
    own.searchParams.set("code", searchParams.get("code")!);
    expect((await ask(own.pathname + own.search)).status).toBe(502);
    expect((await json("/session")).body).toEqual({ loggedIn: false });
  });

  test("an ID token of another login is refused", async () => {
    await start();
    const { ask, json, jar } = browser();
    const redirectUri = `${domain}/redirect`;
    const oauth = createOAuthClient({
      restApiKey: "rest-api-key",
      clientSecret: "client-secret",
      redirectUri,
      baseUrl: kakao.url,
    });
    const other = await fetch(oauth.authorizeUrl({ nonce: "another" }), { redirect: "manual" });
    const { code } = oauth.parseRedirect(other.headers.get("Location")!, { state: false });
    const body = await oauth.exchangeCode({ code });
    const { pathname, search } = await begin(jar);
    emulator.failNext({ url: "/oauth/token", status: 200, body: { ...body } });
    expect((await ask(pathname + search)).status).toBe(502);
    expect((await json("/session")).body).toEqual({ loggedIn: false });
  });

  test("an ID token is asked for, not only where there is one", async () => {
    await start();
    const { ask, json, jar } = browser();
    const body = { token_type: "bearer", access_token: "some-access-token", expires_in: 60 };
    emulator.failNext({ url: "/oauth/token", status: 200, body });
    const { pathname, search } = await begin(jar);
    expect((await ask(pathname + search)).status).toBe(400);
    expect((await json("/session")).body).toEqual({ loggedIn: false });
  });

  test.each([
    ["a forged link", () => {}, "/redirect?code=forged&state=forged"],
    ["a refused code", () => emulator.failNext({ url: "/oauth/token", status: 503 }), "/authorize"],
    [
      "a cancelled login",
      () => emulator.setPerson({ cancels: true }),
      "/authorize?scope=friends,talk_message",
    ],
  ])("%s ends no session, and no login under way", async (_, prepare, path) => {
    emulator.setPerson({ scopes: [] });
    await start();
    const { ask, json, jar } = browser();
    await ask("/authorize");
    const [before] = await jar.getCookies(domain);
    const under = await begin(jar);
    prepare();
    expect((await ask(path)).status).toBe(502);
    expect((await json("/session")).body).toEqual({ loggedIn: true });
    const [after] = await jar.getCookies(domain);
    expect(after!.value).toBe(before!.value);
    // the link of another site has not disturbed it
    if (path.startsWith("/redirect")) {
      expect(await ask(under.pathname + under.search)).toMatchObject({ status: 200 });
    }
  });

  test("over https the cookie is Secure, also where https ends at a proxy", async () => {
    await start({}, "https://shop.example");
    const { headers } = await fetch(`${domain}/authorize`, {
      headers: { "X-Forwarded-Proto": "https" },
      redirect: "manual",
    });
    expect(headers.getSetCookie().join()).toMatch(/; HttpOnly; Secure; SameSite=Lax$/i);
    // never over a plain connection
    const plain = await fetch(`${domain}/authorize`, { redirect: "manual" });
    expect(plain.headers.getSetCookie()).toEqual([]);
  });

  test.each<[string, Record<string, string>, number]>([
    ["our page", { "Sec-Fetch-Site": "same-origin" }, 200],
    ["our page in an older browser", { Origin: "{domain}" }, 200],
    ["another site", { "Sec-Fetch-Site": "cross-site", Origin: "{domain}" }, 403],
    ["a neighbour of the site", { "Sec-Fetch-Site": "same-site" }, 403],
    ["another site in an older browser", { Origin: "https://evil.example" }, 403],
    ["a page without an origin", { Origin: "null" }, 403],
    ["nobody knows whom", {}, 403],
    ["our page, as a form", { "Sec-Fetch-Site": "same-origin", "Content-Type": "text/plain" }, 403],
    [
      "our page, as nearly JSON",
      { "Sec-Fetch-Site": "same-origin", "Content-Type": "text/plain; application/json" },
      403,
    ],
  ])("a POST of %s", async (_, given, status) => {
    await start();
    const { ask, jar } = browser();
    await ask("/authorize");
    const headers = {
      "Content-Type": "application/json",
      Cookie: await jar.getCookieString(domain),
      ...Object.fromEntries(
        Object.entries(given).map(([name, value]) => [name, value.replace("{domain}", domain)]),
      ),
    };
    const response = await fetch(`${domain}/message`, { method: "POST", headers });
    expect(response.status).toBe(status);
    expect(emulator.messages).toHaveLength(status === 200 ? 1 : 0);
  });

  test("the session ends on logout, whatever Kakao answers", async () => {
    await start();
    const { ask, json } = browser();
    await ask("/authorize");
    emulator.failNext({ url: "/v1/user/logout", status: 503 });
    expect((await json("/logout", "POST")).status).toBe(502);
    expect((await json("/session")).body).toEqual({ loggedIn: false });
  });

  test("what a link says begins no line of the log", async () => {
    await start();
    const { ask } = browser();
    const forged = encodeURIComponent("x\r\n[kakao] all is well\u001b[2J");
    await ask(`/redirect?error=${forged}&error_description=${forged}&state=forged`);
    emulator.failNext({
      url: "/oauth/token",
      status: 400,
      body: { error: "x\r\n[kakao] all is well", error_description: "\u001b[2J\n" },
    });
    await ask("/authorize");
    expect(logged).toHaveBeenCalledTimes(2);
    // oxlint-disable-next-line no-control-regex -- the very thing
    expect(logged.mock.calls.flat().join("")).not.toMatch(/[\u0000-\u001f\u007f]/);
  });

  test("a wrong argument is told the caller", async () => {
    await start();
    const { ask, json } = browser();
    await ask("/authorize");
    expect(await json("/friend-message", "POST")).toMatchObject({
      status: 400,
      body: { code: "invalid_data" },
    });
  });
});

test("in Chromium: from the login button to the profile, and back out", async () => {
  await start();
  const chromium = await launch();
  try {
    const page = await chromium.newPage();
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url(), request.postData() ?? ""));
    await page.goto(domain);
    await page.getByRole("link", { name: "카카오 로그인" }).click();
    await page.waitForURL("**/?login=success");
    await page.getByRole("status").getByText("로그인했습니다.").waitFor();
    await page.getByRole("button", { name: "내 정보" }).click();
    await page.getByText("홍길동").waitFor();
    await page.getByRole("button", { name: "로그아웃" }).click();
    await page.getByText("로그인하지 않았습니다.").waitFor();
    expect(requests.join("\n")).toContain("/oauth/authorize");
    expect(requests.join("\n")).not.toContain("secret");
  } finally {
    await chromium.close();
  }
});

test("in Chromium: another page's form does nothing, and a cancelled login leads on", async () => {
  emulator.setPerson({ scopes: [] });
  await start();
  const chromium = await launch();
  try {
    const page = await chromium.newPage();
    await page.goto(domain);
    await page.getByRole("link", { name: "카카오 로그인" }).click();
    await page.getByRole("status").getByText("로그인했습니다.").waitFor();
    // another port is another origin, but for SameSite the same site: this form brings the cookie
    const other = createServer((_, response) => {
      response.setHeader("Content-Type", "text/html");
      response.end(
        `<form method="post" action="${domain}/unlink" enctype="text/plain"><input name='{"x":"' value='"}'></form><script>document.forms[0].submit()</script>`,
      );
    });
    await new Promise<void>((resolve) => other.listen(0, "localhost", resolve));
    try {
      const [response] = await Promise.all([
        page.waitForResponse(`${domain}/unlink`),
        page.goto(`http://localhost:${(other.address() as AddressInfo).port}/`),
      ]);
      expect(response.status()).toBe(403);
    } finally {
      other.closeAllConnections();
      other.close();
    }
    expect(emulator.consents()).toHaveProperty("scopes");
    emulator.setPerson({ cancels: true });
    await page.goto(domain);
    await page.getByRole("link", { name: "친구 목록·메시지 동의받기" }).click();
    await page.getByText("취소했습니다").waitFor();
    await page.getByRole("link", { name: "처음으로" }).click();
    await page.getByRole("status").getByText("로그인했습니다.").waitFor();
  } finally {
    await chromium.close();
  }
});

test("starts with one command", async () => {
  await start();
  // a port that is free
  const port = new URL(domain).port;
  server.close();
  server.closeAllConnections();
  const child = execFile(process.execPath, ["examples/express/start.ts"], {
    cwd: root,
    env: { ...process.env, PORT: port },
  });
  try {
    const said = await new Promise<string>((resolve, reject) => {
      child.stdout!.once("data", (text: string) => resolve(text));
      child.once("exit", () => reject(new Error("it ended")));
    });
    expect(said.trim()).toBe(`http://localhost:${port} (emulated Kakao)`);
    const { ask, json } = browser();
    await ask("/authorize");
    expect((await json("/profile")).body).toHaveProperty("id", 123456789);
  } finally {
    child.kill();
  }
});
