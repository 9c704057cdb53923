import type { Dictionary, Entry } from "./entry.js";

const page = "sdk";
const later: Entry = {
  ko: ["카카오 페이지의 내부 오류입니다.", "잠시 뒤에 다시 시도하세요."],
  en: ["An error inside Kakao's page.", "Try again later."],
  page,
};
const request: Entry = {
  ko: ["카카오 페이지를 잘못된 값으로 열었습니다.", "함수에 넘긴 값을 확인하세요."],
  en: ["Kakao's page was opened with a wrong value.", "Check what was passed to the function."],
  page,
};

/** Codes of Kakao's pages: the shipping address pickers and the channel. */
export const kae: Dictionary = {
  KAE001: later,
  KAE002: request,
  KAE003: request,
  KAE004: {
    ko: ["페이지의 유효 시간이 지났습니다.", "창을 다시 여세요."],
    en: ["The page's time has run out.", "Open it again."],
    page,
  },
  KAE005: {
    ko: ["없는 카카오톡 채널입니다.", "채널 프로필 ID를 확인하세요."],
    en: ["There is no such KakaoTalk channel.", "Check the channel's public id."],
    place: "channel",
    page: "channel",
  },
  KAE006: {
    ko: ["추가할 수 없는 카카오톡 채널입니다.", "채널의 상태와 공개 설정을 확인하세요."],
    en: ["The KakaoTalk channel cannot be added.", "Check its state and whether it is public."],
    place: "channel",
    page: "channel",
  },
  KAE007: {
    ko: [
      "지원하지 않는 브라우저나 환경입니다(인스타그램, 페이스북 등의 인앱 브라우저).",
      "외부 브라우저로 열도록 안내하거나 returnUrl을 쓰세요.",
    ],
    en: [
      "The browser or environment is not supported (in-app browsers such as Instagram's or Facebook's).",
      "Let the user open another browser, or use returnUrl.",
    ],
    page,
  },
  KAE101: {
    ko: ["이 기능을 쓸 수 없는 종류의 앱입니다.", "기능을 쓸 수 있는 앱 조건을 확인하세요."],
    en: ["The app is of a type that may not use this.", "See which apps may."],
    place: "app",
    page: "permission",
  },
  KAE102: {
    ko: [
      "필요한 동의항목을 앱에 설정하지 않았습니다.",
      "배송지 피커라면 배송지정보 동의항목을 설정하세요.",
    ],
    en: [
      "The app has not set up a consent item that is needed.",
      "For the pickers that is the shipping address.",
    ],
    place: "scopes",
    page: "setup",
  },
  KAE103: {
    ko: ["앱에 권한이 없습니다.", "콘솔에서 권한을 신청하세요."],
    en: ["The app has no permission.", "Apply for it in the console."],
    place: "app",
    page: "permission",
  },
  KAE104: {
    ko: ["앱 키의 종류가 맞지 않습니다.", "Kakao.init에는 JavaScript 키를 쓰세요."],
    en: ["The app key is of the wrong kind.", "Kakao.init takes the JavaScript key."],
    place: "keys",
    page: "keys",
  },
  KAE105: {
    ko: ["앱에 연결하지 않은 카카오톡 채널입니다.", "콘솔에서 채널을 연결하세요."],
    en: ["The KakaoTalk channel is not linked to the app.", "Link it in the console."],
    place: "channel",
    page: "channel",
  },
  KAE108: {
    ko: ["앱 또는 개발자 계정이 제재되었습니다.", "콘솔과 메일에서 제재 내용을 확인하세요."],
    en: [
      "The app or the developer's account is suspended.",
      "See why in the console and your mail.",
    ],
    page: "channel",
  },
  KAE201: {
    ko: ["토큰이 유효하지 않아 인증에 실패했습니다.", "다시 로그인한 뒤 여세요."],
    en: ["Authentication failed: the token is not valid.", "Log in again, then open it."],
    page,
  },
  KAE202: {
    ko: ["앱에 연결되지 않은 사용자입니다.", "카카오 로그인을 먼저 하도록 안내하세요."],
    en: ["The user is not linked to the app.", "Have the user log in first."],
    page,
  },
  KAE203: {
    ko: [
      "필요한 동의항목에 동의하지 않았습니다.",
      "추가 동의를 받으세요. 배송지 피커라면 scope: 'shipping_address'입니다.",
    ],
    en: [
      "The user has not agreed to what is needed.",
      "Ask for consent; for the pickers it is scope: 'shipping_address'.",
    ],
    place: "scopes",
    page: "scopes",
  },
  KAE204: {
    ko: ["사용자가 카카오계정 약관에 동의하지 않았습니다.", "사용자가 약관에 동의해야 합니다."],
    en: [
      "The user has not agreed to the terms of the Kakao Account.",
      "The user has to agree to them.",
    ],
    page,
  },
  KAE205: {
    ko: ["카카오계정 로그인이 필요합니다.", "사용자가 로그인한 뒤 다시 여세요."],
    en: ["The user has to be logged in to the Kakao Account.", "Open it again when they are."],
    page,
  },
  KAE206: {
    ko: [
      "배송지 ID가 유효하지 않습니다.",
      "shipping_address가 준 id를 쓰세요. 지워진 배송지일 수 있습니다.",
    ],
    en: [
      "The id of the shipping address is not valid.",
      "Use an id that shipping_address gives. It may have been deleted.",
    ],
    page,
  },
};

export const unknownKae: Entry = {
  ko: [
    "카카오 페이지가 요청을 거절했습니다. 알려지지 않은 코드입니다.",
    "error_msg를 읽고, 데브톡에서 코드를 찾아보세요.",
  ],
  en: [
    "Kakao's page refused. The code is not a known one.",
    "Read error_msg, and look the code up in DevTalk.",
  ],
  page,
};
