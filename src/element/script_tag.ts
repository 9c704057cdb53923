// The script tag: defines the element by itself.
import { defineKakaoLoginButton } from "./login_button_element.js";

defineKakaoLoginButton();
