// The built routes where there is no Node.js: web standards, and nothing else.
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { root } from "../support/compiler.js";

/** Logs in on an emulator, reads the session, lets the tokens run out and logs out. */
const program = `
  import { createEmulator } from "kakao-typed/emulator";
  import { createKakaoLogin } from "kakao-typed/server";

  const base = "https://shop.example/api/auth/kakao";

  export async function run() {
    const redirectUri = base + "/callback";
    const emulator = createEmulator({ apps: [{ openid: true, redirectUris: [redirectUri] }] });
    const kakao = createKakaoLogin({
      restApiKey: "rest-api-key",
      clientSecret: "client-secret",
      redirectUri,
      sessionSecret: "a secret of thirty-two bytes, or more",
      openid: true,
      fetch: emulator.fetch,
    });
    const cookies = new Map();
    async function send(url, init = {}) {
      const headers = { ...init.headers, Cookie: [...cookies].map((pair) => pair.join("=")).join("; ") };
      const response = await kakao.handler(new Request(url, { ...init, headers }));
      for (const cookie of response.headers.getSetCookie()) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie);
        if (value) cookies.set(name, value);
        else cookies.delete(name);
      }
      return response;
    }
    const toKakao = await send(base + "/login?returnTo=/account");
    const back = await emulator.fetch(toKakao.headers.get("Location"));
    const done = await send(back.headers.get("Location"));
    const { user, claims } = await (await send(base + "/session")).json();
    const { api } = await kakao.session(new Headers({ Cookie: [...cookies][0].join("=") }));
    const { id } = await api.me();
    const failed = await send(base + "/callback?code=1&state=2&error=x");
    const out = await send(base + "/logout", { method: "POST", headers: { Origin: "https://shop.example" } });
    const after = await (await send(base + "/session")).json();
    const lost = await send(base + "/callback?code=1&state=2");
    return [done.headers.get("Location"), user, claims.sub, id, failed.status, out.status, cookies.size, after.user, lost.status];
  }
`;

const expected = [
  "https://shop.example/account",
  { id: 123456789 },
  "123456789",
  123456789,
  // whoever is logged in goes on
  302,
  200,
  0,
  null,
  400,
];

test("log in, be known, log out in a worker", async () => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: root },
    bundle: true,
    write: false,
    metafile: true,
    format: "iife",
    globalName: "bundled",
    platform: "neutral",
    mainFields: ["module", "main"],
  });
  expect(Object.keys(metafile.inputs).filter((name) => name.startsWith("node:"))).toEqual([]);
  const {
    AbortController,
    AbortSignal,
    atob,
    btoa,
    clearTimeout,
    crypto,
    CryptoKey,
    DOMException,
    Headers,
    performance,
    ReadableStream,
    Request,
    Response,
    setTimeout,
    TextDecoder,
    TextEncoder,
    URL,
    URLSearchParams,
  } = globalThis;
  const worker = createContext({
    AbortController,
    AbortSignal,
    atob,
    btoa,
    clearTimeout,
    crypto,
    CryptoKey,
    DOMException,
    Headers,
    performance,
    ReadableStream,
    Request,
    Response,
    setTimeout,
    structuredClone,
    TextDecoder,
    TextEncoder,
    URL,
    URLSearchParams,
  });
  expect(runInContext("[typeof process, typeof Buffer, typeof document]", worker)).toEqual(
    Array(3).fill("undefined"),
  );
  runInContext(outputFiles[0]!.text, worker);
  const found = (await runInContext("bundled.run()", worker)) as unknown;
  expect(JSON.parse(JSON.stringify(found))).toEqual(expected);
});

test("zod is in no route", async () => {
  const { metafile } = await build({
    stdin: { contents: 'export * from "kakao-typed/server"', resolveDir: root },
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
  });
  const inputs = Object.keys(metafile.inputs).map(
    (name) => /node_modules\/([^/]+)/.exec(name)?.[1] ?? "own",
  );
  expect([...new Set(inputs)].sort()).toEqual(["jose", "ky", "own"]);
});
