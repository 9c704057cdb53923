// A state that outlives its emulator: what is exported goes on elsewhere, and what is none is refused.
import { createEmulator, type Emulator, type EmulatorSnapshot } from "../../src/emulator/index.js";
import { describe, expect, test } from "vitest";

const kapi = "https://kapi.kakao.com";
const kauth = "https://kauth.kakao.com";
const redirect_uri = "http://localhost:3000/callback";
const client = { client_id: "rest-api-key", client_secret: "client-secret" };
const openid = { apps: [{ openid: true, autoLink: true }] };

const form = (fields: Readonly<Record<string, string>>) => ({
  method: "POST",
  body: new URLSearchParams(fields),
});
const json = async <T = Readonly<Record<string, string>>>(response: Promise<Response>) =>
  (await (await response).json()) as T;

async function codeOf(
  emulator: Emulator,
  more: Readonly<Record<string, string>> = {},
  headers = {},
) {
  const query = new URLSearchParams({
    client_id: "rest-api-key",
    response_type: "code",
    redirect_uri,
    ...more,
  });
  const response = await emulator.fetch(`${kauth}/oauth/authorize?${query.toString()}`, {
    headers,
  });
  const to = response.headers.get("Location");
  return to === null ? response : new URL(to).searchParams.get("code")!;
}

const exchange = (emulator: Emulator, code: string) =>
  json(
    emulator.fetch(
      `${kauth}/oauth/token`,
      form({ ...client, grant_type: "authorization_code", redirect_uri, code }),
    ),
  );

const me = (emulator: Emulator, token: string) =>
  json<{ id?: number; code?: number; kakao_account?: { email?: string } }>(
    emulator.fetch(`${kapi}/v2/user/me`, { headers: { Authorization: `Bearer ${token}` } }),
  );

/** Through JSON, as over a file or the network. */
const copy = (snapshot: EmulatorSnapshot) =>
  JSON.parse(JSON.stringify(snapshot)) as EmulatorSnapshot;

/** A state with one of everything. */
async function fullEmulator() {
  const emulator = createEmulator(openid);
  const tokens = await exchange(emulator, (await codeOf(emulator)) as string);
  const code = (await codeOf(emulator, { nonce: "n" })) as string;
  const { agt } = await json(
    emulator.fetch(
      `${kauth}/api/agt`,
      form({ client_id: "javascript-key", access_token: tokens["access_token"]! }),
    ),
  );
  await codeOf(emulator, { is_popup: "true", auth_tran_id: "t1" });
  await emulator.fetch(`${kapi}/v2/api/talk/memo/scrap/send`, {
    ...form({ request_url: "http://localhost:3000/" }),
    headers: { Authorization: `Bearer ${tokens["access_token"]!}` },
  });
  const image = new FormData();
  const png =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
  image.set("file", new Blob([Uint8Array.from(atob(png), (one) => one.charCodeAt(0))]));
  const uploaded = await json<{ infos: { original: { url: string } } }>(
    emulator.fetch(`${kapi}/v2/api/talk/message/image/upload`, {
      method: "POST",
      body: image,
      headers: { Authorization: "KakaoAK javascript-key" },
    }),
  );
  emulator.addUser({ id: 7, kakao_account: { email: "7@a.example" } });
  emulator.changeApp({ name: "가게" });
  emulator.setPerson({ user: 7, cancels: true });
  emulator.advance(3600);
  return { emulator, tokens, code, agt: agt!, imageUrl: uploaded.infos.original.url };
}

test("everything goes on in another emulator: tokens, codes, tickets, messages, images, the clock, and the keys", async () => {
  const { emulator, tokens, code, imageUrl } = await fullEmulator();
  const other = createEmulator(openid);
  other.importState(copy(emulator.exportState()));

  expect(other.exportState()).toEqual(emulator.exportState());
  expect(other.clock - Date.now()).toBeGreaterThan(3_590_000);
  expect(other.users.map(({ id }) => id)).toEqual(emulator.users.map(({ id }) => id));
  expect(other.apps[0]!.name).toBe("가게");
  expect(other.messages).toEqual(emulator.messages);
  expect(other.consents()).toEqual(emulator.consents());
  expect((await me(other, tokens["access_token"]!)).id).toBe(emulator.users[0]!.id);
  const renewed = await json(
    other.fetch(
      `${kauth}/oauth/token`,
      form({ ...client, grant_type: "refresh_token", refresh_token: tokens["refresh_token"]! }),
    ),
  );
  // numbered on, so that no string is given twice
  expect(renewed["access_token"]).not.toBe(tokens["access_token"]);
  const bytes = await (await other.fetch(imageUrl)).arrayBuffer();
  expect(bytes.byteLength).toBe((await (await emulator.fetch(imageUrl)).arrayBuffer()).byteLength);
  expect(await json(other.fetch(`${kauth}/.well-known/jwks.json`))).toEqual(
    await json(emulator.fetch(`${kauth}/.well-known/jwks.json`)),
  );
  // ten minutes have passed
  expect(await exchange(other, code)).toMatchObject({ error_code: "KOE320" });
  // the person cancels, which only matters where there is something to agree to
  expect(await codeOf(other, { scope: "account_email" })).toBeNull();
});

