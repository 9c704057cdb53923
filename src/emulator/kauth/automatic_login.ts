import { nobodyPage } from "../pages/login.js";
import type { Language } from "../pages/words.js";
import type { Person } from "../state/person.js";
import type { State } from "../state/state.js";
import type { AuthorizeRequest } from "./authorize_request.js";
import {
  authorizeError,
  type AuthorizeResponse,
  completeLogin,
  findLinkForLogin,
  namesOf,
  needsConsent,
  openConsents,
} from "./consents.js";
import { hintedUser } from "./person_of_request.js";
import { consentNeeded, nobodyLoggedIn, userCancelled } from "./why.js";

/** Answers a login without pages, as the user at the browser would: the one of the request, or of `setPerson`. */
export function logInAutomatically(
  state: State,
  login: AuthorizeRequest,
  person: Person,
  language: Language,
): AuthorizeResponse | Response {
  const user = hintedUser(state, person, login.loginHint);
  const silent = login.prompt.includes("none");
  if (!user)
    return silent ? authorizeError("login_required", nobodyLoggedIn) : nobodyPage(language);
  const link = findLinkForLogin(state, login, user);
  const open = openConsents(login, link);
  if (needsConsent(link, open)) {
    if (silent) return authorizeError("consent_required", consentNeeded(user, namesOf(open)));
    if (person.cancels) return authorizeError("access_denied", userCancelled);
  }
  const agreesTo = (id: string, chosen: readonly string[] | undefined) =>
    chosen?.includes(id) ?? true;
  return completeLogin(state, login, user, {
    scopes: open.scopes.filter(({ id, required }) => required || agreesTo(id, person.scopes)),
    terms: open.terms.filter(({ tag, required }) => required || agreesTo(tag, person.serviceTerms)),
  });
}
