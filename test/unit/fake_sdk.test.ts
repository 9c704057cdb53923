// The fake SDK against the contract of the real one: the traps are what makes it worth anything.
import { place } from "#wire";
import { afterEach, describe, expect, test, vi } from "vitest";
import * as z from "zod/mini";
import { keysOf } from "../../src/schemas/describe_schema.js";
import { leaves } from "../support/flatten_endpoints.js";
import { load, login, onTheWire, open, rejection } from "../support/page.js";
import { shopEmulator } from "../support/shop_app.js";

onTheWire();
afterEach(() => vi.unstubAllGlobals());

const loaded = (version: "2.7.1" | "2.8.2" = "2.7.1", target?: object) =>
  load(shopEmulator(), target ? { version, target } : { version });

/** What a function throws. */
function thrown(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error("did not throw");
}

describe("load and lifecycle", () => {
  test("members before and after init", () => {
    const sdk = loaded();
    const older = sdk.VERSION.startsWith("2.7");
    const before = ["VERSION", "cleanup", "init", "isInitialized"];
    const namespaces = ["Auth", "API", "Share", "Channel", "Navi", "Picker"];
    // their order differs
    expect(new Set(Object.keys(sdk))).toEqual(
      new Set(older ? before : [...before, "isInAppBrowser"]),
    );
    const count = Object.keys(sdk).length;
    sdk.init("key");
    expect(Object.keys(sdk).slice(count)).toEqual(older ? namespaces : [...namespaces, "Cert"]);
    expect(Object.isFrozen(sdk.Auth)).toBe(false);
    const { Auth } = sdk;
    sdk.cleanup();
    expect(sdk.Auth).toBe(Auth);
    expect(sdk.Auth.getAppKey()).toBeNull();
    sdk.init("key");
    expect(sdk.Auth).toBe(Auth);
  });

  test("2.8 has isInAppBrowser before init, and Cert after it", () => {
    const sdk = loaded("2.8.2");
    const newer = !sdk.VERSION.startsWith("2.7");
    expect(newer && sdk.isInAppBrowser()).toBe(false);
    sdk.init("key");
    expect("Cert" in sdk).toBe(newer);
  });

  test("extends what is there", () => {
    const target = { pre: 1 };
    expect(loaded("2.7.1", target)).toBe(target);
    expect(target).toHaveProperty("pre", 1);
  });

  test("calls kakaoAsyncInit a task later, before init", async () => {
    const ready = vi.fn();
    vi.stubGlobal("kakaoAsyncInit", ready);
    const sdk = loaded();
    expect(ready).not.toHaveBeenCalled();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(ready).toHaveBeenCalledOnce();
    expect(sdk.isInitialized()).toBe(false);
  });

  test("init checks in its order", () => {
    const sdk = loaded();
    for (const key of [undefined, null, 1, {}]) {
      expect(() => sdk.init(key as never)).toThrow("Kakao.init: App key must be provided");
    }
    sdk.init("");
    expect(sdk.isInitialized()).toBe(true);
    expect(() => sdk.init(undefined as never)).toThrow("Kakao.init: Already initialized");
    sdk.cleanup();
    sdk.init(new String("key") as never);
    expect(sdk.isInitialized()).toBe(true);
  });

  test("detached init initialises without namespaces, detached cleanup does nothing", () => {
    const sdk = loaded();
    const { init, cleanup, isInitialized } = sdk;
    expect(() => init("key")).toThrow(/Cannot set properties of undefined \(setting 'Auth'\)/);
    expect(isInitialized()).toBe(true);
    expect(sdk.Auth).toBeUndefined();
    expect(() => sdk.init("key")).toThrow("Already initialized");
    expect(() => cleanup()).toThrow("Cannot convert undefined or null to object");
    expect(isInitialized()).toBe(true);
    sdk.cleanup();
    sdk.init("key");
    expect(sdk.Auth.getAppKey()).toBe("key");
  });

  test("after cleanup the token is still there and still sent", async () => {
    const { sdk, emulator } = login();
    const token = sdk.Auth.getAccessToken();
    sdk.cleanup();
    expect(sdk.Auth.getAccessToken()).toBe(token);
    await sdk.API.request({ url: "/v2/user/me" });
    expect(emulator.requests[0]!.headers["authorization"]).toBe(`Bearer ${token}`);
    expect(() => sdk.Auth.setAccessToken("x")).toThrow(
      "Cannot read properties of null (reading 'words')",
    );
    expect(sdk.Auth.getAccessToken()).toBe("x");
  });
});

