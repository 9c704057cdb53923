// Written by `npm run generate`, from src/endpoints/revoke.ts: edit that file.
import type { Endpoint } from "../../endpoints/endpoint.js";
import { commaSeparated, items } from "../../validation/checks.js";
import { compiled, refined } from "../../validation/compiled.js";

/** Data of `API.revoke.scopes`. */
export interface RevokeScopesData {
  /** Ids of the consent items to withdraw, such as `account_email`; each must be `revocable`. */
  scopes: readonly (
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
  )[];
}

/** Response of `API.revoke.scopes`: all consent items, the withdrawn ones with `agreed: false`. */
export interface RevokeScopes {
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

export const revoke_scopes: Endpoint<
  "/v2/user/revoke/scopes",
  RevokeScopesData,
  RevokeScopes,
  never
> = {
  url: "/v2/user/revoke/scopes",
  method: "POST",
  data: /* @__PURE__ */ compiled(
    "<scopes$0>",
    /* @__PURE__ */ refined(
      "[,",
      [/* @__PURE__ */ items(1, Infinity)],
      "Pass scopes: ['account_email'].",
    ),
  ),
  response: /* @__PURE__ */ compiled(
    "{id#scopes[{id,display_name,type,using!delegated?!agreed!revocable?!}}",
  ),
};

/** Data of `API.revoke.service_terms`. */
export interface RevokeServiceTermsData {
  /** Tags of the service terms to withdraw, comma separated; each must be `revocable`. */
  tags: string;
}

/** Response of `API.revoke.service_terms`. */
export interface RevokeServiceTerms {
  /** User id in this app. */
  id: number;
  /** The terms whose consent was withdrawn. */
  revoked_service_terms?:
    | {
        /** Tag of the terms, as set up in the app's console. */
        tag: string;
        /** Whether the user agrees now: `false` after the withdrawal. */
        agreed: boolean;
      }[]
    | undefined;
}

export const revoke_service_terms: Endpoint<
  "/v2/user/revoke/service_terms",
  RevokeServiceTermsData,
  RevokeServiceTerms,
  "tags"
> = {
  url: "/v2/user/revoke/service_terms",
  method: "POST",
  data: /* @__PURE__ */ compiled(
    "<tags$0>",
    /* @__PURE__ */ refined(",", [commaSeparated], "Pass tags: 'tag1,tag2'."),
  ),
  response: /* @__PURE__ */ compiled("{id#revoked_service_terms?[{tag,agreed!}}"),
  comma: ["tags"],
};
