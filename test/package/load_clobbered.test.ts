// Loading the SDK where elements of the page cover names of the document, and where there is no page.
import { execFileSync } from "node:child_process";
import type * as typed from "kakao-typed";
import { describe, expect, test } from "vitest";
import { bundle } from "../../scripts/bundle.ts";
import { root } from "../support/compiler.js";
import { load, open, tags, url, useChromium } from "../support/load.js";

useChromium();

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
    expect(["loaded", "no_global"]).toContain(outcome === "loaded" ? outcome : outcome.code);
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
