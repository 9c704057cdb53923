import type { Output, TypeOf } from "../schemas/kinds.js";
import { defineEndpoint } from "./define_endpoint.js";
import { lenientStringRecord } from "../schemas/kinds.js";
import {
  boolean,
  closed,
  id,
  openEnum,
  boundedArray,
  open,
  optional,
  string,
} from "../schemas/kinds.js";

/** Fields of a user to read. */
/* @__NO_SIDE_EFFECTS__ */
export const property_keys = () =>
  optional(
    boundedArray(
      openEnum<
        | "kakao_account."
        | "kakao_account.profile"
        | "kakao_account.name"
        | "kakao_account.email"
        | "kakao_account.age_range"
        | "kakao_account.birthday"
        | "kakao_account.birthyear"
        | "kakao_account.gender"
        | "kakao_account.phone_number"
        | "kakao_account.ci"
        | "properties."
        | "properties.nickname"
        | "properties.profile_image"
        | "properties.thumbnail_image"
        | "for_partner.uuid"
      >(),
      "Pass property_keys: ['kakao_account.email'], or leave it out to read all.",
    ),
  );

const data = closed({
  /** Makes image URLs start with `https`. @default false */
  secure_resource: optional(boolean()),
  /**
   * Fields to read, all when left out: `kakao_account.email` also brings its companions
   * (`email_needs_agreement` …), a trailing dot (`kakao_account.`, `properties.`) a whole branch.
   */
  property_keys: property_keys(),
});

/** Data of `API.me`. */
export interface MeData extends Output<typeof data> {}

const text = optional(string());
const flag = optional(boolean());

const profile = open({
  /** Nickname (consent: `profile_nickname`). */
  nickname: text,
  /** Profile image, 110 by 110 pixels: URL, `http` unless asked with `secure_resource` (consent: `profile_image`). */
  thumbnail_image_url: text,
  /** Profile image, 640 by 640 pixels: URL, `http` unless asked with `secure_resource` (consent: `profile_image`). */
  profile_image_url: text,
  /** Whether the profile image is Kakao's default one (consent: `profile_image`). */
  is_default_image: flag,
  /** Whether the nickname is Kakao's default one (consent: `profile_nickname`). */
  is_default_nickname: flag,
});

