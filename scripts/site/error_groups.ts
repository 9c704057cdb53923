// What all errors of a group have in common: how they are called, which fields they have, and how code catches them.
import type { Translated } from "../../src/explain/entry.ts";
import type { ErrorGroup } from "./error_page_path.ts";

interface Field {
  readonly name: string;
  readonly text: Translated;
}

interface Group {
  readonly title: Translated;
  /** What a code of it is, with `{code}` in it. */
  readonly lead: Translated;
  /** The class of the error; absent where no code gets it. */
  readonly errorClass?: string;
  /** A call that may fail with it, and the condition that catches it, with `{code}` in it. */
  readonly caught?: { readonly call: string; readonly condition: string };
  readonly fields: readonly Field[];
  /** What else is to be known about them. */
  readonly note?: Translated;
  /** Guides that help with all of them. */
  readonly guides: readonly string[];
}

const field = (name: string, ko: string, en: string): Field => ({ name, text: { ko, en } });
const status = field(
  "status",
  "HTTP 상태입니다. SDK로 호출하면 SDK가 알려 주지 않아 없습니다.",
  "The HTTP status; absent over the SDK, which hides it.",
);
const url = field("url", "호출한 API의 URL입니다.", "The endpoint that was called.");
const message = field(
  "message",
  "어디서 무엇이 잘못됐고 어떻게 고치는지 적혀 있습니다.",
  "Where it was, what is wrong and what to do.",
);
const issues = field(
  "issues",
  "잘못된 값마다 경로(`path`), 기대한 것(`expected`), 설명(`message`)이 들어 있습니다.",
  "Each wrong value with its `path`, what was `expected`, and a `message`.",
);

const authFields: readonly Field[] = [
  field(
    "error",
    "오류의 이름입니다(`invalid_grant` 등).",
    "The name of the error, such as `invalid_grant`.",
  ),
  field(
    "error_code",
    "카카오가 보낸 `KOE…` 코드이며, 없을 수도 있습니다.",
    "Kakao's `KOE…`, where it sends one.",
  ),
  field("error_description", "카카오가 보낸 설명입니다.", "Kakao's description."),
  field(
    "code",
    "`error_code`이고, 없으면 `error`입니다.",
    "`error_code`, or `error` where there is none.",
  ),
  field("state", "돌아온 `state`입니다.", "The `state` that came back."),
  field("status", "토큰 요청의 HTTP 상태입니다.", "The HTTP status of a token request."),
];

const me = "await kakao.API.me()";

/** A class of this package's own errors. */
const own = (
  errorClass: string,
  ko: string,
  en: string,
  call: string,
  guides: readonly string[],
  fields: readonly Field[],
): Group => ({
  title: { ko: `${ko} (${errorClass})`, en: `${en} (${errorClass})` },
  lead: {
    ko: `\`${errorClass}\`의 코드 \`{code}\`입니다.`,
    en: `The code \`{code}\` of \`${errorClass}\`.`,
  },
  errorClass,
  caught: { call, condition: `error.name === "${errorClass}" && error.code === "{code}"` },
  fields: [...fields, message],
  guides,
});

