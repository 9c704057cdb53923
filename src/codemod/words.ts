// What the codemod says about places that it leaves.
import type { Words } from "../command/words.js";

/** Callbacks of `Kakao.API.request`. */
export const callbackWords = {
  settingsElsewhere: {
    ko: "설정 객체가 이 스크립트에서 전부 보이지 않습니다. success, fail, always가 있으면 SDK v2가 예외를 던지니 .then(success, fail)으로 옮기세요.",
    en: "Its settings are not all in sight. SDK v2 throws on success, fail and always: move them to .then(success, fail).",
  },
  moveByHand: {
    ko: "SDK v2에는 success, fail, always가 없습니다. 설정 객체를 다른 곳에서도 쓰거나 펼치므로 직접 .then(success, fail)으로 옮기세요.",
    en: "SDK v2 has no success, fail and always. The settings are spread or used elsewhere too: move them to .then(success, fail) by hand.",
  },
  resultUsed: {
    ko: "호출 결과와 콜백을 함께 쓰고 있습니다. SDK v2에서는 반환된 프로미스를 await하고 콜백 내용을 그 뒤로 옮기세요.",
    en: "Its result is used beside callbacks. In SDK v2, await the promise and move what the callbacks do behind it.",
  },
  always: {
    ko: "always가 응답을 인자로 받지만 .finally()는 아무것도 넘기지 않습니다. success와 fail 안으로 나누어 옮기세요.",
    en: "always takes the answer, which .finally() does not pass on: move it into success and fail.",
  },
  usesThis: {
    ko: "콜백이 this로 설정 객체를 읽거나 제너레이터, getter입니다. 직접 .then(success, fail)으로 옮기세요.",
    en: "The callback reads the settings as this, or is a generator or getter: move it to .then(success, fail) by hand.",
  },
  typed: {
    ko: "SDK v2의 프로미스는 일반 객체, 문자열, 빈 문자열로도 거부됩니다. 콜백의 인자를 unknown으로 받고 확인한 뒤 쓰세요.",
    en: "SDK v2 rejects with a plain object, a text or an empty one: take unknown and check it.",
  },
  answerTyped: {
    ko: "이 타입이 카카오의 응답과 맞는지 확인하세요. 지우면 kakao-typed의 타입이 적용됩니다.",
    en: "Check this type against Kakao's answer; without it, that of kakao-typed applies.",
  },
  none: {
    ko: "SDK v2의 이 함수는 콜백을 받지 않습니다. 반환된 프로미스를 await하세요.",
    en: "In SDK v2 it takes no callback: await the promise.",
  },
  throwsOn: {
    ko: "SDK v2는 이 함수의 success, fail, always에 예외를 던집니다. 빼고, 하던 일은 프로미스나 콜백 페이지로 옮기세요.",
    en: "SDK v2 throws on success, fail and always here: leave them out, and move what they did to the promise or the callback page.",
  },
  logout: {
    ko: "콜백이 SDK v2에서는 받지 못하는 값을 받습니다. 프로미스를 await하고 그 뒤로 옮기세요.",
    en: "The callback takes something that SDK v2 does not give: await the promise and move it behind.",
  },
} as const satisfies Readonly<Record<string, Words>>;

