import type { TemplateObject } from "../../endpoints/talk/template.js";
import { isWebAddress } from "../http/web_address.js";
import type { SentMessage } from "./message.js";
import type { App } from "./sample_data.js";

/** Values for the variables of a template. */
type TemplateArgs = Readonly<Record<string, unknown>>;

/** A value with the variables in all of its texts replaced; those without a value become empty. */
function fill(value: unknown, args: TemplateArgs): unknown {
  if (typeof value === "string") {
    return value.replaceAll(/\$\{([^{}]{1,100})\}/g, (_, name: string) =>
      Object.hasOwn(args, name) ? String(args[name]) : "",
    );
  }
  if (Array.isArray(value)) return value.map((one) => fill(one, args));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fill(one, args)]));
}

/** Whether an app has a template: any, where it does not say which. */
export const hasTemplate = ({ templates }: App, id: number): boolean =>
  templates?.some((one) => one.id === id) ?? true;

/** The message that a template of an app makes with these values; `undefined` for one whose content nobody has said. */
function fillTemplate({ templates = [] }: App, id: number, args: TemplateArgs) {
  const found = templates.find((one) => one.id === id);
  return found && (fill(found.template, args) as TemplateObject);
}

/** What KakaoTalk reads off a page to show it. The emulator does not fetch the page, so it knows its address only. */
function scrapArgs(address: string) {
  const { host, origin } = isWebAddress(address) ? new URL(address) : { host: address, origin: "" };
  return {
    REQUEST_URL: address,
    SCRAP_TITLE: host,
    SCRAP_DESCRIPTION: address,
    SCRAP_HOST_URL: origin,
  };
}

/** The message that a page makes without a template of the app. */
function scrapTemplate(address: string): TemplateObject {
  const { SCRAP_TITLE: title, SCRAP_DESCRIPTION: description } = scrapArgs(address);
  const link = { web_url: address, mobile_web_url: address };
  return { object_type: "feed", content: { title, description, link } };
}

/** What the sending of a message says about it: one of the three kinds, by its keys. */
export interface MessageData {
  readonly template_object?: TemplateObject;
  readonly request_url?: string;
  readonly template_id?: number | undefined;
  readonly template_args?: TemplateArgs | undefined;
}

/** The message that is made of this data. */
export function makeMessage(
  app: App,
  { template_object, request_url, template_id, template_args }: MessageData,
): Pick<SentMessage, "kind" | "args"> & { readonly template?: TemplateObject } {
  if (template_object) return { kind: "default", template: template_object };
  const args = { ...(request_url !== undefined && scrapArgs(request_url)), ...template_args };
  const template =
    template_id === undefined
      ? scrapTemplate(request_url ?? "")
      : fillTemplate(app, template_id, args);
  return {
    kind: request_url === undefined ? "custom" : "scrap",
    ...(template && { template }),
    ...(template_args && { args: template_args }),
  };
}
