import { place } from "#wire";
import { isKakaoError, KakaoApiError, KakaoError, type Kakao } from "kakao-typed";
import { describe, expect, test, vi } from "vitest";
import { callUrl } from "../support/cases.js";
import { login, onTheWire, open, rejection } from "../support/page.js";
import { errorSamples, samples } from "../support/samples.js";

onTheWire();

/** Every way to call Kakao that asks for an answer. */
const calls: readonly [string, (kakao: Kakao) => Promise<unknown>][] = [
  ["API.me", (kakao) => kakao.API.me()],
  ["API.request", (kakao) => kakao.API.request({ url: "/v2/user/me" })],
  ["Auth.getStatusInfo", (kakao) => kakao.Auth.getStatusInfo()],
  ["Auth.logout", (kakao) => kakao.Auth.logout()],
  ["API.shipping_address.pages", (kakao) => kakao.API.shipping_address.pages().next()],
];

describe.each(calls)("%s", (_, call) => {
  test.each([
    ["an error body", { status: 400, body: { msg: "internal", code: -1 } }, "KakaoApiError", -1],
    [
      "an error body with status 201",
      { status: 201, body: { msg: "internal", code: -7 } },
      "KakaoApiError",
      -7,
    ],
    ["JSON with status 201", { status: 201, body: { id: 1 } }, "KakaoNetworkError", "http"],
    [
      "another error body",
      { status: 403, body: { errorType: "AccessDeniedError", message: "no" } },
      "KakaoNetworkError",
      "http",
    ],
    [
      "HTML with status 503",
      { status: 503, body: "<html>busy</html>" },
      "KakaoNetworkError",
      "http",
    ],
    ["null with status 500", { status: 500, body: "null" }, "KakaoNetworkError", "http"],
    ["an empty 500", { status: 500 }, "KakaoNetworkError", "network"],
    ["204", { status: 204 }, "KakaoNetworkError", "network"],
    ["a network that fails", { status: 0 }, "KakaoNetworkError", "network"],
    ["an empty 200", { status: 200 }, "KakaoResponseError", "invalid_response"],
    [
      "HTML with status 200",
      { status: 200, body: "<html>" },
      "KakaoResponseError",
      "invalid_response",
    ],
  ])("rejects on %s", async (_what, failure, name, code) => {
    const { kakao, emulator } = login();
    emulator.failNext(failure);
    const promise = call(kakao);
    expect(promise).toBeInstanceOf(Promise);
    const error = await rejection(promise);
    expect(error).toMatchObject({ name, code });
    expect(error).toBeInstanceOf(KakaoError);
    expect(isKakaoError(error)).toBe(true);
    expect((error as Error).stack).toMatch(new RegExp(`^${name}: \\[kakao\\] `));
  });

  test("rejects before init, after cleanup, and without an SDK", async () => {
    const { kakao, sdk } = login();
    kakao.cleanup();
    expect(await rejection(call(kakao))).toMatchObject({
      name: "KakaoStateError",
      code: "not_initialized",
    });
    sdk.init("javascript-key");
    await expect(call(kakao)).resolves.toBeTypeOf("object");
  });

  test("gives up after its time, and when told to", async () => {
    const { kakao, sdk } = login();
    sdk.API.request = () => new Promise(() => {}) as never;
    vi.useFakeTimers();
    try {
      const late = rejection(call(kakao));
      await vi.advanceTimersByTimeAsync(29_999);
      const early = await Promise.race([late, Promise.resolve("pending")]);
      expect(early).toBe("pending");
      await vi.advanceTimersByTimeAsync(1);
      expect(await late).toMatchObject({ name: "KakaoNetworkError", code: "timeout" });
    } finally {
      vi.useRealTimers();
    }
  });
});

test.each(errorSamples)("carries Kakao's own fields: %s", async (name) => {
  const { kakao, emulator } = login();
  const body = JSON.parse(samples[name]!) as { code: number; msg: string };
  emulator.failNext({ status: 400, body });
  const error = (await rejection(kakao.API.me())) as KakaoApiError;
  expect(error).toBeInstanceOf(KakaoApiError);
  expect({ ...error }).toEqual({ ...body, url: "/v2/user/me" });
  // where scopes follow, they come before the full stop
  const said = body.msg.replace(/\.$/, "");
  expect(error.message).toContain(`[kakao] GET /v2/user/me: ${body.code} ${said}`);
});

