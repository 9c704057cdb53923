// Written by `npm run generate`, from src/endpoints/service_terms_v1.ts: edit that file.
import type { Endpoint } from "../../endpoints/endpoint.js";
import { compiled } from "../../validation/compiled.js";

/** Data of `API.service_terms_v1`. */
export interface ServiceTermsV1Data {
  /** Adds `app_service_terms`, the terms of the app, to the answer. */
  extra?: "app_service_terms" | undefined;
}

/** Response of `API.service_terms_v1`. */
export interface ServiceTermsV1 {
  /** User id in this app. */
  user_id: number;
  /** The service terms the user agreed to. */
  allowed_service_terms?:
    | {
        /** Tag of the terms, as set up in the app's console. */
        tag: string;
        /** When the user agreed last: RFC 3339, UTC. */
        agreed_at?: string | undefined;
      }[]
    | undefined;
  /** The service terms of the app; only with `extra`. */
  app_service_terms?:
    | {
        /** Tag of the terms, as set up in the app's console. */
        tag: string;
        /** When the terms were set up: RFC 3339, UTC. */
        created_at?: string | undefined;
        /** When the terms were changed last: RFC 3339, UTC. */
        updated_at?: string | undefined;
      }[]
    | undefined;
}

export const service_terms_v1: Endpoint<
  "/v1/user/service/terms",
  ServiceTermsV1Data,
  ServiceTermsV1,
  never
> = {
  url: "/v1/user/service/terms",
  method: "GET",
  data: /* @__PURE__ */ compiled("<extra?'app_service_terms'>"),
  response: /* @__PURE__ */ compiled(
    "{user_id#allowed_service_terms?[{tag,agreed_at?,}app_service_terms?[{tag,created_at?,updated_at?,}}",
  ),
};
