import type { Output, TypeOf } from "../schemas/kinds.js";
import { defineEndpoint } from "./define_endpoint.js";
import {
  array,
  boolean,
  closed,
  id,
  openEnum,
  boundedArray,
  open,
  optional,
  string,
} from "../schemas/kinds.js";
import { scope } from "./scope.js";

const data = closed({
  /** Ids of the consent items to read, such as `account_email`; all when left out. */
  scopes: optional(
    boundedArray(scope, "Pass scopes: ['account_email'], or leave it out to read all.", 1),
  ),
});

/** Data of `API.scopes`. */
export interface ScopesData extends Output<typeof data> {}

const consentFields = open({
  /** User id in this app. */
  id,
  /** The app's consent items, and those the user agreed to earlier. */
  scopes: array(
    open({
      /** Id of the consent item, such as `account_email`. */
      id: string(),
      /** Name as the consent page shows it, in the language of the request. */
      display_name: string(),
      /** `PRIVACY` for personal data, `SERVICE` for the use of a Kakao service. */
      type: openEnum<"PRIVACY" | "SERVICE">(),
      /** Whether the app has the item set up now; `false` once it was removed. */
      using: boolean(),
      /** Whether the item is managed by another app of the group. */
      delegated: optional(boolean()),
      /** Whether the user has agreed. */
      agreed: boolean(),
      /** Whether `revoke.scopes` can withdraw it; only on items the user agreed to. */
      revocable: optional(boolean()),
    }),
  ),
});

/** The schema of the user's consent items. */
export interface ConsentsSchema extends TypeOf<typeof consentFields> {}

/** The body of `scopes` and `revoke.scopes`: Kakao answers both with the user's consent items. */
export const consents: ConsentsSchema = consentFields;

/** Response of `API.scopes`. */
export interface Scopes extends Output<typeof consents> {}

export const scopes = defineEndpoint({
  url: "/v2/user/scopes",
  method: "GET",
  data,
  response: consents,
});