const account = open({
  /** Whether asking for consent could yield the profile: apps with the joint consent item `profile`. */
  profile_needs_agreement: flag,
  /** Whether asking for consent (`profile_nickname`) could yield the nickname. */
  profile_nickname_needs_agreement: flag,
  /** Whether asking for consent (`profile_image`) could yield the profile image. */
  profile_image_needs_agreement: flag,
  /** Profile (consent: `profile_nickname`, `profile_image`). */
  profile: optional(profile),
  /** Whether asking for consent (`name`) could yield the name. */
  name_needs_agreement: flag,
  /** Name of the Kakao Account (consent: `name`). */
  name: text,
  /** Whether asking for consent (`account_email`) could yield the email. */
  email_needs_agreement: flag,
  /** Whether the email still belongs to this Kakao Account; `false` once another account took it (consent: `account_email`). */
  is_email_valid: flag,
  /** Whether the user proved to own the email (consent: `account_email`). */
  is_email_verified: flag,
  /** Email; trust it only when valid and verified (consent: `account_email`). */
  email: text,
  /** Whether asking for consent (`age_range`) could yield the age range. */
  age_range_needs_agreement: flag,
  /** Age range, such as `20~29`, written with a tilde (consent: `age_range`). */
  age_range:
    optional(
      openEnum<
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
      >(),
    ),
  /** Whether asking for consent (`birthyear`) could yield the year of birth. */
  birthyear_needs_agreement: flag,
  /** Year of birth, `YYYY` (consent: `birthyear`). */
  birthyear: text,
  /** Whether asking for consent (`birthday`) could yield the birthday. */
  birthday_needs_agreement: flag,
  /** Birthday, `MMDD` (consent: `birthday`). */
  birthday: text,
  /** Calendar of the birthday (consent: `birthday`). */
  birthday_type: optional(openEnum<"SOLAR" | "LUNAR">()),
  /** Whether a lunar birthday lies in a leap month (consent: `birthday`). */
  is_leap_month: flag,
  /** Whether asking for consent (`gender`) could yield the gender. */
  gender_needs_agreement: flag,
  /** Gender; old accounts may have it in capitals (consent: `gender`). */
  gender: optional(openEnum<"female" | "male">()),
  /** Whether asking for consent (`phone_number`) could yield the phone number. */
  phone_number_needs_agreement: flag,
  /** Phone number with country code, `+82 10-1234-5678` (consent: `phone_number`). */
  phone_number: text,
  /** Whether asking for consent (`account_ci`) could yield the CI. */
  ci_needs_agreement: flag,
  /** Connecting information, the same for one person in all Korean services (consent: `account_ci`). */
  ci: text,
  /** When the CI was issued: RFC 3339, UTC (consent: `account_ci`). */
  ci_authenticated_at: text,
  /** Whether asking for consent (`legal_name`) could yield the legal name. Partners only. */
  legal_name_needs_agreement: flag,
  /** Legal name (consent: `legal_name`). Partners only. */
  legal_name: text,
  /** Whether asking for consent (`legal_birth_date`) could yield the legal date of birth. Partners only. */
  legal_birth_date_needs_agreement: flag,
  /** Legal date of birth, `YYYYMMDD` (consent: `legal_birth_date`). Partners only. */
  legal_birth_date: text,
  /** Whether asking for consent (`legal_gender`) could yield the legal gender. Partners only. */
  legal_gender_needs_agreement: flag,
  /** Legal gender (consent: `legal_gender`). Partners only. */
  legal_gender: optional(openEnum<"female" | "male">()),
  /** Whether asking for consent could yield the nationality. Partners only. */
  is_korean_needs_agreement: flag,
  /** Whether the user is a Korean national. Partners only. */
  is_korean: flag,
  /** @deprecated Kakao keeps sending it; read `email_needs_agreement` and `email`. */
  has_email: flag,
  /** @deprecated Kakao keeps sending it; read `age_range_needs_agreement` and `age_range`. */
  has_age_range: flag,
  /** @deprecated Kakao keeps sending it; read `birthday_needs_agreement` and `birthday`. */
  has_birthday: flag,
  /** @deprecated Kakao keeps sending it; read `gender_needs_agreement` and `gender`. */
  has_gender: flag,
  /** @deprecated Kakao keeps sending it; read `phone_number_needs_agreement` and `phone_number`. */
  has_phone_number: flag,
  /** @deprecated Kakao keeps sending it; read `ci_needs_agreement` and `ci`. */
  has_ci: flag,
  /** @deprecated Kakao keeps sending it: whether the user uses KakaoTalk. */
  is_kakaotalk_user: flag,
});

const userFields = open({
  /** User id in this app. Another app sees another id. */
  id,
  /** Whether the user is connected; only in apps that connect by hand (`API.signup`). */
  has_signed_up: flag,
  /** When the user was connected to the app: RFC 3339, UTC. */
  connected_at: text,
  /** When the user logged in through Kakao Sync: RFC 3339, UTC. */
  synched_at: text,
  /**
   * User properties, name to string: those of `API.update_profile`, and in older apps `nickname`,
   * `profile_image` and `thumbnail_image`.
   */
  properties: optional(lenientStringRecord()),
  /** The Kakao Account: a field is absent until the user consents to its item. */
  kakao_account: optional(account),
  /** What partners get beside it. */
  for_partner: optional(
    open({
      /** The user's id for the message and friends APIs of a partner. */
      uuid: text,
    }),
  ),
  /** The user's token in a group of apps. */
  group_user_token: text,
});

/** The schema of a user. */
export interface UserSchema extends TypeOf<typeof userFields> {}

/** A user, as far as the user has consented. */
export const user: UserSchema = userFields;

/** Response of `API.me`: the logged-in user. */
export interface Me extends Output<typeof user> {}

export const me = defineEndpoint({
  url: "/v2/user/me",
  method: "GET",
  data,
  response: user,
});
