import {
  inject,
  type InjectionKey,
  onMounted,
  onUnmounted,
  type ShallowRef,
  shallowRef,
} from "vue";
import { type KakaoStore, notProvided } from "../binding/kakao_store.js";
import type { Subscribed } from "../binding/store.js";
import type { UserStore } from "../binding/user_store.js";

/** What the plugin provides. */
export interface Provided {
  readonly kakao: KakaoStore;
  readonly user: UserStore;
}

/** Registered globally: two copies of this package in an app share it. */
export const provided: InjectionKey<Provided> = /* @__PURE__ */ Symbol.for("kakao-typed.vue");

/** @throws KakaoStateError `not_initialized` without the plugin. */
export function useProvided(name: string): Provided {
  const found = inject(provided, undefined);
  if (found) return found;
  throw notProvided(name, "the app lacks app.use(createKakao({ … })).");
}

/** The state of a store, for as long as the component is mounted. */
export function useStore<State>({
  get,
  getInitial,
  subscribe,
}: Subscribed<State>): ShallowRef<State> {
  // as the server has rendered it
  const state = shallowRef(getInitial());
  let unsubscribe: (() => void) | undefined;
  onMounted(() => {
    const read = () => {
      state.value = get();
    };
    unsubscribe = subscribe(read);
    read();
  });
  onUnmounted(() => unsubscribe?.());
  return state;
}
