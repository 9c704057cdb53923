// What each endpoint does, in words, and parameters to begin with. The compiler asks for every one of the package's table.
import type { DataOf, endpoints, TypedUrl } from "kakao-typed";

type Named<T, Prefix extends string = ""> = {
  [Key in keyof T & string]: T[Key] extends { readonly url: infer Url extends string }
    ? { readonly name: `${Prefix}${Key}`; readonly url: Url }
    : Named<T[Key], `${Prefix}${Key}.`>;
}[keyof T & string];
type Every = Named<typeof endpoints>;
export type EndpointName = Every["name"];

interface Words<Data> {
  readonly ko: string;
  readonly en: string;
  readonly data?: Data;
}

const link = { web_url: "https://shop.example", mobile_web_url: "https://shop.example" };
const template_object = { object_type: "text", text: "안녕하세요!", link } as const;
const receiver_uuids = ["sample-uuid-2"];

export const endpointWords: {
  readonly [E in Every as E["name"]]: Words<E["url"] extends TypedUrl ? DataOf<E["url"]> : never>;
} = {
  me: {
    ko: "로그인한 사용자의 정보를 읽습니다.",
    en: "Reads the logged-in user.",
    data: { property_keys: ["kakao_account.email", "kakao_account.profile"] },
  },
  unlink: {
    ko: "앱과 사용자의 연결을 끊습니다. 로그아웃이 아닙니다.",
    en: "Unlinks the user from the app. It is not a logout.",
  },
  scopes: {
    ko: "동의항목과 동의 여부를 읽습니다.",
    en: "Lists the consent items and what was agreed to.",
    data: { scopes: ["account_email", "gender"] },
  },
  "revoke.scopes": {
    ko: "동의항목에 대한 동의를 철회합니다.",
    en: "Withdraws consent to items.",
    data: { scopes: ["account_email"] },
  },
  "revoke.service_terms": {
    ko: "서비스 약관에 대한 동의를 철회합니다.",
    en: "Withdraws consent to service terms.",
    data: { tags: "optional_20200616" },
  },
  service_terms: {
    ko: "사용자가 동의한 서비스 약관을 읽습니다.",
    en: "Lists the service terms the user agreed to.",
    data: { result: "app_service_terms" },
  },
  shipping_address: {
    ko: "배송지를 한 페이지 또는 하나만 읽습니다.",
    en: "Reads the shipping addresses.",
    data: { page_size: 2 },
  },
  signup: {
    ko: "자동으로 연결되지 않는 앱에 사용자를 연결합니다. 이미 연결되어 있으면 `-102`입니다.",
    en: "Connects the user to an app that does not connect by itself; `-102` where the user is connected.",
  },
  update_profile: {
    ko: "사용자 프로퍼티를 저장합니다.",
    en: "Stores user properties.",
    data: { properties: { nickname: "길동이" } },
  },
  access_token_info: {
    ko: "토큰의 주인과 남은 시간을 확인합니다.",
    en: "Tells whose token this is and how long it lives.",
  },
  logout: {
    ko: "카카오에서 토큰을 만료시킵니다. 브라우저에서는 `Auth.logout`을 쓰세요.",
    en: "Ends the token at Kakao. In a browser use `Auth.logout`.",
  },
  service_terms_v1: {
    ko: "사용자가 동의한 서비스 약관을 이전 형식으로 읽습니다.",
    en: "Lists the service terms in Kakao's older form.",
  },
  "talk.profile": {
    ko: "카카오톡 프로필을 읽습니다.",
    en: "Reads the profile in KakaoTalk.",
  },
  "talk.friends": {
    ko: "이 앱을 함께 쓰는 카카오톡 친구를 읽습니다.",
    en: "Lists the friends who use this app too.",
    data: { limit: 10, order: "asc" },
  },
  "talk.channels": {
    ko: "사용자가 앱의 채널을 추가했는지 확인합니다.",
    en: "Tells whether the user has added the app's channels.",
  },
  "talk.memo.send": {
    ko: "콘솔에서 만든 템플릿을 나에게 보냅니다.",
    en: "Sends the user a message made in the console.",
    data: { template_id: 12345, template_args: { title: "kakao-typed" } },
  },
  "talk.memo.scrap_send": {
    ko: "웹 페이지의 미리보기를 나에게 보냅니다.",
    en: "Sends the user a message about a page.",
    data: { request_url: "https://shop.example" },
  },
  "talk.memo.default_send": {
    ko: "직접 만든 메시지를 나에게 보냅니다.",
    en: "Sends the user a message made here.",
    data: { template_object },
  },
  "talk.message.send": {
    ko: "콘솔에서 만든 템플릿을 친구에게 보냅니다.",
    en: "Sends friends a message made in the console.",
    data: { receiver_uuids, template_id: 12345 },
  },
  "talk.message.scrap_send": {
    ko: "웹 페이지의 미리보기를 친구에게 보냅니다.",
    en: "Sends friends a message about a page.",
    data: { receiver_uuids, request_url: "https://shop.example" },
  },
  "talk.message.default_send": {
    ko: "직접 만든 메시지를 친구에게 보냅니다.",
    en: "Sends friends a message made here.",
    data: { receiver_uuids, template_object },
  },
};
