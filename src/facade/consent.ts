import { type ConsentItem, fieldsOf } from "../endpoints/consent_items.js";
import type { Me } from "../generated/endpoints/me.js";

/** The value of a consent item, or why there is none. */
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

/**
 * Reads a consent item of `me`: its value, or why there is none.
 *
 * @example
 * ```ts
 * const email = consent(await kakao.API.me(), "email");
 * if (email.status === "granted") console.log(email.value);
 * ```
 * @see https://developers.kakao.com/docs/ko/kakaologin/utilize#scope
 */
export function consent({ kakao_account: account = {} }: Me, item: ConsentItem): Consent {
  const { scope, flag, inProfile, datum } = fieldsOf(item);
  const { profile, profile_needs_agreement, is_email_valid, is_email_verified } = account;
  if (account[flag] ?? (inProfile && profile_needs_agreement)) {
    return { status: "needs_agreement", scope };
  }
  const holder: Readonly<Record<string, unknown>> = (inProfile ? profile : account) ?? {};
  const value = holder[datum] as string | undefined;
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
 * @see https://developers.kakao.com/docs/ko/kakaologin/utilize#additional-consent
 */
export function missingScopes(me: Me, items: readonly ConsentItem[]): string[] {
  return items.flatMap((item) => {
    const found = consent(me, item);
    return found.status === "needs_agreement" ? [found.scope] : [];
  });
}
