import { deadline } from "../client/deadline.js";
import { KakaoAuthError } from "../errors/classes.js";
import type { OAuthClient } from "../oauth/oauth_client.js";
import { expiringMap } from "./expiring_map.js";
import { type SessionRecord, type TokenSet, tokenSet } from "./session_record.js";

/** How a refresh ended. */
export type Refreshed =
  | { readonly kind: "renewed"; readonly tokens: TokenSet }
  /** Kakao does not know the refresh token: it has expired, was replaced, or the user has logged out. */
  | { readonly kind: "refused" }
  /** Kakao could not be asked, or not properly: the user stays logged in. */
  | { readonly kind: "failed"; readonly error: unknown };

/** Refreshes the tokens of a session; never rejects. */
export type Refresh = (session: SessionRecord) => Promise<Refreshed>;

/** Milliseconds for which a result is kept for requests that come late with the old cookie. */
const keptFor = 60_000;
/** Milliseconds in which nobody asks again after a failure. */
const failureKeptFor = 3000;
const mostKept = 5000;

/** Asks Kakao for new tokens. */
export async function requestRefresh(oauth: OAuthClient, refreshToken: string): Promise<Refreshed> {
  try {
    return { kind: "renewed", tokens: tokenSet(await oauth.refresh(refreshToken)) };
  } catch (error) {
    const isRefused = error instanceof KakaoAuthError && error.error === "invalid_grant";
    return isRefused ? { kind: "refused" } : { kind: "failed", error };
  }
}

/**
 * Refreshes the tokens of a session once for all requests that need them, and at most once a minute.
 *
 * A request waits only so long for what another one began, then asks itself: a worker may end the other request, and nobody
 * would ever finish its promise.
 */
export function sharedRefresh(ask: Refresh, longestWait: number): Refresh {
  const results = expiringMap<Refreshed>(mostKept);
  const flights = new Map<string, Promise<Refreshed>>();

  function begin(session: SessionRecord): Promise<Refreshed> {
    const key = session.refreshToken!;
    const flight = ask(session)
      .catch((error: unknown): Refreshed => ({ kind: "failed", error }))
      .then((result) => {
        if (flights.get(key) === flight) flights.delete(key);
        // where two asked, new tokens stay
        const earlier = results.get(key);
        if (earlier?.kind === "renewed") return earlier;
        results.set(key, result, result.kind === "failed" ? failureKeptFor : keptFor);
        return result;
      });
    flights.set(key, flight);
    return flight;
  }

  return async (session) => {
    const key = session.refreshToken!;
    let hangs: Promise<Refreshed> | undefined;
    for (let waits = 0; waits < 2; waits += 1) {
      const kept = results.get(key);
      if (kept) return kept;
      const flight = flights.get(key);
      if (!flight || flight === hangs) break;
      try {
        return await deadline(flight, { timeout: longestWait }, "refresh");
      } catch {
        hangs = flight;
      }
    }
    return begin(session);
  };
}
