// Loading the SDK in Chromium, with two copies of the built package on the page.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import type * as typed from "kakao-typed";
import type { Browser, Page, Route } from "playwright";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { bundle } from "../../scripts/bundle.ts";
import { root } from "../support/compiler.js";
import {
  type Answer,
  hashOf,
  launch,
  realSdk,
  sdkScript,
  sdkUrl,
  serve,
  visit,
} from "../support/shop.js";

type Copy = typeof typed;
declare const A: Copy;
declare const B: Copy;
type Kakao = {
  inits: string[];
  runs: number;
  version: string;
  isInitialized(): boolean;
  init(key: string): void;
  Auth: { getAppKey(): string | null };
};
declare const Kakao: Kakao;

const url = sdkUrl("2.8.2");
/** The versions whose hash Kakao has published, and their hashes as Kakao's download page has them. */
const versions = [
  ...[..."0123456789"].map((patch) => `2.7.${patch}`),
  ...[..."0123"].map((patch) => `2.8.${patch}`),
];
const published = [
  "l+xbElFSnPZ2rOaPrU//2FF5B4LB8FiX5q4fXYTlfcG4PGpMkE1vcL7kNXI6Cci0",
  "kDljxUXHaJ9xAb2AzRd59KxjrFjzHa5TAoFQ6GbYTCAG0bjM55XohjjDT7tDDC01",
  "TiCUE00h649CAMonG018J2ujOgDKW/kVWlChEuu4jK2vxfAAD0eZxzCKakxg55G4",
  "kLbo2SvoNtOFiniJ1EQ9o2iDA8i3xp+O6Cns+L5cd4RsOJfl+43z5pvieT2ayq3C",
  "DKYJZ8NLiK8MN4/C5P2dtSmLQ4KwPaoqAfyA/DfmEc1VDxu4yyC7wy6K1Hs90nka",
  "dok87au0gKqJdxs7msEdBPNnKSRT+/mhTVzq+qOhcL464zXwvcrpjeWvyj1kCdq6",
  "WAtVcQYcmTO/N+C1N+1m6Gp8qxh+3NlnP7X1U7qP6P5dQY/MsRBNTh+e1ahJrkEm",
  "tJkjbtDbvoxO+diRuDtwRO9JXR7pjWnfjfRn5ePUpl7e7RJCxKCwwnfqUAdXh53p",
  "WUSirVbD0ASvo37f3qQZuDap8wy76aJjmGyXKOYgPL/NdAs8HhgmPlk9dz2XQsNv",
  "JpLApTkB8lPskhVMhT+m5Ln8aHlnS0bsIexhaak0jOhAkMYedQoVghPfSpjNi9K1",
  "Lvrr4dmJLLhBimcAC4GfpNV3oEGKgfd26Mp7KkvDz8PxGrhUhUT3zoax7EirW8fu",
  "OL+ylM/iuPLtW5U3XcvLSGhE8JzReKDank5InqlHGWPhb4140/yrBw0bg0y7+C9J",
  "zt/G7/KfaRQ9dT/QIkS0ujMtzouJqzuSJcXVQu50x0rl/+mD1dc70AeOejVbMD9E",
  "oroumrnFVE0xtgqyDZJARgERibXg2C28380uaUZz2kHDS5CR7tu20eGiOU6GkTpy",
];

let browser: Browser;
let script: string;
let integrity: string;
let copies: string;

beforeAll(async () => {
  browser = await launch();
  // counts its runs, and the calls of init
  script = `${await sdkScript()}
    ;{ const { init } = Kakao; Kakao.runs = (Kakao.runs ?? 0) + 1; Kakao.inits ??= [];
      Kakao.init = function (key) { "use strict"; Kakao.inits.push(key); return init.call(this, key); }; }`;
  integrity = hashOf(script);
  const copy = async (name: string) =>
    (await bundle(`import * as typed from "kakao-typed"; window.${name} = typed;`)).text;
  copies = `(() => {${await copy("A")}})();\n(() => {${await copy("B")}})();`;
});
afterEach(async () => {
  await Promise.all(browser.contexts().map(async (context) => context.close()));
});
afterAll(() => browser.close());

/** A page with both copies on it, and the SDK where it is asked for. */
async function open({
  head = "",
  files = {},
  csp,
}: { head?: string; files?: Record<string, Answer>; csp?: string } = {}) {
  const { page, wrong } = await visit(browser, {
    files: {
      "/": `<!doctype html><title>shop</title>${head}<script src="/copies.js"></script>`,
      "/copies.js": copies,
      [url]: script,
      ...files,
    },
    ...(csp === undefined ? {} : { csp }),
  });
  return { page, wrong };
}

