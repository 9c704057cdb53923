import type { Me } from "./me.js";

type Account = NonNullable<Me["kakao_account"]>;
type Profile = NonNullable<Account["profile"]>;

/** What a user can consent to, as the field of `me` that holds it is called. */
export type ConsentItem =
  | "nickname"
  | "profile_image"
  | "name"
  | "email"
  | "gender"
  | "age_range"
  | "birthyear"
  | "birthday"
  | "phone_number"
  | "ci"
  | "legal_name"
  | "legal_birth_date"
  | "legal_gender";

/** The fields that come along with the datum of a consent item. */
export const companionFields: Readonly<
  Record<ConsentItem, readonly (keyof Account | keyof Profile)[]>
> = {
  nickname: ["is_default_nickname"],
  profile_image: ["thumbnail_image_url", "is_default_image"],
  name: [],
  email: ["is_email_valid", "is_email_verified"],
  gender: [],
  age_range: [],
  birthyear: [],
  birthday: ["birthday_type", "is_leap_month"],
  phone_number: [],
  ci: ["ci_authenticated_at"],
  legal_name: [],
  legal_birth_date: [],
  legal_gender: [],
};

/** Ids of the consent items of an app, as its console and `API.scopes` show them. */
export type ScopeId =
  | Exclude<ConsentItem, "nickname" | "email" | "ci">
  | "profile_nickname"
  | "account_email"
  | "account_ci"
  | "shipping_address"
  | "friends"
  | "talk_message"
  | "plusfriends"
  | "talk_chats"
  | "talk_calendar";

/** What `Auth.authorize({ scope })` takes: `openid` is no consent item; `profile` is nickname and image in older apps. */
export type Scope = ScopeId | "openid" | "profile";

/** The ids that differ from the field's name. */
const scopes: Partial<Record<ConsentItem, ScopeId>> = {
  nickname: "profile_nickname",
  email: "account_email",
  ci: "account_ci",
};

/** How `authorize` calls a consent item, and where `me` has its datum. */
export interface ConsentItemFields {
  /** The id that `Auth.authorize({ scope })` takes. */
  readonly scope: string;
  /** The flag of `kakao_account` that is `true` while the user has not agreed. */
  readonly flag: keyof Account;
  /** Whether the fields are those of `kakao_account.profile`, and not of `kakao_account` itself. */
  readonly inProfile: boolean;
  /** The field that holds the datum. */
  readonly datum: keyof Account | keyof Profile;
}

/** Describes a consent item. */
export function fieldsOf(item: ConsentItem): ConsentItemFields {
  const scope = scopes[item] ?? item;
  const inProfile = scope.startsWith("profile_");
  return {
    scope,
    flag: `${inProfile ? scope : item}_needs_agreement` as keyof Account,
    inProfile,
    datum: item === "profile_image" ? "profile_image_url" : item,
  };
}
