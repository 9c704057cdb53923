// How a login travels, message by message: what `<Sequence>` draws.
import type { Text } from "../language.ts";

interface Party {
  readonly name: Text | string;
  /** What of it talks here. */
  readonly what: Text | string;
}

/** A message from one party to another. */
interface Message {
  readonly from: number;
  readonly to: number;
  /** Method and path, or what comes back. */
  readonly message: Text | string;
  /** What it carries. */
  readonly carries?: Text | string;
  /** Whether it answers the message before. */
  readonly isAnswer?: true;
}

/** What happens at one party, between messages. */
interface Note {
  readonly at: number;
  readonly note: Text;
  /** Whether it is kakao-typed that does it. */
  readonly isOurs?: true;
}

export type Step = Message | Note;

export interface SequenceData {
  readonly title: Text;
  readonly parties: readonly Party[];
  readonly steps: readonly Step[];
}

const page: Party = {
  name: { ko: "내 페이지", en: "your page" },
  what: "kakao-typed",
};
const browser: Party = {
  name: { ko: "브라우저", en: "browser" },
  what: { ko: "버튼은 링크", en: "the button is a link" },
};
const kauth: Party = {
  name: "kauth.kakao.com",
  what: { ko: "로그인과 토큰", en: "login and tokens" },
};
const server: Party = {
  name: { ko: "내 서버", en: "your server" },
  what: "kakao-typed/oauth",
};
const loginServer: Party = { ...server, what: "kakao-typed/server" };
const kapi: Party = { name: "kapi.kakao.com", what: "API" };

/** Places of the parties in each sequence. */
const [atPage, atKauth, atServer, atKapi] = [0, 1, 2, 3];

const consentStep: Note = {
  at: atKauth,
  note: { ko: "사용자가 로그인하고 동의합니다", en: "the user logs in and agrees" },
};

/** From the code in the page on: the same for redirect and window. */
const exchangeByPage: readonly Step[] = [
  {
    from: atPage,
    to: atServer,
    message: "POST /login",
    carries: "code, redirectUri",
  },
  {
    from: atServer,
    to: atKauth,
    message: "POST /oauth/token",
    carries: "code, redirect_uri, client_secret",
  },
  {
    from: atKauth,
    to: atServer,
    message: "200",
    carries: "access_token, refresh_token, id_token",
    isAnswer: true,
  },
  {
    at: atServer,
    isOurs: true,
    note: {
      ko: "exchangeCode는 코드마다 한 번만 보내고, verifyIdToken은 서명과 nonce를 확인합니다",
      en: "exchangeCode sends once for each code, verifyIdToken checks signature and nonce",
    },
  },
  {
    from: atServer,
    to: atKapi,
    message: "GET /v2/user/me",
    carries: "Authorization: Bearer …",
  },
  { from: atKapi, to: atServer, message: "200", carries: "id, kakao_account", isAnswer: true },
  {
    from: atServer,
    to: atPage,
    message: "204",
    carries: { ko: "세션 쿠키", en: "session cookie" },
    isAnswer: true,
  },
];