/** What a call ends with: `loaded`, or the code and message of its error. */
type Outcome = "loaded" | { code: string; message: string };

const load = (page: Page, options: object = {}, copy: "A" | "B" = "A"): Promise<Outcome> =>
  page.evaluate(
    async ([given, name]) => {
      const { loadKakao, isKakaoError } = name === "A" ? A : B;
      return loadKakao(given as never).then(
        () => "loaded" as const,
        (error: unknown) => {
          if (!isKakaoError(error)) throw error;
          return { code: String(error.code), message: error.message };
        },
      );
    },
    [{ appKey: "javascript-key", integrity, ...options }, copy] as const,
  );

/** The script tags of the SDK on the page. */
const tags = (page: Page) =>
  page.evaluate(() =>
    [...Document.prototype.querySelectorAll.call(document, "script")]
      .map((tag) => tag as HTMLScriptElement)
      .filter(({ src }) => /kakao[^/]*\.js$|sdk/.test(src))
      .map(({ src, crossOrigin, integrity: hash, nonce }) => ({
        src,
        crossOrigin,
        integrity: hash,
        nonce,
      })),
  );

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

describe("arguments", () => {
  test.each(["", "'key'", '"key"', " key", "key\n", undefined, null, 7])(
    "the key %j",
    async (appKey) => {
      const { page } = await open();
      expect(await load(page, { appKey })).toMatchObject({
        code: "invalid_key",
        message: expect.stringContaining("appKey: expected the JavaScript key") as string,
      });
      expect(await tags(page)).toEqual([]);
    },
  );

  test.each([
    ["a version without a built-in hash", { version: "2.9.0", integrity: undefined }],
    ["a src of one's own", { src: "/sdk.js", integrity: undefined }],
    ["a text that is no hash", { integrity: "true" }],
  ])("%s needs its integrity", async (_, options) => {
    const { page } = await open();
    expect(await load(page, options)).toMatchObject({ code: "no_integrity" });
    expect(await tags(page)).toEqual([]);
  });

  const base64 = (length: number) => "Ab0+/".repeat(20).slice(0, length);
  const right = { 256: `${base64(43)}=`, 384: base64(64), 512: `${base64(86)}==` };
  test("an integrity that browsers know no hash in would let any script pass, and is refused", async () => {
    const texts = [
      "",
      " ",
      "sha384-",
      "sha1-AAAA",
      "sha38-AAAA",
      `sha385-${base64(64)}`,
      `SHA384-${base64(64)}`,
      `sha384-${base64(63)}!`,
      `sha384-${base64(63)}`,
      `sha384-${base64(65)}`,
      `sha384-${base64(63)}-`,
      `sha256-${base64(43)}`,
      `sha256-${base64(44)}=`,
      `sha512-${base64(86)}`,
      `sha384-${right[256]}`,
      `sha384-${right[384]}\u00a0sha384-${right[384]}`,
      `sha384-${right[384]}sha384-${right[384]}`,
      `sha384-${right[384]},sha384-${right[384]}`,
      `sha384-${right[384]} md5-x`,
      `x sha384-${right[384]}`,
      `sha384-${right[384]}?가`,
      null,
      true,
      7,
      {},
      [`sha384-${right[384]}`],
    ];
    const { page } = await open({ files: { "/sdk.js": script } });
    for (const text of texts) {
      for (const src of ["/sdk.js", undefined]) {
        expect([text, await load(page, { src, integrity: text })]).toEqual([
          text,
          {
            code: "no_integrity",
            message: "[kakao] loadKakao: Pass integrity: 'sha384-' and 64 base64 digits, or false.",
          },
        ]);
      }
    }
    expect(await tags(page)).toEqual([]);
  });

  test("integrity of each kind, several, and with options; each is a hash that the browser checks", async () => {
    const sha = (size: 256 | 384 | 512, text: string) =>
      `sha${size}-${createHash(`sha${size}`).update(text).digest("base64")}`;
    for (const size of [256, 384, 512] as const) {
      const good = sha(size, script);
      for (const text of [
        good,
        ` ${good}\n\t${sha(size, "another")} `,
        `${good}?ct=text/javascript`,
      ]) {
        const { page } = await open();
        expect(await load(page, { integrity: text })).toBe("loaded");
      }
      const { page } = await open();
      expect(await load(page, { integrity: `${sha(size, "another")}?x` })).toMatchObject({
        code: "blocked",
      });
      await page.context().close();
    }
  });

  test("what has no built-in hash is named", async () => {
    const { page } = await open();
    const message = async (options: object) =>
      ((await load(page, { integrity: undefined, ...options })) as { message: string }).message;
    expect(await message({ version: "2.9.9" })).toContain("2.9.9 has no built-in hash.");
    expect(await message({ src: "/sdk.js" })).toContain("/sdk.js has no built-in hash.");
  });

  test("without a hash where one says so; another version; a URL that is none", async () => {
    const { page } = await open({ files: { "/sdk.js": script } });
    expect(await load(page, { src: "http://", integrity: false })).toMatchObject({
      code: "blocked",
    });
    expect(await load(page, { src: "/sdk.js", integrity: false })).toBe("loaded");
    const other = await open({ files: { [sdkUrl("2.9.0")]: script } });
    expect(await load(other.page, { version: "2.9.0" })).toBe("loaded");
  });

  test("options that do not exist or are of another kind", async () => {
    const { page } = await open();
    const wrong = { timout: 5, signal: {}, timeout: -1 };
    for (const [key, value] of Object.entries(wrong)) {
      expect(await load(page, { [key]: value })).toMatchObject({
        code: "invalid_data",
        message: expect.stringContaining(`options.${key}`) as string,
      });
    }
    const none = await page.evaluate(async () =>
      A.loadKakao(undefined as never).catch((error: typed.KakaoLoadError) => error.code),
    );
    expect(none).toBe("invalid_key");
    expect(await tags(page)).toEqual([]);
  });

  test("the hashes of 2.8 are built in, and Kakao's", async () => {
    const { page } = await open();
    const recent = versions.filter((version) => version.startsWith("2.8"));
    const found = await page.evaluate(async (all) => {
      const hashes: string[] = [];
      for (const version of all) {
        const controller = new AbortController();
        const { signal } = controller;
        const call = A.loadKakao({ appKey: "key", version, signal }).catch(() => {});
        hashes.push(document.querySelector<HTMLScriptElement>("script[src*=kakao_js]")!.integrity);
        controller.abort();
        await call;
      }
      return hashes;
    }, recent);
    expect(found).toEqual(published.slice(-recent.length).map((hash) => `sha384-${hash}`));
  });

  test("kakao-typed/integrity has every hash, and Kakao's; a message says when it is needed", async () => {
    const { integrity: hashes } = await import("kakao-typed/integrity");
    expect(hashes).toEqual(
      Object.fromEntries(versions.map((version, at) => [version, `sha384-${published[at]}`])),
    );
    const { page } = await open();
    expect(await load(page, { version: "2.7.1", integrity: undefined })).toEqual({
      code: "no_integrity",
      message:
        "[kakao] loadKakao: 2.7.1 has no built-in hash. Pass integrity: integrity['2.7.1'] of kakao-typed/integrity, or false.",
    });
    expect(await tags(page)).toEqual([]);
  });
});

