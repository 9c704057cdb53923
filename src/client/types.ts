// The types of `request`.
import type { CallbacksV1 } from "../sdk/removed_v1.js";
import type { CallOptions } from "../validation/arguments.js";
import type { SdkRequests } from "./by_url.js";

/** Settings of `request`: `url` and, where the endpoint takes parameters, `data`. */
export type RequestSettings<U extends keyof SdkRequests> = { readonly url: U } & CallbacksV1 &
  SdkRequests[U]["settings"];

/** A function type that is compared as a method's is: a `request` that knows more URLs can stand for one that knows fewer. */
interface RequestMethod {
  request<const U extends keyof SdkRequests>(
    settings: RequestSettings<U>,
    options?: CallOptions,
  ): Promise<SdkRequests[U]["response"]>;
}

/** `request` for the URLs of the SDK. */
export type SdkRequest = RequestMethod["request"];
