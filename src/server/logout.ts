import { throwInvalid } from "../validation/arguments.js";
import { issue } from "../validation/issues.js";
import type { LoginContext } from "./context.js";
import { readCookies } from "./cookies.js";
import { json, redirect } from "./responses.js";
import { returnToUrl } from "./return_to.js";

/** Milliseconds that Kakao has to end the tokens; the session ends in any case. */
const timeout = 3000;

/** Where the user goes on to: with `?account=true` to Kakao, which offers to leave the Kakao Account too. */
function destination({ options, routes, oauth }: LoginContext, params: URLSearchParams): string {
  if (params.get("account") !== "true") return returnToUrl(params.get("returnTo"), routes);
  const { logoutRedirectUri } = options;
  if (logoutRedirectUri !== undefined) return oauth.logoutUrl({ logoutRedirectUri }).href;
  const hint =
    "Pass it as registered in the console (카카오 로그인 > 고급, Kakao Login > Advanced).";
  return throwInvalid("logout", [issue("options.logoutRedirectUri", "URL", undefined, hint)]);
}

/** Whether a form was sent, and not a script's `fetch`. */
const isNavigation = ({ headers }: Request) =>
  headers.get("Sec-Fetch-Mode") === "navigate" ||
  (headers.get("Sec-Fetch-Mode") === null && /\btext\/html\b/.test(headers.get("Accept") ?? ""));

/** `POST <base>/logout`: ends the session here, and its tokens at Kakao. */
export async function logout(context: LoginContext, request: Request): Promise<Response> {
  const { sessions, apiFor } = context;
  const location = destination(context, new URL(request.url).searchParams);
  const present = readCookies(request.headers.get("Cookie"));
  const session = await sessions.read(present);
  const cookies = await sessions.end(session, present);
  if (session) {
    // tokens that Kakao does not know any more are as good as ended
    await apiFor(session.accessToken)
      .logout({ timeout })
      .catch(() => {});
  }
  return isNavigation(request) ? redirect(location, cookies, 303) : json({ location }, cookies);
}
