// The traps of the SDK that can be run on the page: in which situation, and how the same code ends on both sides.
import type { Text } from "../language.ts";

/** What is arranged before the code runs. */
export interface Situation {
  readonly isLoggedIn: boolean;
  /** How Kakao answers `/v2/user/me`; status 0 for a network that fails. */
  readonly answer?: { readonly status: number; readonly body?: string };
  /** Whether the user closes the window that opens. */
  readonly closesWindow?: boolean;
}

export interface Trap {
  readonly situation: Situation;
  readonly what: Text;
  /** How each side ends; a test runs them, on the emulator's SDK and on Kakao's own. */
  readonly bare: Ending;
  readonly typed: Ending;
}

interface Ending {
  readonly how: "hangs" | "resolves" | "rejects" | "throws";
  /** What it ends with, as `textOf` says it, from the start. */
  readonly with?: string;
}

export const traps = {
  closed_window: {
    situation: { isLoggedIn: false, closesWindow: true },
    what: {
      ko: "사용자가 로그인 창을 그냥 닫습니다",
      en: "The user closes the login window",
    },
    bare: { how: "hangs" },
    typed: { how: "rejects", with: "KakaoPopupError closed" },
  },
  kakao_is_down: {
    situation: { isLoggedIn: true, answer: { status: 503, body: "<html>busy</html>" } },
    what: {
      ko: "로그인한 사용자가 있는데 카카오가 503으로 응답합니다",
      en: "A user is logged in, and Kakao answers 503",
    },
    bare: { how: "resolves", with: '"not_connected"' },
    typed: { how: "rejects", with: "KakaoNetworkError http" },
  },
  no_token: {
    situation: { isLoggedIn: false },
    what: {
      ko: "로그인하지 않은 채 API를 호출합니다",
      en: "The API is called before anybody has logged in",
    },
    bare: { how: "rejects", with: '{"msg":' },
    typed: { how: "rejects", with: "KakaoStateError no_token" },
  },
  old_callbacks: {
    situation: { isLoggedIn: true },
    what: {
      ko: "블로그에서 본 대로 success 콜백을 넘깁니다",
      en: "A success callback is passed, as in many a blog post",
    },
    bare: { how: "throws", with: "KakaoError: Invalid parameter keys: success at API.request" },
    typed: { how: "rejects", with: "KakaoDataError invalid_data" },
  },
  no_network: {
    situation: { isLoggedIn: true, answer: { status: 0 } },
    what: { ko: "네트워크가 끊겼습니다", en: "The network fails" },
    bare: { how: "rejects", with: '""' },
    typed: { how: "rejects", with: "KakaoNetworkError network" },
  },
  lost_digits: {
    situation: { isLoggedIn: true, answer: { status: 200, body: '{"id":9007199254740993}' } },
    what: {
      ko: "카카오가 2^53보다 큰 회원번호 9007199254740993을 보냅니다",
      en: "Kakao sends a user id beyond 2^53, 9007199254740993",
    },
    bare: { how: "resolves", with: "9007199254740992" },
    typed: { how: "rejects", with: "KakaoResponseError invalid_response" },
  },
} satisfies Record<string, Trap>;

export type TrapName = keyof typeof traps;
