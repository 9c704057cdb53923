import {
  isKakaoError,
  KakaoAppsError,
  KakaoAuthError,
  type KakaoError,
  KakaoResponseError,
} from "../errors/classes.js";
import { redactCode, errorFromSdkThrow, noAnswerError } from "../errors/from_response.js";
import { type UnknownRecord, isNonEmptyString } from "../validation/values.js";
import { issue } from "../validation/issues.js";

const nonEmpty = (value: unknown) => (isNonEmptyString(value) ? value : undefined);

/** Turns the failure that a window, the login or the SDK reports into a {@link KakaoError}. */
export function toLoginError(reason: unknown, operation: string): KakaoError {
  if (isKakaoError(reason)) return reason;
  if (reason instanceof Error) return errorFromSdkThrow(reason, { operation, secrets: [] });
  const body = Object(reason) as UnknownRecord;
  const { error, error_code, error_msg, code, state } = body;
  if (isNonEmptyString(error)) {
    const error_description = isNonEmptyString(body["error_description"])
      ? redactCode(body["error_description"])
      : undefined;
    const sentence = [error, error_description].filter(Boolean).join(": ");
    return new KakaoAuthError(`${operation}: ${sentence}`, {
      error,
      error_description,
      error_code: nonEmpty(error_code),
      state: nonEmpty(state),
    });
  }
  if (error_code || code) {
    const appsCode = String(error_code || code);
    const message = nonEmpty(error_msg) ?? "";
    return new KakaoAppsError(`${operation}: ${appsCode} ${message}`.trim(), {
      error_code: appsCode,
      error_msg: message,
    });
  }
  return noAnswerError(operation);
}

/** The error of a response that has one field not as Kakao documents it. */
export function invalidFieldError(
  operation: string,
  field: string,
  expected: string,
  response: Readonly<Record<string, unknown>>,
): KakaoResponseError {
  const invalid = issue(field, expected, response[field]);
  return new KakaoResponseError(`${operation}: response.${field}: ${invalid.message}.`, {
    issues: [invalid],
    url: operation,
    response,
  });
}
