import { deadline } from "../client/deadline.js";
import { isKakaoError, KakaoStateError } from "../errors/classes.js";
import type { Sealer } from "./seal.js";
import { secondsLeft, type SessionRecord } from "./session_record.js";
import type { SessionStore } from "./store.js";

/** What leads to a session in the store. */
export type Ticket = Pick<SessionRecord, "id">;

/** Milliseconds between two tries to get a lock. */
const pause = 50;

export const keyOf = ({ id }: Ticket): string => `kakao-session:${id}`;

/** The sessions in a store. */
export interface StoreEntries {
  readonly load: (ticket: Ticket) => Promise<SessionRecord | undefined>;
  readonly save: (session: SessionRecord) => Promise<void>;
  readonly remove: (ticket: Ticket) => Promise<void>;
  /**
   * Does work alone over all instances. What `early` finds ends the wait. After `longestWait` the work is done all the
   * same: who has the lock may hang.
   */
  readonly alone: <T>(
    ticket: Ticket,
    work: () => Promise<T>,
    early?: () => Promise<T | undefined>,
  ) => Promise<T>;
}

export function storeEntries(
  store: SessionStore,
  sealer: Sealer,
  longestWait: number,
): StoreEntries {
  const lockSeconds = Math.ceil((2 * longestWait) / 1000) + 5;

  /** Calls the store: one that fails or hangs is a `KakaoError`. */
  async function use<T>(call: () => Promise<T>): Promise<T> {
    try {
      return await deadline((async () => call())(), { timeout: longestWait }, "store");
    } catch (thrown) {
      if (isKakaoError(thrown) && thrown.name === "KakaoStateError") throw thrown;
      const message = "createKakaoLogin: the session store failed, or did not answer.";
      throw new KakaoStateError(message, { code: "no_storage", original: thrown });
    }
  }

  return {
    async load(ticket) {
      const sealed = await use(async () => store.get(keyOf(ticket)));
      if (typeof sealed !== "string") return undefined;
      const session = await sealer.open<SessionRecord>("stored", sealed);
      // an entry under another key would make its user somebody else
      return session?.id === ticket.id ? session : undefined;
    },
    async save(session) {
      const seconds = secondsLeft(session);
      const sealed = await sealer.seal("stored", session, seconds);
      await use(async () => store.set(keyOf(session), sealed, seconds));
    },
    async remove(ticket) {
      await use(async () => store.delete(keyOf(ticket)));
    },
    async alone(ticket, work, early) {
      const key = `${keyOf(ticket)}:lock`;
      const until = Date.now() + longestWait;
      while (!(await use(async () => store.lock(key, lockSeconds)))) {
        await new Promise((resolve) => setTimeout(resolve, pause));
        const found = await early?.();
        if (found !== undefined) return found;
        if (Date.now() > until) return work();
      }
      try {
        return await work();
      } finally {
        await use(async () => store.unlock(key)).catch(() => {});
      }
    },
  };
}
