import type { CallOptions, Endpoint } from "../endpoints/endpoint.js";

/** One call, checked and ready to travel. */
export interface Call {
  readonly endpoint: Endpoint;
  /** `GET /v2/user/me`, for messages. */
  readonly operation: string;
  /** A copy of the caller's data without `undefined`, in the caller's key order. */
  readonly data: Record<string, unknown>;
  /** Files to upload. */
  readonly files?: readonly Blob[] | undefined;
  readonly options: CallOptions;
}

/** How a call travels: answers with Kakao's body, checked, or rejects with a `KakaoError`. */
export type Transport = (call: Call) => Promise<unknown>;
