import type { Language } from "../explain/entry.js";

/** What has happened, as far as people need to know it. */
export type Problem =
  | "cancelled"
  | "crossSite"
  | "notFound"
  | "over"
  | "setup"
  | "unreachable"
  | "wrongMethod";

type Words = readonly [heading: string, text: string];

/** The words of the pages, for people who log in. */
export const problems: Readonly<Record<Problem, Readonly<Record<Language, Words>>>> = {
  cancelled: {
    ko: ["로그인을 취소했습니다", "로그인하지 않고 돌아가거나 다시 로그인할 수 있습니다."],
    en: ["You cancelled the login", "Go back without it, or log in again."],
  },
  over: {
    ko: [
      "이 로그인은 이어서 진행할 수 없습니다",
      "시간이 지났거나 이미 끝났거나 다른 브라우저에서 시작한 로그인입니다. 다시 로그인하세요.",
    ],
    en: [
      "This login cannot be continued",
      "It took too long, is finished already, or was begun in another browser. Log in again.",
    ],
  },
  unreachable: {
    ko: ["카카오에 연결할 수 없습니다", "잠시 후 다시 로그인하세요."],
    en: ["Kakao cannot be reached", "Log in again in a moment."],
  },
  setup: {
    ko: [
      "로그인할 수 없습니다",
      "이 사이트의 카카오 로그인 설정에 문제가 있습니다. 사이트 운영자에게 알려 주세요.",
    ],
    en: [
      "You cannot be logged in",
      "Kakao Login is not set up properly on this site. Tell those who run it.",
    ],
  },
  crossSite: {
    ko: ["요청을 거부했습니다", "다른 사이트에서 보낸 요청입니다. 이 사이트에서 다시 시도하세요."],
    en: ["The request was refused", "Another site has sent it. Try again from this site."],
  },
  notFound: {
    ko: ["페이지를 찾을 수 없습니다", "주소를 확인하세요."],
    en: ["There is no such page", "Check the address."],
  },
  wrongMethod: {
    ko: ["지원하지 않는 요청입니다", "사이트의 버튼으로 다시 시도하세요."],
    en: ["This address does not take such a request", "Try again with the button of the site."],
  },
};

export const links: Readonly<
  Record<Language, Readonly<Record<"again" | "back" | "details" | "docs", string>>>
> = {
  ko: {
    again: "다시 로그인",
    back: "돌아가기",
    details: "개발자를 위한 설명",
    docs: "카카오 문서",
  },
  en: {
    again: "Log in again",
    back: "Go back",
    details: "For developers",
    docs: "Kakao's documentation",
  },
};
