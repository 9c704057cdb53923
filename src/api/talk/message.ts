import * as z from "zod/mini";
import type { Endpoint } from "../../endpoint.js";
import { closed, int, list, oneOf, open } from "../../schema.js";
import { custom, scrap, usual } from "./memo.js";

/** Who gets the message. */
const receivers = {
  /** The `uuid` of one to five friends, as `talk.friends` gives it. */
  receiver_uuids: list(
    z.string(),
    "Pass receiver_uuids: [friend.uuid], and other friends in a further call.",
    1,
    5,
  ),
  /**
   * The kind of id in `receiver_uuids`: there is one.
   *
   * @default "uuid"
   */
  receiver_id_type: z.optional(oneOf("uuid")),
};

const sendData = closed({ ...custom, ...receivers });
const scrapData = closed({ ...scrap, ...receivers });
const defaultData = closed({ ...usual, ...receivers });

/** What `API.talk.message.send` takes. */
export interface MessageSendData extends z.output<typeof sendData> {}
/** What `API.talk.message.scrap_send` takes. */
export interface MessageScrapSendData extends z.output<typeof scrapData> {}
/** What `API.talk.message.default_send` takes. */
export interface MessageDefaultSendData extends z.output<typeof defaultData> {}

const uuids = z.array(z.string());

const response = open({
  /** The `uuid` of the friends who got it. */
  successful_receiver_uuids: z.optional(uuids),
  /** Why others did not get it. Where nobody did, the call rejects with `KakaoApiError` instead. */
  failure_info: z.optional(
    z.array(
      open({
        /** Kakao's code, such as `-502` (not a friend), `-530` (takes no messages), `-533` (had too many today). */
        code: int(),
        /** Kakao's text. */
        msg: z.string(),
        /** The `uuid` of the friends it is about. */
        receiver_uuids: uuids,
      }),
    ),
  ),
  /** `-500` where some did not get it, in older answers. */
  result_code: z.optional(int()),
});

/** What `API.talk.message.send`, `scrap_send` and `default_send` respond with. */
export interface Message extends z.output<typeof response> {}

export const send: Endpoint<"/v1/api/talk/friends/message/send", MessageSendData, Message, never> =
  {
    url: "/v1/api/talk/friends/message/send",
    method: "POST",
    data: sendData,
    response,
  };

export const scrap_send: Endpoint<
  "/v1/api/talk/friends/message/scrap/send",
  MessageScrapSendData,
  Message,
  never
> = {
  url: "/v1/api/talk/friends/message/scrap/send",
  method: "POST",
  data: scrapData,
  response,
};

export const default_send: Endpoint<
  "/v1/api/talk/friends/message/default/send",
  MessageDefaultSendData,
  Message,
  never
> = {
  url: "/v1/api/talk/friends/message/default/send",
  method: "POST",
  data: defaultData,
  response,
};
