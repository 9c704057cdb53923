// Written by `npm run generate`, from src/endpoints/upgrade.ts: edit that file.
import type { Endpoint } from "../../endpoints/endpoint.js";
import { commaSeparated } from "../../validation/checks.js";
import { compiled, refined } from "../../validation/compiled.js";

/** Data of `API.upgrade.service_terms`. */
export interface UpgradeServiceTermsData {
  /** Tags of the service terms the user has agreed to on your own pages, comma separated. */
  tags: string;
}

/** Response of `API.upgrade.service_terms`. */
export interface UpgradeServiceTerms {
  /** User id in this app. */
  id: number;
  /** The terms the user agrees to now; tags that are unknown, or were agreed to before, may be left out. */
  agreed_service_terms?:
    | {
        /** Tag of the terms, as set up in the app's console. */
        tag: string;
        /** Whether the user agrees now. */
        agreed: boolean;
        /** When the user agreed last: RFC 3339, UTC. */
        agreed_at?: string | undefined;
        /** Where the user agreed: `KAUTH` on the consent page, `KAPI` through this call. */
        agreed_by?: "KAPI" | "KAUTH" | (string & {}) | undefined;
      }[]
    | undefined;
}

export const upgrade_service_terms: Endpoint<
  "/v2/user/upgrade/service_terms",
  UpgradeServiceTermsData,
  UpgradeServiceTerms,
  "tags"
> = {
  url: "/v2/user/upgrade/service_terms",
  method: "POST",
  data: /* @__PURE__ */ compiled(
    "<tags$0>",
    /* @__PURE__ */ refined(",", [commaSeparated], "Pass tags: 'tag1,tag2'."),
  ),
  response: /* @__PURE__ */ compiled(
    "{id#agreed_service_terms?[{tag,agreed!agreed_at?,agreed_by?,}}",
  ),
  comma: ["tags"],
};
