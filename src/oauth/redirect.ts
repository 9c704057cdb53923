import { validateArguments, readable, throwInvalid } from "../validation/arguments.js";
import { KakaoAuthError } from "../errors/classes.js";
import { redactCode, redactSecrets } from "../errors/from_response.js";
import { issue } from "../validation/issues.js";
import { closed, custom, optional } from "../validation/schema.js";
import { equal } from "./timing_safe_equal.js";
import { loginError, sentence } from "./token_error.js";

/** Where Kakao sent the user: a URL, its text (the path and the query do), or a request with one, such as Express's. */
export type RedirectSource = string | URL | { readonly url: string };

/** What `parseRedirect` is told. */
export interface ParseRedirectOptions {
  /**
   * The `state` of `authorizeUrl`, from the user's session. Where there is none the login is refused: somebody else
   * may have begun it. `false` for a login without one.
   */
  readonly state: string | false | null | undefined;
}

/** A login that was answered. */
export interface Redirected {
  /** The authorization code, for `exchangeCode`: usable once, within minutes. */
  readonly code: string;
  /** The state that came back. */
  readonly state?: string | undefined;
}

const operation = "parseRedirect";
const options = closed(() => ({
  state: optional(
    custom(
      "the state of the login, or false",
      (state) => state === false || state === null || typeof state === "string",
    ),
  ),
}));

function urlOf(source: RedirectSource, redirectUri: string): URL {
  const found: unknown = Object(source);
  const text =
    source instanceof URL || typeof source === "string" ? source : (found as Request).url;
  if (text !== undefined && URL.canParse(text, redirectUri)) return new URL(text, redirectUri);
  const hint = "Pass the URL that Kakao sent the user to, or the request.";
  return throwInvalid(operation, [issue("url", "URL or request", source, hint)]);
}

export function parseRedirect(
  source: RedirectSource,
  redirectUri: string,
  given: ParseRedirectOptions,
): Redirected {
  const { state: remembered } = validateArguments(options, operation, "options", given);
  const expected = remembered as ParseRedirectOptions["state"];
  const { searchParams } = readable(operation, "url", () => urlOf(source, redirectUri));
  const [code, state, error] = ["code", "state", "error"].map(
    (name) => searchParams.get(name) || undefined,
  );
  if (code === undefined && error === undefined) {
    throw loginError(
      operation,
      "no_redirect",
      "the URL has neither code nor error: Kakao did not send it.",
    );
  }
  if (expected !== false && !(expected && state !== undefined && equal(state, expected))) {
    const what = expected
      ? "the login was begun elsewhere, or twice."
      : "this session began no login: it is lost, or the link is forged.";
    const hint = "authorizeUrl({ state }) sends the state that the session keeps. Log in again.";
    throw loginError(operation, "state_mismatch", `${what} ${hint}`, { state });
  }
  if (error !== undefined || code === undefined) {
    const said = (name: string) => {
      const value = searchParams.get(name) || undefined;
      return value && redactSecrets(redactCode(value), [code]);
    };
    const error_description = said("error_description");
    throw new KakaoAuthError(`${operation}: ${sentence(said("error"), error_description)}`, {
      error: said("error")!,
      error_description,
      error_code: said("error_code"),
      state,
    });
  }
  return state === undefined ? { code } : { code, state };
}
