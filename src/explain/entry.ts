/** The languages of `explain`: the compiler asks every entry for each of them. */
export const languages = ["ko", "en"] as const;

/** Language of an explanation. */
export type Language = (typeof languages)[number];

/** A text in each language. */
export type Translated = Readonly<Record<Language, string>>;

/** Cause and fix in one language. */
type Words = readonly [cause: string, fix: string];

/** The explanation of a code. */
export interface Entry extends Readonly<Record<Language, Words>> {
  /** Where it is set in the console. */
  readonly place?: keyof typeof places;
  /** Kakao's documentation about it. */
  readonly page?: PageName;
  /** What to say where the error has an HTTP status, which calls over the SDK do not have: it is a server's. */
  readonly onServer?: Entry;
  /**
   * More exact entries by the error's description; the first that matches counts. What its named groups match fills the
   * sentences.
   */
  readonly cases?: readonly (readonly [description: RegExp, entry: Entry])[];
}

/** Explanations by code. */
export type Dictionary = Readonly<Record<string, Entry>>;

/** Places in the console of developers.kakao.com. */
export const places = {
  keys: { ko: "앱 > 플랫폼 키", en: "App > Platform key" },
  restKey: { ko: "앱 > 플랫폼 키 > REST API 키", en: "App > Platform key > REST API key" },
  /** Which pages may call. */
  domains: {
    ko: "앱 > 플랫폼 키 > JavaScript 키 > JavaScript SDK 도메인",
    en: "App > Platform key > JavaScript key > JavaScript SDK domain",
  },
  /** Where links of shares and messages may lead. */
  productLink: { ko: "앱 > 제품 링크 관리 > 웹 도메인", en: "App > Product Link > Web domain" },
  availableApis: { ko: "어드민 키 > 사용 가능 API", en: "Admin key > Available APIs" },
  redirect: {
    ko: "앱 > 플랫폼 키 > (쓰는 키) > 카카오 로그인 리다이렉트 URI",
    en: "App > Platform key > (the key in use) > Kakao Login redirect URI",
  },
  login: { ko: "카카오 로그인 > 사용 설정", en: "Kakao Login > Usage settings" },
  logout: { ko: "카카오 로그인 > 고급", en: "Kakao Login > Advanced" },
  scopes: { ko: "카카오 로그인 > 동의항목", en: "Kakao Login > Consent items" },
  properties: { ko: "카카오 로그인 > 사용자 프로퍼티", en: "Kakao Login > User properties" },
  channel: { ko: "카카오톡 채널", en: "KakaoTalk Channel" },
  members: { ko: "앱 > 멤버", en: "App > Members" },
  app: { ko: "앱", en: "App" },
} as const satisfies Readonly<Record<string, Translated>>;

/**
 * Paths of Kakao's documentation, below `/docs/ko/` and `/docs/en/`: those of `explain`, and those of every `@see`, which
 * cannot import them and are held against them by a test.
 */
export const pages = {
  api: "rest-api/error-code",
  login: "kakaologin/rest-api",
  sdk: "kakaologin/js",
  setup: "kakaologin/prerequisite",
  trouble: "kakaologin/trouble-shooting",
  scopes: "kakaologin/utilize",
  keys: "app-setting/app",
  permission: "getting-started/permission",
  message: "kakaotalk-message/trouble-shooting",
  share: "kakaotalk-share/trouble-shooting",
  shareFaq: "kakaotalk-share/faq",
  shareSdk: "kakaotalk-share/js-link",
  social: "kakaotalk-social/trouble-shooting",
  socialSdk: "kakaotalk-social/js",
  channel: "kakaotalk-channel/trouble-shooting",
  channelSdk: "kakaotalk-channel/js",
  naviSdk: "kakaonavi/js",
  webhook: "kakaologin/callback",
  start: "javascript/getting-started",
  design: "kakaologin/design-guide",
  messageSdk: "kakaotalk-message/js",
  shareWebhook: "kakaotalk-share/callback",
  channelWebhook: "kakaotalk-channel/callback",
  calendar: "talkcalendar/rest-api",
} as const;

/** The name of a page of Kakao's documentation. */
export type PageName = keyof typeof pages;

/** The address of a page of Kakao's documentation. */
export const docsUrl = (page: PageName, language: Language): string =>
  `https://developers.kakao.com/docs/${language}/${pages[page]}`;
