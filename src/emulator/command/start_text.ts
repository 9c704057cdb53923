import type { App } from "../state/sample_data.js";
import type { ServedHttps } from "../https/https_options.js";
import { columns, type Row } from "../../command/columns.js";
import type { Language } from "../../command/words.js";

const words = {
  ko: {
    title: "카카오 에뮬레이터",
    dashboard: "대시보드",
    control: "제어 API",
    seed: "시드",
    state: "상태 파일",
    network: "다른 기기에서",
    noQuota: "토큰 발급 제한",
    app: "앱",
    restApiKey: "REST API 키",
    javascriptKey: "JavaScript 키",
    clientSecret: "클라이언트 시크릿",
    adminKey: "어드민 키",
    off: "사용 안 함",
    anyRedirect:
      "이 컴퓨터의 모든 주소(localhost, 127.0.0.1, [::1]). --redirect-uri로 등록하면 등록한 주소만",
    openid: "사용",
    noOpenid: "사용 안 함. --openid로 켭니다",
    code: "인가 코드",
    https: "카카오 주소",
    hosts: "hosts 파일에 넣을 줄(카카오에 다시 접속하려면 지우세요)",
    trust: "인증서를 신뢰할 Node.js의 환경 변수",
  },
  en: {
    title: "Kakao, emulated",
    dashboard: "Dashboard",
    control: "Control API",
    seed: "Seed",
    state: "State",
    network: "On the network",
    noQuota: "Quota of tokens",
    app: "App",
    restApiKey: "REST API key",
    javascriptKey: "JavaScript key",
    clientSecret: "Client secret",
    adminKey: "Admin key",
    off: "off",
    anyRedirect:
      "any of this machine (localhost, 127.0.0.1, [::1]); with --redirect-uri only what is registered",
    openid: "on",
    noOpenid: "off; --openid turns it on",
    code: "Code for a login",
    https: "Kakao's names",
    hosts: "For the hosts file, until you want the real Kakao back",
    trust: "For Node.js, so that it trusts the certificate",
  },
} as const;

/** The keys of an app. */
export function keyRows(app: App, language: Language): Row[] {
  const say = words[language];
  return [
    [say.restApiKey, app.restApiKey],
    [say.javascriptKey, app.javascriptKey],
    [say.clientSecret, app.clientSecret ?? say.off],
    [say.adminKey, app.adminKey],
  ];
}

function appText(app: App, language: Language): string {
  const say = words[language];
  const rows: Row[] = [
    ...keyRows(app, language),
    ["Redirect URI", app.redirectUris?.join(", ") ?? say.anyRedirect],
    ["OpenID Connect", app.openid ? say.openid : say.noOpenid],
  ];
  return `${say.app} ${app.id}\n${columns(rows)}`;
}

const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`).join("\n");

/** What to copy: settings of a server, and its login. */
function snippet(url: string, app: App, language: Language): string {
  const settings = [
    `KAKAO_URL=${url}`,
    `KAKAO_REST_API_KEY=${app.restApiKey}`,
    ...(app.clientSecret === null ? [] : [`KAKAO_CLIENT_SECRET=${app.clientSecret}`]),
    `KAKAO_REDIRECT_URI=${app.redirectUris?.[0] ?? "http://localhost:3000/callback"}`,
  ];
  const secret = app.clientSecret === null ? "" : "clientSecret: env.KAKAO_CLIENT_SECRET, ";
  const code = [
    `const kakao = createOAuthClient({ baseUrl: env.KAKAO_URL, restApiKey: env.KAKAO_REST_API_KEY, ${secret}redirectUri: env.KAKAO_REDIRECT_URI });`,
    "const loginUrl = kakao.authorizeUrl({ state });",
    "const { access_token } = await kakao.exchangeCode({ code });",
  ];
  return `.env\n${indented(settings)}\n\n${words[language].code} (kakao-typed/oauth)\n${indented(code)}`;
}

/** What a started emulator says about itself. */
export interface Started {
  readonly url: string;
  /** Addresses under which other devices reach it. */
  readonly network: readonly string[];
  readonly apps: readonly App[];
  /** The file of the seed. */
  readonly seed: string | undefined;
  /** The file of `--state`. */
  readonly state: string | undefined;
  readonly quotas: boolean;
  /** Kakao's host names, where they are served. */
  readonly https: ServedHttps | undefined;
}

/** What to do before clients reach Kakao's host names here. */
function httpsText({ hostsLine, caFile }: ServedHttps, language: Language): string {
  const say = words[language];
  return `${say.hosts}\n  ${hostsLine}\n\n${say.trust}\n  NODE_EXTRA_CA_CERTS=${caFile}`;
}

/** What the command prints when it listens. */
export function startText(
  { url, network, apps, seed, state, quotas, https }: Started,
  language: Language,
): string {
  const say = words[language];
  const about: Row[] = [
    [say.dashboard, `${url}/`],
    ["SDK", `${url}/kakao_js_sdk/2.8.2/kakao.min.js`],
    [say.control, `${url}/emulator`],
    ...network.map((address): Row => [say.network, address]),
    ...(seed === undefined ? [] : [[say.seed, seed] as const]),
    ...(state === undefined ? [] : [[say.state, state] as const]),
    ...(quotas ? [] : [[say.noQuota, say.off] as const]),
    ...(https ? [[say.https, https.url] as const] : []),
  ];
  return [
    `${say.title}: ${url}\n${columns(about)}`,
    ...apps.map((app) => appText(app, language)),
    snippet(url, apps[0]!, language),
    ...(https ? [httpsText(https, language)] : []),
  ].join("\n\n");
}
