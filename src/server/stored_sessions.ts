import { deadline } from "../client/deadline.js";
import { isKakaoError, KakaoStateError } from "../errors/classes.js";
import type { Cookies } from "./cookies.js";
import { secondsLeft, type SessionTools } from "./cookie_sessions.js";
import { type Refreshed, requestRefresh, sharedRefresh } from "./refresh.js";
import type { SessionRecord } from "./session_record.js";
import type { Sessions } from "./sessions.js";
import type { SessionStore } from "./store.js";

/** What the cookie holds: the way to the session. */
type Ticket = Pick<SessionRecord, "id">;

/** Milliseconds between two tries to get a lock. */
const pause = 50;

const keyOf = ({ id }: Ticket) => `kakao-session:${id}`;

/** Sessions in a store: the cookie holds an id, and whoever deletes the entry ends the session. */
export function storedSessions(
  store: SessionStore,
  { jar, sealer, newClient, longestWait }: SessionTools,
): Sessions {
  const lockSeconds = Math.ceil((2 * longestWait) / 1000) + 5;

  /** Calls the store: one that fails or hangs is a `KakaoError`. */
  async function use<T>(call: (store: SessionStore) => Promise<T>): Promise<T> {
    try {
      return await deadline((async () => call(store))(), { timeout: longestWait }, "store");
    } catch (thrown) {
      if (isKakaoError(thrown)) throw thrown;
      const message = "createKakaoLogin: the session store failed.";
      throw new KakaoStateError(message, { code: "no_storage", original: thrown });
    }
  }

  async function load(ticket: Ticket): Promise<SessionRecord | undefined> {
    const sealed = await use(async ({ get }) => get.call(store, keyOf(ticket)));
    if (typeof sealed !== "string") return undefined;
    const session = await sealer.open<SessionRecord>("stored", sealed);
    // an entry under another key would make its user somebody else
    return session?.id === ticket.id ? session : undefined;
  }

  async function save(session: SessionRecord): Promise<void> {
    const seconds = secondsLeft(session);
    const sealed = await sealer.seal("stored", session, seconds);
    await use(async ({ set }) => set.call(store, keyOf(session), sealed, seconds));
  }

  const remove = async (ticket: Ticket) => use(async (current) => current.delete(keyOf(ticket)));

  /** Does work alone over all instances; `early` may end the wait. After `longestWait` the work is done all the same. */
  async function alone<T>(
    ticket: Ticket,
    work: () => Promise<T>,
    early: () => Promise<T | undefined> = async () => undefined,
  ): Promise<T> {
    const key = `${keyOf(ticket)}:lock`;
    const until = Date.now() + longestWait;
    while (!(await use(async ({ lock }) => lock.call(store, key, lockSeconds)))) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      const found = await early();
      if (found !== undefined) return found;
      if (Date.now() > until) return work();
    }
    try {
      return await work();
    } finally {
      await use(async ({ unlock }) => unlock.call(store, key)).catch(() => {});
    }
  }

  /** The tokens of a session that another instance has refreshed. */
  async function refreshedElsewhere(session: SessionRecord): Promise<Refreshed | undefined> {
    const current = await load(session);
    if (!current) return { kind: "refused" };
    return current.refreshAt > Date.now() ? { kind: "renewed", tokens: current } : undefined;
  }

  async function refreshAlone(session: SessionRecord): Promise<Refreshed> {
    const elsewhere = await refreshedElsewhere(session);
    if (elsewhere) return elsewhere;
    const current = (await load(session)) ?? session;
    if (current.refreshToken === undefined) return { kind: "refused" };
    const result = await requestRefresh(newClient(), current.refreshToken);
    if (result.kind === "renewed") await save({ ...current, ...result.tokens });
    return result;
  }

  const refresh = sharedRefresh(
    async (session) =>
      alone(
        session,
        async () => refreshAlone(session),
        async () => refreshedElsewhere(session),
      ),
    3 * longestWait,
  );

  async function read(cookies: Cookies): Promise<SessionRecord | undefined> {
    const sealed = jar.readPieces(jar.sessionName, cookies);
    const ticket = sealed === undefined ? undefined : await sealer.open<Ticket>("ticket", sealed);
    return ticket && load(ticket);
  }

  const end = async (session: SessionRecord) => alone(session, async () => remove(session));

  return {
    read,
    async begin(session, present) {
      const before = await read(present);
      if (before) await end(before);
      await save(session);
      const seconds = secondsLeft(session);
      const { id } = session;
      const sealed = await sealer.seal("ticket", { id } satisfies Ticket, seconds);
      return jar.setPieces(jar.sessionName, sealed, seconds, present) ?? [];
    },
    async renew(session) {
      const result = await refresh(session);
      if (result.kind !== "renewed") return result;
      // the cookie stays as it is
      return { session: { ...session, ...pickTokens(result) }, cookies: [] };
    },
    async end(session, present) {
      if (session) await end(session);
      return jar.removePieces(jar.sessionName, present);
    },
    keyOf,
  };
}

function pickTokens({ tokens }: Extract<Refreshed, { readonly kind: "renewed" }>) {
  const { accessToken, refreshToken, expiresAt, refreshAt } = tokens;
  return { accessToken, refreshToken, expiresAt, refreshAt };
}
