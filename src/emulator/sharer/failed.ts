import { parseJson } from "../http/parameters.js";
import { asReason, explainResponse } from "../http/reasons.js";
import { html } from "../pages/html.js";
import { page } from "../pages/page.js";
import { type Language, words } from "../pages/words.js";

/** What the SDK says in `error`: JSON as Base64 for URLs. */
function readError(encoded: string): string {
  try {
    const bytes = Uint8Array.from(
      atob(encoded.replaceAll("-", "+").replaceAll("_", "/")),
      (character) => character.charCodeAt(0),
    );
    const { code, msg } = Object(parseJson(new TextDecoder().decode(bytes))) as {
      code?: unknown;
      msg?: unknown;
    };
    return [code, msg].filter((part) => ["string", "number"].includes(typeof part)).join(" ");
  } catch {
    return "";
  }
}

/** `/picker/failed`: where the SDK leads the page of a phone when Kakao refuses the message. */
export function failedPage(form: URLSearchParams, language: Language): Response {
  const error = readError((form.get("error") ?? "").slice(0, 10_000));
  const body = html`<p>${words[language].notShared}</p>
    ${error && html`<p><code>${error}</code></p>`}`;
  const response = page(language, words[language].error, body, { status: 400 });
  return explainResponse(response, asReason({ en: error, ko: error }));
}
