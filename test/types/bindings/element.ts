// What compiles with `kakao-typed/element`, and what does not.
import { defineKakaoLoginButton, type KakaoLoginButtonElement } from "kakao-typed/element";

defineKakaoLoginButton();
const element: KakaoLoginButtonElement = document.createElement("kakao-login-button");
element.href = "/login";
element.href = null;
element.wide = "centered";
element.wide = true;
element.waiting = true;
document.querySelector("kakao-login-button")?.addEventListener("click", () => element.label);
// @ts-expect-error: not a label
element.label = "카카오 로그인";
// @ts-expect-error: not a size
element.size = "huge";