test.each([
  [{ code: -5 }, "[kakao] GET /v2/user/me: -5."],
  [{ code: 0, required_scopes: [] }, "[kakao] GET /v2/user/me: 0."],
  [{ code: -5, required_scopes: ["friends"] }, "[kakao] GET /v2/user/me: -5 (friends)."],
  [{ code: -5, msg: "Who are you?" }, "[kakao] GET /v2/user/me: -5 Who are you?"],
  [
    { code: -402, msg: "insufficient scopes.", required_scopes: ["friends", "talk_message"] },
    "[kakao] GET /v2/user/me: -402 insufficient scopes (friends, talk_message). Ask for consent: log in with that scope.",
  ],
])("the message of %j reads as a sentence", async (body, message) => {
  const { kakao, emulator } = login();
  emulator.failNext({ status: 403, body });
  expect(await rejection(kakao.API.me())).toHaveProperty("message", message);
});

test("Kakao's own text is kept, whatever the token is called", async () => {
  const { kakao, emulator } = open();
  for (const token of ["token", "x", "access"]) {
    kakao.Auth.setAccessToken(token, false);
    emulator.failNext({
      status: 401,
      body: { msg: "this access token does not exist", code: -401 },
    });
    expect(await rejection(kakao.API.me())).toHaveProperty(
      "msg",
      "this access token does not exist",
    );
  }
});

test("an answer that is no error body is kept on the error, out of sight", async () => {
  const { kakao, emulator } = login();
  emulator.failNext({ status: 503, body: "<html>홍길동</html>" });
  const error = await rejection(kakao.API.me());
  expect(error).toHaveProperty("response", "<html>홍길동</html>");
  expect(Object.keys(error as object)).not.toContain("response");
});

describe("what the SDK throws synchronously", () => {
  const url = "/v2/api/kakaolink/talk/template/validate";
  const circular: Record<string, unknown> = {};
  circular["self"] = circular;

  test.each([
    [
      "a missing key",
      {},
      "KakaoError",
      /Missing required keys: template_id at API\.request - \/v2\/api\/kakaolink\/talk\/template\/validate/,
    ],
    ["an unknown key", { template_id: 1, x: 1 }, "KakaoError", /Invalid parameter keys: x at/],
    [
      "a wrong kind",
      { template_id: "1" },
      "KakaoError",
      /Illegal argument for "template_id" in API\.request - /,
    ],
    [
      "a lone surrogate",
      { template_id: 1, template_args: "\ud800" as never },
      "KakaoError",
      /Illegal argument/,
    ],
    ["a circular object", { template_id: 1, template_args: circular }, "TypeError", /circular/i],
    ["a BigInt", { template_id: 1, template_args: { n: 1n } }, "TypeError", /BigInt/],
  ])("%s becomes a rejection", async (_, data, name, text) => {
    const { kakao, emulator } = login();
    const call = kakao.API.request({ url, data: { link_ver: "4.0", ...data } as never });
    expect(call).toBeInstanceOf(Promise);
    const error = (await rejection(call)) as Error;
    expect(error).toMatchObject({
      name: "KakaoDataError",
      code: "invalid_data",
      url,
      cause: { name },
    });
    expect(error.message).toMatch(text);
    expect(emulator.requests).toEqual([]);
  });

  test("a lone surrogate in checked data does too", async () => {
    const { kakao, emulator } = login();
    const error = await rejection(kakao.API.service_terms({ tags: "\ud800" }));
    expect(error).toMatchObject({ name: "KakaoDataError", cause: { name: "URIError" } });
    expect(emulator.requests).toEqual([]);
  });

  test("settings that are no object, or frozen", async () => {
    const { sdk, kakao } = login();
    expect(() => sdk.API.request(null as never)).toThrow("params should be an Object");
    expect(await rejection(callUrl(kakao.API, null))).toMatchObject({ name: "KakaoDataError" });
    const frozen = Object.freeze({ url: "/v2/user/me" as const, data: Object.freeze({}) });
    expect(() => sdk.API.request(frozen)).toThrow(/Cannot assign to read only property 'data'/);
    expect(await kakao.API.request(frozen)).toHaveProperty("id");
  });
});

// happy-dom lets any header through
test.skipIf(place === "dom")(
  "a token no header can carry becomes a rejection that does not show it",
  async () => {
    for (const token of ["secret\ntoken", "비밀-token"]) {
      const { sdk, kakao, emulator } = open();
      sdk.Auth.setAccessToken(token);
      const bare = await rejection(sdk.API.request({ url: "/v2/user/me" }));
      expect((bare as Error).name).toMatch(/SyntaxError|TypeError/);
      const error = (await rejection(kakao.API.me())) as Error;
      expect(error).toMatchObject({ name: "KakaoDataError", issues: [{ path: "token" }] });
      expect(error.message).not.toMatch(/secret|비밀/);
      expect(error).toHaveProperty("original.name", (bare as Error).name);
      expect(emulator.requests).toEqual([]);
    }
  },
);

