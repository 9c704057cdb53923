// pages: what do people see of the emulated login and pickers?
// This file has the frame of every page; the others have the bodies and the words.
import { html, type Html } from "./html.js";
import { type Language, words } from "./words.js";

const style = html`
  :root { color-scheme: light; } * { box-sizing: border-box; } body { margin: 0; background:
  #f6f6f4; color: #191919; font: 16px/1.6 system-ui, "Apple SD Gothic Neo", "Noto Sans KR",
  sans-serif; word-break: keep-all; overflow-wrap: anywhere; } .band { margin: 0; padding: .5rem
  1rem; background: #191919; color: #fff; font-size: .8rem; text-align: center; } main { max-width:
  27rem; margin: 2rem auto; padding: 2rem; border-radius: 1.25rem; background: #fff; box-shadow: 0
  1px 2px #0002, 0 12px 40px -16px #0003; } h1 { margin: 0 0 1.25rem; font-size: 1.35rem;
  line-height: 1.3; } h2 { margin: 1.5rem 0 .5rem; font-size: .95rem; } label { display: block;
  margin-top: .9rem; font-size: .85rem; } input:not([type]), input[type=email], input[type=tel] {
  display: block; width: 100%; margin-top: .25rem; padding: .7rem .8rem; border: 1px solid #8a8a86;
  border-radius: .7rem; font: inherit; } label.check { display: flex; gap: .6rem; align-items:
  baseline; margin: 0; padding: .45rem 0; font-size: 1rem; } .check small { color: #5c5c58; } ul {
  margin: 0; padding: 0; list-style: none; } button { width: 100%; margin-top: 1rem; padding: .8rem
  1rem; border: 0; border-radius: .8rem; background: #fee500; color: #191919; font: inherit;
  font-weight: 600; cursor: pointer; } button.quiet { background: #efefec; font-weight: 400; }
  button.account { display: flex; justify-content: space-between; gap: 1rem; margin-top: .5rem;
  background: #fff; border: 1px solid #d6d6d1; font-weight: 400; text-align: start; } button.account
  small { color: #5c5c58; } :focus-visible { outline: 3px solid #1a6ee0; outline-offset: 2px; }
  .warning { padding: .6rem .8rem; border-radius: .7rem; background: #fdeceb; color: #8f1a12; }
  .card { padding: 1rem; margin-top: .6rem; border: 1px solid #d6d6d1; border-radius: .9rem; } .card
  p { margin: 0; } .card button { margin-top: .7rem; } code { padding: .1rem .4rem; border-radius:
  .4rem; background: #efefec; } a { color: inherit; } .bubble { margin: 1rem 0; padding: 1rem;
  border-radius: 1rem; background: #fff; border: 1px solid #d6d6d1; box-shadow: 0 1px 3px #0002; }
  .bubble p { margin: 0 0 .4rem; white-space: pre-line; } .bubble img { display: block; width: 100%;
  margin-bottom: .6rem; border-radius: .6rem; } .bubble small, .bubble s { color: #5c5c58; }
  .picture { padding: 2rem .6rem; border-radius: .6rem; background: #efefec; text-align: center; }
  .content { padding: .5rem 0; border-top: 1px solid #efefec; } .line { display: flex;
  justify-content: space-between; gap: 1rem; } .go { display: block; margin-top: .5rem; padding:
  .55rem; border-radius: .6rem; background: #efefec; text-align: center; text-decoration: none; }
`;

/** A random string for the Content Security Policy: only styles and scripts that carry it apply. */
export function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** What a page may have beside a title and a body. */
interface PageOptions {
  /** @default 200 */
  readonly status?: number;
  readonly script?: Html;
  /** Origins of the images it shows. @default none */
  readonly images?: readonly string[];
}

/** A page: the frame of all pages, with this title and body. */
export function page(
  language: Language,
  title: string,
  body: Html,
  { status = 200, script, images = [] }: PageOptions = {},
): Response {
  const nonce = newNonce();
  const imageSources = images.length ? ` img-src ${images.join(" ")};` : "";
  const document = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title}</title>
        <style nonce="${nonce}">
          ${style}
        </style>
      </head>
      <body>
        <header class="band">${words[language].emulated}</header>
        <main>
          <h1>${title}</h1>
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
