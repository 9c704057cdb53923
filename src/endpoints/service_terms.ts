import type { Output } from "../schemas/kinds.js";
import { defineEndpoint } from "./define_endpoint.js";
import {
  array,
  boolean,
  closed,
  commaSeparated,
  id,
  openEnum,
  enumOf,
  open,
  optional,
  string,
} from "../schemas/kinds.js";

const data = closed({
  /**
   * Which list to read: the terms the user agreed to, or all terms of the app.
   *
   * @default "agreed_service_terms"
   */
  result: optional(enumOf("agreed_service_terms", "app_service_terms")),
  /** Tags to read, comma separated, from the list that `result` names; all when left out. */
  tags: optional(commaSeparated("Pass tags: 'tag1,tag2', or leave it out to read all.")),
});

/** Data of `API.service_terms`. */
export interface ServiceTermsData extends Output<typeof data> {}

const response = open({
  /** User id in this app. */
  id,
  /** The service terms asked for. */
  service_terms: optional(
    array(
      open({
        /** Tag of the terms, as set up in the app's console. */
        tag: string(),
        /** Whether the service requires consent to it. */
        required: boolean(),
        /** Whether the user has agreed. */
        agreed: boolean(),
        /** Whether `revoke.service_terms` can withdraw it. */
        revocable: boolean(),
        /** When the user agreed last: RFC 3339, UTC. */
        agreed_at: optional(string()),
        /** Where the user agreed: `KAUTH` on the consent page, `KAPI` through the API. */
        agreed_by: optional(openEnum<"KAUTH" | "KAPI">()),
      }),
    ),
  ),
});

/** Response of `API.service_terms`. */
export interface ServiceTerms extends Output<typeof response> {}

export const service_terms = defineEndpoint({
  url: "/v2/user/service_terms",
  method: "GET",
  data,
  response,
  comma: ["tags"],
});
