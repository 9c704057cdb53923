import type {
  LoadErrorCode,
  NetworkErrorCode,
  PopupErrorCode,
  StateErrorCode,
} from "../errors/classes.js";
import type { Entry } from "./entry.js";

/** Explanations of this package's own errors, by class and code: the compiler asks for each code. */
interface Own {
  readonly KakaoLoadError: Readonly<Record<LoadErrorCode, Entry>>;
  readonly KakaoStateError: Readonly<Record<StateErrorCode, Entry>>;
  readonly KakaoDataError: Readonly<Record<"invalid_data", Entry>>;
  readonly KakaoResponseError: Readonly<Record<"invalid_response", Entry>>;
  readonly KakaoPopupError: Readonly<Record<PopupErrorCode, Entry>>;
  readonly KakaoNetworkError: Readonly<Record<NetworkErrorCode, Entry>>;
}

/** A policy of the page that has blocked a host, as `sdk/csp_violation.ts` says it. */
const blockedByPolicy =
  /Content-Security-Policy blocks (?<host>[\w.-]+): add https:\/\/\S+ to its (?<directive>[\w-]+)\./;

/** Functions of SDK v1, and what to write instead, in Korean and English. */
const functionsOfV1: readonly (readonly [pattern: RegExp, ko: string, en: string])[] = [
  [
    /Auth\.(?:login|createLoginButton): /,
    "Auth.authorize({ redirectUri })를 쓰세요. 버튼은 직접 만들고 클릭 핸들러에서 호출합니다.",
    "Use Auth.authorize({ redirectUri }), on a click of your own button.",
  ],
  [
    /Auth\.loginForm: /,
    "Auth.authorize({ redirectUri, prompt: 'login' })을 쓰세요.",
    "Use Auth.authorize({ redirectUri, prompt: 'login' }).",
  ],
  [/Auth\.getStatus: /, "Auth.getStatusInfo()를 쓰세요.", "Use Auth.getStatusInfo()."],
  [
    /Auth\.[gs]etRefreshToken: /,
    "리프레시 토큰은 서버에 두고, 서버에서 kakao-typed/oauth의 refresh로 갱신하세요.",
    "Keep refresh tokens on your server, and refresh there with kakao-typed/oauth.",
  ],
  [
    /Link\.\w+: /,
    "Link 대신 Share를 쓰세요. 함수 이름은 같습니다.",
    "Use Share instead of Link: its functions have the same names.",
  ],
];

