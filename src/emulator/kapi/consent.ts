import type { Me } from "../../endpoints/me.js";

type Account = NonNullable<Me["kakao_account"]>;
type Profile = NonNullable<Account["profile"]>;

/** What a consent item opens. */
export interface Opens {
  /** The flag that tells whether asking could help. */
  readonly flag: keyof Account;
  readonly account?: readonly (keyof Account)[];
  readonly profile?: readonly (keyof Profile)[];
}

const nickname = ["nickname", "is_default_nickname"] as const;
const images = ["thumbnail_image_url", "profile_image_url", "is_default_image"] as const;
const self = <const Field extends keyof Account>(
  field: Field,
  ...more: (keyof Account)[]
): Opens => ({
  flag: `${field}_needs_agreement` as keyof Account,
  account: [field, ...more],
});

/** Which fields of `me` each consent item opens. */
export const opens: Readonly<Record<string, Opens>> = {
  profile: { flag: "profile_needs_agreement", profile: [...nickname, ...images] },
  profile_nickname: { flag: "profile_nickname_needs_agreement", profile: nickname },
  profile_image: { flag: "profile_image_needs_agreement", profile: images },
  name: self("name"),
  account_email: self("email", "is_email_valid", "is_email_verified"),
  age_range: self("age_range"),
  birthyear: self("birthyear"),
  birthday: self("birthday", "birthday_type", "is_leap_month"),
  gender: self("gender"),
  phone_number: self("phone_number"),
  account_ci: self("ci", "ci_authenticated_at"),
  legal_name: self("legal_name"),
  legal_birth_date: self("legal_birth_date"),
  legal_gender: self("legal_gender"),
};

/** The fields that come along when `property_keys` asks for a field: its flag and its companions. */
export function companions(field: string): readonly string[] {
  const groups = Object.values(opens);
  if (field === "profile") {
    return [field, ...groups.filter(({ profile }) => profile).map(({ flag }) => flag)];
  }
  const group = groups.find(({ account }) => account?.some((name) => name === field));
  return group ? [group.flag, ...group.account!] : [field];
}
