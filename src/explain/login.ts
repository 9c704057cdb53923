import type { AuthErrorName } from "../errors/classes.js";
import type { Dictionary, Entry } from "./entry.js";

const page = "login";

/** `error` names of the login: Kakao's, and those of this package. */
export const login: Dictionary & Readonly<Record<AuthErrorName, Entry>> = {
  access_denied: {
    ko: [
      "사용자가 동의 화면에서 취소했습니다.",
      "현재 상태를 유지하고, 사용자가 원할 때 다시 시도할 수 있게 하세요.",
    ],
    en: [
      "The user pressed cancel on the consent page.",
      "Stay as you were, and let the user try again.",
    ],
    page,
  },
  login_required: {
    ko: [
      "카카오계정에 로그인되어 있지 않아 화면 없이(prompt=none) 로그인할 수 없습니다.",
      "prompt 없이 로그인 버튼을 보여 주세요.",
    ],
    en: [
      "Nobody is logged in to the Kakao Account, so a login without a page (prompt=none) is not possible.",
      "Show the login button, without prompt.",
    ],
    page,
  },
  consent_required: {
    ko: [
      "앱에 연결되지 않았거나 동의가 더 필요해 화면 없이(prompt=none) 로그인할 수 없습니다.",
      "prompt 없이 로그인하도록 안내하세요.",
    ],
    en: [
      "The user is not linked or has to agree to more, so a login without a page (prompt=none) is not possible.",
      "Log in without prompt.",
    ],
    page,
  },
  interaction_required: {
    ko: [
      "사용자가 할 일이 있어 화면 없이(prompt=none) 로그인할 수 없습니다.",
      "prompt 없이 로그인하도록 안내하세요.",
    ],
    en: [
      "The user has something to do, so a login without a page (prompt=none) is not possible.",
      "Log in without prompt.",
    ],
    page,
  },
  auto_login: {
    ko: [
      "자동 로그인(prompt: 'none')은 카카오톡 안의 브라우저에서만 됩니다.",
      "다른 브라우저에서는 로그인 버튼을 보여 주세요.",
    ],
    en: [
      "Automatic login (prompt: 'none') works in KakaoTalk's own browser only.",
      "Elsewhere show the login button.",
    ],
    page: "sdk",
  },
  timeout: {
    ko: ["제한 시간 안에 로그인을 마치지 않았습니다.", "다시 시도하도록 안내하세요."],
    en: ["The login window was not finished in time.", "Let the user try again."],
    page: "sdk",
  },
  invalid_request: {
    ko: ["로그인 요청이 잘못되었습니다.", "error_description이 가리키는 파라미터를 확인하세요."],
    en: ["The login request is wrong.", "Check the parameter that error_description names."],
    page,
  },
  invalid_client: {
    ko: [
      "앱 키나 클라이언트 시크릿이 맞지 않습니다.",
      "REST API 키와 그 키의 시크릿을 확인하세요.",
    ],
    en: [
      "The app key or the client secret is not right.",
      "Check the REST API key and its secret.",
    ],
    place: "keys",
    page: "keys",
  },
  invalid_grant: {
    ko: [
      "인가 코드나 리프레시 토큰이 유효하지 않거나, 로그인 때의 값(redirect_uri, code_verifier)과 다릅니다.",
      "다시 로그인하고, 로그인에 쓴 값을 그대로 넘기세요.",
    ],
    en: [
      "The code or refresh token is not valid, or does not fit the login (redirect_uri, code_verifier).",
      "Log in again, and pass what the login was made with.",
    ],
    page,
  },
  invalid_scope: {
    ko: [
      "앱에 설정하지 않은 동의항목을 요청했습니다.",
      "요청한 scope를 콘솔에서 설정하거나 빼세요.",
    ],
    en: [
      "The login asked for a consent item that the app has not set up.",
      "Set it up in the console, or leave it out of scope.",
    ],
    place: "scopes",
    page: "setup",
  },
  invalid_token: {
    ko: ["ID 토큰이 유효하지 않습니다.", "error_description을 확인하고, 다시 로그인하세요."],
    en: ["The ID token is not valid.", "See error_description, and log in again."],
    page: "scopes",
    cases: [
      [
        /expired/i,
        {
          ko: [
            "ID 토큰이 만료되었습니다.",
            "다시 로그인하세요. ID 토큰은 받은 즉시 검증하고, 세션은 앱에서 따로 만드세요.",
          ],
          en: [
            "The ID token has expired.",
            "Log in again. Verify an ID token when it comes, and keep a session of your own.",
          ],
          page: "scopes",
        },
      ],
      [
        /audience|another app key/i,
        {
          ko: [
            "다른 앱 키로 로그인해서 받은 ID 토큰입니다. SDK로 로그인하면 JavaScript 키나 네이티브 앱 키가 들어 있습니다.",
            "verifyIdToken의 audience에 로그인에 쓴 키를 넘기세요.",
          ],
          en: [
            "The ID token is of a login with another app key: one over an SDK carries the JavaScript or native app key.",
            "Pass the key of the login as audience of verifyIdToken.",
          ],
          place: "keys",
          page: "scopes",
        },
      ],
      [
        /nonce/i,
        {
          ko: [
            "ID 토큰의 nonce가 이 로그인에서 보낸 값과 다릅니다.",
            "로그인할 때 보낸 nonce를 세션에 두었다가 verifyIdToken에 넘기세요. 계속 다르면 훔친 토큰일 수 있습니다.",
          ],
          en: [
            "The nonce of the ID token is not that of this login.",
            "Keep the nonce of the login in the session, and pass it to verifyIdToken. If it still differs, the token may be stolen.",
          ],
          page: "scopes",
        },
      ],
      [
        /signature|did not issue|no token of Kakao/i,
        {
          ko: [
            "카카오가 서명하거나 발급한 토큰이 아닙니다.",
            "id_token 값을 그대로 넘겼는지 확인하세요. 액세스 토큰은 ID 토큰이 아닙니다.",
          ],
          en: [
            "Kakao has not signed or issued this token.",
            "Check that the id_token is passed whole. An access token is no ID token.",
          ],
          page: "scopes",
        },
      ],
    ],
  },
  unauthorized_client: {
    ko: ["이 앱은 요청한 로그인을 쓸 수 없습니다.", "앱의 상태와 카카오 로그인 설정을 확인하세요."],
    en: ["The app may not use this login.", "Check the app's state and its Kakao Login settings."],
    place: "login",
    page: "setup",
  },
  unauthorized: {
    ko: [
      "인증되지 않은 요청입니다.",
      "키를 확인하세요. 웹훅이라면 401로 응답하고, 어드민 키가 콘솔의 대표 키와 같은지 확인하세요.",
    ],
    en: [
      "The request is not authenticated.",
      "Check the key. For a webhook answer 401, and check that the admin key is the primary one of the console.",
    ],
    place: "keys",
    page: "webhook",
  },
  misconfigured: {
    ko: [
      "앱 설정이 요청과 맞지 않습니다(플랫폼, JavaScript SDK 도메인, 키 해시, 번들 ID).",
      "지금 쓰는 주소를 JavaScript 키의 JavaScript SDK 도메인에, 앱이라면 키 해시나 번들 ID를 네이티브 앱 키에 등록하세요.",
    ],
    en: [
      "The app's settings do not fit the request (platform, JavaScript SDK domain, key hash, bundle id).",
      "Register the address in use as a JavaScript SDK domain of the JavaScript key, or the app's key hash or bundle id under the native app key.",
    ],
    place: "keys",
    page: "keys",
  },
  server_error: {
    ko: ["카카오 로그인 서버의 오류입니다.", "잠시 뒤에 다시 시도하도록 안내하세요."],
    en: ["An error of Kakao's login server.", "Try again later."],
    page,
  },
  temporarily_unavailable: {
    ko: ["카카오 로그인을 잠시 쓸 수 없습니다.", "잠시 뒤에 다시 시도하도록 안내하세요."],
    en: ["Kakao's login is not available for a moment.", "Try again later."],
    page,
  },
  unsupported_grant_type: {
    ko: ["지원하지 않는 grant_type입니다.", "authorization_code 또는 refresh_token을 쓰세요."],
    en: ["The grant_type is not supported.", "Use authorization_code or refresh_token."],
    page,
  },
  state_mismatch: {
    ko: [
      "돌아온 state가 이 브라우저(세션)에서 보낸 값과 다릅니다. 위조되었거나 이미 사용했거나 10분이 지났거나, 다른 브라우저에서 시작한 로그인일 수 있습니다.",
      "로그인을 처음부터 다시 하도록 안내하세요. 서버라면 세션 쿠키가 리다이렉트 뒤에도 남는지(SameSite=Lax) 확인하세요.",
    ],
    en: [
      "The state that came back is not of a login of this browser or session: forged, used, too old, or begun in another browser.",
      "Log in again from the start. On a server check that the session cookie survives the redirect (SameSite=Lax).",
    ],
    page,
  },
  state_used: {
    ko: [
      "이 브라우저에서 이미 끝난 로그인의 주소를 뒤로 가기나 새로고침으로 다시 열었습니다.",
      "따로 할 일은 없습니다. 지금의 로그인 상태 그대로 페이지를 보여 주세요.",
    ],
    en: [
      "The address belongs to a login that this browser has finished already: the back button or a reload opened it again.",
      "Nothing to do. Show the page with the session as it is now.",
    ],
    page,
  },
  no_redirect: {
    ko: [
      "주소에 로그인 결과(code 또는 error)가 없습니다.",
      "카카오가 보낸 주소에서만 호출하세요. 브라우저에서는 isRedirect()로 먼저 확인하세요.",
    ],
    en: [
      "The address has no answer of a login, neither code nor error.",
      "Call it on the address Kakao sent the user to; in a browser ask isRedirect() first.",
    ],
    page,
  },
};