describe("whatever else the SDK throws becomes a rejection too, named for what it is", () => {
  const stray = (name: string) => new DOMException("'S3CRET' is not right", name);
  test.each([
    [stray("SecurityError"), "KakaoStateError", "no_storage"],
    [stray("QuotaExceededError"), "KakaoStateError", "no_storage"],
    [new Error("Malformed UTF-8 data"), "KakaoStateError", "no_storage"],
    [stray("NotFoundError"), "KakaoStateError", "sdk_failed"],
    [stray("SyntaxError"), "KakaoStateError", "sdk_failed"],
    [new ReferenceError("S3CRET is not defined"), "KakaoStateError", "sdk_failed"],
    [
      new TypeError("Cannot read properties of null (reading 'S3CRET')"),
      "KakaoStateError",
      "sdk_failed",
    ],
    [new TypeError("S3CRET is not a function"), "KakaoStateError", "sdk_failed"],
    [
      new TypeError("null is not an object (evaluating 'a.S3CRET')"),
      "KakaoStateError",
      "sdk_failed",
    ],
    ["S3CRET", "KakaoStateError", "sdk_failed"],
    [null, "KakaoStateError", "sdk_failed"],
    [undefined, "KakaoStateError", "sdk_failed"],
    [new TypeError("Do not know how to serialize a BigInt"), "KakaoDataError", "invalid_data"],
  ])("%s", async (thrown, name, code) => {
    const { sdk, kakao } = login();
    sdk.API.request = () => {
      throw thrown;
    };
    const error = (await rejection(kakao.API.me())) as Error;
    expect(error).toMatchObject({ name, code });
    expect(error.message).not.toContain("S3CRET");
    if (name === "KakaoDataError") return expect(error).toHaveProperty("cause", thrown);
    if (thrown !== undefined) expect(error).toHaveProperty("original", thrown);
    expect(Object.keys(error)).not.toContain("original");
    if (code === "no_storage") return expect(error.message).toMatch(/cannot read its token/);
    expect(error.message).toMatch(/the SDK failed with (\w+|no error)\. Reload the page\./);
    if (thrown instanceof Error) expect(error.message).toContain(thrown.name);
    expect(error.message).not.toMatch(/token/);
  });

  test("what it rejects with too, where the token is not the cause", async () => {
    const { sdk, kakao } = login();
    sdk.API.request = () => Promise.reject(stray("NetworkError")) as never;
    expect(await rejection(kakao.API.me())).toMatchObject({ code: "sdk_failed" });
    sdk.API.request = () => Promise.reject(stray("SyntaxError")) as never;
    const refused = (await rejection(kakao.API.me())) as Error;
    expect(refused).toMatchObject({ name: "KakaoDataError", issues: [{ path: "token" }] });
    expect(refused.message).not.toContain("S3CRET");
  });
});

