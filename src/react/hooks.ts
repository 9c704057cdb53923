import { useMemo, useSyncExternalStore } from "react";
import type { Subscribed } from "../binding/store.js";
import type { KakaoState } from "../binding/kakao_store.js";
import type { KakaoUserState } from "../binding/user_store.js";
import { useProvided } from "./context.js";

const useStore = <State>({ subscribe, get, getInitial }: Subscribed<State>): State =>
  useSyncExternalStore(subscribe, get, getInitial);

/** What {@link useKakao} returns: `kakao` where `status` is `ready`, `error` where it is `failed`. */
export type UseKakao = KakaoState & {
  /** Loads the SDK again, after a failure. */
  readonly retry: () => void;
};

/**
 * Gives the SDK of the provider, wrapped, and loads it where nobody has yet.
 *
 * @throws KakaoStateError `not_initialized` without a `KakaoProvider`.
 * @example
 * ```tsx
 * const { kakao, status, error, retry } = useKakao();
 * ```
 */
export function useKakao(): UseKakao {
  const { kakao } = useProvided("useKakao");
  const state = useStore(kakao);
  return useMemo(() => ({ ...state, retry: kakao.retry }), [state, kakao]);
}

/** What {@link useKakaoUser} returns: `user` is `null` where nobody is logged in, and `undefined` until that is known. */
export type UseKakaoUser = KakaoUserState & {
  /** Asks again, as after a login or logout that has not left the page. */
  readonly refresh: () => Promise<void>;
};

/**
 * Tells who is logged in: the provider's `session` route is asked, or `API.me` where there is none; once for all components.
 *
 * @throws KakaoStateError `not_initialized` without a `KakaoProvider`.
 * @example
 * ```tsx
 * const { user, status, error, refresh } = useKakaoUser();
 * ```
 */
export function useKakaoUser(): UseKakaoUser {
  const { user } = useProvided("useKakaoUser");
  const state = useStore(user);
  return useMemo(() => ({ ...state, refresh: user.refresh }), [state, user]);
}
