import { checkUser } from "./seed/check_seed.js";
import { findApp } from "./app_control.js";
import { clock } from "./state/clock.js";
import { tokenLifetimes } from "./state/app_keys.js";
import { agree, findLink, linkUser, unlink, withdraw } from "./state/links.js";
import type { AccountEvent } from "./state/account_event.js";
import type { App, EmulatorUser } from "./state/sample_data.js";
import type { Link, State } from "./state/state.js";
import { issueAccessToken } from "./state/tokens.js";

/** How a user signs in. */
export interface SignIn {
  /** User id. @default the first user */
  readonly user?: number;
  /** App id. @default the first app */
  readonly app?: number;
  /** Ids of the consent items the user agrees to now; earlier consents stay. @default all */
  readonly scopes?: readonly string[];
  /** Tags of the service terms the user agrees to now. @default all */
  readonly serviceTerms?: readonly string[];
  /** Seconds for which the token is valid. @default 7199 */
  readonly expiresIn?: number;
}

/** What a user has agreed to in an app. */
export interface Consents {
  /** User id. @default the first user */
  readonly user?: number;
  /** App id. @default the first app */
  readonly app?: number;
  /** Ids of the consent items. @default unchanged */
  readonly scopes?: readonly string[];
  /** Tags of the service terms. @default unchanged */
  readonly serviceTerms?: readonly string[];
}

/** The user to unlink, and why. */
export interface Unlinking {
  /** User id. @default the first user */
  readonly user?: number;
  /** App id. @default the first app */
  readonly app?: number;
  /** The reason Kakao reports. @default "UNLINK_FROM_APPS", the user's own settings at Kakao */
  readonly referrer_type?: string;
}

/** A user and an app by their ids, or the first ones. */
function find(
  state: State,
  operation: string,
  userId?: number,
  appId?: number,
): { readonly user: EmulatorUser; readonly app: App } {
  const { users } = state;
  const user = userId === undefined ? users[0] : users.find(({ id }) => id === userId);
  if (!user) {
    const which = userId === undefined ? "no users. Add one with addUser" : `no user ${userId}`;
    throw new RangeError(`${operation}: user: the emulator has ${which}.`);
  }
  return { user, app: findApp(state, operation, appId) };
}

/** Links the user, records consent and issues an access token, as a login with the JavaScript key does. */
export function signIn(state: State, how: SignIn) {
  const { user, app } = find(state, "signIn", how.user, how.app);
  const link = linkUser(state, app, user);
  agree(
    state,
    link,
    how.scopes ?? app.scopes.map(({ id }) => id),
    how.serviceTerms ?? app.serviceTerms.map(({ tag }) => tag),
  );
  const grant = {
    link,
    lifetime: tokenLifetimes.javascript,
    clientId: app.javascriptKey,
    openid: false,
    nonce: undefined,
    loggedInAt: clock(state),
  };
  return { access_token: issueAccessToken(state, grant, how.expiresIn), user };
}

/** An event of a user's account to report. */
export interface AccountReporting {
  /** User id. @default the first user */
  readonly user?: number;
  /** App id. @default the first app */
  readonly app?: number;
  /** What has happened, such as `account-disabled`. */
  readonly event: AccountEvent;
  /** What the event says beside its name. @default {} */
  readonly payload?: Readonly<Record<string, unknown>>;
}

/** The user and the app of a report. */
export const findReported = (state: State, { user, app }: AccountReporting) =>
  find(state, "reportAccount", user, app);

/** Adds a user. One with the same id is replaced, and that user's links end. */
export function addUser(state: State, user: EmulatorUser): void {
  checkUser("addUser", user);
  const index = state.users.findIndex(({ id }) => id === user.id);
  const copy = structuredClone(user);
  if (index < 0) {
    state.users.push(copy);
    return;
  }
  endLinks(state, state.users[index]!);
  state.users[index] = copy;
}

/** Changes a user in place: what was there and is left out is gone. Links and tokens refer to the user, and stay. */
export function changeUser(state: State, user: EmulatorUser): void {
  checkUser("changeUser", user);
  const { user: known } = find(state, "changeUser", user.id);
  for (const key of Object.keys(known)) Reflect.deleteProperty(known, key);
  Object.assign(known, structuredClone(user));
}

/** Removes a user, whose links end. */
export function removeUser(state: State, id: number): void {
  const { user } = find(state, "removeUser", id);
  endLinks(state, user);
  state.users.splice(state.users.indexOf(user), 1);
}

function endLinks(state: State, user: EmulatorUser): void {
  for (const app of state.apps) {
    const link = findLink(state, app, user);
    if (link) unlink(state, link);
  }
}

/** The consents of a user, after setting those that are given; `undefined` without a link. */
export function consentsOf(state: State, of: Consents): Required<Consents> | undefined {
  const { user, app } = find(state, "consents", of.user, of.app);
  const link = findLink(state, app, user);
  if (!link) return undefined;
  const { scopes, serviceTerms } = of;
  if (scopes) {
    withdraw(
      state,
      link,
      [...link.scopes].filter((id) => !scopes.includes(id)),
    );
  }
  if (serviceTerms) link.terms.clear();
  agree(state, link, scopes ?? [], serviceTerms ?? []);
  return {
    user: user.id,
    app: app.id,
    scopes: [...link.scopes],
    serviceTerms: [...link.terms.keys()],
  };
}

/** Unlinks a user; gives the link that has ended, `undefined` where there was none. */
export function unlinkUser(state: State, whom: Unlinking): Link | undefined {
  const { user, app } = find(state, "unlink", whom.user, whom.app);
  const link = findLink(state, app, user);
  if (link) unlink(state, link);
  return link;
}
