import { ErrorPage } from "./error.js";
import { html } from "./html.js";
import { page } from "./page.js";
import { type Language, languageOf, words } from "./words.js";

/** The codes of KakaoTalk Share that the emulator shows. */
export type ShareErrorCode = "4002" | "4003" | "4011" | "4019";

/** What is wrong, and what to do. */
type Sentences = readonly [cause: string, fix: string];

const sentences: Readonly<Record<Language, Readonly<Record<ShareErrorCode, Sentences>>>> = {
  ko: {
    "4002": [
      "잘못된 요청입니다. 메시지 템플릿이나 템플릿 ID가 잘못됐거나, 링크의 도메인이 앱에 등록되지 않았습니다.",
      "아래 값을 고치세요. 링크의 도메인은 [앱] > [제품 링크 관리] > [웹 도메인]에 등록합니다.",
    ],
    "4003": [
      "이 앱 키로는 공유할 수 없습니다.",
      "Kakao.init에는 REST API 키가 아니라 JavaScript 키를 넣으세요.",
    ],
    "4011": [
      "인증에 실패했습니다. 이런 앱 키가 없습니다.",
      "Kakao.init에 넣은 JavaScript 키를 확인하세요.",
    ],
    "4019": [
      "공유를 호출한 페이지의 도메인이 앱에 등록되지 않았습니다.",
      "[앱] > [플랫폼 키] > [JavaScript 키] > [JavaScript SDK 도메인]에 아래 주소를 등록하세요.",
    ],
  },
  en: {
    "4002": [
      "The request is wrong: the message template or its id is wrong, or the domain of a link is not registered.",
      "Mend the value below. Domains of links are registered at App > Product Link > Web domain.",
    ],
    "4003": [
      "This app key cannot share.",
      "Give Kakao.init the JavaScript key, not the REST API key.",
    ],
    "4011": [
      "The authentication failed: there is no such app key.",
      "Check the JavaScript key that Kakao.init was given.",
    ],
    "4019": [
      "The domain of the page that shares is not registered.",
      "Register the address below at App > Platform key > JavaScript key > JavaScript SDK domain.",
    ],
  },
};

/** An error that KakaoTalk Share shows in its window; the page that shares never learns of it. */
export class ShareErrorPage extends ErrorPage {
  constructor(
    override readonly code: ShareErrorCode,
    detail = "",
  ) {
    super(400, code, detail);
  }

  override response(request: Request): Response {
    const language = languageOf(request);
    const { code, detail, status } = this;
    const [cause, fix] = sentences[language][code];
    const body = html`<p>${cause}</p>
      <p>${fix}</p>
      ${detail && html`<p><code>${detail}</code></p>`}
      <p><code>${code}</code></p>`;
    return page(language, `${words[language].error} ${code}`, body, { status });
  }
}
