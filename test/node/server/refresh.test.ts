// Tokens are replaced before they run out: once, however many ask, and nobody is logged out by it.
import type { Emulator } from "kakao-typed/emulator";
import type { KakaoLogin, KakaoLoginOptions, SessionStore } from "kakao-typed/server";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Browser, emulatorOf, sameOrigin, site, tokenCalls } from "../../support/kakao_login.js";

const id = 123456789;
const minute = 60_000;
const day = 24 * 60 * minute;

// the emulator's clock and ours are the machine's; timers run as ever
beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: Date.now() }));
afterEach(() => void vi.useRealTimers());
const pass = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds);

/** A store in memory, as Redis has it: entries and locks run out. */
function memoryStore(): SessionStore & { readonly entries: Map<string, string> } {
  const entries = new Map<string, string>();
  const locks = new Map<string, number>();
  return {
    entries,
    get: async (key) => entries.get(key),
    set: async (key, value) => entries.set(key, value),
    delete: async (key) => entries.delete(key),
    async lock(key, seconds) {
      if ((locks.get(key) ?? 0) > Date.now()) return false;
      locks.set(key, Date.now() + seconds * 1000);
      return true;
    },
    unlock: async (key) => locks.delete(key),
  };
}

/** Somebody is logged in at a site of some instances. */
async function loggedIn(
  options: Partial<KakaoLoginOptions> = {},
  count = 1,
): Promise<{ emulator: Emulator; browser: Browser; instances: KakaoLogin[] }> {
  const emulator = emulatorOf();
  // a busy machine is not a Kakao that hangs
  const all = { timeout: 50_000, ...options };
  const instances = Array.from({ length: count }, () => site(all, emulator).kakao);
  const browser = new Browser({ emulator, kakao: instances[0]! });
  await browser.logIn();
  return { emulator, browser, instances };
}

/** Sends so many requests at once, in turn to each instance; gives the sessions. */
async function ask(browser: Browser, instances: readonly KakaoLogin[], count: number) {
  const request = await browser.request("/");
  return Promise.all(
    Array.from({ length: count }, async (_, index) =>
      instances[index % instances.length]!.session(request),
    ),
  );
}

const usersOf = (sessions: readonly { user: { id: number } | null }[]) =>
  new Set(sessions.map(({ user }) => user?.id));

test("ten minutes before the end, and not earlier", async () => {
  const { emulator, browser, instances } = await loggedIn();
  pass(6 * 60 * minute - 11 * minute);
  const [early] = await ask(browser, instances, 1);
  expect([...early!.headers]).toEqual([]);
  pass(2 * minute);
  const [late] = await ask(browser, instances, 1);
  expect(late!.headers.getSetCookie()).toHaveLength(1);
  expect(tokenCalls(emulator)).toBe(2);
  expect((await late!.api!.me()).id).toBe(id);
});

test("1,000 requests with an expired token: one refresh on one instance, at most two on two", async () => {
  for (const count of [1, 2]) {
    const { emulator, browser, instances } = await loggedIn({}, count);
    pass(7 * 60 * minute);
    // long enough for many to come meanwhile
    emulator.delay(500, "/oauth/token");
    const before = tokenCalls(emulator);
    const sessions = await ask(browser, instances, 1000);
    expect(usersOf(sessions)).toEqual(new Set([id]));
    expect(tokenCalls(emulator) - before).toBeLessThanOrEqual(count);
    expect(sessions.every(({ headers }) => headers.getSetCookie().length === 1)).toBe(true);
    const answers = await Promise.all(sessions.slice(0, 20).map(({ api }) => api!.me()));
    expect(new Set(answers.map((me) => me.id))).toEqual(new Set([id]));
  }
});

test("requests that come late with the old cookie get the same tokens, for a minute", async () => {
  const { emulator, browser, instances } = await loggedIn();
  pass(7 * 60 * minute);
  await ask(browser, instances, 1);
  pass(59_000);
  const [late] = await ask(browser, instances, 1);
  expect([late!.user, late!.headers.getSetCookie().length]).toEqual([{ id }, 1]);
  expect(tokenCalls(emulator)).toBe(2);
  pass(2000);
  await ask(browser, instances, 1);
  expect(tokenCalls(emulator)).toBe(3);
});

test("the session ends after thirty days, however busy it was", async () => {
  const { browser } = await loggedIn();
  for (let days = 0; days < 29; days += 1) {
    pass(day);
    expect((await browser.session()).user).toEqual({ id });
  }
  pass(day + minute);
  expect((await browser.session()).user).toBeNull();
});

