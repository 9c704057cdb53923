import { explain } from "../../explain/explain.js";
import { explainResponse, Refusal } from "../http/reasons.js";
import { html } from "./html.js";
import { page } from "./page.js";
import { languageOf, words } from "./words.js";

/** An error that Kakao shows on a page of its own instead of redirecting to the app, which never learns of it. Thrown by the login's routes. */
export class ErrorPage extends Refusal {
  constructor(
    readonly status: number,
    readonly code: string,
    /** The wrong value, such as a redirect URI that is not registered. */
    readonly detail = "",
  ) {
    super(code);
  }

  response(request: Request): Response {
    const language = languageOf(request);
    const { status, code, detail } = this;
    const { cause, fix, where } = explain({ error: "invalid_request", error_code: code }, language);
    const body = html`<p>${cause}</p>
      <p>${fix}</p>
      ${where && html`<p>${where}</p>`} ${detail && html`<p><code>${detail}</code></p>`}
      <p><code>${code}</code></p>`;
    const response = page(language, `${words[language].error} ${code}`, body, { status });
    return explainResponse(response, this.reason(code, detail));
  }
}
