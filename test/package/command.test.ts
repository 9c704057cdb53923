// The command kakao-emulator as people start it: what it says, reads and writes.
import { execFile, type ChildProcess } from "node:child_process";
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createEmulator } from "kakao-typed/emulator";
import { createOAuthClient } from "kakao-typed/oauth";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { root } from "../support/compiler.js";

let folder: string;
const children: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kakao-"));
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill();
  rmSync(folder, { recursive: true });
});

interface Said {
  readonly out: string;
  readonly err: string;
  /** `null` while it runs. */
  readonly code: number | null;
}

/** Starts the command in the folder, until it listens or ends. */
const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  new Promise<Said>((resolve) => {
    const said = { out: "", err: "" };
    const child = execFile(process.execPath, [`${root}dist/emulator/cli.js`, ...args], {
      cwd: folder,
      env: { ...process.env, LC_ALL: "en_US.UTF-8", ...env },
    });
    children.push(child);
    child.stderr!.on("data", (text: string) => (said.err += text));
    child.stdout!.on("data", (text: string) => {
      said.out += text;
      if (said.out.includes("exchangeCode(")) resolve({ ...said, code: null });
    });
    child.once("close", (code) => resolve({ ...said, code }));
  });

const start = async (...args: string[]) => {
  const said = await run(["--port", "0", ...args]);
  expect(said.err).toBe("");
  const [url] = /http:\S+/.exec(said.out)!;
  const get = async (path: string) => (await fetch(`${url}/emulator${path}`)).json() as any;
  return { ...said, url, get };
};

/** Writes a file into the folder; gives its name. */
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return name;
};

const authorize = (url: string, redirect_uri: string) =>
  fetch(
    `${url}/oauth/authorize?${String(new URLSearchParams({ client_id: "rest-api-key", response_type: "code", redirect_uri }))}`,
    { redirect: "manual" },
  );

describe("what it says", () => {
  test("keys, addresses and what to copy, in the language of the terminal or of --lang", async () => {
    const english = await start();
    expect(english.out).toMatch(/^Kakao, emulated: http:\/\/127\.0\.0\.1:\d+\n/);
    for (const text of [
      `${english.url}/kakao_js_sdk/2.8.2/kakao.min.js`,
      `${english.url}/emulator`,
      "REST API key    rest-api-key",
      "Admin key       admin-key",
      `KAKAO_URL=${english.url}`,
      "KAKAO_CLIENT_SECRET=client-secret",
    ]) {
      expect(english.out).toContain(text);
    }
    const { out } = await run(["--port", "0"], { LC_ALL: "ko_KR.UTF-8" });
    expect(out).toMatch(/^카카오 에뮬레이터: http/);
    expect(out).toContain("REST API 키        rest-api-key");
    expect((await start("--lang", "ko")).out).toMatch(/^카카오 에뮬레이터: http/);
    expect(out.split("\n")).toHaveLength(english.out.split("\n").length);
  });

  test("the code that it shows logs in", async () => {
    const { out, url } = await start("--no-pages");
    const settings = [...out.matchAll(/^ {2}(KAKAO_\w+)=(.*)$/gm)].map(([, key, value]) => [
      key,
      value,
    ]);
    const env = Object.fromEntries(settings) as Record<string, string>;
    const [, first, second, third] = /\n( {2}const kakao = .*)\n(.*)\n(.*)/.exec(out)!;
    // oxlint-disable-next-line typescript/no-implied-eval -- this is what people paste
    const login = new Function(
      "env",
      "createOAuthClient",
      "state",
      "follow",
      `return (async () => { ${first} ${second} const code = await follow(loginUrl); ${third} return access_token; })()`,
    ) as (...args: unknown[]) => Promise<string>;
    const follow = async (loginUrl: URL) => {
      const { headers } = await fetch(loginUrl, { redirect: "manual" });
      return new URL(headers.get("Location")!).searchParams.get("code");
    };
    const token = await login(env, createOAuthClient, "some-state", follow);
    const me = await fetch(`${url}/v2/user/me`, { headers: { Authorization: `Bearer ${token}` } });
    expect(me.status).toBe(200);
  });

  test("an address that can be called, where it listens at all", async () => {
    const { url, get } = await start("--host", "0.0.0.0");
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:/);
    expect(await get("/users")).toHaveLength(2);
  });

  test("--version and --help, in both languages", async () => {
    const { version } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as {
      version: string;
    };
    expect(await run(["--version"])).toEqual({ out: `${version}\n`, err: "", code: 0 });
    const help = await run(["--help"]);
    const korean = await run(["--help", "--lang=ko"]);
    const flags = (text: string) => [...new Set(text.match(/--[a-z-]+/g))];
    expect(flags(korean.out)).toEqual(flags(help.out));
    expect(korean.out).not.toBe(help.out);
    for (const text of [
      "GET, POST, PATCH",
      "/emulator/apps",
      "rest-api-key",
      "emulator-seed.md",
      "Spring",
    ]) {
      expect(help.out).toContain(text);
    }
  });

  test("options, routes and the documentation agree", async () => {
    const { out } = await run(["--help"]);
    const flags = new Set(out.match(/--[a-z-]+/g));
    const routes = new Set(out.match(/ \/emulator\/[a-z-]*/g)!.map((one) => one.trim()));
    for (const folder of ["docs/guide/", "docs/en/guide/"]) {
      const text = readdirSync(root + folder)
        .filter((name) => name.startsWith("emulator"))
        .map((name) => readFileSync(root + folder + name, "utf8"))
        .join("\n");
      expect([...flags].filter((flag) => !text.includes(`\`${flag}`))).toEqual([]);
      const paths = [...routes].map((route) => route.replace(/\/$/, ""));
      expect(paths.filter((path) => !text.includes(`\`${path}\``))).toEqual([]);
    }
  });
});

