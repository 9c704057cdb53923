import { type OnInvalidResponse, validateResponse } from "../client/validate_response.js";
import { compiled, type Schema } from "../validation/compiled.js";

/** The client's options for what Kakao sends unasked. */
export interface ReceivedOptions {
  readonly timeout: number | false;
  readonly onInvalidResponse: OnInvalidResponse | undefined;
}

/**
 * Validates what did not come as a response of Kakao's API, like one: the claims of a token, the body of a webhook.
 *
 * @param url - Stands on the error of a body that does not match its schema.
 */
export function validateReceived<Body>(
  response: Schema<Body>,
  body: unknown,
  operation: string,
  url: string,
  onInvalidResponse: OnInvalidResponse | undefined,
): Body {
  const endpoint = { url, method: "POST", data: compiled("<>"), response } as const;
  const call = { endpoint, operation, data: {}, options: {} };
  return validateResponse(call, body, onInvalidResponse) as Body;
}
