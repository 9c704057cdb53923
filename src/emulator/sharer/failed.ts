import { explain } from "../../explain/explain.js";
import { parseJson } from "../http/parameters.js";
import { asReason, explainResponse } from "../http/reasons.js";
import { errorPage } from "../pages/error.js";
import { html } from "../pages/html.js";
import { type Language, words } from "../pages/words.js";

const isScalar = (value: unknown): value is string | number =>
  ["string", "number"].includes(typeof value);

/** What the SDK says in `error`: JSON as Base64 for URLs. */
function readError(encoded: string): { readonly code?: unknown; readonly msg?: unknown } {
  try {
    const bytes = Uint8Array.from(
      atob(encoded.replaceAll("-", "+").replaceAll("_", "/")),
      (character) => character.charCodeAt(0),
    );
    return Object(parseJson(new TextDecoder().decode(bytes))) as object;
  } catch {
    return {};
  }
}

/** `/picker/failed`: where the SDK leads the page of a phone when Kakao refuses the message. */
export function failedPage(form: URLSearchParams, language: Language): Response {
  const { notShared, answer } = words[language];
  const { code, msg } = readError((form.get("error") ?? "").slice(0, 10_000));
  const said = [code, msg].filter(isScalar).join(" ");
  const response = errorPage(language, {
    ...(isScalar(code) && { ...explain({ code, msg }, language), code: String(code) }),
    status: 400,
    cause: notShared,
    ...(isScalar(msg) && { details: [[answer, html`<code>${msg}</code>`]] }),
  });
  return explainResponse(response, asReason({ en: said, ko: said }));
}
