export type { ButtonLook, LoginLook } from "./button/draw_button.js";
export type { ButtonLanguage, LoginLabel } from "./button/labels.js";
export {
  defineKakaoLoginButton,
  type KakaoLoginButtonElement,
} from "./element/login_button_element.js";