describe("options", () => {
  test("change the first app", async () => {
    const { get, url } = await start(
      "--seed",
      file("seed.json", JSON.stringify({ apps: [{ id: 7, adminKey: "a" }, {}] })),
      ..."--redirect-uri https://shop.example/a --redirect-uri https://shop.example/b".split(" "),
      ..."--client-secret none --javascript-key js --openid --no-pages --no-quota".split(" "),
      ..."--unlink-webhook https://shop.example/unlink".split(" "),
    );
    expect(await get("/apps")).toMatchObject([
      {
        id: 7,
        adminKey: "a",
        javascriptKey: "js",
        restApiKey: "rest-api-key",
        clientSecret: null,
        openid: true,
        redirectUris: ["https://shop.example/a", "https://shop.example/b"],
        unlinkWebhook: "https://shop.example/unlink",
      },
      {
        id: 1235,
        restApiKey: "rest-api-key-2",
        adminKey: "admin-key-2",
        clientSecret: "client-secret",
      },
    ]);
    expect(await get("/quotas")).toEqual({ on: false });
    expect((await authorize(url, "https://shop.example/b")).status).toBe(302);
    const refused = await authorize(url, "http://localhost:3000/callback");
    expect([refused.status, await refused.text()]).toEqual([
      400,
      expect.stringContaining("KOE006"),
    ]);
  });

  test.each<[string[], RegExp, RegExp]>([
    [
      ["--prt", "1"],
      /^--prt: there is no such option\. Did you mean --port\?/,
      /^--prt: 없는 옵션/,
    ],
    [["--no-page"], /Did you mean --no-pages\?/, /--no-pages/],
    [["--no-port"], /^--no-port: there is no such option/, /^--no-port: 없는 옵션/],
    [["--port"], /^--port: expected a value\. Write --port 9300/, /^--port: 값이 없습니다/],
    [["--port", "--openid"], /^--port: expected a value/, /^--port: 값이 없습니다/],
    [["--port", "99999"], /^--port: expected a number up to 65535/, /^--port: 0부터/],
    [["--pages=no"], /^--pages: takes no value\. Write --pages, or --no-pages/, /^--pages: 값을/],
    [["strat"], /^strat: there is no such command/, /^strat: 없는 명령/],
    [["--lang", "fr"], /^--lang: expected ko or en/, /^--lang: ko/],
    [
      ["--seed", "none.yaml"],
      /^--seed: none\.yaml: cannot be read \(ENOENT\)/,
      /^--seed: none\.yaml: 파일/,
    ],
    [["init", "seed.txt"], /^init: expected one file/, /^init: 파일 하나/],
    [
      ["init", "no/seed.yaml"],
      /^init: no\/seed\.yaml cannot be written \(ENOENT\)/,
      /^init: no\/seed\.yaml/,
    ],
  ])("%j: one line with what to do, in both languages", async (args, english, korean) => {
    const said = await run(args);
    expect(said).toEqual({ out: "", err: expect.stringMatching(english) as string, code: 1 });
    const inKorean = await run(args, { LC_ALL: "ko_KR.UTF-8" });
    expect(inKorean).toEqual({ out: "", err: expect.stringMatching(korean) as string, code: 1 });
    for (const { err } of [said, inKorean]) expect(err.trim()).not.toContain("\n");
  });

  test("that are no addresses or keys are said by their name", async () => {
    const { err, code } = await run(["--redirect-uri", "callback", "--admin-key", "a b"]);
    expect(code).toBe(1);
    expect(err.trim().split("\n").sort()).toEqual([
      "--admin-key: expected text without spaces, got string.",
      expect.stringMatching(/^--redirect-uri: expected http or https address, such as/),
    ]);
  });
});

