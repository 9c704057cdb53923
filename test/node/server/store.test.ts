// Sessions in a store: they can be ended from there.
import type { KakaoLoginOptions, SessionStore } from "kakao-typed/server";
import { expect, test } from "vitest";
import { base, Browser, emulatorOf, sameOrigin, site } from "../../support/kakao_login.js";

const id = 123456789;

function mapStore(entries = new Map<string, string>()): SessionStore {
  return {
    get: async (key) => entries.get(key),
    set: async (key, value) => entries.set(key, value),
    delete: async (key) => entries.delete(key),
    lock: async (key) => !entries.has(key) && Boolean(entries.set(key, "1")),
    unlock: async (key) => entries.delete(key),
  };
}

test("the cookie holds no tokens, and a stolen one is worth nothing after the session has ended", async () => {
  const entries = new Map<string, string>();
  const keysSeen: (string | null)[] = [];
  const options: Partial<KakaoLoginOptions> = {
    store: mapStore(entries),
    onLogin: ({ sessionKey }) => void keysSeen.push(sessionKey),
  };
  const where = site(options);
  const browser = new Browser(where);
  await browser.logIn();
  const stolen = new Headers({ Cookie: await browser.cookieHeader });
  expect((await where.kakao.session(stolen)).user).toEqual({ id });
  expect([...entries.keys()]).toEqual(keysSeen);
  await browser.send(`${base}/logout`, { method: "POST", headers: sameOrigin });
  expect([entries.size, (await where.kakao.session(stolen)).user]).toEqual([0, null]);
  await browser.logIn();
  entries.delete(keysSeen[1]!);
  expect((await browser.session()).user).toBeNull();
});

test("a new login ends the session before it", async () => {
  const entries = new Map<string, string>();
  const where = site({ store: mapStore(entries) });
  const browser = new Browser(where);
  await browser.logIn();
  const before = new Headers({ Cookie: await browser.cookieHeader });
  await browser.logIn();
  expect(entries.size).toBe(1);
  expect((await where.kakao.session(before)).user).toBeNull();
});

test("whoever writes to the store becomes nobody else", async () => {
  const entries = new Map<string, string>();
  const where = site({ store: mapStore(entries) });
  const [mine, other] = [new Browser(where), new Browser(where)];
  await mine.logIn();
  const [myKey] = entries.keys();
  where.emulator.setPerson({ user: 987654321 });
  await other.logIn();
  const otherEntry = [...entries].find(([key]) => key !== myKey)![1];
  for (const forged of [otherEntry, "{}", "", "null", JSON.stringify({ userId: 987654321 })]) {
    entries.set(myKey!, forged);
    expect((await mine.session()).user).toBeNull();
  }
});

test("whoever reads the store can make no cookie of it", async () => {
  const entries = new Map<string, string>();
  const emulator = emulatorOf();
  const [stored, plain] = [site({ store: mapStore(entries) }, emulator), site({}, emulator)];
  await new Browser(stored).logIn();
  const [entry] = entries.values();
  const headers = new Headers({ Cookie: `__Host-kakao-session=1.${entry}` });
  for (const { kakao } of [stored, plain]) expect((await kakao.session(headers)).user).toBeNull();
});

test("a cookie with tokens is none where a store is, nor the other way round", async () => {
  const emulator = emulatorOf();
  const [plain, stored] = [site({}, emulator), site({ store: mapStore() }, emulator)];
  for (const [from, to] of [
    [plain, stored],
    [stored, plain],
  ] as const) {
    const browser = new Browser(from);
    await browser.logIn();
    browser.kakao = to.kakao;
    expect((await browser.session()).user).toBeNull();
  }
});

test.each([
  ["fails", () => Promise.reject(new Error("redis://user:secret@host is down"))],
  [
    "throws",
    () => {
      throw new TypeError("redis://user:secret@host");
    },
  ],
  ["does not answer", () => new Promise<never>(() => {})],
])("a store that %s", async (_, call) => {
  const emulator = emulatorOf();
  const working = mapStore();
  const browser = new Browser(site({ store: working }, emulator));
  await browser.logIn();
  const broken: SessionStore = { get: call, set: call, delete: call, lock: call, unlock: call };
  // Kakao, which has the same time, answers a busy machine in less
  const { kakao } = site({ store: broken, timeout: 1000 }, emulator);
  browser.kakao = kakao;
  const request = await browser.request("/");
  const error: unknown = await kakao.session(request).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ name: "KakaoStateError", code: "no_storage" });
  expect(String(error)).not.toContain("redis://");
  const response = await browser.send(`${base}/session`);
  expect([response.status, response.headers.get("Content-Type")]).toEqual([
    500,
    "application/json; charset=utf-8",
  ]);
  const { response: page } = await browser.open(`${base}/login`);
  expect(page.status).toBe(500);
});
