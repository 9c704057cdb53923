// pages: what do people see of the emulated login and pickers?
// This file has the frame of every page; the others have the bodies and the words.
import { html, type Html } from "./html.js";
import { style } from "./style.js";
import { type Language, words } from "./words.js";

/** A random string for the Content Security Policy: only styles and scripts that carry it apply. */
export function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** What a page may have beside a title and a body. */
interface PageOptions {
  /** @default 200 */
  readonly status?: number;
  /** The title of the window. @default the heading */
  readonly tab?: string;
  readonly script?: Html;
  /** Origins of the images it shows. @default none */
  readonly images?: readonly string[];
}

/** A page: the frame of all pages, with this heading and body. */
export function page(
  language: Language,
  heading: string | Html,
  body: Html,
  { status = 200, tab, script, images = [] }: PageOptions = {},
): Response {
  const nonce = newNonce();
  const imageSources = images.length ? ` img-src ${images.join(" ")};` : "";
  const document = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${tab ?? heading}</title>
        <style nonce="${nonce}">
          ${style}
        </style>
      </head>
      <body>
        <header class="band">${words[language].emulated}</header>
        <main>
          <h1>${heading}</h1>
          ${body}
        </main>
        ${
          script &&
          html`<script nonce="${nonce}">
            ${script};
          </script>`
        }
      </body>
    </html> `.markup;
  return new Response(document, {
    status,
    headers: {
      "Content-Type": "text/html;charset=UTF-8",
      "Cache-Control": "no-store",
      // without form-action: the response of a form may redirect to the app, and Chromium would apply form-action to that too
      "Content-Security-Policy": `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}';${imageSources} base-uri 'none'`,
      // the URL may hold a ticket
      "Referrer-Policy": "no-referrer",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
