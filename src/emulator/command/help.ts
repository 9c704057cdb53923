import { columns, type Row } from "../../command/columns.js";
import { optionGroups } from "../../command/options.js";
import type { Language, Words } from "../../command/words.js";
import { command, groups } from "./option_table.js";

const words = {
  ko: {
    title: "내 컴퓨터에서 실행하는 카카오: 로그인, API, 메시지, 공유.",
    usage: "사용법",
    options: "옵션",
    file: "파일",
    init: "주석이 달린 시드 파일을 만듭니다. 기본값: kakao-emulator.yaml",
    control: "제어 API (JSON, http://127.0.0.1:9300/emulator)",
    keys: "앱을 지정하지 않았을 때의 키",
    seed: "시드 파일 형식, 옵션, 제어 API 설명",
    stacks:
      "로그인 라이브러리에는 kauth.kakao.com과 kapi.kakao.com 대신 에뮬레이터의 주소를 지정하세요",
  },
  en: {
    title: "Kakao on your machine: login, API, messages and sharing.",
    usage: "Usage",
    options: "options",
    file: "file",
    init: "writes a seed file with comments. Default: kakao-emulator.yaml",
    control: "The control API (JSON, http://127.0.0.1:9300/emulator)",
    keys: "Keys, unless an app says otherwise",
    seed: "The format of seeds, the options and the control API",
    stacks:
      "Give your login library the emulator's addresses, in place of kauth.kakao.com and kapi.kakao.com",
  },
} as const;

/** Where the documentation of the seed is published. */
const documentation: Words = {
  ko: "https://unpkg.com/kakao-typed/docs/guide/emulator-seed.md",
  en: "https://unpkg.com/kakao-typed/docs/en/guide/emulator-seed.md",
};

/** What to set in login libraries. */
const stacks = [
  ["Auth.js", "Kakao({ authorization, token, userinfo })"],
  ["passport", "authorizationURL, tokenURL"],
  [
    "Spring Boot",
    "spring.security.oauth2.client.provider.kakao: authorization-uri, token-uri, user-info-uri",
  ],
  [
    "Django",
    "AUTHORIZATION_URL, ACCESS_TOKEN_URL (social-auth) · authorize_url, access_token_url (allauth)",
  ],
  ["Go", "oauth2.Endpoint{ AuthURL, TokenURL }"],
  ["kakao-typed", 'createOAuthClient({ baseUrl: "http://127.0.0.1:9300" })'],
] as const;

const addresses = [
  ["authorize", "http://127.0.0.1:9300/oauth/authorize"],
  ["token", "http://127.0.0.1:9300/oauth/token"],
  ["user", "http://127.0.0.1:9300/v2/user/me"],
] as const;

/** The methods and paths of the control API, a path on each line. */
function controlRows(routes: readonly string[]): Row[] {
  const methods = new Map<string, string[]>();
  for (const route of routes) {
    const [method, path] = route.split(" ") as [string, string];
    methods.set(path, [...(methods.get(path) ?? []), method]);
  }
  return [...methods].map(([path, of]) => [of.join(", "), `/emulator${path}`]);
}

/** What `--help` prints. */
export function help(language: Language, routes: readonly string[], keys: readonly Row[]): string {
  const say = words[language];
  return [
    say.title,
    `${say.usage}\n${columns([
      [`kakao-emulator [${say.options}]`, ""],
      [`kakao-emulator init [${say.file}]`, say.init],
    ])}`,
    ...optionGroups(command.options, groups, language),
    `${say.keys}\n${columns(keys)}`,
    `${say.control}\n${columns(controlRows(routes))}`,
    `${say.stacks}\n${columns(addresses)}\n\n${columns(stacks)}`,
    `${say.seed}\n  ${documentation[language]}`,
  ].join("\n\n");
}