describe("settings", () => {
  test("the error is the SDK's own kind", () => {
    const { sdk } = login();
    const error = thrown(() => sdk.API.request({ url: "/nope" })) as Error;
    expect(error).toBeInstanceOf(Error);
    expect(Object.keys(error)).toEqual(["name", "message"]);
    expect(Object.prototype.toString.call(error)).toBe("[object Object]");
    expect(String(error)).toBe('KakaoError: Illegal argument for "url" in API.request');
    expect(error.constructor).toBe(Error);
    expect(Object.hasOwn(error, "stack")).toBe(false);
  });

  test.each([
    ["no settings", undefined, "Missing required keys: url at API.request"],
    ["null", null, "params should be an Object"],
    ["a text", "/v2/user/me", "params should be an Object"],
    ["an array", [], "Missing required keys: url at API.request"],
    [
      "v1 callbacks",
      { url: "/v2/user/me", success: 1, fail: 1 },
      "Invalid parameter keys: success,fail at API.request",
    ],
    [
      "an unknown key that is undefined",
      { url: "/v2/user/me", x: undefined },
      "Invalid parameter keys: x at API.request",
    ],
    ["an unknown URL", { url: "/v2/user/me/" }, 'Illegal argument for "url" in API.request'],
    [
      "null as data",
      { url: "/v2/user/me", data: null },
      'Illegal argument for "data" in API.request',
    ],
    [
      "undefined in data",
      { url: "/v2/user/me", data: { property_keys: undefined } },
      'Illegal argument for "property_keys" in API.request - /v2/user/me',
    ],
    [
      "the first wrong key in the object's order",
      { url: "/v2/user/me", data: { secure_resource: 1, property_keys: 1 } },
      'Illegal argument for "secure_resource"',
    ],
    [
      "a text as integer",
      { url: "/v1/user/shipping_address", data: { page_size: "2" } },
      'Illegal argument for "page_size"',
    ],
    [
      "an array as tags",
      { url: "/v2/user/service_terms", data: { tags: ["a"] } },
      'Illegal argument for "tags"',
    ],
    [
      "a single file as files",
      { url: "/v2/api/talk/message/image/upload", files: new Blob() },
      'Illegal argument for "files"',
    ],
  ])("throws synchronously on %s", (_, settings, message) => {
    const { sdk } = login();
    expect(() => sdk.API.request(settings as never)).toThrow(message);
  });

  test("changes the object it is given, and shares one default", async () => {
    const { sdk } = login();
    const one: Record<string, unknown> = { url: "/v2/user/me", data: undefined };
    const other: Record<string, unknown> = { url: "/v2/user/scopes" };
    await sdk.API.request(one as never);
    await sdk.API.request(other as never);
    expect(one["data"]).toBeTypeOf("object");
    expect(one["data"]).toBe(other["data"]);
  });

  test("writes receiver_id_type into the caller's data", async () => {
    const { sdk } = login();
    const data = { template_id: 1, receiver_uuids: [] };
    await rejection(sdk.API.request({ url: "/v1/api/talk/friends/message/send", data }));
    expect(data).toHaveProperty("receiver_id_type", "uuid");
  });

  test("a frozen object without data cannot take the default", () => {
    const { sdk } = login();
    expect(() => sdk.API.request(Object.freeze({ url: "/v2/user/me" }))).toThrow(
      /Cannot add property data, object is not extensible/,
    );
  });
});

