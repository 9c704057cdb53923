import { isKakaoError } from "../errors/classes.js";
import { explain } from "../explain/explain.js";
import type { Language } from "../explain/entry.js";
import { createNonce } from "../oauth/pkce.js";
import { links, type Problem, problems } from "./page_words.js";
import { response } from "./responses.js";

/** What a page says. */
export interface PageContent {
  readonly problem: Problem;
  readonly status: number;
  readonly language: Language;
  /** Where the person goes on to. */
  readonly returnTo: string;
  /** Begins the login again; absent where that would not help. */
  readonly loginUrl?: string | undefined;
  /** What is explained to developers. */
  readonly error?: unknown;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly cookies?: readonly string[] | undefined;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escaped = (text: string) => text.replaceAll(/[&<>"']/g, (found) => entities[found]!);

const style = `
:root { color-scheme: light dark; font: 16px/1.6 system-ui, sans-serif; word-break: keep-all; overflow-wrap: anywhere; }
main { max-width: 34rem; margin: 12vh auto; padding: 0 1.25rem; }
h1 { font-size: 1.4rem; line-height: 1.35; }
nav { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1.75rem 0; }
nav a { padding: .6rem 1.1rem; border: 1px solid; border-radius: .6rem; color: inherit; text-decoration: none; }
nav a:first-child { background: #fee500; border-color: #fee500; color: #191919; }
details { opacity: .8; }
`;

const link = (href: string, text: string) => `<a href="${escaped(href)}">${escaped(text)}</a>`;

/** What went wrong and what to do about it, in the words of `explain`: it repeats nothing that is secret. */
function details(error: unknown, language: Language): string {
  const { cause, fix, where, docs } = explain(error, language);
  const code = isKakaoError(error) ? String(error.code) : "";
  const sentences = [code, cause, fix, where].filter((part) => part).map((part) => escaped(part!));
  const words = links[language];
  return `<details><summary>${escaped(words.details)}</summary>
${sentences.map((sentence) => `<p>${sentence}</p>`).join("\n")}
${docs === undefined ? "" : `<p>${link(docs, words.docs)}</p>`}
</details>`;
}

/** A page that says what has happened and leads on. It has no script. */
export function page(content: PageContent): Response {
  const { problem, status, language, returnTo, loginUrl, error, headers, cookies } = content;
  const [heading, text] = problems[problem][language];
  const words = links[language];
  const nonce = createNonce();
  const document = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(heading)}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<main>
<h1>${escaped(heading)}</h1>
<p>${escaped(text)}</p>
<nav>
${loginUrl === undefined ? "" : link(loginUrl, words.again)}
${link(returnTo, words.back)}
</nav>
${error === undefined ? "" : details(error, language)}
</main>
</body>
</html>
`;
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
  return response(
    status,
    document,
    {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Language": language,
      "Content-Security-Policy": policy,
      Vary: "Accept-Language",
      ...headers,
    },
    cookies,
  );
}
