// dashboard: what can a person see and change of a served emulator?
// This file serves the page; the others are its script, which talks to the control API.
import { readFile } from "node:fs/promises";
import { refusalOf } from "../http/access.js";
import { html } from "../pages/html.js";
import { newNonce } from "../pages/page.js";
import { languageOf } from "../pages/words.js";

/** What the page loads: built files, by their paths below the emulator's address. */
const files: Readonly<Record<string, { readonly file: string; readonly type: string }>> = {
  "/emulator/dashboard.js": { file: "dashboard.global.js", type: "text/javascript" },
  "/emulator/dashboard.css": { file: "dashboard.css", type: "text/css" },
};

const [script, style] = Object.keys(files);

const headers = {
  "Cache-Control": "no-store",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};

/** The page: empty, since its script asks the control API for all it shows. */
function shell(request: Request): Response {
  const nonce = newNonce();
  const document = html`<!doctype html>
    <html lang="${languageOf(request)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <title>Kakao Emulator</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${style}" nonce="${nonce}" />
        <script src="${script}" nonce="${nonce}" defer></script>
      </head>
      <body>
        <noscript>JavaScript가 필요합니다. This page needs JavaScript.</noscript>
      </body>
    </html> `.markup;
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    "connect-src 'self'",
    // images of messages: the emulator's own, and those of apps on this machine
    "img-src 'self' data: http://localhost:* http://127.0.0.1:*",
    "base-uri 'none'",
    "form-action 'none'",
    // no page may lead a person to press a button here
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types kakao-emulator",
  ];
  return new Response(document, {
    headers: {
      ...headers,
      "Content-Type": "text/html;charset=UTF-8",
      "Content-Security-Policy": policy.join("; "),
      "Cross-Origin-Opener-Policy": "same-origin",
    },
  });
}

async function builtFile({ file, type }: { file: string; type: string }): Promise<Response> {
  const folder = new URL("./dist/emulator/", import.meta.resolve("kakao-typed/package.json"));
  const text = await readFile(new URL(file, folder), "utf8");
  return new Response(text, {
    headers: {
      ...headers,
      "Content-Type": `${type};charset=UTF-8`,
      "Cross-Origin-Resource-Policy": "same-origin",
    },
  });
}

/** Answers a request for the dashboard; `undefined` for any other. Whoever may not use the control API may not have it. */
export async function dashboard(
  request: Request,
  allowed: ReadonlySet<string>,
): Promise<Response | undefined> {
  if (request.method !== "GET" && request.method !== "HEAD") return undefined;
  const { pathname } = new URL(request.url);
  const file = files[pathname];
  if (pathname !== "/" && !file) return undefined;
  const forbidden = refusalOf(request.headers, allowed);
  if (forbidden !== undefined) return Response.json({ message: forbidden }, { status: 403 });
  return file ? builtFile(file) : shell(request);
}
