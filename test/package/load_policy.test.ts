// Loading the SDK under a Content-Security-Policy.
import { describe, expect, test } from "vitest";
import { hashOf } from "../support/shop.js";
import { load, open, script, tags, url, useChromium } from "../support/load.js";

useChromium();

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
