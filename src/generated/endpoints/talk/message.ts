// Written by `npm run generate`, from src/endpoints/talk/message.ts: edit that file.
import type { Endpoint } from "../../../endpoints/endpoint.js";
import { characters, items } from "../../../validation/checks.js";
import { compiled, recordOf, refined, variants } from "../../../validation/compiled.js";
import type { TemplateObject } from "./template.js";

/** Data of `API.talk.memo.send`. */
export interface MemoSendData {
  /** Id of a message template made in the console. */
  template_id: number;
  /** Values for the template's variables, by name. */
  template_args?:
    | {
        [key: string]: string | number | boolean;
      }
    | undefined;
}

/** Data of `API.talk.memo.scrap_send`. */
export interface MemoScrapSendData {
  /** The page, on a web domain of App > Product Link. */
  request_url: string;
  /** Id of a message template made in the console, in place of the usual message. */
  template_id?: number | undefined;
  /** Values for the template's variables, by name. */
  template_args?:
    | {
        [key: string]: string | number | boolean;
      }
    | undefined;
}

/** Data of `API.talk.memo.default_send`. */
export interface MemoDefaultSendData {
  /** The message: its `object_type` decides which fields it has. */
  template_object: TemplateObject;
}

/** Response of `API.talk.memo.send`, `scrap_send` and `default_send`. */
export interface Memo {
  /** 0: the message is sent. */
  result_code: number;
}

export const memo_send: Endpoint<"/v2/api/talk/memo/send", MemoSendData, Memo, never> = {
  url: "/v2/api/talk/memo/send",
  method: "POST",
  data: /* @__PURE__ */ compiled(
    "<template_id#template_args?$0>",
    /* @__PURE__ */ recordOf(["string", "number", "boolean"], "Pass { name: 'value' }."),
  ),
  response: /* @__PURE__ */ compiled("{result_code#}"),
};

export const memo_scrap_send: Endpoint<
  "/v2/api/talk/memo/scrap/send",
  MemoScrapSendData,
  Memo,
  never
> = {
  url: "/v2/api/talk/memo/scrap/send",
  method: "POST",
  data: /* @__PURE__ */ compiled(
    "<request_url,template_id?#template_args?$0>",
    /* @__PURE__ */ recordOf(["string", "number", "boolean"], "Pass { name: 'value' }."),
  ),
  response: /* @__PURE__ */ compiled("{result_code#}"),
};

const linkSchema = /* @__PURE__ */ compiled(
  "<web_url?,mobile_web_url?,android_execution_params?,ios_execution_params?,>",
);

const contentSchema = /* @__PURE__ */ compiled(
  "<title?,image_url?,image_width?#image_height?#description?,link$0>",
  linkSchema,
);

const socialSchema = /* @__PURE__ */ compiled(
  "<like_count?#comment_count?#shared_count?#view_count?#subscriber_count?#>",
);

const buttonsSchema = /* @__PURE__ */ refined(
  "[<title,link$0>",
  [/* @__PURE__ */ items(0, 2)],
  "A message has room for two buttons.",
  linkSchema,
);

const templateObjectSchema = /* @__PURE__ */ variants("object_type", {
  feed: /* @__PURE__ */ compiled(
    "<object_type'feed'content$0item_content?<profile_text?,profile_image_url?,title_image_text?,title_image_url?,title_image_category?,items?$1sum?,sum_op?,>social?$2button_title?,buttons?$3>",
    contentSchema,
    /* @__PURE__ */ refined(
      "[<item,item_op,>",
      [/* @__PURE__ */ items(0, 5)],
      "A message shows five items.",
    ),
    socialSchema,
    buttonsSchema,
  ),
  list: /* @__PURE__ */ compiled(
    "<object_type'list'header_title,header_link$0contents$1button_title?,buttons?$2>",
    linkSchema,
    /* @__PURE__ */ refined(
      "[$0",
      [/* @__PURE__ */ items(2, 3)],
      "A list shows two or three contents.",
      contentSchema,
    ),
    buttonsSchema,
  ),
  location: /* @__PURE__ */ compiled(
    "<object_type'location'address,address_title?,content$0social?$1button_title?,buttons?$2>",
    contentSchema,
    socialSchema,
    buttonsSchema,
  ),
  commerce: /* @__PURE__ */ compiled(
    "<object_type'commerce'content$0commerce<regular_price#discount_price?#discount_rate?#fixed_discount_price?#product_name?,currency_unit?,currency_unit_position?#>button_title?,buttons?$1>",
    contentSchema,
    buttonsSchema,
  ),
  text: /* @__PURE__ */ compiled(
    "<object_type'text'text$0link$1button_title?,buttons?$2>",
    /* @__PURE__ */ refined(",", [/* @__PURE__ */ characters(200)], "Shorten it, or send a feed."),
    linkSchema,
    buttonsSchema,
  ),
  calendar: /* @__PURE__ */ compiled(
    "<object_type'calendar'id_type'event|calendar'id,content$0buttons?$1>",
    contentSchema,
    buttonsSchema,
  ),
});

