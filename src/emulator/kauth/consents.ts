import { asReason, explainResponse, type Words } from "../http/reasons.js";
import { ErrorPage } from "../pages/error.js";
import { clock } from "../state/clock.js";
import { keep } from "../state/expiry.js";
import { agree, findLink, linkUser } from "../state/links.js";
import type { EmulatorTerms, EmulatorUser } from "../state/sample_data.js";
import type { EmulatorScope } from "../state/sample_scopes.js";
import type { Link, State } from "../state/state.js";
import { serial } from "../state/tokens.js";
import type { AuthorizeRequest } from "./authorize_request.js";
import { noTester } from "./why.js";

/** Milliseconds for which a code is valid. */
const codeLifetime = 10 * 60_000;

/** The parameters with which a login goes back to the app: a code or an error. */
export type AuthorizeResponse = Readonly<Record<string, string>>;

const errors = {
  access_denied: "User denied access",
  consent_required: "user consent required.",
  login_required: "user login required.",
} as const;

export const authorizeError = (error: keyof typeof errors, why: Words): AuthorizeResponse =>
  explainResponse({ error, error_description: errors[error] }, { code: error, ...asReason(why) });

/** Consent items and service terms. */
export interface OpenConsents {
  readonly scopes: readonly EmulatorScope[];
  readonly terms: readonly EmulatorTerms[];
}

/** The consents that a login still has to ask for. */
export function openConsents(
  { app, scope, terms }: AuthorizeRequest,
  link: Link | undefined,
): OpenConsents {
  // without a list of its own, the first login asks for everything, and a later one for nothing
  const isRequested = (id: string, list: readonly string[] | undefined) =>
    list ? list.includes(id) : !link;
  return {
    scopes: app.scopes.filter(
      ({ id, required }) => !link?.scopes.has(id) && (required || isRequested(id, scope)),
    ),
    terms: app.serviceTerms.filter(({ tag }) => !link?.terms.has(tag) && isRequested(tag, terms)),
  };
}

/** The ids and tags of consents. */
export const namesOf = ({ scopes, terms }: OpenConsents): string[] => [
  ...scopes.map(({ id }) => id),
  ...terms.map(({ tag }) => tag),
];

/** Whether a login has to show the consent page. */
export const needsConsent = (link: Link | undefined, { scopes, terms }: OpenConsents): boolean =>
  !link || scopes.length > 0 || terms.length > 0;

/** The user's link with the app, if there is one. @throws ErrorPage `KOE005` for a user who is no tester of a test app */
export function findLinkForLogin(
  state: State,
  { app }: AuthorizeRequest,
  user: EmulatorUser,
): Link | undefined {
  if (app.testers && !app.testers.includes(user.id)) {
    throw new ErrorPage(403, "KOE005").because(noTester(app, user));
  }
  return findLink(state, app, user);
}

/** Ends a login well: links the user, records the consents, and issues the code. */
export function completeLogin(
  state: State,
  { app, clientId, redirectUri, scope, nonce, challenge }: AuthorizeRequest,
  user: EmulatorUser,
  { scopes, terms }: OpenConsents,
): AuthorizeResponse {
  const link = linkUser(state, app, user);
  agree(
    state,
    link,
    scopes.map(({ id }) => id),
    terms.map(({ tag }) => tag),
  );
  const code = serial(state, "code");
  const issuedAt = clock(state);
  keep(state, state.codes, code, {
    link,
    clientId,
    redirectUri,
    scope,
    nonce,
    challenge,
    issuedAt,
    expiresAt: issuedAt + codeLifetime,
  });
  return { code };
}