/** The login. */
export const loginWords = {
  redirect: {
    ko: "SDK v2의 로그인은 이 페이지를 떠납니다. 콘솔에 등록한 redirectUri를 적고, 그 페이지에서 code를 서버로 보내 토큰을 받으세요. (페이지에 머무르려면 kakao-typed의 await kakao.Auth.authorize({ isPopup: true }))",
    en: "The login of SDK v2 leaves this page. Write the redirectUri that the console knows; that page sends the code to your server for a token. (To stay: await kakao.Auth.authorize({ isPopup: true }) of kakao-typed.)",
  },
  after: {
    ko: "로그인 뒤에 하던 일입니다. redirectUri 페이지에서 서버에게 받은 토큰을 Auth.setAccessToken(token)에 넘긴 다음 호출하세요.",
    en: "What followed the login: call it on the page of redirectUri, after Auth.setAccessToken(token) with the token from your server.",
  },
  notPersisted: {
    ko: "로그인 뒤에 하던 일입니다. redirectUri 페이지에서 서버에게 받은 토큰을 Auth.setAccessToken(token, false)에 넘긴 다음 호출하세요(persistAccessToken: false).",
    en: "What followed the login: call it on the page of redirectUri, after Auth.setAccessToken(token, false) with the token from your server (persistAccessToken: false).",
  },
  byHand: {
    ko: "SDK v2에는 Auth.login이 없습니다. Auth.authorize({ redirectUri })로 바꾸고, 콜백이 하던 일은 redirectUri 페이지로 옮기세요. (페이지에 머무르려면 kakao-typed의 await kakao.Auth.authorize({ isPopup: true }))",
    en: "SDK v2 has no Auth.login: use Auth.authorize({ redirectUri }), and move what the callbacks do to the page of redirectUri. (To stay: await kakao.Auth.authorize({ isPopup: true }) of kakao-typed.)",
  },
  settingsElsewhere: {
    ko: "설정 객체가 이 스크립트에서 전부 보이지 않습니다. prompts가 있으면 prompt로 바꾸세요.",
    en: "Its settings are not all in sight: prompts is called prompt.",
  },
  unknownKey: {
    ko: "SDK v2의 Auth.authorize는 모르는 옵션에 예외를 던집니다. 빼거나 새 이름으로 바꾸세요.",
    en: "Auth.authorize of SDK v2 throws on options it does not know: leave it out, or use its new name.",
  },
} as const satisfies Readonly<Record<string, Words>>;

/** KakaoTalk Share and channels. */
export const shareWords = {
  callback: {
    ko: "SDK v2의 공유에는 callback이 없습니다(전송 결과는 서버의 공유 성공 웹훅으로 받습니다). 하던 일:",
    en: "Sharing in SDK v2 calls nothing back (your server's share webhook is told). What it did:",
  },
  callbackByHand: {
    ko: "SDK v2는 공유 설정의 callback에 예외를 던집니다. 빼고, 전송 결과는 서버의 공유 성공 웹훅으로 받으세요.",
    en: "SDK v2 throws on callback in the settings of a share: leave it out; your server's share webhook tells what was sent.",
  },
  settingsElsewhere: {
    ko: "설정 객체가 이 스크립트에서 전부 보이지 않습니다. callback은 빼고 androidExecParams, iosExecParams는 androidExecutionParams, iosExecutionParams로 바꾸세요.",
    en: "Its settings are not all in sight: leave callback out, and call androidExecParams and iosExecParams androidExecutionParams and iosExecutionParams.",
  },
  talkLink: {
    ko: "SDK v2에 없는 함수입니다. Share.sendDefault 또는 Share.createDefaultButton에 objectType을 지정해 쓰세요.",
    en: "SDK v2 does not have it: use Share.sendDefault or Share.createDefaultButton with an objectType.",
  },
  channelSettingsElsewhere: {
    ko: "설정 객체가 이 스크립트에서 전부 보이지 않습니다. plusFriendId는 channelPublicId로 바꾸세요.",
    en: "Its settings are not all in sight: plusFriendId is called channelPublicId.",
  },
  channel: {
    ko: "SDK v2에 없는 함수입니다. Channel.addChannel, chat, createAddChannelButton, createChatButton 중에서 쓰세요.",
    en: "SDK v2 does not have it: use Channel.addChannel, chat, createAddChannelButton or createChatButton.",
  },
} as const satisfies Readonly<Record<string, Words>>;

