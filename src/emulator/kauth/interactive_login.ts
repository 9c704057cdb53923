import { consentPage, loginPage, selectPage, signUpPage } from "../pages/login.js";
import type { Language } from "../pages/words.js";
import type { EmulatorUser } from "../state/sample_data.js";
import type { State } from "../state/state.js";
import { findUser } from "../state/find_user.js";
import { createUser, signedInUser } from "./account.js";
import type { AuthorizeRequest } from "./authorize_request.js";
import {
  authorizeError,
  type AuthorizeResponse,
  completeLogin,
  type ConsentItems,
  findLinkForLogin,
  namesOf,
  needsConsent,
  openConsents,
} from "./consents.js";
import { consentNeeded, nobodyLoggedIn, userCancelled } from "./why.js";

/** A login in a browser, at one of its steps. */
interface LoginStep {
  readonly state: State;
  readonly login: AuthorizeRequest;
  readonly form: URLSearchParams;
  /** What the form of the last page was for; `null` for the first request. */
  readonly step: string | null;
  readonly language: Language;
}

/** The parameters for the app, or the next page; and the user to sign in in this browser. */
interface StepResult {
  readonly answer: AuthorizeResponse | Response;
  readonly user?: EmulatorUser | undefined;
}

/** `prompt=none`: no page may be shown. */
function logInSilently(
  { state, login }: LoginStep,
  user: EmulatorUser | undefined,
): AuthorizeResponse {
  if (!user) return authorizeError("login_required", nobodyLoggedIn);
  const link = findLinkForLogin(state, login, user);
  const open = openConsents(login, link);
  if (needsConsent(link, open))
    return authorizeError("consent_required", consentNeeded(user, namesOf(open)));
  return completeLogin(state, login, user, open);
}

/** The user who logs in, or the page that asks who it is. */
function identify(
  { state, login, form, step, language }: LoginStep,
  current: EmulatorUser | undefined,
): EmulatorUser | Response {
  const { prompt, loginHint: hint = "" } = login;
  const { users } = state;
  if (step === "create") return signUpPage(language);
  if (step === "other") return loginPage(language, users, {});
  if (step === "signup") return createUser(state, form);
  if (step === "login") {
    const account = form.get("account");
    const user = findUser(state, account);
    return user ?? loginPage(language, users, { hint: account ?? "", failed: true });
  }
  if (!step && prompt.includes("create")) return signUpPage(language);
  if (!step && prompt.includes("select_account")) return selectPage(language, users, current);
  const again = !step && prompt.includes("login");
  return current && !again ? current : loginPage(language, users, { hint, again });
}

/** The items whose boxes are checked on the consent page. */
function checkedItems({ scopes, terms }: ConsentItems, form: URLSearchParams): ConsentItems {
  const [items, tags] = [form.getAll("item"), form.getAll("term")];
  return {
    scopes: scopes.filter(({ id }) => items.includes(id)),
    terms: terms.filter(({ tag }) => tags.includes(tag)),
  };
}

/** Completes the login of a user, once everything required is agreed to. */
function consent(
  { state, login, form, step, language }: LoginStep,
  user: EmulatorUser,
): AuthorizeResponse | Response {
  const link = findLinkForLogin(state, login, user);
  const open = openConsents(login, link);
  if (!needsConsent(link, open)) return completeLogin(state, login, user, open);
  const decision = step === "consent" ? form.get("decision") : undefined;
  if (decision === "cancel") return authorizeError("access_denied", userCancelled);
  const agreed = checkedItems(open, form);
  const isComplete =
    open.scopes.every((item) => !item.required || agreed.scopes.includes(item)) &&
    open.terms.every((item) => !item.required || agreed.terms.includes(item));
  const agrees = decision === "agree";
  if (agrees && isComplete) return completeLogin(state, login, user, agreed);
  return consentPage(language, login.app, user, open.scopes, open.terms, agrees);
}

/** Answers a login with pages: each form of a page comes back here as the next step. */
export function logInInteractively(
  state: State,
  login: AuthorizeRequest,
  request: Request,
  form: URLSearchParams,
  language: Language,
): StepResult {
  const step: LoginStep = { state, login, form, step: form.get("step"), language };
  const current = signedInUser(state, request);
  if (login.prompt.includes("none")) return { answer: logInSilently(step, current) };
  const user = identify(step, current);
  if (user instanceof Response) return { answer: user };
  return { answer: consent(step, user), user };
}
