// KakaoTalk as the emulator has it: who sees whom, who gets what.
import type { Emulator, EmulatorUser } from "kakao-typed/emulator";
import { describe, expect, test } from "vitest";
import { login, onTheWire, type Page, rejection } from "../support/page.js";

onTheWire();

const text = { object_type: "text", text: "안녕하세요", link: {} } as const;

/** The first user is logged in; the others have agreed to be seen. */
function among(...users: EmulatorUser[]): Page {
  const page = login({ users: [{ id: 1, uuid: "me" }, ...users] });
  for (const { id } of users) page.emulator.signIn({ user: id });
  return page;
}

const named = (id: number, nickname: string) => ({
  id,
  uuid: `u${id}`,
  kakao_account: { profile: { nickname } },
});

function signIn({ emulator, kakao }: Page, how: Parameters<Emulator["signIn"]>[0]): void {
  kakao.Auth.setAccessToken(emulator.signIn(how).access_token);
}

describe("friends", () => {
  test("come in the order asked for, with favourites first by default", async () => {
    const friends = [named(2, "나"), named(3, "가"), named(4, "다")];
    const { kakao, emulator } = login({
      users: [{ id: 1, favorites: [4], friends: [2, 3, 4] }, ...friends],
    });
    for (const { id } of friends) emulator.signIn({ user: id });
    const ids = async (data?: Parameters<typeof kakao.API.talk.friends>[0]) =>
      (await kakao.API.talk.friends(data)).elements?.map(({ id }) => id);
    expect(await ids()).toEqual([4, 3, 2]);
    expect(await ids({ friend_order: "nickname" })).toEqual([3, 2, 4]);
    expect(await ids({ friend_order: "nickname", order: "desc" })).toEqual([4, 2, 3]);
    const middle = await kakao.API.talk.friends({ offset: 1, limit: 1 });
    expect(middle).toMatchObject({
      total_count: 3,
      favorite_count: 1,
      before_url: "https://kapi.kakao.com/v1/api/talk/friends?offset=0&limit=1&order=asc",
      after_url: "https://kapi.kakao.com/v1/api/talk/friends?offset=2&limit=1&order=asc",
    });
    expect(await kakao.API.talk.friends()).toMatchObject({ before_url: null, after_url: null });
  });

  test("are those who use the app and agreed to be seen", async () => {
    const { kakao, emulator } = login({
      users: [
        { id: 1, friends: [2, 3, 4] },
        named(2, "a"),
        named(3, "b"),
        named(4, "c"),
        named(5, "d"),
      ],
    });
    emulator.signIn({ user: 2 });
    emulator.signIn({ user: 3, scopes: ["talk_message"] });
    emulator.signIn({ user: 5 });
    const { elements, total_count } = await kakao.API.talk.friends();
    expect(elements?.map(({ id }) => id)).toEqual([2]);
    expect(total_count).toBe(1);
  });

  test("need consent, and an app that may ask for it", async () => {
    const page = among();
    page.emulator.reset();
    signIn(page, { scopes: ["account_email"] });
    expect(await rejection(page.kakao.API.talk.friends())).toMatchObject({
      code: -402,
      api_type: "FRIENDS",
      required_scopes: ["friends"],
      allowed_scopes: ["account_email"],
    });
    const other = login({ apps: [{ scopes: [] }] });
    expect(await rejection(other.kakao.API.talk.friends())).toMatchObject({
      code: -3,
      msg: expect.stringContaining("App disabled [friends] scopes for [FRIENDS] API") as string,
    });
  });
});

test("who has no KakaoTalk gets -501 from every call", async () => {
  const { API } = login({ users: [{ id: 1, talk: false }] }).kakao;
  for (const call of [
    API.talk.profile(),
    API.talk.friends(),
    API.talk.channels(),
    API.talk.memo.send({ template_id: 1 }),
    API.talk.message.send({ template_id: 1, receiver_uuids: ["a"] }),
  ]) {
    expect(await rejection(call)).toMatchObject({ name: "KakaoApiError", code: -501 });
  }
});

