import { type UnknownRecord, isObject, isNonEmptyString } from "../validation/arguments.js";
import {
  isKakaoError,
  KakaoAppsError,
  KakaoAuthError,
  type KakaoError,
  KakaoNetworkError,
  KakaoResponseError,
} from "../errors/classes.js";
import { redactCode, errorFromSdkThrow } from "../errors/from_response.js";
import { issue } from "../validation/issues.js";

const text = (value: unknown) => (isNonEmptyString(value) ? value : undefined);

/** What a window, the login or the SDK says went wrong, as an error of ours. */
export function loginFailure(reason: unknown, operation: string): KakaoError {
  if (isKakaoError(reason)) return reason;
  if (reason instanceof Error) return errorFromSdkThrow(reason, { operation, secrets: [] });
  const { error, error_description, error_code, error_msg, code, state } = Object(
    reason,
  ) as UnknownRecord;
  if (isNonEmptyString(error)) {
    const said = isNonEmptyString(error_description) ? redactCode(error_description) : undefined;
    const about = [error, said].filter(Boolean).join(": ");
    return new KakaoAuthError(`${operation}: ${about}`, {
      error,
      error_description: said,
      error_code: text(error_code),
      state: text(state),
    });
  }
  if (error_code || code) {
    const found = String(error_code || code);
    const msg = text(error_msg) ?? "";
    return new KakaoAppsError(`${operation}: ${found} ${msg}`.trim(), {
      error_code: found,
      error_msg: msg,
    });
  }
  return new KakaoNetworkError(`${operation}: no answer.`, { code: "network" });
}

/** A field of an answer that is not what Kakao documents. */
export function unusable(
  operation: string,
  path: string,
  expected: string,
  response: Readonly<Record<string, unknown>>,
): KakaoResponseError {
  const found = issue(path, expected, response[path]);
  return new KakaoResponseError(`${operation}: response.${path}: ${found.message}.`, {
    issues: [found],
    url: operation,
    response,
  });
}

/** The URL that a text is, as the page reads it. */
export function urlOf(text: string | URL): URL | undefined {
  try {
    return new URL(text, location.href);
  } catch {
    return undefined;
  }
}

/** Whether a text leads to a page of this origin: no other scheme, host or user, however it is written. */
export const isOwnPage = (text: string): boolean =>
  Boolean(urlOf(text)?.href.startsWith(`${location.origin}/`));

/** The object that a text is. */
export function json(text: unknown): UnknownRecord | undefined {
  try {
    const found: unknown = JSON.parse(text as string);
    return isObject(found) ? found : undefined;
  } catch {
    return undefined;
  }
}
