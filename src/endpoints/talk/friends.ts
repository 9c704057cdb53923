import type { Output } from "../../schemas/kinds.js";
import { defineEndpoint } from "../define_endpoint.js";
import {
  array,
  intRange,
  boolean,
  closed,
  id,
  int,
  enumOf,
  open,
  optional,
  string,
  stringOr,
} from "../../schemas/kinds.js";

const data = closed({
  /**
   * How many friends to skip. `pages()` does it for you.
   *
   * @default 0
   */
  offset: optional(intRange(0, Infinity, "Pass offset: 0.")),
  /**
   * Friends per page, 1 to 100.
   *
   * @default 10
   */
  limit: optional(intRange(1, 100, "Pass limit: 100, and read on with pages().")),
  /**
   * Ascending or descending.
   *
   * @default "asc"
   */
  order: optional(enumOf("asc", "desc")),
  /**
   * What to sort by: favourites first, then the rest; the nickname; or the age (KakaoTalk on iOS).
   *
   * @default "favorite"
   */
  friend_order: optional(enumOf("favorite", "nickname", "age")),
});

/** Data of `API.talk.friends`. */
export interface FriendsData extends Output<typeof data> {}

const url = optional(stringOr(null));

const response = open({
  /** Friends in all, over all pages. */
  total_count: int(),
  /** Favourites among them. */
  favorite_count: optional(int()),
  /** The friends who use this app and agreed to `friends` themselves; none for an app in test. */
  elements: optional(
    array(
      open({
        /** The friend's id for messages, in this app: `receiver_uuids` takes it. */
        uuid: string(),
        /** The friend's user id in this app. */
        id: optional(id),
        /** Whether the user marked the friend as a favourite. */
        favorite: optional(boolean()),
        /** Nickname in KakaoTalk; may be empty. */
        profile_nickname: optional(string()),
        /** Profile image, 110 by 110 pixels: URL, may be empty. */
        profile_thumbnail_image: optional(string()),
        /**
         * Whether the friend takes messages.
         *
         * @deprecated No longer sent since 2022: `failure_info` of a message says it.
         */
        allowed_msg: optional(boolean()),
      }),
    ),
  ),
  /** URL of the page before; `null` on the first. */
  before_url: url,
  /** URL of the page after; `null` on the last. `pages()` follows it. */
  after_url: url,
  /** Id of the answer, in old apps. */
  result_id: optional(string()),
});

/** Response of `API.talk.friends`. */
export interface Friends extends Output<typeof response> {}

/** The page after, as Kakao names it, or by count where it does not say. */
function offsetAfter(asked: FriendsData, body: Friends): number | undefined {
  const { elements = [], total_count, after_url } = body;
  if (after_url === null || !elements.length) return undefined;
  const [, named] = /[?&]offset=(\d+)/.exec(after_url ?? "") ?? [];
  if (named !== undefined) return Number(named);
  const offset = (asked.offset ?? 0) + elements.length;
  return offset < total_count ? offset : undefined;
}

export const friends = defineEndpoint({
  url: "/v1/api/talk/friends",
  method: "GET",
  data,
  response,
  paging: {
    items: "elements",
    id: "uuid",
    next(asked: FriendsData, body: Friends) {
      const offset = offsetAfter(asked, body);
      return offset === undefined ? undefined : { ...asked, offset };
    },
  },
});
