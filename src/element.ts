export {
  defineKakaoLoginButton,
  type KakaoLoginButtonElement,
} from "./element/login_button_element.js";
