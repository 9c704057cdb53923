import { setRelation } from "../channels/set_relation.js";
import { type ConsentItems, consentPage } from "../pages/consent.js";
import { loginPage, selectPage, signUpPage } from "../pages/login.js";
import type { Language } from "../pages/words.js";
import type { EmulatorUser } from "../state/sample_data.js";
import type { State } from "../state/state.js";
import { relationOf } from "../state/channels.js";
import { logIn, signedInUser, signUp } from "./account.js";
import type { AuthorizeRequest } from "./authorize_request.js";
import {
  authorizeError,
  type AuthorizeResponse,
  completeLogin,
  findLinkForLogin,
  namesOf,
  needsConsent,
  type OpenConsents,
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
  if (step === "create") return signUpPage(language, {});
  if (step === "other") return loginPage(language, users, {});
  if (step === "signup") return signUp(state, form, language);
  if (step === "login") return logIn(state, form, language);
  if (!step && prompt.includes("create")) return signUpPage(language, {});
  if (!step && prompt.includes("select_account")) return selectPage(language, users, current);
  const again = !step && prompt.includes("login");
  return current && !again ? current : loginPage(language, users, { hint, again });
}

/** The items whose boxes are checked on the consent page. */
function checkedItems({ scopes, terms, channels }: ConsentItems, form: URLSearchParams) {
  const isChecked = (field: string, value: string) => form.getAll(field).includes(value);
  return {
    scopes: scopes.filter(({ id }) => isChecked("item", id)),
    terms: terms.filter(({ tag }) => isChecked("term", tag)),
    channels: channels.filter(({ channel_public_id: id }) => isChecked("channel", id)),
  };
}

/** What the consent page asks for: beside the open consents the channels that the user has not added. */
function askedItems({ login }: LoginStep, user: EmulatorUser, open: OpenConsents): ConsentItems {
  const channels = login.channels.filter(
    ({ channel_public_id: id }) => relationOf(user, id) !== "ADDED",
  );
  return { ...open, channels };
}

/** Completes the login of a user, once everything required is agreed to. */
function consent(step: LoginStep, user: EmulatorUser): AuthorizeResponse | Response {
  const { state, login, form, language } = step;
  const link = findLinkForLogin(state, login, user);
  const open = openConsents(login, link);
  if (!needsConsent(link, open)) return completeLogin(state, login, user, open);
  const decision = step.step === "consent" ? form.get("decision") : null;
  if (decision === "cancel") return authorizeError("access_denied", userCancelled);
  const asked = askedItems(step, user, open);
  const checked = decision === "all" ? asked : checkedItems(asked, form);
  const isComplete =
    asked.scopes.every((item) => !item.required || checked.scopes.includes(item)) &&
    asked.terms.every((item) => !item.required || checked.terms.includes(item));
  const agrees = decision === "agree" || decision === "all";
  if (!agrees || !isComplete) {
    return consentPage({ language, app: login.app, user, asked, checked, failed: agrees });
  }
  for (const channel of checked.channels) setRelation(state, user, channel, "ADDED");
  return completeLogin(state, login, user, checked);
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
