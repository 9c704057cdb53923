import { clock } from "./state/clock.js";
import { linksOf, logOut } from "./state/links.js";
import type { State, Token } from "./state/state.js";
import { findAccessToken } from "./state/tokens.js";

/** The connection of a user with an app: that the user has logged in, and what the user has agreed to. */
export interface EmulatorLink {
  /** User id. */
  readonly user: number;
  /** App id. */
  readonly app: number;
  /** RFC 3339, UTC. */
  readonly connectedAt: string;
  /** Whether the user has finished signing up. */
  readonly registered: boolean;
  /** Ids of the consent items the user has agreed to. */
  readonly scopes: readonly string[];
  /** Tags of the service terms the user has agreed to. */
  readonly serviceTerms: readonly string[];
  /** User properties the app has stored. */
  readonly properties: Readonly<Record<string, string>>;
}

/** An access or a refresh token. */
export interface EmulatorToken {
  readonly kind: "access" | "refresh";
  readonly token: string;
  /** User id. */
  readonly user: number;
  /** App id. */
  readonly app: number;
  /** When the user logged in: milliseconds since 1970. */
  readonly loggedInAt: number;
  /** Milliseconds since 1970. An access token is still known for a day after it, to be recognised as expired. */
  readonly expiresAt: number;
}

/** All links, ordered by app and user. */
export const listLinks = (state: State): EmulatorLink[] =>
  state.apps
    .flatMap((app) => linksOf(state, app))
    .map(({ app, user, connectedAt, registered, scopes, terms, properties }) => ({
      user: user.id,
      app: app.id,
      connectedAt,
      registered,
      scopes: [...scopes],
      serviceTerms: [...terms.keys()],
      properties: Object.fromEntries(properties),
    }));

const describe =
  (kind: EmulatorToken["kind"]) =>
  ([token, { grant, expiresAt }]: [string, Token]): EmulatorToken => ({
    kind,
    token,
    user: grant.link.user.id,
    app: grant.link.app.id,
    loggedInAt: grant.loggedInAt,
    expiresAt,
  });

/** All tokens: access tokens, then refresh tokens, each oldest first. */
export const listTokens = (state: State): EmulatorToken[] => [
  ...[...state.tokens].filter(([token]) => findAccessToken(state, token)).map(describe("access")),
  ...[...state.refreshTokens].map(describe("refresh")),
];

/** The token under this text, and the map that has it. */
function find({ tokens, refreshTokens }: State, operation: string, text: string) {
  for (const kind of [tokens, refreshTokens]) {
    const token = kind.get(text);
    if (token) return { kind, token };
  }
  throw new RangeError(
    `${operation}: token: the emulator has no such token. emulator.tokens has all.`,
  );
}

/** Ends the lifetime of a token, and of no other. */
export function expireToken(state: State, text: string): void {
  const { kind, token } = find(state, "expireToken", text);
  kind.set(text, { ...token, expiresAt: clock(state) });
}

/** Ends the login that a token is of: all of its tokens, as a logout does. */
export function revokeToken(state: State, text: string): void {
  const { token } = find(state, "revokeToken", text);
  logOut(state, token.grant.link, token.grant);
}
