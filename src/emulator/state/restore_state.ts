import { base64url } from "jose";
import { keyOf } from "./links.js";
import { recordMessage } from "./record_message.js";
import type { EmulatorSnapshot } from "./snapshot.js";
import type { Grant, Link, State } from "./state.js";

/** Fills a new state, which has the apps and users of a snapshot already, with the rest of it. The snapshot was checked. */
export function restoreState(state: State, snapshot: EmulatorSnapshot): void {
  const { apps, users } = state;
  const userOf = (id: number) => users.find((user) => user.id === id)!;
  state.ahead = snapshot.ahead;

  const links = snapshot.links.map(({ app, user, scopes, terms, properties, ...rest }): Link => ({
    ...rest,
    app: apps.find(({ id }) => id === app)!,
    user: userOf(user),
    scopes: new Set(scopes),
    terms: new Map(terms.map(({ tag, ...agreement }) => [tag, agreement])),
    properties: new Map(Object.entries(properties)),
  }));
  for (const link of links) state.links.set(keyOf(link.app, link.user), link);

  const grants = snapshot.logins.map(({ link, nonce, ...login }): Grant => ({
    ...login,
    nonce,
    link: links[link]!,
  }));
  for (const kind of ["tokens", "refreshTokens"] as const) {
    for (const { token, login, expiresAt } of snapshot[kind]) {
      state[kind].set(token, { grant: grants[login]!, expiresAt });
    }
  }
  for (const { code, link, scope, nonce, challenge, ...rest } of snapshot.codes) {
    state.codes.set(code, { ...rest, scope, nonce, challenge, link: links[link]! });
  }
  for (const { ticket, link, expiresAt } of snapshot.tickets) {
    state.tickets.set(ticket, { link: links[link]!, expiresAt });
  }
  for (const { id, ...transaction } of snapshot.transactions) {
    state.transactions.set(id, transaction);
  }
  for (const { path, base64url: text, content_type, address, expiresAt } of snapshot.images) {
    state.images.set(path, {
      expiresAt,
      ...(content_type !== undefined && { content_type }),
      ...(address !== undefined && { address }),
      ...(text !== undefined && { bytes: new Uint8Array(base64url.decode(text)) }),
    });
  }
  for (const message of snapshot.messages) recordMessage(state, message);
  for (const [kind, count] of Object.entries(snapshot.issued)) state.issued.set(kind, count);
  for (const { user, access, refresh } of snapshot.quotas) {
    state.quotas.set(userOf(user), { access, refresh });
  }
}
