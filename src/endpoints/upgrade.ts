import type { Output } from "../schemas/kinds.js";
import { defineEndpoint } from "./define_endpoint.js";
import {
  array,
  boolean,
  closed,
  commaSeparated,
  id,
  openEnum,
  open,
  optional,
  string,
} from "../schemas/kinds.js";

const data = closed({
  /** Tags of the service terms the user has agreed to on your own pages, comma separated. */
  tags: commaSeparated("Pass tags: 'tag1,tag2'."),
});

/** Data of `API.upgrade.service_terms`. */
export interface UpgradeServiceTermsData extends Output<typeof data> {}

const response = open({
  /** User id in this app. */
  id,
  /** The terms the user agrees to now; tags that are unknown, or were agreed to before, may be left out. */
  agreed_service_terms: optional(
    array(
      open({
        /** Tag of the terms, as set up in the app's console. */
        tag: string(),
        /** Whether the user agrees now. */
        agreed: boolean(),
        /** When the user agreed last: RFC 3339, UTC. */
        agreed_at: optional(string()),
        /** Where the user agreed: `KAUTH` on the consent page, `KAPI` through this call. */
        agreed_by: optional(openEnum<"KAUTH" | "KAPI">()),
      }),
    ),
  ),
});

/** Response of `API.upgrade.service_terms`. */
export interface UpgradeServiceTerms extends Output<typeof response> {}

export const upgrade_service_terms = defineEndpoint({
  url: "/v2/user/upgrade/service_terms",
  method: "POST",
  data,
  response,
  comma: ["tags"],
});
