import {
  type App,
  type EmulatorApp,
  type EmulatorUser,
  sampleApp,
  sampleUsers,
} from "./sample_data.js";
import { createHistory, type History } from "./history.js";

/** Consent to service terms: when (RFC 3339, UTC), and where: on the consent page or through the API. */
interface Agreement {
  readonly agreed_at: string;
  readonly agreed_by: "KAUTH" | "KAPI";
}

/** A user's link with an app. */
export interface Link {
  readonly app: App;
  readonly user: EmulatorUser;
  registered: boolean;
  readonly connectedAt: string;
  readonly scopes: Set<string>;
  /** Consent to service terms, by tag. */
  readonly terms: Map<string, Agreement>;
  readonly properties: Map<string, string>;
}

/** A login of a user in an app: its tokens end together. */
export interface Grant {
  readonly link: Link;
  /** Seconds an access token of it lives. */
  readonly lifetime: number;
  /** The key the user logged in with: the audience of the ID token. */
  readonly clientId: string;
  /** Whether there is an ID token with the access token. */
  readonly openid: boolean;
  readonly nonce: string | undefined;
  /** When the user logged in: milliseconds since 1970. */
  readonly loggedInAt: number;
}

/** What ends by itself. */
interface Expiring {
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** An access or a refresh token. */
interface Token extends Expiring {
  readonly grant: Grant;
}

/** An authorization code. */
interface Code extends Expiring {
  readonly link: Link;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly scope: readonly string[] | undefined;
  readonly nonce: string | undefined;
  readonly challenge: string | undefined;
  /** Milliseconds since 1970. */
  readonly issuedAt: number;
}

/** A ticket for Kakao's own pages. */
interface Ticket extends Expiring {
  readonly link: Link;
}

/** What a login in a window came to. */
interface Transaction extends Expiring {
  readonly outcome: Readonly<Record<string, string>>;
}

/** Tokens a user got, each as the time until which it counts: milliseconds since 1970. */
export interface Quota {
  readonly access: readonly number[];
  readonly refresh: readonly number[];
}

/** The person at the browser: whom Kakao's login pages find, and what they are answered. */
export interface Person {
  /** Id of the user whose Kakao Account is signed in; `null` for nobody. @default the first user */
  readonly user?: number | null;
  /** Ids of the consent items the person agrees to when asked; to required ones always. @default all */
  readonly scopes?: readonly string[];
  /** Tags of the service terms the person agrees to when asked; to required ones always. @default all */
  readonly serviceTerms?: readonly string[];
  /** Whether the person presses cancel instead: `access_denied`. @default false */
  readonly cancels?: boolean;
  /** Whether the person leaves the Kakao Account too, when a service asks (`/oauth/logout`). @default false */
  readonly leavesAccount?: boolean;
}

/** A message a user has sent. */
export interface SentMessage {
  /** Id of the user who sent it. */
  readonly from: number;
  /** Id of the user who got it: the same one for a memo. */
  readonly to: number;
  /** Path of the call, such as `/v2/api/talk/memo/default/send`. */
  readonly url: string;
  /** What was sent, without the receivers. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** An app that calls about all its users, with the admin key. */
export interface AppCaller {
  readonly state: State;
  readonly app: App;
}

/** Who calls, about whom. */
export interface Caller {
  readonly state: State;
  readonly link: Link;
  /** The token of the call; none with the admin key. */
  readonly token: string | undefined;
  /** Path of the call. */
  readonly url: string;
}

/** What Kakao remembers. */
export interface State {
  readonly apps: readonly App[];
  readonly users: EmulatorUser[];
  readonly links: Map<string, Link>;
  readonly tokens: Map<string, Token>;
  readonly refreshTokens: Map<string, Token>;
  readonly codes: Map<string, Code>;
  readonly tickets: Map<string, Ticket>;
  /** By the id of the transaction. */
  readonly transactions: Map<string, Transaction>;
  readonly messages: History<SentMessage>;
  /** How many texts of each kind were issued: they are numbered, so that runs are alike. */
  readonly issued: Map<string, number>;
  readonly quotas: Map<EmulatorUser, Quota>;
  person: Person;
  /** Whether people click through the login's pages, instead of `person` answering. */
  readonly pages: boolean;
  /** Milliseconds the clock is ahead of the machine's. */
  ahead: number;
  /** When to look for what has expired again: milliseconds since 1970. */
  sweepAt: number;
}

export function createState(
  apps: readonly EmulatorApp[] = [{}],
  users: readonly EmulatorUser[] = sampleUsers,
  person: Person = {},
  pages = false,
): State {
  return {
    apps: apps.map((app) => ({ ...sampleApp, ...app })),
    users: structuredClone([...users]),
    links: new Map(),
    tokens: new Map(),
    refreshTokens: new Map(),
    codes: new Map(),
    tickets: new Map(),
    transactions: new Map(),
    messages: createHistory(),
    issued: new Map(),
    quotas: new Map(),
    person,
    pages,
    ahead: 0,
    sweepAt: 0,
  };
}

/** The time, as the emulator has it: milliseconds since 1970. */
export const clock = ({ ahead }: State): number => Date.now() + ahead;

/** The last time that is written with a year of four digits: milliseconds since 1970. */
const lastTime = Date.UTC(9999, 11, 31);

/**
 * Moves the clock.
 *
 * @throws RangeError for a time before 1970 or after 9999
 */
export function moveClock(state: State, seconds: number): void {
  const time = clock(state) + seconds * 1000;
  if (!(time >= 0 && time <= lastTime)) {
    throw new RangeError(
      `advance: seconds: ${seconds} leads out of the years 1970 to 9999. Pass fewer seconds.`,
    );
  }
  state.ahead += seconds * 1000;
  sweep(state);
}

const minute = 60_000;
/** Milliseconds for which an access token is still known as an expired one. */
const remembered = 24 * 60 * minute;
/** Entries of one kind, the oldest of which go first. */
const mostEntries = 100_000;

/** Forgets what has expired. */
function sweep(state: State): void {
  const { tokens, refreshTokens, codes, tickets, transactions, quotas } = state;
  const time = clock(state);
  for (const kind of [refreshTokens, codes, tickets, transactions]) {
    for (const [key, { expiresAt }] of kind) if (expiresAt <= time) kind.delete(key);
  }
  for (const [key, { expiresAt }] of tokens) {
    if (expiresAt + remembered <= time) tokens.delete(key);
  }
  for (const [user, { access, refresh }] of quotas) {
    if ([...access, ...refresh].every((until) => until <= time)) quotas.delete(user);
  }
  state.sweepAt = time + minute;
}

/** Keeps what expires; all of that grows here only, so here it is swept and bounded. */
export function keep<Key, Entry>(
  state: State,
  kind: Map<Key, Entry>,
  key: Key,
  entry: Entry,
): void {
  if (clock(state) >= state.sweepAt) sweep(state);
  kind.set(key, entry);
  if (kind.size <= mostEntries) return;
  const [oldest] = kind.keys();
  kind.delete(oldest!);
}

/** How many entries there are that expire. */
export const countEntries = (state: State): number =>
  [
    state.tokens,
    state.refreshTokens,
    state.codes,
    state.tickets,
    state.transactions,
    state.quotas,
  ].reduce((sum, { size }) => sum + size, 0);

const keyOf = (app: App, user: EmulatorUser) => `${app.id}:${user.id}`;

/** The time, as Kakao writes it: RFC 3339, UTC, to the second. */
export const now = (state: State): string =>
  new Date(clock(state)).toISOString().replace(/\.\d+Z$/, "Z");

/** Milliseconds a user has to finish signing up, in an app that does not link by itself. */
const signUpTime = 24 * 3_600_000;

/** The app's links, by user id. */
export function linksOf(state: State, app: App): Link[] {
  return state.users
    .map((user) => linkOf(state, app, user))
    .filter((link) => link !== undefined)
    .sort((one, other) => one.user.id - other.user.id);
}

export function linkOf(state: State, app: App, user: EmulatorUser): Link | undefined {
  const found = state.links.get(keyOf(app, user));
  if (found && !found.registered && Date.parse(found.connectedAt) + signUpTime <= clock(state)) {
    unlink(state, found);
    return undefined;
  }
  return found;
}

/** Links a user to an app, where it is not linked yet. */
export function link(state: State, app: App, user: EmulatorUser): Link {
  const known = linkOf(state, app, user);
  if (known) return known;
  const fresh: Link = {
    app,
    user,
    registered: app.autoLink,
    connectedAt: now(state),
    scopes: new Set(),
    terms: new Map(),
    properties: new Map(Object.entries(user.properties ?? {})),
  };
  state.links.set(keyOf(app, user), fresh);
  return fresh;
}

/** Records what a user agrees to at Kakao; what was agreed to before keeps its time. */
export function agree(
  state: State,
  { scopes, terms }: Link,
  items: Iterable<string>,
  tags: Iterable<string>,
): void {
  for (const id of items) scopes.add(id);
  for (const tag of tags) {
    if (!terms.has(tag)) terms.set(tag, { agreed_at: now(state), agreed_by: "KAUTH" });
  }
}

/** Ends a link: consents, properties and tokens go with it. */
export function unlink(state: State, ended: Link): void {
  state.links.delete(keyOf(ended.app, ended.user));
  dropTokens(state, ended);
}

/** Ends tokens and codes of a link: all, or those of one login. */
export function dropTokens(state: State, ended: Link, only?: Grant): void {
  const { tokens, refreshTokens, codes } = state;
  for (const kind of [tokens, refreshTokens]) {
    for (const [text, { grant }] of kind) {
      if (only ? grant === only : grant.link === ended) kind.delete(text);
    }
  }
  for (const [text, { link }] of codes) {
    if (!only && link === ended) codes.delete(text);
  }
}

/** An id that none of these is: the one after the highest, or where that is no safe integer, the lowest. */
export function freeId(taken: Iterable<number>): number {
  const ids = new Set(taken);
  let highest = 0;
  for (const id of ids) highest = Math.max(highest, id);
  if (Number.isSafeInteger(highest + 1)) return highest + 1;
  let lowest = 1;
  while (ids.has(lowest)) lowest += 1;
  return lowest;
}

/** A text of its own, which the next run has too. */
export function serial(state: State, kind: string): string {
  const count = (state.issued.get(kind) ?? 0) + 1;
  state.issued.set(kind, count);
  return `emulated-${kind}-${count}`;
}

export function issue(state: State, grant: Grant, expiresIn = grant.lifetime): string {
  const text = serial(state, "access-token");
  keep(state, state.tokens, text, { grant, expiresAt: clock(state) + expiresIn * 1000 });
  return text;
}

/** The token that `text` is, where it lives. */
export function tokenOf(state: State, text: string): Token | undefined {
  const token = state.tokens.get(text);
  // the user may have run out of time to sign up
  return token && linkOf(state, token.grant.link.app, token.grant.link.user) && token;
}
