// Redirect, window or server: questions in their order, each with what its first answer leads to.
import type { Text } from "../language.ts";

export interface Way {
  readonly name: Text;
  readonly code: string;
  readonly why: Text;
  readonly guide: string;
}

export interface Question {
  readonly question: Text;
  readonly yes: Way;
}

const redirect = (why: Text): Way => ({
  name: { ko: "리다이렉트 로그인", en: "Log in with a redirect" },
  code: "Auth.authorize({ redirectUri })",
  why,
  guide: "login-redirect",
});

export const questions: readonly Question[] = [
  {
    question: {
      ko: "로그인 뒤의 세션을 내 서버가 관리합니까?",
      en: "Does your own server keep the session?",
    },
    yes: {
      name: { ko: "서버 로그인", en: "Log in by the server" },
      code: "kakao-typed/server",
      why: {
        ko: "토큰이 페이지에 오지 않습니다. 버튼은 링크라서 JavaScript 없이도 동작합니다",
        en: "no token reaches the page, and the button is a link that works without JavaScript",
      },
      guide: "server",
    },
  },
  {
    question: {
      ko: "인앱 브라우저나 모바일에서도 엽니까?",
      en: "Is the page opened in in-app browsers, or on phones?",
    },
    yes: redirect({
      ko: "팝업이 열리지 않는 앱에서도 동작합니다",
      en: "works in apps that open no windows",
    }),
  },
  {
    question: {
      ko: "로그인하는 동안 지금 화면을 그대로 두어야 합니까?",
      en: "Must the page stay as it is during the login?",
    },
    yes: {
      name: { ko: "팝업 로그인", en: "Log in in a window" },
      code: "Auth.authorize({ isPopup: true })",
      why: {
        ko: "입력하던 폼이 사라지지 않습니다. blocked이면 리다이렉트로 바꾸세요",
        en: "a half-filled form is not lost; fall back to a redirect on blocked",
      },
      guide: "login-popup",
    },
  },
];

export const otherwise: Way = redirect({
  ko: "가장 단순하고 어디서나 됩니다",
  en: "the simplest way, and it works everywhere",
});
