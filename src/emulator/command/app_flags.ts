import type { Issue } from "../../errors/kakao_error.js";
import { issuesOf } from "../../validation/issues.js";
import { omitUndefined } from "../../validation/arguments.js";
import { parse } from "../../schemas/parse.js";
import { appSchema } from "../seed/app_schema.js";
import type { EmulatorApp } from "../state/sample_data.js";
import type { OptionName, Values } from "./option_table.js";

/** The options that change the first app, and what of it they change. */
const appOptions = {
  "redirect-uri": "redirectUris",
  "logout-redirect-uri": "logoutRedirectUris",
  "rest-api-key": "restApiKey",
  "javascript-key": "javascriptKey",
  "native-app-key": "nativeAppKey",
  "admin-key": "adminKey",
  "client-secret": "clientSecret",
  openid: "openid",
  "unlink-webhook": "unlinkWebhook",
  "account-webhook": "accountWebhook",
  "share-webhook": "shareWebhook",
  "channel-webhook": "channelWebhook",
} as const satisfies Partial<Record<OptionName, keyof EmulatorApp>>;

const names = Object.keys(appOptions) as (keyof typeof appOptions)[];

/** What the options say of the first app. */
export function appOfFlags(values: Values): EmulatorApp {
  const given = names.map((name) => {
    const value = values[name];
    const isNone = Array.isArray(value) && value.length === 0;
    return [
      appOptions[name],
      isNone ? undefined : value === "none" && name === "client-secret" ? null : value,
    ];
  });
  return omitUndefined(Object.fromEntries(given) as object);
}

/** What is wrong with what the options say, by the option. */
export function flagIssues(app: EmulatorApp): Issue[] {
  return issuesOf(parse(appSchema, app).issues, app, "").map((issue) => {
    const [field] = issue.path.split(".");
    return { ...issue, path: `--${names.find((name) => appOptions[name] === field)}` };
  });
}
