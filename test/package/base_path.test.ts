// The fake SDK in a page whose site has the emulator below a path: its calls, its login and its windows stay there.
import { readFileSync } from "node:fs";
import { createEmulator, type Emulator } from "kakao-typed/emulator";
import type { Browser, Page } from "playwright";
import { afterEach, beforeEach, expect, test } from "vitest";
import { root } from "../support/compiler.js";
import { openSite, type Site } from "../support/mounted.js";
import { useBrowser } from "../support/shop.js";

let browser: Browser;
useBrowser((started) => (browser = started));

let emulator: Emulator;
let site: Site;
beforeEach(async () => {
  emulator = createEmulator({ basePath: "/kakao", pages: true });
  site = await openSite(emulator, "/kakao");
});
afterEach(() => site.close());

/** A page of the site, with the SDK; what it asks elsewhere fails. */
async function shop(): Promise<{ page: Page; asked: string[] }> {
  const context = await browser.newContext({ locale: "ko-KR" });
  const asked: string[] = [];
  context.on("request", (request) => asked.push(request.url()));
  const page = await context.newPage();
  await page.goto(site.url);
  const sdk = readFileSync(`${root}dist/emulator/sdk.global.js`, "utf8");
  const options = JSON.stringify({ version: "2.8.2", origin: `${site.url}/kakao` });
  await page.addScriptTag({ content: `${sdk}\nKakaoEmulatorSdk.load(${options});` });
  const { access_token } = emulator.signIn();
  emulator.signIn({ user: 987654321 });
  await page.evaluate(`Kakao.init("javascript-key"); Kakao.Auth.setAccessToken("${access_token}")`);
  return { page, asked };
}

const open = async (page: Page, code: string) =>
  (await Promise.all([page.waitForEvent("popup"), page.evaluate(code)]))[0];

test("an address and a friend are chosen, and nothing is asked elsewhere", async () => {
  const { page, asked } = await shop();
  const addresses = await open(
    page,
    "window.chosen = Kakao.Auth.selectShippingAddress().then(({ address_id }) => address_id); 0",
  );
  await addresses.getByRole("button", { name: "선택" }).first().click();
  expect(await page.evaluate("chosen")).toEqual(expect.any(Number));

  const picker = await open(
    page,
    "window.picked = Kakao.Picker.selectFriend().then(({ users }) => users[0].uuid); 0",
  );
  await picker.getByRole("radio", { name: "김철수" }).check();
  await picker.getByRole("button", { name: "확인" }).click();
  expect(await page.evaluate("picked")).toBe("sample-uuid-2");
  expect(asked.filter((url) => !url.startsWith(`${site.url}/`))).toEqual([]);
});

test("a login in a popup, and the account stays signed in below the path", async () => {
  const { page, asked } = await shop();
  const popup = await open(
    page,
    "window.login = Kakao.Auth.authorize({ isPopup: true }).then(({ code }) => code); 0",
  );
  await popup.locator("button[name=account]").first().click();
  expect(await page.evaluate("login")).toMatch(/^emulated-code-/);
  const cookies = await page.context().cookies(`${site.url}/kakao/oauth/authorize`);
  expect(cookies).toMatchObject([{ name: "kakao_emulator", path: "/kakao" }]);
  expect(asked.filter((url) => !url.startsWith(`${site.url}/`))).toEqual([]);
});
