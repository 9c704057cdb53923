// Written by `npm run generate`, from src/endpoints/scopes.ts: edit that file.
import type { Endpoint } from "../../endpoints/endpoint.js";
import { items } from "../../validation/checks.js";
import { compiled, refined } from "../../validation/compiled.js";

/** Data of `API.scopes`. */
export interface ScopesData {
  /** Ids of the consent items to read, such as `account_email`; all when left out. */
  scopes?:
    | readonly (
        | "account_ci"
        | "account_email"
        | "age_range"
        | "birthday"
        | "birthyear"
        | "friends"
        | "gender"
        | "legal_birth_date"
        | "legal_gender"
        | "legal_name"
        | "name"
        | "openid"
        | "phone_number"
        | "plusfriends"
        | "profile_image"
        | "profile_nickname"
        | "profile"
        | "shipping_address"
        | "talk_calendar"
        | "talk_chats"
        | "talk_message"
        | (string & {})
      )[]
    | undefined;
}

/** Response of `API.scopes`. */
export interface Scopes {
  /** User id in this app. */
  id: number;
  /** The app's consent items, and those the user agreed to earlier. */
  scopes: {
    /** Id of the consent item, such as `account_email`. */
    id: string;
    /** Name as the consent page shows it, in the language of the request. */
    display_name: string;
    /** `PRIVACY` for personal data, `SERVICE` for the use of a Kakao service. */
    type: "PRIVACY" | "SERVICE" | (string & {});
    /** Whether the app has the item set up now; `false` once it was removed. */
    using: boolean;
    /** Whether the user has agreed. */
    agreed: boolean;
    /** Whether the item is managed by another app of the group. */
    delegated?: boolean | undefined;
    /** Whether `revoke.scopes` can withdraw it; only on items the user agreed to. */
    revocable?: boolean | undefined;
  }[];
}

export const scopes: Endpoint<"/v2/user/scopes", ScopesData, Scopes, never> = {
  url: "/v2/user/scopes",
  method: "GET",
  data: /* @__PURE__ */ compiled(
    "<scopes?$0>",
    /* @__PURE__ */ refined(
      "[,",
      [/* @__PURE__ */ items(1, Infinity)],
      "Pass scopes: ['account_email'], or leave it out to read all.",
    ),
  ),
  response: /* @__PURE__ */ compiled(
    "{id#scopes[{id,display_name,type,using!delegated?!agreed!revocable?!}}",
  ),
};
