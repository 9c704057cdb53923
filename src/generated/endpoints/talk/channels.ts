// Written by `npm run generate`, from src/endpoints/talk/channels.ts: edit that file.
import type { Endpoint } from "../../../endpoints/endpoint.js";
import { commaSeparated } from "../../../validation/checks.js";
import { compiled, refined } from "../../../validation/compiled.js";

/** Data of `API.talk.channels`. */
export interface ChannelsData {
  /** Public ids of channels (`_frxjem`), comma separated; all channels of the app when left out. */
  channel_ids?: string | undefined;
  /** The kind of id in `channel_ids`: there is one. */
  channel_id_type?: "channel_public_id" | undefined;
}

/** Response of `API.talk.channels`. */
export interface Channels {
  /** User id in this app. */
  user_id?: number | undefined;
  /** The app's KakaoTalk channels (consent: `plusfriends`). */
  channels?:
    | {
        /** The channel's name for search, such as `@kakao`. */
        channel_uuid: string;
        /** The channel's public id, such as `_frxjem`. */
        channel_public_id: string;
        /** Whether the user has added or blocked the channel, or neither. */
        relation: "ADDED" | "BLOCKED" | "NONE" | (string & {});
        /** When the user added it first: RFC 3339, UTC; not in every answer. */
        created_at?: string | undefined;
        /** When the relation changed last: RFC 3339, UTC; absent with `NONE`. */
        updated_at?: string | undefined;
      }[]
    | undefined;
}

export const channels: Endpoint<"/v2/api/talk/channels", ChannelsData, Channels, "channel_ids"> = {
  url: "/v2/api/talk/channels",
  method: "GET",
  data: /* @__PURE__ */ compiled(
    "<channel_ids?$0channel_id_type?'channel_public_id'>",
    /* @__PURE__ */ refined(
      ",",
      [commaSeparated],
      "Pass channel_ids: '_frxjem', or leave it out to read all.",
    ),
  ),
  response: /* @__PURE__ */ compiled(
    "{user_id?#channels?[{channel_uuid,channel_public_id,relation,created_at?,updated_at?,}}",
  ),
  comma: ["channel_ids"],
};
