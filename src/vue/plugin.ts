import type { Plugin } from "vue";
import { createKakaoStore, type KakaoOptions } from "../binding/kakao_store.js";
import { createUserStore } from "../binding/user_store.js";
import { provided } from "./context.js";

/**
 * Makes the plugin: gives the components of an app one SDK, which is loaded when the first of them needs it: never on a server.
 *
 * @param options - Options of `loadKakao`, or a facade as `kakao`; and the `session` route of your server.
 * @example
 * ```ts
 * createApp(App).use(createKakao({ appKey: "JavaScript key", session: "/api/auth/kakao/session" })).mount("#app");
 * ```
 */
export const createKakao = (options: KakaoOptions): Plugin<[]> => ({
  install(app) {
    const kakao = createKakaoStore(options);
    app.provide(provided, { kakao, user: createUserStore(kakao, options.session) });
  },
});
