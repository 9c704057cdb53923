// Apps, keys, quotas and the clock over the control API.
import { createEmulator, type Emulator } from "kakao-typed/emulator";
import type { Served } from "kakao-typed/emulator/server";
import { expect, test } from "vitest";
import { json, send, start, useServer } from "../support/served.js";

let emulator: Emulator;
let kakao: Served;
useServer((running) => ({ emulator, kakao } = running));

const ask = async (method: string, path: string, body?: unknown) => {
  const sent = body === undefined ? {} : { headers: json, body: JSON.stringify(body) };
  const { status, body: text } = await send(`/emulator${path}`, { method, ...sent }, kakao);
  return { status, body: JSON.parse(text) };
};

/** The status of an authorization request of an app's. */
const authorize = async (client_id: string, redirect_uri: string) => {
  const query = new URLSearchParams({ client_id, redirect_uri, response_type: "code" });
  return (await send(`/oauth/authorize?${String(query)}`, {}, kakao)).status;
};

const shop = "https://shop.example/callback";

test("an app is added, with an id and keys of its own", async () => {
  const added = await ask("POST", "/apps", { redirectUris: [shop] });
  expect(added).toMatchObject({
    status: 200,
    body: { id: 1235, restApiKey: "rest-api-key-2", adminKey: "admin-key-2", openid: false },
  });
  expect((await ask("GET", "/apps")).body).toHaveLength(2);
  expect(emulator.apps[1]).toEqual(added.body);
  expect(await authorize("rest-api-key-2", shop)).toBe(200);
  expect(await authorize("rest-api-key-2", "http://localhost:3000/")).toBe(400);
});

test("an app is changed at once; null is as in the sample", async () => {
  const changes = { redirectUris: [shop], openid: true, clientSecret: null, name: "가게" };
  expect((await ask("PATCH", "/apps", changes)).body).toMatchObject(changes);
  expect(await authorize("rest-api-key", shop)).toBe(200);
  expect(await authorize("rest-api-key", "http://localhost:3000/")).toBe(400);
  const { body } = await ask("PATCH", "/apps", { app: 1234, redirectUris: null, name: null });
  expect(body).toMatchObject({ name: "샘플 앱", openid: true, clientSecret: null });
  expect(body).not.toHaveProperty("redirectUris");
  expect(await authorize("rest-api-key", "http://localhost:3000/")).toBe(200);
  await ask("PATCH", "/apps", { loginEnabled: false });
  expect(await authorize("rest-api-key", "http://localhost:3000/")).toBe(403);
  await ask("POST", "/reset", {});
  expect(emulator.apps).toMatchObject([{ name: "샘플 앱", loginEnabled: true }]);
});

test.each<[string, string, unknown, RegExp]>([
  [
    "POST",
    "/apps",
    { redirectUris: shop },
    /^POST \/apps: redirectUris: expected array, .*Write \[/,
  ],
  ["POST", "/apps", { opnid: true }, /opnid: unknown key, .*Did you mean 'openid'\?$/],
  ["POST", "/apps", { id: 1234 }, /id: expected an id of its own, but that of app 1234/],
  ["POST", "/apps", { adminKey: "rest-api-key" }, /adminKey: expected a key of its own/],
  ["PATCH", "/apps", { id: 5 }, /id: unknown key/],
  ["PATCH", "/apps", { app: 99 }, /no app 99/],
  ["PATCH", "/apps", { restApiKey: null }, /restApiKey: expected/],
  ["POST", "/person", { usr: 1 }, /usr: unknown key, .*Did you mean 'user'\?$/],
  ["POST", "/person", { user: "1002" }, /user: expected user id, or null, got string\.$/],
  ["POST", "/person", { user: 1002 }, /user: expected the id of a user, or null/],
  ["POST", "/users", { id: 1, emial: "a" }, /emial: unknown key/],
  [
    "POST",
    "/users",
    { id: 1, kakao_account: { emial: "a" } },
    /kakao_account\.emial: unknown key, .*\bemail\b/,
  ],
  ["POST", "/users", { id: 2 ** 53 }, /id: expected .*digits lost/],
  ["POST", "/quotas", { on: "no" }, /on: expected boolean, got string\.$/],
])("%s %s %j is refused in words about it", async (method, path, body, message) => {
  const before = structuredClone([emulator.apps, emulator.users]);
  expect(await ask(method, path, body)).toEqual({
    status: 400,
    body: { message: expect.stringMatching(message) as string },
  });
  expect([emulator.apps, emulator.users]).toEqual(before);
});

test("the clock can be read, and keys rotate", async () => {
  expect((await ask("GET", "/clock")).body).toEqual({
    time: expect.stringMatching(/^\d{4}-.*Z$/) as string,
    ahead: 0,
  });
  expect((await ask("POST", "/clock", { seconds: 3600 })).body).toMatchObject({ ahead: 3600 });
  expect((await ask("GET", "/clock")).body).toMatchObject({ ahead: 3600 });
  const keysNow = async () => (await send("/.well-known/jwks.json", {}, kakao)).body;
  const before = await keysNow();
  expect((await ask("POST", "/rotate-keys", {})).status).toBe(200);
  expect(await keysNow()).not.toBe(before);
});

test("quotas: KOE237 says why, and is off where it is turned off", async () => {
  const served = await start(createEmulator());
  const callback = "http://localhost:3000/callback";
  const client = { client_id: "rest-api-key", redirect_uri: callback };
  const login = async () => {
    const query = new URLSearchParams({ ...client, response_type: "code" });
    const { headers } = await send(`/oauth/authorize?${String(query)}`, {}, served);
    const code = new URL(headers.location!).searchParams.get("code")!;
    const body = new URLSearchParams({
      ...client,
      code,
      grant_type: "authorization_code",
      client_secret: "client-secret",
    });
    const form = { "Content-Type": "application/x-www-form-urlencoded" };
    return send("/oauth/token", { method: "POST", headers: form, body: String(body) }, served);
  };
  const logins = async (count: number) => {
    const statuses: number[] = [];
    for (let one = 0; one < count; one += 1) statuses.push((await login()).status);
    return statuses;
  };
  expect(await logins(21)).toEqual([...Array<number>(20).fill(200), 400]);
  const { body: text } = await send("/emulator/requests", {}, served);
  expect((JSON.parse(text) as { answer: unknown }[]).at(-1)!.answer).toMatchObject({
    code: "KOE237",
    why: expect.stringMatching(/--no-quota, createEmulator\(\{ quotas: false \}\)/) as string,
  });
  const off = { method: "POST", headers: json, body: '{"on":false}' };
  expect((await send("/emulator/quotas", off, served)).body).toBe('{"on":false}');
  expect(await logins(2)).toEqual([200, 200]);
});
