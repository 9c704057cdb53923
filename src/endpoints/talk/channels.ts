import type { Output } from "../../schemas/kinds.js";
import { defineEndpoint } from "../define_endpoint.js";
import {
  array,
  closed,
  commaSeparated,
  id,
  openEnum,
  enumOf,
  open,
  optional,
  string,
} from "../../schemas/kinds.js";

const data = closed({
  /** Public ids of channels (`_frxjem`), comma separated; all channels of the app when left out. */
  channel_ids: optional(
    commaSeparated("Pass channel_ids: '_frxjem', or leave it out to read all."),
  ),
  /** The kind of id in `channel_ids`: there is one. */
  channel_id_type: optional(enumOf("channel_public_id")),
});

/** Data of `API.talk.channels`. */
export interface ChannelsData extends Output<typeof data> {}

const response = open({
  /** User id in this app. */
  user_id: optional(id),
  /** The app's KakaoTalk channels (consent: `plusfriends`). */
  channels: optional(
    array(
      open({
        /** The channel's name for search, such as `@kakao`. */
        channel_uuid: string(),
        /** The channel's public id, such as `_frxjem`. */
        channel_public_id: string(),
        /** Whether the user has added or blocked the channel, or neither. */
        relation: openEnum<"ADDED" | "BLOCKED" | "NONE">(),
        /** When the user added it first: RFC 3339, UTC; not in every answer. */
        created_at: optional(string()),
        /** When the relation changed last: RFC 3339, UTC; absent with `NONE`. */
        updated_at: optional(string()),
      }),
    ),
  ),
});

/** Response of `API.talk.channels`. */
export interface Channels extends Output<typeof response> {}

export const channels = defineEndpoint({
  url: "/v2/api/talk/channels",
  method: "GET",
  data,
  response,
  comma: ["channel_ids"],
});
