import type { Command, OptionTable, ValuesOf } from "../../command/options.js";
import type { Words } from "../../command/words.js";

/** The parts of `--help`, in this order. */
export const groups = {
  server: { ko: "서버", en: "Server" },
  data: { ko: "데이터", en: "Data" },
  app: { ko: "첫 번째 앱의 설정(시드보다 우선합니다)", en: "The first app (before the seed's)" },
  behaviour: { ko: "동작", en: "Behaviour" },
  other: { ko: "기타", en: "Other" },
} as const satisfies Readonly<Record<string, Words>>;

/** The options of the command: arguments, `--help` and the documentation follow from it. */
const optionTable = {
  port: {
    kind: "port",
    group: "server",
    value: "number",
    example: "9300",
    about: {
      ko: "서버 포트입니다. 0이면 비어 있는 포트를 사용합니다. 기본값: 9300",
      en: "port to listen at; 0 for any that is free. Default: 9300",
    },
  },
  host: {
    kind: "text",
    group: "server",
    value: "address",
    example: "127.0.0.1",
    about: {
      ko: "서버 주소입니다. 0.0.0.0이면 같은 네트워크의 다른 기기에서도 접속할 수 있습니다. 기본값: 127.0.0.1",
      en: "address to listen at; 0.0.0.0 lets other devices of your network in. Default: 127.0.0.1",
    },
  },
  "allowed-host": {
    kind: "texts",
    group: "server",
    value: "name",
    example: "kakao",
    about: {
      ko: "제어 API가 추가로 응답할 호스트 이름입니다. 여러 번 쓸 수 있습니다.",
      en: "name under which the control API answers beside localhost and --host; may be repeated",
    },
  },
  issuer: {
    kind: "text",
    group: "server",
    value: "self|kakao|url",
    example: "http://localhost:9300",
    about: {
      ko: "디스커버리 문서와 ID 토큰에 쓸 주소입니다. self는 요청을 받은 주소, kakao는 카카오의 실제 주소. 기본값: self",
      en: "address in the discovery document and ID tokens: self, the one that was asked; kakao, Kakao's own. Default: self",
    },
  },
  https: {
    kind: "switch",
    group: "server",
    about: {
      ko: "카카오의 호스트 이름(kauth.kakao.com 등)으로도 응답합니다. hosts 파일에 넣을 줄을 출력합니다.",
      en: "answers under Kakao's host names too, such as kauth.kakao.com; prints the line for the hosts file",
    },
  },
  "https-port": {
    kind: "port",
    group: "server",
    value: "number",
    example: "8443",
    about: { ko: "--https의 포트. 기본값: 443", en: "port of --https. Default: 443" },
  },
  "ca-file": {
    kind: "text",
    group: "server",
    value: "file",
    example: "ca.pem",
    about: {
      ko: "--https의 인증 기관(CA) 파일입니다. 없으면 만듭니다. 기본값: 설정 폴더의 kakao-emulator/ca.pem",
      en: "certificate authority of --https, made where it is missing. Default: kakao-emulator/ca.pem in your settings' folder",
    },
  },
  seed: {
    kind: "text",
    group: "data",
    value: "file",
    example: "kakao-emulator.yaml",
    about: {
      ko: "앱과 사용자가 있는 YAML 또는 JSON 파일입니다. 기본값: 현재 폴더의 kakao-emulator.yaml, .yml, .json",
      en: "apps and users, YAML or JSON. Default: kakao-emulator.yaml, .yml or .json of this folder",
    },
  },
  "redirect-uri": {
    kind: "texts",
    group: "app",
    value: "url",
    example: "http://localhost:3000/callback",
    about: {
      ko: "등록할 리다이렉트 URI입니다. 여러 번 쓸 수 있고, 쓰면 등록한 주소만 허용합니다.",
      en: "redirect URI to register; may be repeated, and only those are taken then",
    },
  },
  "logout-redirect-uri": {
    kind: "texts",
    group: "app",
    value: "url",
    example: "http://localhost:3000/",
    about: {
      ko: "등록할 로그아웃 리다이렉트 URI입니다. 여러 번 쓸 수 있습니다.",
      en: "logout redirect URI to register; may be repeated",
    },
  },
  "rest-api-key": {
    kind: "text",
    group: "app",
    value: "key",
    example: "rest-api-key",
    about: { ko: "REST API 키", en: "REST API key" },
  },
  "javascript-key": {
    kind: "text",
    group: "app",
    value: "key",
    example: "javascript-key",
    about: { ko: "JavaScript 키", en: "JavaScript key" },
  },
  "native-app-key": {
    kind: "text",
    group: "app",
    value: "key",
    example: "native-app-key",
    about: { ko: "네이티브 앱 키", en: "native app key" },
  },
  "admin-key": {
    kind: "text",
    group: "app",
    value: "key",
    example: "admin-key",
    about: { ko: "어드민 키", en: "admin key" },
  },
  "client-secret": {
    kind: "text",
    group: "app",
    value: "secret",
    example: "client-secret",
    about: {
      ko: "클라이언트 시크릿입니다. 사용하지 않으려면 none",
      en: "client secret; none where it is off",
    },
  },
  openid: {
    kind: "switch",
    group: "app",
    about: {
      ko: "OpenID Connect를 켭니다. 로그인하면 ID 토큰도 발급합니다.",
      en: "turns OpenID Connect on: a login gives an ID token",
    },
  },
  "unlink-webhook": {
    kind: "text",
    group: "app",
    value: "url",
    example: "http://localhost:3000/unlink",
    about: { ko: "연결 해제 웹훅의 주소", en: "address of the unlink webhook" },
  },
  "account-webhook": {
    kind: "text",
    group: "app",
    value: "url",
    example: "http://localhost:3000/account",
    about: {
      ko: "사용자 계정 상태 웹훅의 주소",
      en: "address of the webhook about users' accounts",
    },
  },
  "share-webhook": {
    kind: "text",
    group: "app",
    value: "url",
    example: "http://localhost:3000/share",
    about: { ko: "카카오톡 공유 웹훅의 주소", en: "address of the share webhook" },
  },
  "channel-webhook": {
    kind: "text",
    group: "app",
    value: "url",
    example: "http://localhost:3000/channel",
    about: { ko: "카카오톡 채널 웹훅의 주소", en: "address of the channel webhook" },
  },
  state: {
    kind: "text",
    group: "data",
    value: "file",
    example: "kakao-state.json",
    about: {
      ko: "사용자, 연결, 동의, 토큰, 시각을 이 파일에 보관합니다. 다시 시작해도 이어집니다.",
      en: "keeps users, links, consents, tokens and the clock in this file over restarts",
    },
  },
  quiet: {
    kind: "switch",
    group: "behaviour",
    about: {
      ko: "실패한 요청과 웹훅, 주의 사항만 표시합니다.",
      en: "shows only requests and webhooks that fail, and warnings",
    },
  },
  json: {
    kind: "switch",
    group: "behaviour",
    about: {
      ko: "프로그램이 읽을 수 있게 한 줄에 JSON 객체 하나씩 표시합니다.",
      en: "prints one JSON object per line, for programs",
    },
  },
  pages: {
    kind: "switch",
    group: "behaviour",
    on: true,
    about: {
      ko: "로그인과 동의 화면 없이 바로 로그인합니다.",
      en: "logs in at once, instead of showing the login and the consent page",
    },
  },
  quota: {
    kind: "switch",
    group: "behaviour",
    on: true,
    about: {
      ko: "토큰 발급 횟수를 제한하지 않습니다(KOE237).",
      en: "issues any number of tokens: no KOE237",
    },
  },
  lang: {
    kind: "text",
    group: "other",
    value: "ko|en",
    example: "ko",
    about: {
      ko: "터미널의 언어입니다. ko 또는 en. 기본값: 시스템 로캘",
      en: "language of the terminal, ko or en. Default: the system's",
    },
  },
  version: {
    kind: "switch",
    group: "other",
    short: "v",
    about: { ko: "버전을 표시합니다.", en: "prints the version" },
  },
  help: {
    kind: "switch",
    group: "other",
    short: "h",
    about: { ko: "이 도움말을 표시합니다.", en: "prints this" },
  },
} as const satisfies OptionTable;

export type OptionName = keyof typeof optionTable;

/** The values of the options: `undefined` for one that was not given. */
export type Values = ValuesOf<typeof optionTable>;

export const command: Command<typeof optionTable> = {
  name: "kakao-emulator",
  options: optionTable,
};
