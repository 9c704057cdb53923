// The dashboard of a served emulator, as clients of HTTP meet it: who gets it, what it may load, and what it listens to.
import { once } from "node:events";
import { get } from "node:http";
import { connect } from "node:net";
import { createEmulator, type Emulator } from "kakao-typed/emulator";
import type { Served } from "kakao-typed/emulator/server";
import { describe, expect, test } from "vitest";
import { json, post, send, start, useServer } from "../support/served.js";

let emulator: Emulator;
let kakao: Served;

useServer((started) => ({ emulator, kakao } = started));

const secrets = [
  "javascript-key",
  "rest-api-key",
  "client-secret",
  "native-app-key",
  "admin-key",
  "emulated-access-token",
];

describe("who gets the dashboard", () => {
  const paths = ["/", "/emulator/dashboard.js", "/emulator/dashboard.css", "/emulator/events"];

  test.each(paths)("%s is not for other hosts, pages and sites", async (path) => {
    for (const headers of [
      { Host: "evil.example" },
      { Origin: "https://evil.example" },
      { "Sec-Fetch-Site": "cross-site" },
    ]) {
      expect((await send(path, { headers })).status, JSON.stringify(headers)).toBe(403);
    }
  });

  test("a person who opens the address, in the browser's language", async () => {
    const found = await send("/", { headers: { "Accept-Language": "en-US,en" } });
    expect(found.status).toBe(200);
    expect(found.headers["content-type"]).toMatch(/^text\/html/);
    expect(found.body).toContain('<html lang="en">');
    expect((await send("/")).body).toContain('<html lang="ko">');
  });

  test("a host that is allowed to use the control API", async () => {
    const served = await start(createEmulator(), { allowedHosts: ["kakao"] });
    expect((await send("/", { headers: { Host: "kakao:9300" } }, served)).status).toBe(200);
  });

  test("nobody by another method: this is still Kakao's API", async () => {
    expect((await send("/", { method: "POST" })).status).toBe(404);
  });

  test("not who calls the emulator without a server", async () => {
    const { status } = await emulator.fetch("https://kapi.kakao.com/");
    expect(status).toBe(404);
  });
});

test("the page has no secrets, and runs nothing but its own script", async () => {
  emulator.signIn();
  const { body, headers } = await send("/");
  for (const secret of secrets) expect(body).not.toContain(secret);
  const policy = String(headers["content-security-policy"]);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe|script-src[^;]*'self'/);
  const [, nonce] = /script-src 'nonce-(\w+)'/.exec(policy) ?? [];
  for (const tag of body.match(/<(script|link rel="stylesheet")[^>]*>/g) ?? []) {
    expect(tag).toContain(`nonce="${nonce}"`);
  }
  const other = String((await send("/")).headers["content-security-policy"]);
  expect(other).not.toContain(nonce!);
});

/** Listens to the events; gives what came so far, and how to leave. */
function listen(path = "/emulator/events") {
  const heard = { text: "", ended: false };
  const request = get(`${kakao.url}${path}`, (response) => {
    response.setEncoding("utf8");
    response.on("data", (chunk: string) => (heard.text += chunk));
    response.on("close", () => (heard.ended = true));
  });
  request.on("error", () => (heard.ended = true));
  const eventsOf = (kind: string) =>
    [...heard.text.matchAll(new RegExp(`event: ${kind}\\ndata: (.*)\\n`, "g"))].map(
      ([, data]) => JSON.parse(data!) as Record<string, unknown>,
    );
  return { heard, eventsOf, leave: () => request.destroy() };
}

describe("the events", () => {
  const connected = async () => {
    const listener = listen();
    await expect.poll(() => listener.heard.text).toContain("retry:");
    return listener;
  };

  test("tell of requests and answers, without secrets", async () => {
    const { heard, eventsOf } = await connected();
    const { access_token } = emulator.signIn();
    await send("/v2/user/me?access_token=in-the-address", {
      headers: { Authorization: `Bearer ${access_token}` },
    });
    await expect.poll(() => eventsOf("answer")).toHaveLength(1);
    expect(eventsOf("request")).toHaveLength(1);
    expect(eventsOf("answer")).toMatchObject([
      { method: "GET", headers: { authorization: "Bearer ***" }, answer: { status: 200 } },
    ]);
    expect(heard.text).not.toMatch(/emulated-access|in-the-address/);
  });

  test("tell of changes, several at once as one", async () => {
    const { eventsOf } = await connected();
    for (let id = 1; id <= 50; id += 1) emulator.addUser({ id });
    await expect.poll(() => eventsOf("change")).toHaveLength(1);
    await post("/clock", { seconds: 1 });
    await expect.poll(() => eventsOf("change")).toHaveLength(2);
  });

  test("show so much of a body, and no more", async () => {
    const { eventsOf } = await connected();
    const body = JSON.stringify({ text: "가".repeat(100_000) });
    await send("/v1/nothing", { method: "POST", headers: json, body });
    await expect.poll(() => eventsOf("answer")).toHaveLength(1);
    expect(String(eventsOf("answer")[0]!["body"])).toHaveLength(10_001);
  });

  test("end when the server closes, which waits for nobody", async () => {
    const { heard } = await connected();
    await kakao.close();
    await expect.poll(() => heard.ended).toBe(true);
  });

  /** Serves the emulator anew; counts who listens to it. */
  async function startCounting(): Promise<() => number> {
    let listeners = 0;
    const counted = Object.create(emulator, {
      subscribe: {
        value: (listener: Parameters<Emulator["subscribe"]>[0]) => {
          const end = emulator.subscribe(listener);
          listeners += 1;
          return () => {
            listeners -= 1;
            end();
          };
        },
      },
    }) as Emulator;
    kakao = await start(counted);
    return () => listeners;
  }

  test("are given up when the page leaves", async () => {
    const listeners = await startCounting();
    const { leave } = await connected();
    expect(listeners()).toBe(1);
    leave();
    await expect.poll(listeners).toBe(0);
  });

  test("do not wait without end for a page that does not read", async () => {
    const listeners = await startCounting();
    const socket = connect(Number(new URL(kakao.url).port), "127.0.0.1");
    socket.write("GET /emulator/events HTTP/1.1\r\nHost: localhost\r\n\r\n");
    await once(socket, "readable");
    expect(listeners()).toBe(1);
    const body = JSON.stringify({ text: "x".repeat(9000) });
    const init = { method: "POST", headers: json, body };
    for (let count = 0; count < 2000 && listeners() > 0; count += 1) {
      await emulator.fetch("https://kapi.kakao.com/v1/nothing", init);
    }
    expect(listeners()).toBe(0);
    socket.destroy();
  });
});

