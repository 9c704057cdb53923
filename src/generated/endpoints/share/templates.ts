// Written by `npm run generate`, from src/endpoints/share/templates.ts: edit that file.
import type { Endpoint } from "../../../endpoints/endpoint.js";
import { anyObject } from "../../../validation/checks.js";
import { compiled } from "../../../validation/compiled.js";

/** Response of the URLs that check a message before it is shared from a phone. */
export interface ValidatedTemplate {
  /** Id of the template. */
  template_id?: number | undefined;
  /** Values of the template's variables. */
  template_args?: object | undefined;
  /** The message as KakaoTalk shows it. */
  template_msg?: object | undefined;
  /** What Kakao warns of, by field of the template. */
  warning_msg?: object | undefined;
  /** What is wrong with the values of variables, by variable. */
  argument_msg?: object | undefined;
}

/** Data of the URL that checks a template of the console. */
export interface TemplateValidateData {
  /** Id of a template from the console. */
  template_id: number;
  /** Version of the message format, such as `4.0`. */
  link_ver: string;
  /** Values of its variables. */
  template_args?: object | undefined;
  /** Settings of the picker for the recipients; since 2.8 of the SDK. */
  picker_extras?: object | undefined;
}

const responseSchema = /* @__PURE__ */ compiled(
  "{template_id?#template_args?$0template_msg?$0warning_msg?$0argument_msg?$0}",
  anyObject,
);

export const template_validate: Endpoint<
  "/v2/api/kakaolink/talk/template/validate",
  TemplateValidateData,
  ValidatedTemplate,
  never
> = {
  url: "/v2/api/kakaolink/talk/template/validate",
  method: "GET",
  auth: "app",
  data: /* @__PURE__ */ compiled(
    "<link_ver,picker_extras?$0template_id#template_args?$0>",
    anyObject,
  ),
  response: responseSchema,
};

/** Data of the URL that checks a message about a page. */
export interface TemplateScrapData {
  /** URL of the page. */
  request_url: string;
  /** Version of the message format, such as `4.0`. */
  link_ver: string;
  /** Id of a template from the console. @default Kakao's own for pages */
  template_id?: number | undefined;
  /** Values of its variables. */
  template_args?: object | undefined;
  /** Settings of the picker for the recipients; since 2.8 of the SDK. */
  picker_extras?: object | undefined;
}

export const template_scrap: Endpoint<
  "/v2/api/kakaolink/talk/template/scrap",
  TemplateScrapData,
  ValidatedTemplate,
  never
> = {
  url: "/v2/api/kakaolink/talk/template/scrap",
  method: "GET",
  auth: "app",
  data: /* @__PURE__ */ compiled(
    "<link_ver,picker_extras?$0request_url,template_id?#template_args?$0>",
    anyObject,
  ),
  response: responseSchema,
};

/** Data of the URL that checks a message. */
export interface TemplateDefaultData {
  /** The message. */
  template_object: object;
  /** Version of the message format, such as `4.0`. */
  link_ver: string;
  /** Settings of the picker for the recipients; since 2.8 of the SDK. */
  picker_extras?: object | undefined;
}

export const template_default: Endpoint<
  "/v2/api/kakaolink/talk/template/default",
  TemplateDefaultData,
  ValidatedTemplate,
  never
> = {
  url: "/v2/api/kakaolink/talk/template/default",
  method: "GET",
  auth: "app",
  data: /* @__PURE__ */ compiled("<link_ver,picker_extras?$0template_object$0>", anyObject),
  response: responseSchema,
};
