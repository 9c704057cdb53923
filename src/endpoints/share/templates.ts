import type { Output } from "../../schemas/kinds.js";
import { closed, custom, int, open, optional, string } from "../../schemas/kinds.js";
import * as checks from "../../validation/checks.js";
import { defineEndpoint } from "../define_endpoint.js";

const anyObject = custom<object>(checks.anyObject);

const common = {
  /** Version of the message format, such as `4.0`. */
  link_ver: string(),
  /** Settings of the picker for the recipients; since 2.8 of the SDK. */
  picker_extras: optional(anyObject),
};

const response = open({
  /** Id of the template. */
  template_id: optional(int()),
  /** Values of the template's variables. */
  template_args: optional(anyObject),
  /** The message as KakaoTalk shows it. */
  template_msg: optional(anyObject),
  /** What Kakao warns of, by field of the template. */
  warning_msg: optional(anyObject),
  /** What is wrong with the values of variables, by variable. */
  argument_msg: optional(anyObject),
});

/** Response of the URLs that check a message before it is shared from a phone. */
export interface ValidatedTemplate extends Output<typeof response> {}

const validateData = closed({
  ...common,
  /** Id of a template from the console. */
  template_id: int(),
  /** Values of its variables. */
  template_args: optional(anyObject),
});

/** Data of the URL that checks a template of the console. */
export interface TemplateValidateData extends Output<typeof validateData> {}

export const template_validate = defineEndpoint({
  url: "/v2/api/kakaolink/talk/template/validate",
  method: "GET",
  auth: "app",
  data: validateData,
  response,
});

const scrapData = closed({
  ...common,
  /** URL of the page. */
  request_url: string(),
  /** Id of a template from the console. @default Kakao's own for pages */
  template_id: optional(int()),
  /** Values of its variables. */
  template_args: optional(anyObject),
});

/** Data of the URL that checks a message about a page. */
export interface TemplateScrapData extends Output<typeof scrapData> {}

export const template_scrap = defineEndpoint({
  url: "/v2/api/kakaolink/talk/template/scrap",
  method: "GET",
  auth: "app",
  data: scrapData,
  response,
});

const defaultData = closed({
  ...common,
  /** The message. */
  template_object: anyObject,
});

/** Data of the URL that checks a message. */
export interface TemplateDefaultData extends Output<typeof defaultData> {}

export const template_default = defineEndpoint({
  url: "/v2/api/kakaolink/talk/template/default",
  method: "GET",
  auth: "app",
  data: defaultData,
  response,
});
