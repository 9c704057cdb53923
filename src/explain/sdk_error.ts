import type { Entry, PageName } from "./entry.js";

/** What the SDK says when it throws, by its sentences; `keys` and `place` are what a sentence names. */
const sentences: readonly (readonly [pattern: RegExp, entry: Entry])[] = [
  [
    /^Missing required keys: (?<keys>.+) at (?<place>.+)$/,
    {
      ko: [
        "Kakao SDK를 호출하면서({place}) 필수 값({keys})을 빠뜨렸습니다.",
        "빠진 값({keys})을 넣어 다시 호출하세요.",
      ],
      en: [
        "A call of the Kakao SDK ({place}) lacks what it requires ({keys}).",
        "Pass what is missing ({keys}).",
      ],
    },
  ],
  [
    /^Invalid parameter keys: (?<keys>via points) should.* at (?<place>.+)$/,
    {
      ko: ["경유지(viaPoints)가 세 곳을 넘습니다({place}).", "viaPoints를 세 곳까지만 넘기세요."],
      en: ["There are more than three via points ({place}).", "Pass up to three viaPoints."],
    },
  ],
  [
    /^Invalid parameter keys: (?<keys>.*\b(?:success|fail|always)\b.*) at (?<place>.+)$/,
    {
      ko: [
        "SDK v1의 콜백({keys})을 넘겼습니다({place}).",
        "콜백을 빼고({keys}), 함수가 돌려주는 프로미스를 await하세요.",
      ],
      en: [
        "Callbacks of SDK v1 ({keys}) were passed ({place}).",
        "Leave them out ({keys}), and await the promise that the function returns.",
      ],
    },
  ],
  [
    /^Invalid parameter keys: (?<keys>.+) at (?<place>.+)$/,
    {
      ko: [
        "Kakao SDK에 없는 이름({keys})을 넘겼습니다({place}).",
        "이름의 오타를 고치거나 빼세요({keys}). 값이 undefined여도 SDK는 거절하므로 키 자체를 빼야 합니다.",
      ],
      en: [
        "The Kakao SDK ({place}) was passed names it does not know ({keys}).",
        "Correct their spelling or leave them out ({keys}): the SDK refuses the key even where its value is undefined.",
      ],
    },
  ],
  [
    /^Illegal argument for "(?<keys>.+?)" in (?<place>[^:]+): size of/,
    {
      ko: [
        "배열의 개수({keys})가 맞지 않습니다({place}).",
        "개수를 맞추세요({keys}). 버튼은 두 개까지, 리스트의 contents는 두 개나 세 개입니다.",
      ],
      en: [
        "An array ({keys}) has too few or too many items ({place}).",
        "Pass the right number ({keys}): up to two buttons, two or three contents of a list.",
      ],
    },
  ],
  [
    /^Illegal argument for "(?<keys>url)" in (?<place>API\.request)$/,
    {
      ko: [
        "Kakao SDK가 모르는 URL입니다({place}).",
        "/v2/user/me처럼 호스트와 쿼리 없이, 문서에 나온 그대로 url에 넣으세요.",
      ],
      en: [
        "The Kakao SDK does not know this URL ({place}).",
        "Pass url to the letter as documented, without host and query: /v2/user/me.",
      ],
    },
  ],
  [
    /^Illegal argument for "(?<keys>.+?)" in (?<place>[^:]+)/,
    {
      ko: [
        "Kakao SDK에 넘긴 값({keys})의 타입이나 범위가 맞지 않습니다({place}).",
        "문서에서 타입을 확인해 고치세요({keys}). undefined와 null도 거절하므로, 값이 없으면 키를 빼세요.",
      ],
      en: [
        "A value passed to the Kakao SDK ({keys}) is of a wrong type or out of range ({place}).",
        "Look up its type and correct it ({keys}). undefined and null are refused too: leave the key out where there is no value.",
      ],
    },
  ],
  [
    /^objectType should be one of/,
    {
      ko: [
        "공유할 템플릿의 종류(objectType)가 없거나 잘못되었습니다.",
        "objectType에 feed, list, commerce, location, calendar, text 중 하나를 넣으세요.",
      ],
      en: [
        "The kind of the template to share (objectType) is missing or wrong.",
        "Pass one of feed, list, commerce, location, calendar, text as objectType.",
      ],
    },
  ],
  [
    /^container is required for (?<place>[\w. ]+)/,
    {
      ko: [
        "버튼으로 쓸 요소(container)가 없거나 페이지에서 찾을 수 없습니다({place}).",
        "요소가 페이지에 생긴 뒤에, 요소나 CSS 선택자를 container로 넘기세요.",
      ],
      en: [
        "The element of the button (container) was not passed, or is not on the page ({place}).",
        "Pass the element or a CSS selector as container, once the element is on the page.",
      ],
    },
  ],
  [
    /Already initialized/,
    {
      ko: [
        "Kakao.init을 이미 호출했습니다.",
        "한 번만 호출하거나, Kakao.isInitialized()로 먼저 확인하세요. loadKakao는 여러 번 호출해도 됩니다.",
      ],
      en: [
        "Kakao.init has been called before.",
        "Call it once, or ask Kakao.isInitialized() first. loadKakao may be called any number of times.",
      ],
      page: "start",
    },
  ],
  [
    /App key must be provided/,
    {
      ko: [
        "Kakao.init에 앱 키를 넘기지 않았습니다. 대개 환경 변수가 비어 있습니다.",
        "JavaScript 키를 문자열로 넘기고, 환경 변수의 이름과 값을 확인하세요.",
      ],
      en: [
        "Kakao.init was given no app key. Mostly an environment variable is not set.",
        "Pass the JavaScript key as a string, and check the variable's name and value.",
      ],
      place: "keys",
      page: "start",
    },
  ],
  [
    /Unsupported browser/,
    {
      ko: [
        "Kakao SDK가 지원하지 않는 브라우저입니다(Internet Explorer 10 이하).",
        "다른 브라우저로 열도록 안내하세요.",
      ],
      en: [
        "The Kakao SDK does not support this browser (Internet Explorer before 11).",
        "Lead the user to another browser.",
      ],
      page: "start",
    },
  ],
];

