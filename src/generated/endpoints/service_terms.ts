// Written by `npm run generate`, from src/endpoints/service_terms.ts: edit that file.
import type { Endpoint } from "../../endpoints/endpoint.js";
import { commaSeparated } from "../../validation/checks.js";
import { compiled, refined } from "../../validation/compiled.js";

/** Data of `API.service_terms`. */
export interface ServiceTermsData {
  /**
   * Which list to read: the terms the user agreed to, or all terms of the app.
   *
   * @default "agreed_service_terms"
   */
  result?: "agreed_service_terms" | "app_service_terms" | undefined;
  /** Tags to read, comma separated, from the list that `result` names; all when left out. */
  tags?: string | undefined;
}

/** Response of `API.service_terms`. */
export interface ServiceTerms {
  /** User id in this app. */
  id: number;
  /** The service terms asked for. */
  service_terms?:
    | {
        /** Tag of the terms, as set up in the app's console. */
        tag: string;
        /** Whether the service requires consent to it. */
        required: boolean;
        /** Whether the user has agreed. */
        agreed: boolean;
        /** Whether `revoke.service_terms` can withdraw it. */
        revocable: boolean;
        /** When the user agreed last: RFC 3339, UTC. */
        agreed_at?: string | undefined;
        /** Where the user agreed: `KAUTH` on the consent page, `KAPI` through the API. */
        agreed_by?: "KAPI" | "KAUTH" | (string & {}) | undefined;
      }[]
    | undefined;
}

export const service_terms: Endpoint<
  "/v2/user/service_terms",
  ServiceTermsData,
  ServiceTerms,
  "tags"
> = {
  url: "/v2/user/service_terms",
  method: "GET",
  data: /* @__PURE__ */ compiled(
    "<result?'agreed_service_terms|app_service_terms'tags?$0>",
    /* @__PURE__ */ refined(
      ",",
      [commaSeparated],
      "Pass tags: 'tag1,tag2', or leave it out to read all.",
    ),
  ),
  response: /* @__PURE__ */ compiled(
    "{id#service_terms?[{tag,required!agreed!revocable!agreed_at?,agreed_by?,}}",
  ),
  comma: ["tags"],
};
