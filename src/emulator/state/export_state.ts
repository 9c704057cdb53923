import { base64url } from "jose";
import { isCurrentLink } from "./links.js";
import { type EmulatorSnapshot, snapshotFormat, snapshotVersion } from "./snapshot.js";
import type { Grant, Image, Link, State, Token } from "./state.js";

/** Gives each object the position at which it is first asked for. */
function createPositions<Item>() {
  const positions = new Map<Item, number>();
  return {
    of(item: Item): number {
      const position = positions.get(item) ?? positions.size;
      positions.set(item, position);
      return position;
    },
    items: () => [...positions.keys()],
  };
}

const imageEntry = (path: string, { bytes, ...image }: Image) => ({
  path,
  ...image,
  ...(bytes && { base64url: base64url.encode(bytes) }),
});

const linkEntry = ({ app, user, registered, connectedAt, scopes, terms, properties }: Link) => ({
  app: app.id,
  user: user.id,
  registered,
  connectedAt,
  scopes: [...scopes],
  terms: [...terms].map(([tag, agreement]) => ({ tag, ...agreement })),
  properties: Object.fromEntries(properties),
});

/** Everything a state remembers but its keys, as JSON without a reference to it. Objects that refer to each other do so by position. */
export function exportState(state: State): Omit<EmulatorSnapshot, "keys"> {
  const links = createPositions<Link>();
  const logins = createPositions<Grant>();
  // a link that has ended may still be referred to, but nothing that refers to it works
  const isCurrent = ({ link }: { readonly link: Link }) => isCurrentLink(state, link);
  for (const link of [...state.links.values()].filter((link) => isCurrent({ link })))
    links.of(link);
  const tokenEntries = (tokens: ReadonlyMap<string, Token>) =>
    [...tokens]
      .filter(([, { grant }]) => isCurrent(grant))
      .map(([token, { grant, expiresAt }]) => ({ token, login: logins.of(grant), expiresAt }));
  const withLink = <Entry extends { readonly link: Link }>(entries: ReadonlyMap<string, Entry>) =>
    [...entries]
      .filter(([, entry]) => isCurrent(entry))
      .map(([key, { link, ...entry }]) => [key, { link: links.of(link), ...entry }] as const);
  const tokens = tokenEntries(state.tokens);
  const refreshTokens = tokenEntries(state.refreshTokens);
  const snapshot: Omit<EmulatorSnapshot, "keys"> = {
    format: snapshotFormat,
    version: snapshotVersion,
    ahead: state.ahead,
    person: state.person,
    apps: state.apps,
    users: state.users,
    links: links.items().map(linkEntry),
    logins: logins.items().map(({ link, ...grant }) => ({ link: links.of(link), ...grant })),
    tokens,
    refreshTokens,
    codes: withLink(state.codes).map(([code, entry]) => ({ code, ...entry })),
    tickets: withLink(state.tickets).map(([ticket, entry]) => ({ ticket, ...entry })),
    transactions: [...state.transactions].map(([id, entry]) => ({ id, ...entry })),
    images: [...state.images].map(([path, image]) => imageEntry(path, image)),
    messages: state.messages.entries,
    issued: Object.fromEntries(state.issued),
    quotas: [...state.quotas].map(([user, quota]) => ({ user: user.id, ...quota })),
  };
  // what JSON leaves out is left out here, too
  return JSON.parse(JSON.stringify(snapshot)) as typeof snapshot;
}
