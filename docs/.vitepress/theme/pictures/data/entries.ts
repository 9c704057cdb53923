// The entries of the package: where each runs, with which key, and what for. A test holds them against package.json.
import type { Text } from "../language.ts";

export interface Entry {
  /** After `kakao-typed`, as one imports it. */
  readonly path: string;
  readonly runs: "page" | "server" | "both" | "test";
  readonly key: Text | null;
  readonly when: Text;
  /** Page of the guide. */
  readonly guide: string;
}

const javascript: Text = { ko: "JavaScript 키", en: "JavaScript key" };
const rest: Text = { ko: "REST API 키", en: "REST API key" };
const restOrAdmin: Text = {
  ko: "액세스 토큰 또는 어드민 키",
  en: "access token or admin key",
};

export const entries: readonly Entry[] = [
  {
    path: "",
    runs: "page",
    key: javascript,
    when: {
      ko: "페이지에서 카카오 SDK를 불러와 로그인, API 호출, 공유를 할 때",
      en: "A page loads Kakao's SDK to log in, call the API and share",
    },
    guide: "load",
  },
  {
    path: "/react",
    runs: "page",
    key: javascript,
    when: {
      ko: "React의 로그인 버튼, 훅, 공유 버튼",
      en: "React: login button, hooks, share button",
    },
    guide: "react",
  },
  {
    path: "/vue",
    runs: "page",
    key: javascript,
    when: {
      ko: "Vue의 로그인 버튼, 컴포저블, 공유 버튼",
      en: "Vue: login button, composables, share button",
    },
    guide: "vue",
  },
  {
    path: "/element",
    runs: "page",
    key: null,
    when: {
      ko: "프레임워크 없는 페이지의 로그인 버튼 `<kakao-login-button>`",
      en: "The login button on any other page: `<kakao-login-button>`",
    },
    guide: "button",
  },
  {
    path: "/load",
    runs: "page",
    key: javascript,
    when: {
      ko: "검사 없이 SDK만 안전하게 불러올 때",
      en: "Only load the SDK, safely, without the checks",
    },
    guide: "load",
  },
  {
    path: "/integrity",
    runs: "page",
    key: null,
    when: {
      ko: "SDK 2.7.x처럼 다른 버전의 해시가 필요할 때",
      en: "The hashes of other versions of the SDK, such as 2.7.x",
    },
    guide: "load",
  },
  {
    path: "/global",
    runs: "page",
    key: null,
    when: {
      ko: "`window.Kakao`의 타입만 필요할 때",
      en: "Only the types of `window.Kakao`",
    },
    guide: "load",
  },
  {
    path: "/in-app",
    runs: "both",
    key: null,
    when: {
      ko: "인앱 브라우저를 알아내고 외부 브라우저로 내보낼 때",
      en: "Find out about in-app browsers, and lead out of them",
    },
    guide: "in-app-browsers",
  },
  {
    path: "/server",
    runs: "server",
    key: rest,
    when: {
      ko: "로그인 라우트와 세션을 통째로 맡길 때",
      en: "Get the login routes and the session ready-made",
    },
    guide: "server",
  },
  {
    path: "/oauth",
    runs: "server",
    key: rest,
    when: {
      ko: "로그인 단계를 직접 조립하거나 웹훅을 받을 때",
      en: "Put a login together step by step, or receive webhooks",
    },
    guide: "oauth",
  },
  {
    path: "/rest",
    runs: "server",
    key: restOrAdmin,
    when: { ko: "SDK 없이 카카오 API를 호출할 때", en: "Call Kakao's API without the SDK" },
    guide: "rest",
  },
  {
    path: "/schemas",
    runs: "both",
    key: null,
    when: {
      ko: "카카오의 요청과 응답 스키마를 내 zod 코드에서 쓸 때",
      en: "Use the schemas of requests and responses with your own zod",
    },
    guide: "schemas",
  },
  {
    path: "/explain",
    runs: "both",
    key: null,
    when: {
      ko: "오류를 한국어와 영어로 설명할 때",
      en: "Explain errors in Korean and English",
    },
    guide: "errors",
  },
  {
    path: "/preflight",
    runs: "test",
    key: null,
    when: {
      ko: "콘솔에 무엇을 등록해야 하는지 개발 중에 점검할 때",
      en: "Check during development what the console needs",
    },
    guide: "preflight",
  },
  {
    path: "/emulator",
    runs: "test",
    key: null,
    when: {
      ko: "카카오 없이 코드 안에서 테스트할 때",
      en: "Test in the same process, without Kakao",
    },
    guide: "testing",
  },
  {
    path: "/emulator/msw",
    runs: "test",
    key: null,
    when: { ko: "MSW로 요청을 가로채는 테스트", en: "Tests that intercept requests with MSW" },
    guide: "testing",
  },
  {
    path: "/emulator/server",
    runs: "test",
    key: null,
    when: {
      ko: "에뮬레이터를 HTTP 서버로 띄울 때",
      en: "Serve the emulator over HTTP",
    },
    guide: "emulator",
  },
];

export const places: Readonly<Record<Entry["runs"], Text>> = {
  page: { ko: "페이지", en: "page" },
  server: { ko: "서버", en: "server" },
  both: { ko: "어디서나", en: "anywhere" },
  test: { ko: "개발과 테스트", en: "development, tests" },
};
