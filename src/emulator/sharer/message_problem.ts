import type { EndpointDefinition } from "../../endpoints/define_endpoint.js";
import { tokenEndpoints } from "../../endpoints/rest_tables.js";
import { isWebAddress } from "../http/web_address.js";
import type { MessageKind } from "../state/message.js";
import type { App } from "../state/sample_data.js";
import { hasTemplate, makeMessage, type MessageData } from "../state/make_message.js";

const { memo } = tokenEndpoints.talk;

/** What the API checks a message of each kind with; a message that is shared is checked with the same. */
export const messageDefinitions: Readonly<Record<MessageKind, EndpointDefinition>> = {
  default: memo.default_send,
  scrap: memo.scrap_send,
  custom: memo.send,
};

/** Whether an address is of one of these domains; of any, where none are named. */
export const isOfDomain = (domains: readonly string[] | undefined, address: string): boolean =>
  domains?.some(
    (domain) => isWebAddress(domain) && new URL(domain).origin === new URL(address).origin,
  ) ?? true;

/** All addresses that a message leads to. */
function linksIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    /^(mobile_)?web_url$|^request_url$/.test(key) && typeof one === "string" ? [one] : linksIn(one),
  );
}

/** What an app has not registered, or what is no address: the value that Kakao would not share. `undefined` for a message that is right. */
export function messageProblem(app: App, data: MessageData): string | undefined {
  const { template_id, request_url } = data;
  if (request_url !== undefined && !isWebAddress(request_url)) return `request_url: ${request_url}`;
  if (template_id !== undefined && !hasTemplate(app, template_id)) {
    return `template_id: ${template_id}`;
  }
  // an empty link leads to the app
  const links = linksIn([data, makeMessage(app, data).template]).filter(Boolean);
  const wrong = links.find((link) => !isWebAddress(link) || !isOfDomain(app.webDomains, link));
  return wrong !== undefined && isWebAddress(wrong) ? new URL(wrong).origin : wrong;
}
