// Written by `npm run generate`, from src/endpoints/me.ts: edit that file.
import type { Endpoint } from "../../endpoints/endpoint.js";
import { items } from "../../validation/checks.js";
import { compiled, recordOf, refined } from "../../validation/compiled.js";

/** Data of `API.me`. */
export interface MeData {
  /** Makes image URLs start with `https`. @default false */
  secure_resource?: boolean | undefined;
  /**
   * Fields to read, all when left out: `kakao_account.email` also brings its companions
   * (`email_needs_agreement` …), a trailing dot (`kakao_account.`, `properties.`) a whole branch.
   */
  property_keys?:
    | readonly (
        | "for_partner.uuid"
        | "kakao_account."
        | "kakao_account.age_range"
        | "kakao_account.birthday"
        | "kakao_account.birthyear"
        | "kakao_account.ci"
        | "kakao_account.email"
        | "kakao_account.gender"
        | "kakao_account.name"
        | "kakao_account.phone_number"
        | "kakao_account.profile"
        | "properties."
        | "properties.nickname"
        | "properties.profile_image"
        | "properties.thumbnail_image"
        | (string & {})
      )[]
    | undefined;
}

/** Response of `API.me`: the logged-in user. */
export interface Me {
  /** User id in this app. Another app sees another id. */
  id: number;
  /** Whether the user is connected; only in apps that connect by hand (`API.signup`). */
  has_signed_up?: boolean | undefined;
  /** When the user was connected to the app: RFC 3339, UTC. */
  connected_at?: string | undefined;
  /** When the user logged in through Kakao Sync: RFC 3339, UTC. */
  synched_at?: string | undefined;
  /**
   * User properties, name to string: those of `API.update_profile`, and in older apps `nickname`,
   * `profile_image` and `thumbnail_image`.
   */
  properties?:
    | {
        [key: string]: string;
      }
    | undefined;
  /** The Kakao Account: a field is absent until the user consents to its item. */
  kakao_account?:
    | {
        /** Whether asking for consent could yield the profile: apps with the joint consent item `profile`. */
        profile_needs_agreement?: boolean | undefined;
        /** Whether asking for consent (`profile_nickname`) could yield the nickname. */
        profile_nickname_needs_agreement?: boolean | undefined;
        /** Whether asking for consent (`profile_image`) could yield the profile image. */
        profile_image_needs_agreement?: boolean | undefined;
        /** Profile (consent: `profile_nickname`, `profile_image`). */
        profile?:
          | {
              /** Nickname (consent: `profile_nickname`). */
              nickname?: string | undefined;
              /** Profile image, 110 by 110 pixels: URL, `http` unless asked with `secure_resource` (consent: `profile_image`). */
              thumbnail_image_url?: string | undefined;
              /** Profile image, 640 by 640 pixels: URL, `http` unless asked with `secure_resource` (consent: `profile_image`). */
              profile_image_url?: string | undefined;
              /** Whether the profile image is Kakao's default one (consent: `profile_image`). */
              is_default_image?: boolean | undefined;
              /** Whether the nickname is Kakao's default one (consent: `profile_nickname`). */
              is_default_nickname?: boolean | undefined;
            }
          | undefined;
        /** Whether asking for consent (`name`) could yield the name. */
        name_needs_agreement?: boolean | undefined;
        /** Name of the Kakao Account (consent: `name`). */
        name?: string | undefined;
        /** Whether asking for consent (`account_email`) could yield the email. */
        email_needs_agreement?: boolean | undefined;
        /** Whether the email still belongs to this Kakao Account; `false` once another account took it (consent: `account_email`). */
        is_email_valid?: boolean | undefined;
        /** Whether the user proved to own the email (consent: `account_email`). */
        is_email_verified?: boolean | undefined;
        /** Email; trust it only when valid and verified (consent: `account_email`). */
        email?: string | undefined;
        /** Whether asking for consent (`age_range`) could yield the age range. */
        age_range_needs_agreement?: boolean | undefined;
        /** Age range, such as `20~29`, written with a tilde (consent: `age_range`). */
        age_range?:
          | "1~9"
          | "10~14"
          | "15~19"
          | "20~29"
          | "30~39"
          | "40~49"
          | "50~59"
          | "60~69"
          | "70~79"
          | "80~89"
          | "90~"
          | (string & {})
          | undefined;
        /** Whether asking for consent (`birthyear`) could yield the year of birth. */
        birthyear_needs_agreement?: boolean | undefined;
        /** Year of birth, `YYYY` (consent: `birthyear`). */
        birthyear?: string | undefined;
        /** Whether asking for consent (`birthday`) could yield the birthday. */
        birthday_needs_agreement?: boolean | undefined;
        /** Birthday, `MMDD` (consent: `birthday`). */
        birthday?: string | undefined;
        /** Calendar of the birthday (consent: `birthday`). */
        birthday_type?: "LUNAR" | "SOLAR" | (string & {}) | undefined;
        /** Whether a lunar birthday lies in a leap month (consent: `birthday`). */
        is_leap_month?: boolean | undefined;
        /** Whether asking for consent (`gender`) could yield the gender. */
        gender_needs_agreement?: boolean | undefined;
        /** Gender; old accounts may have it in capitals (consent: `gender`). */
        gender?: "female" | "male" | (string & {}) | undefined;
        /** Whether asking for consent (`phone_number`) could yield the phone number. */
        phone_number_needs_agreement?: boolean | undefined;
        /** Phone number with country code, `+82 10-1234-5678` (consent: `phone_number`). */
        phone_number?: string | undefined;
        /** Whether asking for consent (`account_ci`) could yield the CI. */
        ci_needs_agreement?: boolean | undefined;
        /** Connecting information, the same for one person in all Korean services (consent: `account_ci`). */
        ci?: string | undefined;
        /** When the CI was issued: RFC 3339, UTC (consent: `account_ci`). */
        ci_authenticated_at?: string | undefined;
        /** Whether asking for consent (`legal_name`) could yield the legal name. Partners only. */
        legal_name_needs_agreement?: boolean | undefined;
        /** Legal name (consent: `legal_name`). Partners only. */
        legal_name?: string | undefined;
        /** Whether asking for consent (`legal_birth_date`) could yield the legal date of birth. Partners only. */
        legal_birth_date_needs_agreement?: boolean | undefined;
        /** Legal date of birth, `YYYYMMDD` (consent: `legal_birth_date`). Partners only. */
        legal_birth_date?: string | undefined;
        /** Whether asking for consent (`legal_gender`) could yield the legal gender. Partners only. */
        legal_gender_needs_agreement?: boolean | undefined;
        /** Legal gender (consent: `legal_gender`). Partners only. */
        legal_gender?: "female" | "male" | (string & {}) | undefined;
        /** Whether asking for consent could yield the nationality. Partners only. */
        is_korean_needs_agreement?: boolean | undefined;
        /** Whether the user is a Korean national. Partners only. */
        is_korean?: boolean | undefined;
        /** @deprecated Kakao keeps sending it; read `email_needs_agreement` and `email`. */
        has_email?: boolean | undefined;
        /** @deprecated Kakao keeps sending it; read `age_range_needs_agreement` and `age_range`. */
        has_age_range?: boolean | undefined;
        /** @deprecated Kakao keeps sending it; read `birthday_needs_agreement` and `birthday`. */
        has_birthday?: boolean | undefined;
        /** @deprecated Kakao keeps sending it; read `gender_needs_agreement` and `gender`. */
        has_gender?: boolean | undefined;
        /** @deprecated Kakao keeps sending it; read `phone_number_needs_agreement` and `phone_number`. */
        has_phone_number?: boolean | undefined;
        /** @deprecated Kakao keeps sending it; read `ci_needs_agreement` and `ci`. */
        has_ci?: boolean | undefined;
        /** @deprecated Kakao keeps sending it: whether the user uses KakaoTalk. */
        is_kakaotalk_user?: boolean | undefined;
      }
    | undefined;
  /** What partners get beside it. */
  for_partner?:
    | {
        /** The user's id for the message and friends APIs of a partner. */
        uuid?: string | undefined;
      }
    | undefined;
  /** The user's token in a group of apps. */
  group_user_token?: string | undefined;
}

