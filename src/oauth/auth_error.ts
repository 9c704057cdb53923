import { isNonEmptyString } from "../validation/values.js";
import { KakaoAuthError, type KakaoError } from "../errors/classes.js";
import { printable } from "../errors/kakao_error.js";
import {
  type CallContext,
  errorFromResponse,
  redactCode,
  redactSecrets,
} from "../errors/from_response.js";
import type { Call } from "../client/call.js";

const logInAgain = "Log in again.";

/** What to do about the codes that have one cause. */
const steps: Readonly<Record<string, string>> = {
  KOE010: "Pass clientSecret as the console shows it beside this REST API key.",
  KOE101: "Check restApiKey.",
  KOE114: "The login was made with a key of another app.",
  KOE237: "Try again later.",
  KOE303: "Pass the redirectUri of the login, to the letter.",
  KOE320: `A code works once, within minutes: a second effect (React StrictMode), a reload or the back button uses it again. ${logInAgain}`,
  KOE322: logInAgain,
};

/** An error's name and description in one sentence; either may be missing. */
export const sentence = (error: string | undefined, description: string | undefined): string =>
  [error, description]
    .filter(isNonEmptyString)
    .map((part) => printable(part))
    .join(": ")
    .replace(/[.!?]?$/, ".");

/** The secrets of a form that was sent, as they are and URL-encoded. */
function secretsOf({ client_secret, code, code_verifier, refresh_token }: Call["data"]) {
  return [client_secret, code, code_verifier, refresh_token]
    .filter(isNonEmptyString)
    .flatMap((secret) => [secret, String(new URLSearchParams([["", secret]])).slice(1)]);
}

/** The error of a token request that Kakao refused, with the secrets of the request redacted. */
export function errorFromTokenResponse(
  answer: unknown,
  context: CallContext,
  { data }: Call,
): KakaoError {
  const body = Object(answer) as Readonly<Record<string, unknown>>;
  const secrets = secretsOf(data);
  const redactedField = (key: string) => {
    const value = body[key];
    return isNonEmptyString(value) ? redactSecrets(redactCode(value), secrets) : undefined;
  };
  const error = redactedField("error");
  if (error === undefined) return errorFromResponse(answer, { ...context, secrets });
  const error_description = redactedField("error_description");
  const error_code = redactedField("error_code");
  const what = [error_code, error].filter(Boolean).join(" ");
  const step = steps[error_code ?? ""] ?? "explain() of kakao-typed/explain says more.";
  return new KakaoAuthError(`${context.operation}: ${sentence(what, error_description)} ${step}`, {
    error,
    error_description,
    error_code,
    status: context.status,
    original: answer,
  });
}

/** An error that this package finds, under OAuth's names. */
export function authError(
  operation: string,
  error: "invalid_token" | "no_redirect" | "state_mismatch" | "unauthorized",
  error_description: string,
  fields: { readonly state?: string | undefined; readonly original?: unknown } = {},
): KakaoAuthError {
  return new KakaoAuthError(`${operation}: ${error}: ${error_description}`, {
    error,
    error_description,
    ...fields,
  });
}
