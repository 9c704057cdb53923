import { isKakaoError, KakaoResponseError } from "../errors/classes.js";
import type { CallContext } from "../errors/from_response.js";
import { defineHidden } from "../errors/kakao_error.js";
import { issuesOf, sentences } from "../validation/issues.js";
import { isUnsafe, parseResponse } from "../validation/parse.js";
import type { Endpoint } from "../endpoints/endpoint.js";

/** What a response belongs to. */
interface Answered {
  readonly endpoint: Pick<Endpoint, "response" | "url">;
  /** The call's name in messages. */
  readonly operation: string;
}

/** Called instead of a rejection when a response is not what its schema says. */
export type OnInvalidResponse = (error: KakaoResponseError) => void;

/**
 * Validates the body of a 200: returns it, and throws where it does not match the schema.
 *
 * @param raw - Gives the response as the error holds it; the body where it is left out.
 * @param secrets - Tokens and keys that are redacted where the names of fields repeat them.
 */
export function validateResponse(
  { endpoint: { response: schema, url }, operation }: Answered,
  body: unknown,
  onInvalidResponse: OnInvalidResponse | undefined,
  raw: () => unknown = () => body,
  secrets: CallContext["secrets"] = [],
): unknown {
  const { value, issues: found } = parseResponse(schema, body);
  if (!found.length) return value;
  const issues = issuesOf(found, body, "", secrets);
  const lost = found.some((one) => isUnsafe(one, body));
  const way = lost ? "" : " Option onInvalidResponse lets it pass.";
  const error = new KakaoResponseError(
    `${operation}: ${sentences(issues, "response")} The answer is on error.response.${way}`,
    { issues, url, response: raw() },
  );
  if (lost || !onInvalidResponse) throw error;
  try {
    onInvalidResponse(error);
  } catch (thrown) {
    throw isKakaoError(thrown) ? thrown : defineHidden(error, "original", thrown);
  }
  return body;
}
