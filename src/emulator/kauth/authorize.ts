import { asReason, explainResponse, reasonOf } from "../http/reasons.js";
import { isRegistered, thisMachine } from "../http/web_address.js";
import { ErrorPage } from "../pages/error.js";
import { donePage, logoutPage } from "../pages/login.js";
import { languageOf } from "../pages/words.js";
import { findAppByKey } from "../state/app_keys.js";
import { clock } from "../state/clock.js";
import { keep } from "../state/expiry.js";
import type { State } from "../state/state.js";
import { accountCookie } from "./account.js";
import { checkScope, readAuthorizeRequest, sdkRedirectUri } from "./authorize_request.js";
import { logInAutomatically } from "./automatic_login.js";
import type { AuthorizeResponse } from "./consents.js";
import { logInInteractively } from "./interactive_login.js";
import { personWithoutPages } from "./person_of_request.js";
import { unknownClient, unregistered, wrongChallengeMethod, wrongResponseType } from "./why.js";

/** Milliseconds for which the result of a login in a popup is kept: as long as the SDK polls. */
const transactionLifetime = 10 * 60_000;

function redirect(to: string, parameters: AuthorizeResponse): Response {
  const target = new URL(to);
  for (const [key, value] of Object.entries(parameters)) target.searchParams.set(key, value);
  return new Response(null, { status: 302, headers: { Location: target.href } });
}

/** Hands the result of a login to the app: as a redirect, or for a popup of the SDK to whoever polls for it. */
function respond(
  state: State,
  redirectUri: string,
  result: AuthorizeResponse,
  form: URLSearchParams,
  request: Request,
): Response {
  const echo = form.get("state");
  const response = echo === null ? result : { ...result, state: echo };
  const transaction = form.get("auth_tran_id");
  const isPopup = form.get("is_popup") === "true" || redirectUri === sdkRedirectUri;
  if (transaction && isPopup) {
    const expiresAt = clock(state) + transactionLifetime;
    keep(state, state.transactions, transaction, { response, expiresAt });
    return donePage(languageOf(request));
  }
  // without a transaction nobody can poll for the result
  if (redirectUri === sdkRedirectUri) throw new ErrorPage(400, "KOE006", redirectUri);
  return redirect(redirectUri, response);
}

/** `/oauth/authorize`: a redirect to the app, or a page, whose forms come back to the same address. */
export function authorize(state: State, form: URLSearchParams, request: Request): Response {
  const login = readAuthorizeRequest(state, form);
  const language = languageOf(request);
  const finish = (result: AuthorizeResponse) =>
    explainResponse(
      respond(state, login.redirectUri, result, form, request),
      reasonOf(result) ?? {},
    );

  const type = form.get("response_type");
  if (type !== "code") {
    const code = type === "token" ? "KOE202" : "KOE201";
    const error = {
      error: "invalid_request",
      error_description: "unsupported response_type",
      error_code: code,
    };
    return finish(explainResponse(error, { code, ...asReason(wrongResponseType(type)) }));
  }
  const method = form.get("code_challenge_method");
  if (login.challenge !== undefined && method !== "S256") {
    const error = {
      error: "invalid_request",
      error_description: "code_challenge_method has to be S256",
    };
    const why = asReason(wrongChallengeMethod(method));
    return finish(explainResponse(error, { code: "invalid_request", ...why }));
  }
  checkScope(login);
  const person = personWithoutPages(state, request);
  const { answer, user } = person
    ? { answer: logInAutomatically(state, login, person, language), user: undefined }
    : logInInteractively(state, login, request, form, language);
  const response = answer instanceof Response ? answer : finish(answer);
  if (user) response.headers.set("Set-Cookie", accountCookie(user, request));
  return response;
}

/** `/oauth/logout`: logs the user out of the service, and if the user wants out of the Kakao Account too. */
export function logout(state: State, form: URLSearchParams, request: Request): Response {
  const clientId = form.get("client_id") ?? "";
  const found = findAppByKey(state, clientId);
  if (!found) {
    throw new ErrorPage(401, "KOE101", clientId).because(unknownClient(state, clientId));
  }
  const { logoutRedirectUris } = found.app;
  const to = form.get("logout_redirect_uri") ?? "";
  if (!isRegistered(logoutRedirectUris, to)) {
    throw new ErrorPage(400, "KOE007", to, logoutRedirectUris ?? thisMachine).because(
      unregistered("logout_redirect_uri", to, found.app, logoutRedirectUris),
    );
  }
  const leave = form.get("leave");
  const person = personWithoutPages(state, request);
  if (!person && !leave) return logoutPage(languageOf(request), found.app);
  // who a request names for itself is not remembered
  if (person === state.person && person.leavesAccount) state.person = { ...person, user: null };
  const echo = form.get("state");
  const response = redirect(to, echo === null ? {} : { state: echo });
  if (leave === "account") response.headers.set("Set-Cookie", accountCookie(undefined, request));
  return response;
}
