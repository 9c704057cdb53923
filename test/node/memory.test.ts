// What an emulator remembers of logins: as much as still counts, and no more.
import { createSigningKeys } from "../../src/emulator/kauth/id_token.js";
import type { Current } from "../../src/emulator/current.js";
import { dispatch } from "../../src/emulator/dispatch.js";
import { createFaults } from "../../src/emulator/http/faults.js";
import { createBends } from "../../src/emulator/once.js";
import { receive } from "../../src/emulator/http/arrival.js";
import { countEntries, moveClock } from "../../src/emulator/state/expiry.js";
import { createState, type State } from "../../src/emulator/state/state.js";
import { findImage, keepReference, keepUpload } from "../../src/emulator/state/images.js";
import { issueAccessToken } from "../../src/emulator/state/tokens.js";
import { beforeEach, expect, test } from "vitest";

const kauth = "https://kauth.kakao.com";
const redirect_uri = "https://shop.example/redirect";
const keys = createSigningKeys();
const day = 24 * 3600;

let state: State;
beforeEach(() => {
  // no ID tokens: signing them is what takes long
  state = createState([{ redirectUris: [redirect_uri] }]);
});

async function ask(path: string, init?: RequestInit): Promise<Response> {
  const addresses = { fixed: undefined, basePath: "" };
  const request = await receive(new Request(kauth + path, init), addresses);
  // a request that is let through needs nothing else of an emulator
  const current = { state, keys } as Current;
  const context = { current, faults: createFaults(() => {}), bends: createBends(() => {}) };
  const { method, url } = request;
  return dispatch(context, request, { id: 1, at: 0, method, url, headers: {}, body: "" });
}

async function authorize(more: Readonly<Record<string, string>> = {}): Promise<string | null> {
  const query = new URLSearchParams({
    client_id: "rest-api-key",
    redirect_uri,
    response_type: "code",
    ...more,
  });
  const { headers } = await ask(`/oauth/authorize?${query.toString()}`);
  const to = headers.get("Location");
  return to && new URL(to).searchParams.get("code");
}

async function post(path: string, form: Readonly<Record<string, string>>) {
  const response = await ask(path, { method: "POST", body: new URLSearchParams(form) });
  return (await response.json()) as Readonly<Record<string, string>>;
}

/** Everything a login leaves behind: a code, tokens, a ticket, the outcome of a window, a count against the quota. */
async function login(count: number): Promise<void> {
  await authorize();
  await authorize({ is_popup: "true", auth_tran_id: String(count) });
  const { access_token } = await post("/oauth/token", {
    grant_type: "authorization_code",
    client_id: "rest-api-key",
    client_secret: "client-secret",
    redirect_uri,
    code: (await authorize())!,
  });
  const ticket = await post("/api/agt", {
    client_id: "javascript-key",
    access_token: access_token!,
  });
  expect(ticket).toHaveProperty("agt");
}

test("2,000 logins, and 90 days later nothing of them is left", async () => {
  for (let count = 0; count < 2000; count += 1) {
    if (count % 20 === 0) moveClock(state, 3600);
    await login(count);
  }
  expect(countEntries(state)).toBeGreaterThan(2000);
  moveClock(state, 90 * day);
  expect(countEntries(state)).toBe(0);
});

test("what has expired goes without anybody moving the clock", async () => {
  for (let count = 0; count < 10; count += 1) await login(count);
  // as the machine's own clock does
  state.ahead += 90 * day * 1000;
  await authorize();
  // the code of just now
  expect(countEntries(state)).toBe(1);
});

test("what still counts stays", async () => {
  await login(1);
  const before = countEntries(state);
  moveClock(state, 9 * 60);
  expect(countEntries(state)).toBe(before);
  // codes, tickets, windows and the first quota end after ten minutes; tokens and the other quota do not
  moveClock(state, 60);
  expect([state.tokens.size, state.refreshTokens.size, state.quotas.size]).toEqual([1, 1, 1]);
  expect(countEntries(state)).toBe(3);
});

test("tokens that live are bounded, too: the oldest go first", () => {
  const [app, user] = [state.apps[0]!, state.users[0]!];
  const link = {
    app,
    user,
    registered: true,
    connectedAt: "",
    scopes: new Set<string>(),
    terms: new Map(),
    properties: new Map(),
  };
  const grant = {
    link,
    lifetime: 60,
    clientId: "",
    openid: false,
    nonce: undefined,
    loggedInAt: 0,
  };
  for (let count = 0; count < 100_005; count += 1) issueAccessToken(state, grant);
  expect(state.tokens.size).toBe(100_000);
  expect(state.tokens.has("emulated-access-token-5")).toBe(false);
  expect(state.tokens.has("emulated-access-token-100005")).toBe(true);
});

const format = { content_type: "image/png", extension: "png", width: 1, height: 1 };

test("images are bounded by their bytes: the oldest go first", () => {
  const paths = Array.from({ length: 15 }, () =>
    keepUpload(state, new Uint8Array(5_000_000), format),
  );
  expect(paths.map((path) => findImage(state, path) !== undefined)).toEqual([
    ...Array<boolean>(5).fill(false),
    ...Array<boolean>(10).fill(true),
  ]);
});

test("images are bounded in number, and gone after 20 days", () => {
  const paths = Array.from({ length: 1005 }, () => keepReference(state, "https://a.example/"));
  expect([state.images.size, findImage(state, paths[4]!)]).toEqual([1000, undefined]);
  expect(findImage(state, paths[5]!)).toBeDefined();
  moveClock(state, 20 * day);
  expect(countEntries(state)).toBe(0);
});

test("parameters of a login have a limit", async () => {
  const long = { state: "a".repeat(20_000), redirect_uri, client_id: "rest-api-key" };
  const response = await ask("/oauth/authorize", {
    method: "POST",
    body: new URLSearchParams(long),
  });
  expect(response.status).toBe(400);
  expect(countEntries(state)).toBe(0);
});