test("a code and an ID token's key from before work after it", async () => {
  const emulator = createEmulator(openid);
  const { id_token } = await exchange(emulator, (await codeOf(emulator)) as string);
  const code = (await codeOf(emulator)) as string;
  const other = createEmulator();
  other.importState(copy(emulator.exportState()));
  expect(await exchange(other, code)).toHaveProperty("access_token");
  expect(await exchange(other, code)).toMatchObject({ error_code: "KOE320" });
  const claims = await json(other.fetch(`${kauth}/oauth/tokeninfo`, form({ id_token: id_token! })));
  expect(claims).toMatchObject({ sub: String(emulator.users[0]!.id) });
});

test("is no part of the emulator it is from: neither changes the other", async () => {
  const emulator = createEmulator();
  const { access_token } = emulator.signIn();
  const snapshot = emulator.exportState();
  const before = copy(snapshot);
  emulator.consents({ scopes: [] });
  emulator.changeApp({ name: "다른 이름" });
  expect(snapshot).toEqual(before);
  const [one, two] = [createEmulator(), createEmulator()];
  one.importState(snapshot);
  two.importState(snapshot);
  await one.unlink();
  one.addUser({ id: 9 });
  expect(snapshot).toEqual(before);
  expect((await me(one, access_token)).code).toBe(-401);
  expect((await me(two, access_token)).id).toBe(emulator.users[0]!.id);
});

test("importing forgets what has happened since; reset goes back to the seed, not to the import", async () => {
  const emulator = createEmulator({ users: [{ id: 1 }] });
  const { access_token } = emulator.signIn();
  const snapshot = emulator.exportState();
  const late = emulator.signIn().access_token;
  await me(emulator, late);
  emulator.importState(snapshot);
  expect(emulator.requests).toEqual([]);
  expect((await me(emulator, late)).code).toBe(-401);
  expect((await me(emulator, access_token)).id).toBe(1);
  emulator.addUser({ id: 2 });
  emulator.reset();
  expect(emulator.users.map(({ id }) => id)).toEqual([1]);
  expect((await me(emulator, access_token)).code).toBe(-401);
});

test("what refers to a link that has ended is not exported", async () => {
  const { emulator } = await fullEmulator();
  await emulator.unlink();
  const { links, logins, tokens, refreshTokens, codes, tickets } = emulator.exportState();
  expect([links, logins, tokens, refreshTokens, codes, tickets]).toEqual([[], [], [], [], [], []]);
});

describe("what is no state is refused with its path, and nothing has changed", () => {
  const broken: readonly (readonly [string, (snapshot: any) => unknown, RegExp])[] = [
    ["nothing", () => undefined, /importState/],
    ["another JSON", () => ({ users: [] }), /format: expected 'kakao-emulator-state'/],
    ["a later version", (one) => ({ ...one, version: 2 }), /version: expected 1/],
    ["an unknown key", (one) => ({ ...one, more: 1 }), /unknown key/],
    ["a user without an id", (one) => ({ ...one, users: [{}] }), /users\.0\.id/],
    [
      "a link of nobody",
      (one) => ({ ...one, links: [{ ...one.links[0], user: 99 }] }),
      /links\.0\.user: expected the id of a user, and there is no 99/,
    ],
    [
      "a link of no app",
      (one) => ({ ...one, links: [{ ...one.links[0], app: 99 }] }),
      /links\.0\.app/,
    ],
    [
      "a login of no link",
      (one) => ({ ...one, logins: [{ ...one.logins[0], link: 9 }] }),
      /logins\.0\.link: expected the position of a link/,
    ],
    ["a token of no login", (one) => ({ ...one, logins: [] }), /tokens\.0\.login/],
    [
      "a quota of nobody",
      (one) => ({ ...one, quotas: [{ user: 99, access: [], refresh: [] }] }),
      /quotas\.0\.user/,
    ],
    [
      "a date",
      (one) => ({ ...one, links: [{ ...one.links[0], connectedAt: "today" }] }),
      /links\.0\.connectedAt/,
    ],
    ["a key", (one) => ({ ...one, keys: [{ kid: "1" }] }), /keys\.0\./],
    ["counts", (one) => ({ ...one, issued: { code: -1 } }), /issued\.code/],
    ["a person", (one) => ({ ...one, person: { user: 99 } }), /person\.user/],
  ];
  test.each(broken)("%s", async (_, breakIt, words) => {
    const { emulator, tokens } = await fullEmulator();
    const before = emulator.exportState();
    expect(() => emulator.importState(breakIt(copy(before)) as EmulatorSnapshot)).toThrow(words);
    expect(emulator.exportState()).toEqual(before);
    expect(await me(emulator, tokens["access_token"]!)).toHaveProperty("id");
  });
});

