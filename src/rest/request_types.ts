// The types of `request` without the SDK.
import type { SdkRequests, UnknownUrl } from "../client/by_url.js";
import type { AdminKeyCalls, TokenOnlyCalls } from "../generated/types/calls.js";
import type { CallbacksV1 } from "../sdk/removed_v1.js";
import type { CallOptions } from "../validation/arguments.js";

/** What `request` takes and answers with an access token, by URL. */
export interface RestRequests extends SdkRequests, TokenOnlyCalls {}

/** What `request` takes and answers with the admin key, by URL. */
export interface AdminRequests extends AdminKeyCalls, UnknownUrl {}

/** Settings of `request` with an access token. */
export type RestRequestSettings<U extends keyof RestRequests> = { readonly url: U } & CallbacksV1 &
  RestRequests[U]["settings"];

/** Settings of `request` with the admin key. */
export type AdminRequestSettings<U extends keyof AdminRequests> = {
  readonly url: U;
} & CallbacksV1 &
  AdminRequests[U]["settings"];

/** `request` with an access token. */
export type RestRequest = <const U extends keyof RestRequests>(
  settings: RestRequestSettings<U>,
  options?: CallOptions,
) => Promise<RestRequests[U]["response"]>;

/** `request` with the admin key. */
export type AdminRequest = <const U extends keyof AdminRequests>(
  settings: AdminRequestSettings<U>,
  options?: CallOptions,
) => Promise<AdminRequests[U]["response"]>;