/** URLs of `Kakao.API.request`, and of the SDK's script. */
export const urlWords = {
  meAnswer: {
    ko: "/v2/user/me의 응답은 다릅니다. kaccount_email은 kakao_account.email이고, kaccount_email_verified는 kakao_account.is_email_verified입니다.",
    en: "/v2/user/me answers with other fields: kaccount_email is kakao_account.email, kaccount_email_verified is kakao_account.is_email_verified.",
  },
  meText: {
    ko: "/v1/user/me는 종료되었습니다. /v2/user/me로 바꾸세요. kaccount_email은 kakao_account.email입니다.",
    en: "/v1/user/me is gone: use /v2/user/me, where kaccount_email is kakao_account.email.",
  },
  story: {
    ko: "카카오스토리 API는 종료되어 대신할 API가 없습니다. 이 호출을 지우세요.",
    en: "The API of KakaoStory is gone, and nothing takes its place: remove the call.",
  },
  channels: {
    ko: "/v2/api/talk/channels를 쓰세요. 조회할 채널은 channel_ids에 쉼표로 구분해 넘깁니다.",
    en: "Use /v2/api/talk/channels, with channel_ids separated by commas.",
  },
  typeArgument: {
    ko: "kakao-typed는 URL로 응답 타입을 정합니다. 타입 인자를 지우세요.",
    en: "kakao-typed knows the type of the answer by its URL: leave the type argument out.",
  },
  unknown: {
    ko: "SDK v2의 API.request는 이 URL에 예외를 던집니다. 문서에서 대체 API를 확인하거나 서버에서 호출하세요.",
    en: "API.request of SDK v2 throws on this URL: look its successor up, or call it on your server.",
  },
} as const satisfies Readonly<Record<string, Words>>;

/** Types. */
export const typeWords = {
  v1: {
    ko: "@types/kakao-js-sdk(SDK v1)의 타입입니다. kakao-typed의 타입으로 바꾸세요.",
    en: "A type of @types/kakao-js-sdk, which is SDK v1: use those of kakao-typed.",
  },
  own: {
    ko: '직접 선언한 Kakao는 kakao-typed/global의 선언과 충돌합니다. 지우고 import "kakao-typed/global"을 쓰세요.',
    en: 'This declaration of Kakao conflicts with that of kakao-typed/global: remove it and import "kakao-typed/global".',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** What may be Kakao's SDK. */
export const unsure: Words = {
  ko: "카카오 SDK v1 호출로 보이지만 확실하지 않아 바꾸지 않았습니다. 카카오 SDK라면 마이그레이션 문서를 보고 직접 바꾸세요.",
  en: "It looks like SDK v1, but may be something else, and stays. If it is Kakao's, change it as the migration guide says.",
};

/** What is the SDK, but read by a name that is not in the source. */
export const readByName: Words = {
  ko: "이름을 실행 중에 정해 SDK를 읽습니다. 그 이름이 Link, Auth.login 등 SDK v1의 것이면 바꾸세요.",
  en: "It reads the SDK by a name that is made at run time: where that is one of SDK v1 (Link, Auth.login …), change it.",
};

const storyIsGone: Words = {
  ko: "카카오스토리 기능은 SDK v2에 없습니다. 지우거나 Share.sendDefault로 카카오톡 공유를 쓰세요.",
  en: "SDK v2 has nothing for KakaoStory: remove it, or share to KakaoTalk with Share.sendDefault.",
};

const refreshTokens: Words = {
  ko: "리프레시 토큰은 서버에서만 다룹니다. 토큰 갱신은 서버에서 kakao-typed/oauth의 refresh로 하세요.",
  en: "Refresh tokens stay on your server: renew tokens there, with refresh of kakao-typed/oauth.",
};

/** What v2 has no counterpart for, by `Namespace.function` or `Namespace`. */
export const removedWords: Readonly<Record<string, Words>> = {
  "Auth.loginForm": {
    ko: "SDK v2에서는 Auth.authorize({ redirectUri, prompt: 'login' })을 쓰고, 콜백이 하던 일은 redirectUri 페이지로 옮기세요.",
    en: "Use Auth.authorize({ redirectUri, prompt: 'login' }), and move what the callbacks do to the page of redirectUri.",
  },
  "Auth.createLoginButton": {
    ko: "버튼을 직접 만들고 클릭 핸들러에서 Auth.authorize({ redirectUri })를 호출하세요. 콜백이 하던 일은 redirectUri 페이지로 옮깁니다.",
    en: "Make a button of your own that calls Auth.authorize({ redirectUri }); what the callbacks do goes to the page of redirectUri.",
  },
  "Auth.getStatus": {
    ko: "await Auth.getStatusInfo()를 쓰세요. 토큰이 없으면 { status: 'not_connected' }로 거부됩니다.",
    en: "Use await Auth.getStatusInfo(), which rejects with { status: 'not_connected' } where there is no token.",
  },
  "Auth.getRefreshToken": refreshTokens,
  "Auth.setRefreshToken": refreshTokens,
  Story: storyIsGone,
};
