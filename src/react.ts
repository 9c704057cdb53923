export type { ButtonLanguage, LoginLabel } from "./button/labels.js";
export type { ButtonLook, ButtonStyling, LoginLook } from "./button/draw_button.js";
export type { KakaoLoginButtonAttributes } from "./react/intrinsic_element.js";
export {
  KakaoLoginButton,
  type KakaoLoginButtonProps,
  type KakaoLoginLinkProps,
  type KakaoLoginPlainButtonProps,
} from "./react/login_button.js";
// a file of its own in the package, since its first line says that it belongs into pages
export {
  KakaoChannelButton,
  type KakaoChannelButtonProps,
  KakaoProvider,
  type KakaoProviderProps,
  KakaoShareButton,
  type KakaoShareButtonProps,
  type KakaoTalkButtonProps,
  useKakao,
  type UseKakao,
  useKakaoUser,
  type UseKakaoUser,
} from "./react/client.js";
export type { KakaoOptions, KakaoState } from "./binding/kakao_store.js";
export type { KakaoFallback, KakaoShareSettings, TalkOutcomes } from "./binding/talk.js";
export type { KakaoSession, KakaoUserState } from "./binding/user_store.js";
