// Which keys, versions, addresses and hashes the loader takes.
import { createHash } from "node:crypto";
import type * as typed from "kakao-typed";
import { describe, expect, test } from "vitest";
import { sdkUrl } from "../support/shop.js";
import { load, open, published, script, tags, useChromium, versions } from "../support/load.js";

useChromium();

describe("arguments of loadKakao", () => {
  test.each([
    ["", "no text"],
    [undefined, "no text"],
    [null, "no text"],
    [7, "no text"],
    ["'key'", "quotes or spaces"],
    ['"key"', "quotes or spaces"],
    [" key", "quotes or spaces"],
    ["key\n", "quotes or spaces"],
    ["https://shop.example", "a URL or admin key"],
    ["KakaoAK 0123456789abcdef", "a URL or admin key"],
  ])("the key %j is told from others: %s", async (appKey, got) => {
    const { page } = await open();
    expect(await load(page, { appKey })).toEqual({
      code: "invalid_key",
      message: `[kakao] loadKakao: appKey: expected the JavaScript key alone, got ${got}. Check the environment variable.`,
    });
    expect(await tags(page)).toEqual([]);
  });

  test.each(["1.43.0", "1.43.6"])("version %s is v1, hash or not", async (version) => {
    const { page } = await open();
    for (const integrity of [false, undefined]) {
      expect(await load(page, { version, integrity })).toEqual({
        code: "version_conflict",
        message: `[kakao] loadKakao: ${version} is SDK v1: load v2 instead.`,
      });
    }
    expect(await tags(page)).toEqual([]);
  });

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
    const { page } = await open();
    const outcome = async (text: string) => {
      await page.reload({ waitUntil: "domcontentloaded" });
      return load(page, { integrity: text });
    };
    for (const size of [256, 384, 512] as const) {
      const good = sha(size, script);
      for (const text of [
        good,
        ` ${good}\n\t${sha(size, "another")} `,
        `${good}?ct=text/javascript`,
      ]) {
        expect(await outcome(text)).toBe("loaded");
      }
      expect(await outcome(`${sha(size, "another")}?x`)).toMatchObject({ code: "blocked" });
    }
  });

  test("what has no built-in hash is named", async () => {
    const { page } = await open();
    const message = async (options: object) =>
      ((await load(page, { integrity: undefined, ...options })) as { message: string }).message;
    const known = "has no built-in hash, as 2.8.0,2.8.1,2.8.2,2.8.3 have. Pass integrity: ";
    expect(await message({ version: "2.9.9" })).toContain(`2.9.9 ${known}`);
    // a name that every object has
    expect(await message({ version: "constructor" })).toContain(`constructor ${known}`);
    expect(await message({ src: "/sdk.js" })).toContain("/sdk.js has no built-in hash. Pass");
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
        "[kakao] loadKakao: 2.7.1 has no built-in hash, as 2.8.0,2.8.1,2.8.2,2.8.3 have. Pass integrity: integrity['2.7.1'] of kakao-typed/integrity, or false.",
    });
    expect(await tags(page)).toEqual([]);
  });
});
