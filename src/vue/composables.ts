import { computed, type ComputedRef, type ShallowRef } from "vue";
import type { KakaoState } from "../binding/kakao_store.js";
import type { KakaoUserState } from "../binding/user_store.js";
import { useProvided, useStore } from "./context.js";

/** The fields of a state, each to be read in templates by itself. */
const fieldsOf =
  <State extends object>(state: ShallowRef<State>) =>
  <Key extends keyof State>(key: Key): ComputedRef<State[Key]> =>
    computed(() => state.value[key]);

/** What {@link useKakao} returns: `kakao` where `status` is `ready`, `error` where it is `failed`. */
export interface UseKakao {
  readonly kakao: ComputedRef<KakaoState["kakao"]>;
  readonly status: ComputedRef<KakaoState["status"]>;
  readonly error: ComputedRef<KakaoState["error"]>;
  /** Loads the SDK again, after a failure. */
  readonly retry: () => void;
}

/**
 * Gives the SDK of the plugin, wrapped, and loads it where nobody has yet.
 *
 * @throws KakaoStateError `not_initialized` without the plugin.
 * @example
 * ```ts
 * const { kakao, status, error, retry } = useKakao();
 * ```
 */
export function useKakao(): UseKakao {
  const { kakao } = useProvided("useKakao");
  const state = useStore(kakao);
  const of = fieldsOf(state);
  return { kakao: of("kakao"), status: of("status"), error: of("error"), retry: kakao.retry };
}

/** What {@link useKakaoUser} returns: `user` is `null` where nobody is logged in, and `undefined` until that is known. */
export interface UseKakaoUser {
  /** From the `session` route the id alone; from `API.me` whatever the user has consented to. */
  readonly user: ComputedRef<KakaoUserState["user"]>;
  /** Claims of the ID token, where the `session` route has them. */
  readonly claims: ComputedRef<KakaoUserState["claims"]>;
  readonly status: ComputedRef<KakaoUserState["status"]>;
  readonly error: ComputedRef<KakaoUserState["error"]>;
  /** Asks again, as after a login or logout that has not left the page. */
  readonly refresh: () => Promise<void>;
}

/**
 * Tells who is logged in: the plugin's `session` route is asked, or `API.me` where there is none; once for all components.
 *
 * @throws KakaoStateError `not_initialized` without the plugin.
 * @example
 * ```ts
 * const { user, status, error, refresh } = useKakaoUser();
 * ```
 */
export function useKakaoUser(): UseKakaoUser {
  const { user } = useProvided("useKakaoUser");
  const state = useStore(user);
  const of = fieldsOf(state);
  return {
    user: of("user"),
    claims: of("claims"),
    status: of("status"),
    error: of("error"),
    refresh: user.refresh,
  };
}
