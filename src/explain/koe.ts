import type { Dictionary, Entry } from "./entry.js";

const page = "trouble";

const business: Entry = {
  ko: ["비즈니스 인증에 관한 오류입니다.", "error_description을 읽고 비즈니스 설정을 확인하세요."],
  en: [
    "An error about business authentication.",
    "Read error_description, and check the business settings.",
  ],
  place: "app",
  page,
};
const internal: Entry = {
  ko: ["카카오 내부 플러그인의 오류입니다.", "error_description을 읽고 데브톡에 문의하세요."],
  en: ["An error of a plug-in inside Kakao.", "Read error_description, and ask in DevTalk."],
  page,
};
const biz: Entry = {
  ko: ["비즈 앱이 아니거나, 앱에 권한이 없습니다.", "비즈 앱으로 전환하고 권한을 확인하세요."],
  en: [
    "The app is no Biz app, or has no permission.",
    "Turn it into a Biz app, and check its permissions.",
  ],
  place: "app",
  page,
};
const businessRequest: Entry = {
  ko: [
    "비즈니스 동의항목이나 파라미터가 맞지 않습니다.",
    "error_description이 가리키는 값을 확인하세요.",
  ],
  en: ["A business consent item or parameter is not right.", "Check what error_description names."],
  place: "app",
  page,
};

