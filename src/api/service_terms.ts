import * as z from "zod/mini";
import type { Endpoint } from "../endpoint.js";
import { closed, comma, id, known, oneOf, open } from "../schema.js";

const data = closed(() => ({
  /**
   * Which list to read: the terms the user agreed to, or all terms of the app.
   *
   * @default "agreed_service_terms"
   */
  result: z.optional(oneOf("agreed_service_terms", "app_service_terms")),
  /** Tags to read, comma separated, from the list that `result` names; all when left out. */
  tags: z.optional(comma("Pass tags: 'tag1,tag2', or leave it out to read all.")),
}));

/** What `API.service_terms` takes. */
export interface ServiceTermsData extends z.output<typeof data> {}

const response = open(() => ({
  /** User id in this app. */
  id,
  /** The service terms asked for. */
  service_terms: z.optional(
    z.array(
      open(() => ({
        /** Tag of the terms, as set up in the app's console. */
        tag: z.string(),
        /** Whether the service requires consent to it. */
        required: z.boolean(),
        /** Whether the user has agreed. */
        agreed: z.boolean(),
        /** Whether `revoke.service_terms` can withdraw it. */
        revocable: z.boolean(),
        /** When the user agreed last: RFC 3339, UTC. */
        agreed_at: z.optional(z.string()),
        /** Where the user agreed: `KAUTH` on the consent page, `KAPI` through the API. */
        agreed_by: z.optional(known<"KAUTH" | "KAPI">()),
      })),
    ),
  ),
}));

/** What `API.service_terms` responds with. */
export interface ServiceTerms extends z.output<typeof response> {}

export const service_terms: Endpoint<
  "/v2/user/service_terms",
  ServiceTermsData,
  ServiceTerms,
  "tags"
> = {
  url: "/v2/user/service_terms",
  method: "GET",
  data,
  response,
  comma: ["tags"],
};