describe("a seed", () => {
  const yaml = `
apps:
  - openid: true
users:
  - id: 5
    kakao_account: { profile: { nickname: 다섯 } }
`;
  test.each([
    ["seed.yaml", yaml],
    ["seed.yml", yaml],
    ["seed.json", '\uFEFF{ "$schema": "x", "apps": [{ "openid": true }], "users": [{ "id": 5 }] }'],
    [
      "seed.json",
      '{ "apps": [{ "openid": true }], "users": [{ "id": 5 }], "person": { "user": 5 } }',
    ],
  ])("%s", async (name, text) => {
    const { get } = await start("--seed", file(name, text));
    expect(await get("/users")).toMatchObject([{ id: 5 }]);
    expect(await get("/apps")).toMatchObject([
      { id: 1234, restApiKey: "rest-api-key", openid: true },
    ]);
  });

  test("is found in the folder, and that is said; two are one too many", async () => {
    file("kakao-emulator.yaml", yaml);
    const { out, get } = await start();
    expect(out).toContain("kakao-emulator.yaml");
    expect(await get("/users")).toHaveLength(1);
    file("kakao-emulator.json", "{}");
    expect(await run([])).toMatchObject({
      err: expect.stringContaining("Choose one with --seed") as string,
      code: 1,
    });
  });

  test("with no users: the login page makes the first", async () => {
    const { get, url } = await start("--seed", file("seed.json", "[]"));
    expect(await get("/users")).toEqual([]);
    expect((await authorize(url, "http://localhost:3000/")).status).toBe(200);
  });

  test("every mistake is said, a line for each", async () => {
    const seed = {
      apps: [
        { id: 1, redirectUris: "http://localhost/", opnid: true },
        { restApiKey: "a b", unlinkWebhook: "localhost" },
      ],
      users: [{ id: 2 ** 53 }, { id: 2, kakao_account: { emial: "a@b.example" } }, { id: "3" }],
      user: [],
    };
    const { err, code } = await run(["--seed", file("seed.json", JSON.stringify(seed))]);
    expect(code).toBe(1);
    const lines = err.trim().split("\n");
    expect(lines.map((line) => line.replace(/^seed\.json: (\S+): .*/, "$1")).sort()).toEqual([
      "apps.0.opnid",
      "apps.0.redirectUris",
      "apps.1.restApiKey",
      "apps.1.unlinkWebhook",
      "user",
      "users.0.id",
      "users.1.kakao_account.emial",
      "users.2.id",
    ]);
    expect(err).toMatch(/apps\.0\.redirectUris: expected array, got string\. Write \["http:/);
    expect(err).toMatch(/apps\.0\.opnid: unknown key, .* Did you mean 'openid'\?/);
    expect(err).toMatch(/users\.0\.id: expected .*, its digits lost/);
    expect(err).toMatch(/user: unknown key, .* Did you mean 'users'\?/);
  });

  test.each<[string, string, RegExp]>([
    ["seed.json", "null", /^seed\.json: expected object, got null/],
    ["seed.json", '{ "apps": {} }', /^seed\.json: apps: expected array, got object/],
    [
      "seed.json",
      '{ "apps": [] }',
      /^seed\.json: apps: expected array of 1 or more, got empty array/,
    ],
    [
      "seed.json",
      '{\n  "users": [\n    { "id": 1 },\n  ]\n}',
      /^seed\.json:4:3: .* Remove the comma before it/,
    ],
    ["seed.json", '{ "users": [ // mine', /^seed\.json:1:14: .*YAML has/],
    ["seed.json", '{ "users": tru }', /^seed\.json:1:12: this is no JSON\. Expected a value/],
    ["seed.json", "{ users: [] }", /^seed\.json:1:3: .*a name in double quotes/],
    ["seed.json", "[] []", /^seed\.json:1:4: .*the end of the file/],
    ["seed.json", "", /^seed\.json:1:1: .*a value/],
    ["seed.yaml", "apps:\n  - openid: true\n - id: 1\n", /^seed\.yaml:3:\d+: this is no YAML/],
    ["seed.yaml", "users: *nobody\n", /^seed\.yaml:\d+:\d+: this is no YAML\. .*alias/],
    [
      "seed.yaml",
      "users: [{ id: 1, kakao_account: { birthyear: 1999 } }]",
      /birthyear: expected string, got number\. Put it in quotes/,
    ],
    [
      "seed.yaml",
      "apps:\n  - restApiKey: a\n  - adminKey: a\n",
      /^seed\.yaml: apps\.1\.adminKey: expected a key of its own, but apps\.0\.restApiKey is the same/,
    ],
    [
      "seed.yaml",
      "apps: [{ id: 1 }, { id: 1 }]",
      /^seed\.yaml: apps\.1\.id: expected an id of its own/,
    ],
    [
      "seed.yaml",
      "users: [{ id: 1 }, { id: 1 }]",
      /^seed\.yaml: users\.1\.id: expected an id of its own/,
    ],
    [
      "seed.yaml",
      "person: { user: 3 }",
      /^seed\.yaml: person\.user: expected the id of a user, or null/,
    ],
  ])("%s %j", async (name, text, message) => {
    const { err, code } = await run(["--seed", file(name, text)]);
    expect([code, err]).toEqual([1, expect.stringMatching(message)]);
    expect(err.trim()).not.toContain("\n");
  });

  test("what is no JSON is said in Korean, too", async () => {
    const name = file("seed.json", '{ "users": [{ "id": 1 },] }');
    const { err } = await run(["--seed", name, "--lang", "ko"]);
    expect(err).toMatch(/^seed\.json:1:25: 올바른 JSON이 아닙니다\. .*앞의 쉼표를 지우세요\.\n$/);
  });

  test("the same words in a program", () => {
    const wrong = { apps: [{ redirectUris: "http://localhost/" as never, opnid: 1 }] };
    expect(() => createEmulator(wrong)).toThrow(TypeError);
    expect(() => createEmulator(wrong)).toThrow(
      /^createEmulator: apps\.0\.redirectUris: expected array, got string\. Write \[.*\]\.\ncreateEmulator: apps\.0\.opnid: unknown key/,
    );
  });
});

describe("init", () => {
  test.each([
    ["kakao-emulator.yaml", "en_US.UTF-8", /# Apps\./],
    ["kakao-emulator.yml", "ko_KR.UTF-8", /# 앱\./],
    ["kakao-emulator.json", "ko_KR.UTF-8", /"\$schema": "https:\/\/.*seed\.schema\.json"/],
  ])("writes %s, which starts as it is", async (name, LC_ALL, text) => {
    expect(await run(["init", name], { LC_ALL })).toMatchObject({ code: 0, err: "" });
    const written = readFileSync(join(folder, name), "utf8");
    expect(written).toMatch(text);
    const { get } = await start();
    expect(await get("/users")).toMatchObject([{ id: 1001 }, { id: 1002 }]);
    // what is commented out is right, too
    if (!name.endsWith("json")) {
      file(name, written.replaceAll(/^( +)# (?=\w+:$| +- |unlinkWebhook)/gm, "$1"));
      const { get: getMore } = await start();
      expect(await getMore("/apps")).toMatchObject([
        {
          redirectUris: ["http://localhost:3000/callback"],
          scopes: [{ id: "profile_nickname", required: true }, { id: "account_email" }],
          unlinkWebhook: "http://localhost:3000/unlink",
        },
      ]);
    }
  });

  test("overwrites nothing", async () => {
    file("kakao-emulator.yaml", "mine");
    expect(await run(["init"])).toEqual({
      out: "",
      err: expect.stringMatching(/^init: kakao-emulator\.yaml is there already/) as string,
      code: 1,
    });
    expect(readFileSync(join(folder, "kakao-emulator.yaml"), "utf8")).toBe("mine");
  });
});

describe("the JSON Schema of seeds", () => {
  interface JsonSchema {
    readonly properties: Record<string, JsonSchema>;
    readonly items: JsonSchema;
    readonly description?: string;
    readonly additionalProperties?: unknown;
  }
  test("ships with the package, and says of each field what it is", async () => {
    const path = import.meta.resolve("kakao-typed/emulator/seed.schema.json");
    const schema = JSON.parse(readFileSync(new URL(path), "utf8")) as JsonSchema;
    const { apps, users, person } = schema.properties;
    for (const { properties, additionalProperties } of [
      schema,
      apps!.items,
      users!.items,
      person!,
    ]) {
      expect(additionalProperties).toBe(false);
      const without = Object.entries(properties).filter(([, { description }]) => !description);
      expect(without.map(([name]) => name)).toEqual([]);
    }
    const { kakao_account } = users!.items.properties;
    expect(kakao_account!.additionalProperties).toBe(false);
    expect(kakao_account!.properties["email"]!.description).toContain("Email");
    expect(Object.keys(apps!.items.properties)).toEqual(
      expect.arrayContaining(["redirectUris", "openid", "testers", "unlinkWebhook"]),
    );
  });
});

describe("addresses", () => {
  const discovered = async (url: string) => {
    const response = await fetch(`${url}/.well-known/openid-configuration`);
    return ((await response.json()) as { issuer: string }).issuer;
  };

  test("--issuer: the address that was asked, Kakao's, or another one", async () => {
    const asked = await start();
    expect(await discovered(asked.url)).toBe(asked.url);
    const localhost = asked.url.replace("127.0.0.1", "localhost");
    expect(await discovered(localhost)).toBe(localhost);
    const kakao = await start("--issuer", "kakao");
    expect(await discovered(kakao.url)).toBe("https://kauth.kakao.com");
    const named = await start("--issuer", "http://kakao:9300/");
    expect(await discovered(named.url)).toBe("http://kakao:9300");
  });

  test.each([
    ["en", /^--issuer: expected self, kakao or an http address\. .*http:\/\/localhost:9300/],
    ["ko", /^--issuer: self, kakao 또는 http 주소를 쓰세요\./],
  ])("--issuer in %s: what is none is said", async (lang, text) => {
    const { err, code } = await run(["--issuer", "kauth.kakao.com", "--lang", lang]);
    expect([code, err]).toEqual([1, expect.stringMatching(text)]);
  });

  test("--https prints what to copy, and serves Kakao's names", async () => {
    const caFile = join(folder, "ca.pem");
    const { out, url } = await start("--https", "--https-port", "0", "--ca-file", "ca.pem");
    expect(out).toMatch(
      /^ {2}127\.0\.0\.1 kapi\.kakao\.com kauth\.kakao\.com .*t1\.kakaocdn\.net$/m,
    );
    expect(out).toContain(`\n  NODE_EXTRA_CA_CERTS=${realpathSync(caFile)}\n`);
    const [https] = /https:\/\/127\.0\.0\.1:\d+/.exec(out)!;
    // another process, as an app is, which trusts what was printed
    const asked = await new Promise<string>((resolve) => {
      const script = `fetch("${https}/.well-known/openid-configuration").then(async (r) => console.log((await r.json()).issuer))`;
      const env = { ...process.env, NODE_EXTRA_CA_CERTS: caFile };
      execFile(process.execPath, ["-e", script], { env }, (_, stdout) => resolve(stdout.trim()));
    });
    expect(asked).toBe(https);
    expect((await fetch(`${url}/emulator`)).status).toBe(200);
  });

  test("without --https there is none, and no file", async () => {
    const { out } = await start();
    expect(out).not.toContain("NODE_EXTRA_CA_CERTS");
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each(["en", "ko"])("--https-port that is taken is said in one line of %s", async (lang) => {
    const { out } = await start("--https-port", "0", "--ca-file", "ca.pem");
    const [, port] = /https:\/\/127\.0\.0\.1:(\d+)/.exec(out)!;
    const args = ["--port", "0", "--https-port", port!, "--ca-file", "ca.pem", "--lang", lang];
    const { err, code } = await run(args);
    expect(code).toBe(1);
    expect(err).toMatch(new RegExp(`^--https-port: .*${port}.*--https-port 0.*\\n$`));
  });
});
