import type { Output } from "../schemas/kinds.js";
import { defineEndpoint } from "./define_endpoint.js";
import { array, closed, id, enumOf, open, optional, string } from "../schemas/kinds.js";

const data = closed({
  /** Adds `app_service_terms`, the terms of the app, to the answer. */
  extra: optional(enumOf("app_service_terms")),
});

/** Data of `API.service_terms_v1`. */
export interface ServiceTermsV1Data extends Output<typeof data> {}

const response = open({
  /** User id in this app. */
  user_id: id,
  /** The service terms the user agreed to. */
  allowed_service_terms: optional(
    array(
      open({
        /** Tag of the terms, as set up in the app's console. */
        tag: string(),
        /** When the user agreed last: RFC 3339, UTC. */
        agreed_at: optional(string()),
      }),
    ),
  ),
  /** The service terms of the app; only with `extra`. */
  app_service_terms: optional(
    array(
      open({
        /** Tag of the terms, as set up in the app's console. */
        tag: string(),
        /** When the terms were set up: RFC 3339, UTC. */
        created_at: optional(string()),
        /** When the terms were changed last: RFC 3339, UTC. */
        updated_at: optional(string()),
      }),
    ),
  ),
});

/** Response of `API.service_terms_v1`. */
export interface ServiceTermsV1 extends Output<typeof response> {}

export const service_terms_v1 = defineEndpoint({
  url: "/v1/user/service/terms",
  method: "GET",
  data,
  response,
});
