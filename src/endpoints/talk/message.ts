import type { Output } from "../../schemas/kinds.js";
import { defineEndpoint } from "../define_endpoint.js";
import {
  array,
  closed,
  int,
  boundedArray,
  enumOf,
  open,
  optional,
  string,
} from "../../schemas/kinds.js";
import { template, templateArgs } from "./template.js";

/** A message made in the console. */
const custom = () => ({
  /** Id of a message template made in the console. */
  template_id: int(),
  /** Values for the template's variables, by name. */
  template_args: templateArgs,
});

/** A message about a page. */
const scrap = () => ({
  /** The page, on a web domain of App > Product Link. */
  request_url: string(),
  /** Id of a message template made in the console, in place of the usual message. */
  template_id: optional(int()),
  /** Values for the template's variables, by name. */
  template_args: templateArgs,
});

/** A message made here. */
const usual = () => ({
  /** The message: its `object_type` decides which fields it has. */
  template_object: template,
});

const memoSendData = closed(custom());
const memoScrapData = closed(scrap());
const memoDefaultData = closed(usual());

/** Data of `API.talk.memo.send`. */
export interface MemoSendData extends Output<typeof memoSendData> {}
/** Data of `API.talk.memo.scrap_send`. */
export interface MemoScrapSendData extends Output<typeof memoScrapData> {}
/** Data of `API.talk.memo.default_send`. */
export interface MemoDefaultSendData extends Output<typeof memoDefaultData> {}

const memoResponse = open({
  /** 0: the message is sent. */
  result_code: int(),
});

/** Response of `API.talk.memo.send`, `scrap_send` and `default_send`. */
export interface Memo extends Output<typeof memoResponse> {}

export const memo_send = defineEndpoint({
  url: "/v2/api/talk/memo/send",
  method: "POST",
  data: memoSendData,
  response: memoResponse,
});

export const memo_scrap_send = defineEndpoint({
  url: "/v2/api/talk/memo/scrap/send",
  method: "POST",
  data: memoScrapData,
  response: memoResponse,
});

export const memo_default_send = defineEndpoint({
  url: "/v2/api/talk/memo/default/send",
  method: "POST",
  data: memoDefaultData,
  response: memoResponse,
});

/** Who gets the message. */
const receivers = () => ({
  /** The `uuid` of one to five friends, as `talk.friends` gives it. */
  receiver_uuids: boundedArray(
    string(),
    "Pass receiver_uuids: [friend.uuid], and other friends in a further call.",
    1,
    5,
  ),
  /**
   * The kind of id in `receiver_uuids`: there is one.
   *
   * @default "uuid"
   */
  receiver_id_type: optional(enumOf("uuid")),
});

const messageSendData = closed({ ...custom(), ...receivers() });
const messageScrapData = closed({ ...scrap(), ...receivers() });
const messageDefaultData = closed({ ...usual(), ...receivers() });

/** Data of `API.talk.message.send`. */
export interface MessageSendData extends Output<typeof messageSendData> {}
/** Data of `API.talk.message.scrap_send`. */
export interface MessageScrapSendData extends Output<typeof messageScrapData> {}
/** Data of `API.talk.message.default_send`. */
export interface MessageDefaultSendData extends Output<typeof messageDefaultData> {}

const uuids = array(string());

const messageResponse = open({
  /** The `uuid` of the friends who got it. */
  successful_receiver_uuids: optional(uuids),
  /** Why others did not get it. Where nobody did, the call rejects with `KakaoApiError` instead. */
  failure_info: optional(
    array(
      open({
        /** Kakao's code, such as `-502` (not a friend), `-530` (takes no messages), `-533` (had too many today). */
        code: int(),
        /** Kakao's text. */
        msg: string(),
        /** The `uuid` of the friends it is about. */
        receiver_uuids: uuids,
      }),
    ),
  ),
  /** `-500` where some did not get it, in older answers. */
  result_code: optional(int()),
});

/** Response of `API.talk.message.send`, `scrap_send` and `default_send`. */
export interface Message extends Output<typeof messageResponse> {}

export const message_send = defineEndpoint({
  url: "/v1/api/talk/friends/message/send",
  method: "POST",
  data: messageSendData,
  response: messageResponse,
});

export const message_scrap_send = defineEndpoint({
  url: "/v1/api/talk/friends/message/scrap/send",
  method: "POST",
  data: messageScrapData,
  response: messageResponse,
});

export const message_default_send = defineEndpoint({
  url: "/v1/api/talk/friends/message/default/send",
  method: "POST",
  data: messageDefaultData,
  response: messageResponse,
});
