import { nameOf } from "../state/friends.js";
import type { App, EmulatorUser } from "../state/sample_data.js";
import { appCard, iconSources } from "./app_card.js";
import { noProblems, type Problems, textField } from "./fields.js";
import { html, type Html } from "./html.js";
import { page } from "./page.js";
import { type Language, words } from "./words.js";

/** The button of an account, for a list. */
const accountButton = (user: EmulatorUser, note = "") =>
  html`<li>
    <button class="account" name="account" value="${user.id}">
      <span>${nameOf(user)}</span
      ><small>${user.kakao_account?.email ?? user.id}${note && ` · ${note}`}</small>
    </button>
  </li>`;

/** The page that asks who logs in. `hint` is the account to fill in, `problem` what was wrong with the last one, `again` whether somebody is signed in already; `carried` are the fields with which its forms go on. */
export function loginPage(
  language: Language,
  users: readonly EmulatorUser[],
  {
    hint = "",
    problem,
    again = false,
    carried,
  }: { hint?: string; problem?: "unknown" | "blank"; again?: boolean; carried?: Html },
): Response {
  const say = words[language];
  const text = problem && { unknown: say.unknown, blank: say.fillInAccount }[problem];
  const problems: Problems = text === undefined ? noProblems : new Map([["account", text]]);
  return page(
    language,
    say.login,
    html`${again && html`<p>${say.again}</p>`}
      ${text !== undefined && html`<p class="warning" role="alert">${text}</p>`}
      <form method="post" novalidate>
        ${carried}
        <input type="hidden" name="step" value="login" />
        ${textField({ name: "account", label: say.loginId, value: hint, autocomplete: "username" }, problems)}
        <button>${say.loginButton}</button>
      </form>
      <h2>${say.samples}</h2>
      <form method="post">
        ${carried}
        <input type="hidden" name="step" value="login" />
        <ul>
          ${users.map((user) => accountButton(user))}
        </ul>
      </form>
      <form method="post">
        ${carried}
        <button class="quiet" name="step" value="create">${say.signUp}</button>
      </form>`,
  );
}

/** The page that asks which account to log in with. */
export function selectPage(
  language: Language,
  users: readonly EmulatorUser[],
  current: EmulatorUser | undefined,
): Response {
  const say = words[language];
  return page(
    language,
    say.select,
    html`<form method="post">
        <input type="hidden" name="step" value="login" />
        <ul>
          ${users.map((user) => accountButton(user, user === current ? say.signedIn : ""))}
        </ul>
      </form>
      <form method="post">
        <button class="quiet" name="step" value="other">${say.other}</button>
      </form>`,
  );
}

/** What was filled in for a new account, and what is wrong with it. */
interface SignUpPage {
  readonly form?: URLSearchParams;
  readonly problems?: Problems;
  readonly carried?: Html | undefined;
}

/** The form for a new account. */
export function signUpPage(
  language: Language,
  { form, problems = noProblems, carried }: SignUpPage,
): Response {
  const say = words[language];
  const field = (name: string, label: string, more: { type?: "email" } = {}) =>
    textField({ name, label, value: form?.get(name) ?? "", autocomplete: name, ...more }, problems);
  return page(
    language,
    say.signUp,
    html`<form method="post" novalidate>
      ${carried}
      <input type="hidden" name="step" value="signup" />
      ${field("nickname", say.nickname)} ${field("email", say.email, { type: "email" })}
      <button>${say.signUpButton}</button>
    </form>`,
  );
}

/** The page that asks whether to log out of the service alone or of the Kakao Account too. */
export function logoutPage(language: Language, app: App): Response {
  const say = words[language];
  return page(
    language,
    say.logout,
    html`${appCard(app)}
      <p>${say.logoutAsk}</p>
      <form method="post">
        <button name="leave" value="service">${say.logoutService}</button>
        <button class="quiet" name="leave" value="account">${say.logoutAccount}</button>
      </form>`,
    { images: iconSources(app) },
  );
}

/** The last page of a login in a popup, which the page that opened it closes. */
export function donePage(language: Language): Response {
  const say = words[language];
  return page(language, say.done, html`<p>${say.close}</p>`);
}

/** The page for a login without pages while nobody is signed in. */
export function nobodyPage(language: Language): Response {
  const say = words[language];
  return page(language, say.login, html`<p>${say.nobody}</p>`);
}
