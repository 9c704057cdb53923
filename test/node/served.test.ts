// The emulator over HTTP, as an attacker meets it: other sites' pages, broken requests, bodies without end.
import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import fc from "fast-check";
import { createEmulator, type Emulator } from "kakao-typed/emulator";
import { serve, type ServeOptions, type Served } from "kakao-typed/emulator/server";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

let emulator: Emulator;
let kakao: Served;
const others: Served[] = [];
beforeEach(async () => {
  emulator = createEmulator({ pages: true });
  kakao = await serve(emulator, { port: 0 });
});
afterEach(async () => {
  await Promise.all([kakao, ...others.splice(0)].map(({ close }) => close()));
});

const other = async (options: ServeOptions) => {
  const served = await serve(createEmulator(), { port: 0, ...options });
  others.push(served);
  return served;
};

interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}
interface Got {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Sends what `fetch` would not: any host, any method. */
const send = (
  path: string,
  { method = "GET", headers = {}, body }: Sent = {},
  { url }: Pick<Served, "url"> = kakao,
) =>
  new Promise<Got>((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const address = { hostname: hostname.replaceAll(/[[\]]/g, ""), port, path, method, headers };
    const sent = httpRequest(address, (response) => {
      const { statusCode = 0 } = response;
      text(response).then((found) => {
        resolve({ status: statusCode, headers: response.headers, body: found });
      }, reject);
    });
    sent.once("error", reject);
    sent.end(body);
  });

/** Sends bytes, and gives what came until the connection ended. */
const sendBytes = (...parts: readonly (string | Buffer)[]) =>
  new Promise<string>((resolve) => {
    let got = "";
    const socket = connect(Number(new URL(kakao.url).port), "127.0.0.1");
    socket.setEncoding("latin1").on("data", (chunk: string) => void (got += chunk));
    socket.once("error", () => {});
    socket.once("close", () => resolve(got));
    for (const part of parts) socket.write(part, "latin1");
    socket.end();
  });

const json = { "Content-Type": "application/json" };
const post = (path: string, body: unknown, headers: Readonly<Record<string, string>> = json) =>
  send(`/emulator${path}`, { method: "POST", headers, body: JSON.stringify(body) });
const form = { "Content-Type": "application/x-www-form-urlencoded" };
const works = async () => {
  const { access_token } = emulator.signIn();
  const headers = { Authorization: `Bearer ${access_token}` };
  expect((await send("/v2/user/me", { headers })).status).toBe(200);
};

describe("where it listens", () => {
  test("only this machine reaches it, unless it is told otherwise", async () => {
    expect(new URL(kakao.url).hostname).toBe("127.0.0.1");
    // another address of this machine, which a server at all addresses would answer at
    const { port } = new URL(kakao.url);
    await expect(fetch(`http://127.0.0.2:${port}/emulator`)).rejects.toThrow();
  });

  test("at an IPv6 address, its url is one", async () => {
    const served = await other({ hostname: "::1" });
    expect(new URL(served.url)).toMatchObject({ hostname: "[::1]", pathname: "/" });
    expect((await fetch(`${served.url}/emulator`)).status).toBe(200);
  });

  test("an empty host name is no address, nor a host to allow", async () => {
    await expect(serve(emulator, { port: 0, hostname: "" })).rejects.toThrow(/hostname/);
    for (const name of ["", "a b", "a/b", "http://a"]) {
      await expect(serve(emulator, { port: 0, allowedHosts: ["a", name] })).rejects.toThrow(
        /allowedHosts\.1/,
      );
    }
  });
});

describe("the control API is for this machine", () => {
  test.each([
    "localhost",
    "LOCALHOST:9300",
    "kakao.localhost:80",
    "127.0.0.1",
    "127.8.9.10:1",
    "[::1]:9300",
  ])("the host %s gets it", async (Host) => {
    expect((await send("/emulator/users", { headers: { Host } })).status).toBe(200);
  });

  test.each([
    "evil.example",
    "evil.example:9300",
    "localhost.evil.example",
    "127.0.0.1.evil.example",
    "evillocalhost",
    "192.168.0.1",
    "0.0.0.0",
    "[::2]",
    "localhost@evil.example",
    "evil.example#localhost",
    "evil.example/.localhost",
    "::1",
    "%",
  ])("the host %j gets nothing of it, and is told why", async (Host) => {
    emulator.signIn();
    for (const path of ["/emulator", "/emulator/users", "/emulator/requests", "/emulator/none"]) {
      const answer = await send(path, { headers: { Host } });
      expect(answer.status).toBe(403);
      expect(JSON.parse(answer.body)).toEqual({
        message: expect.stringMatching(/not served to the host.*--allowed-host/) as string,
      });
    }
    const reset = { method: "POST", headers: { ...json, Host }, body: "{}" };
    expect((await send("/emulator/reset", reset)).status).toBe(403);
    expect(emulator.consents()).toBeDefined();
  });

  test.each(["Host: \r\n", "Host:localhost/\r\n", "Host: localhost:x\r\n"])(
    "neither does %j",
    async (host) => {
      const bytes = `GET /emulator HTTP/1.1\r\n${host}Connection: close\r\n\r\n`;
      expect(await sendBytes(bytes)).toMatch(/^HTTP\/1\.1 403 /);
    },
  );

  test("what names two hosts is refused", async () => {
    const answer = await sendBytes(
      "GET http://127.0.0.1/emulator/users HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
    );
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain("different hosts");
  });

  test("Kakao's own addresses answer under any name", async () => {
    const { access_token } = emulator.signIn();
    const headers = { Host: "kakao.example", Authorization: `Bearer ${access_token}` };
    expect((await send("/v2/user/me", { headers })).status).toBe(200);
    const foreign = { ...headers, Origin: "https://shop.example" };
    const { headers: got } = await send("/v2/user/me", { headers: foreign });
    expect(got["access-control-allow-origin"]).toBe("https://shop.example");
  });

  test("allowedHosts names more, and nothing else", async () => {
    const served = await other({ hostname: "0.0.0.0", allowedHosts: ["Kakao", "10.0.0.5"] });
    const url = served.url.replace("0.0.0.0", "127.0.0.1");
    const status = async (headers: Readonly<Record<string, string>>) =>
      (await send("/emulator", { headers }, { url })).status;
    expect(await status({ Host: "kakao:9300" })).toBe(200);
    expect(await status({ Host: "10.0.0.5" })).toBe(200);
    expect(await status({ Host: "kakao", Origin: "http://kakao:3000" })).toBe(200);
    expect(await status({ Host: "10.0.0.6" })).toBe(403);
    expect(await status({ Host: "shop.kakao" })).toBe(403);
  });

  test.each(["http://localhost:3000", "https://shop.localhost", "http://127.0.0.1:5173"])(
    "pages of %s may call it",
    async (Origin) => {
      const plain = await send("/emulator/users", { headers: { Origin } });
      expect(plain.status).toBe(200);
      expect(plain.headers["access-control-allow-origin"]).toBe(Origin);
      const asked = {
        Origin,
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "content-type",
      };
      const ahead = await send("/emulator/users", { method: "OPTIONS", headers: asked });
      expect(ahead).toMatchObject({
        status: 204,
        headers: {
          "access-control-allow-origin": Origin,
          "access-control-allow-headers": "content-type",
        },
      });
    },
  );

  test.each([
    "https://evil.example",
    "null",
    "",
    "https://localhost.evil.example",
    "chrome-extension://localhost",
    "https://evil.example http://localhost",
  ])("pages of %j get nothing of it, nor leave to ask", async (Origin) => {
    for (const method of ["GET", "POST", "OPTIONS", "DELETE"]) {
      const answer = await send("/emulator/users", { method, headers: { ...json, Origin } });
      expect(answer.status).toBe(403);
      expect(answer.headers).not.toHaveProperty("access-control-allow-origin");
      expect(answer.body).not.toContain("sample");
    }
  });

  test("other sites' links, images and scripts get nothing of it", async () => {
    const from = async (site: string) =>
      (await send("/emulator/users", { headers: { "Sec-Fetch-Site": site } })).status;
    expect(await from("cross-site")).toBe(403);
    for (const site of ["none", "same-origin", "same-site"]) expect(await from(site)).toBe(200);
  });

  test.each(["text/plain", "application/x-www-form-urlencoded", "text/plain;application/json", ""])(
    "a POST of %j changes nothing",
    async (type) => {
      emulator.signIn();
      const answer = await post("/reset", {}, type ? { "Content-Type": type } : {});
      expect(answer.status).toBe(415);
      expect(answer.body).toContain("application/json");
      expect(emulator.consents()).toBeDefined();
    },
  );

  test.each([
    "application/json",
    "Application/JSON; charset=utf-8",
    "application/json;charset=UTF-8",
  ])("a POST of %j counts", async (type) => {
    emulator.signIn();
    expect((await post("/reset", {}, { "Content-Type": type })).status).toBe(200);
    expect(emulator.consents()).toBeUndefined();
  });
});

describe("what it lists holds no secret", () => {
  const secret = "S3CRET";
  const pairs = [
    "client_secret",
    "refresh_token",
    "access_token",
    "code",
    "code_verifier",
    "id_token",
    "id_token_hint",
  ].map((name) => [name, `${secret}-${name}`]);
  const listed = async () => {
    const { body } = await send("/emulator/requests");
    return { body, requests: JSON.parse(body) as { url: string; body: string }[] };
  };

  test.each<[string, string, string]>([
    ["form", new URLSearchParams(pairs).toString(), form["Content-Type"]],
    ["form said to be text", new URLSearchParams(pairs).toString(), "text/plain"],
    ["form of texts", pairs.map(([name, value]) => `${name}=${value}`).join("\r\n"), "text/plain"],
    ["JSON", JSON.stringify({ a: [Object.fromEntries(pairs)] }), json["Content-Type"]],
    ["JSON in JSON", JSON.stringify({ a: JSON.stringify({ clientSecret: secret }) }), "text/plain"],
    ["JSON in a form", `a=${encodeURIComponent(JSON.stringify({ access_token: secret }))}`, "x/y"],
    ["broken JSON", `{"client_secret":"${secret}"`, json["Content-Type"]],
    ["deep JSON", `${"[".repeat(200)}"${secret}"${"]".repeat(200)}`, json["Content-Type"]],
    [
      "multipart",
      `--x\r\nContent-Disposition: form-data; name="code"\r\n\r\n${secret}`,
      "multipart/form-data; boundary=x",
    ],
    ["escaped name", `client%5Fsecret=${secret}`, form["Content-Type"]],
    ["name in capitals", `CLIENT_SECRET=${secret}`, form["Content-Type"]],
    [
      "address in a form",
      `continue=${encodeURIComponent(`http://a/?code=${secret}#access_token=${secret}`)}`,
      form["Content-Type"],
    ],
    ["pairs in a form", `a=${encodeURIComponent(`b=c&code=${secret}`)}`, form["Content-Type"]],
  ])("in a body: %s", async (_, body, type) => {
    await send("/oauth/token", { method: "POST", headers: { "Content-Type": type }, body });
    expect((await listed()).body).not.toContain(secret);
    // for tests in the same process it is whole
    expect(emulator.requests[0]!.body).toBe(body);
  });

  test("in a query, a hash within it, and headers", async () => {
    const query = new URLSearchParams([
      ...pairs,
      ["continue", `https://apps.kakao.com/user/address?agt=${secret}`],
      ["client_id", "rest-api-key"],
    ]);
    const headers = {
      Authorization: `Bearer ${secret}`,
      "Proxy-Authorization": secret,
      Cookie: `session=${secret}; other=${secret}`,
      Referer: `https://shop.example/callback?code=${secret}&page=2`,
    };
    await send(`/oauth/logout?${query.toString()}`, { headers });
    const { body, requests } = await listed();
    expect(body).not.toContain(secret);
    expect(requests[0]).toMatchObject({
      url: expect.stringContaining("client_id=rest-api-key") as string,
      headers: {
        authorization: "Bearer ***",
        cookie: "***",
        referer: "https://shop.example/callback?code=***&page=2",
      },
    });
  });

  test("what is none stays as it was", async () => {
    const body = "target_id=123&scopes=%5B%22account_email%22%5D&state=abc%3D%3D";
    await send("/v2/user/me?a=b", { method: "POST", headers: form, body });
    const { requests } = await listed();
    expect(requests[0]).toMatchObject({ url: "https://kapi.kakao.com/v2/user/me?a=b", body });
  });
});

describe("bodies do not pile up", () => {
  const large = 10_000_001;

  test("one that is too large is refused, and not kept", async () => {
    const body = Buffer.alloc(large, "a");
    const answer = await send("/oauth/token", { method: "POST", headers: form, body });
    expect(answer).toMatchObject({ status: 413, headers: { connection: "close" } });
    expect(emulator.requests).toEqual([]);
    await works();
  });

  test("one of the largest size is not", async () => {
    const body = Buffer.alloc(large - 1, "a");
    expect((await send("/nothing", { method: "POST", headers: form, body })).status).toBe(404);
    expect(emulator.requests[0]!.body).toMatch(/^a{1000000}…$/);
  });

  test("one without end is refused while it comes", async () => {
    const socket = connect(Number(new URL(kakao.url).port), "127.0.0.1");
    const status = new Promise<string>((resolve, reject) => {
      socket.setEncoding("latin1").once("data", (chunk: string) => resolve(chunk.slice(0, 12)));
      socket.once("error", reject);
    });
    socket.write("POST /oauth/token HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
    const chunk = `100000\r\n${"a".repeat(0x100000)}\r\n`;
    for (let count = 0; count < 11; count += 1) socket.write(chunk);
    expect(await status).toBe("HTTP/1.1 413");
    // and the server ends the connection, though the other side does not
    await new Promise((resolve) => {
      socket.removeAllListeners("error").on("error", () => {});
      socket.once("close", resolve);
      socket.resume();
    });
    await works();
  });

  test("a body that is shorter than it says leaves nothing behind", async () => {
    await sendBytes("POST /oauth/token HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nshort");
    await works();
    expect(emulator.requests).toHaveLength(1);
  });

  test("requests are bounded by count", async () => {
    for (let count = 0; count < 11_001; count += 1) {
      await emulator.fetch(`https://kapi.kakao.com/${count}`);
    }
    const { length } = emulator.requests;
    expect(length).toBeGreaterThanOrEqual(10_000);
    expect(length).toBeLessThanOrEqual(11_000);
    expect(emulator.requests.at(-1)!.url).toMatch(/\/11000$/);
  });

  test("requests are bounded by size, and the latest are kept", async () => {
    const init = { method: "POST", body: "a".repeat(1_000_000) };
    for (let count = 0; count < 60; count += 1) {
      await emulator.fetch(`https://kapi.kakao.com/${count}`, init);
    }
    const size = emulator.requests.reduce((sum, { body }) => sum + body.length, 0);
    expect(size).toBeLessThanOrEqual(50_000_000);
    expect(size).toBeGreaterThan(40_000_000);
    expect(emulator.requests.at(-1)!.url).toMatch(/\/59$/);
    emulator.reset();
    await emulator.fetch("https://kapi.kakao.com/");
    expect(emulator.requests).toHaveLength(1);
  });

  test("so are messages", async () => {
    const { access_token } = emulator.signIn();
    const headers = { ...form, Authorization: `Bearer ${access_token}` };
    const object = { object_type: "text", text: "a", link: { web_url: "a".repeat(900_000) } };
    const body = `template_object=${encodeURIComponent(JSON.stringify(object))}`;
    for (let count = 0; count < 60; count += 1) {
      const url = "https://kapi.kakao.com/v2/api/talk/memo/default/send";
      const { status } = await emulator.fetch(url, { method: "POST", headers, body });
      expect(status).toBe(200);
    }
    const { length } = emulator.messages;
    expect(length).toBeGreaterThan(45);
    expect(length).toBeLessThan(58);
  });
});

describe("nobody is sent where the app is not", () => {
  const addresses = [
    "javascript:alert(1)",
    "data:text/html,x",
    "zzz",
    "%%%",
    "//evil.example",
    "file:///",
  ];
  const query = (more: Readonly<Record<string, string>>) =>
    new URLSearchParams({ client_id: "rest-api-key", response_type: "code", ...more }).toString();

  test.each(addresses)("%s is an error page", async (to) => {
    const found = emulator.signIn();
    const agt = await send("/api/agt", {
      method: "POST",
      headers: form,
      body: `client_id=javascript-key&access_token=${found.access_token}`,
    });
    const ticket = (JSON.parse(agt.body) as { agt: string }).agt;
    const raw = encodeURIComponent(to);
    for (const path of [
      `/oauth/authorize?${query({ redirect_uri: to })}`,
      `/oauth/logout?${query({ logout_redirect_uri: to })}`,
      `/auth/kpidt?agt=${ticket}&continue=${raw}`,
      `/auth/kpidt?agt=${ticket}&continue=${to}`,
      `/user/address?app_key=javascript-key&agt=${ticket}&return_url=${raw}`,
      `/user/address?app_key=x&return_url=${raw}&step=close`,
    ]) {
      const { status, headers } = await send(path);
      expect([path, status, headers["location"]]).toEqual([path, 400, undefined]);
    }
  });

  test("a ticket goes to nobody else", async () => {
    const to = (continued: string) =>
      send(`/auth/kpidt?agt=T&continue=${encodeURIComponent(continued)}`);
    expect((await to("https://evil.example/user/address")).status).toBe(400);
    for (const host of [kakao.url, "https://apps.kakao.com"]) {
      const { headers } = await to(`${host}/user/address?app_key=a`);
      expect(headers["location"]).toBe(`${host}/user/address?app_key=a&agt=T`);
    }
  });

  test("registered addresses are http or https, too", async () => {
    const redirectUris = ["javascript:alert(1)", "https://shop.example/"];
    const shop = createEmulator({ apps: [{ redirectUris, logoutRedirectUris: redirectUris }] });
    const status = async (to: string) => {
      const found = await shop.fetch(
        `https://kauth.kakao.com/oauth/authorize?${query({ redirect_uri: to })}`,
      );
      const left = await shop.fetch(
        `https://kauth.kakao.com/oauth/logout?${query({ logout_redirect_uri: to })}`,
      );
      return [found.status, left.status];
    };
    expect(await status("https://shop.example/")).toEqual([302, 302]);
    expect(await status("https://shop.example/other")).toEqual([400, 400]);
    expect(await status("javascript:alert(1)")).toEqual([400, 400]);
  });
});

describe("pages", () => {
  test("say what may run on them, and tell nobody where one was", async () => {
    const query = "client_id=rest-api-key&response_type=code&redirect_uri=https://shop.example/";
    const paths = [`/oauth/authorize?${query}`, "/oauth/authorize", "/user/address", "/proxy"];
    for (const path of paths) {
      const { headers, body } = await send(path);
      expect(headers).toMatchObject({
        "content-security-policy": expect.stringMatching(
          /^default-src 'none'; style-src 'nonce-(\w{32})'; script-src 'nonce-\1'; base-uri 'none'$/,
        ) as string,
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
      });
      const [, nonce] = /'nonce-(\w+)'/.exec(String(headers["content-security-policy"]))!;
      for (const [tag] of body.matchAll(/<(script|style)\b[^>]*>/g)) {
        expect(tag).toContain(`nonce="${nonce}"`);
      }
    }
  });

  test("no text ends the script that tells the page of the app", async () => {
    const attack = "</script><script>alert(1)</script><!--<script>";
    // a seed that nobody has checked
    emulator.addUser({ id: 1, shipping_addresses: [{ id: attack as never, is_default: true }] });
    const { access_token } = emulator.signIn({ user: 1 });
    const sent = { method: "POST", headers: form };
    const asked = `client_id=javascript-key&access_token=${access_token}`;
    const { agt } = JSON.parse((await send("/api/agt", { ...sent, body: asked })).body) as {
      agt: string;
    };
    const { status, body } = await send(`/user/address?app_key=javascript-key&agt=${agt}`, {
      ...sent,
      body: new URLSearchParams({ address_id: attack }).toString(),
    });
    expect(status).toBe(200);
    expect(body.match(/<script/g)).toHaveLength(1);
    expect(body.match(/<\/script/g)).toHaveLength(1);
    // and it is the same text for the page that gets it
    const [, literal] = /postMessage\(\s*(".*"),\s*"\*"/.exec(body)!;
    expect(JSON.parse(JSON.parse(literal!) as string)).toMatchObject({ address_id: attack });
  });
});

describe("no input breaks it", () => {
  test.each([
    "TRACE",
    "TRACK",
    "PROPFIND",
    "QUERY",
    "PUT",
    "PATCH",
    "DELETE",
    "HEAD",
    "OPTIONS",
    "PURGE",
    "LINK",
  ])("%s", async (method) => {
    for (const path of ["/v2/user/me", "/emulator/users", "/oauth/token", "/proxy", "/none"]) {
      const answer = await sendBytes(
        `${method} ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`,
      );
      expect(answer).toMatch(/^HTTP\/1\.1 [24]\d\d /);
    }
    await works();
  });

  test.each([
    "//evil.example/v2/user/me",
    "///",
    "/\\evil.example",
    "http://evil.example/v2/user/me",
    "https://localhost",
    "http://localhost/emulator",
    "http://[",
    "ftp://localhost/",
    "*",
    "/%",
    "/%%%?%%%=%&=&&==&%00=%ff",
    "/oauth/../emulator/users",
    "/oauth/authorize?client_id=javascript-key&response_type=code&redirect_uri=JS-SDK",
    "/oauth/authorize?client_id=javascript-key&response_type=x&redirect_uri=JS-SDK&is_popup=true",
    "/auth/kpidt?continue=%%%",
    "/auth/kpidt",
    "/user/address?return_url=zzz",
    "/emulator/consents?user=%%%",
    "/emulator/consents?user=1e999&app=-0",
    "/emulator/__proto__",
    "/emulator/users/../../emulator",
    "/kakao_js_sdk/9/kakao.js",
    `/${"a".repeat(20_000)}`,
  ])("the target %s", async (target) => {
    const answer = await sendBytes(
      `GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 [234]\d\d /);
    await works();
  });

  test.each([
    "GET / HTTP/1.1\r\n\r\n",
    "GET / HTTP/1.0\r\n\r\n",
    "GET /emulator HTTP/1.0\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n",
    "GET /kakao HTTP/1.1\r\nHost: \xff\xfe<>\r\nConnection: close\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\nX: \x01\r\nConnection: close\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\nOrigin: \xff\xfe\r\nConnection: close\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\nExpect: nonsense\r\nConnection: close\r\n\r\n",
    "OPTIONS /v2 HTTP/1.1\r\nHost: a\r\nAccess-Control-Request-Headers: \xff\r\nConnection: close\r\n\r\n",
    "CONNECT localhost:80 HTTP/1.1\r\nHost: a\r\n\r\n",
    "POST /oauth/token HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
    "POST /oauth/token HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "POST /oauth/token HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzzz\r\n",
    "GET /v2/user/me HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\nshort",
    `GET / HTTP/1.1\r\nHost: a\r\nX: ${"a".repeat(50_000)}\r\n\r\n`,
    "\0\0\0\0",
    "",
  ])("the bytes %j", async (bytes) => {
    expect(await sendBytes(bytes)).not.toMatch(/^HTTP\/1\.1 5/);
    await works();
  });

  test.each<[string, unknown]>([
    ["/faults", { status: 99999 }],
    ["/faults", { status: 101 }],
    ["/faults", { status: 100 }],
    ["/faults", { status: 600 }],
    ["/faults", { status: -1 }],
    ["/faults", { status: 1 }],
    ["/faults", { status: 200.5 }],
    ["/faults", { status: "200" }],
    ["/faults", { status: null }],
    ["/faults", { status: 200, times: 0 }],
    ["/faults", { status: 200, times: -1 }],
    ["/faults", { status: 200, headers: { "bad name": "x" } }],
    ["/faults", { status: 200, headers: { "": "x" } }],
    ["/faults", { status: 200, headers: { "X\r\nY": "x" } }],
    ["/faults", { status: 200, headers: { X: "a\r\nb" } }],
    ["/faults", { status: 200, headers: { X: "\u0001" } }],
    ["/faults", { status: 200, headers: { X: "한글" } }],
    ["/faults", { status: 200, headers: { X: 5 } }],
    ["/faults", { status: 200, headers: ["X"] }],
    ["/faults", { status: 200, headers: "X: y" }],
    ["/faults", { status: 200, headers: null }],
    ["/delay", { milliseconds: -5 }],
    ["/delay", { milliseconds: 2 ** 31 }],
    ["/delay", { milliseconds: 1e308 }],
    ["/delay", { milliseconds: null }],
    ["/clock", { seconds: 1e308 }],
    ["/clock", { seconds: Number.MAX_SAFE_INTEGER }],
    ["/clock", { seconds: -Number.MAX_SAFE_INTEGER }],
    ["/clock", { seconds: 8.64e12 }],
    ["/users", { id: 1, kakao_account: 5 }],
    ["/users", { id: 1, kakao_account: { profile: "x" } }],
    ["/users", { id: 1, kakao_account: { email: 5 } }],
    ["/users", { id: 1, properties: "x" }],
    ["/users", { id: 1, friends: 3 }],
    ["/users", { id: 1, channels: [null] }],
    ["/users", { id: 1, shipping_addresses: {} }],
    ["/users", { id: 1, shipping_addresses: [5] }],
    ["/users", { id: 2 ** 53 }],
    ["/users", []],
    ["/users", null],
    ["/users", "x"],
    ["/person", { user: "x" }],
    ["/person", { scopes: 5 }],
    ["/person", { scopes: [null] }],
    ["/person", { cancels: "yes" }],
    ["/sign-in", { scopes: "x" }],
    ["/sign-in", { user: {} }],
    ["/consents", { serviceTerms: [1] }],
    ["/unlink", { referrer_type: {} }],
  ])("%s %j is refused, and changes nothing", async (path, body) => {
    const answer = await post(path, body);
    expect(answer.status).toBe(400);
    expect(answer.body).toContain("message");
    await works();
    expect(emulator.users).toHaveLength(2);
  });

  test.each<[string, unknown]>([
    ["/person", {}],
    ["/person", { user: null }],
    ["/person", { user: 987654321, scopes: [], serviceTerms: [], cancels: true }],
    ["/users", { id: 1, kakao_account: { profile: { nickname: "하나" } }, friends: [123456789] }],
    ["/users", { id: 1, shipping_addresses: [{ id: 5, is_default: true }], mine: 5 }],
    ["/faults", { status: 0 }],
    ["/faults", { status: 503, headers: { "Retry-After": "1" }, times: 2 }],
    ["/delay", { milliseconds: 0 }],
    ["/clock", { seconds: -60 }],
    ["/sign-in", {}],
    ["/unlink", {}],
  ])("%s %j is none of that", async (path, body) => {
    expect((await post(path, body)).status).toBe(200);
  });

  test("__proto__ and deep JSON are texts like any other", async () => {
    const proto = '{"__proto__":{"id":5},"id":7,"constructor":{"prototype":{"x":1}}}';
    const sent = { method: "POST", headers: json };
    expect((await send("/emulator/users", { ...sent, body: proto })).status).toBe(200);
    expect(({} as { id?: number }).id).toBeUndefined();
    for (const depth of [101, 5000, 2_000_000]) {
      const deep = `{"id":8,"x":${"[".repeat(depth)}${"]".repeat(depth)}}`;
      expect((await send("/emulator/users", { ...sent, body: deep })).status).toBe(400);
    }
    expect(JSON.parse((await send("/emulator/users")).body)).toHaveLength(3);
    const { access_token } = emulator.signIn();
    const answer = await send("/v2/api/talk/memo/default/send", {
      method: "POST",
      headers: { ...form, Authorization: `Bearer ${access_token}` },
      body: `template_object={"object_type":"text","x":${"[".repeat(50_000)}${"]".repeat(50_000)}}`,
    });
    expect(answer.status).toBe(400);
    expect((await send("/emulator/messages")).status).toBe(200);
    expect((await send("/emulator/requests")).status).toBe(200);
  });

  test.each([200, 201, 204, 205, 301, 304, 404, 500, 599])(
    "a failure of status %i is answered, whatever its body and headers",
    async (status) => {
      const headers = {
        "Content-Length": "9999",
        Trailer: "x",
        "Transfer-Encoding": "gzip",
        Connection: "upgrade",
      };
      for (const body of ["text", { a: 1 }, null, [], 0]) {
        expect((await post("/faults", { status, body, headers })).status).toBe(200);
        expect((await send("/v2/user/me")).status).toBe(status);
      }
      await works();
    },
  );

  test("an account beside the largest id gets another", async () => {
    emulator.addUser({ id: Number.MAX_SAFE_INTEGER });
    const query = "client_id=rest-api-key&response_type=code&redirect_uri=https://shop.example/";
    for (const _ of [1, 2]) {
      const body = "step=signup&nickname=a";
      await send(`/oauth/authorize?${query}`, { method: "POST", headers: form, body });
    }
    expect(emulator.users.slice(3).map(({ id }) => id)).toEqual([1, 2]);
  });

  test("who hangs up is not waited for", async () => {
    emulator.delay(2 ** 31 - 1);
    emulator.delay(2 ** 31 - 1, "/v2/user/me");
    const caller = new AbortController();
    const waiting = emulator.fetch("https://kapi.kakao.com/v2/user/me", { signal: caller.signal });
    caller.abort();
    expect((await waiting).status).toBe(401);
    emulator.delay(0);
    emulator.delay(0, "/v2/user/me");
    await works();
  });

  test.each(["nonsense", "http://127.0.0.1:1/", "javascript:alert(1)", "http://"])(
    "a webhook at %s is not answered: 0",
    async (unlinkWebhook) => {
      const shop = createEmulator({ apps: [{ unlinkWebhook, autoLink: false }] });
      shop.signIn();
      expect(await shop.unlink()).toBe(0);
      shop.signIn();
      shop.advance(25 * 3600);
      const served = await serve(shop, { port: 0 });
      others.push(served);
      shop.signIn();
      const sent = { method: "POST", headers: json, body: "{}" };
      expect(await send("/emulator/unlink", sent, served)).toMatchObject({
        status: 200,
        body: '{"webhook":0}',
      });
    },
  );

  test("a webhook that never answers is given up", async () => {
    const shop = createEmulator({
      apps: [{ unlinkWebhook: "https://shop.example/" }],
      fetch: () => new Promise(() => {}),
    });
    shop.signIn();
    expect(await shop.unlink()).toBe(0);
  });

  const words = fc.constantFrom(
    "",
    "%",
    "%%%",
    "%00",
    "null",
    "undefined",
    "-1",
    "1e999",
    "__proto__",
    "JS-SDK",
    "code",
    "none",
    "true",
    "[]",
    "{}",
    "[[",
    "\u0000",
    "한글",
    "<b>",
    "javascript:1",
    "https://a.example/",
    "http://",
    "//",
    "x".repeat(3000),
    "rest-api-key",
    "javascript-key",
    "admin-key",
    "client-secret",
    "authorization_code",
    "refresh_token",
    "123456789",
    "account_email",
    "consent",
    "login",
    "signup",
    "save",
    "close",
    "agree",
    "select_account",
    "create",
    "other",
  );
  const word = fc.oneof({ weight: 4, arbitrary: words }, fc.string());
  const names = fc.constantFrom(
    "client_id",
    "redirect_uri",
    "response_type",
    "scope",
    "prompt",
    "state",
    "nonce",
    "auth_tran_id",
    "is_popup",
    "code_challenge",
    "grant_type",
    "client_secret",
    "code",
    "refresh_token",
    "code_verifier",
    "id_token",
    "access_token",
    "logout_redirect_uri",
    "leave",
    "continue",
    "return_url",
    "agt",
    "app_key",
    "address_id",
    "step",
    "account",
    "decision",
    "item",
    "term",
    "email",
    "nickname",
    "user",
    "app",
    "target_id",
    "target_ids",
    "target_id_type",
    "property_keys",
    "properties",
    "scopes",
    "tags",
    "template_object",
    "receiver_uuids",
    "page_size",
    "from_updated_at",
    "limit",
    "offset",
    "order",
    "result",
    "extra",
    "channel_ids",
    "__proto__",
  );
  const paths = fc.constantFrom(
    "/v2/user/me",
    "/v1/user/unlink",
    "/v1/user/logout",
    "/v1/user/access_token_info",
    "/v1/user/signup",
    "/v1/user/update_profile",
    "/v2/user/scopes",
    "/v2/user/revoke/scopes",
    "/v2/user/service_terms",
    "/v2/user/revoke/service_terms",
    "/v2/user/upgrade/service_terms",
    "/v1/oidc/userinfo",
    "/v1/user/ids",
    "/v2/app/users",
    "/v1/user/service/terms",
    "/v1/user/shipping_address",
    "/v1/api/talk/profile",
    "/v1/api/talk/friends",
    "/v2/api/talk/channels",
    "/v2/api/talk/memo/send",
    "/v2/api/talk/memo/default/send",
    "/v1/api/talk/friends/message/default/send",
    "/oauth/authorize",
    "/oauth/token",
    "/oauth/logout",
    "/oauth/tokeninfo",
    "/.well-known/openid-configuration",
    "/.well-known/jwks.json",
    "/api/agt",
    "/apiweb/code.json",
    "/auth/kpidt",
    "/user/address",
    "/user/create/address",
    "/user/edit/address",
    "/proxy",
    "/error/auth",
    "/emulator",
    "/emulator/users",
    "/emulator/consents",
    "/emulator/sign-in",
    "/emulator/unlink",
    "/emulator/person",
    "/emulator/requests",
    "/emulator/messages",
    "/emulator/clock",
    "/emulator/reset",
  );
  const pairs = fc.array(fc.tuple(names, word), { maxLength: 8 });
  const fields = fc.constantFrom(
    "user",
    "app",
    "id",
    "status",
    "body",
    "headers",
    "url",
    "times",
    "seconds",
    "scopes",
    "serviceTerms",
    "cancels",
    "expiresIn",
    "kakao_account",
    "properties",
    "friends",
    "channels",
    "shipping_addresses",
    "referrer_type",
    "__proto__",
  );
  const number = fc.constantFrom(0, -0, -1, 1, 5, 200, 204, 503, 123456789, 2 ** 53, 1.5, 1e308);
  const value = fc.oneof(
    { weight: 3, arbitrary: number },
    { weight: 2, arbitrary: words },
    fc.constantFrom(null, true, [], {}, ["account_email"], { profile: { nickname: "x" } }),
    fc.jsonValue({ maxDepth: 3 }),
  );
  const body = fc.oneof(
    pairs.map((list) => ({
      type: form["Content-Type"],
      text: new URLSearchParams(list).toString(),
    })),
    fc.string().map((text) => ({ type: form["Content-Type"], text })),
    fc
      .dictionary(fields, value, { maxKeys: 4 })
      .map((bag) => ({ type: "application/json", text: JSON.stringify(bag) })),
    word.map((text) => ({ type: "application/json", text })),
  );
  const header = fc.constantFrom<Readonly<Record<string, string>>>(
    {},
    { Authorization: "TOKEN" },
    { Authorization: "KakaoAK admin-key" },
    { Authorization: "Bearer" },
    { Authorization: "Bearer \xff" },
    { Cookie: "kakao_emulator=123456789" },
    { Cookie: "kakao_emulator=%%%; =;;" },
    { Origin: "http://localhost:1", "Accept-Language": "en" },
    { Origin: "\xff", Host: "\xff" },
    { Host: "[", "Content-Type": "\xff" },
  );
  const call = fc.record({
    method: fc.constantFrom("GET", "POST", "POST", "DELETE", "OPTIONS", "HEAD"),
    path: paths,
    query: fc.oneof(
      pairs.map((list) => new URLSearchParams(list).toString()),
      fc.webQueryParameters(),
      fc.constantFrom("%%%", "a=%", "continue=%%%", "=&=", ""),
    ),
    body,
    header,
  });

  test("2,000 random requests: never 5xx", async () => {
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(call, { minLength: 20, maxLength: 20 }), async (calls) => {
        emulator.reset();
        emulator.addUser({ id: 1 });
        for (const { method, path, query, body: sent, header: own } of calls) {
          const { access_token } = emulator.signIn();
          const { Authorization } = own;
          const got = await send(`${path}?${query}`, {
            method,
            headers: {
              "Content-Type": sent.type,
              ...own,
              ...(Authorization === "TOKEN" && { Authorization: `Bearer ${access_token}` }),
            },
            ...(method === "POST" && { body: sent.text }),
          });
          answered += 1;
          expect(got.status).toBeLessThan(500);
        }
        emulator.reset();
        await works();
      }),
      { numRuns: 100 },
    );
    expect(answered).toBe(2000);
  }, 120_000);
});
