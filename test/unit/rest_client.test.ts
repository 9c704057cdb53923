// The REST client: its options, its time limits, and what it cannot call.
import { place } from "#wire";
import { type API, isKakaoError, type Kakao } from "kakao-typed";
import { createRestClient } from "kakao-typed/rest";
import { describe, expect, test, vi } from "vitest";
import { callUrl } from "../support/cases.js";
import { onTheWire, rejection } from "../support/page.js";
import { kakao } from "../support/rest.js";

onTheWire();

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
    await vi.waitFor(() => expect(signal?.aborted).toBe(true), 10_000);
  });
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
