/** Languages of a button's label. */
export type ButtonLanguage = "ko" | "en";

/** Which words are on a login button: all, the fewest, or those of Kakao Sync. */
export type LoginLabel = "full" | "short" | "start";

/** Words of a button. */
interface Words {
  /** What it is called where it does not show it. */
  readonly full: string;
  readonly short: string;
  /** Of Kakao Sync. */
  readonly start?: string;
}

type ButtonKind = "login" | "share" | "addChannel" | "chat";

/** What Kakao's design guide asks for on a login button, and like words for the others. */
export const labels: Readonly<Record<ButtonLanguage, Readonly<Record<ButtonKind, Words>>>> = {
  ko: {
    login: { full: "카카오 로그인", short: "로그인", start: "카카오로 시작" },
    share: { full: "카카오톡 공유", short: "공유" },
    addChannel: { full: "카카오톡 채널 추가", short: "채널 추가" },
    chat: { full: "카카오톡 채널 채팅", short: "채팅" },
  },
  en: {
    login: { full: "Login with Kakao", short: "Login", start: "Start with Kakao" },
    share: { full: "Share on KakaoTalk", short: "Share" },
    addChannel: { full: "Add KakaoTalk Channel", short: "Add Channel" },
    chat: { full: "Chat on KakaoTalk", short: "Chat" },
  },
};
