// Kakao's pickers of friends and chats, and its pages of channels, without a browser.
import { createEmulator, type EmulatorOptions } from "kakao-typed/emulator";
import { describe, expect, test } from "vitest";
import { posted, shown, submit } from "../support/kakao_forms.js";

const host = "https://friend-picker.kakao.com";
const named = (id: number, nickname: string, more: object = {}) => ({
  id,
  kakao_account: { profile: { nickname } },
  ...more,
});
const users = [named(1, "나", { favorites: [3] }), named(2, "둘"), named(3, "셋"), named(4, "넷")];

function page(options: EmulatorOptions = {}) {
  const emulator = createEmulator({ users, ...options });
  for (const user of [2, 3, 4]) emulator.signIn({ user });
  const { access_token } = emulator.signIn({ user: 1 });
  const ask = (path: string, fields: object = {}, headers = {}) =>
    submit(
      emulator,
      host + path,
      { appKey: "javascript-key", token: access_token, ...fields },
      headers,
    );
  return { emulator, ask };
}

const multiple = "/select/multiple";
const uuids = (result: unknown) =>
  (result as { users: { uuid: string }[] }).users.map(({ uuid }) => uuid);

describe("pickers", () => {
  test("favourites first; the user only where the app wants it", async () => {
    const { ask } = page();
    const names = async (fields: object) =>
      [...(await (await ask(multiple, fields)).text()).matchAll(/<span[^>]*>([^<]*)</g)].map(
        ([, name]) => name!.trim(),
      );
    expect(await names({})).toEqual(["셋", "넷", "둘"]);
    expect(await names({ showMyProfile: true, showFavorite: false })).toEqual([
      "나",
      "넷",
      "둘",
      "셋",
    ]);
    expect(await names({ search: "둘", enableSearch: false })).toEqual(["둘"]);
    expect(await names({ search: "없음" })).toEqual([]);
  });

  test("one, up to a number, at least a number", async () => {
    const { ask } = page();
    const pick = async (path: string, chosen: string[], fields: object = {}) => {
      const response = await ask(path, { ...fields, step: "pick", pick: chosen });
      const html = await response.clone().text();
      return html.includes('role="alert"') ? "again" : uuids(await posted(response));
    };
    expect(await pick("/select/single", ["uuid-2"])).toEqual(["uuid-2"]);
    expect(await pick("/select/single", ["uuid-2", "uuid-3"])).toBe("again");
    expect(await pick(multiple, [])).toBe("again");
    expect(await pick(multiple, ["uuid-2"], { minPickableCount: 2 })).toBe("again");
    expect(await pick(multiple, ["uuid-2", "uuid-3"], { maxPickableCount: 1 })).toBe("again");
    // one who is no friend, or chosen twice
    expect(await pick(multiple, ["uuid-9", "uuid-2", "uuid-2"])).toEqual(["uuid-2"]);
  });

  test("who cannot be chosen, and why", async () => {
    const { ask } = page({
      users: [...users.slice(0, 3), named(4, "넷", { takesMessages: false })],
    });
    const disableSelectOptions = [
      { reason: "msgBlocked", message: "막힘" },
      { reason: "custom", message: "이미 초대함", uuids: ["uuid-2"] },
      { reason: "notFriend", message: "아님" },
    ];
    const text = await shown(
      await ask(multiple, { disableSelectOptions: JSON.stringify(disableSelectOptions) }),
    );
    expect(text).toMatch(/넷 막힘 .*둘 이미 초대함/);
    expect(text).not.toContain("아님");
    const step = { step: "pick", pick: ["uuid-2", "uuid-3"] };
    const chosen = { disableSelectOptions: JSON.stringify(disableSelectOptions), ...step };
    expect(uuids(await posted(await ask(multiple, chosen)))).toEqual(["uuid-3"]);
    const registered = { disableSelectOptions: '[{"reason":"registered"}]', ...step };
    expect(await (await ask(multiple, registered)).text()).toContain('role="alert"');
  });

  test("members of chats are users", async () => {
    const { ask } = page();
    const fields = {
      selectionType: "chatMember",
      chatFilters: "regular",
      step: "pick",
      pick: "uuid-2",
    };
    expect(await posted(await ask("/chat/select", fields))).toMatchObject({
      selectedTotalCount: 1,
      users: [{ uuid: "uuid-2" }],
    });
  });

  test.each<[string, object, number]>([
    ["another key", { appKey: "rest-api-key" }, -401],
    ["no key", { appKey: "" }, -401],
    ["a token that is none", { token: "none" }, -401],
    ["a list that is none", { disableSelectOptions: "{}" }, -400],
    ["broken JSON", { disableSelectOptions: "[" }, -400],
    ["a filter that is none", { chatFilters: "regular,__proto__" }, -400],
    ["fewer than at least", { minPickableCount: 3, maxPickableCount: 2 }, -400],
    ["too many", { maxPickableCount: 101 }, -400],
    ["a long form", { title: "a".repeat(70_000) }, -400],
    ["nobody to invite", { friendFilter: "invitable" }, -204],
  ])("%s: %j", async (_, fields, code) => {
    const { ask } = page();
    expect(await posted(await ask(multiple, fields))).toMatchObject({ code });
    const back = await ask(multiple, { ...fields, returnUrl: "https://shop.example/?a=1" });
    const to = new URL(back.headers.get("Location")!);
    expect([to.searchParams.get("a"), to.searchParams.get("code")]).toEqual(["1", String(code)]);
  });

  test("consent, KakaoTalk and a connection are needed", async () => {
    const at = page();
    const refused = async (options: EmulatorOptions) => {
      const emulator = createEmulator({ users, ...options });
      const { access_token: token } = emulator.signIn();
      const sent = { appKey: "javascript-key", token };
      return posted(await submit(emulator, host + multiple, sent));
    };
    expect(await refused({ apps: [{ scopes: [] }] })).toMatchObject({ code: -3 });
    expect(await refused({ users: [named(1, "나", { talk: false })] })).toMatchObject({
      code: -501,
    });
    expect(await refused({ users: [named(1, "나")] })).toMatchObject({ code: -204 });
    at.emulator.consents({ user: 1, scopes: ["talk_message"] });
    expect(await posted(await at.ask(multiple))).toMatchObject({ code: -402 });
    // chats need no consent to friends
    expect(await shown(await at.ask("/chat/select"))).toContain("주말 모임");
    const nobody = createEmulator({ users });
    const unknown = await submit(nobody, host + multiple, { appKey: "javascript-key" });
    expect(await posted(unknown)).toMatchObject({ code: -101 });
  });

  test("closed says so", async () => {
    const { ask } = page();
    expect(await posted(await ask(multiple, { step: "close" }))).toBe("closed");
    const back = await ask(multiple, { step: "close", returnUrl: "https://shop.example/" });
    expect(back.headers.get("Location")).toBe("https://shop.example/?status=closed");
  });

  test.each(["javascript:alert(1)", "zzz", "//evil.example"])(
    "nobody is sent to %s",
    async (returnUrl) => {
      const { status, headers } = await page().ask(multiple, { returnUrl, step: "close" });
      expect([status, headers.get("Location")]).toEqual([400, null]);
    },
  );

  test("no text ends the script that tells the page of the app, and none is markup", async () => {
    const attack = "</script><script>alert(1)</script>";
    const emulator = createEmulator({
      users: [named(1, "나"), named(2, attack, { uuid: attack })],
    });
    emulator.signIn({ user: 2 });
    const { access_token: token } = emulator.signIn();
    const sent = { appKey: "javascript-key", token, title: attack, search: "" };
    const asked = await (await submit(emulator, host + multiple, sent)).text();
    expect(asked).not.toContain("<script>alert");
    const done = await submit(emulator, host + multiple, { ...sent, step: "pick", pick: attack });
    const html = await done.clone().text();
    expect(html.match(/<\/script/g)).toHaveLength(1);
    expect(uuids(await posted(done))).toEqual([attack]);
  });
});

