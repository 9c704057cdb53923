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
        "콘솔의 오류를 확인하고, CSP script-src에 https://t1.kakaocdn.net을 허용하세요.",
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
          /Content-Security-Policy/,
          {
            ko: [
              "페이지의 CSP가 SDK 스크립트를 막았습니다.",
              "오류 메시지에 나온 호스트를 CSP의 script-src에 추가하거나, 페이지의 nonce를 넘기세요.",
            ],
            en: [
              "The page's CSP has blocked the SDK's script.",
              "Add the host that the message names to the CSP's script-src, or pass the page's nonce.",
            ],
          },
        ],
      ],
    },
    timeout: {
      ko: [
        "SDK 스크립트가 제한 시간 안에 오지 않았습니다.",
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
        "키를 하나로 맞추거나, cleanup() 뒤에 다시 초기화하세요.",
      ],
      en: ["The SDK already runs with another app key.", "Use one key, or call cleanup() first."],
      page: "start",
    },
    version_conflict: {
      ko: ["페이지에 SDK v1(옛 버전)이 있습니다.", "v1 스크립트 태그를 빼고 v2를 쓰세요."],
      en: ["SDK v1 is on the page.", "Remove its script tag, and use v2."],
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
    },
    aborted: {
      ko: [
        "signal로 SDK 불러오기를 취소했습니다.",
        "할 일이 없습니다. 다시 호출하면 다시 시도합니다.",
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
    },
    sdk_failed: {
      ko: [
        "Kakao SDK 안에서 예상하지 못한 오류가 났습니다. 넘긴 값의 문제는 아닙니다.",
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
        "응답을 받지 못했습니다. 오프라인이거나 CORS 또는 CSP(connect-src)에 막혔을 수 있습니다.",
        "네트워크를 확인하세요. 브라우저라면 이 페이지의 주소가 JavaScript SDK 도메인에 등록되어 있는지도 확인하세요.",
      ],
      en: [
        "No answer came: offline, refused by CORS, or blocked by the page's CSP (connect-src).",
        "Check the network; in a browser also that this page's address is among the JavaScript SDK domains.",
      ],
      place: "domains",
    },
    timeout: {
      ko: [
        "제한 시간 안에 응답이 오지 않았습니다.",
        "다시 시도하세요. 요청이 처리되었을 수도 있습니다.",
      ],
      en: [
        "No answer came in time.",
        "Try again. The request may have been carried out all the same.",
      ],
    },
    aborted: {
      ko: [
        "signal로 취소한 호출입니다.",
        "할 일이 없습니다. 이미 보낸 요청은 처리되었을 수 있습니다.",
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
