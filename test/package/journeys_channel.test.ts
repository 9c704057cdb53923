// Channels in Chromium on the emulator: to add one, to block it, and the app's webhook, on both flavours of the SDK.
import type { Browser } from "playwright";
import { describe, expect, test } from "vitest";
import { adminKey, closed, oauth, opening, press, start } from "../support/journey.js";
import { useBrowser, versions } from "../support/shop.js";
import { call, outcome } from "../support/windows.js";

let browser: Browser;
useBrowser((started) => {
  browser = started;
});

const channelWebhook = "https://shop.example/channel";
const channels = [{ channel_uuid: "@shop", channel_public_id: "_shop" }];
const other = {
  id: 2,
  javascriptKey: "other",
  channels: [{ channel_uuid: "@b", channel_public_id: "_b" }],
};

describe.each(versions)("SDK %s", (version) => {
  const open = (more = {}) =>
    start(browser, version, { apps: [{ channels, channelWebhook }, other], ...more });

  test("follow a channel: the app hears it in the page and by its webhook", async () => {
    const at = await open();
    const { page, reports } = at;
    const { index, popup } = await opening(
      page,
      'kakao.Channel.followChannel({ channelPublicId: "_shop" })',
    );
    await popup.getByText("@shop").waitFor();
    await press(popup, "채널 추가");
    await expect.poll(() => outcome(page, index)).toBeDefined();
    expect(await outcome(page, index)).toEqual({
      value: { status: "success", channel_public_id: "_shop" },
    });
    await closed(popup);
    await expect.poll(() => reports.length).toBe(1);
    expect(reports[0]!.url).toBe(channelWebhook);
    expect(await oauth.parseChannelWebhook(reports[0]!, { adminKey })).toMatchObject({
      event: "added",
      id: "123456789",
      id_type: "app_user_id",
      channel_public_id: "_shop",
      channel_uuid: "@shop",
      updated_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string,
    });
    const read = await call(page, "kakao.API.talk.channels()");
    await expect.poll(() => outcome(page, read)).toBeDefined();
    expect(await outcome(page, read)).toMatchObject({
      value: { channels: [{ channel_public_id: "_shop", relation: "ADDED" }] },
    });
    expect(at.escaped).toEqual([]);
  });

  test.each([
    ["_none", "KAE005"],
    ["_b", "KAE105"],
  ])("the channel %s cannot be followed: %s", async (id, code) => {
    const { page, reports } = await open();
    const index = await call(page, `kakao.Channel.followChannel({ channelPublicId: "${id}" })`);
    await expect.poll(() => outcome(page, index)).toBeDefined();
    expect(await outcome(page, index)).toMatchObject({ name: "KakaoAppsError", code });
    expect(reports).toEqual([]);
  });

  test("left by its button; and the bare SDK without a token", async () => {
    const { page, emulator } = await open();
    const follow = 'Channel.followChannel({ channelPublicId: "_shop" })';
    const left = await opening(page, `kakao.${follow}`);
    await press(left.popup, "닫기");
    await expect.poll(() => outcome(page, left.index)).toMatchObject({ code: "closed" });
    await closed(left.popup);
    expect(emulator.users[0]!.channels).toHaveLength(1);

    await page.evaluate("kakao.Auth.setAccessToken(null); 0");
    const { index, popup } = await opening(page, `Kakao.${follow}`);
    await press(popup, "채널 추가");
    await expect
      .poll(() => outcome(page, index))
      .toEqual({ value: { status: "success", channel_public_id: "_shop" } });
    expect(emulator.users[0]!.channels).toHaveLength(2);
  });

  test("the channel's own page adds it and blocks it; a channel that is none says so", async () => {
    const at = await open({ pages: true });
    const { page, reports } = at;
    const { popup } = await opening(page, 'kakao.Channel.addChannel({ channelPublicId: "_shop" })');
    await press(popup, /홍길동/);
    await press(popup, "채널 추가");
    await popup.getByText("추가한 채널입니다.").waitFor();
    await press(popup, "채널 차단");
    await popup.getByText("차단한 채널입니다.").waitFor();
    await press(popup, "닫기");
    await closed(popup);
    await expect.poll(() => reports.length).toBe(2);
    const events = await Promise.all(
      reports.map(async (report) => (await oauth.parseChannelWebhook(report, { adminKey })).event),
    );
    expect(events).toEqual(["added", "blocked"]);
    const chat = await opening(page, 'kakao.Channel.chat({ channelPublicId: "_shop" })');
    await chat.popup.getByRole("heading", { name: "채널과 채팅" }).waitFor();
    const none = await opening(page, 'kakao.Channel.addChannel({ channelPublicId: "_none" })');
    await none.popup.getByText("없는 채널입니다.").waitFor();
    expect(at.escaped).toEqual([]);
  });
});
