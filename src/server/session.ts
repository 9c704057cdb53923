import { deadline } from "../client/deadline.js";
import type { LoginContext } from "./context.js";
import { type Cookies, readCookies } from "./cookies.js";
import type { KakaoSession, LoggedOut, SessionOptions } from "./kakao_session.js";
import type { SessionRecord } from "./session_record.js";
import { cookieHeaderOf, type SessionSource } from "./session_source.js";

/** Milliseconds that a request waits for new tokens while it could do with the old ones. */
const patience = 3000;

const loggedOut = (): LoggedOut => ({
  user: null,
  claims: null,
  api: null,
  headers: new Headers(),
});

/** A session whose tokens are fresh, as far as Kakao gives new ones. */
interface Fresh {
  readonly session: SessionRecord;
  readonly cookies: readonly string[];
  /** Why there is no access token that lives. */
  readonly error?: unknown;
}

async function refreshed(
  { sessions }: LoginContext,
  session: SessionRecord,
  present: Cookies,
): Promise<Fresh | undefined> {
  const now = Date.now();
  const unchanged = { session, cookies: [] };
  const isLive = session.expiresAt > now;
  if (now < session.refreshAt) return unchanged;
  if (session.refreshToken === undefined) return isLive ? unchanged : undefined;
  const renewal = sessions.renew(session, present);
  const result = await deadline(renewal, { timeout: isLive && patience }, "session").catch(
    (error: unknown) => ({ kind: "failed", error }) as const,
  );
  if (!("kind" in result)) return result;
  // cookies stay as they are: a late request must not delete what an earlier one has replaced
  if (isLive) return unchanged;
  return result.kind === "refused" ? undefined : { ...unchanged, error: result.error };
}

/** A session that is only read: one whose token has run out may have ended at Kakao, so it counts as none. */
const asItIs = (session: SessionRecord): Fresh | undefined =>
  session.expiresAt > Date.now() ? { session, cookies: [] } : undefined;

/** Reads the session of a request. Kakao's failures end no session: only calls of its API fail then. */
export async function readSession(
  context: LoginContext,
  source: SessionSource,
  { refresh = true }: SessionOptions = {},
): Promise<KakaoSession> {
  const present = readCookies(cookieHeaderOf(source));
  const found = await context.sessions.read(present);
  const fresh = found && (refresh ? await refreshed(context, found, present) : asItIs(found));
  if (!fresh) return loggedOut();
  const { session, cookies, error } = fresh;
  const headers = new Headers();
  for (const cookie of cookies) headers.append("Set-Cookie", cookie);
  const accessToken = () => {
    if (error !== undefined) throw error;
    return session.accessToken;
  };
  return {
    user: { id: session.userId },
    claims: session.claims,
    api: context.apiFor(accessToken),
    headers,
  };
}
