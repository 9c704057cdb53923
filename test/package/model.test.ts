// A model of all windows of Kakao's: random mixtures of the package's calls and the bare SDK's, in Chromium.
import { readFileSync } from "node:fs";
import { build } from "esbuild";
import type { Browser, Route } from "playwright";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { root } from "../support/compiler.js";
import { launch, origin, sdkScript, versions, visit } from "../support/shop.js";
import { shopEmulator } from "../support/shop_app.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Sequences that the model runs on each version of the SDK. */
    modelSequences: number;
  }
}

/** Number of sequences, and the seed of the first: one sequence with the seed of a failure runs that failure again. */
const count = Number(process.env["KAKAO_MODEL_SEQUENCES"] ?? inject("modelSequences"));
const seed = Number(process.env["KAKAO_MODEL_SEED"] ?? Math.floor(Math.random() * 1e9));

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

async function driver(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${root}test/support/model/driver.ts`],
    bundle: true,
    format: "iife",
    write: false,
  });
  return outputFiles[0]!.text;
}

/** Opens a page for the model: the driver first, so that the SDK and the package use its clock. */
async function open(version: string) {
  const emulator = shopEmulator();
  const { access_token } = emulator.signIn();
  // it asks for a page, and stays where it is
  const stays = (route: Route) => route.fulfill({ status: 204 });
  const site = await visit(browser, {
    emulator,
    files: {
      "/": `<!doctype html><title>shop</title><body></body>`,
      "https://kauth.kakao.com/oauth/authorize*": stays,
      // asked only where it fails
      "https://kauth.kakao.com/api/agt*": (route) =>
        route.fulfill({
          headers: { "Access-Control-Allow-Origin": "*" },
          status: 400,
          json: { error: "invalid_request" },
        }),
      "https://apps.kakao.com/*": stays,
      "https://friend-picker.kakao.com/*": stays,
    },
  });
  const { page } = site;
  await page.addScriptTag({ content: await driver() });
  await page.addScriptTag({ content: await sdkScript(version) });
  await page.addScriptTag({ content: readFileSync(`${root}dist/kakao-typed.global.js`, "utf8") });
  await page.evaluate(`
    window.kakao = KakaoTyped.wrapKakao(Kakao);
    kakao.init("javascript-key");
    kakao.Auth.setAccessToken("${access_token}"); 0`);
  return site;
}

/** Sequences for each page: the bare SDK leaves listeners behind, and everything gets slower. */
const share = 50;

test.each(versions)(
  `%s: ${count} random sequences from seed ${seed} leave nothing behind`,
  async (version) => {
    for (let done = 0; done < count; done += share) {
      const { page, wrong } = await open(version);
      const failed = await page.evaluate<unknown>(
        `model(${seed + done}, ${Math.min(share, count - done)})`,
      );
      expect(failed).toBeUndefined();
      expect(wrong).toEqual([]);
      expect(page.url()).toBe(`${origin}/`);
      await page.context().close();
    }
  },
  60_000 + count * 1000,
);
