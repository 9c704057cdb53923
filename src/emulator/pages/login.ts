import { nameOf } from "../state/friends.js";
import type { App, EmulatorTerms, EmulatorUser } from "../state/sample_data.js";
import type { EmulatorScope } from "../state/sample_scopes.js";
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

/** The page that asks who logs in. `hint` is the account to fill in, `failed` whether the last one was unknown, `again` whether somebody is signed in already; `carried` are the fields with which its forms go on. */
export function loginPage(
  language: Language,
  users: readonly EmulatorUser[],
  {
    hint = "",
    failed = false,
    again = false,
    carried,
  }: { hint?: string; failed?: boolean; again?: boolean; carried?: Html },
): Response {
  const say = words[language];
  return page(
    language,
    say.login,
    html`${again && html`<p>${say.again}</p>`}
      ${failed && html`<p class="warning" role="alert">${say.unknown}</p>`}
      <form method="post">
        ${carried}
        <input type="hidden" name="step" value="login" />
        <label
          >${say.loginId}<input name="account" value="${hint}" autocomplete="username" required
        /></label>
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

/** The form for a new account. */
export function signUpPage(language: Language, carried?: Html): Response {
  const say = words[language];
  return page(
    language,
    say.signUp,
    html`<form method="post">
      ${carried}
      <input type="hidden" name="step" value="signup" />
      <label>${say.nickname}<input name="nickname" autocomplete="nickname" required /></label>
      <label>${say.email}<input type="email" name="email" autocomplete="email" required /></label>
      <button>${say.signUpButton}</button>
    </form>`,
  );
}

/** A box to check on the consent page. */
function consentItem(
  language: Language,
  name: string,
  id: string,
  label: string,
  required = false,
) {
  const say = words[language];
  return html`<li>
    <label class="check"
      ><input type="checkbox" name="${name}" value="${id}" ${required && html`required`} /><span
        >${label} <small>${required ? say.required : say.optional}</small></span
      ></label
    >
  </li>`;
}

/** The page that asks for consent. `failed` is whether something required was left out. */
export function consentPage(
  language: Language,
  app: App,
  user: EmulatorUser,
  scopes: readonly EmulatorScope[],
  terms: readonly EmulatorTerms[],
  failed: boolean,
): Response {
  const say = words[language];
  return page(
    language,
    say.consent,
    html`<p>${say.as} <strong>${nameOf(user)}</strong></p>
      <p>${say.asks} (${app.id}):</p>
      ${failed && html`<p class="warning" role="alert">${say.mustAgree}</p>`}
      <form method="post">
        <input type="hidden" name="step" value="consent" />
        ${
          scopes.length > 0 &&
          html`<h2>${say.items}</h2>
            <ul>
              ${scopes.map(({ id, display_name = id, required }) => consentItem(language, "item", id, display_name, required))}
            </ul>`
        }
        ${
          terms.length > 0 &&
          html`<h2>${say.terms}</h2>
            <ul>
              ${terms.map(({ tag, required }) => consentItem(language, "term", tag, tag, required))}
            </ul>`
        }
        <button name="decision" value="agree">${say.agree}</button>
        <button class="quiet" name="decision" value="cancel" formnovalidate>${say.cancel}</button>
      </form>
      <form method="post">
        <button class="quiet" name="step" value="other">${say.other}</button>
      </form>`,
  );
}

/** The page that asks whether to log out of the service alone or of the Kakao Account too. */
export function logoutPage(language: Language): Response {
  const say = words[language];
  return page(
    language,
    say.logout,
    html`<p>${say.logoutAsk}</p>
      <form method="post">
        <button name="leave" value="service">${say.logoutService}</button>
        <button class="quiet" name="leave" value="account">${say.logoutAccount}</button>
      </form>`,
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
