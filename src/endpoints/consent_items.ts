import type { Me } from "./me.js";

type Account = NonNullable<Me["kakao_account"]>;
type Profile = NonNullable<Account["profile"]>;

/**
 * Every consent item with data of the user, called like the field of `me` that holds the datum, and the fields that come
 * along with the datum.
 */
export const companionFields = {
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
} as const satisfies Readonly<Record<string, readonly (keyof Account | keyof Profile)[]>>;

/** What a user can consent to, as the field of `me` that holds it is called. */
export type ConsentItem = keyof typeof companionFields;

/** The ids that differ from the field's name. */
const scopes = { nickname: "profile_nickname", email: "account_email", ci: "account_ci" } as const;

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

export function fieldsOf(item: ConsentItem): ConsentItemFields {
  const scope = (scopes as Partial<Record<ConsentItem, string>>)[item] ?? item;
  const inProfile = scope.startsWith("profile_");
  return {
    scope,
    flag: `${inProfile ? scope : item}_needs_agreement` as keyof Account,
    inProfile,
    datum: item === "profile_image" ? "profile_image_url" : item,
  };
}

/** Ids of the consent items of an app, as its console and `API.scopes` show them. */
export type ScopeId =
  | Exclude<ConsentItem, keyof typeof scopes>
  | (typeof scopes)[keyof typeof scopes]
  | "shipping_address"
  | "friends"
  | "talk_message"
  | "plusfriends"
  | "talk_chats";

/** What `Auth.authorize({ scope })` takes: `openid` is no consent item; `profile` is nickname and image in older apps. */
export type Scope = ScopeId | "openid" | "profile";