test("the profile, and the channels asked for", async () => {
  const { kakao } = login({
    apps: [
      {
        channels: [
          { channel_uuid: "@a", channel_public_id: "_a" },
          { channel_uuid: "@b", channel_public_id: "_b" },
        ],
      },
    ],
    users: [
      { ...named(1, "홍길동"), channels: [{ channel_public_id: "_b", relation: "BLOCKED" }] },
    ],
  });
  expect(await kakao.API.talk.profile()).toEqual({
    id: 1,
    nickName: "홍길동",
    profileImageURL: "",
    thumbnailURL: "",
  });
  const a = { channel_uuid: "@a", channel_public_id: "_a", relation: "NONE" };
  const b = { channel_uuid: "@b", channel_public_id: "_b", relation: "BLOCKED" };
  expect(await kakao.API.talk.channels()).toEqual({ user_id: 1, channels: [a, b] });
  const some = await kakao.API.talk.channels({ channel_ids: ["_b", "_c"] });
  expect(some.channels).toEqual([b]);
});

describe("messages", () => {
  test("to oneself are kept for the test to read", async () => {
    const { kakao, emulator } = among();
    await kakao.API.talk.memo.default_send({ template_object: text });
    await kakao.API.talk.memo.scrap_send({ request_url: "https://shop.example" });
    await kakao.API.talk.memo.send({ template_id: 7, template_args: { name: "x" } });
    expect(emulator.messages.map(({ from, to, url, data }) => [from, to, url, data])).toEqual([
      [1, 1, "/v2/api/talk/memo/default/send", { template_object: text }],
      [1, 1, "/v2/api/talk/memo/scrap/send", { request_url: "https://shop.example" }],
      [1, 1, "/v2/api/talk/memo/send", { template_id: 7, template_args: { name: "x" } }],
    ]);
    emulator.reset();
    expect(emulator.messages).toEqual([]);
  });

  test("need consent to talk_message, to friends also to friends", async () => {
    const page = among(named(2, "a"));
    page.emulator.reset();
    signIn(page, { scopes: ["talk_message"] });
    const { message, memo } = page.kakao.API.talk;
    await memo.send({ template_id: 1 });
    const error = await rejection(message.send({ template_id: 1, receiver_uuids: ["u2"] }));
    expect(error).toMatchObject({ code: -402, required_scopes: ["talk_message", "friends"] });
  });

  test("reach whom they can, and say why not the others", async () => {
    const { kakao, emulator } = among(
      named(2, "a"),
      { ...named(3, "b"), takesMessages: false },
      { ...named(4, "c"), talk: false },
    );
    const { message } = kakao.API.talk;
    const receiver_uuids = ["u2", "u3", "stranger", "u4", "u2"];
    expect(await message.default_send({ template_object: text, receiver_uuids })).toMatchObject({
      successful_receiver_uuids: ["u2"],
      failure_info: [
        { code: -530, receiver_uuids: ["u3", "u4"] },
        { code: -502, receiver_uuids: ["stranger"] },
      ],
    });
    expect(emulator.messages).toMatchObject([{ from: 1, to: 2, data: { template_object: text } }]);
    expect(
      await rejection(message.send({ template_id: 1, receiver_uuids: ["stranger"] })),
    ).toMatchObject({ name: "KakaoApiError", code: -502 });
    expect(await rejection(message.send({ template_id: 1, receiver_uuids: ["me"] }))).toMatchObject(
      { code: -2, msg: expect.stringContaining("receiver_uuids") as string },
    );
  });

  test("are limited: 20 a day between two, 100 to and from one", async () => {
    const page = among(...Array.from({ length: 7 }, (_, index) => named(index + 2, "x")));
    const send = (...receiver_uuids: string[]) =>
      page.kakao.API.talk.message.send({ template_id: 1, receiver_uuids });
    for (let times = 0; times < 20; times++) await send("u2", "u3", "u4");
    expect(await rejection(send("u2"))).toMatchObject({ code: -536 });
    for (let times = 0; times < 20; times++) await send("u5", "u6");
    expect(await rejection(send("u7"))).toMatchObject({ code: -532 });
    for (const user of [3, 4, 5, 6]) {
      signIn(page, { user });
      for (let times = 0; times < 20; times++) await send("u2");
    }
    signIn(page, { user: 7 });
    expect(await rejection(send("u2"))).toMatchObject({ code: -533 });
  });
});
