import { within } from "../client/deadline.js";
import {
  type AnyKakaoError,
  isKakaoError,
  KakaoNetworkError,
  KakaoResponseError,
} from "../errors/classes.js";
import type { Me } from "../generated/endpoints/me.js";
import type { IdTokenClaims } from "../generated/schemas/oauth_bodies.js";
import { issue } from "../validation/issues.js";
import type { KakaoStore } from "./kakao_store.js";
import { createStore, type Subscribed } from "./store.js";

/** Who is logged in: `null` is nobody, `undefined` is not known yet. */
export type KakaoUserState =
  | {
      readonly status: "loading";
      readonly user?: undefined;
      readonly claims?: undefined;
      readonly error?: undefined;
    }
  | (KakaoSession & { readonly status: "ready"; readonly error?: undefined })
  | {
      readonly status: "failed";
      readonly user?: undefined;
      readonly claims?: undefined;
      readonly error: AnyKakaoError;
    };

/** What is known of a user. */
export interface KakaoSession {
  /** From the `session` route the id alone; from `API.me` whatever the user has consented to. */
  readonly user: Me | null;
  /** Claims of the ID token, where the `session` route has them: `nickname`, `picture`, `email`. */
  readonly claims?: Partial<IdTokenClaims> | null | undefined;
}

/** The user of a page. */
export interface UserStore extends Subscribed<KakaoUserState> {
  /** Asks again, as after a login or a logout that has not left the page. */
  readonly refresh: () => Promise<void>;
}

/** Milliseconds that a page waits for its own server. */
const timeout = 10_000;

const isSession = (body: unknown): body is KakaoSession => {
  const { user } = Object(body) as { user?: unknown };
  return user === null || Number.isSafeInteger((Object(user) as { id?: unknown }).id);
};

const hint = "Expected { user } of kakao-typed/server.";

/** Asks the `session` route of one's own server. */
async function askServer(url: string): Promise<KakaoSession> {
  const operation = `GET ${url}`;
  try {
    return await within({ timeout }, operation, url, async (signal) => {
      const headers = { Accept: "application/json" };
      const response = await fetch(url, { headers, cache: "no-store", signal });
      const { status } = response;
      if (!response.ok)
        throw new KakaoNetworkError(`${operation}: HTTP ${status}. ${hint}`, {
          code: "http",
          url,
          status,
        });
      const body: unknown = await response.json().catch(() => undefined);
      if (isSession(body)) return body;
      const wrong = issue("response.user", "{ id: number } or null", Object(body).user);
      throw new KakaoResponseError(`${operation}: ${wrong.path}: ${wrong.message} ${hint}`, {
        issues: [wrong],
        url,
        response: body,
      });
    });
  } catch (thrown) {
    if (isKakaoError(thrown)) throw thrown;
    throw new KakaoNetworkError(`${operation}: no answer.`, {
      code: "network",
      url,
      original: thrown,
    });
  }
}

/** Asks Kakao, with the access token of the page. */
async function askKakao(kakao: KakaoStore): Promise<KakaoSession> {
  const { Auth } = await kakao.load();
  const info = await Auth.getStatusInfo();
  return { user: info.status === "connected" ? info.user : null };
}

const loading = { status: "loading" } as const;

/** Nobody is asked for before somebody subscribes, which no server does. */
export function createUserStore(kakao: KakaoStore, session: string | undefined): UserStore {
  let latest: Promise<void> | undefined;
  const store = createStore<KakaoUserState>(loading, () => void (latest ??= ask()));

  function ask(): Promise<void> {
    const asked = session === undefined ? askKakao(kakao) : askServer(session);
    // a later question has the right answer, whichever comes first
    const unlessLate = (state: KakaoUserState) => {
      if (latest === mine) store.set(state);
    };
    const mine = asked.then(
      ({ user, claims }) => unlessLate({ status: "ready", user, claims }),
      (error: AnyKakaoError) => unlessLate({ status: "failed", error }),
    );
    return mine;
  }
  return {
    ...store,
    getInitial: () => loading,
    refresh() {
      if (session === undefined) kakao.retry();
      latest = ask();
      return latest;
    },
  };
}