describe("what the dashboard reads and writes", () => {
  const tokens = async () =>
    JSON.parse((await send("/emulator/tokens")).body) as { id: string; kind: string }[];

  test("links and tokens, without the tokens", async () => {
    const { access_token } = emulator.signIn({ scopes: ["account_email"] });
    expect(JSON.parse((await send("/emulator/links")).body)).toMatchObject([
      { user: 123456789, app: 1234, scopes: ["account_email"], registered: true },
    ]);
    const { body } = await send("/emulator/tokens");
    expect(body).not.toContain(access_token);
    expect(await tokens()).toMatchObject([{ kind: "access", user: 123456789, app: 1234 }]);
  });

  test("expires a token, and ends a login, by the name of the token", async () => {
    const { access_token } = emulator.signIn();
    const headers = { Authorization: `Bearer ${access_token}` };
    const code = async () =>
      (JSON.parse((await send("/v2/user/me", { headers })).body) as { code?: number }).code;
    const { id } = (await tokens())[0]!;
    expect((await post("/tokens/expire", { id: "nobody" })).status).toBe(400);
    await post("/tokens/expire", { id });
    expect(await code()).toBe(-401);
    expect(await tokens()).toHaveLength(1);
    await post("/tokens/revoke", { id });
    expect(await tokens()).toEqual([]);
  });

  test("the newest requests, messages and tokens, as many as asked for", async () => {
    for (const path of ["/a", "/b", "/c"]) await send(path);
    const found = JSON.parse((await send("/emulator/requests?last=2")).body) as { url: string }[];
    expect(found.map(({ url }) => new URL(url).pathname)).toEqual(["/b", "/c"]);
    emulator.signIn();
    emulator.signIn({ user: 987654321 });
    const newest = JSON.parse((await send("/emulator/tokens?last=1")).body) as unknown[];
    expect(newest).toMatchObject([{ user: 987654321 }]);
  });

  const remove = (user: number) =>
    send(`/emulator/users?user=${user}`, { method: "DELETE", headers: json });

  test("changes a user whose logins stay, and removes one whose logins end", async () => {
    const { access_token } = emulator.signIn();
    const user = { id: 123456789, kakao_account: { profile: { nickname: "새 이름" } } };
    const put = await send("/emulator/users", {
      method: "PUT",
      headers: json,
      body: JSON.stringify(user),
    });
    expect(put.status).toBe(200);
    const me = await send("/v2/user/me", { headers: { Authorization: `Bearer ${access_token}` } });
    expect(JSON.parse(me.body)).toMatchObject({
      kakao_account: { profile: { nickname: "새 이름" } },
    });
    expect(me.body).not.toContain("sample@sample.com");
    expect((await remove(123456789)).status).toBe(200);
    expect(emulator.users.map(({ id }) => id)).toEqual([987654321]);
    expect(emulator.tokens).toEqual([]);
    expect((await remove(5)).status).toBe(400);
  });

  test("what is planned to fail or to be late, and clears it", async () => {
    await post("/faults", { status: 503, url: "/v2/user/me", times: 2 });
    await post("/delay", { milliseconds: 10 });
    const planned = async () => JSON.parse((await send("/emulator/faults")).body) as unknown;
    expect(await planned()).toEqual({
      failures: [{ status: 503, url: "/v2/user/me", times: 2 }],
      delays: [{ milliseconds: 10 }],
    });
    await send("/v2/user/me");
    expect(await planned()).toMatchObject({ failures: [{ times: 1 }] });
    await send("/emulator/faults", { method: "DELETE", headers: json });
    expect(await planned()).toEqual({ failures: [], delays: [] });
  });
});
