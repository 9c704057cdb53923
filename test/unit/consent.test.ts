import { consent, type ConsentItem, type Me, missingScopes } from "kakao-typed";
import { expect, test } from "vitest";
import { onTheWire, open } from "../support/page.js";

onTheWire();

const items: Readonly<Record<ConsentItem, string>> = {
  nickname: "profile_nickname",
  profile_image: "profile_image",
  name: "name",
  email: "account_email",
  gender: "gender",
  age_range: "age_range",
  birthyear: "birthyear",
  birthday: "birthday",
  phone_number: "phone_number",
  ci: "account_ci",
  legal_name: "legal_name",
  legal_birth_date: "legal_birth_date",
  legal_gender: "legal_gender",
};
const all = Object.keys(items) as ConsentItem[];
/** What the emulator's sample app has set up, and its first user has. */
const usual = all.slice(0, 9);

test.each(usual)(
  "%s: asked for, granted with the value, absent where the app has not set it up",
  async (item) => {
    const { kakao, emulator } = open();
    const log = (scopes: string[]) =>
      kakao.Auth.setAccessToken(emulator.signIn({ scopes }).access_token);
    log([]);
    const before = await kakao.API.me();
    expect(consent(before, item)).toEqual({ status: "needs_agreement", scope: items[item] });
    expect(missingScopes(before, [item, "ci"])).toEqual([items[item]]);
    log([items[item]]);
    const after = await kakao.API.me();
    expect(consent(after, item)).toMatchObject({
      status: "granted",
      value: expect.stringMatching(/./) as string,
    });
    expect(missingScopes(after, [item])).toEqual([]);
    expect(consent({ id: 1 }, item)).toEqual({ status: "absent" });
  },
);

test.each(all.slice(9))("%s, of partners' apps", (item) => {
  const asked: Me = { id: 1, kakao_account: { [`${item}_needs_agreement`]: true } };
  expect(consent(asked, item)).toEqual({ status: "needs_agreement", scope: items[item] });
  const has: Me = { id: 1, kakao_account: { [`${item}_needs_agreement`]: false, [item]: "value" } };
  expect(consent(has, item)).toEqual({ status: "granted", value: "value" });
});

test("the account has no such data, though the user has agreed", () => {
  const me: Me = { id: 1, kakao_account: { email_needs_agreement: false } };
  expect(consent(me, "email")).toEqual({ status: "absent" });
});

test("an email that is not valid or not verified is neither granted nor missing", () => {
  const email = "a@b.example";
  const of = (more: object): Me => ({ id: 1, kakao_account: { email, ...more } });
  expect(consent(of({ is_email_valid: false, is_email_verified: true }), "email")).toEqual({
    status: "not_valid",
    value: email,
  });
  expect(consent(of({ is_email_valid: true, is_email_verified: false }), "email")).toEqual({
    status: "not_verified",
    value: email,
  });
  expect(missingScopes(of({ is_email_valid: false }), ["email"])).toEqual([]);
});

test("apps from before June 2021 have one consent for nickname and image", () => {
  const me: Me = { id: 1, kakao_account: { profile_needs_agreement: true } };
  expect(missingScopes(me, ["nickname", "profile_image"])).toEqual([
    "profile_nickname",
    "profile_image",
  ]);
});
