// Written by `npm run generate`, from src/endpoints/talk/friends.ts: edit that file.
import type { PagedEndpoint } from "../../../endpoints/endpoint.js";
import { range, stringOr } from "../../../validation/checks.js";
import { compiled, refined } from "../../../validation/compiled.js";

/** Data of `API.talk.friends`. */
export interface FriendsData {
  /**
   * How many friends to skip. `pages()` does it for you.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Friends per page, 1 to 100.
   *
   * @default 10
   */
  limit?: number | undefined;
  /**
   * Ascending or descending.
   *
   * @default "asc"
   */
  order?: "asc" | "desc" | undefined;
  /**
   * What to sort by: favourites first, then the rest; the nickname; or the age (KakaoTalk on iOS).
   *
   * @default "favorite"
   */
  friend_order?: "age" | "favorite" | "nickname" | undefined;
}

/** Response of `API.talk.friends`. */
export interface Friends {
  /** Friends in all, over all pages. */
  total_count: number;
  /** Favourites among them. */
  favorite_count?: number | undefined;
  /** The friends who use this app and agreed to `friends` themselves; none for an app in test. */
  elements?:
    | {
        /** The friend's id for messages, in this app: `receiver_uuids` takes it. */
        uuid: string;
        /** The friend's user id in this app. */
        id?: number | undefined;
        /** Whether the user marked the friend as a favourite. */
        favorite?: boolean | undefined;
        /** Nickname in KakaoTalk; may be empty. */
        profile_nickname?: string | undefined;
        /** Profile image, 110 by 110 pixels: URL, may be empty. */
        profile_thumbnail_image?: string | undefined;
        /**
         * Whether the friend takes messages.
         *
         * @deprecated No longer sent since 2022: `failure_info` of a message says it.
         */
        allowed_msg?: boolean | undefined;
      }[]
    | undefined;
  /** URL of the page before; `null` on the first. */
  before_url?: string | null | undefined;
  /** URL of the page after; `null` on the last. `pages()` follows it. */
  after_url?: string | null | undefined;
  /** Id of the answer, in old apps. */
  result_id?: string | undefined;
}

/** The page after, as Kakao names it, or by count where it does not say. */
function offsetAfter(asked: FriendsData, body: Friends): number | undefined {
  const { elements = [], total_count, after_url } = body;
  if (after_url === null || !elements.length) return undefined;
  const [, named] = /[?&]offset=(\d+)/.exec(after_url ?? "") ?? [];
  if (named !== undefined) return Number(named);
  const offset = (asked.offset ?? 0) + elements.length;
  return offset < total_count ? offset : undefined;
}

export const friends: PagedEndpoint<"/v1/api/talk/friends", FriendsData, Friends> = {
  url: "/v1/api/talk/friends",
  method: "GET",
  data: /* @__PURE__ */ compiled(
    "<offset?$0limit?$1order?'asc|desc'friend_order?'favorite|nickname|age'>",
    /* @__PURE__ */ refined("#", [/* @__PURE__ */ range(0, Infinity)], "Pass offset: 0."),
    /* @__PURE__ */ refined(
      "#",
      [/* @__PURE__ */ range(1, 100)],
      "Pass limit: 100, and read on with pages().",
    ),
  ),
  response: /* @__PURE__ */ compiled(
    "{total_count#favorite_count?#elements?[{uuid,id?#favorite?!profile_nickname?,profile_thumbnail_image?,allowed_msg?!}before_url?$0after_url?$0result_id?,}",
    /* @__PURE__ */ stringOr(null),
  ),
  paging: {
    items: "elements",
    id: "uuid",
    next(asked: FriendsData, body: Friends) {
      const offset = offsetAfter(asked, body);
      return offset === undefined ? undefined : { ...asked, offset };
    },
  },
};
