import { explain } from "../../explain/explain.js";
import { html } from "./html.js";
import { page } from "./page.js";
import { languageOf, words } from "./words.js";

/** An error that Kakao shows instead of sending the user back: the app never hears of it. */
export class ErrorPage extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    /** What it is about, such as the address that is not registered. */
    readonly about = "",
  ) {
    super(code);
  }

  response(request: Request): Response {
    const language = languageOf(request);
    const { status, code, about } = this;
    const { cause, fix, where } = explain({ error: "invalid_request", error_code: code }, language);
    const body = html`<p>${cause}</p>
      <p>${fix}</p>
      ${where && html`<p>${where}</p>`} ${about && html`<p><code>${about}</code></p>`}
      <p><code>${code}</code></p>`;
    return page(language, `${words[language].error} ${code}`, body, status);
  }
}
