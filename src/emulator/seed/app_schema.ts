import * as z from "zod/v4/mini";
import { template } from "../../endpoints/talk/template.js";
import {
  array,
  boolean,
  closed,
  enumOf,
  id,
  int,
  optional,
  refinedString,
  string,
  stringOr,
} from "../../schemas/kinds.js";
import { isWebAddress } from "../http/web_address.js";
import type { KeyField } from "../state/app_keys.js";
import type { EmulatorApp, EmulatorChannel, EmulatorTerms } from "../state/sample_data.js";
import type { EmulatorScope } from "../state/sample_scopes.js";
import type { EmulatorTemplate } from "../state/template.js";
import type { SchemasOf } from "./strict.js";

/** A key travels in headers and in forms: as text without spaces. */
const key = () =>
  optional(
    refinedString({
      expected: "text without spaces",
      holds: (value: unknown) => typeof value === "string" && /^[\x21-\x7e]+$/.test(value),
    }),
  );

const webAddress = () =>
  refinedString({
    expected: 'http or https address, such as "http://localhost:3000/path"',
    holds: isWebAddress,
  });

const webhook = () => optional(webAddress());

/** Addresses that are registered, as an array also where it is one. */
const addresses = (example: string) => optional(array(webAddress(), `Write ["${example}"].`));

const scope = closed({
  id: string(),
  display_name: optional(string()),
  type: optional(enumOf("PRIVACY", "SERVICE")),
  required: optional(boolean()),
} satisfies SchemasOf<EmulatorScope>);

const terms = closed({
  tag: string(),
  title: optional(string()),
  url: optional(webAddress()),
  required: optional(boolean()),
  revocable: optional(boolean()),
} satisfies SchemasOf<EmulatorTerms>);

const channel = closed({
  channel_uuid: string(),
  channel_public_id: string(),
} satisfies SchemasOf<EmulatorChannel>);

const messageTemplate = closed({ id: int(), template } satisfies SchemasOf<EmulatorTemplate>);

/** The keys of an app. */
const keys = {
  javascriptKey: key(),
  restApiKey: key(),
  nativeAppKey: key(),
  adminKey: key(),
} satisfies SchemasOf<Pick<EmulatorApp, KeyField>>;

/** What an app has beside its id and its keys. */
const settings = {
  name: optional(string()),
  icon: optional(
    refinedString({
      expected: 'http or https address, or "data:image/…"',
      holds: (value: unknown) =>
        typeof value === "string" && (isWebAddress(value) || /^data:image\//i.test(value)),
    }),
  ),
  clientSecret: optional(stringOr(null)),
  scopes: optional(array(scope, 'Write [{ "id": "account_email" }].')),
  serviceTerms: optional(array(terms, 'Write [{ "tag": "service", "required": true }].')),
  channels: optional(array(channel)),
  loginEnabled: optional(boolean()),
  testers: optional(array(id, "Write the ids of users, as in [1, 2].")),
  unlinkWebhook: webhook(),
  accountWebhook: webhook(),
  shareWebhook: webhook(),
  shareWebhookMethod: optional(enumOf("GET", "POST")),
  channelWebhook: webhook(),
  sdkDomains: addresses("http://localhost:3000"),
  webDomains: addresses("http://localhost:3000"),
  templates: optional(array(messageTemplate)),
  redirectUris: addresses("http://localhost:3000/callback"),
  logoutRedirectUris: addresses("http://localhost:3000/"),
  openid: optional(boolean()),
  propertyKeys: optional(array(string(), 'Write ["nickname"].')),
  autoLink: optional(boolean()),
} satisfies SchemasOf<Omit<EmulatorApp, KeyField | "id">>;

/** Checks an app of a seed. */
export const appSchema = closed({ id: optional(id), ...keys, ...settings });

const orNull = Object.entries(settings).map(
  ([name, schema]) => [name, optional(z.nullable(schema as z.ZodMiniType))] as const,
);

/** Checks changes to an app. */
export const appChangesSchema = closed({
  app: optional(id),
  ...keys,
  ...Object.fromEntries(orNull),
});