export const memo_default_send: Endpoint<
  "/v2/api/talk/memo/default/send",
  MemoDefaultSendData,
  Memo,
  never
> = {
  url: "/v2/api/talk/memo/default/send",
  method: "POST",
  data: /* @__PURE__ */ compiled("<template_object$0>", templateObjectSchema),
  response: /* @__PURE__ */ compiled("{result_code#}"),
};

/** Data of `API.talk.message.send`. */
export interface MessageSendData {
  /** The `uuid` of one to five friends, as `talk.friends` gives it. */
  receiver_uuids: readonly string[];
  /** Id of a message template made in the console. */
  template_id: number;
  /**
   * The kind of id in `receiver_uuids`: there is one.
   *
   * @default "uuid"
   */
  receiver_id_type?: "uuid" | undefined;
  /** Values for the template's variables, by name. */
  template_args?:
    | {
        [key: string]: string | number | boolean;
      }
    | undefined;
}

/** Data of `API.talk.message.scrap_send`. */
export interface MessageScrapSendData {
  /** The `uuid` of one to five friends, as `talk.friends` gives it. */
  receiver_uuids: readonly string[];
  /** The page, on a web domain of App > Product Link. */
  request_url: string;
  /**
   * The kind of id in `receiver_uuids`: there is one.
   *
   * @default "uuid"
   */
  receiver_id_type?: "uuid" | undefined;
  /** Id of a message template made in the console, in place of the usual message. */
  template_id?: number | undefined;
  /** Values for the template's variables, by name. */
  template_args?:
    | {
        [key: string]: string | number | boolean;
      }
    | undefined;
}

/** Data of `API.talk.message.default_send`. */
export interface MessageDefaultSendData {
  /** The `uuid` of one to five friends, as `talk.friends` gives it. */
  receiver_uuids: readonly string[];
  /** The message: its `object_type` decides which fields it has. */
  template_object: TemplateObject;
  /**
   * The kind of id in `receiver_uuids`: there is one.
   *
   * @default "uuid"
   */
  receiver_id_type?: "uuid" | undefined;
}

/** Response of `API.talk.message.send`, `scrap_send` and `default_send`. */
export interface Message {
  /** The `uuid` of the friends who got it. */
  successful_receiver_uuids?: string[] | undefined;
  /** Why others did not get it. Where nobody did, the call rejects with `KakaoApiError` instead. */
  failure_info?:
    | {
        /** Kakao's code, such as `-502` (not a friend), `-530` (takes no messages), `-533` (had too many today). */
        code: number;
        /** Kakao's text. */
        msg: string;
        /** The `uuid` of the friends it is about. */
        receiver_uuids: string[];
      }[]
    | undefined;
  /** `-500` where some did not get it, in older answers. */
  result_code?: number | undefined;
}

const receiverUuidsSchema = /* @__PURE__ */ refined(
  "[,",
  [/* @__PURE__ */ items(1, 5)],
  "Pass receiver_uuids: [friend.uuid], and other friends in a further call.",
);

const messageResponseSchema = /* @__PURE__ */ compiled(
  "{successful_receiver_uuids?[,failure_info?[{code#msg,receiver_uuids[,}result_code?#}",
);

export const message_send: Endpoint<
  "/v1/api/talk/friends/message/send",
  MessageSendData,
  Message,
  never
> = {
  url: "/v1/api/talk/friends/message/send",
  method: "POST",
  data: /* @__PURE__ */ compiled(
    "<template_id#template_args?$0receiver_uuids$1receiver_id_type?'uuid'>",
    /* @__PURE__ */ recordOf(["string", "number", "boolean"], "Pass { name: 'value' }."),
    receiverUuidsSchema,
  ),
  response: messageResponseSchema,
};

export const message_scrap_send: Endpoint<
  "/v1/api/talk/friends/message/scrap/send",
  MessageScrapSendData,
  Message,
  never
> = {
  url: "/v1/api/talk/friends/message/scrap/send",
  method: "POST",
  data: /* @__PURE__ */ compiled(
    "<request_url,template_id?#template_args?$0receiver_uuids$1receiver_id_type?'uuid'>",
    /* @__PURE__ */ recordOf(["string", "number", "boolean"], "Pass { name: 'value' }."),
    receiverUuidsSchema,
  ),
  response: messageResponseSchema,
};

export const message_default_send: Endpoint<
  "/v1/api/talk/friends/message/default/send",
  MessageDefaultSendData,
  Message,
  never
> = {
  url: "/v1/api/talk/friends/message/default/send",
  method: "POST",
  data: /* @__PURE__ */ compiled(
    "<template_object$0receiver_uuids$1receiver_id_type?'uuid'>",
    templateObjectSchema,
    receiverUuidsSchema,
  ),
  response: messageResponseSchema,
};