export const errorGroups: Readonly<Record<ErrorGroup, Group>> = {
  koe: {
    title: { ko: "카카오 로그인 (KOE)", en: "Kakao Login (KOE)" },
    lead: {
      ko: "카카오 로그인 오류 코드 {code}입니다.",
      en: "{code} is an error code of Kakao Login.",
    },
    errorClass: "KakaoAuthError",
    caught: {
      call: "await oauth.exchangeCode({ code })",
      condition: 'error.name === "KakaoAuthError" && error.code === "{code}"',
    },
    fields: authFields,
    note: {
      ko: "인가 코드를 받기 전에 난 오류는 카카오의 화면에 코드만 표시되고 앱으로 돌아오지 않습니다. 토큰 요청에서 난 오류는 아래처럼 받습니다.",
      en: "What goes wrong before there is a code is shown on Kakao's page, and does not come back to the app. What goes wrong in a token request is caught like this.",
    },
    guides: ["login", "oauth"],
  },
  login: {
    title: { ko: "로그인의 error 이름", en: "Names of a login's error" },
    lead: {
      ko: "로그인이 실패했을 때 `error`에 들어 있는 이름 `{code}`입니다.",
      en: "`{code}` is what `error` says when a login fails.",
    },
    errorClass: "KakaoAuthError",
    caught: {
      call: "const { code } = await kakao.Auth.handleRedirect()",
      condition: 'error.name === "KakaoAuthError" && error.error === "{code}"',
    },
    fields: authFields,
    guides: ["login", "login-redirect"],
  },
  kapi: {
    title: { ko: "카카오 API (음수 코드)", en: "Kakao's API (negative codes)" },
    lead: {
      ko: "카카오 API가 돌려주는 오류 코드 {code}입니다.",
      en: "{code} is an error code of Kakao's API.",
    },
    errorClass: "KakaoApiError",
    caught: { call: me, condition: 'error.name === "KakaoApiError" && error.code === {code}' },
    fields: [
      field("code", "카카오의 오류 코드이며, 음수입니다.", "Kakao's code, a negative number."),
      field(
        "msg",
        "카카오의 메시지입니다. 문구는 바뀔 수 있으니 분기는 `code`로 하세요.",
        "Kakao's message. Branch on `code`: messages change.",
      ),
      url,
      status,
      field(
        "required_scopes",
        "호출에 필요한 동의항목입니다(-402).",
        "Consent items that the call needs (-402).",
      ),
      field(
        "allowed_scopes",
        "사용자가 동의한 항목입니다(-402).",
        "Consent items that the user has agreed to (-402).",
      ),
    ],
    guides: ["api"],
  },
  share: {
    title: {
      ko: "카카오톡 공유 화면 (4000번대와 5000번대)",
      en: "The page of KakaoTalk Share (4000s and 5000s)",
    },
    lead: {
      ko: "카카오톡 공유 화면에 표시되는 오류 코드 {code}입니다.",
      en: "{code} is an error code that the page of KakaoTalk Share shows.",
    },
    fields: [],
    note: {
      ko: "이 코드는 공유 화면에만 표시되고 앱의 코드로는 전달되지 않습니다. 화면에서 본 번호를 그대로 `explain`에 넘기면 같은 설명을 볼 수 있습니다.",
      en: "The page alone shows this code: no code of an app gets it. Pass the number to `explain` as you see it, and it says the same.",
    },
    guides: ["why-share-does-not-work", "share"],
  },
  kae: {
    title: {
      ko: "배송지 선택 창과 채널 화면 (KAE)",
      en: "Address pickers and the channel page (KAE)",
    },
    lead: {
      ko: "배송지 선택 창이나 채널 화면이 돌려주는 오류 코드 {code}입니다.",
      en: "{code} is an error code of Kakao's address pickers and channel page.",
    },
    errorClass: "KakaoAppsError",
    caught: {
      call: "const { address_id } = await kakao.Auth.selectShippingAddress()",
      condition: 'error.name === "KakaoAppsError" && error.code === "{code}"',
    },
    fields: [
      field("error_code", "카카오의 `KAE…` 코드입니다.", "Kakao's `KAE…`."),
      field("error_msg", "카카오의 메시지입니다.", "Kakao's message."),
      field("code", "`error_code`와 같습니다.", "The same as `error_code`."),
    ],
    guides: ["addresses", "channels"],
  },
  KakaoLoadError: own(
    "KakaoLoadError",
    "SDK 불러오기",
    "Loading the SDK",
    "await loadKakao({ appKey })",
    ["load", "csp"],
    [],
  ),
  KakaoStateError: own(
    "KakaoStateError",
    "호출 전의 준비",
    "Not ready for the call",
    me,
    ["load", "tokens"],
    [],
  ),
  KakaoDataError: own(
    "KakaoDataError",
    "보내려는 값",
    "What was to be sent",
    me,
    ["validation"],
    [
      issues,
      url,
      field(
        "function",
        "API가 아닌 함수라면 호출한 함수입니다.",
        "The function that was called, if it is none of an endpoint.",
      ),
    ],
  ),
  KakaoResponseError: own(
    "KakaoResponseError",
    "받은 응답",
    "What came back",
    me,
    ["validation"],
    [
      issues,
      url,
      field(
        "response",
        "받은 응답 그대로입니다. 개인정보가 있을 수 있어 `console.log`에는 나오지 않습니다.",
        "The raw body; `console.log` does not print it, since it may hold personal data.",
      ),
    ],
  ),
  KakaoPopupError: own(
    "KakaoPopupError",
    "팝업",
    "Popups",
    "const { code } = await kakao.Auth.authorize({ isPopup: true })",
    ["login-popup", "in-app-browsers"],
    [],
  ),
  KakaoNetworkError: own(
    "KakaoNetworkError",
    "네트워크",
    "The network",
    me,
    ["errors", "csp"],
    [url, status],
  ),
};
