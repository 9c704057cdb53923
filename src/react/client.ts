"use client";
export { useKakao, type UseKakao, useKakaoUser, type UseKakaoUser } from "./hooks.js";
export { KakaoProvider, type KakaoProviderProps } from "./provider.js";
export {
  KakaoChannelButton,
  type KakaoChannelButtonProps,
  KakaoShareButton,
  type KakaoShareButtonProps,
  type KakaoTalkButtonProps,
} from "./talk_buttons.js";
