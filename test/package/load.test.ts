// Loading the SDK in Chromium, once however often it is called; and what is on the page already.
import type * as typed from "kakao-typed";
import type { Page, Route } from "playwright";
import { describe, expect, test } from "vitest";
import { type Answer, hashOf, realSdk, sdkUrl, serve } from "../support/shop.js";
import {
  type CountingKakao,
  integrity,
  load,
  open,
  published,
  script,
  tags,
  url,
  useChromium,
  versions,
} from "../support/load.js";

declare const Kakao: CountingKakao;

const inits = (page: Page) => page.evaluate(() => Kakao.inits);

/** An answer that waits until it is let go. */
function held(body = script): { answer: Answer; asked: Promise<void>; letGo: () => void } {
  let letGo!: () => void;
  let ask!: () => void;
  const asked = new Promise<void>((resolve) => (ask = resolve));
  const free = new Promise<void>((resolve) => (letGo = resolve));
  const answer = async (route: Route) => {
    ask();
    await free;
    await serve(route, body);
  };
  return { answer, asked, letGo };
}

useChromium();

describe("loadKakao", () => {
  test("loads Kakao's file, with its hash, once; and gives the wrapped SDK", async () => {
    const { page, wrong } = await open();
    expect(await load(page)).toBe("loaded");
    expect(await tags(page)).toEqual([
      { src: url, crossOrigin: "anonymous", integrity, nonce: "" },
    ]);
    expect(await inits(page)).toEqual(["javascript-key"]);
    const found = await page.evaluate(async (hash) => {
      const kakao = await A.loadKakao({ appKey: "javascript-key", integrity: hash });
      return [kakao.isInitialized(), kakao.Auth.getAppKey(), (kakao.sdk as unknown) === Kakao];
    }, integrity);
    expect(found).toEqual([true, "javascript-key", true]);
    expect(await inits(page)).toHaveLength(1);
    expect(wrong).toEqual([]);
  });

  test.skipIf(realSdk === undefined)("the package's hash fits the real file", async () => {
    const version = versions[published.indexOf(hashOf(realSdk!).replace("sha384-", ""))]!;
    const { page } = await open({ files: { [sdkUrl(version)]: realSdk! } });
    // that of an older version is not built in
    const { integrity: hashes } = await import("kakao-typed/integrity");
    const own = version.startsWith("2.8.") ? undefined : hashes[version as typed.KnownVersion];
    expect(await load(page, { version, integrity: own })).toBe("loaded");
  });

  test("a wrong hash blocks it; nothing stays, and the next call can succeed", async () => {
    const { page } = await open();
    expect(await load(page, { integrity: hashOf("another") })).toMatchObject({
      code: "blocked",
      message: expect.stringMatching(
        /2\.8\.2\/kakao\.min\.js fails: network, .*integrity/,
      ) as string,
    });
    expect(await tags(page)).toEqual([]);
    expect(await load(page)).toBe("loaded");
    // the built-in one does not fit what this test serves
    if (realSdk !== undefined) return;
    const other = await open();
    expect(await load(other.page, { integrity: undefined })).toMatchObject({ code: "blocked" });
  });

  test("ten calls at once from two copies: one tag, one run, one init", async () => {
    const { page } = await open();
    const outcomes = await page.evaluate(async (hash) => {
      const calls = Array.from({ length: 10 }, (_, index) =>
        (index % 2 ? A : B).loadKakao({ appKey: "javascript-key", integrity: hash }),
      );
      const count = document.querySelectorAll("script[src*=kakao_js_sdk]").length;
      return [count, (await Promise.all(calls)).every((kakao) => kakao.isInitialized())];
    }, integrity);
    expect(outcomes).toEqual([1, true]);
    expect(await page.evaluate(() => [Kakao.runs, Kakao.inits.length])).toEqual([1, 1]);
  });

  test("a failure fails all who wait, and leaves nothing", async () => {
    const { page } = await open({ files: { [url]: async (route) => route.abort() } });
    const outcomes = await Promise.all([load(page), load(page, {}, "B"), load(page)]);
    expect(outcomes).toMatchObject([{ code: "blocked" }, { code: "blocked" }, { code: "blocked" }]);
    expect(await tags(page)).toEqual([]);
  });

  test("a file that is not the SDK", async () => {
    const { page } = await open({ files: { [url]: "window.something = 1;" } });
    const outcome = await load(page, { integrity: hashOf("window.something = 1;") });
    expect(outcome).toMatchObject({ code: "no_global" });
    expect(await tags(page)).toEqual([]);
  });

  test("time-out; the script that comes late does not undo the init of the retry", async () => {
    const late = held();
    const { page } = await open({ files: { "/late/sdk.js": late.answer, "/sdk.js": script } });
    expect(await load(page, { src: "/late/sdk.js", timeout: 50 })).toEqual({
      code: "timeout",
      message: "[kakao] loadKakao: no SDK in 50 ms.",
    });
    expect(await tags(page)).toEqual([]);
    expect(await load(page, { src: "/sdk.js" })).toBe("loaded");
    await late.asked;
    late.letGo();
    await page.waitForFunction(() => Kakao.runs === 2);
    await page.waitForFunction(() => Kakao.isInitialized());
    expect(await inits(page)).toEqual(["javascript-key", "javascript-key"]);
    expect(await load(page)).toBe("loaded");
  });

  test("a time-out of one does not take the script from another", async () => {
    const slow = held();
    const { page } = await open({ files: { [url]: slow.answer } });
    const patient = load(page, {}, "B");
    await slow.asked;
    expect(await load(page, { timeout: 20 })).toMatchObject({ code: "timeout" });
    slow.letGo();
    expect(await patient).toBe("loaded");
  });

  test("abort: rejects, and leaves nothing where nobody else waits", async () => {
    const slow = held();
    const { page } = await open({ files: { [url]: slow.answer } });
    const outcome = await page.evaluate(async (hash) => {
      const controller = new AbortController();
      const { signal } = controller;
      const call = A.loadKakao({ appKey: "javascript-key", integrity: hash, signal });
      controller.abort(new Error("left the page"));
      const error = (await call.catch((reason: unknown) => reason)) as typed.KakaoLoadError;
      const again = A.loadKakao({ appKey: "javascript-key", integrity: hash, signal });
      const second = (await again.catch((reason: unknown) => reason)) as typed.KakaoLoadError;
      return [error.code, (error.original as Error).message, second.code];
    }, integrity);
    expect(outcome).toEqual(["aborted", "left the page", "aborted"]);
    expect(await tags(page)).toEqual([]);
    slow.letGo();
  });

  test("StrictMode: aborted and called again at once, it is one script", async () => {
    const { page } = await open();
    const count = await page.evaluate(async (hash) => {
      const controller = new AbortController();
      const options = { appKey: "javascript-key", integrity: hash };
      const first = A.loadKakao({ ...options, signal: controller.signal }).catch(() => {});
      controller.abort();
      const second = A.loadKakao(options);
      await Promise.all([first, second]);
      return document.querySelectorAll("script[src*=kakao_js_sdk]").length;
    }, integrity);
    expect([count, await page.evaluate(() => Kakao.runs)]).toEqual([1, 1]);
  });
});