describe("requests", () => {
  test("headers, and the app key at the end of KA since 2.8", async () => {
    for (const version of ["2.7.1", "2.8.2"] as const) {
      const { emulator, sdk } = login({ sdk: { version } });
      await sdk.API.request({ url: "/v2/user/me" });
      const { headers } = emulator.requests[0]!;
      expect(headers).toMatchObject({
        "content-type": "application/x-www-form-urlencoded",
        authorization: "Bearer emulated-access-token-1",
        "cache-control": "no-cache, no-store, max-age=0, must-revalidate",
        pragma: "no-cache",
      });
      // the real one is of one version
      const { VERSION } = sdk;
      expect(headers["ka"]).toMatch(
        VERSION.startsWith("2.7") ? /origin\/\S+$/ : /origin\/\S+ app_key\/javascript-key$/,
      );
      expect(headers["ka"]).toMatch(
        new RegExp(
          `^sdk/${VERSION} os/javascript sdk_type/javascript lang/\\S* device/\\S* origin/`,
        ),
      );
    }
  });

  test("serialises as the contract says", async () => {
    const { emulator, sdk } = login();
    await sdk.API.request({
      url: "/v2/user/me",
      data: { property_keys: ["a"], secure_resource: true },
    });
    // Kakao refuses the null
    await rejection(
      sdk.API.request({
        url: "/v1/user/update_profile",
        data: { properties: { a: "b c", n: null, u: undefined } },
      }),
    );
    await sdk.API.request({ url: "/v1/user/unlink" });
    const [get, post, empty] = emulator.requests;
    expect(get!.url).toBe(
      "https://kapi.kakao.com/v2/user/me?property_keys=%5B%22a%22%5D&secure_resource=true",
    );
    expect(post!.body).toBe("properties=%7B%22a%22%3A%22b%20c%22%2C%22n%22%3Anull%7D");
    expect(empty!.body).toBe("");
    expect(empty!.url).toBe("https://kapi.kakao.com/v1/user/unlink");
  });

  test("DELETE and app keys", async () => {
    const { emulator, sdk } = open();
    await rejection(
      sdk.API.request({
        url: "/v2/api/talk/message/image/delete",
        data: { image_url: "http://x/y z" },
      }),
    );
    expect(emulator.requests[0]).toMatchObject({
      method: "DELETE",
      url: "https://kapi.kakao.com/v2/api/talk/message/image/delete?image_url=http%3A%2F%2Fx%2Fy%20z",
      headers: { authorization: "KakaoAK javascript-key" },
    });
  });

  test.each([
    ["JSON", { status: 200, body: { id: 1 } }, { id: 1 }],
    ["null", { status: 200, body: "null" }, null],
    ["text", { status: 200, body: "<html>" }, "<html>"],
    ["nothing", { status: 200 }, ""],
  ])("200 with %s resolves", async (_, failure, value) => {
    const { emulator, sdk } = login();
    emulator.failNext(failure);
    expect(await sdk.API.request({ url: "/v2/user/me" })).toEqual(value);
  });

  test.each([
    ["201 with JSON", { status: 201, body: { id: 1 } }, { id: 1 }],
    ["401", { status: 401, body: { msg: "x", code: -401 } }, { msg: "x", code: -401 }],
    ["503 with HTML", { status: 503, body: "<html>" }, "<html>"],
    ["204", { status: 204 }, ""],
    ["an empty 500", { status: 500 }, ""],
    ["a network that fails", { status: 0 }, ""],
  ])("%s rejects with the bare value", async (_, failure, value) => {
    const { emulator, sdk } = login();
    emulator.failNext(failure);
    expect(await rejection(sdk.API.request({ url: "/v2/user/me" }))).toEqual(value);
  });

  test("its promise is its own", async () => {
    const { emulator, sdk } = login();
    const promise = sdk.API.request({ url: "/v2/user/me" });
    expect(promise).not.toBeInstanceOf(Promise);
    const settled = vi.fn();
    await promise.finally(settled);
    expect(settled).toHaveBeenCalledOnce();
    emulator.failNext({ status: 500 });
    // nobody handles it, and no unhandled rejection fails this run
    void sdk.API.request({ url: "/v2/user/me" });
    await vi.waitFor(() => expect(emulator.requests).toHaveLength(2), 10_000);
  });

  test.each(leaves)("its table agrees with ours: %s", async (_, { url, data }) => {
    const { sdk } = login();
    const keys = keysOf(data);
    const request = (value: unknown) => () =>
      sdk.API.request({ url, data: Object.fromEntries(keys.map((key) => [key, value])) });
    // every key of ours is one of its keys, and there are no others
    if (keys.length) expect(request(Symbol("no kind"))).toThrow(/^Illegal argument for/);
    expect(() => sdk.API.request({ url, data: { "": 1 } })).toThrow(
      /^(Missing required|Invalid parameter) keys/,
    );
    // what we require it requires
    const missing = z.safeParse(data, {}).error?.issues ?? [];
    const required = missing.map(({ path }) => path[0]);
    const bare = () => sdk.API.request({ url, data: {} });
    if (required.length) {
      expect(bare).toThrow(`Missing required keys: ${required.join()} at API.request - ${url}`);
    } else {
      // the SDK lets it through; Kakao may still refuse it, with an error of the API's
      const answer = await bare().then(null, (error: unknown) => error);
      expect(answer).toBeTypeOf("object");
      expect(answer).not.toBeNull();
    }
  });
});

