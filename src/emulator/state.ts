import { type EmulatorApp, type EmulatorUser, sampleApp, sampleUsers } from "./data.js";

type App = Required<Omit<EmulatorApp, "propertyKeys">> & Pick<EmulatorApp, "propertyKeys">;

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

/** An access token. */
interface Token {
  readonly link: Link;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
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
  readonly users: readonly EmulatorUser[];
  readonly links: Map<string, Link>;
  readonly tokens: Map<string, Token>;
  readonly messages: SentMessage[];
  /** How many tokens were issued: they are numbered, so that runs are alike. */
  issued: number;
}

export function createState(
  apps: readonly EmulatorApp[] = [{}],
  users: readonly EmulatorUser[] = sampleUsers,
): State {
  return {
    apps: apps.map((app) => ({ ...sampleApp, ...app })),
    users: structuredClone(users),
    links: new Map(),
    tokens: new Map(),
    messages: [],
    issued: 0,
  };
}

const keyOf = (app: App, user: EmulatorUser) => `${app.id}:${user.id}`;

/** RFC 3339, UTC, to the second. */
export const now = (): string => new Date().toISOString().replace(/\.\d+Z$/, "Z");

/** The app's links, by user id. */
export function linksOf({ links }: State, app: App): Link[] {
  return [...links.values()]
    .filter((link) => link.app === app)
    .sort((one, other) => one.user.id - other.user.id);
}

export function linkOf(state: State, app: App, user: EmulatorUser): Link | undefined {
  return state.links.get(keyOf(app, user));
}

/** Links a user to an app, where it is not linked yet. */
export function link(state: State, app: App, user: EmulatorUser): Link {
  const known = linkOf(state, app, user);
  if (known) return known;
  const fresh: Link = {
    app,
    user,
    registered: app.autoLink,
    connectedAt: now(),
    scopes: new Set(),
    terms: new Map(),
    properties: new Map(Object.entries(user.properties ?? {})),
  };
  state.links.set(keyOf(app, user), fresh);
  return fresh;
}

/** Ends a link: consents, properties and tokens go with it. */
export function unlink(state: State, ended: Link): void {
  state.links.delete(keyOf(ended.app, ended.user));
  dropTokens(state, ended);
}

export function dropTokens(state: State, ended: Link): void {
  for (const [text, token] of state.tokens) {
    if (token.link === ended) state.tokens.delete(text);
  }
}

export function issue(state: State, to: Link, expiresIn: number): string {
  const text = `emulated-access-token-${(state.issued += 1)}`;
  state.tokens.set(text, { link: to, expiresAt: Date.now() + expiresIn * 1000 });
  return text;
}
