import { isNonEmptyString } from "../validation/arguments.js";
import { KakaoAuthError, type KakaoError, printable } from "../errors/classes.js";
import {
  type CallContext,
  errorFromResponse,
  redactCode,
  redactSecrets,
} from "../errors/from_response.js";
import type { Call } from "../client/call.js";

const again = "Log in again.";

/** What to do, where a code leaves no doubt. */
const steps: Readonly<Record<string, string>> = {
  KOE010: "Pass clientSecret as the console shows it beside this REST API key.",
  KOE101: "Check restApiKey.",
  KOE114: "The login was made with a key of another app.",
  KOE237: "Try again later.",
  KOE303: "Pass the redirectUri of the login, to the letter.",
  KOE320: `A code works once, within minutes: a second effect (React StrictMode), a reload or the back button uses it again. ${again}`,
  KOE322: again,
};

const text = (value: unknown) => (isNonEmptyString(value) ? value : undefined);

/** What was refused, and Kakao's words for it, as a sentence. */
export const sentence = (what: string | undefined, words: string | undefined): string =>
  [what, words]
    .filter(isNonEmptyString)
    .map((text) => printable(text))
    .join(": ")
    .replace(/[.!?]?$/, ".");

/** What must not be told again of a form that was sent: as it is, and as it travels. */
function secretsOf({ client_secret, code, code_verifier, refresh_token }: Call["data"]) {
  return [client_secret, code, code_verifier, refresh_token]
    .filter(isNonEmptyString)
    .flatMap((secret) => [secret, String(new URLSearchParams([["", secret]])).slice(1)]);
}

/** The error of a token call that Kakao refused, without what was sent. */
export function tokenFailure(answer: unknown, about: CallContext, { data }: Call): KakaoError {
  const body = Object(answer) as Readonly<Record<string, unknown>>;
  const secrets = secretsOf(data);
  const said = (key: string) => {
    const value = text(body[key]);
    return value && redactSecrets(redactCode(value), secrets);
  };
  const error = said("error");
  if (error === undefined) return errorFromResponse(answer, { ...about, secrets });
  const error_description = said("error_description");
  const error_code = said("error_code");
  const what = [error_code, error].filter(Boolean).join(" ");
  const step = steps[error_code ?? ""] ?? "explain() of kakao-typed/explain says more.";
  return new KakaoAuthError(`${about.operation}: ${sentence(what, error_description)} ${step}`, {
    error,
    error_description,
    error_code,
    status: about.status,
    original: answer,
  });
}

/** An error of ours, in OAuth's terms. */
export function loginError(
  operation: string,
  error: "invalid_token" | "no_redirect" | "state_mismatch" | "unauthorized",
  error_description: string,
  more: { readonly state?: string | undefined; readonly original?: unknown } = {},
): KakaoAuthError {
  return new KakaoAuthError(`${operation}: ${error}: ${error_description}`, {
    error,
    error_description,
    ...more,
  });
}
