import { validateArguments, readable, throwInvalid } from "../validation/arguments.js";
import { KakaoAuthError } from "../errors/classes.js";
import { redactCode, redactSecrets } from "../errors/from_response.js";
import { issue } from "../validation/issues.js";
import { parseRedirectOptions } from "../generated/schemas/oauth.js";
import { authError, sentence } from "./auth_error.js";
import { timingSafeEqual } from "./timing_safe_equal.js";

/** Where Kakao sent the user: a URL, a string of it (path and query suffice), or a request that has one, such as Express's. */
export type RedirectSource = string | URL | { readonly url: string };

/** Options of `parseRedirect`. */
export interface ParseRedirectOptions {
  /**
   * The `state` of `authorizeUrl`, from the user's session. Without one the login is refused: somebody else may have
   * started it. `false` for a login that has no state.
   */
  readonly state: string | false | null | undefined;
}

/** What a login that succeeded sends back. */
export interface Redirected {
  /** The authorization code, for `exchangeCode`: usable once, within minutes. */
  readonly code: string;
  /** The state that came back. */
  readonly state?: string | undefined;
}

const operation = "parseRedirect";

function urlOf(source: RedirectSource, redirectUri: string): URL {
  const found: unknown = Object(source);
  const text =
    source instanceof URL || typeof source === "string" ? source : (found as Request).url;
  if (text !== undefined && URL.canParse(text, redirectUri)) return new URL(text, redirectUri);
  const hint = "Pass the URL that Kakao sent the user to, or the request.";
  return throwInvalid(operation, [issue("url", "URL or request", source, hint)]);
}

function checkState(state: string | undefined, expected: ParseRedirectOptions["state"]): void {
  if (expected === false) return;
  if (expected && state !== undefined && timingSafeEqual(state, expected)) return;
  const what = expected
    ? "the login was begun elsewhere, or twice."
    : "this session began no login: it is lost, or the link is forged.";
  const hint = "authorizeUrl({ state }) sends the state that the session keeps. Log in again.";
  throw authError(operation, "state_mismatch", `${what} ${hint}`, { state });
}

export function parseRedirect(
  source: RedirectSource,
  redirectUri: string,
  given: ParseRedirectOptions,
): Redirected {
  const { state: expected } = validateArguments(parseRedirectOptions, operation, "options", given);
  const { searchParams } = readable(operation, "url", () => urlOf(source, redirectUri));
  const parameter = (name: string) => searchParams.get(name) || undefined;
  const [code, state, error] = ["code", "state", "error"].map(parameter);
  if (code === undefined && error === undefined) {
    const why = "the URL has neither code nor error: Kakao did not send it.";
    throw authError(operation, "no_redirect", why);
  }
  checkState(state, expected as ParseRedirectOptions["state"]);
  if (error !== undefined || code === undefined) {
    const redactedParameter = (name: string) => {
      const value = parameter(name);
      return value && redactSecrets(redactCode(value), [code]);
    };
    const name = redactedParameter("error")!;
    const error_description = redactedParameter("error_description");
    throw new KakaoAuthError(`${operation}: ${sentence(name, error_description)}`, {
      error: name,
      error_description,
      error_code: redactedParameter("error_code"),
      state,
    });
  }
  return state === undefined ? { code } : { code, state };
}
