import { html, type Html } from "./html.js";
import { page } from "./page.js";
import { type Language, words } from "./words.js";

/** The fields of a form that the next form sends again, as hidden ones. */
export function carriedFields(form: URLSearchParams, names: readonly string[]): Html {
  const fields = names.flatMap((name) => {
    const value = form.get(name);
    return value === null ? [] : [html`<input type="hidden" name="${name}" value="${value}" />`];
  });
  return html`${fields}`;
}

/** The page that sends the form it came with again, from Kakao's own page. */
export function resubmitPage(language: Language, carried: Html): Response {
  const say = words[language];
  return page(
    language,
    say.moment,
    html`<form method="post">
      ${carried} <input type="hidden" name="step" value="enter" />
      <button>${say.goOn}</button>
    </form>`,
    { script: html`document.forms[0].submit();` },
  );
}

/** The last page of a window: it closes it. */
export function closePage(language: Language): Response {
  const say = words[language];
  return page(language, say.done, html`<p>${say.close}</p>`, { script: html`close();` });
}
