// Which data and which body belong to a URL.
import type { Call } from "../endpoints/call_types.js";
import type { OtherBody, OtherData } from "../endpoints/endpoint.js";
import type { SdkCalls, ShareCalls } from "../generated/types/calls.js";
import type { OtherUrl } from "./untyped.js";

/** URLs whose data and response are typed field by field. */
export type TypedUrl = keyof SdkCalls | keyof ShareCalls;
/** A URL `request` takes: the SDK's own closed list. */
export type Url = TypedUrl | OtherUrl;

declare const anyOtherUrl: unique symbol;

/**
 * What a URL that is none is taken for: nothing has it, so that the compiler refuses the URL, and its answer is `any`, so
 * that it refuses nothing else. With the union of all answers, each use of the answer would be one more error.
 */
export interface UnknownUrl {
  // oxlint-disable-next-line typescript/no-explicit-any -- see above
  readonly [anyOtherUrl]: Call<any, any>;
}

/** What `request` takes and answers, by URL. */
export interface SdkRequests
  extends SdkCalls, ShareCalls, Record<OtherUrl, Call<OtherData, OtherBody>>, UnknownUrl {}

/** What the endpoint at `U` takes, in Kakao's own form; `undefined` where it takes nothing. */
export type DataOf<U extends Url> = SdkRequests[U]["data"];

/** What the endpoint at `U` responds with. */
export type ResponseOf<U extends Url> = SdkRequests[U]["response"];