/** A sentence of the SDK's that is not known. */
const unknownSentence: Entry = {
  ko: [
    "Kakao SDK가 호출을 거절했습니다. 요청은 보내지 않았습니다.",
    "오류의 메시지가 가리키는 값을 문서와 비교해 고치세요.",
  ],
  en: [
    "The Kakao SDK refused the call. Nothing was sent.",
    "Compare what its message names with the documentation.",
  ],
  page: "start",
};

const noObject: Entry = {
  ko: [
    "Kakao SDK의 함수에 객체가 아닌 값을 넘겼습니다.",
    "설정을 객체 하나로 넘기세요. 예를 들면 Kakao.Share.sendCustom({ templateId: 12345 })입니다.",
  ],
  en: [
    "A function of the Kakao SDK was passed something that is no object.",
    "Pass the settings as one object, such as Kakao.Share.sendCustom({ templateId: 12345 }).",
  ],
  page: "start",
};

/** Characters of a message that are read: the SDK's are shorter. */
const longestMessage = 1000;

/** The names of fields in a list; nothing that could be a text of the page's or of its user's. */
const namesIn = (list = "") =>
  list
    .split(",")
    .filter((name) => /^[\w$.-]{1,64}$/.test(name))
    .slice(0, 10);

/** Where it was: `Share.sendDefault`, or `Share: button` for `parameter "button" in Share`. */
function placeOf(place = ""): string[] {
  const where = place.trim().replace(/^parameter "(\w+)" in (.+)$/, "$2: $1");
  return /^[\w$.:/ -]{1,80}$/.test(where) ? [where] : [];
}

/** Kakao's documentation about the functions of a namespace. */
const pagesOfNamespaces: Readonly<Record<string, PageName>> = {
  Auth: "sdk",
  Channel: "channelSdk",
  Navi: "naviSdk",
  Picker: "socialSdk",
  Share: "shareSdk",
};

/** An error that the SDK itself has thrown, and the names in it; nothing where it has not thrown it. */
export function explainSdkError(
  name: unknown,
  message: unknown,
): { entry: Entry; names: Readonly<Record<string, readonly string[]>> } | undefined {
  if (name === "Error" && message === "params should be an Object") {
    return { entry: noObject, names: {} };
  }
  if (name !== "KakaoError" || typeof message !== "string") return undefined;
  for (const [pattern, entry] of sentences) {
    const found = pattern.exec(message.slice(0, longestMessage));
    if (!found) continue;
    const place = placeOf(found.groups?.["place"]);
    const [namespace = ""] = /^\w+/.exec(place[0] ?? "") ?? [];
    const page = entry.page ?? pagesOfNamespaces[namespace] ?? "start";
    return { entry: { ...entry, page }, names: { keys: namesIn(found.groups?.["keys"]), place } };
  }
  return { entry: unknownSentence, names: {} };
}
