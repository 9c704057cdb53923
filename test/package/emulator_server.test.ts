// The emulator over HTTP: its control API, its fake SDK as a script, and its command.
import { execFile, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, get, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { createEmulator, type Emulator } from "kakao-typed/emulator";
import { serve, type Served } from "kakao-typed/emulator/server";
import { createRestClient } from "kakao-typed/rest";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { root } from "../support/compiler.js";
import { launch } from "../support/shop.js";

let emulator: Emulator;
let kakao: Served;
beforeEach(async () => {
  emulator = createEmulator();
  kakao = await serve(emulator, { port: 0 });
});
afterEach(() => kakao.close());

const ask = async (path: string, body?: unknown, method = "POST") => {
  const headers = { "Content-Type": "application/json" };
  const init = body === undefined ? {} : { method, headers, body: JSON.stringify(body) };
  const response = await fetch(`${kakao.url}/emulator${path}`, init);
  return { status: response.status, body: (await response.json()) as unknown };
};

const api = (accessToken: string) =>
  createRestClient({ accessToken, baseUrl: kakao.url, retry: false }).API;

describe("the control API", () => {
  test("adds users, signs them in, reads and sets their consents", async () => {
    const user = { id: 7, kakao_account: { profile: { nickname: "일곱" }, email: "7@a.example" } };
    expect(await ask("/users", user)).toEqual({ status: 200, body: user });
    expect((await ask("/users")).body).toHaveLength(3);
    expect((await ask("/consents?user=7")).body).toBeNull();
    const { body } = await ask("/sign-in", { user: 7, scopes: ["profile_nickname"] });
    const me = () => api((body as { access_token: string }).access_token).me();
    expect((await me()).kakao_account).toMatchObject({ email_needs_agreement: true });
    expect(
      (await ask("/consents", { user: 7, scopes: ["account_email"], serviceTerms: [] })).body,
    ).toEqual({ user: 7, app: 1234, scopes: ["account_email"], serviceTerms: [] });
    expect((await me()).kakao_account).toMatchObject({ email: "7@a.example" });
    await ask("/users", { ...user, kakao_account: {} });
    await expect(me()).rejects.toMatchObject({ code: -401 });
  });

  test("breaks calls, slows them down, moves the clock, and forgets", async () => {
    const { access_token } = emulator.signIn();
    await ask("/faults", { status: 503, body: "<html>", url: "/v2/user/me", times: 2 });
    for (let count = 0; count < 2; count += 1) {
      await expect(api(access_token).me()).rejects.toMatchObject({ status: 503 });
    }
    expect(await api(access_token).me()).toHaveProperty("id");
    await ask("/delay", { milliseconds: 150, url: "/v2/user/me" });
    const start = Date.now();
    await api(access_token).me();
    expect(Date.now() - start).toBeGreaterThanOrEqual(140);
    await ask("/clock", { seconds: 7200 });
    await expect(api(access_token).me()).rejects.toMatchObject({ code: -401 });
    expect((await ask("/requests")).body).toHaveLength(5);
    expect((await ask("/messages")).body).toEqual([]);
    await ask("/reset", {});
    expect((await ask("")).body).toEqual({ users: 2, messages: 0, requests: 0 });
  });

  test("says who sits at the browser", async () => {
    await ask("/person", { cancels: true });
    const query = "client_id=rest-api-key&response_type=code&redirect_uri=http://localhost:3000/";
    const response = await fetch(`${kakao.url}/oauth/authorize?${query}`, { redirect: "manual" });
    expect(response.headers.get("Location")).toContain("access_denied");
  });

  test.each<[string, unknown, number, RegExp]>([
    ["/nothing", undefined, 404, /There are: GET \/, GET \/users/],
    ["/users", { name: "x" }, 400, /id: expected number/],
    ["/faults", { state: 503 }, 400, /unknown key.*'status'/],
    ["/sign-in", { user: 99 }, 400, /no user 99/],
    ["/clock", "soon", 400, /expected object, got string\.$/],
  ])("%s %j: %i", async (path, body, status, text) => {
    const answer = await ask(path, body);
    expect(answer).toMatchObject({
      status,
      body: { message: expect.stringMatching(text) as string },
    });
  });

  test("takes no broken JSON, and answers pages of this machine", async () => {
    const response = await fetch(`${kakao.url}/emulator/users`, {
      method: "POST",
      body: "{",
      headers: { Origin: "http://localhost:3000", "Content-Type": "application/json" },
    });
    expect(response.status).toBe(400);
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("http://localhost:3000");
  });
});

describe("the webhook", () => {
  test("reports who was unlinked, to the app's own server", async () => {
    const reports: { headers: Headers; text: string }[] = [];
    const shop = createEmulator({
      apps: [{ unlinkWebhook: "https://shop.example/unlink", autoLink: false }],
      fetch: async (request) => {
        reports.push({ headers: request.headers, text: await request.text() });
        return new Response(null, { status: 200 });
      },
    });
    shop.signIn();
    expect(await shop.unlink()).toBe(200);
    expect(await shop.unlink()).toBeUndefined();
    shop.signIn();
    shop.advance(24 * 3600);
    await expect.poll(() => reports.length).toBe(2);
    expect(reports.map(({ text }) => text)).toEqual([
      "app_id=1234&user_id=123456789&referrer_type=UNLINK_FROM_APPS",
      "app_id=1234&user_id=123456789&referrer_type=INCOMPLETE_SIGN_UP",
    ]);
    expect(reports[0]!.headers.get("Authorization")).toBe("KakaoAK admin-key");
    // not for the app's own calls
    const { access_token } = shop.signIn();
    await createRestClient({ accessToken: access_token, fetch: shop.fetch }).API.unlink();
    expect(reports).toHaveLength(2);
  });
});

test("a network that fails closes the connection", async () => {
  const { access_token } = emulator.signIn();
  emulator.failNext({ status: 0 });
  await expect(api(access_token).me()).rejects.toMatchObject({ code: "network" });
});

test("a port that is taken is an error", async () => {
  await expect(serve(emulator, { port: Number(new URL(kakao.url).port) })).rejects.toThrow(
    /EADDRINUSE/,
  );
});

test("deterministic: two runs give the same tokens and codes", async () => {
  const texts = () => {
    const one = createEmulator();
    return [one.signIn().access_token, one.signIn({ user: 987654321 }).access_token];
  };
  expect(texts()).toEqual(texts());
});

describe("the fake SDK as a script", () => {
  test.each(["2.7.9", "2.8.2"])("%s talks to where it came from", async (version) => {
    const chromium = await launch();
    try {
      const page = await chromium.newPage();
      await page.goto(`${kakao.url}/emulator`);
      await page.addScriptTag({ url: `${kakao.url}/kakao_js_sdk/${version}/kakao.min.js` });
      const { access_token } = emulator.signIn();
      const found = await page.evaluate(`(async () => {
          Kakao.init("javascript-key");
          Kakao.Auth.setAccessToken(${JSON.stringify(access_token)});
          const { id } = await Kakao.API.request({ url: "/v2/user/me" });
          return [Kakao.VERSION, id, typeof KakaoEmulatorSdk];
        })()`);
      expect(found).toEqual([
        version.startsWith("2.7") ? "2.7.1" : "2.8.2",
        123456789,
        "undefined",
      ]);
    } finally {
      await chromium.close();
    }
  });
});

describe("Kakao's windows at the server's address", () => {
  const arrived: { method: string | undefined; body: string }[] = [];
  let app: Server;
  beforeAll(async () => {
    app = createServer((request, response) => {
      void text(request).then((body) => {
        if (request.method === "POST") arrived.push({ method: request.method, body });
        response.setHeader("Content-Type", "text/html").end("<!doctype html><title>shop</title>");
      });
    });
    await new Promise<void>((resolve) => app.listen(0, "127.0.0.1", resolve));
  });
  afterAll(() => void app.close());

  test("a page on another port shares an upload, and picks a friend", async () => {
    const shop = `http://127.0.0.1:${(app.address() as AddressInfo).port}`;
    const changes = { shareWebhook: `${shop}/share`, sdkDomains: [shop] };
    expect(await ask("/apps", changes, "PATCH")).toMatchObject({ status: 200, body: changes });
    emulator.signIn({ user: 987654321 });
    const { access_token } = emulator.signIn();
    const chromium = await launch();
    try {
      const page = await chromium.newPage({ locale: "ko-KR" });
      await page.goto(shop);
      await page.addScriptTag({ url: `${kakao.url}/kakao_js_sdk/2.8.2/kakao.min.js` });
      const url = await page.evaluate(`(async () => {
        Kakao.init("javascript-key");
        Kakao.Auth.setAccessToken(${JSON.stringify(access_token)});
        const canvas = document.createElement("canvas");
        canvas.width = 3;
        const blob = await new Promise((resolve) => canvas.toBlob(resolve));
        const { infos } = await Kakao.Share.uploadImage({ file: [new File([blob], "a.png")] });
        return infos.original.url;
      })()`);
      expect(url).toBe(`${kakao.url}/dn/emulated-image-1.png`);
      const open = async (code: string) =>
        (await Promise.all([page.waitForEvent("popup"), page.evaluate(code)]))[0];
      const popup = await open(`Kakao.Share.sendDefault({ objectType: "feed",
        content: { title: "그림", imageUrl: "${String(url)}", link: { webUrl: "${shop}" } },
        serverCallbackArgs: { a: "b" } })`);
      await expect
        .poll(() => popup.evaluate("document.querySelector('img')?.naturalWidth"))
        .toBe(3);
      await popup.getByRole("checkbox", { name: "김철수" }).check();
      await Promise.all([
        popup.waitForEvent("close"),
        popup.getByRole("button", { name: "보내기" }).click(),
      ]);
      await expect.poll(() => arrived.length).toBe(1);
      expect(JSON.parse(arrived[0]!.body)).toMatchObject({ a: "b", CHAT_TYPE: "DirectChat" });
      expect((await ask("/messages")).body).toMatchObject([{ to: 987654321, kind: "default" }]);

      const picker = await open(
        "window.picked = Kakao.Picker.selectFriend().then(({ users }) => users[0].uuid); 0",
      );
      await picker.getByRole("radio", { name: "김철수" }).check();
      await picker.getByRole("button", { name: "확인" }).click();
      expect(await page.evaluate("picked")).toBe("sample-uuid-2");
    } finally {
      await chromium.close();
    }
  });
});

describe("kakao-emulator", () => {
  const folder = mkdtempSync(join(tmpdir(), "kakao-"));
  const seed = join(folder, "users.json");
  let child: ChildProcess | undefined;
  const broken = join(folder, "broken.json");
  const wrong = join(folder, "wrong.json");
  const apps = join(folder, "apps.json");
  const nothing = join(folder, "nothing.json");
  beforeAll(() => {
    writeFileSync(seed, JSON.stringify([{ id: 5 }]));
    writeFileSync(broken, "{");
    writeFileSync(wrong, JSON.stringify({ users: [{ id: "5" }] }));
    writeFileSync(nothing, "null");
    writeFileSync(apps, JSON.stringify({ apps: [{ webDomains: "https://shop.example" }] }));
  });
  afterEach(() => void child?.kill());
  afterAll(() => rmSync(folder, { recursive: true }));

  const start = (...args: string[]) =>
    new Promise<{ said: string; code: number | null }>((resolve) => {
      let said = "";
      child = execFile(process.execPath, [`${root}dist/emulator/cli.js`, ...args]);
      for (const stream of [child.stdout!, child.stderr!]) {
        stream.on("data", (text: string) => {
          said += text;
          if (said.includes("exchangeCode")) resolve({ said, code: null });
        });
      }
      child.once("exit", (code) => resolve({ said, code }));
    });

  test("serves what the seed has, with pages", async () => {
    const { said } = await start("--port", "0", "--seed", seed);
    const [url] = /http:\/\/[\d.:]+/.exec(said)!;
    const users = (await (await fetch(`${url}/emulator/users`)).json()) as unknown;
    expect(users).toEqual([{ id: 5 }]);
    const query = "client_id=rest-api-key&response_type=code&redirect_uri=http://localhost:3000/";
    const page = await fetch(`${url}/oauth/authorize?${query}`);
    expect([page.status, page.headers.get("Content-Type")]).toEqual([
      200,
      "text/html;charset=UTF-8",
    ]);
  });

  test.each<[string[], RegExp]>([
    [["--port", "a"], /--port: expected a number/],
    [["--port", "65536"], /--port: expected a number/],
    [["--port", ""], /--port: expected a value/],
    [["--port"], /--port/],
    [["--seed", "nowhere.json"], /ENOENT/],
    [["--seed", broken], /broken\.json:1:2: this is no JSON/],
    [["--seed", wrong], /wrong\.json: users\.0\.id: expected/],
    [["--seed", apps], /apps\.json: apps\.0\.webDomains: expected/],
    [["--seed", nothing], /nothing\.json: expected object, got null/],
    [["--prt", "1"], /--prt/],
    [["extra"], /extra/],
    [["--host", ""], /--host: expected a value/],
    [["--host", "256.0.0.1"], /256\.0\.0\.1/],
    [["--allowed-host", "http://a"], /allowedHosts\.0/],
  ])("%j: says what is wrong", async (args, text) => {
    const { said, code } = await start(...args);
    expect([code, said]).toEqual([1, expect.stringMatching(text)]);
    expect(said.trim()).not.toContain("\n");
  });

  test("answers under the names it is told", async () => {
    const { said } = await start("--port", "0", "--allowed-host", "kakao", "--allowed-host", "b.c");
    const [url] = /http:\/\/[\d.:]+/.exec(said)!;
    const status = (Host: string) =>
      new Promise((resolve, reject) => {
        get(`${url}/emulator`, { headers: { Host } }, (response) => {
          response.resume();
          resolve(response.statusCode);
        }).once("error", reject);
      });
    expect(await Promise.all(["kakao", "b.c:1", "d"].map(status))).toEqual([200, 200, 403]);
  });

  test("explains itself", async () => {
    expect(await start("--help")).toMatchObject({
      code: 0,
      said: expect.stringContaining("--seed") as string,
    });
  });
});
