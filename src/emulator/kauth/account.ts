import { arrivalOf } from "../http/arrival.js";
import { carriedFields, closePage, resubmitPage } from "../pages/form.js";
import { blankFields } from "../pages/fields.js";
import type { Html } from "../pages/html.js";
import { loginPage, nobodyPage, signUpPage } from "../pages/login.js";
import { type Language, words } from "../pages/words.js";
import { findUser } from "../state/find_user.js";
import { freeId } from "../state/free_id.js";
import type { EmulatorUser } from "../state/sample_data.js";
import type { State } from "../state/state.js";
import { personWithoutPages, userOf } from "./person_of_request.js";

// Whose Kakao Account is signed in in this browser? The login asks, and so do the pages that work without a ticket.

const cookie = "kakao_emulator";

/** The user whose Kakao Account is signed in in this browser. */
export function signedInUser({ users }: State, request: Request): EmulatorUser | undefined {
  const found = new RegExp(`(?:^|;\\s*)${cookie}=(\\d+)`).exec(request.headers.get("Cookie") ?? "");
  return users.find(({ id }) => String(id) === found?.[1]);
}

/** The cookie that signs a user in, or without a user signs out: on all of Kakao's hosts, or on the one that serves the emulator. */
export function accountCookie(user: EmulatorUser | undefined, request: Request): string {
  const { path, domain } = arrivalOf(request).cookie;
  const scope = domain ? `; Domain=${domain}` : "";
  return user
    ? `${cookie}=${user.id}; Path=${path}; HttpOnly; SameSite=Lax${scope}`
    : `${cookie}=; Path=${path}; Max-Age=0${scope}`;
}

/** The user of a login form, or the page again that says what is wrong with it. */
export function logIn(
  state: State,
  form: URLSearchParams,
  language: Language,
  carried?: Html,
): EmulatorUser | Response {
  const hint = form.get("account") ?? "";
  const problem = hint.trim() === "" ? "blank" : "unknown";
  return (
    findUser(state, hint) ??
    loginPage(language, state.users, { hint, problem, ...(carried && { carried }) })
  );
}

/** The user of a sign-up form, or the page again that says what is wrong with it. */
export function signUp(
  state: State,
  form: URLSearchParams,
  language: Language,
  carried?: Html,
): EmulatorUser | Response {
  const problems = blankFields(language, form, ["nickname", "email"]);
  const email = form.get("email")?.trim();
  if (email && !/^\S+@\S+$/.test(email)) problems.set("email", words[language].noEmail);
  return problems.size > 0
    ? signUpPage(language, { form, problems, carried })
    : createUser(state, form);
}

/** Creates the user of a sign-up form. */
function createUser({ users }: State, form: URLSearchParams): EmulatorUser {
  const id = freeId(users.map((user) => user.id));
  const email = form.get("email")?.trim() ?? "";
  const nickname = form.get("nickname")?.trim() || email || String(id);
  const user: EmulatorUser = {
    id,
    kakao_account: {
      profile: { nickname, is_default_image: true, is_default_nickname: false },
      ...(email && { email, is_email_valid: true, is_email_verified: true }),
    },
  };
  users.push(user);
  return user;
}

/** A request to a page of Kakao's that needs to know who is at the browser. */
export interface AccountRequest {
  readonly state: State;
  readonly request: Request;
  readonly form: URLSearchParams;
  readonly language: Language;
  /** Names of the form's fields that the login hands on. */
  readonly carry: readonly string[];
}

/** The user at the browser, or the page that asks who it is. */
function identify({ state, request, form, language, carry }: AccountRequest) {
  const { users } = state;
  const person = personWithoutPages(state, request);
  if (person) return userOf(state, person) ?? nobodyPage(language);
  const step = form.get("step");
  const carried = carriedFields(form, carry);
  if (step === "create") return signUpPage(language, { carried });
  if (step === "signup") return signUp(state, form, language, carried);
  if (step === "login") return logIn(state, form, language, carried);
  const user = signedInUser(state, request);
  if (user) return user;
  // browsers send no cookie with the form of another site's page, but with the same form of a page of this one
  if (request.method === "POST" && !step) return resubmitPage(language, carried);
  return loginPage(language, users, { carried });
}

/** Shows a page to the user at the browser; where nobody is signed in, the login first. */
export async function asUser(
  account: AccountRequest,
  show: (user: EmulatorUser) => Response | Promise<Response>,
): Promise<Response> {
  // a page of another site may open a window of Kakao's, but not press its buttons
  if (account.request.headers.get("Sec-Fetch-Site") === "cross-site") account.form.delete("step");
  if (account.form.get("step") === "cancel") return closePage(account.language);
  const user = identify(account);
  if (user instanceof Response) return user;
  const response = await show(user);
  if (!personWithoutPages(account.state, account.request)) {
    response.headers.set("Set-Cookie", accountCookie(user, account.request));
  }
  return response;
}
