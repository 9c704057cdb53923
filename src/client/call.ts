import type { Endpoint } from "../endpoints/endpoint.js";
import type { CallOptions } from "../validation/arguments.js";

/** A call whose arguments are validated: a transport can send it. */
export interface Call {
  readonly endpoint: Endpoint;
  /** The call's name in messages, such as `GET /v2/user/me`. */
  readonly operation: string;
  /** A copy of the caller's data without `undefined`, in the caller's key order. */
  readonly data: Record<string, unknown>;
  /** Files to upload. */
  readonly files?: readonly Blob[] | undefined;
  readonly options: CallOptions;
}

/**
 * Sends a call and resolves with Kakao's body, or rejects with a `KakaoError`. The transport itself validates the body
 * (`validateResponse`): it alone knows the text that the body was parsed from, and the secrets that the text may repeat.
 */
export type Transport = (call: Call) => Promise<unknown>;

/** The name of a call in messages, such as `GET /v2/user/me`. */
export const operationOf = ({ method, url }: Endpoint): string => `${method} ${url}`;
