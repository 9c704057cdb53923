import type { Output } from "../schemas/kinds.js";
import { defineEndpoint } from "./define_endpoint.js";
import {
  array,
  boolean,
  closed,
  commaSeparated,
  id,
  boundedArray,
  open,
  optional,
  string,
} from "../schemas/kinds.js";
import { scope } from "./scope.js";
import { consents } from "./scopes.js";

const scopesData = closed({
  /** Ids of the consent items to withdraw, such as `account_email`; each must be `revocable`. */
  scopes: boundedArray(scope, "Pass scopes: ['account_email'].", 1),
});

/** Data of `API.revoke.scopes`. */
export interface RevokeScopesData extends Output<typeof scopesData> {}

/** Response of `API.revoke.scopes`: all consent items, the withdrawn ones with `agreed: false`. */
export interface RevokeScopes extends Output<typeof consents> {}

export const revoke_scopes = defineEndpoint({
  url: "/v2/user/revoke/scopes",
  method: "POST",
  data: scopesData,
  response: consents,
});

const termsData = closed({
  /** Tags of the service terms to withdraw, comma separated; each must be `revocable`. */
  tags: commaSeparated("Pass tags: 'tag1,tag2'."),
});

/** Data of `API.revoke.service_terms`. */
export interface RevokeServiceTermsData extends Output<typeof termsData> {}

const termsResponse = open({
  /** User id in this app. */
  id,
  /** The terms whose consent was withdrawn. */
  revoked_service_terms: optional(
    array(
      open({
        /** Tag of the terms, as set up in the app's console. */
        tag: string(),
        /** Whether the user agrees now: `false` after the withdrawal. */
        agreed: boolean(),
      }),
    ),
  ),
});

/** Response of `API.revoke.service_terms`. */
export interface RevokeServiceTerms extends Output<typeof termsResponse> {}

export const revoke_service_terms = defineEndpoint({
  url: "/v2/user/revoke/service_terms",
  method: "POST",
  data: termsData,
  response: termsResponse,
  comma: ["tags"],
});
