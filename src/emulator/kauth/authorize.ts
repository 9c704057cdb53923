import type { App } from "../data.js";
import { clock, link, type Link, linkOf, now, serial, type State } from "../state.js";
import { errorPage, LoginPage } from "./answer.js";
import { appOf, type KeyKind } from "./keys.js";

/** How a login went: what the app is told. */
type Outcome = Readonly<Record<string, string>>;

const words = (text: string | null) => text?.split(/[\s,]+/).filter(Boolean);
const errors = {
  access_denied: "User denied access",
  consent_required: "user consent required.",
  login_required: "user login required.",
} as const;
const refusal = (error: keyof typeof errors): Outcome => ({
  error,
  error_description: errors[error],
});

/** What a login asks for. */
interface Asked {
  readonly app: App;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly scope: readonly string[] | undefined;
  readonly terms: readonly string[] | undefined;
  readonly prompt: readonly string[];
  readonly nonce: string | undefined;
  readonly challenge: string | undefined;
}

/** What Kakao looks at before it trusts the address it would send the user back to. */
function trusted(state: State, query: URLSearchParams) {
  const clientId = query.get("client_id");
  const redirectUri = query.get("redirect_uri");
  const known = appOf(state, clientId);
  if (!known) throw errorPage(401, "KOE101", "No app has this key.");
  const { app, kind } = known;
  if (kind === "admin") throw errorPage(400, "KOE008", "The admin key is no key to log in with.");
  if (!redirectUri || !isRegistered(app, kind, redirectUri)) {
    throw errorPage(400, "KOE006", "The redirect URI is not registered.");
  }
  return { app, clientId: clientId!, redirectUri };
}

function isRegistered({ redirectUris }: App, kind: KeyKind, redirectUri: string): boolean {
  // what the SDK sends for a login in a window
  if (kind === "javascript" && redirectUri === "JS-SDK") return true;
  return redirectUris ? redirectUris.includes(redirectUri) : URL.canParse(redirectUri);
}

function checkScope({ app, scope = [] }: Asked): void {
  const known = app.scopes.map(({ id }) => id);
  const unknown = scope.filter((id) => (id === "openid" ? !app.openid : !known.includes(id)));
  if (unknown.length) {
    throw errorPage(403, "KOE205", `The app has not set up: ${unknown.map(escaped).join(", ")}.`);
  }
}

const escaped = (text: string) => text.replaceAll(/[^\w.-]/g, "_");

/** Consents that are still to be asked for. */
function open({ app, scope, terms }: Asked, found: Link | undefined) {
  const first = !found;
  const required = app.scopes.filter((one) => one.required).map(({ id }) => id);
  const scopes = scope
    ? [...required, ...scope]
    : first
      ? app.scopes.map(({ id }) => id)
      : required;
  const tags = terms ?? (first ? app.serviceTerms.map(({ tag }) => tag) : []);
  return {
    scopes: scopes.filter((id) => id !== "openid" && !found?.scopes.has(id)),
    tags: tags.filter((tag) => !found?.terms.has(tag)),
  };
}

/** Records what the person agrees to. */
function agree(state: State, { app }: Asked, to: Link, asked: ReturnType<typeof open>): void {
  const { scopes, serviceTerms } = state.person;
  for (const { id, required } of app.scopes) {
    if (asked.scopes.includes(id) && (required || !scopes || scopes.includes(id))) {
      to.scopes.add(id);
    }
  }
  const agreement = { agreed_at: now(state), agreed_by: "KAUTH" } as const;
  for (const { tag, required } of app.serviceTerms) {
    if (asked.tags.includes(tag) && (required || !serviceTerms || serviceTerms.includes(tag))) {
      to.terms.set(tag, agreement);
    }
  }
}

/** What the person at the browser makes of the login. */
function outcome(state: State, asked: Asked): Outcome {
  const { app, prompt } = asked;
  const { person } = state;
  const id = person.user === undefined ? state.users[0]?.id : person.user;
  const user = state.users.find((one) => one.id === id);
  const silent = prompt.includes("none");
  if (!user) {
    if (silent) return refusal("login_required");
    throw new LoginPage(
      200,
      "Kakao Account",
      "Nobody is signed in: emulator.setPerson({ user }) says who is.",
    );
  }
  const found = linkOf(state, app, user);
  const asks = open(asked, found);
  if (!found || asks.scopes.length || asks.tags.length) {
    if (silent) return refusal("consent_required");
    if (person.cancels) return refusal("access_denied");
  }
  const linked = link(state, app, user);
  agree(state, asked, linked, asks);
  const code = serial(state, "code");
  const { clientId, redirectUri, scope, nonce, challenge } = asked;
  state.codes.set(code, {
    link: linked,
    clientId,
    redirectUri,
    scope,
    nonce,
    challenge,
    issuedAt: clock(state),
  });
  return { code };
}

/** Sends the user back. */
function redirect(to: string, answer: Outcome): Response {
  const target = new URL(to);
  for (const [key, value] of Object.entries(answer)) target.searchParams.set(key, value);
  return new Response(null, { status: 302, headers: { Location: target.href } });
}

/** `/oauth/authorize`. */
export function authorize(state: State, query: URLSearchParams): Response {
  const { app, clientId, redirectUri } = trusted(state, query);
  const asked: Asked = {
    app,
    clientId,
    redirectUri,
    scope: words(query.get("scope")),
    terms: words(query.get("service_terms") ?? query.get("extra.service_terms")),
    prompt: words(query.get("prompt")) ?? [],
    nonce: query.get("nonce") ?? undefined,
    challenge: query.get("code_challenge") ?? undefined,
  };
  const type = query.get("response_type");
  const wrongType = {
    error: "invalid_request",
    error_description: "unsupported response_type",
    error_code: type === "token" ? "KOE202" : "KOE201",
  };
  if (type === "code") checkScope(asked);
  const answer = type === "code" ? outcome(state, asked) : wrongType;
  const echo = query.get("state");
  const told = echo === null ? answer : { ...answer, state: echo };
  // a window of the SDK's tells nobody: the page that opened it asks for the outcome
  const transaction = query.get("auth_tran_id");
  if (transaction && (query.get("is_popup") === "true" || redirectUri === "JS-SDK")) {
    state.transactions.set(transaction, told);
    throw new LoginPage(200, "Kakao Account", "Done. This window can be closed.");
  }
  return redirect(redirectUri, told);
}

/** `/oauth/logout`: the person leaves this service, and may leave the Kakao Account too. */
export function logout(state: State, query: URLSearchParams): Response {
  const known = appOf(state, query.get("client_id"));
  if (!known) throw errorPage(401, "KOE101", "No app has this key.");
  const { logoutRedirectUris } = known.app;
  const to = query.get("logout_redirect_uri") ?? "";
  if (logoutRedirectUris ? !logoutRedirectUris.includes(to) : !URL.canParse(to)) {
    throw errorPage(400, "KOE007", "The logout redirect URI is not registered.");
  }
  if (state.person.leavesAccount) state.person = { ...state.person, user: null };
  const echo = query.get("state");
  return redirect(to, echo === null ? {} : { state: echo });
}
