import { type Explanation, explain } from "../../explain/explain.js";
import { explainResponse, Refusal } from "../http/reasons.js";
import { html, type Html } from "./html.js";
import { page } from "./page.js";
import { type Language, languageOf, words } from "./words.js";

/** What an error page shows. */
interface ErrorShown extends Partial<Explanation> {
  readonly status: number;
  /** The code, as people look it up. */
  readonly code?: string | undefined;
  /** What else is known of the error: labels and values. */
  readonly details?: readonly (readonly [label: string, value: Html])[];
}

/** The page of an error: each thing with its label. */
export function errorPage(language: Language, shown: ErrorShown): Response {
  const say = words[language];
  const { status, code, cause, fix, where, docs, details = [] } = shown;
  const rows: readonly (readonly [label: string, value: Html | string | undefined])[] = [
    [say.cause, cause],
    ...details,
    [say.fix, fix],
    [say.where, where],
  ];
  return page(
    language,
    code === undefined ? say.error : html`${say.code} <code>${code}</code>`,
    html`<dl>
        ${rows.map(
          ([label, value]) =>
            value &&
            html`<dt>${label}</dt>
              <dd>${value}</dd>`,
        )}
      </dl>
      ${
        docs !== undefined &&
        html`<p>
          <a class="to" href="${docs}" target="_blank" rel="noopener noreferrer">${say.docs}</a>
        </p>`
      }`,
    { status, ...(code && { tab: `${say.error} ${code}` }) },
  );
}

/** The parameter that is wrong, by the code of the error. */
const parameters: Readonly<Record<string, string>> = {
  KOE006: "redirect_uri",
  KOE007: "logout_redirect_uri",
  KOE101: "client_id",
  KOE102: "channel_public_id",
  KOE205: "scope",
  "4019": "origin",
};

/** An error that Kakao shows on a page of its own instead of redirecting to the app, which never learns of it. Thrown by the login's routes. */
export class ErrorPage extends Refusal {
  constructor(
    readonly status: number,
    readonly code: string,
    /** The wrong value, such as a redirect URI that is not registered. */
    readonly detail = "",
    /** The values that would have been right, where the app has a list of them. */
    readonly known?: readonly string[] | undefined,
  ) {
    super(code);
  }

  response(request: Request): Response {
    const language = languageOf(request);
    const say = words[language];
    const { status, code, detail, known } = this;
    const parameter = parameters[code];
    const sent = parameter === undefined ? say.sent : `${say.sent} (${parameter})`;
    const registered = known?.length
      ? html`<ul>
          ${known.map((value) => html`<li><code>${value}</code></li>`)}
        </ul>`
      : html`${say.noneKnown}`;
    const response = errorPage(language, {
      ...explain({ error: "invalid_request", error_code: code }, language),
      status,
      code,
      details: [
        ...(detail ? [[sent, html`<code>${detail}</code>`] as const] : []),
        ...(known ? [[say.known, registered] as const] : []),
      ],
    });
    return explainResponse(response, this.reason(code, detail));
  }
}

/** Whether a browser asks for a page, rather than a program for an answer. */
export const asksForPage = ({ headers }: Request): boolean =>
  /\btext\/html\b/i.test(headers.get("Accept") ?? "");

/** The page for an address that the emulator does not have. */
export function notFoundPage(request: Request): Response {
  const language = languageOf(request);
  const say = words[language];
  const { pathname } = new URL(request.url);
  return page(
    language,
    say.noPage,
    html`<p>${say.noPath}</p>
      <dl>
        <dt>${say.address}</dt>
        <dd><code>${pathname}</code></dd>
      </dl>`,
    { status: 404 },
  );
}
