// Friend pickers and followChannel in Chromium, on both flavours of the SDK: promises that end where the SDK's hang.
import type { Browser, Page } from "playwright";
import { describe, expect, test } from "vitest";
import { origin, realSdk, useBrowser, versions } from "../support/shop.js";
import {
  call,
  end,
  expectNothingLeft,
  outcome,
  pass,
  popupOf,
  shop,
  type Shop,
} from "../support/windows.js";

let browser: Browser;
useBrowser((started) => {
  browser = started;
});

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

/** How many nodes of the page stand where a frame of the SDK's was. */
const standIns = "[...document.body.childNodes].filter(({ nodeType }) => nodeType === 8).length";

const version27 = versions.filter((version) => version.startsWith("2.7"));

/** A result that each of these windows may have; `mark` tells two of them apart. */
const result = (mark = 0) => ({ users: [], status: "success", channel_public_id: "_frxjem", mark });

describe.each(versions)("SDK %s", (version) => {
  const open = (more: object = {}) => shop(browser, { version, ...more });

  test.each([
    [
      follow,
      '{"method":"x","status":"success","channel_public_id":"_frxjem"}',
      { status: "success", channel_public_id: "_frxjem" },
    ],
    [friends, '{"users":[{"uuid":"a"}]}', { users: [{ uuid: "a" }] }],
    [
      `kakao.Picker.select({ maxPickableCount: 2${version.startsWith("2.7") ? "" : ", enableMulti: true"} })`,
      '{"users":[]}',
      { users: [] },
    ],
    ["kakao.Picker.selectChat()", '{"chats":[]}', { chats: [] }],
    ["kakao.Picker.selectFriend({ title: undefined })", '{"users":[]}', { users: [] }],
    [friends, '{"users":[{"uuid":"a","id":null}],"more":1}', { users: [{ uuid: "a" }], more: 1 }],
  ])("%s gives what Kakao's page says", async (code, text, value) => {
    const at = await open();
    const { index, popup } = await choosing(at, code);
    await post(popup, text);
    expect(await end(at.page, index)).toEqual({ value });
    await expect.poll(() => popup.isClosed()).toBe(true);
    await expectNothingLeft(at);
  });

  test.each([
    [follow, '{"status":"success"}', "channel_public_id"],
    [friends, '{"users":[{"id":1}]}', "users.0.uuid"],
    [friends, '{"users":[{"uuid":"a","id":9007199254740993}]}', "users.0.id"],
    ["kakao.Picker.selectChat()", '{"chats":[{"id":true}]}', "chats.0.id"],
  ])("%s: a result that is not as documented rejects: %s", async (code, text, path) => {
    const at = await open();
    const { index, popup } = await choosing(at, code);
    await post(popup, text);
    expect(await end(at.page, index)).toMatchObject({
      name: "KakaoResponseError",
      issues: [{ path }],
    });
    await expect.poll(() => popup.isClosed()).toBe(true);
    await expectNothingLeft(at);
  });

  test.each([follow, friends])("%s: refused, and closed", async (code) => {
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
  });

  test.each([follow, friends])("%s: a message of another site is not heard", async (code) => {
    const at = await open();
    const { index, popup } = await choosing(at, code);
    await at.page.evaluate(() => postMessage('{"users":[]}', "*"));
    await pass(at.page, 300);
    expect(await outcome(at.page, index)).toBeUndefined();
    await popup.close();
    await end(at.page, index);
  });

  test.each([follow, friends])("%s: blocked, superseded, aborted", async (code) => {
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
    await page.evaluate("window.controller = new AbortController(); 0");
    // after the settings, which selectFriends and followChannel have
    const withSignal = code.replace(/\)$/, ", { signal: controller.signal })");
    const third = await choosing(at, withSignal);
    await page.evaluate("controller.abort()");
    expect(await end(page, third.index)).toMatchObject({ code: "aborted" });
  });

  const bare = (code: string) => code.replace("kakao.", "Kakao.");
  const enableMulti = version.startsWith("2.7") ? "" : "enableMulti: true";
  const kinds = [
    "kakao.Picker.selectFriend()",
    friends,
    "kakao.Picker.selectChat()",
    `kakao.Picker.select({ ${enableMulti} })`,
    follow,
  ];

  test("any number of times in one page, ours and the bare SDK's in turn", async () => {
    const at = await open();
    for (const code of [
      ...kinds,
      ...kinds.map(bare),
      ...kinds,
      friends,
      bare(friends),
      friends,
      bare(follow),
      follow,
    ]) {
      const { index, popup } = await choosing(at, code);
      await post(popup, JSON.stringify(result()));
      expect(await end(at.page, index), code).toEqual({ value: result() });
      await popup.close();
      // one for the friend pickers, one for channels and addresses
      expect(await at.page.evaluate(standIns)).toBeLessThanOrEqual(2);
    }
    expect(at.wrong).toEqual([]);
    expect(at.context.pages()).toHaveLength(1);
  });

  test("ours while a bare call is pending, and the other way round", async () => {
    const at = await open();
    const { page } = at;
    for (const code of [friends, follow]) {
      await choosing(at, bare(code));
      const ours = await choosing(at, code);
      await post(ours.popup, JSON.stringify(result(1)));
      expect(await end(page, ours.index)).toEqual({ value: result(1) });

      const mine = await choosing(at, code);
      const theirs = await choosing(at, bare(code));
      // the SDK has closed our window for its own
      expect(await end(page, mine.index, 5000)).toMatchObject({ code: "closed" });
      await post(theirs.popup, JSON.stringify(result(2)));
      expect(await end(page, theirs.index)).toEqual({ value: result(2) });
      await theirs.popup.close();
    }
    expect(at.wrong).toEqual([]);
  });

  test("blocked again and again: nothing piles up, and the next one opens", async () => {
    const at = await open();
    const { page } = at;
    await page.evaluate("window.opens = window.open; window.open = () => null; 0");
    for (const code of [friends, follow, friends, follow, friends]) {
      expect(await end(page, await call(page, code))).toMatchObject({ code: "blocked" });
    }
    expect(await page.evaluate(standIns)).toBeLessThanOrEqual(2);
    // nor has a form of the SDK's found a window
    expect(at.context.pages()).toHaveLength(1);
    await page.evaluate("window.open = opens; 0");
    await expectNothingLeft(at);
    for (const code of [friends, follow, bare(friends), bare(follow)]) {
      const { index, popup } = await choosing(at, code);
      await post(popup, JSON.stringify(result()));
      expect(await end(page, index)).toEqual({ value: result() });
      await popup.close();
    }
    expect(at.wrong).toEqual([]);
  });

  test("a page that takes the SDK's frame away is told what failed", async () => {
    const at = await open();
    const { page } = at;
    await choosing(at, bare(friends));
    await page.evaluate("document.querySelector('iframe').remove()");
    const failed = await end(page, await call(page, friends));
    expect(failed).toMatchObject({ name: "KakaoStateError", code: "sdk_failed" });
    expect((failed as Error).message).toContain("NotFoundError");
    expect((failed as Error).message).not.toContain("token");
  });

  test("followChannel in Instagram rejects, as the SDK does there", async () => {
    const at = await open({ userAgent: "Mozilla/5.0 (Linux; Android 14) Instagram 300.0" });
    expect(await end(at.page, await call(at.page, follow))).toMatchObject({
      name: "KakaoAppsError",
      code: "KAE007",
    });
    expect(at.context.pages()).toHaveLength(1);
    await expectNothingLeft(at);
  });

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
  });
});

test.skipIf(realSdk !== undefined || !version27.length)(
  "the bare SDK hangs where ours ends",
  async () => {
    const at = await shop(browser, { version: "2.8.2" });
    const { index, popup } = await choosing(at, friends.replace("kakao.", "Kakao."));
    await popup.close();
    await pass(at.page, 2000);
    expect(await outcome(at.page, index)).toBeUndefined();
  },
);
