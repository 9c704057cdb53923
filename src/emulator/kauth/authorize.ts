import { ErrorPage } from "../pages/error.js";
import { donePage, logoutPage } from "../pages/login.js";
import { languageOf } from "../pages/words.js";
import { clock, keep, type State } from "../state/state.js";
import { isWebAddress } from "../http/parameters.js";
import { askedOf, checkScope } from "./authorize_request.js";
import { accountCookie, browse } from "./interactive_login.js";
import type { Outcome } from "./consents.js";
import { appOf } from "./keys.js";
import { answerFor } from "./automatic_login.js";

/** Milliseconds: as long as the SDK asks. */
const transactionLife = 10 * 60_000;

/** Sends the user back. */
function redirect(to: string, answer: Outcome): Response {
  const target = new URL(to);
  for (const [key, value] of Object.entries(answer)) target.searchParams.set(key, value);
  return new Response(null, { status: 302, headers: { Location: target.href } });
}

/** `/oauth/authorize`: what the app is told, or a page. Its forms come back to the same address. */
export function authorize(state: State, form: URLSearchParams, request: Request): Response {
  const asked = askedOf(state, form);
  const language = languageOf(request);
  const { redirectUri } = asked;
  const told = (answer: Outcome): Response => {
    const echo = form.get("state");
    const body = echo === null ? answer : { ...answer, state: echo };
    // a window of the SDK's tells nobody: the page that opened it asks for the outcome
    const transaction = form.get("auth_tran_id");
    if (transaction && (form.get("is_popup") === "true" || redirectUri === "JS-SDK")) {
      keep(state, state.transactions, transaction, {
        outcome: body,
        expiresAt: clock(state) + transactionLife,
      });
      return donePage(language);
    }
    // without a transaction there is nowhere to tell it
    if (redirectUri === "JS-SDK") throw new ErrorPage(400, "KOE006", redirectUri);
    return redirect(redirectUri, body);
  };

  const type = form.get("response_type");
  if (type !== "code") {
    return told({
      error: "invalid_request",
      error_description: "unsupported response_type",
      error_code: type === "token" ? "KOE202" : "KOE201",
    });
  }
  checkScope(asked);
  const { answer, user } = state.pages
    ? browse(state, asked, request, form, language)
    : { answer: answerFor(state, asked, language), user: undefined };
  const response = answer instanceof Response ? answer : told(answer);
  if (user) response.headers.set("Set-Cookie", accountCookie(user));
  return response;
}

/** `/oauth/logout`: the person leaves this service, and may leave the Kakao Account too. */
export function logout(state: State, form: URLSearchParams, request: Request): Response {
  const clientId = form.get("client_id") ?? "";
  const known = appOf(state, clientId);
  if (!known) throw new ErrorPage(401, "KOE101", clientId);
  const { logoutRedirectUris } = known.app;
  const to = form.get("logout_redirect_uri") ?? "";
  if (!isWebAddress(to) || !(logoutRedirectUris?.includes(to) ?? true)) {
    throw new ErrorPage(400, "KOE007", to);
  }
  const leave = form.get("leave");
  if (state.pages && !leave) return logoutPage(languageOf(request));
  if (state.person.leavesAccount) state.person = { ...state.person, user: null };
  const echo = form.get("state");
  const response = redirect(to, echo === null ? {} : { state: echo });
  if (leave === "account") response.headers.set("Set-Cookie", accountCookie(undefined));
  return response;
}