/** A month after the login less than a month of the refresh token is left: Kakao replaces it, and the old one dies. */
const rotating = { sessionMaxAge: 59 * 24 * 60 * 60 };

test("where the refresh token rotates, with a store nobody fails", async () => {
  const store = memoryStore();
  const { emulator, browser, instances } = await loggedIn({ ...rotating, store }, 2);
  const cookies = await browser.cookieHeader;
  pass(35 * day);
  const old = await ask(browser, instances, 200);
  expect(usersOf(old)).toEqual(new Set([id]));
  expect(tokenCalls(emulator)).toBe(2);
  // both know the new token, and the browser's cookie is the same
  pass(7 * 60 * minute);
  expect(usersOf(await ask(browser, instances, 200))).toEqual(new Set([id]));
  expect(tokenCalls(emulator)).toBe(3);
  expect(await browser.cookieHeader).toBe(cookies);
  expect([...store.entries.values()].join()).not.toMatch(/access-token|refresh-token/);
});

test("where it rotates, without a store nobody is logged out whose access token lives", async () => {
  const { emulator, browser, instances } = await loggedIn(rotating, 2);
  // not yet; the access token then lives for six hours
  pass(30 * day - 3 * 60 * minute);
  await browser.session();
  const refreshToken = () => emulator.tokens.find(({ kind }) => kind === "refresh")!.token;
  const old = refreshToken();
  pass(6 * 60 * minute - 5 * minute);
  const [first] = await ask(browser, [instances[0]!], 1);
  expect(refreshToken()).not.toBe(old);
  const [second] = await ask(browser, [instances[1]!], 1);
  expect([first!.user, second!.user]).toEqual([{ id }, { id }]);
  expect(first!.headers.getSetCookie()).toHaveLength(1);
  // the second one could not refresh: it lets the cookie of the first one stand
  expect([...second!.headers]).toEqual([]);
  expect((await second!.api!.me()).id).toBe(id);
  expect(usersOf(await ask(browser, instances, 200))).toEqual(new Set([id]));
  await browser.take(new Response(null, { headers: first!.headers }));
  pass(10 * minute);
  expect(usersOf(await ask(browser, instances, 2))).toEqual(new Set([id]));
});

test("a session that Kakao has ended is over, and its cookie is left to a later login", async () => {
  const { emulator, browser, instances } = await loggedIn();
  const { token } = emulator.tokens.find(({ kind }) => kind === "refresh")!;
  emulator.revokeToken(token);
  pass(7 * 60 * minute);
  const sessions = await ask(browser, instances, 10);
  expect(usersOf(sessions)).toEqual(new Set([undefined]));
  expect(sessions.flatMap(({ headers }) => [...headers])).toEqual([]);
  await ask(browser, instances, 10);
  expect(tokenCalls(emulator)).toBe(2);
});

test("Kakao down: the user stays, and calls say why they fail", async () => {
  const { emulator, browser, instances } = await loggedIn();
  pass(7 * 60 * minute);
  emulator.failNext({ status: 503, body: "<html>", url: "/oauth/token" });
  const [session] = await ask(browser, instances, 1);
  expect(session!.user).toEqual({ id });
  await expect(session!.api!.me()).rejects.toMatchObject({ code: "http", status: 503 });
  pass(4000);
  expect((await (await ask(browser, instances, 1))[0]!.api!.me()).id).toBe(id);
});

