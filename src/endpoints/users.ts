import type { Output } from "../schemas/kinds.js";
import { defineEndpoint } from "./define_endpoint.js";
import {
  array,
  intRange,
  closed,
  id,
  int,
  boundedArray,
  arrayOrWrapped,
  crossField,
  enumOf,
  open,
  optional,
  stringOr,
} from "../schemas/kinds.js";
import { idsFewEnough } from "../validation/checks.js";
import { property_keys, user } from "./me.js";

const idsData = closed({
  /**
   * Ids per page, 1 to 100.
   *
   * @default 100
   */
  limit: optional(intRange(1, 100, "Pass limit: 100, and read on with pages().")),
  /** Id to start with. `pages()` does it for you. */
  from_id: optional(id),
  /**
   * Ascending or descending.
   *
   * @default "asc"
   */
  order: optional(enumOf("asc", "desc")),
});

/** Data of `API.users.ids`. */
export interface UserIdsData extends Output<typeof idsData> {}

const idsResponse = open({
  /** User ids in this app. */
  elements: array(id),
  /** URL of the page before; `null` on the first. It holds an app key: do not show it. */
  before_url: optional(stringOr(null)),
  /** URL of the page after; `null` on the last. `pages()` follows it. It holds an app key: do not show it. */
  after_url: optional(stringOr(null)),
  /** @deprecated Users in all, in old apps. */
  total_count: optional(int()),
});

/** Response of `API.users.ids`. */
export interface UserIds extends Output<typeof idsResponse> {}

/** The id the next page starts with, as Kakao names it, or the last one where it does not say. */
function idAfter({ limit = 100 }: UserIdsData, { elements, after_url }: UserIds) {
  const last = elements.at(-1);
  if (after_url === null || last === undefined) return undefined;
  const [, named] = /[?&]from_id=(-?\d+)/.exec(after_url ?? "") ?? [];
  if (named !== undefined) return Number(named);
  return elements.length < limit ? undefined : last;
}

export const ids = defineEndpoint({
  url: "/v1/user/ids",
  method: "GET",
  auth: "admin",
  data: idsData,
  response: idsResponse,
  paging: {
    items: "elements",
    next(asked: UserIdsData, body: UserIds) {
      const from_id = idAfter(asked, body);
      if (from_id === undefined) return undefined;
      // Kakao starts a page with the last id of the one before: a page of one would go nowhere
      return { ...asked, from_id, ...(asked.limit === 1 && { limit: 2 }) };
    },
  },
});

const listData = crossField(
  closed({
    /** User ids, 1 to 100; up to 20 together with `property_keys`. */
    target_ids: boundedArray(id, "Pass target_ids: [1, 2], up to 100 at a time.", 1, 100),
    /** Kind of the ids; filled in. */
    target_id_type: optional(enumOf("user_id")),
    /**
     * Fields to read, without them only the ids and times: `kakao_account.email`, or a whole branch with a
     * trailing dot (`kakao_account.`, `properties.`).
     */
    property_keys: property_keys(),
  }),
  idsFewEnough,
);

/** Data of `API.users.list`. */
export interface UsersData extends Output<typeof listData> {}

const wrapped = open({
  /** The users. */
  elements: array(user),
});

/** The users under `elements`, as Kakao's documentation has it. */
export interface UserElements extends Output<typeof wrapped> {}

const listResponse = arrayOrWrapped(array(user), wrapped);

/**
 * Response of `API.users.list`: a bare array, as Kakao's samples show it, or one under `elements`, as its field
 * table says. In no promised order, and without users who are no longer linked.
 */
export type Users = Output<typeof listResponse>;

export const users = defineEndpoint({
  url: "/v2/app/users",
  method: "GET",
  auth: "admin",
  fixed: { target_id_type: "user_id" },
  data: listData,
  response: listResponse,
});