describe("what is on the page already", () => {
  test("a tag that has loaded, and one that is still loading", async () => {
    const ready = await open({ head: `<script src="${url}"></script>` });
    expect(await load(ready.page)).toBe("loaded");
    expect(await tags(ready.page)).toHaveLength(1);

    const slow = held();
    const pending = await open({
      head: `<script async src="${url}"></script>`,
      files: { [url]: slow.answer },
    });
    const call = load(pending.page);
    await slow.asked;
    slow.letGo();
    expect(await call).toBe("loaded");
    expect(await tags(pending.page)).toHaveLength(1);
    expect(await inits(pending.page)).toEqual(["javascript-key"]);
  });

  test("an aborted call leaves the page's own tag where it is, for the next call", async () => {
    const slow = held();
    const { page } = await open({
      head: `<script async src="${url}"></script>`,
      files: { [url]: slow.answer },
    });
    const code = await page.evaluate(async () => {
      const controller = new AbortController();
      const call = A.loadKakao({ appKey: "javascript-key", signal: controller.signal });
      controller.abort();
      return call.catch((error: typed.KakaoLoadError) => error.code);
    });
    expect(code).toBe("aborted");
    const call = load(page);
    slow.letGo();
    expect(await call).toBe("loaded");
    expect(await tags(page)).toHaveLength(1);
  });

  test("a dead tag costs one time-out; it stays, and the next call has a tag of its own", async () => {
    const { page } = await open({
      head: `<script src="${url}" integrity="${hashOf("another")}" crossorigin></script>`,
    });
    expect(await load(page, { timeout: 50 })).toMatchObject({ code: "timeout" });
    expect(await load(page, {}, "B")).toBe("loaded");
    expect(await tags(page)).toHaveLength(2);
  });

  test("an element with the id Kakao becomes the SDK", async () => {
    const { page } = await open({ head: '<body><div id="Kakao"></div>' });
    expect(await load(page)).toBe("loaded");
    expect(await page.evaluate(() => document.querySelector("div") === (Kakao as unknown))).toBe(
      true,
    );
  });

  test("a script that arrives twice: the key it forgot is set again", async () => {
    const slow = held();
    const { page } = await open({ files: { "/again/sdk.js": slow.answer } });
    expect(await load(page)).toBe("loaded");
    await page.evaluate(() => {
      const tag = document.createElement("script");
      tag.src = "/again/sdk.js";
      document.head.append(tag);
    });
    await slow.asked;
    slow.letGo();
    await page.waitForFunction(() => Kakao.runs === 2);
    // wrapped calls go on, and the next call of loadKakao repairs the bare SDK
    expect(await load(page)).toBe("loaded");
    expect(await page.evaluate(() => Kakao.isInitialized())).toBe(true);
  });

  test("an init that was called detached is repaired; one with another key is a conflict", async () => {
    const { page } = await open({ head: `<script src="${url}"></script>` });
    await page.evaluate(() => {
      const { init } = Kakao;
      try {
        init("javascript-key");
      } catch {
        // a TypeError, after which the SDK believes that it is initialised
      }
    });
    expect(await load(page)).toBe("loaded");
    expect(await page.evaluate(() => Kakao.Auth.getAppKey())).toBe("javascript-key");
    expect(await load(page, { appKey: "another" })).toMatchObject({ code: "key_conflict" });
    expect(await load(page, { appKey: "another" }, "B")).toMatchObject({ code: "key_conflict" });
    expect(await load(page)).toBe("loaded");
  });

  test("SDK v1, loaded or still loading, is a conflict", async () => {
    const v1 = "window.Kakao = { VERSION: '1.43.5', init() {}, isInitialized: () => false };";
    const v1Url = "https://developers.kakao.com/sdk/js/kakao.min.js";
    const ready = await open({ head: `<script>${v1}</script>` });
    expect(await load(ready.page)).toMatchObject({ code: "version_conflict" });
    const pending = await open({
      head: `<script async src="${v1Url}"></script>`,
      files: { [v1Url]: v1 },
    });
    expect(await load(pending.page)).toMatchObject({ code: "version_conflict" });
    expect(await tags(pending.page)).toHaveLength(1);
  });
});
