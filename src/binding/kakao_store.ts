// binding: what do the bindings of all frameworks share? The SDK of the page, its user, and what a press of a button does.
import { type AnyKakaoError, KakaoStateError } from "../errors/classes.js";
import { loadKakao, type LoadKakaoOptions } from "../facade/load_kakao.js";
import type { Kakao } from "../facade/types.js";
import { createStore, type Subscribed } from "./store.js";

/** Whether the SDK is there: what a component shows while it loads, and when it cannot. */
export type KakaoState =
  | { readonly status: "loading"; readonly kakao?: undefined; readonly error?: undefined }
  | { readonly status: "ready"; readonly kakao: Kakao; readonly error?: undefined }
  | { readonly status: "failed"; readonly kakao?: undefined; readonly error: AnyKakaoError };

/** Options of `loadKakao`, or a facade that is there already, or neither where a page asks its server alone. */
export type KakaoOptions = (
  | (LoadKakaoOptions & { readonly kakao?: undefined })
  | ({ readonly [Name in keyof LoadKakaoOptions]?: undefined } & (
      | { readonly kakao: Kakao }
      | { readonly kakao?: undefined; readonly session: string }
    ))
) & {
  /**
   * The `session` route of `kakao-typed/server`, such as `/api/auth/kakao/session`: `useKakaoUser` asks it.
   *
   * @default none: it asks `API.me` with the access token of the page
   */
  readonly session?: string | undefined;
};

/** The SDK of a page. */
export interface KakaoStore extends Subscribed<KakaoState> {
  /** Loads the SDK at the first call. */
  readonly load: () => Promise<Kakao>;
  /** Loads it again after a failure. */
  readonly retry: () => void;
}

const loading = { status: "loading" } as const;

/** Nothing is loaded before somebody subscribes, which no server does. */
// oxlint-disable-next-line no-unused-vars -- loadKakao would refuse it
export function createKakaoStore({ kakao, session: _, ...options }: KakaoOptions): KakaoStore {
  const initial: KakaoState = kakao ? { status: "ready", kakao } : loading;
  let loaded: Promise<Kakao> | undefined = kakao && Promise.resolve(kakao);
  const store = createStore<KakaoState>(initial, () => void load().catch(() => {}));

  function load(): Promise<Kakao> {
    loaded ??= loadKakao(options as LoadKakaoOptions).then(
      (found) => {
        store.set({ status: "ready", kakao: found });
        return found;
      },
      (error: AnyKakaoError) => {
        store.set({ status: "failed", error });
        throw error;
      },
    );
    return loaded;
  }
  return {
    ...store,
    getInitial: () => initial,
    load,
    retry() {
      if (store.get().status !== "failed") return;
      loaded = undefined;
      store.set(loading);
      load().catch(() => {});
    },
  };
}

/** The error of a hook or composable that finds no options above it. */
export const notProvided = (name: string, hint: string): KakaoStateError =>
  new KakaoStateError(`${name}: ${hint}`, { code: "not_initialized" });
