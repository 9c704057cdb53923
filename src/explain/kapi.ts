import type { KapiCode } from "../errors/classes.js";
import type { Dictionary, Entry } from "./entry.js";

const later: Entry = {
  ko: [
    "카카오 서버에 잠시 문제가 있습니다.",
    "잠시 뒤에 다시 시도하세요. 사용자를 로그아웃시킬 필요는 없습니다.",
  ],
  en: [
    "Kakao's server has a passing problem.",
    "Try again later. It is no reason to log the user out.",
  ],
  page: "api",
};

const age: Entry = {
  ko: [
    "연령 인증 또는 연령 확인이 되지 않았습니다.",
    "사용자가 연령 인증을 마친 뒤 다시 시도하세요.",
  ],
  en: [
    "The age verification or check did not succeed.",
    "Try again when the user has verified their age.",
  ],
  page: "api",
};

const signing: Entry = {
  ko: ["전자서명이 끝나지 않았거나, 시간이 지났습니다.", "서명을 처음부터 다시 시작하세요."],
  en: ["The signing was not finished, or it ran out of time.", "Start the signing again."],
  page: "api",
};

/** Codes of Kakao's API. */
export const kapi: Dictionary & Readonly<Record<`${KapiCode}`, Entry>> = {
  "-1": later,
  "-2": {
    ko: ["필요한 파라미터가 없거나, 값이 맞지 않습니다.", "msg가 가리키는 파라미터를 확인하세요."],
    en: ["A parameter is missing or has a wrong value.", "Check the parameter that msg names."],
    page: "api",
    cases: [
      [
        /too long for access token/i,
        {
          ko: [
            "너무 길어서 액세스 토큰이 아닙니다.",
            "access_token 값만 넘기세요. ID 토큰이나 'Bearer '를 붙인 값이 아닙니다.",
          ],
          en: [
            "This is no access token: it is too long.",
            "Pass the access_token alone, no ID token and no 'Bearer ' before it.",
          ],
          page: "api",
        },
      ],
      [
        /failed to parse|cannot be null|cannot be empty/i,
        {
          ko: [
            "카카오가 파라미터를 읽지 못했거나, 필수 파라미터가 비어 있습니다.",
            "JSON이 아니라 application/x-www-form-urlencoded로 보내고, msg가 가리키는 값을 채우세요.",
          ],
          en: [
            "Kakao could not read a parameter, or a required one is empty.",
            "Send application/x-www-form-urlencoded, not JSON, and fill in what msg names.",
          ],
          page: "api",
        },
      ],
    ],
  },
  "-3": {
    ko: [
      "앱에서 이 기능을 켜지 않았거나, 키의 사용 가능 API에서 이 API를 켜지 않았습니다.",
      "카카오 로그인과 msg가 가리키는 동의항목을 켜세요. 어드민 키로 호출했다면 그 키의 사용 가능 API에서 이 API를 허용하세요. 철회 요청이었다면 필수 항목은 철회할 수 없습니다.",
    ],
    en: [
      "The app has not switched this feature on, or the API is not switched on in the key's available APIs.",
      "Switch on Kakao Login and the consent item that msg names. For a call with the admin key, allow the API in the key's available APIs. A required item cannot be revoked.",
    ],
    place: "availableApis",
    page: "api",
    cases: [
      [
        /\bscopes?\b/i,
        {
          ko: [
            "앱에서 이 API에 필요한 동의항목을 켜지 않았습니다.",
            "msg가 가리키는 동의항목을 콘솔에서 설정하세요. 철회 요청이었다면 필수 항목은 철회할 수 없습니다.",
          ],
          en: [
            "The app has not switched on the consent item that this API needs.",
            "Set up the item that msg names in the console. A required item cannot be revoked.",
          ],
          place: "scopes",
          page: "setup",
        },
      ],
    ],
  },
  "-4": {
    ko: ["제재된 계정입니다.", "사용자가 카카오 고객센터에 문의해야 합니다."],
    en: ["The account is sanctioned.", "The user has to ask Kakao's customer service."],
    page: "api",
  },
  "-5": {
    ko: [
      "앱에 이 API를 쓸 권한이 없습니다.",
      "권한이 필요한 API인지 확인하고 콘솔에서 신청하세요.",
    ],
    en: [
      "The app has no permission for this API.",
      "See whether the API needs one, and apply for it in the console.",
    ],
    place: "app",
    page: "permission",
  },
  "-6": {
    ko: ["카카오 서비스가 허용하지 않는 동작입니다.", "msg와 그 API의 문서를 확인하세요."],
    en: ["Kakao's service does not allow this.", "See msg and the documentation of the API."],
    page: "api",
  },
  "-7": {
    ko: ["점검 중이거나 내부에 문제가 있습니다.", "공지를 확인하고, 잠시 뒤에 다시 시도하세요."],
    en: ["Maintenance, or trouble inside Kakao.", "See Kakao's notices, and try again later."],
    page: "api",
  },
  "-8": {
    ko: ["요청 헤더가 잘못되었습니다.", "Authorization과 Content-Type 헤더를 확인하세요."],
    en: ["A header of the request is wrong.", "Check the Authorization and Content-Type headers."],
    page: "api",
  },
  "-9": {
    ko: ["종료된 API입니다.", "문서에서 대체 API를 확인해 교체하세요."],
    en: ["This API has been closed.", "Find the present API in the documentation."],
    page: "api",
  },
  "-10": {
    ko: [
      "허용된 요청 횟수를 넘었습니다.",
      "요청을 줄이거나, 잠시 뒤에 다시 시도하거나, 쿼터를 늘려 달라고 신청하세요.",
    ],
    en: ["The quota is used up.", "Ask less often, try again later, or apply for a larger quota."],
    place: "app",
    page: "api",
  },
  "-11": {
    ko: ["유료 API의 일간 또는 월간 예산을 다 썼습니다.", "예산을 확인하세요."],
    en: ["The day's or month's budget of a paid API is used up.", "Check the budget."],
    place: "app",
    page: "api",
  },
  "-12": {
    ko: [
      "앱 또는 개발자 계정이 제재되었습니다.",
      "콘솔과 메일에서 제재 내용을 확인하고 데브톡에 문의하세요.",
    ],
    en: [
      "The app or the developer's account is suspended.",
      "See why in the console and your mail, and ask in DevTalk.",
    ],
    page: "api",
  },
  "-13": {
    ko: [
      "오랫동안 쓰지 않아 이용이 정지된 앱입니다.",
      "콘솔과 메일에서 안내를 확인해 앱을 다시 활성화하고, 안 되면 데브톡에 문의하세요.",
    ],
    en: [
      "The app is suspended, because it was not used for a long time.",
      "See the console and your mail for how to activate it again; if that fails, ask in DevTalk.",
    ],
    place: "app",
    page: "api",
  },
  "-101": {
    ko: [
      "앱에 연결되지 않은 사용자입니다.",
      "카카오 로그인으로 먼저 연결하세요. 이미 연결을 끊은 사용자일 수 있습니다.",
    ],
    en: [
      "The user is not linked to the app.",
      "Have the user log in. The link may have been ended before.",
    ],
    page: "login",
  },
  "-102": {
    ko: [
      "이미 앱에 연결된 사용자입니다.",
      "signup은 자동 연결을 끈 앱에서 한 번만 호출합니다. 이미 가입한 사용자로 다루세요.",
    ],
    en: [
      "The user is already linked.",
      "Treat the user as signed up: signup is called once, in apps without automatic linking.",
    ],
    page: "login",
  },
  "-103": {
    ko: [
      "휴면 상태이거나 없는 카카오계정입니다.",
      "사용자가 카카오계정에 로그인해 휴면을 풀어야 합니다.",
    ],
    en: [
      "The Kakao Account is dormant or does not exist.",
      "The user has to log in to the account to wake it.",
    ],
    page: "api",
  },
  "-201": {
    ko: [
      "앱에 등록하지 않은 사용자 프로퍼티 키입니다.",
      "콘솔에 키를 등록하거나, 키 이름의 오타를 고치세요.",
    ],
    en: [
      "The app has no user property of this name.",
      "Register it in the console, or correct its spelling.",
    ],
    place: "properties",
    page: "setup",
  },
  "-204": {
    ko: [
      "친구 선택 창에 보여 줄 친구가 없습니다.",
      "카카오톡에 친구를 추가한 뒤 다시 시도하도록 안내하세요. 친구도 앱에 로그인하고 동의해야 보이며, 사용 권한이 없는 앱에서는 앱의 멤버만 보입니다.",
    ],
    en: [
      "The friend picker has no friends to show.",
      "Let the user add friends on KakaoTalk and try again. Friends have to have logged in to the app and agreed, too; an app without permission shows its members only.",
    ],
    place: "members",
    page: "social",
  },
  "-301": {
    ko: ["없는 앱입니다.", "앱 키를 확인하세요."],
    en: ["There is no such app.", "Check the app key."],
    place: "keys",
    page: "keys",
  },
  "-400": {
    ko: [
      "친구 선택 창을 잘못된 값으로 열었습니다.",
      "Picker 함수에 넘긴 값을 확인하세요. 고를 수 있는 수는 1에서 100까지이고, 최소가 최대를 넘을 수 없습니다.",
    ],
    en: [
      "The friend picker was opened with a wrong value.",
      "Check what was passed to the function of Picker: between 1 and 100 friends, and the least no more than the most.",
    ],
    page: "social",
  },
  "-401": {
    ko: [
      "앱 키나 토큰이 유효하지 않거나, 앱의 설정과 맞지 않습니다.",
      "다시 로그인하고, 그래도 나면 앱 키를 확인하세요.",
    ],
    en: [
      "The key or token is not valid, or does not fit the app's settings.",
      "Log in again; if it persists, check the app key.",
    ],
    place: "keys",
    page: "api",
    cases: [
      [
        /expired/i,
        {
          ko: [
            "액세스 토큰이 만료되었습니다.",
            "리프레시 토큰으로 새 토큰을 받거나(oauth.refresh), 다시 로그인하세요.",
          ],
          en: [
            "The access token has expired.",
            "Get a new one with the refresh token (oauth.refresh), or log in again.",
          ],
          page: "login",
        },
      ],
      [
        /does not exist|InvalidToken/i,
        {
          ko: [
            "존재하지 않는 액세스 토큰입니다. 로그아웃했거나 연결이 끊겼거나, 액세스 토큰이 아닌 값일 수 있습니다.",
            "다시 로그인하세요. access_token 값만 넘겼는지도 확인하세요.",
          ],
          en: [
            "Kakao does not know this access token: logged out, unlinked, or no token at all.",
            "Log in again, and check that access_token alone is passed.",
          ],
          page: "login",
        },
      ],
      [
        /ip mismatched/i,
        {
          ko: [
            "허용하지 않은 IP에서 호출했습니다. 토큰의 문제가 아닙니다.",
            "msg의 callerIp를 키의 허용 IP에 넣거나 허용 IP 설정을 비우세요. 서버리스는 나가는 IP가 바뀝니다.",
          ],
          en: [
            "The call came from an IP address that is not allowed. The token is not at fault.",
            "Add the callerIp of msg to the key's allowed IP addresses, or clear them. Serverless hosts change theirs.",
          ],
          place: "restKey",
          page: "keys",
        },
      ],
      [
        /domain mismatched/i,
        {
          ko: [
            "JavaScript SDK 도메인에 등록하지 않은 웹 도메인에서 호출했습니다.",
            "msg의 caller를 JavaScript 키의 JavaScript SDK 도메인에 등록하세요. 프로토콜과 포트까지 같아야 합니다. 제품 링크 관리의 웹 도메인은 공유와 메시지의 링크가 열 수 있는 곳으로, 따로 등록합니다.",
          ],
          en: [
            "The call came from a web domain that is not among the JavaScript SDK domains.",
            "Register the caller of msg as a JavaScript SDK domain of the JavaScript key: protocol and port count. The web domains of Product Link are another box: where links of shares and messages may lead.",
          ],
          place: "domains",
          page: "keys",
        },
      ],
      [
        /keyhash mismatched|bundle id mismatched/i,
        {
          ko: [
            "등록하지 않은 네이티브 앱(키 해시 또는 번들 ID)에서 호출했습니다.",
            "네이티브 앱 키에 msg의 값을 등록하세요.",
          ],
          en: [
            "The call came from a native app whose key hash or bundle id is not registered.",
            "Register the value in msg under the native app key.",
          ],
          place: "keys",
          page: "keys",
        },
      ],
      [
        /deactivated/i,
        {
          ko: ["사용을 중지한 앱 키입니다.", "콘솔에서 지금 쓰는 키를 확인해 바꾸세요."],
          en: ["The app key has been deactivated.", "Use a key that the console shows as active."],
          place: "keys",
          page: "keys",
        },
      ],
      [
        /invalid app ?key|no authentication key/i,
        {
          ko: [
            "앱 키가 없거나, 이 호출에 쓸 수 있는 종류가 아닙니다.",
            "JavaScript SDK에는 JavaScript 키, 관리자 호출에는 어드민 키를 쓰세요.",
          ],
          en: [
            "There is no app key, or one of a kind that this call does not take.",
            "The JavaScript SDK takes the JavaScript key, calls for any user the admin key.",
          ],
          place: "keys",
          page: "keys",
        },
      ],
      [
        /mismatch|not match/i,
        {
          ko: [
            "토큰이나 키가 다른 앱의 것입니다.",
            "로그인에 쓴 키와 호출에 쓴 키가 같은 앱의 것인지 확인하세요.",
          ],
          en: [
            "The token or the key belongs to another app.",
            "Check that the login and the call use keys of the same app.",
          ],
          place: "keys",
          page: "keys",
        },
      ],
    ],
  },
  "-402": {
    ko: [
      "사용자가 필요한 동의항목({scopes})에 동의하지 않았습니다.",
      "Auth.authorize({ scope: … })로 추가 동의를 받으세요. 동의항목이 콘솔에 설정되어 있어야 합니다.",
    ],
    en: [
      "The user has not agreed to what the call needs ({scopes}).",
      "Ask for consent: Auth.authorize({ scope: … }). The app must have set the item up.",
    ],
    place: "scopes",
    page: "scopes",
    onServer: {
      ko: [
        "사용자가 필요한 동의항목({scopes})에 동의하지 않았습니다.",
        "로그인 주소를 authorizeUrl({ scope: … })로 만들어 사용자에게 추가 동의를 받으세요. 동의항목이 콘솔에 설정되어 있어야 합니다.",
      ],
      en: [
        "The user has not agreed to what the call needs ({scopes}).",
        "Send the user to authorizeUrl({ scope: … }) to agree to it. The app must have set the item up.",
      ],
      place: "scopes",
      page: "scopes",
    },
  },
  "-403": {
    ko: [
      "친구 선택 창을 지원하지 않는 브라우저입니다.",
      "휴대폰의 기본 브라우저처럼 지원하는 브라우저로 열도록 안내하세요.",
    ],
    en: [
      "The friend picker does not support this browser.",
      "Lead the user to one that is supported, such as the phone's own.",
    ],
    page: "social",
  },
  "-405": age,
  "-406": {
    ko: [
      "14세 미만 사용자는 쓸 수 없는 앱입니다.",
      "14세 미만도 쓸 수 있게 하려면 앱의 설정을 확인하세요.",
    ],
    en: ["The app is not open to users under 14.", "Check the app's settings if it should be."],
    page: "api",
  },
  "-421": signing,
  "-422": signing,
  "-423": signing,
  "-451": age,
  "-452": age,
  "-453": age,
  "-480": age,
  "-481": age,
  "-501": {
    ko: ["카카오톡에 가입하지 않은 사용자입니다.", "카카오톡 기능을 빼고 진행하세요."],
    en: ["The user is not on KakaoTalk.", "Go on without what needs KakaoTalk."],
    page: "api",
  },
  "-502": {
    ko: [
      "받는 사람이 친구가 아니거나, 앱에 연결하고 동의한 친구가 아닙니다.",
      "talk.friends가 준 uuid만 쓰세요.",
    ],
    en: [
      "The receiver is no friend, or none who uses the app and agreed.",
      "Use only uuids that talk.friends gives.",
    ],
    page: "message",
  },
  "-504": {
    ko: ["지원하지 않는 기기입니다.", "다른 기기에서 시도하도록 안내하세요."],
    en: ["The device is not supported.", "Let the user try another one."],
    page: "api",
  },
  "-530": {
    ko: ["받는 사람이 메시지를 받지 않거나 프로필을 숨겼습니다.", "그 친구에게는 보내지 마세요."],
    en: ["The receiver takes no messages, or hides their profile.", "Do not send to this friend."],
    page: "message",
  },
  "-531": {
    ko: ["보내는 사람의 한 달 발신 한도를 넘었습니다.", "다음 달에 다시 시도하세요."],
    en: ["The sender's quota of the month is used up.", "Try again next month."],
    page: "message",
  },
  "-532": {
    ko: ["보내는 사람의 하루 발신 한도를 넘었습니다.", "내일 다시 시도하세요."],
    en: ["The sender's quota of the day is used up.", "Try again tomorrow."],
    page: "message",
  },
  "-533": {
    ko: ["받는 사람의 하루 수신 한도를 넘었습니다.", "내일 다시 시도하세요."],
    en: ["The receiver's quota of the day is used up.", "Try again tomorrow."],
    page: "message",
  },
  "-536": {
    ko: ["같은 두 사람 사이의 하루 한도를 넘었습니다.", "내일 다시 시도하세요."],
    en: ["The quota of the day between these two users is used up.", "Try again tomorrow."],
    page: "message",
  },
  "-541": {
    ko: ["없는 카카오톡 채널입니다.", "채널 프로필 ID를 확인하세요."],
    en: ["There is no such KakaoTalk channel.", "Check the channel's public id."],
    place: "channel",
    page: "channel",
  },
  "-544": {
    ko: ["제재된 카카오톡 채널입니다.", "채널 관리자센터에서 상태를 확인하세요."],
    en: ["The KakaoTalk channel is sanctioned.", "See its state in the channel's admin center."],
    place: "channel",
    page: "channel",
  },
  "-602": {
    ko: ["이미지의 용량이 너무 큽니다.", "5MB보다 작게 줄여 올리세요."],
    en: ["The image has too many bytes.", "Upload one of less than 5 MB."],
    page: "share",
  },
  "-603": {
    ko: [
      "카카오가 이미지를 처리하다 시간이 초과되었습니다.",
      "다시 시도하고, URL로 넘긴 이미지라면 밖에서 빨리 열리는지 확인하세요.",
    ],
    en: [
      "Kakao ran out of time with the image.",
      "Try again. An image that is passed by its URL has to open from outside, and quickly.",
    ],
    page: "share",
  },
  "-606": {
    ko: ["한 번에 올릴 수 있는 이미지 수를 넘었습니다.", "이미지를 한 장씩 올리세요."],
    en: ["There are more images than one upload takes.", "Upload one image at a time."],
    page: "share",
  },
  "-815": {
    ko: ["카카오톡 채널의 내부 오류입니다.", "잠시 뒤에 다시 시도하세요."],
    en: ["An error inside KakaoTalk Channel.", "Try again later."],
    page: "channel",
  },
  "-816": {
    ko: ["고객파일을 찾을 수 없습니다.", "고객파일 ID를 확인하세요."],
    en: ["There is no such customer file.", "Check the id of the customer file."],
    page: "channel",
  },
  "-817": {
    ko: [
      "고객파일의 이름이 이미 있거나 쓸 수 없는 이름입니다.",
      "다른 이름으로 고객파일을 등록하세요.",
    ],
    en: [
      "The name of the customer file is taken, or not allowed.",
      "Register the customer file under another name.",
    ],
    page: "channel",
  },
  "-818": {
    ko: [
      "등록할 수 있는 고객파일 수(30개)를 넘었습니다.",
      "채널 관리자센터에서 쓰지 않는 고객파일을 지우세요.",
    ],
    en: [
      "There are more customer files than a channel may have (30).",
      "Delete those not in use in the channel's admin center.",
    ],
    page: "channel",
  },
  "-819": {
    ko: ["앱에 연결하지 않은 카카오톡 채널입니다.", "콘솔에서 채널을 연결하세요."],
    en: ["The KakaoTalk channel is not linked to the app.", "Link it in the console."],
    place: "channel",
    page: "channel",
  },
  "-903": {
    ko: ["등록되지 않은 개발자의 앱 키입니다.", "앱 키를 확인하세요."],
    en: ["The app key is of a developer who is not registered.", "Check the app key."],
    place: "keys",
    page: "keys",
  },
  "-911": {
    ko: ["지원하지 않는 이미지 형식입니다.", "JPG나 PNG로 바꿔 올리세요."],
    en: ["The image's format is not supported.", "Convert it to JPG or PNG."],
    page: "share",
  },
  "-9798": {
    ko: [
      "카카오가 서비스를 점검하고 있습니다.",
      "공지를 확인하고, 점검이 끝난 뒤 다시 시도하세요.",
    ],
    en: ["Kakao's service is under maintenance.", "See Kakao's notices, and try again afterwards."],
    page: "api",
  },
};

/** A code that Kakao has not documented. */
export const unknownKapi: Entry = {
  ko: [
    "카카오 API가 요청을 거절했습니다. 알려지지 않은 코드입니다.",
    "msg를 읽고, 데브톡에서 코드를 찾아보세요.",
  ],
  en: [
    "Kakao's API refused the call. The code is not a known one.",
    "Read msg, and look the code up in DevTalk.",
  ],
  page: "api",
};
