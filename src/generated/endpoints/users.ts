// Written by `npm run generate`, from src/endpoints/users.ts: edit that file.
import type { Endpoint, PagedEndpoint } from "../../endpoints/endpoint.js";
import { idsFewEnough, items, range, stringOr } from "../../validation/checks.js";
import { compiled, recordOf, refined } from "../../validation/compiled.js";
import type { Me } from "./me.js";

/** Data of `API.users.ids`. */
export interface UserIdsData {
  /**
   * Ids per page, 1 to 100.
   *
   * @default 100
   */
  limit?: number | undefined;
  /** Id to start with. `pages()` does it for you. */
  from_id?: number | undefined;
  /**
   * Ascending or descending.
   *
   * @default "asc"
   */
  order?: "asc" | "desc" | undefined;
}

/** Response of `API.users.ids`. */
export interface UserIds {
  /** User ids in this app. */
  elements: number[];
  /** URL of the page before; `null` on the first. It holds an app key: do not show it. */
  before_url?: string | null | undefined;
  /** URL of the page after; `null` on the last. `pages()` follows it. It holds an app key: do not show it. */
  after_url?: string | null | undefined;
  /** @deprecated Users in all, in old apps. */
  total_count?: number | undefined;
}

/** The id the next page starts with, as Kakao names it, or the last one where it does not say. */
function idAfter({ limit = 100 }: UserIdsData, { elements, after_url }: UserIds) {
  const last = elements.at(-1);
  if (after_url === null || last === undefined) return undefined;
  const [, named] = /[?&]from_id=(-?\d+)/.exec(after_url ?? "") ?? [];
  if (named !== undefined) return Number(named);
  return elements.length < limit ? undefined : last;
}

export const ids: PagedEndpoint<"/v1/user/ids", UserIdsData, UserIds> = {
  url: "/v1/user/ids",
  method: "GET",
  auth: "admin",
  data: /* @__PURE__ */ compiled(
    "<limit?$0from_id?#order?'asc|desc'>",
    /* @__PURE__ */ refined(
      "#",
      [/* @__PURE__ */ range(1, 100)],
      "Pass limit: 100, and read on with pages().",
    ),
  ),
  response: /* @__PURE__ */ compiled(
    "{elements[#before_url?$0after_url?$0total_count?#}",
    /* @__PURE__ */ stringOr(null),
  ),
  paging: {
    items: "elements",
    next(asked: UserIdsData, body: UserIds) {
      const from_id = idAfter(asked, body);
      if (from_id === undefined) return undefined;
      // Kakao starts a page with the last id of the one before: a page of one would go nowhere
      return { ...asked, from_id, ...(asked.limit === 1 && { limit: 2 }) };
    },
  },
};

/** Data of `API.users.list`. */
export interface UsersData {
  /** User ids, 1 to 100; up to 20 together with `property_keys`. */
  target_ids: readonly number[];
  /** Kind of the ids; filled in. */
  target_id_type?: "user_id" | undefined;
  /**
   * Fields to read, without them only the ids and times: `kakao_account.email`, or a whole branch with a
   * trailing dot (`kakao_account.`, `properties.`).
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

/** The users under `elements`, as Kakao's documentation has it. */
export interface UserElements {
  /** The users. */
  elements: Me[];
}

/**
 * Response of `API.users.list`: a bare array, as Kakao's samples show it, or one under `elements`, as its field
 * table says. In no promised order, and without users who are no longer linked.
 */
export type Users = Me[] | UserElements;

const listResponseSchema = /* @__PURE__ */ compiled(
  "[{id#has_signed_up?!connected_at?,synched_at?,properties?$0kakao_account?{profile_needs_agreement?!profile_nickname_needs_agreement?!profile_image_needs_agreement?!profile?{nickname?,thumbnail_image_url?,profile_image_url?,is_default_image?!is_default_nickname?!}name_needs_agreement?!name?,email_needs_agreement?!is_email_valid?!is_email_verified?!email?,age_range_needs_agreement?!age_range?,birthyear_needs_agreement?!birthyear?,birthday_needs_agreement?!birthday?,birthday_type?,is_leap_month?!gender_needs_agreement?!gender?,phone_number_needs_agreement?!phone_number?,ci_needs_agreement?!ci?,ci_authenticated_at?,legal_name_needs_agreement?!legal_name?,legal_birth_date_needs_agreement?!legal_birth_date?,legal_gender_needs_agreement?!legal_gender?,is_korean_needs_agreement?!is_korean?!has_email?!has_age_range?!has_birthday?!has_gender?!has_phone_number?!has_ci?!is_kakaotalk_user?!}for_partner?{uuid?,}group_user_token?,}",
  /* @__PURE__ */ recordOf(["string", "number", "boolean"]),
);

export const users: Endpoint<"/v2/app/users", UsersData, Users, never> = {
  url: "/v2/app/users",
  method: "GET",
  auth: "admin",
  fixed: { target_id_type: "user_id" },
  data: /* @__PURE__ */ refined(
    "<target_ids$0target_id_type?'user_id'property_keys?$1>",
    [idsFewEnough],
    undefined,
    /* @__PURE__ */ refined(
      "[#",
      [/* @__PURE__ */ items(1, 100)],
      "Pass target_ids: [1, 2], up to 100 at a time.",
    ),
    /* @__PURE__ */ refined(
      "[,",
      [/* @__PURE__ */ items(0, Infinity)],
      "Pass property_keys: ['kakao_account.email'], or leave it out to read all.",
    ),
  ),
  response: /* @__PURE__ */ compiled("|$0{elements$0}", listResponseSchema),
};
