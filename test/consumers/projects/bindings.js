// The entries for React and Vue, as bundlers build them: one script that leaves its result on the global object.
import { KakaoLoginButton } from "kakao-typed/react";
import { createKakao, KakaoLoginButton as VueLoginButton } from "kakao-typed/vue";
import { createElement, isValidElement } from "react";
import { h, isVNode } from "vue";

globalThis.result = [
  isValidElement(createElement(KakaoLoginButton)),
  isVNode(h(VueLoginButton)),
  typeof createKakao({ appKey: "javascript-key" }).install,
];
