import { type Kakao, KakaoLoadError, wrapKakao } from "kakao-typed";
import { describe, expect, test } from "vitest";
import { load, login, onTheWire, open, rejection } from "../support/page.js";
import { shopEmulator } from "../support/shop_app.js";

onTheWire();

const code = (expected: string) => expect.objectContaining({ code: expected }) as Error;

describe("wrapKakao", () => {
  test.each([
    ["nothing", undefined],
    ["null", null],
    ["a map SDK", { maps: {} }],
    ["an element", { id: "Kakao", tagName: "DIV" }],
    ["a text", "Kakao"],
  ])("throws on %s", (_, sdk) => {
    expect(() => wrapKakao(sdk as never)).toThrow(KakaoLoadError);
    expect(() => wrapKakao(sdk as never)).toThrow(code("no_global"));
    expect(() => wrapKakao(sdk as never)).toThrow(/window\.Kakao, with a capital K/);
  });

  test("throws on SDK v1", () => {
    const v1 = { VERSION: "1.43.5", init() {}, isInitialized: () => false, Auth: {} };
    expect(() => wrapKakao(v1)).toThrow(code("version_conflict"));
  });

  test("takes an element that became the SDK", async () => {
    const target =
      typeof document === "undefined" ? { id: "Kakao" } : document.createElement("div");
    const emulator = shopEmulator();
    const kakao = wrapKakao(load(emulator, { target }));
    kakao.init("javascript-key");
    expect(kakao.sdk).toBe(target);
    expect(kakao.Auth.getAppKey()).toBe("javascript-key");
  });

  test("takes a function, asked at each call: module scope, SSR, a script that comes late", async () => {
    let sdk: Kakao["sdk"] | undefined;
    const kakao = wrapKakao(() => sdk);
    expect(kakao.isInitialized()).toBe(false);
    expect(() => kakao.VERSION).toThrow(code("no_global"));
    expect(() => kakao.sdk).toThrow(code("no_global"));
    expect(() => kakao.init("key")).toThrow(code("no_global"));
    expect(() => kakao.Auth.setAccessToken("token")).toThrow(code("no_global"));
    expect(await rejection(kakao.API.me())).toMatchObject({
      name: "KakaoLoadError",
      code: "no_global",
    });
    expect(await rejection(kakao.Auth.getStatusInfo())).toMatchObject({ code: "no_global" });
    expect(await rejection(kakao.Auth.logout())).toMatchObject({ code: "no_global" });
    const page = login();
    sdk = page.sdk;
    expect(kakao.VERSION).toBe(page.sdk.VERSION);
    expect(await kakao.API.me()).toHaveProperty("id");
  });

  test("a function that throws, as on a server, is no SDK either", async () => {
    const kakao = wrapKakao(() => (undefined as unknown as { Kakao: undefined }).Kakao);
    expect(kakao.isInitialized()).toBe(false);
    expect(kakao.Auth.getAccessToken()).toBeNull();
    const error = await rejection(kakao.API.me());
    expect(error).toMatchObject({ name: "KakaoLoadError", code: "no_global" });
    expect(error).toHaveProperty("original.name", "TypeError");
  });

  test("an SDK that is a test's own, and gives no promise, still ends in a rejection", async () => {
    const { kakao, sdk } = login();
    sdk.API.request = (() => undefined) as never;
    expect(await rejection(kakao.API.me())).toMatchObject({ name: "KakaoResponseError" });
    sdk.API.request = (() => ({ id: 7 })) as never;
    expect(await kakao.API.me()).toEqual({ id: 7 });
  });

  test("wraps a wrapped one", async () => {
    const { kakao } = login();
    const twice = wrapKakao(kakao);
    expect(await twice.API.me()).toEqual(await kakao.API.me());
    expect(twice.Auth.getAccessToken()).toBe(kakao.Auth.getAccessToken());
  });

  test("shows the SDK's other namespaces, with the same functions", () => {
    const { kakao, sdk, emulator } = open();
    for (const name of ["Share", "Channel", "Navi", "Picker"] as const) {
      expect(Object.keys(kakao[name]).sort()).toEqual(Object.keys(sdk[name]).sort());
    }
    expect(kakao.sdk).toBe(sdk);
    expect(wrapKakao(load(emulator)).Share).toBeUndefined();
  });
});

describe("init", () => {
  test("starts the SDK; again with the same key it does nothing, with another one it throws", () => {
    const sdk = load(shopEmulator());
    const kakao = wrapKakao(sdk);
    expect(kakao.isInitialized()).toBe(false);
    kakao.init("key");
    expect(kakao.isInitialized()).toBe(true);
    expect(() => sdk.init("key")).toThrow("Kakao.init: Already initialized");
    kakao.init("key");
    expect(() => kakao.init("other")).toThrow(code("key_conflict"));
    expect(kakao.Auth.getAppKey()).toBe("key");
    kakao.cleanup();
    expect(kakao.isInitialized()).toBe(false);
    kakao.init("other");
    expect(kakao.Auth.getAppKey()).toBe("other");
  });

  // empty, quoted, with a space, with a line end, missing, a number
  test.each(["", "'key'", " key", "key\r", undefined, 1])("refuses the key %j", (key) => {
    const sdk = load(shopEmulator());
    expect(() => wrapKakao(sdk).init(key as never)).toThrow(code("invalid_key"));
    expect(sdk.isInitialized()).toBe(false);
  });

  test("works detached, and repairs an init of the SDK that was called detached", async () => {
    const emulator = shopEmulator();
    const sdk = load(emulator);
    const { init: detached } = sdk;
    expect(() => detached("javascript-key")).toThrow(TypeError);
    expect(sdk.isInitialized()).toBe(true);
    expect(sdk.Auth).toBeUndefined();
    expect(() => sdk.init("javascript-key")).toThrow("Already initialized");

    const { init, isInitialized, cleanup, Auth } = wrapKakao(sdk);
    expect(isInitialized()).toBe(false);
    expect(() => Auth.setAccessToken("token")).toThrow(code("not_initialized"));
    init("javascript-key");
    expect(isInitialized()).toBe(true);
    expect(Auth.getAppKey()).toBe("javascript-key");
    cleanup();
    expect(isInitialized()).toBe(false);
  });

  test("calls go on when the script ran twice: the old namespaces still work", async () => {
    const { kakao, sdk, emulator } = login();
    load(emulator, { target: sdk });
    expect(sdk.isInitialized()).toBe(false);
    expect(await kakao.API.me()).toHaveProperty("id");
    expect(kakao.isInitialized()).toBe(true);
    expect(() => kakao.init("other")).toThrow(code("key_conflict"));
    kakao.init("javascript-key");
    expect(sdk.isInitialized()).toBe(true);
  });
});

test("namespaces are read when a call is made", async () => {
  const { kakao, sdk, emulator } = login();
  const token = kakao.Auth.getAccessToken();
  load(emulator, { target: sdk });
  sdk.init("javascript-key");
  kakao.Auth.setAccessToken(token);
  expect(await kakao.API.me()).toHaveProperty("id");
});
