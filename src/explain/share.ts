import type { Dictionary, Entry } from "./entry.js";

const page = "share";

const later: Entry = {
  ko: ["카카오톡 공유 서버에 잠시 문제가 있습니다.", "잠시 뒤에 다시 시도하세요."],
  en: ["The server of KakaoTalk Share has a passing problem.", "Try again later."],
  page,
};

const sanctioned: Entry = {
  ko: [
    "이용이 제한된 카카오톡 사용자나 카카오계정이라 공유할 수 없습니다.",
    "사용자가 카카오 고객센터에 문의해야 합니다.",
  ],
  en: [
    "The user is banned from KakaoTalk, or the Kakao Account is sanctioned, so nothing can be shared.",
    "The user has to ask Kakao's customer service.",
  ],
  page,
};

/** Codes that the page of KakaoTalk Share shows: no code gets them, people type them in. */
export const share: Dictionary = {
  4002: {
    ko: [
      "공유 요청이 잘못되었습니다. 대개 메시지에 넣은 링크의 도메인이 제품 링크 관리의 웹 도메인에 없습니다. 템플릿의 형식이나 템플릿 ID가 틀렸거나, SDK가 오래된 것일 수도 있습니다.",
      "링크의 도메인을 제품 링크 관리 > 웹 도메인에 등록하세요. JavaScript SDK 도메인과는 다른 칸입니다. 등록되어 있다면 템플릿과 templateId, SDK 버전을 확인하세요.",
    ],
    en: [
      "The request to share is wrong. Mostly the domain of a link in the message is not among the web domains of Product Link. The template or its id may be wrong too, or the SDK too old.",
      "Register the link's domain under Product Link > Web domain; that is another box than the JavaScript SDK domains. If it is there, check the template, templateId and the SDK's version.",
    ],
    place: "productLink",
    page: "shareFaq",
  },
  4003: {
    ko: [
      "앱 키가 틀렸거나, 카카오에 일시적인 오류가 있습니다.",
      "Kakao.init에 넘긴 JavaScript 키를 확인하고, 맞다면 잠시 뒤에 다시 시도하세요.",
    ],
    en: [
      "The app key is wrong, or Kakao has a passing problem.",
      "Check the JavaScript key that Kakao.init was given; if it is right, try again later.",
    ],
    place: "keys",
    page,
  },
  4005: {
    ko: [
      "카카오톡 공유를 지원하지 않는 브라우저입니다.",
      "다른 브라우저로 열도록 안내하거나, 링크를 복사할 수 있게 하세요.",
    ],
    en: [
      "KakaoTalk Share does not support this browser.",
      "Lead the user to another browser, or offer the link to copy.",
    ],
    page,
  },
  4006: {
    ko: [
      "카카오톡 공유의 무료 쿼터를 다 썼습니다.",
      "쿼터를 확인하고, 더 보내려면 콘솔에서 유료 사용을 설정하세요.",
    ],
    en: [
      "The free quota of KakaoTalk Share is used up.",
      "See the quota; to send more, switch on paid use in the console.",
    ],
    place: "app",
    page,
  },
  4007: {
    ko: ["지금은 공유 요청이 너무 많습니다.", "잠시 뒤에 다시 시도하세요."],
    en: ["There are too many requests to share now.", "Try again in a while."],
    page,
  },
  4008: sanctioned,
  4009: {
    ko: [
      "관리자만 말할 수 있는 오픈채팅방이라 공유할 수 없습니다.",
      "다른 채팅방을 고르거나, 방에서 '관리자만 말하기'를 끄고 다시 시도하세요.",
    ],
    en: [
      "Only admins may speak in this open chat, so nothing can be shared there.",
      "Choose another chat, or switch off the chat's admins-only option.",
    ],
    page,
  },
  4011: {
    ko: [
      "공유 요청의 인증에 실패했습니다. 대개 앱 키가 틀렸습니다.",
      "Kakao.init에 이 앱의 JavaScript 키를 넘기는지 확인하세요. REST API 키와 네이티브 앱 키는 쓸 수 없습니다.",
    ],
    en: [
      "The request to share could not be authenticated. Mostly the app key is wrong.",
      "Check that Kakao.init is given the JavaScript key of this app, not its REST API key or native app key.",
    ],
    place: "keys",
    page,
  },
  4012: {
    ko: [
      "카카오톡에 연결되지 않은 카카오계정입니다.",
      "사용자가 카카오톡의 더보기 > 설정 > 카카오계정에서 로그인한 뒤 다시 시도해야 합니다.",
    ],
    en: [
      "The Kakao Account is not connected to KakaoTalk.",
      "The user has to log in to the account in KakaoTalk (More > Settings > Kakao Account), and try again.",
    ],
    page,
  },
  4013: sanctioned,
  4015: {
    ko: ["카카오톡 공유에 사용자를 등록하지 못했습니다.", "잠시 뒤에 다시 시도하세요."],
    en: ["The user could not be registered with KakaoTalk Share.", "Try again later."],
    page,
  },
  4016: {
    ko: [
      "허용되지 않은 공유 요청입니다.",
      "앱의 상태와 앱 키를 확인하고, 계속되면 데브톡에 문의하세요.",
    ],
    en: [
      "The request to share is not allowed.",
      "Check the app's state and key, and ask in DevTalk if it persists.",
    ],
    place: "app",
    page,
  },
  4017: {
    ko: [
      "카카오계정을 인증하지 못했습니다.",
      "사용자가 카카오계정에 다시 로그인한 뒤, 잠시 후 다시 시도하세요.",
    ],
    en: [
      "The Kakao Account could not be authenticated.",
      "Have the user log in to the account again, and try again in a while.",
    ],
    page,
  },
  4018: {
    ko: [
      "공유를 마치기 전에 다른 카카오계정으로 로그인되었습니다.",
      "지금 로그인한 카카오계정을 확인하고 처음부터 다시 공유하세요.",
    ],
    en: [
      "Another Kakao Account was logged in before the share was finished.",
      "See which account is logged in, and share again from the start.",
    ],
    page,
  },
  4019: {
    ko: [
      "이 페이지의 도메인이 JavaScript SDK 도메인에 없어서 인증에 실패했습니다. KOE009와 같은 원인입니다.",
      "이 페이지의 주소를 프로토콜과 포트까지 그대로 JavaScript 키의 JavaScript SDK 도메인에 등록하세요. 제품 링크 관리의 웹 도메인은 메시지의 링크가 열 수 있는 곳으로, 다른 칸입니다.",
    ],
    en: [
      "This page's domain is not among the JavaScript SDK domains, so the authentication failed. KOE009 has the same cause.",
      "Register this page's address, with protocol and port, as a JavaScript SDK domain of the JavaScript key. The web domains of Product Link are another box: where links of messages may lead.",
    ],
    place: "domains",
    page: "shareFaq",
  },
  4020: {
    ko: [
      "앱 또는 개발자 계정이 제재되어 공유할 수 없습니다.",
      "콘솔과 메일에서 제재 내용을 확인하고 데브톡에 문의하세요.",
    ],
    en: [
      "The app or the developer's account is suspended, so nothing can be shared.",
      "See why in the console and your mail, and ask in DevTalk.",
    ],
    page,
  },
  4041: {
    ko: [
      "공유한 URL이 유효하지 않습니다.",
      "requestUrl과 링크에 밖에서 열리는 전체 주소(https://…)를 넣으세요. localhost는 카카오가 열 수 없습니다.",
    ],
    en: [
      "The URL that was shared is not valid.",
      "Pass whole addresses (https://…) that open from outside, in requestUrl and in links. Kakao cannot open localhost.",
    ],
    page,
  },
  5001: { ...later, page: "shareFaq" },
  5005: later,
};

/** A code of this range that Kakao has not documented. */
export const unknownShare: Entry = {
  ko: [
    "카카오톡 공유 페이지가 요청을 거절했습니다. 알려지지 않은 코드입니다.",
    "페이지에 나온 문구를 읽고, 데브톡에서 코드를 찾아보세요.",
  ],
  en: [
    "The page of KakaoTalk Share refused. The code is not a known one.",
    "Read what the page says, and look the code up in DevTalk.",
  ],
  page,
};