export const me: Endpoint<"/v2/user/me", MeData, Me, never> = {
  url: "/v2/user/me",
  method: "GET",
  data: /* @__PURE__ */ compiled(
    "<secure_resource?!property_keys?$0>",
    /* @__PURE__ */ refined(
      "[,",
      [/* @__PURE__ */ items(0, Infinity)],
      "Pass property_keys: ['kakao_account.email'], or leave it out to read all.",
    ),
  ),
  response: /* @__PURE__ */ compiled(
    "{id#has_signed_up?!connected_at?,synched_at?,properties?$0kakao_account?{profile_needs_agreement?!profile_nickname_needs_agreement?!profile_image_needs_agreement?!profile?{nickname?,thumbnail_image_url?,profile_image_url?,is_default_image?!is_default_nickname?!}name_needs_agreement?!name?,email_needs_agreement?!is_email_valid?!is_email_verified?!email?,age_range_needs_agreement?!age_range?,birthyear_needs_agreement?!birthyear?,birthday_needs_agreement?!birthday?,birthday_type?,is_leap_month?!gender_needs_agreement?!gender?,phone_number_needs_agreement?!phone_number?,ci_needs_agreement?!ci?,ci_authenticated_at?,legal_name_needs_agreement?!legal_name?,legal_birth_date_needs_agreement?!legal_birth_date?,legal_gender_needs_agreement?!legal_gender?,is_korean_needs_agreement?!is_korean?!has_email?!has_age_range?!has_birthday?!has_gender?!has_phone_number?!has_ci?!is_kakaotalk_user?!}for_partner?{uuid?,}group_user_token?,}",
    /* @__PURE__ */ recordOf(["string", "number", "boolean"]),
  ),
};
