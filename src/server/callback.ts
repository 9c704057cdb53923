import { KakaoAuthError } from "../errors/classes.js";
import { authError } from "../oauth/auth_error.js";
import type { Attempt } from "./attempt.js";
import type { LoginContext } from "./context.js";
import { readCookies } from "./cookies.js";
import { failure, needsPage } from "./failure.js";
import { finishLogin } from "./finish_login.js";
import { fromHook, redirect } from "./responses.js";
import { returnToUrl } from "./return_to.js";

const operation = "callback";

/** Kakao's refusal of a code that was used. */
export const isUsedCode = (error: unknown): boolean =>
  error instanceof KakaoAuthError && error.code === "KOE320";

/** Refuses parameters that come twice: another reader could take the other one. */
function checkParameters(params: URLSearchParams, issuers: readonly string[]): void {
  const names = ["code", "state", "error", "iss"];
  if (names.some((name) => params.getAll(name).length > 1)) {
    throw authError(operation, "no_redirect", "a parameter comes twice: Kakao did not send it.");
  }
  const issuer = params.get("iss");
  if (issuer !== null && !issuers.includes(issuer)) {
    throw authError(operation, "state_mismatch", "another server than Kakao answered this login.");
  }
}

async function finish(
  context: LoginContext,
  request: Request,
  attempt: Attempt,
): Promise<Response> {
  const { oauth, options, issuers } = context;
  const { search, searchParams } = new URL(request.url);
  checkParameters(searchParams, issuers);
  const { state, codeVerifier, returnTo } = attempt;
  const { code } = oauth.parseRedirect(options.redirectUri + search, { state });
  const tokens = await oauth.exchangeCode({ code, codeVerifier });
  const { cookies, own } = await finishLogin(context, request, tokens, attempt);
  const all = [...cookies, context.attempts.forget(attempt)];
  return own ? fromHook(own, all) : redirect(returnTo, all);
}

/** Where a silent login goes on to that Kakao could not finish without a page: the page learns why, and does not try again. */
function withoutLogin(returnTo: string, error: string): string {
  const url = new URL(returnTo);
  url.searchParams.set("kakao_error", error);
  return url.href;
}

async function isLoggedIn({ sessions }: LoginContext, request: Request): Promise<boolean> {
  return (await sessions.read(readCookies(request.headers.get("Cookie")))) !== undefined;
}

/**
 * `GET <base>/callback`: Kakao sends the user back. Without the cookie of this very login nothing is exchanged. A callback
 * that comes again, or without its cookie, leaves the session as it is.
 */
export async function callback(context: LoginContext, request: Request): Promise<Response> {
  const { attempts, routes } = context;
  const { searchParams } = new URL(request.url);
  const present = readCookies(request.headers.get("Cookie"));
  const attempt = await attempts.find(searchParams.get("state"), present);
  const returnTo = attempt?.returnTo ?? returnToUrl(undefined, routes);
  const cookies = attempt ? [attempts.forget(attempt)] : [];
  try {
    if (attempt) return await finish(context, request, attempt);
    if (await isLoggedIn(context, request)) return redirect(returnTo);
    const hasResult = searchParams.has("code") || searchParams.has("error");
    const why = hasResult
      ? "this browser has begun no such login, or has finished it. Log in again."
      : "the URL has neither code nor error: Kakao did not send it.";
    throw authError(operation, hasResult ? "state_mismatch" : "no_redirect", why);
  } catch (error) {
    if (attempt?.isSilent && error instanceof KakaoAuthError && needsPage.includes(error.error)) {
      return redirect(withoutLogin(returnTo, error.error), cookies);
    }
    if (isUsedCode(error) && (await isLoggedIn(context, request))) {
      return redirect(returnTo, cookies);
    }
    return failure(context, error, { route: "callback", request, returnTo, cookies });
  }
}