export const own: Own = {
  KakaoLoadError: {
    no_browser: {
      ko: [
        "브라우저가 아닌 곳(서버 렌더링)에서 SDK를 불러오려 했습니다.",
        "effect나 이벤트 핸들러 안에서 호출하세요. 서버에서는 kakao-typed/rest를 쓰세요.",
      ],
      en: [
        "The SDK was to be loaded where there is no browser (server rendering).",
        "Load it in an effect or an event handler. On a server use kakao-typed/rest.",
      ],
      page: "start",
    },
    blocked: {
      ko: [
        "SDK 스크립트를 불러오지 못했습니다. 네트워크 오류, 광고 차단, CSP 또는 integrity 불일치가 원인일 수 있습니다.",
        "브라우저 콘솔의 오류를 확인하고, CSP script-src에 https://t1.kakaocdn.net을 허용하세요.",
      ],
      en: [
        "The SDK's script could not be loaded: the network, an ad blocker, a CSP, or a wrong integrity hash.",
        "See the browser's console, and allow https://t1.kakaocdn.net in the CSP's script-src.",
      ],
      page: "start",
      cases: [
        [
          /trusted-types/,
          {
            ko: [
              "페이지의 CSP(Trusted Types)가 kakao-typed 정책을 허용하지 않습니다.",
              "CSP의 trusted-types에 kakao-typed를 추가하세요.",
            ],
            en: [
              "The page's CSP (Trusted Types) does not allow the policy kakao-typed.",
              "Add kakao-typed to trusted-types in the CSP.",
            ],
          },
        ],
        [
          blockedByPolicy,
          {
            ko: [
              "페이지의 CSP가 {host}의 SDK 스크립트를 막았습니다.",
              "CSP의 {directive}에 https://{host}을 추가하거나, 페이지의 nonce를 넘기세요.",
            ],
            en: [
              "The page's CSP has blocked the SDK's script of {host}.",
              "Add https://{host} to the CSP's {directive}, or pass the page's nonce.",
            ],
          },
        ],
      ],
    },
    timeout: {
      ko: [
        "SDK 스크립트를 제한 시간 안에 불러오지 못했습니다.",
        "다시 호출하면 다시 시도합니다. 느린 네트워크라면 timeout을 늘리세요.",
      ],
      en: [
        "The SDK's script did not come in time.",
        "Calling again tries again. Raise timeout for slow networks.",
      ],
      page: "start",
    },
    no_global: {
      ko: [
        "페이지에 window.Kakao가 없습니다. 스크립트를 아직 불러오지 않았거나, 다른 코드가 그 이름을 씁니다.",
        "loadKakao를 기다리거나, SDK 스크립트 태그를 먼저 두세요.",
      ],
      en: [
        "The page has no window.Kakao: the script has not come yet, or something else has its name.",
        "Await loadKakao, or put the SDK's script tag first.",
      ],
      page: "start",
    },
    key_conflict: {
      ko: [
        "SDK가 이미 다른 앱 키로 초기화되어 있습니다.",
        "모든 곳에서 같은 JavaScript 키를 쓰거나, kakao.cleanup()(SDK의 Kakao.cleanup())을 호출한 뒤에 다시 초기화하세요.",
      ],
      en: [
        "The SDK already runs with another app key.",
        "Use the same JavaScript key everywhere, or call kakao.cleanup() (Kakao.cleanup() of the SDK) and initialize again.",
      ],
      page: "start",
    },
    version_conflict: {
      ko: [
        "SDK v1(옛 버전)입니다. 페이지의 스크립트 태그나 version 옵션이 v1을 가리킵니다. v1과 v2는 함수가 달라서 kakao-typed는 v2만 지원합니다.",
        "v1 스크립트 태그와 version 옵션을 빼면 v2를 불러옵니다. v1 코드는 npx -p kakao-typed kakao-codemod src로 바꿀 수 있습니다.",
      ],
      en: [
        "It is SDK v1, which the page's script tag or the option version names. v1 has other functions, and kakao-typed works with v2 alone.",
        "Without that tag and that option v2 is loaded. npx -p kakao-typed kakao-codemod src changes code of v1.",
      ],
      page: "start",
    },
    invalid_key: {
      ko: [
        "앱 키가 비었거나, 따옴표 또는 공백이 붙어 있습니다.",
        "JavaScript 키만 넘기세요. 환경 변수의 값을 확인하세요.",
      ],
      en: [
        "The app key is empty, or has quotes or spaces.",
        "Pass the JavaScript key alone. Check the environment variable.",
      ],
      place: "keys",
      page: "start",
      cases: [
        [
          /got no text/,
          {
            ko: [
              "앱 키가 없습니다. 대개 환경 변수가 설정되지 않았거나, 브라우저 코드에 들어가지 않았습니다.",
              "환경 변수의 이름과 값을 확인하세요. Vite에서는 VITE_, Next.js에서는 NEXT_PUBLIC_으로 시작하는 이름만 브라우저에 들어가고, 값을 바꾸면 개발 서버를 다시 시작해야 합니다.",
            ],
            en: [
              "There is no app key. Mostly an environment variable is not set, or does not get into the browser's code.",
              "Check the variable's name and value. Only names that begin with VITE_ (Vite) or NEXT_PUBLIC_ (Next.js) get into the browser, and a change needs a restart of the development server.",
            ],
            place: "keys",
            page: "start",
          },
        ],
        [
          /got quotes or spaces/,
          {
            ko: [
              "앱 키에 따옴표나 공백 같은 다른 문자가 붙어 있습니다.",
              "환경 변수의 값에서 따옴표와 앞뒤 공백, 줄바꿈을 지우세요.",
            ],
            en: [
              "The app key has quotes, spaces or other characters around it.",
              "Take quotes, white space and line ends out of the environment variable.",
            ],
            place: "keys",
            page: "start",
          },
        ],
        [
          /got a URL or admin key/,
          {
            ko: [
              "앱 키 자리에 주소나 어드민 키를 넣었습니다.",
              "콘솔의 JavaScript 키를 넘기세요. 어드민 키는 서버에만 두어야 합니다. 브라우저 코드에 넣었다면 콘솔에서 새로 발급하세요.",
            ],
            en: [
              "A URL or an admin key stands where the app key belongs.",
              "Pass the JavaScript key of the console. An admin key stays on a server: if it was in the browser's code, issue a new one in the console.",
            ],
            place: "keys",
            page: "start",
          },
        ],
      ],
    },
    no_integrity: {
      ko: [
        "이 SDK 버전이나 주소의 integrity 해시를 모르거나, 넘긴 해시의 형식이 맞지 않습니다.",
        "integrity에 sha384-로 시작하는 해시를 넘기거나(2.7의 해시는 kakao-typed/integrity에 있습니다), 검사하지 않으려면 false를 넘기세요.",
      ],
      en: [
        "The integrity hash of this SDK version or address is not known, or the one passed is no hash.",
        "Pass the hash, sha384-…, as integrity (those of 2.7 are in kakao-typed/integrity), or false to go without.",
      ],
      page: "start",
      cases: [
        [
          /, as (?<versions>[\d.,]+) have\. /,
          {
            ko: [
              "kakao-typed가 해시를 아는 SDK 버전이 아닙니다. 아는 버전은 {versions}입니다.",
              "version을 빼서 기본 버전을 쓰거나 아는 버전을 넘기세요. 실제로 있는 다른 버전이라면 카카오가 공개한 해시를 integrity로 함께 넘기세요.",
            ],
            en: [
              "The hash of this SDK version is not known here. Known ones are {versions}.",
              "Leave version out for the default, or pass a known one. For another version that exists pass integrity too, the hash that Kakao publishes.",
            ],
            page: "start",
          },
        ],
      ],
    },
    aborted: {
      ko: [
        "signal로 SDK 불러오기를 취소했습니다.",
        "따로 할 일은 없습니다. 다시 호출하면 다시 시도합니다.",
      ],
      en: [
        "The loading was called off by its signal.",
        "Nothing to do. Calling again tries again.",
      ],
    },
  },
  KakaoStateError: {
    not_initialized: {
      ko: [
        "Kakao.init을 아직 호출하지 않았습니다.",
        "loadKakao({ appKey })를 쓰거나 init을 먼저 호출하세요.",
      ],
      en: ["Kakao.init has not been called yet.", "Use loadKakao({ appKey }), or call init first."],
      page: "start",
    },
    no_token: {
      ko: [
        "로그인하지 않았거나 로그아웃해서 액세스 토큰이 없습니다. 요청은 보내지 않았습니다.",
        "로그인한 뒤 Auth.setAccessToken으로 토큰을 넣으세요.",
      ],
      en: [
        "There is no access token: nobody has logged in, or has logged out. Nothing was sent.",
        "Log in, then pass the token to Auth.setAccessToken.",
      ],
      page: "sdk",
      cases: [
        [
          /createRestClient/,
          {
            ko: [
              "createRestClient의 accessToken이 토큰을 주지 않았습니다. 이 세션의 사용자가 로그인하지 않았거나 로그아웃했습니다. 요청은 보내지 않았습니다.",
              "로그인 페이지로 보내세요. 로그인한 뒤라면 세션에 저장한 access_token을 createRestClient({ accessToken })에 넘기는지 확인하세요.",
            ],
            en: [
              "The accessToken of createRestClient gave no token: the user of this session has not logged in, or has logged out. Nothing was sent.",
              "Send the user to the login. If they have logged in, check that createRestClient({ accessToken }) gets the access_token that the session keeps.",
            ],
            page: "login",
          },
        ],
      ],
    },
    no_storage: {
      ko: [
        "이 브라우저에서는 저장소를 쓸 수 없습니다(개인정보 보호 모드, 쿠키 차단).",
        "서버가 state를 확인한다면 state: false를 쓰거나, 다른 브라우저를 쓰도록 안내하세요.",
      ],
      en: [
        "This browser stores nothing (private mode, blocked cookies).",
        "Use state: false where a server checks the state, or let the user try another browser.",
      ],
    },
    unsupported: {
      ko: [
        "여기서 쓸 수 없는 호출입니다. SDK v1의 함수이거나, 브라우저에서 비밀 값을 썼습니다.",
        "메시지가 가리키는 대로 바꾸세요. 어드민 키와 클라이언트 시크릿은 서버에만 두세요.",
      ],
      en: [
        "The call is not possible here: a function of SDK v1, or a secret in a browser.",
        "Change what the message names. Admin keys and client secrets stay on a server.",
      ],
      cases: [
        ...functionsOfV1.map(([pattern, ko, en]): readonly [RegExp, Entry] => [
          pattern,
          {
            ko: ["SDK v2에는 없는, SDK v1의 함수입니다. 요청은 보내지 않았습니다.", ko],
            en: ["It is a function of SDK v1, which v2 does not have. Nothing was sent.", en],
            page: "sdk",
          },
        ]),
        [
          /admin key|client secret/,
          {
            ko: [
              "어드민 키나 클라이언트 시크릿을 브라우저에서 쓰려 했습니다. 페이지를 여는 사람은 누구나 그 값을 볼 수 있습니다.",
              "이 코드를 서버로 옮기세요. 이미 배포했다면 콘솔에서 값을 새로 발급하세요.",
            ],
            en: [
              "An admin key or a client secret was to be used in a browser, where whoever opens the page can read it.",
              "Move this code to a server. If it is deployed already, issue a new one in the console.",
            ],
            place: "keys",
          },
        ],
      ],
    },
    sdk_failed: {
      ko: [
        "카카오 SDK 안에서 예상하지 못한 오류가 났습니다. 넘긴 값의 문제는 아닙니다.",
        "error.original에 SDK의 오류가 있습니다. 페이지나 확장 프로그램이 SDK의 요소를 지우지 않는지 확인하고, 페이지를 새로 고쳐 보세요.",
      ],
      en: [
        "The Kakao SDK itself failed unexpectedly; the values you passed are not the cause.",
        "The SDK's error is on error.original. Check that nothing on the page removes the SDK's elements, and reload the page.",
      ],
    },
  },
  KakaoDataError: {
    invalid_data: {
      ko: [
        "넘긴 값이 맞지 않습니다({paths}). 요청은 보내지 않았습니다.",
        "메시지가 가리키는 값을 고치세요.",
      ],
      en: [
        "What was passed is not right ({paths}). Nothing was sent.",
        "Correct what the message names.",
      ],
    },
  },
  KakaoResponseError: {
    invalid_response: {
      ko: [
        "카카오의 응답이 문서와 다릅니다({paths}).",
        "원본은 error.response에 있습니다. 그대로 쓰려면 onInvalidResponse 옵션을 쓰고, kakao-typed 저장소에 이슈로 알려 주세요.",
      ],
      en: [
        "Kakao's answer is not what its documentation says ({paths}).",
        "The answer is on error.response. Option onInvalidResponse lets it pass; please tell kakao-typed.",
      ],
      cases: [
        [
          /digits lost/,
          {
            ko: [
              "숫자가 너무 커서 JSON에서 자릿수를 잃은 id입니다({paths}). 다른 사용자로 잘못 볼 수 있어 거절했습니다.",
              "자릿수는 REST에서 error.response의 원문에 있습니다. 이런 id는 문자열로 다루세요.",
            ],
            en: [
              "An id is so large that JSON lost its digits ({paths}); one user could be taken for another.",
              "Over REST the digits are in the text on error.response. Treat such ids as text.",
            ],
          },
        ],
      ],
    },
  },
  KakaoPopupError: {
    closed: {
      ko: [
        "사용자가 창을 닫았거나, 로그인하지 않고 원래 페이지로 돌아왔습니다.",
        "현재 상태를 유지하고, 사용자가 원할 때 다시 시도할 수 있게 하세요.",
      ],
      en: [
        "The user closed the window, or came back to the page.",
        "Stay as you were, and let the user try again.",
      ],
    },
    blocked: {
      ko: [
        "브라우저가 팝업을 막았습니다.",
        "클릭 이벤트 안에서 await 전에 호출하거나, redirectUri로 이동하는 방식을 쓰세요.",
      ],
      en: [
        "The browser blocked the popup.",
        "Call it in the click handler before any await, or use a redirect (redirectUri without isPopup).",
      ],
      cases: [
        [
          /^\[kakao\] Share\./,
          {
            ko: [
              "브라우저가 카카오톡 공유 창을 막았습니다.",
              "클릭 핸들러 안에서 await 전에 호출하세요. 이미지 업로드처럼 시간이 걸리는 일은 클릭 전에 마치고, 다른 공유 방법을 { fallback }으로 넘겨 두세요.",
            ],
            en: [
              "The browser blocked the window of KakaoTalk Share.",
              "Call it in the click handler before any await: finish what takes time, such as an upload, before the click, and pass another way to share as { fallback }.",
            ],
            page: "shareSdk",
          },
        ],
      ],
    },
    superseded: {
      ko: [
        "새로 연 창이 이 창을 대체했습니다.",
        "창이 열려 있는 동안 버튼을 비활성화하세요. 결과는 나중 호출로 옵니다.",
      ],
      en: [
        "A later window has taken its place.",
        "Let the button be pressed once; the later call has the result.",
      ],
    },
  },
  KakaoNetworkError: {
    network: {
      ko: [
        "응답을 받지 못했습니다. CORS에 막혔거나, 카카오가 빈 오류를 보냈을 수 있습니다.",
        "네트워크를 확인하세요. 브라우저라면 이 페이지의 주소가 JavaScript SDK 도메인에 등록되어 있는지도 확인하세요.",
      ],
      en: [
        "No answer came: refused by CORS, or an empty error of Kakao's.",
        "Check the network; in a browser also that this page's address is among the JavaScript SDK domains.",
      ],
      place: "domains",
      cases: [
        [
          blockedByPolicy,
          {
            ko: [
              "페이지의 CSP(Content-Security-Policy)가 {host} 요청을 막았습니다.",
              "CSP의 {directive}에 https://{host}을 추가하세요.",
            ],
            en: [
              "The page's CSP (Content-Security-Policy) blocks {host}.",
              "Add https://{host} to the {directive} of the CSP.",
            ],
          },
        ],
        [
          /browser is offline/,
          {
            ko: [
              "이 브라우저가 오프라인입니다. 인터넷에 연결되어 있지 않습니다.",
              "사용자에게 연결이 끊겼다고 알리고, 다시 연결되면(online 이벤트) 다시 시도하세요.",
            ],
            en: [
              "This browser is offline.",
              "Tell the user, and try again once the connection is back (the event online).",
            ],
          },
        ],
        [
          /check the network\.$/,
          {
            ko: [
              "카카오에 연결하지 못했습니다.",
              "네트워크와 DNS, 방화벽, 프록시와 baseUrl을 확인하세요. error.cause에 ECONNREFUSED 같은 원인이 있습니다.",
            ],
            en: [
              "Kakao could not be reached.",
              "Check network, DNS, firewall, proxy and baseUrl. error.cause says why, such as ECONNREFUSED.",
            ],
          },
        ],
      ],
    },
    timeout: {
      ko: [
        "제한 시간 안에 응답이 오지 않았습니다.",
        "다시 시도하세요. 요청이 처리되었을 수도 있습니다. 시간이 더 필요하면 마지막 인자의 timeout(밀리초)을 늘리세요.",
      ],
      en: [
        "No answer came in time.",
        "Try again. The request may have been carried out all the same. Raise timeout (milliseconds, in the last argument) where more time is needed.",
      ],
    },
    aborted: {
      ko: [
        "signal로 취소한 호출입니다.",
        "따로 할 일은 없습니다. 이미 보낸 요청은 처리되었을 수 있습니다.",
      ],
      en: [
        "The call was called off by its signal.",
        "Nothing to do. What was sent may have been carried out.",
      ],
    },
    http: {
      ko: [
        "카카오 형식이 아닌 HTTP 오류입니다. 게이트웨이 오류, 서비스 점검, 잘못된 baseUrl일 수 있습니다.",
        "잠시 뒤에 다시 시도하고, 계속되면 error.status와 error.response, baseUrl을 확인하세요.",
      ],
      en: [
        "An HTTP error without an error body of Kakao's: a gateway, maintenance, or another address.",
        "Try again later; if it persists see error.status, error.response and baseUrl.",
      ],
    },
    too_large: {
      ko: [
        "응답이나 웹훅의 본문이 허용한 크기를 넘어 읽기를 멈췄습니다.",
        "카카오의 응답은 그만큼 크지 않습니다. baseUrl과 프록시를 확인하고, 정말 필요하면 maxResponseBytes를 늘리세요.",
      ],
      en: [
        "The body of an answer or a webhook is larger than allowed; reading it was stopped.",
        "Kakao's answers are not that large. Check baseUrl and any proxy; raise maxResponseBytes if you really need to.",
      ],
    },
  },
};

/** The explanation of a value that is no error of Kakao's or of this package. */
export const unknownEntry: Entry = {
  ko: ["카카오나 kakao-typed의 오류가 아닙니다.", "오류의 메시지와 스택을 확인하세요."],
  en: ["This is no error of Kakao's or of kakao-typed.", "See its message and stack."],
};
