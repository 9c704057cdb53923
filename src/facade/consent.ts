import type { Me } from "../endpoints/me.js";

type Account = NonNullable<Me["kakao_account"]>;

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

/** What came of a consent item: the value, or why there is none. */
export type Consent =
  | {
      /** The user has agreed, and this is it. */
      readonly status: "granted";
      readonly value: string;
    }
  | {
      /** The user has not agreed: `Auth.authorize({ scope })` asks for it. */
      readonly status: "needs_agreement";
      /** Id of the consent item to ask for. */
      readonly scope: string;
    }
  | {
      /** An email that is used by another account now, or that the user has not proved to own: trust it for nothing. */
      readonly status: "not_valid" | "not_verified";
      readonly value: string;
    }
  | {
      /** The account has no such data, the app has not set the item up, or `property_keys` has left it out. */
      readonly status: "absent";
    };

const scopes: Partial<Record<ConsentItem, string>> = {
  nickname: "profile_nickname",
  email: "account_email",
  ci: "account_ci",
};

const scopeOf = (item: ConsentItem) => scopes[item] ?? item;

/**
 * Tells what came of a consent item: the value of `me`, or why there is none.
 *
 * @example
 * ```ts
 * const email = consent(await kakao.API.me(), "email");
 * if (email.status === "granted") console.log(email.value);
 * ```
 * @see https://developers.kakao.com/docs/latest/ko/kakaologin/utilize#scope
 */
export function consent({ kakao_account: account = {} }: Me, item: ConsentItem): Consent {
  const { profile, profile_needs_agreement: both, is_email_valid, is_email_verified } = account;
  const scope = scopeOf(item);
  const inProfile = scope.startsWith("profile_");
  const flag = `${inProfile ? scope : item}_needs_agreement` as keyof Account;
  if (account[flag] ?? (inProfile && both)) return { status: "needs_agreement", scope };
  const value = inProfile
    ? profile?.[item === "nickname" ? item : "profile_image_url"]
    : account[item as "email"];
  if (value === undefined) return { status: "absent" };
  if (item === "email" && is_email_valid === false) return { status: "not_valid", value };
  if (item === "email" && is_email_verified === false) return { status: "not_verified", value };
  return { status: "granted", value };
}

/**
 * The ids of the consent items to ask for, so that all of these come.
 *
 * @example
 * ```ts
 * const scope = missingScopes(await kakao.API.me(), ["email", "phone_number"]);
 * if (scope.length) await kakao.Auth.authorize({ redirectUri: "https://shop.example/callback", scope });
 * ```
 * @see https://developers.kakao.com/docs/latest/ko/kakaologin/utilize#additional-consent
 */
export function missingScopes(me: Me, items: readonly ConsentItem[]): string[] {
  return items.flatMap((item) => {
    const found = consent(me, item);
    return found.status === "needs_agreement" ? [found.scope] : [];
  });
}
