import { headerSafe, throwInvalid } from "../../validation/arguments.js";
import { countWaiting, deadline } from "../../client/deadline.js";
import {
  defineHidden,
  isKakaoError,
  type KakaoApiError,
  type KakaoError,
  KakaoStateError,
} from "../../errors/classes.js";
import { issue } from "../../validation/issues.js";

/** Throws for a token or a key that cannot travel in a header. */
function checkSecret(
  operation: string,
  path: string,
  secret: unknown,
  hint: string,
): asserts secret is string {
  if (typeof secret === "string" && headerSafe.test(secret) && !/["'`]/.test(secret)) return;
  const got = typeof secret === "string" && secret !== "" ? "other text" : undefined;
  throwInvalid(operation, [
    issue(path, "text of visible ASCII characters, no quotes", secret, hint, got),
  ]);
}

/** The secret a call uses, and when the call took it. */
export interface Credential {
  readonly secret: string;
  readonly takenAt: number;
  /** Tokens that it has replaced: Kakao's texts may still name them. */
  readonly replaced: readonly string[];
}

/** Who a client calls as. */
export interface Authorization {
  /** None where the form itself says who calls. */
  readonly scheme: "Bearer" | "KakaoAK" | undefined;
  /** The secret for a call that begins now; `gone` aborts when the call waits for it no longer. */
  readonly take: (operation: string, gone: AbortSignal) => Promise<Credential>;
  /** Another secret for a call that was refused with this one; none where there is nothing to try. */
  readonly renew?: (
    error: KakaoError,
    used: Credential,
    operation: string,
    gone: AbortSignal,
  ) => Promise<Credential | undefined>;
}

/** Calls with the admin key. */
export function keyAuthorization(secret: unknown): Authorization {
  checkSecret(
    "createRestClient",
    "adminKey",
    secret,
    "Pass the admin key of developers.kakao.com.",
  );
  return { scheme: "KakaoAK", take: async () => ({ secret, takenAt: 0, replaced: [] }) };
}

/** Where the access token comes from: itself, or a function that is asked for each call. */
export type AccessTokenSource =
  | string
  | (() => string | null | undefined | PromiseLike<string | null | undefined>);

/** Called when Kakao no longer accepts the token. */
export type OnUnauthorized = (
  error: KakaoApiError,
) => string | undefined | PromiseLike<string | undefined>;

/** One answer of `onUnauthorized`, for all calls that began before it came. */
interface Renewal {
  readonly fresh: Promise<string | undefined>;
  endedAt: number;
  /** Counts a call that waits for it. */
  readonly join: (gone: AbortSignal) => void;
}

const hint = "Pass the access_token alone, or a function that gives it.";
/** How many tokens are remembered as replaced. */
const most = 1000;

/**
 * Calls with an access token, and asks for another one when Kakao no longer accepts it: once for all calls that wait.
 *
 * @param patience - Milliseconds after which an answer that does not come is given up, and asked for anew.
 */
export function tokenAuthorization(
  source: AccessTokenSource | undefined,
  onUnauthorized: OnUnauthorized | undefined,
  patience: number | false,
): Authorization {
  if (typeof source !== "function") {
    checkSecret("createRestClient", "accessToken", source, hint);
  }
  // by the token that was refused: clients may serve several users, and no one may get another's token
  const renewals = new Map<string, Renewal>();
  let clock = 0;

  async function ask(operation: string): Promise<string> {
    let token: unknown = source;
    let original: unknown;
    try {
      if (typeof source === "function") token = await source();
    } catch (thrown) {
      if (isKakaoError(thrown)) throw thrown;
      token = undefined;
      original = thrown;
    }
    if (token === null || token === undefined || token === "") {
      throw new KakaoStateError(
        `${operation}: no access token. Nothing was sent.`,
        original === undefined ? { code: "no_token" } : { code: "no_token", original },
      );
    }
    checkSecret(operation, "accessToken", token, hint);
    return token;
  }

  const credential = (secret: string, replaced: readonly string[]): Credential => ({
    secret,
    takenAt: ++clock,
    replaced,
  });

  async function replace(error: KakaoApiError, refused: string, operation: string) {
    const token = await onUnauthorized!(error);
    if (token === undefined || token === refused) return undefined;
    checkSecret(operation, "onUnauthorized", token, "Return the access_token alone.");
    renewals.delete(token);
    return token;
  }

  function start(refusal: KakaoApiError, refused: string, operation: string): Renewal {
    const work = replace(refusal, refused, operation).finally(() => {
      renewal.endedAt = ++clock;
    });
    // one that hangs is forgotten, so that the next call asks anew
    const giveUp = () => {
      const hangs = renewal.endedAt === Infinity;
      if (hangs && renewals.get(refused) === renewal) renewals.delete(refused);
    };
    const renewal: Renewal = {
      fresh: deadline(work, { timeout: patience }, `${operation}, onUnauthorized`, refusal.url),
      endedAt: Infinity,
      join: countWaiting(giveUp),
    };
    renewal.fresh.catch(giveUp);
    renewals.delete(refused);
    renewals.set(refused, renewal);
    if (renewals.size > most) renewals.delete(renewals.keys().next().value!);
    return renewal;
  }

  /** Waits for a renewal as long as the call does; the last that waits no longer gives it up. */
  function wait(renewal: Renewal, gone: AbortSignal) {
    renewal.join(gone);
    return renewal.fresh;
  }

  return {
    scheme: "Bearer",
    async take(operation, gone) {
      let token = await ask(operation);
      const replaced: string[] = [];
      // the source may still hold a token that was replaced
      for (let renewal = renewals.get(token); renewal; renewal = renewals.get(token)) {
        const fresh = await wait(renewal, gone).catch(() => undefined);
        if (fresh === undefined) break;
        replaced.push(token);
        token = fresh;
      }
      return credential(token, replaced);
    },
    async renew(error, { secret, takenAt, replaced }, operation, gone) {
      if (!onUnauthorized || error.name !== "KakaoApiError") return undefined;
      const refused = error as KakaoApiError;
      if (refused.status !== 401 || refused.code !== -401) return undefined;
      const known = renewals.get(secret);
      const renewal = known && takenAt < known.endedAt ? known : start(refused, secret, operation);
      try {
        const token = await wait(renewal, gone);
        return token === undefined ? undefined : credential(token, [...replaced, secret]);
      } catch (thrown) {
        throw isKakaoError(thrown) ? thrown : defineHidden(error, "original", thrown);
      }
    },
  };
}