describe("Content-Security-Policy", () => {
  const only = `default-src 'none'; script-src 'self' https://t1.kakaocdn.net; connect-src *`;

  test("a nonce is inherited, or given", async () => {
    const csp = "default-src 'none'; script-src 'nonce-abc' 'nonce-def'";
    const pages = async () =>
      open({
        csp,
        files: {
          "/": `<!doctype html><script nonce="abc" src="/copies.js"></script>`,
        },
      });
    const inherited = await pages();
    expect(await load(inherited.page)).toBe("loaded");
    expect((await tags(inherited.page))[0]!.nonce).toBe("abc");
    const given = await pages();
    expect(await load(given.page, { nonce: "def" })).toBe("loaded");
    expect((await tags(given.page))[0]!.nonce).toBe("def");
    expect([...inherited.wrong, ...given.wrong]).toEqual([]);
    const wrong = await pages();
    expect(await load(wrong.page, { nonce: "ghi" })).toMatchObject({
      code: "blocked",
      message: expect.stringMatching(/blocks t1\.kakaocdn\.net: add .* script-src/) as string,
    });
    expect(await tags(wrong.page)).toEqual([]);
  });

  test("Trusted Types: one policy for all copies, also over a retry", async () => {
    const csp = `${only}; require-trusted-types-for 'script'; trusted-types kakao-typed`;
    const { page, wrong } = await open({ csp });
    expect(await load(page, { integrity: hashOf("another") })).toMatchObject({ code: "blocked" });
    expect(await load(page, {}, "B")).toBe("loaded");
    expect(wrong).toEqual([]);
  });

  test("Trusted Types: nobody gets another URL out of the policy", async () => {
    const csp = `${only}; require-trusted-types-for 'script'; trusted-types kakao-typed`;
    const { page } = await open({ csp, files: { "/own/sdk.js": script } });
    expect(await load(page, { src: "/own/sdk.js?v=1", integrity: hashOf("x") })).toMatchObject({
      code: "blocked",
    });
    const made = await page.evaluate(() => {
      type Policy = Record<
        "createScriptURL" | "createHTML" | "createScript",
        (text: string) => unknown
      >;
      const shared = (document as unknown as Record<symbol, Policy>)[Symbol.for("kakao-typed")]!;
      const make = (text: string, kind: keyof Policy = "createScriptURL") => {
        try {
          return String(shared[kind](text));
        } catch {
          return "refused";
        }
      };
      return {
        right: [
          "https://t1.kakaocdn.net/kakao_js_sdk/2.8.2/kakao.min.js",
          "https://t1.kakaocdn.net/kakao_js_sdk/2.10.0-beta.1/kakao.min.js",
          "https://shop.example/own/sdk.js?v=1",
        ].map((text) => make(text)),
        wrong: [
          "https://evil.example/x.js",
          "https://t1.kakaocdn.net.evil.example/kakao_js_sdk/2.8.2/kakao.min.js",
          "https://t1.kakaocdn.net@evil.example/kakao_js_sdk/2.8.2/kakao.min.js",
          "https://evil.example/?https://t1.kakaocdn.net/kakao_js_sdk/2.8.2/kakao.min.js",
          "http://t1.kakaocdn.net/kakao_js_sdk/2.8.2/kakao.min.js",
          "//t1.kakaocdn.net/kakao_js_sdk/2.8.2/kakao.min.js",
          "https://t1.kakaocdn.net/kakao_js_sdk/../kakao.min.js",
          "https://t1.kakaocdn.net/kakao_js_sdk/2.8.2/../../evil/kakao.min.js",
          "https://t1.kakaocdn.net/kakao_js_sdk/2.8.2/kakao.min.js?x",
          "https://t1.kakaocdn.net/evil/kakao.min.js\nhttps://t1.kakaocdn.net/kakao_js_sdk/2.8.2/kakao.min.js",
          "https://t1xkakaocdn.net/kakao_js_sdk/2.8.2/kakao.min.js",
          "https://shop.example/own/sdk.js",
          "https://shop.example/own/sdk.js?v=1&more",
          "/own/sdk.js?v=1",
          "javascript:alert(1)",
          "data:text/javascript,alert(1)",
          "",
        ].map((text) => make(text)),
        others: [make("<img>", "createHTML"), make("alert(1)", "createScript")],
      };
    });
    expect(made.right).not.toContain("refused");
    expect([...new Set([...made.wrong, ...made.others])]).toEqual(["refused"]);
  });

  test("Trusted Types: a file of one's own loads, for the second copy too", async () => {
    const csp = `${only}; require-trusted-types-for 'script'; trusted-types kakao-typed`;
    const own = async (more = "") =>
      open({ csp: csp + more, files: { "/a.js": script, "/b.js": script } });
    const same = await own();
    expect(await load(same.page, { src: "/a.js", integrity: hashOf("x") })).toMatchObject({
      code: "blocked",
    });
    expect(await load(same.page, { src: "/a.js" }, "B")).toBe("loaded");
    expect(same.wrong).toEqual([]);
    // another file is the second copy's own affair
    for (const [more, end] of [
      ["", expect.objectContaining({ code: "blocked" })],
      [" 'allow-duplicates'", "loaded"],
    ] as const) {
      const { page } = await own(more);
      expect(await load(page, { src: "/a.js", integrity: hashOf("x") })).toMatchObject({
        code: "blocked",
      });
      const outcome = await load(page, { src: "/b.js" }, "B");
      expect(outcome).toEqual(end);
    }
  });

  test("a policy that blocks the script is named with directive and host, and the next call can succeed", async () => {
    for (const csp of [
      "script-src 'self'",
      "default-src 'self'",
      "script-src-elem 'self'",
      "script-src 'self' https://t1.kakaocdn.net/other/",
    ]) {
      const { page } = await open({ csp });
      const outcome = await load(page);
      expect(outcome).toMatchObject({ code: "blocked" });
      expect((outcome as { message: string }).message).toMatch(
        /^\[kakao\] loadKakao: .*Content-Security-Policy blocks t1\.kakaocdn\.net: add https:\/\/t1\.kakaocdn\.net to its script-src/,
      );
      expect(await tags(page)).toEqual([]);
      await page.context().close();
    }
  });

  test("a file that fails otherwise is no matter of the policy", async () => {
    const { page } = await open({
      csp: only,
      files: { [url]: async (route) => route.abort() },
    });
    const call = load(page);
    await page.evaluate(() => {
      const image = new Image();
      image.src = "https://elsewhere.example/x.png";
    });
    expect(await call).toMatchObject({
      code: "blocked",
      message: expect.stringMatching(/network, ad blocker, or integrity/) as string,
    });
  });

  test("Trusted Types: a page that refuses our policy learns what to add", async () => {
    const { page } = await open({
      csp: `${only}; require-trusted-types-for 'script'; trusted-types other`,
    });
    expect(await load(page)).toMatchObject({
      code: "blocked",
      message: "[kakao] loadKakao: the page's CSP lacks: trusted-types kakao-typed",
    });
    expect(await tags(page)).toEqual([]);
  });
});

