// What a page's Content-Security-Policy has to allow, for each feature. A test opens pages with exactly this, and with less.
import type { Text } from "../language.ts";

export interface CspNeed {
  readonly directive: "script-src" | "connect-src" | "frame-src" | "form-action";
  /** A host of Kakao's. */
  readonly host: string;
  /** Only in browsers of phones. */
  readonly onPhones?: true;
}

export interface CspFeature {
  readonly feature: Text;
  readonly calls: readonly string[];
  readonly needs: readonly CspNeed[];
  /** How it fails without: an error that names directive and host, or nothing but a line in the browser's console. */
  readonly fails: "KakaoLoadError" | "KakaoNetworkError" | "console" | null;
}

const kapi: CspNeed = { directive: "connect-src", host: "kapi.kakao.com" };
const kauth: CspNeed = { directive: "connect-src", host: "kauth.kakao.com" };
const appsFrame: CspNeed = { directive: "frame-src", host: "apps.kakao.com" };

export const cspFeatures: readonly CspFeature[] = [
  {
    feature: { ko: "SDK 불러오기", en: "Load the SDK" },
    calls: ["loadKakao"],
    needs: [{ directive: "script-src", host: "t1.kakaocdn.net" }],
    fails: "KakaoLoadError",
  },
  {
    feature: { ko: "리다이렉트 로그인", en: "Log in with a redirect" },
    calls: ["Auth.authorize"],
    needs: [],
    fails: null,
  },
  {
    feature: { ko: "팝업 로그인", en: "Log in in a window" },
    calls: ["Auth.authorize({ isPopup: true })"],
    needs: [kauth],
    fails: "KakaoNetworkError",
  },
  {
    feature: { ko: "API 호출", en: "Call the API" },
    calls: ["API.*", "Auth.getStatusInfo", "Auth.logout"],
    needs: [kapi],
    fails: "KakaoNetworkError",
  },
  {
    feature: { ko: "배송지 피커", en: "Pick an address" },
    calls: ["Auth.selectShippingAddress"],
    needs: [kauth, appsFrame],
    fails: "KakaoNetworkError",
  },
  {
    feature: { ko: "간편 채널 추가", en: "Follow a channel" },
    calls: ["Channel.followChannel"],
    needs: [kauth, appsFrame],
    fails: "KakaoNetworkError",
  },
  {
    feature: { ko: "친구 피커", en: "Pick friends" },
    calls: ["Picker.selectFriends"],
    needs: [
      { directive: "frame-src", host: "friend-picker.kakao.com" },
      { directive: "form-action", host: "friend-picker.kakao.com" },
    ],
    fails: "KakaoNetworkError",
  },
  {
    feature: { ko: "이미지 업로드", en: "Upload an image" },
    calls: ["Share.uploadImage", "Share.scrapImage"],
    needs: [kapi],
    fails: "KakaoNetworkError",
  },
  {
    feature: { ko: "카카오톡 공유", en: "Share to KakaoTalk" },
    calls: ["Share.sendDefault", "Share.sendCustom", "Share.sendScrap"],
    needs: [
      { directive: "form-action", host: "sharer.kakao.com" },
      { ...kapi, onPhones: true },
    ],
    fails: "console",
  },
  {
    feature: { ko: "채널 추가와 1:1 채팅", en: "Add a channel, chat" },
    calls: ["Channel.addChannel", "Channel.chat"],
    needs: [],
    fails: null,
  },
];
