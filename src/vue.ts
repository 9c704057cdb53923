export type { KakaoOptions, KakaoState } from "./binding/kakao_store.js";
export type { KakaoFallback, KakaoShareSettings } from "./binding/talk.js";
export type { KakaoSession, KakaoUserState } from "./binding/user_store.js";
export type { ButtonLook, LoginLook } from "./button/draw_button.js";
export type { ButtonLanguage, LoginLabel } from "./button/labels.js";
export { useKakao, type UseKakao, useKakaoUser, type UseKakaoUser } from "./vue/composables.js";
export { KakaoLoginButton } from "./vue/login_button.js";
export { createKakao } from "./vue/plugin.js";
export { KakaoChannelButton, KakaoShareButton } from "./vue/talk_buttons.js";
