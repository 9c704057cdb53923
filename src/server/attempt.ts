import { createNonce, createPkce, createState } from "../oauth/pkce.js";
import type { CookieJar, Cookies } from "./cookies.js";
import type { Sealer } from "./seal.js";

/** A login under way: what its answer has to fit. It lies in a cookie of its own, so that two tabs do not mix. */
export interface Attempt {
  readonly state: string;
  readonly nonce?: string | undefined;
  /** Absent where the SDK logs in: it sends no challenge. */
  readonly codeVerifier?: string | undefined;
  readonly returnTo: string;
  /** Whether Kakao is asked to show no page. */
  readonly isSilent?: true;
  /** Whether the SDK logs in, with the JavaScript key. */
  readonly isBySdk?: true;
  /** When it began: milliseconds since 1970. */
  readonly begunAt: number;
}

/** Seconds that somebody has for a login. */
const lifetime = 10 * 60;
/** Logins that one browser has under way. */
const mostAttempts = 5;

/** The cookies of the logins under way. */
export interface Attempts {
  /** Begins a login; gives the cookies that remember it, and delete what is too much. */
  readonly begin: (
    how: Pick<Attempt, "returnTo" | "isSilent" | "isBySdk"> & { readonly hasNonce: boolean },
    present: Cookies,
  ) => Promise<{ readonly attempt: Attempt; readonly codeChallenge: string; cookies: string[] }>;
  /** The login with this state that this browser has begun. */
  readonly find: (state: string | null, present: Cookies) => Promise<Attempt | undefined>;
  /** The cookie that forgets a login. */
  readonly forget: (attempt: Attempt) => string;
}

export function attempts(jar: CookieJar, sealer: Sealer): Attempts {
  const open = async (sealed: string) => sealer.open<Attempt>("login", sealed);

  /** Names of the cookies that have to go, so that one more is not too much: the oldest. */
  async function surplus(present: Cookies): Promise<string[]> {
    const found = await Promise.all(
      [...present]
        .filter(([name]) => jar.isLogin(name))
        .map(async ([name, sealed]) => ({
          name,
          begunAt: (await open(sealed))?.begunAt ?? 0,
        })),
    );
    const newestFirst = found.sort((a, b) => b.begunAt - a.begunAt);
    return newestFirst.slice(mostAttempts - 1).map(({ name }) => name);
  }

  return {
    async begin({ hasNonce, ...how }, present) {
      const { codeVerifier, codeChallenge } = await createPkce();
      const attempt: Attempt = {
        state: createState(),
        ...(hasNonce && { nonce: createNonce() }),
        ...(!how.isBySdk && { codeVerifier }),
        ...how,
        begunAt: Date.now(),
      };
      const sealed = await sealer.seal("login", attempt, lifetime);
      const names = await surplus(present);
      const cookies = [
        jar.set(jar.loginName(attempt.state), sealed, lifetime),
        ...names.map((name) => jar.remove(name)),
      ];
      return { attempt, codeChallenge, cookies };
    },
    async find(state, present) {
      const sealed = state === null ? undefined : present.get(jar.loginName(state));
      const attempt = sealed === undefined ? undefined : await open(sealed);
      return attempt?.state === state ? attempt : undefined;
    },
    forget: ({ state }) => jar.remove(jar.loginName(state)),
  };
}