export const sequences = {
  redirect: {
    title: { ko: "리다이렉트 로그인의 순서", en: "A login with a redirect, step by step" },
    parties: [page, kauth, server, kapi],
    steps: [
      {
        at: atPage,
        isOurs: true,
        note: {
          ko: "Auth.authorize가 state를 만들어 10분 동안 기억합니다",
          en: "Auth.authorize makes a state and remembers it for 10 minutes",
        },
      },
      {
        from: atPage,
        to: atKauth,
        message: "GET /oauth/authorize",
        carries: "client_id, redirect_uri, scope, state, nonce",
      },
      consentStep,
      {
        from: atKauth,
        to: atPage,
        message: "302",
        carries: "code, state",
        isAnswer: true,
      },
      {
        at: atPage,
        isOurs: true,
        note: {
          ko: "Auth.handleRedirect가 state를 한 번만 비교하고 주소창에서 code를 지웁니다",
          en: "Auth.handleRedirect compares the state once and takes the code out of the address bar",
        },
      },
      ...exchangeByPage,
    ],
  },
  popup: {
    title: { ko: "팝업 로그인의 순서", en: "A login in a window, step by step" },
    parties: [page, kauth, server, kapi],
    steps: [
      {
        at: atPage,
        isOurs: true,
        note: {
          ko: "Auth.authorize({ isPopup: true })가 클릭한 그 자리에서 창을 엽니다",
          en: "Auth.authorize({ isPopup: true }) opens the window in the click itself",
        },
      },
      {
        from: atPage,
        to: atKauth,
        message: "GET /oauth/authorize",
        carries: {
          ko: "새 창에서. client_id, state, auth_tran_id",
          en: "in the window; client_id, state, auth_tran_id",
        },
      },
      consentStep,
      {
        from: atPage,
        to: atKauth,
        message: "GET /apiweb/code.json",
        carries: { ko: "1초마다. auth_tran_id", en: "every second; auth_tran_id" },
      },
      { from: atKauth, to: atPage, message: "200", carries: "code, state", isAnswer: true },
      {
        at: atPage,
        isOurs: true,
        note: {
          ko: "창을 닫습니다. 사용자가 먼저 닫으면 closed로 거부하므로 끝없이 기다리지 않습니다",
          en: "closes the window; if the user closes it first, rejects closed, so that nothing waits for ever",
        },
      },
      ...exchangeByPage,
    ],
  },
  server: {
    title: { ko: "서버 로그인의 순서", en: "A login by the server, step by step" },
    parties: [browser, kauth, loginServer, kapi],
    steps: [
      { from: atPage, to: atServer, message: "GET /api/auth/kakao/login" },
      {
        at: atServer,
        isOurs: true,
        note: {
          ko: "state와 PKCE 값을 만들어 암호화한 쿠키에 10분 동안 보관합니다",
          en: "makes state and PKCE and keeps them in an encrypted cookie for 10 minutes",
        },
      },
      {
        from: atServer,
        to: atPage,
        message: "302",
        carries: { ko: "로그인 쿠키", en: "login cookie" },
        isAnswer: true,
      },
      {
        from: atPage,
        to: atKauth,
        message: "GET /oauth/authorize",
        carries: "client_id, redirect_uri, state, code_challenge",
      },
      consentStep,
      {
        from: atKauth,
        to: atPage,
        message: "302",
        carries: "code, state",
        isAnswer: true,
      },
      {
        from: atPage,
        to: atServer,
        message: "GET /api/auth/kakao/callback",
        carries: { ko: "code, state, 로그인 쿠키", en: "code, state, login cookie" },
      },
      {
        at: atServer,
        isOurs: true,
        note: {
          ko: "state를 쿠키와 한 번만 비교합니다. 쿠키가 없으면 코드를 교환하지 않습니다",
          en: "compares the state with the cookie, once; without the cookie nothing is exchanged",
        },
      },
      {
        from: atServer,
        to: atKauth,
        message: "POST /oauth/token",
        carries: "code, client_secret, code_verifier",
      },
      {
        from: atKauth,
        to: atServer,
        message: "200",
        carries: "access_token, refresh_token",
        isAnswer: true,
      },
      {
        from: atServer,
        to: atKapi,
        message: "GET /v2/user/me",
        carries: "Authorization: Bearer …",
      },
      { from: atKapi, to: atServer, message: "200", carries: "id, kakao_account", isAnswer: true },
      {
        at: atServer,
        isOurs: true,
        note: {
          ko: "토큰을 암호화한 세션 쿠키에 보관하고 만료되기 전에 갱신합니다",
          en: "keeps the tokens in an encrypted session cookie and refreshes them before they run out",
        },
      },
      {
        from: atServer,
        to: atPage,
        message: "302 → returnTo",
        carries: { ko: "세션 쿠키", en: "session cookie" },
        isAnswer: true,
      },
    ],
  },
} satisfies Record<string, SequenceData>;

export type SequenceName = keyof typeof sequences;
