import * as z from "zod/mini";
import type { Endpoint } from "../../endpoint.js";
import { closed, int, open } from "../../schema.js";
import { template, templateArgs } from "./template.js";

/** A message made in the console. */
export const custom = {
  /** Id of a message template made in the console. */
  template_id: int(),
  /** Values for the template's variables, by name. */
  template_args: templateArgs,
};

/** A message about a page. */
export const scrap = {
  /** The page, on a domain registered in the console. */
  request_url: z.string(),
  /** Id of a message template made in the console, in place of the usual message. */
  template_id: z.optional(int()),
  /** Values for the template's variables, by name. */
  template_args: templateArgs,
};

/** A message made here. */
export const usual = {
  /** The message: its `object_type` tells which fields it has. */
  template_object: template,
};

const sendData = closed(custom);
const scrapData = closed(scrap);
const defaultData = closed(usual);

/** What `API.talk.memo.send` takes. */
export interface MemoSendData extends z.output<typeof sendData> {}
/** What `API.talk.memo.scrap_send` takes. */
export interface MemoScrapSendData extends z.output<typeof scrapData> {}
/** What `API.talk.memo.default_send` takes. */
export interface MemoDefaultSendData extends z.output<typeof defaultData> {}

const response = open({
  /** 0: the message is sent. */
  result_code: int(),
});

/** What `API.talk.memo.send`, `scrap_send` and `default_send` respond with. */
export interface Memo extends z.output<typeof response> {}

export const send: Endpoint<"/v2/api/talk/memo/send", MemoSendData, Memo, never> = {
  url: "/v2/api/talk/memo/send",
  method: "POST",
  data: sendData,
  response,
};

export const scrap_send: Endpoint<"/v2/api/talk/memo/scrap/send", MemoScrapSendData, Memo, never> =
  { url: "/v2/api/talk/memo/scrap/send", method: "POST", data: scrapData, response };

export const default_send: Endpoint<
  "/v2/api/talk/memo/default/send",
  MemoDefaultSendData,
  Memo,
  never
> = { url: "/v2/api/talk/memo/default/send", method: "POST", data: defaultData, response };
