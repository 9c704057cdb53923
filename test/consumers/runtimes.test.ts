// The built server entries where they run: on the oldest and the newest Node.js, and where there is no Node.js at all.
import { execFileSync } from "node:child_process";
import { createContext, runInContext } from "node:vm";
import { expect, test } from "vitest";
import { build } from "esbuild";
import { root } from "../support/compiler.js";

/** Uses the entries with an emulator in the place of Kakao; gives what came of it. */
const program = `
  import { createRestClient } from "kakao-typed/rest";
  import { createEmulator } from "kakao-typed/emulator";
  import { createNonce, createOAuthClient, createPkce, createState } from "kakao-typed/oauth";
  import { explain } from "kakao-typed/explain";
  import { inAppBrowser } from "kakao-typed/in-app";

  async function login(emulator) {
    const oauth = createOAuthClient({
      restApiKey: "rest-api-key",
      clientSecret: "client-secret",
      redirectUri: "https://shop.example/redirect",
      fetch: emulator.fetch,
    });
    const [state, nonce] = [createState(), createNonce()];
    const { codeVerifier, codeChallenge } = await createPkce();
    const response = await emulator.fetch(oauth.authorizeUrl({ state, nonce, codeChallenge }));
    const { code } = oauth.parseRedirect(response.headers.get("Location"), { state });
    const { id_token, refresh_token } = await oauth.exchangeCode({ code, codeVerifier });
    const { sub } = await oauth.verifyIdToken(id_token, { nonce });
    const { expires_in } = await oauth.refresh(refresh_token);
    const used = await oauth.exchangeCode({ code }).catch((error) => error);
    const request = new Request("https://shop.example/?app_id=1&user_id=2", {
      headers: { Authorization: "KakaoAK admin-key" },
    });
    const { user_id } = await oauth.parseUnlinkWebhook(request, { adminKey: "admin-key" });
    return [sub, expires_in, used.code, explain(used).cause.includes("StrictMode"), user_id];
  }

  export async function run() {
    const emulator = createEmulator();
    const redirectUris = ["https://shop.example/redirect"];
    const shop = createEmulator({ apps: [{ openid: true, redirectUris }] });
    const { access_token } = emulator.signIn();
    const options = { fetch: emulator.fetch };
    const { API } = createRestClient({ accessToken: access_token, ...options });
    emulator.failNext({ status: 503, body: "<html>" });
    const me = await API.me();
    const admin = createRestClient({ adminKey: "admin-key", targetId: me.id, ...options }).API;
    const { elements } = await admin.users.ids();
    emulator.failNext({ status: 200, body: { id: "1" } });
    const refused = await API.unlink().catch((error) => error);
    const late = createRestClient({ accessToken: "a", timeout: 10, fetch: () => new Promise(() => {}) });
    const { code } = await late.API.me().catch((error) => error);
    const app = inAppBrowser() ?? inAppBrowser("Mozilla/5.0 (Linux; Android 14; wv) KAKAOTALK 2610310");
    return [me.id, elements, refused.message, code, await login(shop), app];
  }
`;

const expected = [
  123456789,
  [123456789],
  "[kakao] POST /v1/user/unlink: response.id: expected number, got string. The answer is on error.response. Option onInvalidResponse lets it pass.",
  "timeout",
  ["123456789", 21599, "KOE320", true, "2"],
  "kakaotalk",
];

/** The program and all it imports as one script. */
async function bundled(): Promise<{ text: string; inputs: string[] }> {
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
  return { text: outputFiles[0]!.text, inputs: Object.keys(metafile.inputs) };
}

const nodes = {
  "Node 26": `${root}node_modules/node/bin/node`,
  "Node 22": `${root}node_modules/node-22/node_modules/node/bin/node`,
};

test.each(Object.entries(nodes))("run on %s, without process too", (name, path) => {
  const code = `${program}
    const { version } = process;
    const { log } = console;
    delete globalThis.process;
    log(JSON.stringify([version, ...(await run())]));`;
  const output = execFileSync(path, ["--input-type=module", "-e", code], {
    cwd: root,
    encoding: "utf8",
  });
  const [version, ...found] = JSON.parse(output) as string[];
  expect(version).toMatch(new RegExp(`^v${name.slice(5)}\\.`));
  expect(found).toEqual(expected);
});

test("run in a worker: web standards, and nothing else", async () => {
  const { text, inputs } = await bundled();
  expect(inputs.filter((name) => name.startsWith("node:"))).toEqual([]);
  const { AbortController, AbortSignal, clearTimeout, crypto, DOMException, Headers, performance } =
    globalThis;
  const {
    atob,
    btoa,
    CryptoKey,
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
  expect(
    runInContext("[typeof process, typeof Buffer, typeof document, typeof window]", worker),
  ).toEqual(Array(4).fill("undefined"));
  runInContext(text, worker);
  const found = (await runInContext("bundled.run()", worker)) as unknown;
  expect(JSON.parse(JSON.stringify(found))).toEqual(expected);
});
