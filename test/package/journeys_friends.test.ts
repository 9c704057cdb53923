// Friend and chat pickers in Chromium on the emulator, up to the message they are for, on both flavours of the SDK.
import type { EmulatorOptions, EmulatorUser } from "kakao-typed/emulator";
import type { Browser, Page } from "playwright";
import { describe, expect, test } from "vitest";
import { closed, type Journey, opening, press, start, tick } from "../support/journey.js";
import { origin, useBrowser, versions } from "../support/shop.js";
import { call, outcome } from "../support/windows.js";

let browser: Browser;
useBrowser((started) => {
  browser = started;
});

const named = (id: number, nickname: string, more: Partial<EmulatorUser> = {}): EmulatorUser => ({
  id,
  kakao_account: { profile: { nickname } },
  ...more,
});
const users = [
  named(1, "나", { favorites: [3] }),
  named(2, "둘리"),
  named(3, "셋째"),
  named(4, "넷째", { takesMessages: false }),
];

/** A page whose user has three friends in the app. */
async function withFriends(version: string, options: EmulatorOptions = {}): Promise<Journey> {
  const at = await start(browser, version, { users, ...options });
  for (const { id } of users.slice(1)) at.emulator.signIn({ user: id });
  return at;
}

const ended = async (page: Page, index: number) => {
  await expect.poll(() => outcome(page, index)).toBeDefined();
  return outcome(page, index);
};

describe.each(versions)("SDK %s", (version) => {
  test("pick two friends, and send them a message", async () => {
    const at = await withFriends(version);
    const { page, emulator } = at;
    const { index, popup } = await opening(
      page,
      `kakao.Picker.selectFriends({ title: "누구에게 보낼까요?", maxPickableCount: 2, minPickableCount: 2,
        disableSelectOptions: [{ reason: "msgBlocked", message: "메시지를 받지 않음" }] })`,
    );
    await popup.getByRole("heading", { name: "누구에게 보낼까요?" }).waitFor();
    expect(
      await popup.getByRole("checkbox", { name: /넷째.*메시지를 받지 않음/ }).isDisabled(),
    ).toBe(true);
    await tick(popup, "둘리");
    await press(popup, "확인");
    await popup.getByRole("alert").getByText("2개를 고르세요.").waitFor();
    await popup.getByLabel("이름으로 찾기").fill("셋");
    await press(popup, "찾기");
    await tick(popup, "셋째");
    await press(popup, "확인");
    const friend = (id: number, profile_nickname: string, favorite: boolean) => ({
      uuid: `uuid-${id}`,
      id,
      profile_nickname,
      profile_thumbnail_image: "",
      favorite,
    });
    expect(await ended(page, index)).toEqual({
      value: { selectedTotalCount: 2, users: [friend(3, "셋째", true), friend(2, "둘리", false)] },
    });
    await closed(popup);

    const sent = await call(
      page,
      `kakao.API.talk.message.default_send({
        receiver_uuids: outcomes[${index}].value.users.map(({ uuid }) => uuid),
        template_object: { object_type: "text", text: "같이 먹어요", link: { web_url: "${origin}" } },
      })`,
    );
    expect(await ended(page, sent)).toEqual({
      value: { successful_receiver_uuids: ["uuid-3", "uuid-2"] },
    });
    expect(emulator.messages).toMatchObject([
      { from: 1, to: 3, receivers: [3], chat_type: "DirectChat", kind: "default" },
      { from: 1, to: 2, template: { text: "같이 먹어요" } },
    ]);
    expect(at.escaped).toEqual([]);
  });

  test("one friend, chats, both, and the window left by its button", async () => {
    const at = await withFriends(version);
    const { page } = at;
    let { index, popup } = await opening(
      page,
      "kakao.Picker.selectFriend({ showMyProfile: true })",
    );
    await popup.getByRole("radio", { name: "나" }).check();
    await press(popup, "확인");
    expect(await ended(page, index)).toMatchObject({ value: { users: [{ uuid: "uuid-1" }] } });
    await closed(popup);

    ({ index, popup } = await opening(page, "kakao.Picker.selectChat({ maxPickableCount: 2 })"));
    await tick(popup, "주말 모임", "둘리");
    await press(popup, "확인");
    expect(await ended(page, index)).toEqual({
      value: { selectedTotalCount: 2, chats: [{ id: 2 }, { id: 380_000_000_001 }] },
    });
    await closed(popup);

    const more = version.startsWith("2.7") ? "" : "enableMulti: true,";
    ({ index, popup } = await opening(
      page,
      `kakao.Picker.select({ ${more} maxPickableCount: 3, chatParams: { chatFilters: ["open"] } })`,
    ));
    await tick(popup, "둘리", "동네 오픈채팅");
    await press(popup, "확인");
    expect(await ended(page, index)).toMatchObject({
      value: { selectedTotalCount: 2, users: [{ id: 2 }], chats: [{ id: 380_000_000_003 }] },
    });
    await closed(popup);

    ({ index, popup } = await opening(page, "kakao.Picker.selectFriends()"));
    await press(popup, "닫기");
    expect(await ended(page, index)).toMatchObject({ name: "KakaoPopupError", code: "closed" });
    expect(at.escaped).toEqual([]);
  });

  test("what Kakao refuses: no consent, nobody to show", async () => {
    const at = await withFriends(version);
    const { page, emulator } = at;
    emulator.consents({ user: 1, scopes: [] });
    let index = await call(page, "kakao.Picker.selectFriends()");
    expect(await ended(page, index)).toMatchObject({ code: "-402" });
    emulator.consents({ user: 1, scopes: ["friends"] });
    index = await call(page, "kakao.Picker.selectFriends({ friendFilter: 'invitable' })");
    expect(await ended(page, index)).toMatchObject({ code: "-204" });
  });

  test("without a token Kakao asks who it is; with a returnUrl the page leaves and comes back", async () => {
    const at = await withFriends(version, { pages: true });
    const { page } = at;
    await page.evaluate("kakao.Auth.setAccessToken(null); 0");
    await page.evaluate(
      `setTimeout(() => Kakao.Picker.selectFriends({ returnUrl: "${origin}/" })); 0`,
    );
    await press(page, /^나/);
    await tick(page, "둘리");
    await press(page, "확인");
    await page.waitForURL(`${origin}/?*`);
    const { searchParams } = new URL(page.url());
    expect(searchParams.get("selectedTotalCount")).toBe("1");
    expect(JSON.parse(searchParams.get("users")!)).toMatchObject([{ uuid: "uuid-2" }]);

    // the account stays signed in
    await page.goto(`${origin}/`);
    await page.evaluate(
      `kakao.Auth.setAccessToken(null);
       setTimeout(() => Kakao.Picker.selectFriends({ returnUrl: "${origin}/" })); 0`,
    );
    await press(page, "닫기");
    await page.waitForURL(`${origin}/?status=closed`);
    expect(at.escaped).toEqual([]);
  });
});