describe("channels", () => {
  const channels = [{ channel_uuid: "@shop", channel_public_id: "_shop" }];
  const follow = "https://apps.kakao.com/talk/channel/follow";
  const start = (more: EmulatorOptions = {}) => {
    const reports: unknown[] = [];
    const emulator = createEmulator({
      apps: [
        { channels, channelWebhook: "https://shop.example/channel" },
        { id: 2, javascriptKey: "two", channels, channelWebhook: "https://two.example/channel" },
        { id: 3, javascriptKey: "three", channels: [], channelWebhook: "https://three.example/" },
      ],
      ...more,
      fetch: async (request) => {
        reports.push({ url: request.url, ...((await request.json()) as object) });
        return new Response();
      },
    });
    return { emulator, reports };
  };

  test("every app of the channel hears of it; one that does not know the user gets another id", async () => {
    const { emulator, reports } = start();
    emulator.signIn();
    for (const step of ["add", "add", "block", "block"]) {
      await submit(emulator, "https://pf.kakao.com/_shop/friend", { step });
    }
    await expect.poll(() => reports.length).toBe(4);
    expect(reports).toMatchObject([
      {
        url: "https://shop.example/channel",
        event: "added",
        id: "123456789",
        id_type: "app_user_id",
      },
      {
        url: "https://two.example/channel",
        event: "added",
        id: "sample-uuid-1",
        id_type: "open_id",
      },
      { event: "blocked", channel_public_id: "_shop", channel_uuid: "@shop" },
      { event: "blocked" },
    ]);
    expect(emulator.users[0]!.channels).toMatchObject([
      { channel_public_id: "_frxjem", relation: "ADDED" },
      { channel_public_id: "_shop", relation: "BLOCKED", created_at: expect.any(String) as string },
    ]);
  });

  test("the ticket says who follows it; without one it is the user at the browser", async () => {
    const { emulator } = start();
    const ask = (fields: object) =>
      submit(emulator, follow, {
        app_key: "javascript-key",
        channel_public_id: "_shop",
        ...fields,
      });
    const { access_token } = emulator.signIn({ user: 987654321, scopes: [] });
    const ticket = await submit(emulator, "https://kauth.kakao.com/api/agt", {
      client_id: "javascript-key",
      access_token,
    });
    const { agt } = (await ticket.json()) as { agt: string };
    const success = { status: "success", channel_public_id: "_shop" };
    expect(await posted(await ask({ agt, step: "add" }))).toEqual(success);
    expect(emulator.users[1]!.channels).toHaveLength(1);
    expect(emulator.users[0]!.channels).toHaveLength(1);
    expect(await posted(await ask({ step: "add" }))).toEqual(success);
    expect(emulator.users[0]!.channels).toHaveLength(2);
    expect(await posted(await ask({ step: "cancel" }))).toBe("closed");
    expect(await posted(await ask({ agt: "none" }))).toMatchObject({ error_code: "KAE201" });
    expect(await posted(await ask({ channel_public_id: "_x" }))).toMatchObject({
      error_code: "KAE005",
    });
    expect(await posted(await ask({ app_key: "three" }))).toMatchObject({ error_code: "KAE105" });
    expect(await posted(await ask({ app_key: "rest-api-key" }))).toMatchObject({
      error_code: "KAE104",
    });
    emulator.addUser({ id: 5, talk: false });
    emulator.setPerson({ user: 5 });
    expect(await posted(await ask({}))).toMatchObject({ error_code: "KAE202" });
  });

  test("its pages, and those that are none", async () => {
    const { emulator } = start();
    const read = async (path: string) => {
      const response = await emulator.fetch(`https://pf.kakao.com${path}`);
      return [response.status, await shown(response)];
    };
    expect(await read("/_shop")).toEqual([200, expect.stringContaining("아직 추가하지 않은")]);
    expect(await read("/_shop/chat")).toEqual([200, expect.stringContaining("채널과 채팅")]);
    expect(await read("/_<b>/friend")).toEqual([404, expect.stringContaining("없는 채널입니다")]);
    expect((await read("/_shop/sdk_error"))[0]).toBe(404);
    expect((await read("/_shop/other"))[0]).toBe(404);
  });
});
