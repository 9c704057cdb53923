/** Languages of a button's label. */
export type ButtonLanguage = "ko" | "en";

/** Which words are on a login button: all, the fewest, or those of Kakao Sync. */
export type LoginLabel = "full" | "short" | "start";

type Texts<Key extends string> = Readonly<Record<ButtonLanguage, Readonly<Record<Key, string>>>>;

/** What Kakao's design guide asks for. */
export const loginLabels: Texts<LoginLabel> = {
  ko: { full: "카카오 로그인", short: "로그인", start: "카카오로 시작" },
  en: { full: "Login with Kakao", short: "Login", start: "Start with Kakao" },
};

/** What a button of KakaoTalk does. */
export type TalkAction = "share" | "add" | "chat";

export const talkLabels: Texts<TalkAction> = {
  ko: { share: "카카오톡 공유", add: "카카오톡 채널 추가", chat: "카카오톡 채널 채팅" },
  en: { share: "Share on KakaoTalk", add: "Add KakaoTalk Channel", chat: "Chat on KakaoTalk" },
};