/** Codes of the login. */
export const koe: Dictionary = {
  KOE001: {
    ko: [
      "요청의 형식이 잘못되었습니다.",
      "파라미터 이름과 값, Content-Type(application/x-www-form-urlencoded)을 확인하세요.",
    ],
    en: [
      "The request is malformed.",
      "Check its parameters, and its Content-Type: application/x-www-form-urlencoded.",
    ],
    page,
  },
  KOE002: {
    ko: ["잘못된 URL입니다.", "https://kauth.kakao.com의 경로를 확인하세요."],
    en: ["The URL is wrong.", "Check the path at https://kauth.kakao.com."],
    page,
  },
  KOE003: {
    ko: ["카카오 로그인 서버의 일시적인 오류입니다.", "잠시 뒤에 다시 시도하세요."],
    en: ["A passing failure of Kakao's login server.", "Try again later."],
    page,
  },
  KOE004: {
    ko: ["앱에서 카카오 로그인을 켜지 않았습니다.", "카카오 로그인을 켜세요(ON)."],
    en: ["Kakao Login is switched off in the app.", "Switch it on."],
    place: "login",
    page: "setup",
  },
  KOE005: {
    ko: [
      "테스트 앱이고, 로그인한 사용자가 앱의 멤버가 아닙니다.",
      "사용자를 멤버로 초대하거나, 서비스 앱을 쓰세요.",
    ],
    en: [
      "This is a test app, and the user is not among its members.",
      "Invite the user, or use the service's own app.",
    ],
    place: "members",
    page,
  },
  KOE006: {
    ko: [
      "등록하지 않은 리다이렉트 URI입니다.",
      "보낸 redirect_uri를 로그인에 쓴 키에 글자 그대로 등록하세요. 프로토콜, 포트, 끝의 /까지 같아야 합니다. 리다이렉트 URI는 이제 앱이 아니라 키마다 등록합니다.",
    ],
    en: [
      "The redirect URI is not registered.",
      "Register the redirect_uri that was sent, to the letter (protocol, port, trailing slash), under the key that logs in: it is set for each key now, no longer for the app.",
    ],
    place: "redirect",
    page: "setup",
  },
  KOE007: {
    ko: [
      "등록하지 않은 로그아웃 리다이렉트 URI입니다.",
      "logout_redirect_uri를 글자 그대로 등록하세요. 로그인용 리다이렉트 URI와 따로 등록합니다.",
    ],
    en: [
      "The logout redirect URI is not registered.",
      "Register the logout_redirect_uri to the letter; it is a list of its own, beside the login's.",
    ],
    place: "logout",
    page: "login",
  },
  KOE008: {
    ko: [
      "앱 키의 종류가 맞지 않습니다.",
      "REST 호출의 client_id에는 REST API 키를, Kakao.init에는 JavaScript 키를 쓰세요.",
    ],
    en: [
      "The app key is of the wrong kind.",
      "Pass the REST API key as client_id of REST calls, the JavaScript key to Kakao.init.",
    ],
    place: "keys",
    page: "keys",
  },
  KOE009: {
    ko: [
      "등록하지 않은 플랫폼에서 온 요청입니다(JavaScript SDK 도메인, 키 해시, 번들 ID).",
      "웹이라면 이 페이지의 주소를 JavaScript 키의 JavaScript SDK 도메인에, 앱이라면 키 해시나 번들 ID를 네이티브 앱 키에 등록하세요. 제품 링크 관리의 웹 도메인은 다른 칸입니다.",
    ],
    en: [
      "The request came from a platform that is not registered (JavaScript SDK domain, key hash, bundle id).",
      "On the web, register this page's address as a JavaScript SDK domain of the JavaScript key; in an app, its key hash or bundle id under the native app key. The web domains of Product Link are another box.",
    ],
    place: "keys",
    page: "keys",
  },
  KOE010: {
    ko: [
      "클라이언트 시크릿이 없거나 맞지 않습니다. 새 REST API 키는 시크릿이 켜진 채 만들어지므로, 대개 보내지 않은 것이 원인입니다.",
      "그 REST API 키의 시크릿을 clientSecret으로 넘기거나 콘솔에서 끄세요. 폼 본문(client_secret)으로만 보내며, Basic 헤더, JSON, URL로는 보낼 수 없습니다.",
    ],
    en: [
      "The client secret is missing or wrong. New REST API keys have it on from the start: mostly none was sent.",
      "Pass the secret of that REST API key as clientSecret, or switch it off. It travels in the form body (client_secret) only: no Basic header, no JSON, no URL.",
    ],
    place: "restKey",
    page: "keys",
  },
  KOE023: {
    ko: [
      "JavaScript 키의 설정에 관한 오류입니다. 정확한 뜻은 알려져 있지 않습니다.",
      "JavaScript 키의 JavaScript SDK 도메인과 설정을 확인하세요.",
    ],
    en: [
      "An error about the settings of the JavaScript key. What it means exactly is not known.",
      "Check the JavaScript SDK domains and settings of the JavaScript key.",
    ],
    place: "keys",
    page,
  },
  KOE025: business,
  KOE026: business,
  KOE027: business,
  KOE028: business,
  KOE101: {
    ko: [
      "카카오가 모르는 앱 키입니다. 대개 다른 앱의 키이거나, 환경 변수에서 온 따옴표, 공백, 줄바꿈이 붙어 있습니다.",
      "client_id를 콘솔의 키와 비교하세요. 어드민 키와 앱 ID는 쓸 수 없습니다.",
    ],
    en: [
      "Kakao does not know this app key. Mostly it is another one, or has quotes, spaces or a line end of an environment variable.",
      "Compare client_id with the console. Neither the admin key nor the app id will do.",
    ],
    place: "keys",
    page: "keys",
  },
  KOE102: {
    ko: [
      "channel_public_id의 카카오톡 채널이 앱에 연결되어 있지 않습니다.",
      "콘솔에서 채널을 연결하거나 channelPublicId를 빼세요.",
    ],
    en: [
      "The KakaoTalk channel of channel_public_id is not linked to the app.",
      "Link it in the console, or leave channelPublicId out.",
    ],
    place: "channel",
    page,
  },
  ...Object.fromEntries(
    [103, 104, 105, 106, 107, 108, 109, 110].map((code) => [`KOE${code}`, internal]),
  ),
  KOE114: {
    ko: [
      "로그인에 쓴 키와 토큰 요청에 쓴 키가 서로 다른 앱의 것입니다.",
      "같은 앱의 키를 쓰세요. 한 앱의 JavaScript 키로 로그인하고 REST API 키로 토큰을 받는 것은 괜찮습니다.",
    ],
    en: [
      "The login and the token call used keys of two apps.",
      "Use keys of one app. Logging in with its JavaScript key and asking for tokens with its REST API key is fine.",
    ],
    place: "keys",
    page: "keys",
  },
  KOE123: biz,
  KOE124: biz,
  KOE125: {
    ko: ["앱 또는 개발자 계정이 제재되었습니다.", "콘솔과 메일에서 제재 내용을 확인하세요."],
    en: [
      "The app or the developer's account is suspended.",
      "See why in the console and your mail.",
    ],
    page,
  },
  KOE126: {
    ko: [
      "앱 설정의 오류입니다. 정확한 뜻은 알려져 있지 않습니다.",
      "error_description을 읽고 데브톡에 문의하세요.",
    ],
    en: [
      "A fault in the app's settings. What it means exactly is not known.",
      "Read error_description, and ask in DevTalk.",
    ],
    page,
  },
  KOE127: {
    ko: [
      "허용하지 않은 IP에서 호출했습니다.",
      "서버의 나가는 IP를 키의 허용 IP에 넣거나 허용 IP 설정을 비우세요.",
    ],
    en: [
      "The call came from an IP address that is not allowed.",
      "Add the server's outgoing address to the key's allowed IP addresses, or clear them.",
    ],
    place: "restKey",
    page: "keys",
  },
  KOE201: {
    ko: [
      "지원하지 않는 response_type입니다.",
      "response_type=code를 쓰세요(authorizeUrl이 넣습니다).",
    ],
    en: ["The response_type is not supported.", "Use response_type=code, as authorizeUrl does."],
    page: "login",
  },
  KOE202: {
    ko: [
      "response_type=token(암묵적 승인)은 쓸 수 없습니다.",
      "response_type=code를 쓰고 서버에서 코드를 토큰으로 바꾸세요.",
    ],
    en: [
      "The implicit grant (response_type=token) is not allowed.",
      "Use response_type=code, and exchange the code on a server.",
    ],
    page: "login",
  },
  KOE203: {
    ko: [
      "필수 동의항목에 동의하지 않았습니다.",
      "사용자가 필수 항목에 동의해야 로그인할 수 있습니다.",
    ],
    en: [
      "A required consent was not given.",
      "The user has to agree to the required items to log in.",
    ],
    place: "scopes",
    page,
  },
  KOE204: {
    ko: ["유효하지 않은 파라미터가 있습니다.", "error_description이 가리키는 값을 확인하세요."],
    en: ["A parameter is not valid.", "Check what error_description names."],
    page: "login",
  },
  KOE205: {
    ko: [
      "앱에 설정하지 않은 동의항목을 요청했습니다. 대개 비즈 앱이 아닌 앱의 account_email이거나, OpenID Connect를 켜지 않은 앱의 openid이거나, OpenID Connect 클라이언트가 기본값으로 보내는 profile과 email입니다.",
      "요청한 scope를 콘솔에서 설정하거나 scope에서 빼세요. profile과 email 대신 카카오의 동의항목 profile_nickname, profile_image, account_email을 쓰세요.",
    ],
    en: [
      "The login asked for a consent item that the app has not set up: mostly account_email in an app that is no Biz app, openid without OpenID Connect, or profile and email, which OpenID Connect clients send by default.",
      "Set the item up in the console, or leave it out of scope. Kakao's items are profile_nickname, profile_image and account_email, in the place of profile and email.",
    ],
    place: "scopes",
    page: "setup",
  },
  KOE207: {
    ko: ["필수 파라미터가 없습니다.", "error_description이 가리키는 값을 채우세요."],
    en: ["A required parameter is missing.", "Fill in what error_description names."],
    page: "login",
  },
  KOE232: businessRequest,
  KOE233: businessRequest,
  KOE237: {
    ko: [
      "한 사용자의 토큰을 너무 자주 발급받았습니다.",
      "잠시 뒤에 다시 시도하고, 토큰을 만료될 때까지 저장해 쓰세요.",
    ],
    en: [
      "Tokens of one user were asked for too often.",
      "Try again later, and keep tokens until they expire.",
    ],
    page: "login",
  },
  KOE303: {
    ko: [
      "토큰 요청의 redirect_uri가 로그인 때와 다릅니다. 대개 끝의 /, 프로토콜, 포트가 다르거나 로컬과 배포 환경의 값이 섞인 것입니다.",
      "로그인에 쓴 redirectUri를 글자 그대로 넘기세요. SDK의 팝업 로그인은 redirectUri가 'JS-SDK'일 수 있습니다.",
    ],
    en: [
      "The redirect_uri of the token call is not that of the login: mostly a trailing slash, the protocol or port, or the values of two environments.",
      "Pass the redirectUri of the login to the letter. For the SDK's login in a window it may be 'JS-SDK'.",
    ],
    place: "redirect",
    page: "login",
  },
  KOE310: {
    ko: ["지원하지 않는 grant_type입니다.", "authorization_code 또는 refresh_token을 쓰세요."],
    en: ["The grant_type is not supported.", "Use authorization_code or refresh_token."],
    page: "login",
  },
  KOE319: {
    ko: ["refresh_token이 없습니다.", "저장해 둔 리프레시 토큰을 넘기세요."],
    en: ["The refresh_token is missing.", "Pass the one that was kept."],
    page: "login",
  },
  KOE320: {
    ko: [
      "인가 코드를 이미 썼거나, 만료되었거나, 카카오가 모르는 코드입니다. 대개 React StrictMode의 두 번째 effect, 다시 그리기, 새로고침, 뒤로 가기로 같은 코드를 두 번 보낸 것입니다.",
      "다시 로그인하세요. 코드는 한 번만 교환하고, 읽은 뒤 주소에서 지우세요(Auth.handleRedirect가 합니다).",
    ],
    en: [
      "The authorization code was used, has expired, or is unknown. Mostly it was sent twice: by the second effect of React's StrictMode, a re-render, a reload or the back button.",
      "Log in again. Exchange a code once, and take it out of the address after reading it, as Auth.handleRedirect does.",
    ],
    page: "login",
  },
  KOE322: {
    ko: [
      "리프레시 토큰이 만료되었거나, 로그아웃 또는 연결 끊기로 무효가 되었습니다.",
      "다시 로그인하도록 안내하세요. 새 리프레시 토큰이 오면 옛것을 바꿔 저장해야 합니다.",
    ],
    en: [
      "The refresh token has expired, or a logout or unlink ended it.",
      "Have the user log in again. Whenever a new refresh token comes, keep it in the place of the old one.",
    ],
    page: "login",
  },
  KOE400: {
    ko: [
      "ID 토큰이 유효하지 않습니다.",
      "id_token 값을 그대로 넘겼는지, 만료되지 않았는지 확인하세요.",
    ],
    en: [
      "The ID token is not valid.",
      "Check that the id_token is passed whole, and has not expired.",
    ],
    page: "scopes",
  },
};

export const unknownKoe: Entry = {
  ko: [
    "카카오 로그인이 요청을 거절했습니다. 알려지지 않은 코드입니다.",
    "error_description을 읽고, 데브톡에서 코드를 찾아보세요.",
  ],
  en: [
    "Kakao's login refused. The code is not a known one.",
    "Read error_description, and look the code up in DevTalk.",
  ],
  page,
};
