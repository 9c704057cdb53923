import { type App, type EmulatorApp, type EmulatorUser, sampleApp, sampleUsers } from "./data.js";

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

/** An access or a refresh token. */
interface Token {
  readonly grant: Grant;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** An authorization code. */
interface Code {
  readonly link: Link;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly scope: readonly string[] | undefined;
  readonly nonce: string | undefined;
  readonly challenge: string | undefined;
  /** Milliseconds since 1970. */
  readonly issuedAt: number;
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
  /** Tickets for Kakao's own pages. */
  readonly tickets: Map<string, Link>;
  /** What logins in a window came to, by the id of their transaction. */
  readonly transactions: Map<string, Readonly<Record<string, string>>>;
  readonly messages: SentMessage[];
  /** How many texts of each kind were issued: they are numbered, so that runs are alike. */
  readonly issued: Map<string, number>;
  /** When each link got tokens: milliseconds since 1970. */
  readonly issues: { readonly link: Link; readonly refresh: boolean; readonly at: number }[];
  person: Person;
  /** Whether people click through the login's pages, instead of `person` answering. */
  readonly pages: boolean;
  /** Milliseconds the clock is ahead of the machine's. */
  ahead: number;
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
    messages: [],
    issued: new Map(),
    issues: [],
    person,
    pages,
    ahead: 0,
  };
}

/** The time, as the emulator has it: milliseconds since 1970. */
export const clock = ({ ahead }: State): number => Date.now() + ahead;

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

/** A text of its own, which the next run has too. */
export function serial(state: State, kind: string): string {
  const count = (state.issued.get(kind) ?? 0) + 1;
  state.issued.set(kind, count);
  return `emulated-${kind}-${count}`;
}

export function issue(state: State, grant: Grant, expiresIn = grant.lifetime): string {
  const text = serial(state, "access-token");
  state.tokens.set(text, { grant, expiresAt: clock(state) + expiresIn * 1000 });
  return text;
}

/** The token that `text` is, where it lives. */
export function tokenOf(state: State, text: string): Token | undefined {
  const token = state.tokens.get(text);
  // the user may have run out of time to sign up
  return token && linkOf(state, token.grant.link.app, token.grant.link.user) && token;
}