describe("values that throw when they are read", () => {
  const stray = () => {
    throw new Error("S3CRET");
  };
  const getter = (key: string) => Object.defineProperty({}, key, { get: stray, enumerable: true });
  const trap = () => new Proxy({}, { ownKeys: stray, get: stray, getOwnPropertyDescriptor: stray });
  const revoked = () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  };
  /** Reads well for so long, and then no more. */
  const late = (times: number) => {
    let left = times;
    return Object.defineProperty({}, "limit", {
      enumerable: true,
      get: () => ((left -= 1) < 0 ? stray() : 1),
    });
  };

  test.each<[string, (kakao: Kakao) => Promise<unknown>]>([
    ["me(getter)", ({ API }) => API.me(getter("property_keys"))],
    ["me(trap)", ({ API }) => API.me(trap())],
    ["me(revoked)", ({ API }) => API.me(revoked())],
    ["me(list that throws)", ({ API }) => API.me({ property_keys: new Proxy([], { get: stray }) })],
    ["me(undefined, getter)", ({ API }) => API.me(undefined, getter("timeout"))],
    ["me(undefined, trap)", ({ API }) => API.me(undefined, trap())],
    ["request(getter)", ({ API }) => callUrl(API, getter("url"))],
    ["request(trap)", ({ API }) => callUrl(API, trap())],
    ["request(data: trap)", ({ API }) => callUrl(API, { url: "/v2/user/me", data: trap() })],
    [
      "a getter deep in the data",
      ({ API }) => API.talk.memo.send({ template_id: 1, template_args: getter("name") }),
    ],
    ["friends.pages(trap)", async ({ API }) => API.talk.friends.pages(trap()).next()],
    ["friends.pages(late)", async ({ API }) => API.talk.friends.pages(late(0)).next()],
    ["getStatusInfo(getter)", ({ Auth }) => Auth.getStatusInfo(getter("signal"))],
    ["logout(trap)", ({ Auth }) => Auth.logout(trap())],
    ["authorize(getter)", ({ Auth }) => Auth.authorize(getter("scope") as never)],
    ["authorize({}, trap)", ({ Auth }) => Auth.authorize({ isPopup: true }, trap())],
    ["selectShippingAddress(trap)", ({ Auth }) => Auth.selectShippingAddress(trap())],
    ["selectFriends(getter)", ({ Picker }) => Picker.selectFriends(getter("title"))],
    [
      "selectFriends(deep)",
      ({ Picker }) => Picker.selectFriends({ disableSelectOptions: [getter("reason") as never] }),
    ],
    ["followChannel(trap)", ({ Channel }) => Channel.followChannel(trap() as never)],
    ["uploadImage(getter)", ({ Share }) => Share.uploadImage(getter("file") as never)],
    ["scrapImage(trap)", ({ Share }) => Share.scrapImage(trap() as never)],
  ])("%s is a KakaoDataError, and nothing is sent", async (_, run) => {
    const { kakao, emulator } = login();
    const error = (await rejection(run(kakao))) as Error;
    expect(error).toMatchObject({ name: "KakaoDataError", code: "invalid_data" });
    expect(error.message).not.toContain("S3CRET");
    expect(error.message).toContain("a value that can be read");
    expect(emulator.requests).toEqual([]);
  });

  test("a page's data is read once", async () => {
    const { kakao } = login();
    const pages = kakao.API.talk.friends.pages(late(1));
    expect((await pages.next()).value).toHaveProperty("elements");
    await pages.next();
  });
});

test("a page whose default data is poisoned still works through us", async () => {
  const { sdk, kakao, emulator } = login();
  const poison = () => sdk.API.request({ url: "/v1/api/talk/friends/message/send" });
  expect(poison).toThrow(/Missing required keys/);
  const bare = () => sdk.API.request({ url: "/v2/user/me" });
  expect(bare).toThrow("Invalid parameter keys: receiver_id_type at API.request - /v2/user/me");
  expect(() => sdk.Auth.getStatusInfo()).toThrow(/receiver_id_type/);
  expect(() => sdk.Auth.logout()).toThrow(/receiver_id_type/);

  expect(await kakao.API.me()).toHaveProperty("id");
  expect(await kakao.API.request({ url: "/v2/user/me" })).toHaveProperty("id");
  expect(await kakao.Auth.getStatusInfo()).toMatchObject({ status: "connected" });
  expect(await kakao.Auth.logout()).toEqual({ id: 123456789 });
  expect(kakao.Auth.getAccessToken()).toBeNull();
  expect(emulator.requests).toHaveLength(4);
});

test("we never poison it: the friends-message URLs get data of their own", async () => {
  const { sdk, kakao } = login();
  const settings = { url: "/v1/api/talk/friends/message/send" } as const;
  expect(await rejection(callUrl(kakao.API, settings))).toMatchObject({ name: "KakaoDataError" });
  const data = { template_id: 1, receiver_uuids: ["a"] };
  await rejection(kakao.API.request({ ...settings, data }));
  expect(data).toEqual({ template_id: 1, receiver_uuids: ["a"] });
  expect(settings).toEqual({ url: "/v1/api/talk/friends/message/send" });
  expect(await sdk.API.request({ url: "/v2/user/me" })).toHaveProperty("id");
});

test("a body that comes too late is not reported", async () => {
  const reports: unknown[] = [];
  const { kakao, sdk } = login({ wrap: { onInvalidResponse: (error) => reports.push(error) } });
  let answer!: (body: unknown) => void;
  const answered = new Promise((resolve) => (answer = resolve));
  sdk.API.request = (() => answered) as never;
  expect(await rejection(kakao.API.me({}, { timeout: 1 }))).toMatchObject({ code: "timeout" });
  answer("no user");
  await answered;
  expect(reports).toEqual([]);
});

test("nothing turns into an unhandled rejection of the SDK's, and late answers are ignored", async () => {
  const { sdk, kakao } = login();
  let answer!: (body: unknown) => void;
  sdk.API.request = () => new Promise((resolve) => (answer = resolve)) as never;
  expect(await rejection(kakao.API.me({}, { timeout: 1 }))).toMatchObject({ code: "timeout" });
  answer({ id: 1 });
});
