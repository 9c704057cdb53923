import { clock, now } from "./clock.js";
import type { App, EmulatorUser } from "./sample_data.js";
import type { Grant, Link, State } from "./state.js";

/** Milliseconds a user has to finish signing up, in an app whose logins do not connect the user. */
const signUpTime = 24 * 3_600_000;

/** Where `State.links` has the link of a user with an app. */
export const keyOf = (app: App, user: EmulatorUser) => `${app.id}:${user.id}`;

/** The app's links, ordered by user id. */
export function linksOf(state: State, app: App): Link[] {
  return state.users
    .map((user) => findLink(state, app, user))
    .filter((link) => link !== undefined)
    .sort((one, other) => one.user.id - other.user.id);
}

/** The link of a user with an app. A link whose user has not signed up in time ends here. */
export function findLink(state: State, app: App, user: EmulatorUser): Link | undefined {
  const found = state.links.get(keyOf(app, user));
  if (found && !found.registered && Date.parse(found.connectedAt) + signUpTime <= clock(state)) {
    unlink(state, found);
    return undefined;
  }
  return found;
}

/** Whether a link has neither ended nor been replaced since. */
export const isCurrentLink = (state: State, link: Link): boolean =>
  findLink(state, link.app, link.user) === link;

/** Links a user with an app; an existing link stays as it is. */
export function linkUser(state: State, app: App, user: EmulatorUser): Link {
  const existing = findLink(state, app, user);
  if (existing) return existing;
  const link: Link = {
    app,
    user,
    registered: app.autoLink,
    connectedAt: now(state),
    scopes: new Set(),
    terms: new Map(),
    properties: new Map(Object.entries(user.properties ?? {})),
  };
  state.links.set(keyOf(app, user), link);
  if (link.registered) state.onAccountEvent(link, "user-linked");
  return link;
}

/** Records what a user agrees to on Kakao's pages. Terms that were agreed to before keep their time. */
export function agree(
  state: State,
  link: Link,
  items: Iterable<string>,
  tags: Iterable<string>,
): void {
  const { scopes, terms } = link;
  const before = scopes.size;
  for (const id of items) scopes.add(id);
  if (scopes.size > before) state.onAccountEvent(link, "user-scope-consent");
  for (const tag of tags) {
    if (!terms.has(tag)) terms.set(tag, { agreed_at: now(state), agreed_by: "KAUTH" });
  }
}

/** Ends the consent to some items. */
export function withdraw(state: State, link: Link, items: Iterable<string>): void {
  const before = link.scopes.size;
  for (const id of items) link.scopes.delete(id);
  if (link.scopes.size < before) state.onAccountEvent(link, "user-scope-withdraw");
}

/** Completes the sign-up of a user. */
export function register(state: State, link: Link): void {
  link.registered = true;
  state.onAccountEvent(link, "user-linked");
}

/** Ends a link, with its consents, properties and tokens. */
export function unlink(state: State, ended: Link): void {
  state.links.delete(keyOf(ended.app, ended.user));
  dropTokens(state, ended);
  if (ended.registered) state.onAccountEvent(ended, "user-unlinked");
}

/** Ends the tokens of a link; with `only`, those of that grant alone. */
export function logOut(state: State, link: Link, only?: Grant): void {
  dropTokens(state, link, only);
  state.onAccountEvent(link, "tokens-revoked");
}

/** Ends the tokens and codes of a link; with `only`, the tokens of that grant alone. */
function dropTokens(state: State, ended: Link, only?: Grant): void {
  const { tokens, refreshTokens, codes } = state;
  for (const kind of [tokens, refreshTokens]) {
    for (const [token, { grant }] of kind) {
      if (only ? grant === only : grant.link === ended) kind.delete(token);
    }
  }
  for (const [code, { link }] of codes) {
    if (!only && link === ended) codes.delete(code);
  }
}