describe.skipIf(place === "node")("the stored token", () => {
  const only = () => Object.keys(sessionStorage).filter((key) => key.startsWith("kakao_"));

  test("has the SDK's key and form, and survives a reload", () => {
    const emulator = shopEmulator();
    const sdk = load(emulator);
    sdk.init("APPKEY123");
    sdk.Auth.setAccessToken("토큰-token");
    expect(only()).toEqual(["kakao_76bd6a5b8c91871d66ea2864581db6d1"]);
    expect(sessionStorage.getItem(only()[0]!)).toMatch(/^U2FsdGVkX1/);
    const reloaded = load(emulator);
    reloaded.init("APPKEY123");
    expect(reloaded.Auth.getAccessToken()).toBe("토큰-token");
  });

  test("edge cases of setAccessToken", () => {
    const { sdk, emulator } = open();
    sdk.Auth.setAccessToken(undefined as never);
    expect(sdk.Auth.getAccessToken()).toBeUndefined();
    const reloaded = load(emulator);
    reloaded.init("javascript-key");
    expect(reloaded.Auth.getAccessToken()).toBe("");
    expect(() => sdk.Auth.setAccessToken(1 as never)).toThrow(RangeError);
    expect(sdk.Auth.getAccessToken()).toBe(1);
    sdk.Auth.setAccessToken("x", null as never);
    expect(only()).toHaveLength(1);
    sdk.Auth.setAccessToken("x", false);
    expect(only()).toEqual([]);
  });

  test("edits from outside are ignored once a token is known; what cannot be read is nothing", () => {
    const { sdk, emulator } = open();
    sdk.Auth.setAccessToken("x");
    const [key] = only();
    sessionStorage.setItem(key!, "nonsense");
    expect(sdk.Auth.getAccessToken()).toBe("x");
    const reloaded = load(emulator);
    reloaded.init("javascript-key");
    expect(reloaded.Auth.getAccessToken()).toBe("");
  });
});

describe("session", () => {
  test("logout clears the token when the answer is there, not before, in both outcomes", async () => {
    for (const failure of [undefined, { status: 500 }]) {
      const { sdk, emulator } = login();
      if (failure) emulator.failNext(failure);
      const leaving = sdk.Auth.logout();
      expect(sdk.Auth.getAccessToken()).not.toBeNull();
      const outcome = await leaving.then(
        () => "resolved",
        () => "rejected",
      );
      expect(outcome).toBe(failure ? "rejected" : "resolved");
      expect(sdk.Auth.getAccessToken()).toBeNull();
    }
  });

  test("getStatusInfo says not connected whatever fails", async () => {
    const { sdk, emulator } = login();
    emulator.failNext({ status: 0 });
    expect(await sdk.Auth.getStatusInfo()).toEqual({ status: "not_connected" });
    expect(await sdk.Auth.getStatusInfo()).toMatchObject({
      status: "connected",
      user: { id: 123456789 },
    });
  });
});
