// Written by `npm run generate`, from src/endpoints/userinfo.ts: edit that file.
import type { Endpoint } from "../../endpoints/endpoint.js";
import { compiled } from "../../validation/compiled.js";

/** Response of `API.oidc.userinfo`. */
export interface Userinfo {
  /** User id in this app, as a string: the `sub` of the ID token. */
  sub: string;
  /** Name of the Kakao Account (consent: `name`). */
  name?: string | undefined;
  /** Nickname (consent: `profile_nickname`). */
  nickname?: string | undefined;
  /** Profile image: URL (consent: `profile_image`). */
  picture?: string | undefined;
  /** Email (consent: `account_email`). */
  email?: string | undefined;
  /** Whether the email is valid and the user proved to own it (consent: `account_email`). */
  email_verified?: boolean | undefined;
  /** Gender; Kakao writes it in small letters or in capitals (consent: `gender`). */
  gender?: "female" | "FEMALE" | "male" | "MALE" | (string & {}) | undefined;
  /** Date of birth: `YYYY-MM-DD`, `0000-MM-DD` without the year, `YYYY` without the day (consent: `birthyear`, `birthday`). */
  birthdate?: string | undefined;
  /** Phone number with country code, `+82 10-1234-5678` (consent: `phone_number`). */
  phone_number?: string | undefined;
  /** Whether the phone number was verified (consent: `phone_number`). */
  phone_number_verified?: boolean | undefined;
}

export const userinfo: Endpoint<"/v1/oidc/userinfo", undefined, Userinfo, never> = {
  url: "/v1/oidc/userinfo",
  method: "GET",
  data: /* @__PURE__ */ compiled("<>"),
  response: /* @__PURE__ */ compiled(
    "{sub,name?,nickname?,picture?,email?,email_verified?!gender?,birthdate?,phone_number?,phone_number_verified?!}",
  ),
};
