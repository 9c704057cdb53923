// What the guides say of each endpoint, in both languages: `npm run generate` makes their tables of it.
import type { adminEndpoints, tokenEndpoints } from "../src/endpoints/rest_tables.js";

type MethodName<Table> = {
  [Name in keyof Table & string]: Table[Name] extends { readonly url: string }
    ? Name
    : `${Name}.${MethodName<Table[Name]>}`;
}[keyof Table & string];

/** Every endpoint: the compiler asks for the words of a new one. */
export const words: Readonly<
  Record<
    MethodName<typeof tokenEndpoints & typeof adminEndpoints>,
    { readonly en: string; readonly ko: string }
  >
> = {
  me: { en: "the logged-in user", ko: "로그인한 사용자 정보" },
  unlink: { en: "unlinks the user from the app", ko: "연결 끊기" },
  scopes: { en: "consent items", ko: "동의 내역 확인하기" },
  "revoke.scopes": { en: "withdraws consent", ko: "동의 철회하기" },
  "revoke.service_terms": {
    en: "withdraws consent to service terms",
    ko: "서비스 약관 동의 철회하기",
  },
  service_terms: {
    en: "service terms (Kakao Sync)",
    ko: "서비스 약관 동의 내역 확인하기(카카오싱크)",
  },
  shipping_address: { en: "shipping addresses", ko: "배송지 가져오기" },
  signup: { en: "connects the user by hand", ko: "수동 연결하기" },
  update_profile: { en: "stores user properties", ko: "사용자 정보 저장하기" },
  access_token_info: { en: "whose token, and how long", ko: "토큰 정보 보기" },
  logout: {
    en: "ends the token; in a browser use `Auth.logout`",
    ko: "로그아웃. 브라우저에서는 `Auth.logout` 사용",
  },
  service_terms_v1: { en: "service terms, older form", ko: "동의한 약관 확인하기(이전 방식)" },
  "talk.profile": { en: "the user's KakaoTalk profile", ko: "카카오톡 프로필 조회" },
  "talk.friends": { en: "friends who use the app too", ko: "친구 목록 조회" },
  "talk.channels": {
    en: "whether the user has added the app's channels",
    ko: "카카오톡 채널 관계 확인",
  },
  "talk.memo.send": {
    en: "sends the user a message made in the console",
    ko: "나에게 보내기: 사용자 정의 템플릿",
  },
  "talk.memo.scrap_send": { en: "… about a page", ko: "나에게 보내기: 스크랩" },
  "talk.memo.default_send": { en: "… made here", ko: "나에게 보내기: 기본 템플릿" },
  "talk.message.send": {
    en: "sends up to five friends a message made in the console",
    ko: "친구에게 보내기(최대 5명): 사용자 정의 템플릿",
  },
  "talk.message.scrap_send": { en: "… about a page", ko: "친구에게 보내기: 스크랩" },
  "talk.message.default_send": { en: "… made here", ko: "친구에게 보내기: 기본 템플릿" },
  "upgrade.service_terms": {
    en: "records consent to service terms given on your own pages (Kakao Sync)",
    ko: "자체 페이지에서 받은 서비스 약관 동의 내역 저장하기(카카오싱크)",
  },
  "oidc.userinfo": {
    en: "the logged-in user in OpenID Connect's form",
    ko: "OpenID Connect 방식의 사용자 정보",
  },
  "calendar.calendars": { en: "calendars of Talk Calendar", ko: "톡캘린더 목록 가져오기" },
  "users.ids": { en: "ids of all users", ko: "사용자 목록 가져오기" },
  "users.list": { en: "up to 100 users at a time", ko: "여러 사용자 정보 가져오기(최대 100명)" },
};
