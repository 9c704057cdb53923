import * as z from "zod/mini";
import type { Endpoint } from "../endpoint.js";
import { closed, comma, id, list, open } from "../schema.js";
import { scope } from "./scope.js";
import { consents } from "./scopes.js";

const scopesData = closed({
  /** Ids of the consent items to withdraw, such as `account_email`; each must be `revocable`. */
  scopes: list(scope, "Pass scopes: ['account_email'].", 1),
});

/** What `API.revoke.scopes` takes. */
export interface RevokeScopesData extends z.output<typeof scopesData> {}

/** What `API.revoke.scopes` responds with: all consent items, the withdrawn ones with `agreed: false`. */
export interface RevokeScopes extends z.output<typeof consents> {}

const scopes: Endpoint<"/v2/user/revoke/scopes", RevokeScopesData, RevokeScopes, never> = {
  url: "/v2/user/revoke/scopes",
  method: "POST",
  data: scopesData,
  response: consents,
};

const termsData = closed({
  /** Tags of the service terms to withdraw, comma separated; each must be `revocable`. */
  tags: comma("Pass tags: 'tag1,tag2'."),
});

/** What `API.revoke.service_terms` takes. */
export interface RevokeServiceTermsData extends z.output<typeof termsData> {}

const termsResponse = open({
  /** User id in this app. */
  id,
  /** The terms whose consent was withdrawn. */
  revoked_service_terms: z.optional(
    z.array(
      open({
        /** Tag of the terms, as set up in the app's console. */
        tag: z.string(),
        /** Whether the user agrees now: `false` after the withdrawal. */
        agreed: z.boolean(),
      }),
    ),
  ),
});

/** What `API.revoke.service_terms` responds with. */
export interface RevokeServiceTerms extends z.output<typeof termsResponse> {}

const service_terms: Endpoint<
  "/v2/user/revoke/service_terms",
  RevokeServiceTermsData,
  RevokeServiceTerms,
  "tags"
> = {
  url: "/v2/user/revoke/service_terms",
  method: "POST",
  data: termsData,
  response: termsResponse,
  comma: ["tags"],
};

export const revoke = {
  /**
   * Withdraws consent to items such as `account_email`, and answers with all items.
   *
   * @throws KakaoApiError `-3` when an item is required, `-2` when nothing is there to withdraw.
   * @see https://developers.kakao.com/docs/latest/ko/kakaologin/js#revoke-consent
   */
  scopes,
  /**
   * Withdraws consent to service terms (Kakao Sync).
   *
   * @throws KakaoApiError `-2` when a tag is unknown.
   * @see https://developers.kakao.com/docs/latest/ko/kakaologin/js#revoke-terms
   */
  service_terms,
};
