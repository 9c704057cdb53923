import { expect, test, vi } from "vitest";
import { login, onTheWire, rejection } from "../support/page.js";

onTheWire();

test("a signal that has aborted sends nothing", async () => {
  const { kakao, emulator } = login();
  const controller = new AbortController();
  const reason = new Error("secret reason");
  controller.abort(reason);
  const { signal } = controller;
  for (const call of [
    kakao.API.me({}, { signal }),
    kakao.API.unlink({ signal }),
    kakao.API.request({ url: "/v2/user/me" }, { signal }),
    kakao.Auth.getStatusInfo({ signal }),
  ]) {
    const error = await rejection(call);
    expect(error).toMatchObject({ name: "KakaoNetworkError", code: "aborted", original: reason });
    expect((error as Error).message).not.toContain("secret");
  }
  expect(emulator.requests).toEqual([]);
});

test("a signal that aborts ends the wait at once and leaves no listener", async () => {
  const { kakao, sdk } = login();
  sdk.API.request = () => new Promise(() => {}) as never;
  const controller = new AbortController();
  const { signal } = controller;
  const remove = vi.spyOn(signal, "removeEventListener");
  const call = rejection(kakao.API.me({}, { signal, timeout: false }));
  await new Promise((resolve) => setTimeout(resolve));
  controller.abort();
  expect(await call).toMatchObject({ name: "KakaoNetworkError", code: "aborted" });
  expect(remove).toHaveBeenCalledWith("abort", expect.any(Function));
});

test("an answer in time leaves neither timer nor listener", async () => {
  const { kakao } = login();
  const { signal } = new AbortController();
  const add = vi.spyOn(signal, "addEventListener");
  const remove = vi.spyOn(signal, "removeEventListener");
  const clear = vi.spyOn(globalThis, "clearTimeout");
  const set = vi.spyOn(globalThis, "setTimeout");
  await kakao.API.me({}, { signal, timeout: 54_321 });
  const timer = set.mock.results[set.mock.calls.findIndex(([, time]) => time === 54_321)]!
    .value as never;
  expect(clear).toHaveBeenCalledWith(timer);
  expect(remove.mock.calls).toEqual(add.mock.calls);
  vi.restoreAllMocks();
});

test("timeout: false waits beyond the default", async () => {
  const { kakao, sdk } = login();
  let answer!: (body: unknown) => void;
  sdk.API.request = () => new Promise((resolve) => (answer = resolve)) as never;
  vi.useFakeTimers();
  const call = kakao.API.me({}, { timeout: false });
  await vi.advanceTimersByTimeAsync(3_600_000);
  answer({ id: 7 });
  vi.useRealTimers();
  expect(await call).toEqual({ id: 7 });
});

test("calls without parameters take options first, or after undefined", async () => {
  const { kakao, sdk } = login();
  sdk.API.request = () => new Promise(() => {}) as never;
  const unlink = kakao.API.unlink as (...args: unknown[]) => Promise<unknown>;
  for (const args of [[{ timeout: 1 }], [undefined, { timeout: 1 }], [{}, { timeout: 1 }]]) {
    expect(await rejection(unlink(...args))).toMatchObject({
      code: "timeout",
      message: expect.stringContaining("within 1 ms") as string,
    });
  }
});