/** Waits without moving the timers. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}

test("a request waits for another one's refresh only so long, then asks itself", async () => {
  vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"], now: Date.now() });
  const emulator = emulatorOf();
  let end: ((error: Error) => void) | undefined;
  let hangs = false;
  const fetch = async (request: Request) => {
    if (!hangs || !request.url.endsWith("/oauth/token")) return emulator.fetch(request);
    hangs = false;
    return new Promise<Response>((_, reject) => (end = reject));
  };
  const { kakao } = site({ fetch, timeout: 400 }, emulator);
  const browser = new Browser({ emulator, kakao });
  await browser.logIn();
  const request = await browser.request("/");
  pass(7 * 60 * minute);
  hangs = true;
  const first = kakao.session(request);
  await until(() => end !== undefined);
  // as when a worker ends a request: nothing that it began goes on
  const now = Date.now();
  vi.clearAllTimers();
  vi.setSystemTime(now);
  const others = Promise.all(Array.from({ length: 5 }, async () => kakao.session(request)));
  await until(() => vi.getTimerCount() === 5);
  vi.advanceTimersByTime(400);
  expect(usersOf(await others)).toEqual(new Set([id]));
  expect(tokenCalls(emulator)).toBe(2);
  // what comes of it at last replaces no tokens
  end!(new TypeError("fetch failed"));
  await first;
  const late = await kakao.session(request);
  expect([late.user, late.headers.getSetCookie().length]).toEqual([{ id }, 1]);
});

test("who could not lock a session in time finds what another instance has done", async () => {
  const store = memoryStore();
  let goOn!: () => void;
  const locked = new Promise<void>((resolve) => (goOn = resolve));
  let asks = false;
  const late: SessionStore = {
    ...store,
    async lock(key, seconds) {
      asks = true;
      await locked;
      return store.lock(key, seconds);
    },
  };
  const { emulator, browser, instances } = await loggedIn({ store });
  const { kakao } = site({ store: late, timeout: 50_000 }, emulator);
  pass(7 * 60 * minute);
  const [request, same] = [await browser.request("/"), await browser.request("/")];
  const slow = kakao.session(request);
  await expect.poll(() => asks).toBe(true);
  expect((await instances[0]!.session(same)).user).toEqual({ id });
  goOn();
  expect((await slow).user).toEqual({ id });
  expect(tokenCalls(emulator)).toBe(2);
});

test("a lock that nobody gives back is waited for only so long", async () => {
  const store: SessionStore = { ...memoryStore(), lock: async () => false };
  pass(-7 * 60 * minute);
  const { emulator, browser } = await loggedIn({ store, timeout: 1000 });
  // seven hours later, on a clock that goes on while it waits
  vi.useRealTimers();
  expect((await browser.session()).user).toEqual({ id });
  expect(tokenCalls(emulator)).toBe(2);
});

test("while its token lives, a request waits for a new one only three seconds", async () => {
  vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"], now: Date.now() });
  const emulator = emulatorOf();
  let hangs = false;
  let asked = false;
  const fetch = async (request: Request) => {
    if (!hangs) return emulator.fetch(request);
    asked = true;
    return new Promise<Response>(() => {});
  };
  const { kakao } = site({ fetch, timeout: 50_000 }, emulator);
  const browser = new Browser({ emulator, kakao });
  await browser.logIn();
  pass((6 * 60 - 5) * minute);
  hangs = true;
  let session: Awaited<ReturnType<typeof kakao.session>> | undefined;
  void kakao.session(await browser.request("/")).then((read) => (session = read));
  await until(() => asked);
  await vi.advanceTimersByTimeAsync(2900);
  expect(session).toBeUndefined();
  await vi.advanceTimersByTimeAsync(200);
  expect([session!.user, [...session!.headers]]).toEqual([{ id }, []]);
});

test("a session that is only read", async () => {
  const { emulator, browser, instances } = await loggedIn();
  const request = await browser.request("/");
  pass(6 * 60 * minute - 5 * minute);
  const read = async () => instances[0]!.session(request.headers, { refresh: false });
  expect((await read()).user).toEqual({ id });
  pass(6 * minute);
  expect((await read()).user).toBeNull();
  expect(tokenCalls(emulator)).toBe(1);
});

const logOut = async (browser: Browser) =>
  browser.send("/api/auth/kakao/logout", { method: "POST", headers: sameOrigin });

test("a session that has ended, or was replaced, is over for requests that come late too", async () => {
  const { browser, instances } = await loggedIn();
  const first = await browser.request("/");
  await browser.logIn();
  const second = await browser.request("/");
  expect((await instances[0]!.session(first)).user).toBeNull();
  expect((await instances[0]!.session(second)).user).toEqual({ id });
  await logOut(browser);
  expect((await instances[0]!.session(second)).user).toBeNull();
});

test("a refresh under way brings no session back that has ended meanwhile", async () => {
  const emulator = emulatorOf();
  let answer!: () => void;
  const answered = new Promise<void>((resolve) => (answer = resolve));
  let waits = false;
  const fetch = async (request: Request) => {
    waits = /grant_type=refresh_token/.test(await request.clone().text());
    if (waits) await answered;
    return emulator.fetch(request);
  };
  const where = site({ fetch, timeout: 50_000 }, emulator);
  const browser = new Browser(where);
  await browser.logIn();
  const request = await browser.request("/");
  pass(7 * 60 * minute);
  const late = where.kakao.session(request);
  await expect.poll(() => waits).toBe(true);
  await logOut(browser);
  answer();
  const { user, headers } = await late;
  expect([user, [...headers]]).toEqual([null, []]);
});