describe("a person per request, without pages", () => {
  const users = [
    { id: 1, kakao_account: { email: "one@a.example" } },
    { id: 2, kakao_account: { email: "two@a.example" } },
    { id: 3 },
  ];
  const login = async (emulator: Emulator, more = {}, headers = {}) => {
    const code = await codeOf(emulator, more, headers);
    if (typeof code !== "string") return code;
    return (await me(emulator, (await exchange(emulator, code))["access_token"]!)).id;
  };

  test("login_hint and the header choose the user: side by side, by id or e-mail", async () => {
    const emulator = createEmulator({ users });
    const header = (value: string) => ({ "X-Kakao-Emulator-Person": value });
    const ids = await Promise.all([
      login(emulator),
      login(emulator, { login_hint: "2" }),
      login(emulator, { login_hint: "TWO@a.example" }),
      login(emulator, {}, header("3")),
      login(emulator, {}, header("two@a.example")),
      login(emulator, {}, header('{"user":3}')),
      // the login's own parameter is the more specific
      login(emulator, { login_hint: "1" }, header("3")),
    ]);
    expect(ids).toEqual([1, 2, 2, 3, 2, 3, 1]);
  });

  test("a person of a header stands for itself, and is not remembered", async () => {
    const emulator = createEmulator({ users, person: { cancels: true } });
    const header = { "X-Kakao-Emulator-Person": '{"user":2,"scopes":[],"leavesAccount":true}' };
    expect(await login(emulator, {}, header)).toBe(2);
    const query = "client_id=rest-api-key&logout_redirect_uri=http://localhost:3000/";
    await emulator.fetch(`${kauth}/oauth/logout?${query}`, { headers: header });
    const response = (await codeOf(emulator, { state: "1" })) as unknown;
    // still the person of the options, who cancels
    expect(response).toBeNull();
  });

  test("a header answers even where there are pages, and signs nobody in there", async () => {
    const emulator = createEmulator({ users, pages: true });
    expect(await login(emulator, {}, { "X-Kakao-Emulator-Person": "2" })).toBe(2);
    const page = await login(emulator);
    expect(page).toBeInstanceOf(Response);
    expect((page as Response).headers.get("Set-Cookie")).toBeNull();
  });

  test("popups of several browsers get the code of their own user", async () => {
    const emulator = createEmulator({ users });
    const popups = ["1", "2", "3"].map(async (id) => {
      await codeOf(emulator, { is_popup: "true", auth_tran_id: id, login_hint: id });
      const result = await json(emulator.fetch(`${kauth}/apiweb/code.json?auth_tran_id=${id}`));
      return (await me(emulator, (await exchange(emulator, result["code"]!))["access_token"]!)).id;
    });
    expect(await Promise.all(popups)).toEqual([1, 2, 3]);
  });

  test.each([
    [
      "login_hint",
      { login_hint: "nobody@a.example" },
      {},
      /login_hint: .*nobody@a\.example.*1 one@a\.example/,
    ],
    ["an id", {}, { "X-Kakao-Emulator-Person": "99" }, /X-Kakao-Emulator-Person: .*99/],
    [
      "JSON of nobody",
      {},
      { "X-Kakao-Emulator-Person": '{"user":99}' },
      /X-Kakao-Emulator-Person: user/,
    ],
    ["broken JSON", {}, { "X-Kakao-Emulator-Person": "{user:1}" }, /X-Kakao-Emulator-Person: /],
    ["an unknown key", {}, { "X-Kakao-Emulator-Person": '{"usr":1}' }, /usr/],
  ])("nobody the emulator knows is refused on a page: %s", async (_, more, headers, words) => {
    const emulator = createEmulator({ users });
    const response = (await login(emulator, more, headers)) as Response;
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(words);
    expect(emulator.requests.at(-1)!.answer).toMatchObject({
      code: "unknown_person",
      why: expect.stringMatching(words),
    });
  });
});
