// A page that has Kakao's addresses built in, in a browser on a machine where Kakao's names lead to the emulator.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sparticuz from "@sparticuz/chromium";
import { createEmulator, type Emulator } from "kakao-typed/emulator";
import { serve, type Served } from "kakao-typed/emulator/server";
import { type Browser, chromium } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSite, type Site } from "../support/mounted.js";
import { sdkUrl } from "../support/shop.js";

const folder = mkdtempSync(join(tmpdir(), "kakao-names-"));
let emulator: Emulator;
let kakao: Served;
let shop: Site;
let browser: Browser;
beforeAll(async () => {
  emulator = createEmulator({ pages: true });
  kakao = await serve(emulator, { port: 0, https: { port: 0, caFile: join(folder, "ca.pem") } });
  shop = await openSite(emulator, "/nothing-of-kakao");
  const { host } = new URL(kakao.https!.url);
  // what a hosts file does, and the port of a server that listens at 443
  const rules = kakao.https!.hostnames.map((name) => `MAP ${name}:443 ${host}`).join(", ");
  browser = await chromium.launch({
    executablePath: process.env["CHROME_PATH"] ?? (await sparticuz.executablePath()),
    args: [`--host-resolver-rules=${rules}`],
  });
});
afterAll(async () => {
  await browser.close();
  shop.close();
  await kakao.close();
  rmSync(folder, { recursive: true });
});

test("loads the SDK, logs in and calls the API, all under Kakao's names", async () => {
  // Chromium's own store is empty; that the certificates fit is tested with OpenSSL's rules
  const context = await browser.newContext({ locale: "ko-KR", ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.goto(shop.url);
  await page.addScriptTag({ url: sdkUrl("2.8.2") });
  const [popup] = await Promise.all([
    page.waitForEvent("popup"),
    page.evaluate(
      `Kakao.init("javascript-key");
      window.login = Kakao.Auth.authorize({ isPopup: true }).then(({ code }) => code); 0`,
    ),
  ]);
  expect(popup.url()).toMatch(/^https:\/\/kauth\.kakao\.com\/oauth\/authorize\?/);
  await popup.locator("button[name=account]").first().click();
  await popup.locator("button[value=cancel]").click();
  expect(await page.evaluate("login.catch(({ error }) => error)")).toBe("access_denied");
  const { access_token } = emulator.signIn();
  const found = await page.evaluate(`(async () => {
    Kakao.Auth.setAccessToken("${access_token}");
    const { id } = await Kakao.API.request({ url: "/v2/user/me" });
    return id;
  })()`);
  expect(found).toBe(123456789);
  // one account on all of Kakao's hosts
  const cookies = await context.cookies("https://sharer.kakao.com/");
  expect(cookies).toMatchObject([{ name: "kakao_emulator", domain: ".kakao.com" }]);
});
