// What the command kakao-emulator shows while it runs, and what it keeps over restarts.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { root } from "../support/compiler.js";

let folder: string;
const children: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kakao-"));
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  rmSync(folder, { recursive: true });
});

const redirect_uri = "http://localhost:3000/callback";

/** A command that runs, or has ended. */
function launch(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const said = { out: "", err: "" };
  const child = spawn(process.execPath, [`${root}dist/emulator/cli.js`, ...args], {
    cwd: folder,
    env: { ...process.env, LC_ALL: "en_US.UTF-8", ...env },
  });
  children.push(child);
  child.stdout.on("data", (text: Buffer) => (said.out += text.toString()));
  child.stderr.on("data", (text: Buffer) => (said.err += text.toString()));
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  return {
    said,
    ended,
    stop(signal: NodeJS.Signals) {
      child.kill(signal);
      return ended;
    },
    /** The lines after the text about the start. */
    lines: () =>
      said.out
        .split("\n")
        .filter((line) => /^(GET|POST|PUT|warning|webhook|주의|웹훅|\{)/.test(line)),
  };
}

/** Starts at a free port: the JSON of the start says at which. */
async function start(...args: string[]) {
  const { port } = await new Promise<AddressInfo>((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address() as AddressInfo;
      probe.close(() => resolve(address));
    });
  });
  const url = `http://127.0.0.1:${port}`;
  const command = launch(["--port", String(port), "--no-pages", "--lang", "en", ...args]);
  await expect
    .poll(
      () =>
        fetch(`${url}/emulator`).then(
          ({ ok }) => ok,
          () => false,
        ),
      { timeout: 20_000 },
    )
    .toBe(true);
  const post = (
    path: string,
    body: Readonly<Record<string, unknown>>,
    method: "POST" | "PUT" | "PATCH" = "POST",
  ) =>
    fetch(`${url}/emulator${path}`, {
      method,
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
  const token = (fields: Readonly<Record<string, string>>) =>
    fetch(`${url}/oauth/token`, {
      method: "POST",
      body: new URLSearchParams({
        client_id: "rest-api-key",
        client_secret: "client-secret",
        ...fields,
      }),
    });
  const code = async (more = "&state=1") => {
    const query = `client_id=rest-api-key&response_type=code&redirect_uri=${redirect_uri}${more}`;
    const response = await fetch(`${url}/oauth/authorize?${query}`, { redirect: "manual" });
    return new URL(response.headers.get("Location")!).searchParams.get("code")!;
  };
  const logIn = async () => {
    const body = { grant_type: "authorization_code", redirect_uri, code: await code() };
    return (await (await token(body)).json()) as { access_token: string; refresh_token: string };
  };
  const me = async (accessToken: string) =>
    (await fetch(`${url}/v2/user/me`, { headers: { Authorization: `Bearer ${accessToken}` } }))
      .status;
  return { ...command, url, post, token, code, logIn, me };
}

describe("the terminal", () => {
  test("shows a line for each request: path, status, code and why; and none of a reading of the control API", async () => {
    const { url, lines, token, code, me, said, post } = await start();
    await token({
      grant_type: "authorization_code",
      redirect_uri: "http://localhost:3000/cb",
      code: await code(),
    });
    await me("nothing");
    await fetch(`${url}/none?x=%1b[31m`);
    await post("/clock", { seconds: 1 });
    await fetch(`${url}/emulator/users`);
    await fetch(`${url}/emulator/none`);
    await expect
      .poll(lines)
      .toEqual([
        "GET /oauth/authorize 302",
        "POST /oauth/token 400 KOE303: sent http://localhost:3000/cb, login had http://localhost:3000/callback",
        "GET /v2/user/me 401 -401: this emulator has issued no such access token since its start or last reset",
        "GET /none 404 kapi.kakao.com has no GET /none in this emulator",
        "POST /emulator/clock 200",
        expect.stringMatching(/^GET \/emulator\/none 404 There is no GET \/none/) as string,
      ]);
    expect(said.out).not.toContain("\u001B");
    expect(said.err).toBe("");
  });

  test("warns once of a secret in an address, of a token from the future, and of parameters in the query", async () => {
    const { lines, code, post, token, url } = await start("--openid");
    await post("/clock", { seconds: 3600 });
    await code("&state=1&client_secret=client-secret");
    await code("&state=1&client_secret=client-secret");
    await token({ grant_type: "authorization_code", redirect_uri, code: await code() });
    const query = new URLSearchParams({ grant_type: "refresh_token", client_id: "rest-api-key" });
    await fetch(`${url}/oauth/token?${query.toString()}`, { method: "POST" });
    const warnings = () => lines().filter((line) => line.startsWith("warning"));
    await expect.poll(warnings).toHaveLength(3);
    expect(warnings()).toEqual([
      expect.stringContaining("client_secret is in the address of GET /oauth/authorize"),
      expect.stringMatching(/iat is 3[56]\d\d s ahead of this machine's clock/),
      expect.stringContaining("the parameters of POST /oauth/token are in the query"),
    ]);
    expect(lines().join("\n")).not.toContain("client-secret");
  });

  test("speaks Korean, and shows webhooks with their answers", async () => {
    const app = createServer((_, response) => void response.writeHead(500).end()).listen(0);
    const { port } = app.address() as AddressInfo;
    const hook = `http://127.0.0.1:${port}/unlink`;
    const { lines, logIn, post, me } = await start("--lang", "ko", "--unlink-webhook", hook);
    await logIn();
    await post("/unlink", {});
    await me("nothing");
    await expect
      .poll(lines)
      .toContainEqual(
        expect.stringMatching(/^웹훅 unlink POST http:\S+\/unlink 500 10초 뒤 다시 보냄$/),
      );
    expect(lines()).toContain(
      "GET /v2/user/me 401 -401: 에뮬레이터를 시작하거나 초기화한 뒤로 발급한 적이 없는 액세스 토큰입니다",
    );
    app.close();
  });

  test("--quiet shows only what fails", async () => {
    const { said, lines, logIn, me } = await start("--quiet");
    const { access_token } = await logIn();
    await me(access_token);
    await me("nothing");
    await expect.poll(lines).toHaveLength(1);
    expect(said.out).toMatch(/^GET \/v2\/user\/me 401 -401: .*\n$/);
  });

  test("--json prints an object per line, without secrets in addresses", async () => {
    const { said, url, logIn } = await start("--json");
    const { access_token } = await logIn();
    await fetch(`${url}/v2/user/me?access_token=${access_token}`);
    const objects = () =>
      said.out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
    await expect.poll(objects).toHaveLength(5);
    expect(objects()).toMatchObject([
      { event: "start", url, apps: [{ id: 1234, restApiKey: "rest-api-key" }] },
      { event: "request", id: 1, method: "GET", path: "/oauth/authorize", status: 302 },
      { event: "request", method: "POST", path: "/oauth/token", status: 200 },
      { event: "request", path: "/v2/user/me", status: 200 },
      { event: "warning", warning: "token_in_address" },
    ]);
    expect(said.out).not.toContain(access_token);
  });

  test("a port in use, or an address of elsewhere, is one line with what to do", async () => {
    const { url } = await start();
    const { port } = new URL(url);
    const taken = launch(["--port", port, "--lang", "ko"]);
    expect(await taken.ended).toBe(1);
    expect(taken.said.err).toBe(
      `--port: ${port}번 포트는 이미 사용 중입니다. --port 0으로 비어 있는 포트를 쓰거나 사용 중인 프로그램을 끝내세요.\n`,
    );
    const elsewhere = launch(["--port", "0", "--host", "192.0.2.1", "--lang", "en"]);
    expect(await elsewhere.ended).toBe(1);
    expect(elsewhere.said.err).toMatch(
      /^--host: 192\.0\.2\.1 is no address of this machine\..*\n$/,
    );
  });
});

describe("--state", () => {
  test.each(["SIGINT", "SIGTERM"] as const)(
    "keeps everything over a restart, after %s too",
    async (signal) => {
      const first = await start("--state", "state.json");
      const { access_token, refresh_token } = await first.logIn();
      await first.post("/clock", { seconds: 60 });
      await first.post("/users", { id: 7 });
      await first.post("/apps", { name: "가게" }, "PATCH");
      // at once: what has changed is written at the end
      expect(await first.stop(signal)).toBe(signal === "SIGINT" ? 130 : 143);
      expect(statSync(join(folder, "state.json")).mode & 0o777).toBe(0o600);
      expect(readdirSync(folder)).toEqual(["state.json"]);

      const second = await start("--state", "state.json");
      expect(await second.me(access_token)).toBe(200);
      expect((await second.token({ grant_type: "refresh_token", refresh_token })).status).toBe(200);
      const get = async (path: string) => (await fetch(`${second.url}/emulator${path}`)).json();
      expect((await get("/users")).map(({ id }: { id: number }) => id)).toContain(7);
      expect((await get("/apps"))[0].name).toBe("가게");
      expect((await get("/clock")).ahead).toBe(60);
      await second.post("/reset", {});
      expect(await second.me(access_token)).toBe(401);
      expect(await get("/users")).toHaveLength(2);
      // written while it runs
      await expect
        .poll(() => readFileSync(join(folder, "state.json"), "utf8"))
        .not.toContain(access_token);
    },
  );

  test.each<[string, string, RegExp]>([
    [
      "another program's",
      '{"users":[]}',
      /^--state: file: this is no state of the emulator.*format: expected 'kakao-emulator-state'.*Nothing was overwritten/,
    ],
    [
      "a broken one",
      '{\n  "format":',
      /^--state: file: this is no JSON: line 2, column 12\..*Nothing was overwritten/,
    ],
    ["an empty one", "", /^--state: file: this is no JSON/],
  ])("refuses a file that is none, and leaves it alone: %s", async (_, text, words) => {
    writeFileSync(join(folder, "file"), text);
    const { ended, said } = launch(["--port", "0", "--state", "file", "--lang", "en"]);
    expect(await ended).toBe(1);
    expect(said.err).toMatch(words);
    expect(said.err.trim().split("\n")).toHaveLength(1);
    expect(readFileSync(join(folder, "file"), "utf8")).toBe(text);
  });

  test("a file that cannot be written is said at the start", async () => {
    const { ended, said } = launch(["--port", "0", "--state", "none/state.json", "--lang", "en"]);
    expect(await ended).toBe(1);
    expect(said.err).toMatch(/^--state: none\/state\.json: cannot be written \(ENOENT\)\..*\n$/);
  });

  test("goes over the control API, too", async () => {
    const one = await start();
    const { access_token } = await one.logIn();
    const state = (await (await fetch(`${one.url}/emulator/state`)).json()) as Record<
      string,
      unknown
    >;
    await one.post("/reset", {});
    expect(await one.me(access_token)).toBe(401);
    expect((await one.post("/state", state, "PUT")).status).toBe(200);
    expect(await one.me(access_token)).toBe(200);
    const refused = await one.post("/state", { ...state, users: 1 }, "PUT");
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining("users")]);
  });
});
