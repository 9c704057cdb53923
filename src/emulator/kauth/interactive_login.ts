import type { EmulatorUser } from "../state/sample_data.js";
import { consentPage, loginPage, selectPage, signUpPage } from "../pages/login.js";
import type { Language } from "../pages/words.js";
import { freeId, type State } from "../state/state.js";
import type { Asked } from "./authorize_request.js";
import { findLink, finish, needsConsent, openConsents, type Outcome, refusal } from "./consents.js";

const cookie = "kakao_emulator";

/** The user whose Kakao Account is signed in in this browser. */
function accountOf({ users }: State, request: Request): EmulatorUser | undefined {
  const found = new RegExp(`(?:^|;\\s*)${cookie}=(\\d+)`).exec(request.headers.get("Cookie") ?? "");
  return users.find(({ id }) => String(id) === found?.[1]);
}

/** The cookie that signs a user in, or out. */
export const accountCookie = (user: EmulatorUser | undefined): string =>
  user ? `${cookie}=${user.id}; Path=/; HttpOnly; SameSite=Lax` : `${cookie}=; Path=/; Max-Age=0`;

function findAccount({ users }: State, text: string | null): EmulatorUser | undefined {
  const wanted = text?.trim().toLowerCase();
  return users.find(
    ({ id, kakao_account }) =>
      String(id) === wanted || kakao_account?.email?.toLowerCase() === wanted,
  );
}

function createAccount({ users }: State, form: URLSearchParams): EmulatorUser {
  const id = freeId(users.map((user) => user.id));
  const email = form.get("email") ?? "";
  const nickname = form.get("nickname") || email || String(id);
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

/** A login as a person clicks through it: what the app is told in the end, or the next page. */
export function browse(
  state: State,
  asked: Asked,
  request: Request,
  form: URLSearchParams,
  language: Language,
): { readonly answer: Outcome | Response; readonly user?: EmulatorUser | undefined } {
  const { prompt, loginHint: hint = "" } = asked;
  const step = form.get("step");
  const current = accountOf(state, request);
  const { users } = state;

  if (prompt.includes("none")) {
    if (!current) return { answer: refusal("login_required") };
    const found = findLink(state, asked, current);
    const open = openConsents(asked, found);
    if (needsConsent(found, open)) return { answer: refusal("consent_required") };
    return { answer: finish(state, asked, current, open) };
  }

  if (step === "create") return { answer: signUpPage(language) };
  if (step === "other") return { answer: loginPage(language, users, {}) };
  let user = current;
  if (step === "signup") user = createAccount(state, form);
  if (step === "login") {
    const text = form.get("account");
    user = findAccount(state, text);
    if (!user) {
      return { answer: loginPage(language, users, { hint: text ?? "", failed: true }) };
    }
  }
  if (!step) {
    if (prompt.includes("create")) return { answer: signUpPage(language) };
    if (prompt.includes("select_account")) return { answer: selectPage(language, users, current) };
    const again = prompt.includes("login");
    if (!user || again) return { answer: loginPage(language, users, { hint, again }) };
  }
  if (!user) return { answer: loginPage(language, users, { hint }) };

  const found = findLink(state, asked, user);
  const open = openConsents(asked, found);
  if (!needsConsent(found, open)) return { answer: finish(state, asked, user, open), user };
  const decided = step === "consent" ? form.get("decision") : undefined;
  if (decided === "cancel") return { answer: refusal("access_denied"), user };
  const [items, terms] = [form.getAll("item"), form.getAll("term")];
  const agreed = {
    scopes: open.scopes.filter(({ id }) => items.includes(id)),
    terms: open.terms.filter(({ tag }) => terms.includes(tag)),
  };
  const lacking =
    open.scopes.some(({ required, id }) => required && !items.includes(id)) ||
    open.terms.some(({ required, tag }) => required && !terms.includes(tag));
  if (decided === "agree" && !lacking) return { answer: finish(state, asked, user, agreed), user };
  const failed = decided === "agree";
  return {
    answer: consentPage(language, asked.app, user, open.scopes, open.terms, failed),
    user,
  };
}