describe("elements whose names cover what the document has", () => {
  const names = [
    "scripts",
    "head",
    "body",
    "documentElement",
    "createElement",
    "getElementsByTagName",
    "querySelector",
    "addEventListener",
    "removeEventListener",
    "currentScript",
    "baseURI",
    "location",
    "defaultView",
    "append",
  ];
  // an image takes part by its name, a form as well; two of one name are a collection
  const covers = [
    ["images", (name: string) => `<img name="${name}">`],
    ["forms", (name: string) => `<form name="${name}"><input name="call"></form>`],
    ["two of each", (name: string) => `<img name="${name}"><form name="${name}"></form>`],
    ["frames", (name: string) => `<iframe name="${name}"></iframe>`],
  ] as const;

  test.each(covers)("%s: it loads all the same, or fails as ever", async (_, cover) => {
    const head = `<body>${names.map(cover).join("")}`;
    const { page } = await open({ head });
    expect(await load(page, { timeout: 5000 })).toBe("loaded");
    const offline = await open({ head, files: { [url]: async (route) => route.abort() } });
    expect(await load(offline.page, { timeout: 5000 })).toMatchObject({ code: "blocked" });
    expect(await tags(offline.page)).toEqual([]);
  });

  test.each([
    ["a form", '<form id="Kakao"><input name="init"></form>'],
    ["two", '<a id="Kakao"></a><a id="Kakao" name="init"></a>'],
    ["a frame of this origin", '<iframe name="Kakao"></iframe>'],
    [
      "a frame of another origin",
      '<iframe name="Kakao" src="https://elsewhere.example/"></iframe>',
    ],
    ["a frame in a sandbox", '<iframe name="Kakao" sandbox srcdoc="x"></iframe>'],
    ["trustedTypes", '<a id="trustedTypes"></a><a id="navigator"></a><a id="Document"></a>'],
  ])("%s in the place of the global: it loads, or says what is there", async (_, html) => {
    const { page } = await open({ head: `<body>${html}` });
    await page.waitForLoadState("load");
    const outcome = await load(page, { timeout: 5000 });
    // what is no KakaoError is thrown by `load`
    if (outcome !== "loaded") expect(outcome.code).toBe("no_global");
  });

  test("an SDK whose init fails is told, with what it throws", async () => {
    const { page } = await open({
      head: "<script>window.Kakao = { VERSION: '2.8.2', init() { throw new TypeError('broken'); }, isInitialized: () => false };</script>",
    });
    const found = await page.evaluate(async () =>
      A.loadKakao({ appKey: "key" }).catch(({ name, code, original }: typed.KakaoLoadError) => [
        name,
        code,
        (original as Error).message,
      ]),
    );
    expect(found).toEqual(["KakaoLoadError", "no_global", "broken"]);
  });
});

describe("on a server", () => {
  const run = (code: string) =>
    execFileSync(process.execPath, ["--input-type=module", "-e", code], {
      cwd: root,
      encoding: "utf8",
    }).trim();

  test("a bare call in module scope harms nothing, an awaited one rejects", () => {
    const code = `
      import { loadKakao } from "kakao-typed";
      import { loadKakaoSdk } from "kakao-typed/load";
      loadKakao({ appKey: "key" });
      loadKakaoSdk({ appKey: "key" });
      loadKakaoSdk();
      await new Promise((resolve) => setTimeout(resolve, 10));
      for (const load of [loadKakao, loadKakaoSdk])
        await load({ appKey: "key" }).catch(({ name, code }) => console.log(name, code));
    `;
    expect(run(code)).toBe("KakaoLoadError no_browser\nKakaoLoadError no_browser");
  });

  test("kakao-typed/load brings no zod", async () => {
    const { inputs } = await bundle('export * from "kakao-typed/load"');
    expect(inputs.filter((name) => name.includes("node_modules"))).toEqual([]);
  });
});
