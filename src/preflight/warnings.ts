import type { Translated } from "../explain/entry.js";
import type { PreflightFacts } from "./facts.js";

/** What is wrong and what to do; `{value}` is the address in question, `{about}` the field. */
export const warnings = {
  missing_value: {
    ko: "{about}의 값이 비어 있습니다. 환경 변수의 이름과 값을 확인하세요. Vite는 VITE_, Next.js는 NEXT_PUBLIC_으로 시작하는 이름만 브라우저에 넣습니다.",
    en: "{about} is empty. Check the environment variable: only names that begin with VITE_ (Vite) or NEXT_PUBLIC_ (Next.js) get into the browser.",
  },
  quoted_value: {
    ko: "{about}의 값에 따옴표나 공백이 붙어 있습니다. 환경 변수의 값에서 지우세요.",
    en: "{about} has quotes or white space around it. Take them out of the environment variable.",
  },
  no_app_key: {
    ko: "{about}의 값이 앱 키가 아닙니다. 콘솔의 앱 > 플랫폼 키에 나온 키를 그대로 넣으세요. 어드민 키는 서버 밖에 두면 안 됩니다.",
    en: "{about} is no app key. Pass the key that the console shows under App > Platform key. An admin key never leaves a server.",
  },
  same_key: {
    ko: "appKey와 restApiKey가 같습니다. 브라우저에는 JavaScript 키, 서버에는 같은 앱의 REST API 키를 쓰세요.",
    en: "appKey and restApiKey are the same. A page takes the JavaScript key, a server the REST API key of the same app.",
  },
  no_url: {
    ko: "{about}의 값({value})이 http나 https로 시작하는 전체 주소가 아닙니다. new URL('/callback', location.origin).href처럼 만드세요.",
    en: "{about} ({value}) is no absolute http or https URL. Write new URL('/callback', location.origin).href.",
  },
  plain_http: {
    ko: "{value}는 http 주소입니다. https 주소와는 따로 등록해야 하고, 인가 코드가 암호화 없이 오갑니다. 이 컴퓨터가 아니라면 https를 쓰세요.",
    en: "{value} is http: it is registered apart from https, and codes travel unencrypted. Use https, but on this machine.",
  },
  redirect_hash: {
    ko: "redirectUri({value})에 #이 있습니다. 카카오는 #이 있는 주소로 보내지 않으므로 빼세요.",
    en: "redirectUri ({value}) has a #. Kakao sends nobody to such an address: leave it out.",
  },
  redirect_query: {
    ko: "redirectUri({value})에 쿼리가 있습니다. 카카오는 글자 하나까지 비교하므로(KOE006) 쿼리는 빼고, 돌아갈 곳은 returnTo나 state로 넘기세요.",
    en: "redirectUri ({value}) has a query. Kakao compares to the letter (KOE006): leave it out, and use returnTo or state for where to go on.",
  },
  trailing_slash: {
    ko: "redirectUri({value})는 끝의 슬래시(/) 하나로도 다른 주소가 됩니다(KOE006). 콘솔에 등록한 것과 코드에서 쓰는 것이 글자까지 같은지 확인하세요.",
    en: "redirectUri ({value}): with or without the slash at its end it is another address (KOE006). Register and pass the very same text.",
  },
  www_differs: {
    ko: "redirectUri({value})와 페이지의 주소가 www만 다릅니다. 로그인을 시작한 곳과 다른 사이트로 돌아와 state_mismatch가 됩니다. 한쪽으로 통일하거나 둘 다 등록하세요.",
    en: "redirectUri ({value}) and the pages differ by www alone. The login comes back to another site (state_mismatch): use one of them, and redirect the other to it.",
  },
  localhost_differs: {
    ko: "redirectUri({value})와 페이지의 주소가 localhost와 127.0.0.1처럼 다릅니다. 브라우저에는 서로 다른 사이트이므로 한쪽으로 통일하세요.",
    en: "redirectUri ({value}) and the pages differ as localhost and 127.0.0.1 do. To a browser these are two sites: use one of them.",
  },
  port_differs: {
    ko: "redirectUri({value})와 페이지의 포트가 다릅니다. 개발 서버의 포트가 바뀌었는지 확인하고, 포트까지 똑같이 등록하세요.",
    en: "redirectUri ({value}) and the pages have different ports. See whether the development server has moved, and register the port too.",
  },
  scheme_differs: {
    ko: "redirectUri({value})와 페이지의 프로토콜(http, https)이 다릅니다. 서로 다른 사이트이므로 한쪽으로 통일하세요. 프록시 뒤의 서버라면 X-Forwarded-Proto를 확인하세요.",
    en: "redirectUri ({value}) and the pages differ in http and https. These are two sites: use one of them. Behind a proxy look at X-Forwarded-Proto.",
  },
  another_site: {
    ko: "redirectUri({value})가 이 페이지와 다른 사이트입니다. 서버가 콜백을 맡는다면 state: false를 쓰고 서버에서 확인하세요. 아니라면 이 페이지의 주소로 바꾸세요.",
    en: "redirectUri ({value}) is another site than the pages. Where a server owns the callback pass state: false, and check it there; otherwise use an address of the pages.",
  },
  link_to_this_machine: {
    ko: "메시지의 링크({value})가 이 컴퓨터를 가리킵니다. 받는 사람은 열 수 없고 카카오는 이미지를 가져갈 수 없으니, 밖에서 열리는 주소를 쓰세요.",
    en: "A link of a message ({value}) leads to this machine. Nobody else can open it, and Kakao cannot fetch its image: use an address that opens from outside.",
  },
  unlink_as_logout: {
    ko: "unlink는 로그아웃이 아니라 탈퇴(연결 끊기)입니다. 동의가 모두 철회되어 다음 로그인에서 처음부터 다시 동의해야 합니다. 로그아웃 버튼이라면 Auth.logout을 쓰세요.",
    en: "unlink is no logout: it ends the user's link with the app, withdraws all consents, and the next login asks for each again. For a logout button use Auth.logout.",
  },
} as const satisfies Readonly<Record<string, Translated>>;

/** Which warning it is. */
export type WarningCode = keyof typeof warnings;

/** What a check has found. */
export interface Found {
  readonly code: WarningCode;
  readonly about: keyof PreflightFacts;
  /** The address in question; never a key. */
  readonly value?: string;
}
