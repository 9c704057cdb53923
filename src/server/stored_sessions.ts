import type { SessionTools } from "./cookie_sessions.js";
import { type Refresh, type Refreshed, requestRefresh, sharedRefresh } from "./refresh.js";
import { secondsLeft, type SessionRecord } from "./session_record.js";
import type { Sessions } from "./sessions.js";
import type { SessionStore } from "./store.js";
import { keyOf, type StoreEntries, storeEntries, type Ticket } from "./store_entries.js";

/** Refreshes a session of the store: one instance asks Kakao, the others take what it has stored. */
function storedRefresh({ load, save, alone }: StoreEntries, newClient: SessionTools["newClient"]) {
  /** What another instance has done already. */
  async function doneElsewhere(session: SessionRecord): Promise<Refreshed | undefined> {
    const current = await load(session);
    if (!current) return { kind: "refused" };
    return current.refreshAt > Date.now() ? { kind: "renewed", tokens: current } : undefined;
  }

  async function ask(session: SessionRecord): Promise<Refreshed> {
    const current = await load(session);
    if (current?.refreshToken === undefined) return { kind: "refused" };
    if (current.refreshAt > Date.now()) return { kind: "renewed", tokens: current };
    const result = await requestRefresh(newClient(), current.refreshToken);
    if (result.kind === "renewed") await save({ ...current, ...result.tokens });
    return result;
  }

  const refresh: Refresh = async (session) =>
    alone(
      session,
      async () => ask(session),
      async () => doneElsewhere(session),
    );
  return refresh;
}

/** Sessions in a store: the cookie holds an id, and whoever deletes the entry ends the session. */
export function storedSessions(store: SessionStore, tools: SessionTools): Sessions {
  const { jar, sealer, newClient, longestWait } = tools;
  const entries = storeEntries(store, sealer, longestWait);
  // a refresh waits for the lock, then for Kakao
  const refresh = sharedRefresh(storedRefresh(entries, newClient), 3 * longestWait);
  const end = async (session: SessionRecord) =>
    entries.alone(session, async () => entries.remove(session));

  const read: Sessions["read"] = async (cookies) => {
    const sealed = jar.readPieces(jar.sessionName, cookies);
    const ticket = sealed === undefined ? undefined : await sealer.open<Ticket>("ticket", sealed);
    return ticket && entries.load(ticket);
  };

  return {
    read,
    async begin(session, present) {
      const before = await read(present);
      await entries.save(session);
      if (before) await end(before);
      const seconds = secondsLeft(session);
      const ticket: Ticket = { id: session.id };
      const sealed = await sealer.seal("ticket", ticket, seconds);
      return jar.setPieces(jar.sessionName, sealed, seconds, present) ?? [];
    },
    async renew(session) {
      const result = await refresh(session);
      if (result.kind !== "renewed") return result;
      const { accessToken, refreshToken, expiresAt, refreshAt } = result.tokens;
      const renewed = { ...session, accessToken, refreshToken, expiresAt, refreshAt };
      // the cookie stays as it is
      return { session: renewed, cookies: [] };
    },
    async end(session, present) {
      if (session) await end(session);
      return jar.removePieces(jar.sessionName, present);
    },
    keyOf,
  };
}
