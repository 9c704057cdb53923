import * as z from "zod/mini";
import type { Endpoint } from "../endpoint.js";
import { closed, id, oneOf, open } from "../schema.js";

const data = closed(() => ({
  /** Adds `app_service_terms`, the terms of the app, to the answer. */
  extra: z.optional(oneOf("app_service_terms")),
}));

/** What `API.service_terms_v1` takes. */
export interface ServiceTermsV1Data extends z.output<typeof data> {}

const response = open(() => ({
  /** User id in this app. */
  user_id: id,
  /** The service terms the user agreed to. */
  allowed_service_terms: z.optional(
    z.array(
      open(() => ({
        /** Tag of the terms, as set up in the app's console. */
        tag: z.string(),
        /** When the user agreed last: RFC 3339, UTC. */
        agreed_at: z.optional(z.string()),
      })),
    ),
  ),
  /** The service terms of the app; only with `extra`. */
  app_service_terms: z.optional(
    z.array(
      open(() => ({
        /** Tag of the terms, as set up in the app's console. */
        tag: z.string(),
        /** When the terms were set up: RFC 3339, UTC. */
        created_at: z.optional(z.string()),
        /** When the terms were changed last: RFC 3339, UTC. */
        updated_at: z.optional(z.string()),
      })),
    ),
  ),
}));

/** What `API.service_terms_v1` responds with. */
export interface ServiceTermsV1 extends z.output<typeof response> {}

export const service_terms_v1: Endpoint<
  "/v1/user/service/terms",
  ServiceTermsV1Data,
  ServiceTermsV1,
  never
> = {
  url: "/v1/user/service/terms",
  method: "GET",
  data,
  response,
};
