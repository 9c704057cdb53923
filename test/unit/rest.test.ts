import { answer, place } from "#wire";
import { inspect } from "../support/inspect.js";
import { type API, isKakaoError, type Kakao, KakaoApiError } from "kakao-typed";
import { createEmulator } from "kakao-typed/emulator";
import {
  createRestClient,
  type RequestEvent,
  type ResponseEvent,
  type UserIds,
} from "kakao-typed/rest";
import { describe, expect, test, vi } from "vitest";
import { callUrl } from "../support/cases.js";
import { onTheWire, rejection } from "../support/page.js";
import { samples } from "../support/samples.js";

onTheWire();

type Options = Partial<Parameters<typeof createRestClient>[0]>;

/** Kakao, and the first user's token. */
function kakao(options?: Parameters<typeof createEmulator>[0]) {
  const emulator = createEmulator(options);
  answer((request) => emulator.fetch(request));
  return { emulator, token: emulator.signIn().access_token };
}

const adminOf = (options: Options = {}) =>
  createRestClient({ adminKey: "admin-key", dangerouslyAllowBrowser: true, ...options }).API;

describe("createRestClient", () => {
  test("gives what code takes that was written for the facade", async () => {
    const { token } = kakao();
    const greet = async ({ API }: Pick<Kakao, "API">) => (await API.me()).id;
    expect(await greet(createRestClient({ accessToken: token }))).toBe(123456789);
  });

  test.each<[string, unknown, string, RegExp]>([
    ["nothing", undefined, "accessToken", /got nothing\. Pass the access_token alone/],
    ["an empty token", { accessToken: "" }, "accessToken", /got empty text/],
    ["the header's text", { accessToken: "Bearer x" }, "accessToken", /alone, or a function/],
    ["a token with a line end", { accessToken: "x\n" }, "accessToken", /visible ASCII/],
    ["a quoted key", { adminKey: '"key"', dangerouslyAllowBrowser: true }, "adminKey", /no quotes/],
    [
      "no key",
      { adminKey: undefined, dangerouslyAllowBrowser: true },
      "adminKey",
      /developers\.kakao\.com/,
    ],
    ["both", { accessToken: "a", adminKey: "b" }, "options.accessToken", /unknown key/],
    ["a misspelt option", { accessToken: "a", timout: 1 }, "options.timout", /'timeout'/],
    ["a path as address", { accessToken: "a", baseUrl: "/api" }, "options.baseUrl", /https URL/],
    [
      "another protocol",
      { accessToken: "a", baseUrl: "ftp://x" },
      "options.baseUrl",
      /http or https/,
    ],
    ["no time", { accessToken: "a", timeout: 0 }, "options.timeout", /or false/],
    ["a fraction of a retry", { accessToken: "a", retry: 1.5 }, "options.retry", /0 or more/],
    ["a fetch that is none", { accessToken: "a", fetch: "x" }, "options.fetch", /function/],
    ["no function", { accessToken: "a", onUnauthorized: 1 }, "options.onUnauthorized", /function/],
    [
      "unknown hooks",
      { accessToken: "a", hooks: { respond() {} } },
      "options.hooks.respond",
      /'response'/,
    ],
    [
      "a hook that is none",
      { accessToken: "a", hooks: { request: 1 } },
      "options.hooks.request",
      /function/,
    ],
    ["an unsafe id", { adminKey: "k", targetId: 2 ** 53 }, "options.targetId", /digits in a text/],
    ["an id with letters", { adminKey: "k", targetId: "1a" }, "options.targetId", /user id/],
  ])("refuses %s", (_, options, path, text) => {
    let error: unknown;
    try {
      createRestClient(options as never);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toMatchObject({ name: "KakaoDataError", function: "createRestClient" });
    const { issues, message } = error as { issues: { path: string }[]; message: string };
    expect(issues.map((issue) => issue.path)).toContain(path);
    expect(message).toMatch(text);
    expect(message).not.toMatch(/"key"|Bearer x/);
  });

  test.skipIf(place === "node")(
    "refuses an admin key in a browser, unless told that it is a test",
    () => {
      expect(() => createRestClient({ adminKey: "key" })).toThrow(
        /KakaoStateError|keep it on a server/,
      );
      expect(() =>
        createRestClient({ adminKey: "key", dangerouslyAllowBrowser: true }),
      ).not.toThrow();
    },
  );

  test("the address may be another one, with a path", async () => {
    const { emulator, token } = kakao();
    const asked: string[] = [];
    const fetch = (request: Request) => {
      asked.push(request.url);
      return emulator.fetch(
        request.url.replace("https://proxy.example/kakao", "https://kapi.kakao.com"),
        {
          headers: request.headers,
        },
      );
    };
    for (const baseUrl of [
      "https://proxy.example/kakao",
      new URL("https://proxy.example/kakao/"),
    ]) {
      const { API } = createRestClient({ accessToken: token, baseUrl, fetch });
      expect(await API.me()).toHaveProperty("id");
    }
    expect(asked).toEqual(Array(2).fill("https://proxy.example/kakao/v2/user/me"));
  });
});

describe("the admin client", () => {
  test("has what Kakao allows the admin key, and nothing else", () => {
    const names = (part: object, path = ""): string[] =>
      Object.entries(part).flatMap(([name, value]: [string, unknown]) =>
        typeof value === "function" ? [path + name] : names(value as object, `${path}${name}.`),
      );
    expect(names(adminOf()).sort()).toEqual(
      [
        "logout",
        "me",
        "request",
        "revoke.scopes",
        "revoke.service_terms",
        "scopes",
        "service_terms",
        "service_terms_v1",
        "shipping_address",
        "talk.channels",
        "unlink",
        "upgrade.service_terms",
        "users.ids",
        "users.list",
      ].sort(),
    );
  });

  test("reads the terms as Kakao's documentation does: with a token, and with the key and a user", async () => {
    const { emulator, token } = kakao();
    await createRestClient({ accessToken: token }).API.service_terms_v1();
    await adminOf({ targetId: 123456789 }).service_terms_v1();
    const seen = emulator.requests.map(({ method, url, headers }) => [
      method,
      url,
      headers["authorization"],
    ]);
    const url = "https://kapi.kakao.com/v1/user/service/terms";
    expect(seen).toEqual([
      ["GET", url, `Bearer ${token}`],
      ["GET", `${url}?target_id_type=user_id&target_id=123456789`, "KakaoAK admin-key"],
    ]);
  });

  test("takes a user id beyond 2^53-1 as text, and sends its digits", async () => {
    const { emulator } = kakao();
    const error = await rejection(adminOf({ targetId: "1376016924429759228" }).unlink());
    expect(error).toMatchObject({ name: "KakaoApiError", code: -101, status: 400 });
    expect(emulator.requests[0]!.body).toBe("target_id_type=user_id&target_id=1376016924429759228");
  });

  test("logs out, revokes and unlinks a user", async () => {
    const { emulator, token } = kakao();
    const API = adminOf({ targetId: 123456789 });
    expect(await API.revoke.service_terms({ tags: ["optional_20200616"] })).toEqual({
      id: 123456789,
      revoked_service_terms: [{ tag: "optional_20200616", agreed: false }],
    });
    expect(
      await API.upgrade.service_terms({ tags: ["optional_20200616", "unknown"] }),
    ).toMatchObject({
      agreed_service_terms: [{ tag: "optional_20200616", agreed: true, agreed_by: "KAPI" }],
    });
    const { service_terms } = await API.service_terms({ tags: "optional_20200616" });
    expect(service_terms).toMatchObject([{ agreed: true, agreed_by: "KAPI" }]);
    await API.logout();
    const mine = createRestClient({ accessToken: token });
    expect(await rejection(mine.API.me())).toMatchObject({ code: -401, status: 401 });
    await API.unlink();
    expect(await rejection(API.me())).toMatchObject({ code: -101, status: 400 });
    expect(emulator.requests.every(({ url }) => !url.includes("access_token"))).toBe(true);
  });

  test("points to the other client for what the key may not call, and the other way round", async () => {
    const { emulator, token } = kakao();
    const admin = await rejection(
      callUrl(adminOf() as unknown as API, { url: "/v1/api/talk/friends" }),
    );
    expect((admin as Error).message).toContain("key there: use createRestClient({ accessToken }).");
    const { API } = createRestClient({ accessToken: token });
    const user = await rejection(callUrl(API, { url: "/v1/user/ids" }));
    expect((user as Error).message).toContain("key there: use createRestClient({ adminKey }).");
    expect(emulator.requests).toEqual([]);
  });
});

describe("users", () => {
  const users = Array.from({ length: 25 }, (_, index) => ({ id: index + 1 }));

  /** An app that all of them use. */
  function app() {
    const { emulator } = kakao({ users });
    for (const { id } of users) emulator.signIn({ user: id });
    return emulator;
  }

  const idsOf = async (pages: AsyncIterable<UserIds>) => {
    const found: (readonly number[])[] = [];
    for await (const { elements } of pages) found.push(elements);
    return found;
  };

  test.each([1, 2, 3, 7, 24, 25, 26, 100])("ids.pages of %i gives each id once", async (limit) => {
    app();
    const expected = users.map(({ id }) => id);
    const up = await idsOf(adminOf().users.ids.pages({ limit }));
    expect(up.flat()).toEqual(expected);
    const down = await idsOf(adminOf().users.ids.pages({ limit, order: "desc" }));
    expect(down.flat()).toEqual(expected.reverse());
  });

  test("ids.pages goes on by itself where Kakao names no next page", async () => {
    const emulator = app();
    emulator.failNext({ status: 200, body: { elements: [1, 2] } });
    emulator.failNext({ status: 200, body: { elements: [2, 3] } });
    emulator.failNext({ status: 200, body: { elements: [3] } });
    const pages = await idsOf(adminOf().users.ids.pages({ limit: 2 }));
    expect(pages).toEqual([[1, 2], [3]]);
    expect(emulator.requests.map(({ url }) => new URL(url).searchParams.get("from_id"))).toEqual([
      null,
      "2",
      "3",
    ]);
  });

  test("list takes both forms of the answer, as they are", async () => {
    const emulator = app();
    const body: unknown = JSON.parse(samples["app_users__1"]!);
    for (const form of [body, { elements: body }, [], { elements: [] }]) {
      emulator.failNext({ status: 200, body: form });
      expect(await adminOf().users.list({ target_ids: [1] })).toEqual(form);
    }
    emulator.failNext({
      status: 200,
      body: [{ id: 1, kakao_account: null, properties: { a: null } }],
    });
    expect(await adminOf().users.list({ target_ids: [1] })).toEqual([{ id: 1, properties: {} }]);
    emulator.failNext({
      status: 200,
      body: samples["app_users__1"]!.replace("1399634384", "1376016924429759228"),
      headers: { "Content-Type": "application/json" },
    });
    const error = await rejection(adminOf().users.list({ target_ids: [1] }));
    expect(error).toMatchObject({ name: "KakaoResponseError", issues: [{ path: "1.id" }] });
    expect((error as { response: string }).response).toContain("1376016924429759228");
  });

  test("list asks for at most 100 users, 20 with property_keys", async () => {
    const emulator = app();
    const of = (length: number) => Array.from({ length }, (_, index) => index + 1);
    const found = await adminOf().users.list({
      target_ids: of(20),
      property_keys: ["properties."],
    });
    expect(found).toHaveLength(20);
    expect(await adminOf().users.list({ target_ids: of(100), property_keys: [] })).toHaveLength(25);
    const asked = emulator.requests.length;
    for (const data of [
      { target_ids: [] },
      { target_ids: of(101) },
      { target_ids: of(21), property_keys: ["properties."] },
    ]) {
      const error = await rejection(adminOf().users.list(data));
      expect(error).toMatchObject({
        name: "KakaoDataError",
        issues: [{ path: "data.target_ids" }],
      });
    }
    expect(emulator.requests).toHaveLength(asked);
  });
});

describe("what REST cannot call, or send", () => {
  test.each([
    ["/v2/api/talk/message/image/scrap", { image_url: "https://a.example/a.png" }],
    ["/v1/app/validate/sdk", { quota_properties: {} }],
    ["/v2/api/kakaolink/talk/template/default", { link_ver: "4.0" }],
  ])("%s takes the app's key", async (url, data) => {
    const { emulator, token } = kakao();
    const { API } = createRestClient({ accessToken: token });
    const error = await rejection(callUrl(API, { url, data }));
    expect(error).toMatchObject({ name: "KakaoDataError", issues: [{ path: "url" }] });
    expect((error as Error).message).toContain("Kakao wants another key there: use the SDK.");
    expect(emulator.requests).toEqual([]);
  });

  test("the SDK's other URLs of a user work", async () => {
    const { emulator, token } = kakao();
    const { API } = createRestClient({ accessToken: token });
    emulator.failNext({ status: 200, body: { elements: [] } });
    const body = await API.request({
      url: "/v1/friends",
      data: { secure_resource: true, a: [1], b: { c: 1 } },
    });
    expect(body).toEqual({ elements: [] });
    expect(new URL(emulator.requests[0]!.url).search).toBe(
      "?secure_resource=true&a=%5B1%5D&b=%7B%22c%22%3A1%7D",
    );
  });

  test("half a character, a circle and a BigInt are refused before they leave", async () => {
    const { emulator, token } = kakao();
    const { API } = createRestClient({ accessToken: token });
    const circle: Record<string, unknown> = {};
    circle["self"] = circle;
    expect(await rejection(API.service_terms({ tags: "\ud800" }))).toMatchObject({
      name: "KakaoDataError",
      issues: [{ path: "data.tags" }],
    });
    for (const value of [circle, { n: 1n }]) {
      expect(await rejection(API.request({ url: "/v1/friends", data: { value } }))).toMatchObject({
        name: "KakaoDataError",
        issues: [{ path: "data.value" }],
      });
    }
    expect(emulator.requests).toEqual([]);
  });
});

describe("accessToken", () => {
  test("as a function is asked for each call", async () => {
    const { emulator } = kakao();
    const tokens = [
      emulator.signIn().access_token,
      emulator.signIn({ user: 987654321 }).access_token,
    ];
    const { API } = createRestClient({ accessToken: async () => tokens.shift() });
    expect([(await API.me()).id, (await API.me()).id]).toEqual([123456789, 987654321]);
    expect(await rejection(API.me())).toMatchObject({ name: "KakaoStateError", code: "no_token" });
  });

  test.each([
    ["nothing", () => undefined, "KakaoStateError"],
    ["an empty text", () => "", "KakaoStateError"],
    ["a broken token", () => "to\nken", "KakaoDataError"],
    [
      "an exception",
      () => {
        throw new Error("store of S3CRET is down");
      },
      "KakaoStateError",
    ],
    ["a rejection", async () => Promise.reject(new Error("S3CRET")), "KakaoStateError"],
  ])("that gives %s rejects the call, and nothing is sent", async (_, accessToken, name) => {
    const { emulator } = kakao();
    const error = await rejection(createRestClient({ accessToken }).API.me());
    expect(error).toMatchObject({ name });
    expect(inspect(error)).not.toContain("S3CRET");
    expect(emulator.requests).toEqual([]);
  });
});

describe("onUnauthorized", () => {
  /** A token that Kakao no longer knows, and the one that replaces it. */
  function expired() {
    const { emulator, token } = kakao();
    return { emulator, token, old: "old-token-of-yesterday" };
  }

  test("replaces the token once for all calls that wait, POST too; later calls have the new one", async () => {
    const { emulator, token, old } = expired();
    const renew = vi.fn<(error: KakaoApiError) => Promise<string>>().mockResolvedValue(token);
    const { API } = createRestClient({ accessToken: old, onUnauthorized: renew });
    const calls = [
      API.me(),
      API.scopes(),
      API.update_profile({ properties: { a: "b" } }),
      API.me(),
    ];
    for (const body of await Promise.all(calls)) expect(body).toHaveProperty("id", 123456789);
    expect(await API.me()).toHaveProperty("id");
    expect(renew).toHaveBeenCalledTimes(1);
    const [error] = renew.mock.calls[0]!;
    expect(error).toBeInstanceOf(KakaoApiError);
    expect(error).toMatchObject({ code: -401, status: 401 });
    expect(emulator.requests).toHaveLength(9);
  });

  test("a function that still gives the old token does not bring it back", async () => {
    const { token, old } = expired();
    const renew = vi.fn<() => string>(() => token);
    const { API } = createRestClient({ accessToken: () => old, onUnauthorized: renew });
    for (let n = 0; n < 3; n++) await API.me();
    expect(renew).toHaveBeenCalledTimes(1);
  });

  test("never gives one user the token of another", async () => {
    const { emulator } = kakao();
    const fresh: Record<string, string> = {
      "old-token-one": emulator.signIn().access_token,
      "old-token-two": emulator.signIn({ user: 987654321 }).access_token,
    };
    const asked = ["old-token-one", "old-token-two"];
    let current = "";
    const { API } = createRestClient({
      accessToken: () => (current = asked.shift() ?? current),
      onUnauthorized: vi
        .fn<() => Promise<string | undefined>>()
        .mockImplementationOnce(async () => fresh["old-token-one"])
        .mockImplementationOnce(async () => fresh["old-token-two"]),
    });
    const [one, two] = await Promise.all([API.me(), API.me()]);
    expect([one.id, two.id]).toEqual([123456789, 987654321]);
  });

  test("is asked again when the new token expires too, and not twice for one call", async () => {
    const { emulator, token, old } = expired();
    const second = emulator.signIn().access_token;
    const renew = vi.fn<() => string>().mockReturnValueOnce(token).mockReturnValueOnce(second);
    const { API } = createRestClient({ accessToken: old, onUnauthorized: renew });
    await API.me();
    await createRestClient({ accessToken: token }).API.logout();
    expect(await API.me()).toHaveProperty("id");
    expect(renew).toHaveBeenCalledTimes(2);
    await createRestClient({ accessToken: second }).API.logout();
    renew.mockReturnValueOnce("another-token-no-one-knows");
    expect(await rejection(API.me())).toMatchObject({ code: -401 });
    expect(renew).toHaveBeenCalledTimes(3);
  });

  test("gives up with undefined or the same token: every call rejects with its own error, and later ones ask again", async () => {
    const { emulator, old } = expired();
    const renew = vi.fn<() => string | undefined>(() => undefined);
    const { API } = createRestClient({ accessToken: old, onUnauthorized: renew });
    const errors = await Promise.all([rejection(API.me()), rejection(API.scopes())]);
    expect(errors).toMatchObject([
      { code: -401, url: "/v2/user/me" },
      { code: -401, url: "/v2/user/scopes" },
    ]);
    expect(renew).toHaveBeenCalledTimes(1);
    renew.mockReturnValueOnce(old);
    expect(await rejection(API.me())).toMatchObject({ code: -401 });
    expect(renew).toHaveBeenCalledTimes(2);
    expect(emulator.requests).toHaveLength(3);
  });

  test("its errors: Kakao's come through, others stay hidden behind the refusal, a broken token is refused", async () => {
    const { token, old } = expired();
    const own = await rejection(createRestClient({ accessToken: "x-unknown-x" }).API.me());
    const renew = vi
      .fn<() => Promise<string>>()
      .mockRejectedValueOnce(own)
      .mockRejectedValueOnce(new Error("S3CRET"))
      .mockResolvedValueOnce("Bearer S3CRET")
      .mockResolvedValueOnce(token);
    const { API } = createRestClient({ accessToken: old, onUnauthorized: renew });
    expect(await rejection(API.me())).toBe(own);
    const hidden = await rejection(API.me());
    expect(hidden).toMatchObject({ code: -401, original: { message: "S3CRET" } });
    expect(inspect(hidden)).not.toContain("S3CRET");
    const broken = await rejection(API.me());
    expect(broken).toMatchObject({ name: "KakaoDataError", issues: [{ path: "onUnauthorized" }] });
    expect(inspect(broken)).not.toContain("S3CRET");
    expect(await API.me()).toHaveProperty("id");
  });

  test.each([
    [400, -401],
    [401, -406],
    [403, -402],
  ])("is not asked for %i with code %i", async (status, code) => {
    const { emulator, token } = expired();
    const renew = vi.fn<() => string>(() => token);
    const { API } = createRestClient({ accessToken: token, onUnauthorized: renew });
    emulator.failNext({ status, body: { msg: "no", code } });
    expect(await rejection(API.me())).toMatchObject({ code, status });
    expect(renew).not.toHaveBeenCalled();
  });

  test("a call that waits for it ends with its time and its signal", async () => {
    const { old } = expired();
    const { API } = createRestClient({
      accessToken: old,
      onUnauthorized: () => new Promise<never>(() => {}),
    });
    expect(await rejection(API.me({}, { timeout: 100 }))).toMatchObject({ code: "timeout" });
    const controller = new AbortController();
    const call = rejection(API.me({}, { signal: controller.signal }));
    controller.abort();
    expect(await call).toMatchObject({ code: "aborted" });
  });
});

describe("limits", () => {
  const pending = () => new Promise<never>(() => {});

  test.each([
    ["a fetch that never answers", { accessToken: "a", fetch: pending }],
    ["a token that never comes", { accessToken: pending }],
  ])(
    "%s ends with the time, the client's or the call's, or with the signal",
    async (_, options) => {
      const { API } = createRestClient({ ...options, timeout: 50 });
      expect(await rejection(API.me())).toMatchObject({
        name: "KakaoNetworkError",
        code: "timeout",
      });
      const patient = createRestClient(options).API;
      expect(await rejection(patient.unlink({ timeout: 50 }))).toMatchObject({ code: "timeout" });
      const controller = new AbortController();
      const call = rejection(patient.me({}, { signal: controller.signal, timeout: false }));
      controller.abort("S3CRET");
      expect(await call).toMatchObject({ code: "aborted", original: "S3CRET" });
      expect(await rejection(patient.me({}, { signal: controller.signal }))).toMatchObject({
        code: "aborted",
      });
    },
  );

  test("the longest time a timer can keep is a time", async () => {
    const { token } = kakao();
    const { API } = createRestClient({ accessToken: token, timeout: 2 ** 31 - 1 });
    expect(await API.me()).toHaveProperty("id");
  });

  test("the request is called off with the call", async () => {
    let signal: AbortSignal | undefined;
    const fetch = (request: Request) => {
      ({ signal } = request);
      return pending();
    };
    const { API } = createRestClient({ accessToken: "a", fetch });
    await rejection(API.me({}, { timeout: 50 }));
    await vi.waitFor(() => expect(signal?.aborted).toBe(true));
  });
});

describe("hooks", () => {
  test("see every request and how it ended, and no secret", async () => {
    const { emulator, token } = kakao();
    const requests: RequestEvent[] = [];
    const responses: ResponseEvent[] = [];
    const { API } = createRestClient({
      accessToken: token,
      hooks: {
        request: (event) => void requests.push(event),
        response: (event) => void responses.push(event),
      },
    });
    emulator.failNext({ status: 503, body: token });
    emulator.failNext({ status: 0 });
    await API.me({ property_keys: ["properties.S3CRET"] });
    await API.update_profile({ properties: { S3CRET: token } });
    expect(requests).toEqual([
      { method: "GET", url: "/v2/user/me", attempt: 1 },
      { method: "GET", url: "/v2/user/me", attempt: 2 },
      { method: "GET", url: "/v2/user/me", attempt: 3 },
      { method: "POST", url: "/v1/user/update_profile", attempt: 1 },
    ]);
    expect(responses.map(({ status, attempt }) => [attempt, status])).toEqual([
      [1, 503],
      [2, undefined],
      [3, 200],
      [1, 200],
    ]);
    for (const { milliseconds } of responses) expect(milliseconds).toBeGreaterThanOrEqual(0);
    expect(JSON.stringify([requests, responses])).not.toMatch(new RegExp(`S3CRET|${token}`));
  });

  test.each<[string, () => void]>([
    [
      "that throw",
      () => {
        throw new Error("the log is full");
      },
    ],
    ["that reject", async () => Promise.reject(new Error("the log is full"))],
  ])("%s are ignored", async (_, hook) => {
    const { token } = kakao();
    const { API } = createRestClient({
      accessToken: token,
      hooks: { request: hook, response: hook },
    });
    expect(await API.me()).toHaveProperty("id");
  });
});

test("no secret is in what an error prints", async () => {
  const secret = "S3CRET-TOKEN";
  const { emulator } = kakao();
  const { API } = createRestClient({ accessToken: secret, retry: false });
  const admin = adminOf({ adminKey: secret, targetId: 1, retry: false });
  for (const call of [() => API.me(), () => admin.me()]) {
    for (const failure of [
      { status: 401, body: { msg: `token ${secret} is unknown`, code: -401 } },
      { status: 200, body: { id: secret } },
      { status: 200, body: secret },
      { status: 503, body: `<html>${secret}</html>` },
      { status: 0 },
    ]) {
      emulator.failNext(failure);
      const error = await rejection(call());
      expect(isKakaoError(error)).toBe(true);
      expect(inspect(error)).not.toContain(secret);
    }
  }
  const quoting = createRestClient({
    accessToken: secret,
    fetch: async ({ headers }) => Promise.reject(new Error(String(headers.get("Authorization")))),
    retry: false,
  });
  const error = await rejection(quoting.API.me());
  expect(error).toMatchObject({ code: "network", original: { message: `Bearer ${secret}` } });
  expect(inspect(error)).not.toContain(secret);
});

test.each<[string, (secret: string) => Error]>([
  ["its message", (secret) => new TypeError(`cannot send ${secret}`)],
  ["a URL in it", () => new TypeError("Failed to parse https://user:S3CRET-PASSWORD@example.com")],
  ["a parameter in it", () => new TypeError("refused: code=S3CRET-PASSWORD")],
  ["its cause", (secret) => new TypeError("fetch failed", { cause: new Error(secret) })],
  [
    "one of several causes",
    (secret) => new TypeError("fetch failed", { cause: new AggregateError([new Error(secret)]) }),
  ],
  ["a cause that is a text", (secret) => new TypeError("fetch failed", { cause: secret })],
  [
    "a field",
    (secret) => Object.assign(new TypeError("fetch failed"), { config: { headers: secret } }),
  ],
])(
  "a TypeError of the caller's fetch that shows what was sent in %s stays hidden",
  async (_, make) => {
    const secret = "S3CRET-PASSWORD";
    const thrown = make(secret);
    const fetch = async () => Promise.reject(thrown);
    const { API } = createRestClient({ accessToken: secret, fetch, retry: false });
    const error = await rejection(API.me());
    expect(error).toMatchObject({ code: "network", original: thrown });
    expect(inspect(error)).not.toContain(secret);
  },
);

test("after a renewal neither the new token nor the old one is in what an error prints", async () => {
  const old = "old-S3CRET-token";
  const fresh = "new-S3CRET-token";
  const fetch = async ({ headers }: Request) =>
    headers.get("Authorization") === `Bearer ${old}`
      ? Response.json({ code: -401, msg: "expired" }, { status: 401 })
      : Response.json(
          { code: -2, msg: `not ${fresh}, nor ${old}`, api_type: old },
          { status: 400 },
        );
  const { API } = createRestClient({
    accessToken: () => old,
    fetch,
    onUnauthorized: () => fresh,
  });
  // the call that renewed, and one that came after
  for (let call = 0; call < 2; call += 1) {
    const error = await rejection(API.me());
    expect(error).toMatchObject({ code: -2 });
    expect(inspect(error)).not.toContain("S3CRET");
  }
});

describe("what cannot be read", () => {
  const thrown = new Error("unreadable");
  const fail = () => {
    throw thrown;
  };
  const getter = (key: string) => Object.defineProperty({}, key, { get: fail, enumerable: true });
  const traps = new Proxy(
    {},
    { get: fail, has: fail, ownKeys: fail, getOwnPropertyDescriptor: fail },
  );
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();

  test.each<[string, (api: API) => Promise<unknown>]>([
    ["data", (api) => api.me(getter("property_keys"))],
    ["a value in data", (api) => api.update_profile({ properties: getter("a") })],
    ["a proxy as data", (api) => api.me(traps)],
    ["a revoked one", (api) => api.me(revoked)],
    ["a value in a list", (api) => api.me({ property_keys: [traps] as never })],
    ["options", (api) => api.me({}, getter("timeout"))],
    ["a proxy as options", (api) => api.me({}, traps)],
    ["settings", async (api) => callUrl(api, getter("url"))],
    ["a proxy as settings", async (api) => callUrl(api, traps)],
    ["data in settings", (api) => api.request({ url: "/v1/friends", data: getter("a") })],
    ["a comma list", (api) => api.service_terms(getter("tags"))],
  ])("%s is wrong data", async (_, call) => {
    const { emulator, token } = kakao();
    const { API } = createRestClient({ accessToken: token });
    const error = await rejection(call(API));
    expect(error).toMatchObject({ name: "KakaoDataError" });
    expect(isKakaoError(error)).toBe(true);
    expect(emulator.requests).toEqual([]);
  });

  test("options of a client too", () => {
    for (const options of [getter("accessToken"), traps, revoked]) {
      expect(() => createRestClient(options as never)).toThrow(/^\[kakao\] createRestClient/);
    }
  });
});
