// Friend pickers and followChannel in Chromium, on both flavours of the SDK: promises that end where the SDK's hang.
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, origin, realSdk, versions } from "./shop.js";
import { call, end, expectNothingLeft, outcome, popupOf, shop, type Shop } from "./windows.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
}, 60_000);
afterAll(() => browser.close());

const follow = "kakao.Channel.followChannel({ channelPublicId: '_frxjem' })";
const friends = "kakao.Picker.selectFriends({ maxPickableCount: 3 })";

async function choosing({ page }: Shop, code: string): Promise<{ index: number; popup: Page }> {
  let index = 0;
  const popup = await popupOf(page, async () => (index = await call(page, code)));
  await popup.waitForURL(/(apps|friend-picker)\.kakao\.com/);
  return { index, popup };
}

const post = (from: Page, data: unknown) =>
  from.evaluate((message) => (opener as Window).postMessage(message, "*"), data);

const version27 = versions.filter((version) => version.startsWith("2.7"));

describe.each(versions)("SDK %s", (version) => {
  const open = (more: object = {}) => shop(browser, { version, ...more });

  test.each([
    [follow, '{"method":"x","status":"success"}', { status: "success" }],
    [friends, '{"users":[{"uuid":"a"}]}', { users: [{ uuid: "a" }] }],
    [
      `kakao.Picker.select({ maxPickableCount: 2${version.startsWith("2.7") ? "" : ", enableMulti: true"} })`,
      '{"users":[]}',
      { users: [] },
    ],
    ["kakao.Picker.selectChat()", '{"chats":[]}', { chats: [] }],
    ["kakao.Picker.selectFriend({ title: undefined })", '{"users":[]}', { users: [] }],
  ])(
    "%s gives what Kakao's page says",
    async (code, text, value) => {
      const at = await open();
      const { index, popup } = await choosing(at, code);
      await post(popup, text);
      expect(await end(at.page, index)).toEqual({ value });
      await expect.poll(() => popup.isClosed()).toBe(true);
      await expectNothingLeft(at);
    },
    20_000,
  );

  test.each([follow, friends])(
    "%s: refused, and closed",
    async (code) => {
      const at = await open();
      let { index, popup } = await choosing(at, code);
      await post(popup, '{"error_code":"KAE005","error_msg":"no channel"}');
      expect(await end(at.page, index)).toMatchObject({ name: "KakaoAppsError", code: "KAE005" });
      ({ index, popup } = await choosing(at, code));
      await popup.close();
      expect(await end(at.page, index, 5000)).toMatchObject({
        name: "KakaoPopupError",
        code: "closed",
      });
      await expectNothingLeft(at);
    },
    30_000,
  );

  test.each([follow, friends])(
    "%s: a message of another site is not heard",
    async (code) => {
      const at = await open();
      const { index, popup } = await choosing(at, code);
      await at.page.evaluate(() => postMessage('{"users":[]}', "*"));
      await at.page.waitForTimeout(300);
      expect(await outcome(at.page, index)).toBeUndefined();
      await popup.close();
      await end(at.page, index);
    },
    20_000,
  );

  test.each([follow, friends])(
    "%s: blocked, superseded, aborted",
    async (code) => {
      const at = await open();
      const { page } = at;
      await page.evaluate("window.open = () => null");
      expect(await end(page, await call(page, code))).toMatchObject({
        name: "KakaoPopupError",
        code: "blocked",
      });
      await page.reload();
      await page.waitForFunction(() => "kakao" in window);
      const first = await choosing(at, code);
      const second = await choosing(at, code);
      expect(await end(page, first.index)).toMatchObject({ code: "superseded" });
      await second.popup.close();
      expect(await end(page, second.index)).toMatchObject({ code: "closed" });
      const withSignal = code.replace(/\)$/, ", { signal: AbortSignal.timeout(300) })");
      const third = await choosing(at, withSignal);
      expect(await end(page, third.index)).toMatchObject({ code: "aborted" });
    },
    30_000,
  );

  test("followChannel in Instagram rejects, as the SDK does there", async () => {
    const at = await open({ userAgent: "Mozilla/5.0 (Linux; Android 14) Instagram 300.0" });
    expect(await end(at.page, await call(at.page, follow))).toMatchObject({
      name: "KakaoAppsError",
      code: "KAE007",
    });
    expect(at.context.pages()).toHaveLength(1);
    await expectNothingLeft(at);
  }, 20_000);

  test("wrong settings reject, in the SDK's words; nothing opens", async () => {
    const { page, context } = await open();
    for (const code of [
      "kakao.Picker.selectFriends({ maxPickableCount: 101 })",
      "kakao.Picker.selectChat({ succes() {} })",
      "kakao.Channel.followChannel({})",
    ]) {
      expect(await end(page, await call(page, code))).toMatchObject({ name: "KakaoDataError" });
    }
    expect(context.pages()).toHaveLength(1);
    expect(page.url()).toBe(`${origin}/`);
  }, 20_000);
});

test.skipIf(realSdk !== undefined || !version27.length)(
  "the bare SDK hangs where ours ends",
  async () => {
    const at = await shop(browser, { version: "2.8.2" });
    const { index, popup } = await choosing(at, friends.replace("kakao.", "Kakao."));
    await popup.close();
    await at.page.waitForTimeout(2000);
    expect(await outcome(at.page, index)).toBeUndefined();
  },
  20_000,
);
