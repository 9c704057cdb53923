import { nobodyPage } from "../pages/login.js";
import type { Language } from "../pages/words.js";
import type { State } from "../state/state.js";
import type { Asked } from "./authorize_request.js";
import { findLink, finish, needsConsent, openConsents, type Outcome, refusal } from "./consents.js";

/** What the person at the browser makes of a login, without pages. */
export function answerFor(state: State, asked: Asked, language: Language): Outcome | Response {
  const { person, users } = state;
  const id = person.user === undefined ? users[0]?.id : person.user;
  const user = users.find((one) => one.id === id);
  const silent = asked.prompt.includes("none");
  if (!user) return silent ? refusal("login_required") : nobodyPage(language);
  const found = findLink(state, asked, user);
  const open = openConsents(asked, found);
  if (needsConsent(found, open)) {
    if (silent) return refusal("consent_required");
    if (person.cancels) return refusal("access_denied");
  }
  const { scopes: chosen, serviceTerms } = person;
  return finish(state, asked, user, {
    scopes: open.scopes.filter(({ id, required }) => required || (chosen?.includes(id) ?? true)),
    terms: open.terms.filter(
      ({ tag, required }) => required || (serviceTerms?.includes(tag) ?? true),
    ),
  });
}
