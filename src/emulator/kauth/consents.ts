import type { EmulatorTerms, EmulatorUser } from "../state/sample_data.js";
import type { EmulatorScope } from "../state/sample_scopes.js";
import { ErrorPage } from "../pages/error.js";
import { agree, clock, keep, link, type Link, linkOf, serial, type State } from "../state/state.js";
import type { Asked } from "./authorize_request.js";

/** Milliseconds. */
const codeLife = 10 * 60_000;

/** How a login went: what the app is told. */
export type Outcome = Readonly<Record<string, string>>;

const errors = {
  access_denied: "User denied access",
  consent_required: "user consent required.",
  login_required: "user login required.",
} as const;

export const refusal = (error: keyof typeof errors): Outcome => ({
  error,
  error_description: errors[error],
});

/** Consents a login still has to ask for. */
export interface Open {
  readonly scopes: readonly EmulatorScope[];
  readonly terms: readonly EmulatorTerms[];
}

export function openConsents({ app, scope, terms }: Asked, found: Link | undefined): Open {
  // the first login asks for everything, where it does not say for what; later ones for what is said
  const asks = (id: string, said: readonly string[] | undefined) =>
    said ? said.includes(id) : !found;
  return {
    scopes: app.scopes.filter(
      ({ id, required }) => !found?.scopes.has(id) && (required || asks(id, scope)),
    ),
    terms: app.serviceTerms.filter(({ tag }) => !found?.terms.has(tag) && asks(tag, terms)),
  };
}

/** Whether a login has to show the consent page. */
export const needsConsent = (found: Link | undefined, { scopes, terms }: Open): boolean =>
  !found || scopes.length > 0 || terms.length > 0;

/** The user's link, as far as there is one. @throws ErrorPage `KOE005` for whom a test app does not know */
export function findLink(state: State, { app }: Asked, user: EmulatorUser): Link | undefined {
  if (app.testers && !app.testers.includes(user.id)) throw new ErrorPage(403, "KOE005");
  return linkOf(state, app, user);
}

/** Links the user, records what was agreed to, and gives the code. */
export function finish(
  state: State,
  { app, clientId, redirectUri, scope, nonce, challenge }: Asked,
  user: EmulatorUser,
  { scopes, terms }: Open,
): Outcome {
  const linked = link(state, app, user);
  agree(
    state,
    linked,
    scopes.map(({ id }) => id),
    terms.map(({ tag }) => tag),
  );
  const code = serial(state, "code");
  const issuedAt = clock(state);
  keep(state, state.codes, code, {
    link: linked,
    clientId,
    redirectUri,
    scope,
    nonce,
    challenge,
    issuedAt,
    expiresAt: issuedAt + codeLife,
  });
  return { code };
}
