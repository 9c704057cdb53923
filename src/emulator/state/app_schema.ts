import { template } from "../../endpoints/talk/template.js";
import { array, closed, enumOf, id, int, open, optional, string } from "../../schemas/kinds.js";

const optionalString = () => optional(string());
const optionalStrings = () => optional(array(string()));

/** What of an app can be changed while the emulator runs. */
const settings = {
  unlinkWebhook: optionalString(),
  accountWebhook: optionalString(),
  shareWebhook: optionalString(),
  shareWebhookMethod: optional(enumOf("GET", "POST")),
  channelWebhook: optionalString(),
  sdkDomains: optionalStrings(),
  webDomains: optionalStrings(),
  templates: optional(array(closed({ id: int(), template }))),
};

/** Checks changes to an app that come as JSON. */
export const appChangesSchema = closed({ app: optional(id), ...settings });

/** Checks what an app of a seed says about webhooks, domains and templates. */
export const appSchema = open(settings);
