import { answer } from "#wire";
import { createEmulator, type EmulatorOptions } from "kakao-typed/emulator";
import { createRestClient } from "kakao-typed/rest";
import { expect, test } from "vitest";
import { onTheWire, rejection } from "../support/page.js";

onTheWire();

/** The client of the emulator's first user. */
function connect(options: EmulatorOptions = {}, scopes?: readonly string[]) {
  const emulator = createEmulator(options);
  answer((request) => emulator.fetch(request));
  const { access_token } = emulator.signIn(scopes && { scopes });
  return createRestClient({ accessToken: access_token, retry: false }).API.calendar;
}

test("every user has the primary calendar", async () => {
  const { calendars } = connect();
  expect(await calendars()).toMatchObject({
    calendars: [{ id: "primary" }],
    subscribe_calendars: [],
  });
});

test("lists the calendars of the user, all or some of them", async () => {
  const own = [{ id: "primary", name: "내 캘린더", color: "BLUE", reminder: 15 }, { id: "user_1" }];
  const subscribed = [{ id: "subs_1", name: "공휴일" }];
  const users = [{ id: 1, calendars: own, subscribe_calendars: subscribed }];
  const { calendars } = connect({ users });
  const all = { calendars: own, subscribe_calendars: subscribed };
  expect(await calendars()).toEqual(all);
  expect(await calendars({ filter: "ALL" })).toEqual(all);
  expect(await calendars({ filter: "USER" })).toEqual({ calendars: own });
  expect(await calendars({ filter: "SUBSCRIBE" })).toEqual({ subscribe_calendars: subscribed });
  const filter = "MINE" as "ALL";
  expect(await rejection(calendars({ filter }))).toMatchObject({
    name: "KakaoDataError",
    issues: [{ path: "data.filter" }],
  });
});

test("needs the consent item talk_calendar, and KakaoTalk", async () => {
  const { calendars } = connect({}, ["account_email"]);
  expect(await rejection(calendars())).toMatchObject({
    code: -402,
    required_scopes: ["talk_calendar"],
  });
  const noTalk = connect({ users: [{ id: 1, talk: false }] });
  expect(await rejection(noTalk.calendars())).toMatchObject({ code: -501 });
  const notSetUp = connect({ apps: [{ scopes: [{ id: "account_email" }] }] });
  expect(await rejection(notSetUp.calendars())).toMatchObject({ code: -3 });
});
