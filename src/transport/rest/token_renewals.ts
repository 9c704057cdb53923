import { countWaiting, deadline } from "../../client/deadline.js";
import { isKakaoError, type KakaoApiError } from "../../errors/classes.js";
import { defineHidden } from "../../errors/kakao_error.js";
import { checkSecret, type Credential } from "./authorization.js";

/** Returns a new access token when Kakao no longer accepts the old one. */
export type OnUnauthorized = (
  error: KakaoApiError,
) => string | undefined | PromiseLike<string | undefined>;

/** One call of `onUnauthorized`, shared by all requests that were sent with the same token before it ended. */
interface Renewal {
  readonly newToken: Promise<string | undefined>;
  /** `Infinity` while it runs. */
  endedAt: number;
  /** Counts a request that waits for it, until `abandoned` aborts. */
  readonly join: (abandoned: AbortSignal) => void;
}

/** The renewals of a client's tokens. */
interface TokenRenewals {
  /** The credential for a token of the source, which may return one that has been replaced already. */
  readonly currentCredential: (token: string, abandoned: AbortSignal) => Promise<Credential>;
  /** The credential that replaces a refused one; `undefined` when `onUnauthorized` gives up. */
  readonly renew: (
    refusal: KakaoApiError,
    used: Credential,
    operation: string,
    abandoned: AbortSignal,
  ) => Promise<Credential | undefined>;
}

/** Renewals that are remembered; the oldest is forgotten first. */
const maxRenewals = 1000;

/** Calls `onUnauthorized` once for all requests that wait for the same token to be replaced. */
export function tokenRenewals(
  onUnauthorized: OnUnauthorized | undefined,
  timeout: number | false,
): TokenRenewals {
  // by the refused token: a client may serve several users, and no one may get another's token
  const renewals = new Map<string, Renewal>();
  /** Counts events, so that a request can tell whether a renewal ended before or after it got its token. */
  let clock = 0;

  const credential = (secret: string, replaced: readonly string[]): Credential => ({
    secret,
    takenAt: ++clock,
    replaced,
  });

  async function requestNewToken(error: KakaoApiError, refused: string, operation: string) {
    const token = await onUnauthorized!(error);
    if (token === undefined || token === refused) return undefined;
    checkSecret(operation, "onUnauthorized", token, "Return the access_token alone.");
    renewals.delete(token);
    return token;
  }

  function startRenewal(refusal: KakaoApiError, refused: string, operation: string): Renewal {
    const work = requestNewToken(refusal, refused, operation).finally(() => {
      renewal.endedAt = ++clock;
    });
    // one that hangs is forgotten, so that the next refused call starts anew
    const forget = () => {
      const hangs = renewal.endedAt === Infinity;
      if (hangs && renewals.get(refused) === renewal) renewals.delete(refused);
    };
    const renewal: Renewal = {
      newToken: deadline(work, { timeout }, `${operation}, onUnauthorized`, refusal.url),
      endedAt: Infinity,
      join: countWaiting(forget),
    };
    renewal.newToken.catch(forget);
    renewals.delete(refused);
    renewals.set(refused, renewal);
    if (renewals.size > maxRenewals) renewals.delete(renewals.keys().next().value!);
    return renewal;
  }

  /** Joins a renewal: the last request that stops waiting makes it be forgotten. */
  function join(renewal: Renewal, abandoned: AbortSignal) {
    renewal.join(abandoned);
    return renewal.newToken;
  }

  return {
    async currentCredential(given, abandoned) {
      let token = given;
      const replaced: string[] = [];
      for (let renewal = renewals.get(token); renewal; renewal = renewals.get(token)) {
        const newToken = await join(renewal, abandoned).catch(() => undefined);
        if (newToken === undefined) break;
        replaced.push(token);
        token = newToken;
      }
      return credential(token, replaced);
    },
    async renew(refusal, { secret, takenAt, replaced }, operation, abandoned) {
      const last = renewals.get(secret);
      const renewal =
        last && takenAt < last.endedAt ? last : startRenewal(refusal, secret, operation);
      try {
        const token = await join(renewal, abandoned);
        return token === undefined ? undefined : credential(token, [...replaced, secret]);
      } catch (thrown) {
        throw isKakaoError(thrown) ? thrown : defineHidden(refusal, "original", thrown);
      }
    },
  };
}
