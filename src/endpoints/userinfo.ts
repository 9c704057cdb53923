import type { Output } from "../schemas/kinds.js";
import { defineEndpoint } from "./define_endpoint.js";
import { boolean, openEnum, emptyObject, open, optional, string } from "../schemas/kinds.js";

const response = open({
  /** User id in this app, as a string: the `sub` of the ID token. */
  sub: string(),
  /** Name of the Kakao Account (consent: `name`). */
  name: optional(string()),
  /** Nickname (consent: `profile_nickname`). */
  nickname: optional(string()),
  /** Profile image: URL (consent: `profile_image`). */
  picture: optional(string()),
  /** Email (consent: `account_email`). */
  email: optional(string()),
  /** Whether the email is valid and the user proved to own it (consent: `account_email`). */
  email_verified: optional(boolean()),
  /** Gender; Kakao writes it in small letters or in capitals (consent: `gender`). */
  gender: optional(openEnum<"female" | "male" | "FEMALE" | "MALE">()),
  /** Date of birth: `YYYY-MM-DD`, `0000-MM-DD` without the year, `YYYY` without the day (consent: `birthyear`, `birthday`). */
  birthdate: optional(string()),
  /** Phone number with country code, `+82 10-1234-5678` (consent: `phone_number`). */
  phone_number: optional(string()),
  /** Whether the phone number was verified (consent: `phone_number`). */
  phone_number_verified: optional(boolean()),
});

/** Response of `API.oidc.userinfo`. */
export interface Userinfo extends Output<typeof response> {}

export const userinfo = defineEndpoint({
  url: "/v1/oidc/userinfo",
  method: "GET",
  data: emptyObject,
  response,
});
