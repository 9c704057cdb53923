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
import { createStore, type Store } from "./store.js";

/** Who is logged in: `null` is nobody, `undefined` is not known yet. */
export type KakaoUserState =
  | Ended<"loading", undefined, undefined>
  | Ended<"ready", Me | null, undefined>
  | Ended<"failed", undefined, AnyKakaoError>;

interface Ended<Status, User, Failure> {
  readonly status: Status;
  /** From the `session` route the id alone; from `API.me` whatever the user has consented to. */
  readonly user: User;
  /** Claims of the ID token, where the `session` route has them: `nickname`, `picture`, `email`. */
  readonly claims: Partial<IdTokenClaims> | undefined;
  readonly error: Failure;
}

/** The user of a page. */
export interface UserStore extends Pick<Store<KakaoUserState>, "get" | "subscribe"> {
  readonly getInitial: () => KakaoUserState;
  /** Asks again, as after a login or a logout that has not left the page. */
  readonly refresh: () => Promise<void>;
}

interface Session {
  readonly user: Me | null;
  readonly claims?: Partial<IdTokenClaims> | null;
}

/** Milliseconds that a page waits for its own server. */
const timeout = 10_000;

const isSession = (body: unknown): body is Session => {
  const { user } = Object(body) as { user?: unknown };
  return user === null || Number.isSafeInteger((Object(user) as { id?: unknown }).id);
};

const hint = "Is this the session route of kakao-typed/server?";

/** Asks the `session` route of one's own server. */
async function askServer(url: string): Promise<Session> {
  const operation = `GET ${url}`;
  try {
    return await within({ timeout }, operation, url, async (signal) => {
      const headers = { Accept: "application/json" };
      const response = await fetch(url, { headers, cache: "no-store", signal });
      const { status } = response;
      if (!response.ok)
        throw new KakaoNetworkError(`${operation}: HTTP ${status}, expected 200. ${hint}`, {
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
async function askKakao(kakao: KakaoStore): Promise<Session> {
  const { Auth } = await kakao.load();
  const info = await Auth.getStatusInfo();
  return { user: info.status === "connected" ? info.user : null };
}

const nothing = { user: undefined, claims: undefined, error: undefined };
const loading: KakaoUserState = { status: "loading", ...nothing };

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
      ({ user, claims }) =>
        unlessLate({ status: "ready", user, claims: claims ?? undefined, error: undefined }),
      (error: AnyKakaoError) => unlessLate({ status: "failed", ...nothing, error }),
    );
    return mine;
  }
  return {
    get: store.get,
    subscribe: store.subscribe,
    getInitial: () => loading,
    refresh() {
      if (session === undefined) kakao.retry();
      latest = ask();
      return latest;
    },
  };
}
