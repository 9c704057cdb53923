import { type AnyKakaoError, isKakaoError } from "../errors/classes.js";
import type { LoginContext } from "./context.js";
import { languageOf } from "./language.js";
import { page } from "./page.js";
import type { Problem } from "./page_words.js";
import { fromHook, json } from "./responses.js";
import type { RouteName } from "./routes.js";

/** A route that failed. */
interface Failed {
  readonly route: RouteName;
  readonly request: Request;
  readonly returnTo: string;
  /** Whether a script asked, which reads JSON. */
  readonly isScript?: boolean | undefined;
  readonly cookies?: readonly string[] | undefined;
}

/** What Kakao says where a login cannot go on, but another one may. */
const over = ["invalid_grant", "no_redirect", "state_mismatch", "state_used", "invalid_token"];
/** What Kakao says where it needs a page and may show none. */
export const needsPage = [
  "auto_login",
  "consent_required",
  "interaction_required",
  "login_required",
];
/** Too many tokens for now. */
const tooMany = "KOE237";

function problemOf(error: AnyKakaoError): readonly [Problem, status: number] {
  switch (error.name) {
    case "KakaoAuthError": {
      if (error.error === "access_denied") return ["cancelled", 400];
      if (over.includes(error.error) || needsPage.includes(error.error)) return ["over", 400];
      if (error.error === "server_error" || error.code === tooMany) return ["unreachable", 503];
      return ["setup", 500];
    }
    case "KakaoNetworkError":
      return ["unreachable", error.code === "timeout" ? 504 : 502];
    case "KakaoResponseError":
    case "KakaoApiError":
      return ["unreachable", 502];
    case "KakaoDataError":
      return ["over", 400];
    case "KakaoAppsError":
    case "KakaoLoadError":
    case "KakaoPopupError":
    case "KakaoStateError":
      return ["setup", 500];
  }
}

/**
 * Answers for a route that failed: with what the hook gives, else a page, or JSON for a script. An error that is none of
 * this package's is the host's own: it is thrown on.
 */
export async function failure(
  { options, routes }: LoginContext,
  error: unknown,
  { route, request, returnTo, isScript, cookies = [] }: Failed,
): Promise<Response> {
  const loginUrl = routes.loginUrl(returnTo);
  const own = await options.onError?.(error, { route, request, returnTo, loginUrl });
  if (own) return fromHook(own, cookies);
  if (!isKakaoError(error)) throw error;
  const [problem, status] = problemOf(error);
  if (isScript) {
    const { name, code, message } = error;
    return json({ error: { name, code, message }, loginUrl, returnTo }, cookies, status);
  }
  const language = languageOf(request);
  return page({ problem, status, language, returnTo, loginUrl, error, cookies });
}
