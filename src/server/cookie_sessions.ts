import { KakaoStateError } from "../errors/classes.js";
import type { OAuthClient } from "../oauth/oauth_client.js";
import type { CookieJar, Cookies } from "./cookies.js";
import { expiringMap } from "./expiring_map.js";
import { requestRefresh, sharedRefresh } from "./refresh.js";
import type { Sealer } from "./seal.js";
import { secondsLeft, type SessionRecord } from "./session_record.js";
import type { Sessions } from "./sessions.js";

/** What sessions need. */
export interface SessionTools {
  readonly jar: CookieJar;
  readonly sealer: Sealer;
  /** Makes a client that shares no request with others. */
  readonly newClient: () => OAuthClient;
  /** Most milliseconds that a request waits for what another one began. */
  readonly longestWait: number;
}

/** Milliseconds in which a response that is still under way could bring back a session that has ended. */
const endedFor = 60_000;
const mostEnded = 10_000;

/** Sessions in the cookie itself: any number of instances serve them, and none can end them for another. */
export function cookieSessions({ jar, sealer, newClient, longestWait }: SessionTools): Sessions {
  const refresh = sharedRefresh(
    async ({ refreshToken }) => requestRefresh(newClient(), refreshToken!),
    longestWait,
  );
  const ended = expiringMap<true>(mostEnded);

  async function cookiesOf(session: SessionRecord, present: Cookies): Promise<string[]> {
    const seconds = secondsLeft(session);
    const sealed = await sealer.seal("session", session, seconds);
    const cookies = jar.setPieces(jar.sessionName, sealed, seconds, present);
    if (cookies) return cookies;
    const message = "createKakaoLogin: the session is larger than two cookies hold: pass a store.";
    throw new KakaoStateError(message, { code: "no_storage" });
  }

  async function read(cookies: Cookies): Promise<SessionRecord | undefined> {
    const sealed = jar.readPieces(jar.sessionName, cookies);
    if (sealed === undefined) return undefined;
    const session = await sealer.open<SessionRecord>("session", sealed);
    return session && !ended.get(session.id) ? session : undefined;
  }

  return {
    read,
    async begin(session, present) {
      const before = await read(present);
      const cookies = await cookiesOf(session, present);
      if (before) ended.set(before.id, true, endedFor);
      return cookies;
    },
    async renew(session, present) {
      const result = await refresh(session);
      if (result.kind !== "renewed") return result;
      // it may have ended meanwhile
      if (ended.get(session.id)) return { kind: "refused" };
      const renewed = { ...session, ...result.tokens };
      return { session: renewed, cookies: await cookiesOf(renewed, present) };
    },
    async end(session, present) {
      if (session) ended.set(session.id, true, endedFor);
      return jar.removePieces(jar.sessionName, present);
    },
    keyOf: () => null,
  };
}
