import { place } from "#wire";
import { type KakaoDataError, wrapKakao } from "kakao-typed";
import { afterEach, describe, expect, test, vi } from "vitest";
import { load, login, onTheWire, open, rejection } from "../support/page.js";

onTheWire();
afterEach(() => vi.unstubAllGlobals());

/** Whether this place has a storage that the SDK writes to. */
const stored = () => Object.keys(sessionStorage).filter((key) => key.startsWith("kakao_"));

describe("setAccessToken", () => {
  test("sets, and null clears memory and storage", () => {
    const { kakao } = open();
    expect(kakao.Auth.getAccessToken()).toBeNull();
    kakao.Auth.setAccessToken("token");
    expect(kakao.Auth.getAccessToken()).toBe("token");
    if (place !== "node") expect(stored()).toHaveLength(1);
    kakao.Auth.setAccessToken(null);
    expect(kakao.Auth.getAccessToken()).toBeNull();
    if (place !== "node") expect(stored()).toEqual([]);
  });

  test("undefined clears as null does, though the SDK would store it", () => {
    const { kakao, sdk } = open();
    sdk.Auth.setAccessToken(undefined as never);
    if (place !== "node") expect(stored()).toHaveLength(1);
    expect(kakao.Auth.getAccessToken()).toBeNull();
    kakao.Auth.setAccessToken("token");
    kakao.Auth.setAccessToken(undefined as never);
    expect(kakao.Auth.getAccessToken()).toBeNull();
    if (place !== "node") expect(stored()).toEqual([]);
  });

  test.skipIf(place === "node")("persist: false keeps it in memory only", () => {
    const { kakao, emulator } = open();
    kakao.Auth.setAccessToken("token", false);
    expect(kakao.Auth.getAccessToken()).toBe("token");
    expect(stored()).toEqual([]);
    kakao.Auth.setAccessToken("token", true);
    const reloaded = load(emulator);
    reloaded.init("javascript-key");
    expect(wrapKakao(reloaded).Auth.getAccessToken()).toBe("token");
  });

  test.each([
    ["empty text", "", /got empty text/],
    ["a number", 1, /got number/],
    ["an object", { access_token: "secret" }, /got object/],
    ["a line break", "secret\ntoken", /got text with other characters/],
    ["a space", "Bearer secret", /got text with other characters.*access_token alone/],
    ["other letters", "비밀", /got text with other characters/],
  ])("refuses %s, and keeps the token there was", (_, token, text) => {
    const { kakao } = open();
    kakao.Auth.setAccessToken("before");
    let error: unknown;
    try {
      kakao.Auth.setAccessToken(token as never);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toMatchObject({
      name: "KakaoDataError",
      function: "Auth.setAccessToken",
      issues: [{ path: "token" }],
    });
    expect((error as KakaoDataError).message).toMatch(text);
    expect((error as KakaoDataError).message).not.toMatch(/secret|비밀/);
    expect(kakao.Auth.getAccessToken()).toBe("before");
  });

  test("a token the SDK has neither stored nor kept is told", () => {
    const { kakao, sdk } = open();
    sdk.Auth.setAccessToken = () => {
      throw new Error("broken");
    };
    expect(() => kakao.Auth.setAccessToken("token")).toThrow(
      expect.objectContaining({ name: "KakaoStateError", code: "no_storage" }) as Error,
    );
    sdk.Auth.getAccessToken = () => {
      throw new Error("broken too");
    };
    expect(() => kakao.Auth.setAccessToken("token")).toThrow(/could not keep the token/);
    expect(() => kakao.Auth.setAccessToken(null)).not.toThrow();
  });

  test("throws before init and after cleanup, where the SDK would keep a token it cannot store", () => {
    const { kakao, sdk, emulator } = open();
    const fresh = wrapKakao(load(emulator));
    expect(() => fresh.Auth.setAccessToken("token")).toThrow(
      expect.objectContaining({ code: "not_initialized" }) as Error,
    );
    kakao.cleanup();
    expect(() => kakao.Auth.setAccessToken("token")).toThrow(
      expect.objectContaining({ code: "not_initialized" }) as Error,
    );
    if (place !== "node") expect(() => sdk.Auth.setAccessToken("token")).toThrow(TypeError);
  });
});

describe.skipIf(place === "node")("storage", () => {
  const denied = () =>
    vi.stubGlobal("sessionStorage", {
      getItem: () => deny(),
      setItem: () => deny(),
      removeItem: () => deny(),
      clear() {},
    });
  const deny = () => {
    throw new DOMException("The operation is insecure.", "SecurityError");
  };

  test("denied: the token is kept in memory, calls work, nothing throws", async () => {
    const { kakao, sdk, emulator } = open();
    denied();
    expect(() => sdk.Auth.getAccessToken()).toThrow("insecure");
    expect(kakao.Auth.getAccessToken()).toBeNull();
    expect(await rejection(kakao.API.me())).toMatchObject({
      name: "KakaoStateError",
      code: "no_token",
    });
    expect(await kakao.Auth.getStatusInfo()).toEqual({ status: "not_connected" });
    expect(await rejection(kakao.Auth.logout())).toMatchObject({ code: "no_token" });
    expect(emulator.requests).toEqual([]);

    kakao.Auth.setAccessToken(emulator.signIn().access_token);
    expect(await kakao.API.me()).toHaveProperty("id");
    expect(await kakao.Auth.logout()).toHaveProperty("id");
    expect(kakao.Auth.getAccessToken()).toBeNull();
  });

  test("full: the token is kept in memory", () => {
    const { kakao } = open();
    vi.stubGlobal("sessionStorage", {
      getItem: () => null,
      removeItem() {},
      clear() {},
      setItem() {
        throw new DOMException("full", "QuotaExceededError");
      },
    });
    kakao.Auth.setAccessToken("token");
    expect(kakao.Auth.getAccessToken()).toBe("token");
  });

  test("a token stored under another key is healed, whatever it decrypts to", async () => {
    const seen = new Set<string>();
    // the random salt decides between nothing and malformed text: repeat until both were there
    for (let round = 0; round < 500 && seen.size < 2; round++) {
      sessionStorage.clear();
      const { sdk, emulator } = open();
      sdk.Auth.getAccessToken();
      sdk.cleanup();
      sdk.init("another-key");
      sdk.Auth.setAccessToken(`token-${"x".repeat(round % 60)}`);

      const reloaded = load(emulator);
      reloaded.init("javascript-key");
      const kakao = wrapKakao(reloaded);
      let found: string;
      try {
        found = reloaded.Auth.getAccessToken() || "nothing";
      } catch (thrown) {
        found = (thrown as Error).message;
      }
      // rarely the random bytes are text: that is a token like any other, and Kakao will refuse it
      if (!["nothing", "Malformed UTF-8 data"].includes(found)) continue;
      if (found !== "nothing") {
        for (const bare of [
          () => reloaded.API.request({ url: "/v2/user/me" }),
          () => reloaded.Auth.getStatusInfo(),
          () => reloaded.Auth.logout(),
        ]) {
          expect(bare).toThrow("Malformed UTF-8 data");
        }
      }
      seen.add(found);

      expect(await kakao.Auth.getStatusInfo()).toEqual({ status: "not_connected" });
      expect(await rejection(kakao.API.me())).toMatchObject({ code: "no_token" });
      expect(await rejection(kakao.Auth.logout())).toMatchObject({ code: "no_token" });
      expect(kakao.Auth.getAccessToken()).toBeNull();
      expect(emulator.requests).toEqual([]);
      // healed for the bare SDK too
      expect(reloaded.Auth.getAccessToken() ?? "").toBe("");

      kakao.Auth.setAccessToken(emulator.signIn().access_token);
      expect(await kakao.API.me()).toHaveProperty("id");
    }
    expect([...seen].sort()).toEqual(["Malformed UTF-8 data", "nothing"]);
  });
});

test("getAppKey and getAccessToken never throw", () => {
  const nowhere = wrapKakao(() => undefined);
  expect(nowhere.Auth.getAccessToken()).toBeNull();
  expect(nowhere.Auth.getAppKey()).toBeNull();
  const { kakao, emulator } = login();
  expect(kakao.Auth.getAppKey()).toBe("javascript-key");
  kakao.cleanup();
  expect(kakao.Auth.getAppKey()).toBeNull();
  expect(wrapKakao(load(emulator)).Auth.getAppKey()).toBeNull();
});
