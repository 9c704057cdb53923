import { isLoopback } from "../validation/loopback.js";
import type { PreflightFacts } from "./facts.js";
import type { Found } from "./warnings.js";

type About = keyof PreflightFacts;

function parse(text: string): URL | undefined {
  try {
    const url = new URL(text);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** Quotes or white space around a value, as an environment file leaves them. */
const isQuoted = (text: string) => /^["'`\s]|["'`\s]$/.test(text);

/** What is wrong with a text before anything is compared; nothing for a URL of a page. */
function checkUrl(about: About, text: string): Found | undefined {
  if (text === "") return { code: "missing_value", about };
  if (isQuoted(text)) return { code: "quoted_value", about };
  if (!parse(text)) return { code: "no_url", about, value: text };
  return undefined;
}

/** Warnings about keys, which no text repeats. */
export function checkKeys({ appKey, restApiKey }: PreflightFacts): Found[] {
  const keys = { appKey, restApiKey };
  const found = (["appKey", "restApiKey"] as const).flatMap((about): Found[] => {
    const key = keys[about];
    if (key === undefined) return [];
    if (key === "" || /^(undefined|null)$/.test(key)) return [{ code: "missing_value", about }];
    // an admin key is sent with this word before it
    if (/^KakaoAK|:\/\//i.test(key)) return [{ code: "no_app_key", about }];
    if (isQuoted(key)) return [{ code: "quoted_value", about }];
    return /^[\w-]+$/.test(key) ? [] : [{ code: "no_app_key", about }];
  });
  const isSame = appKey !== undefined && appKey !== "" && appKey === restApiKey;
  return isSame && !found.length ? [{ code: "same_key", about: "appKey" }] : found;
}

/** Warnings about the address of the pages. */
export function checkOrigin(origin: string | undefined): Found[] {
  if (origin === undefined) return [];
  const wrong = checkUrl("origin", origin);
  if (wrong) return [wrong];
  const { protocol, hostname } = parse(origin)!;
  return protocol === "http:" && !isLoopback(hostname)
    ? [{ code: "plain_http", about: "origin", value: origin }]
    : [];
}

const withoutWww = (hostname: string) => hostname.replace(/^www\./, "");

/** How an address differs from that of the pages, where the two look as if they were meant to be the same. */
function compareWithOrigin(uri: URL, origin: URL): Found["code"] | undefined {
  if (uri.origin === origin.origin) return undefined;
  const [one, other] = [uri.hostname, origin.hostname];
  if (one !== other) {
    if (isLoopback(one) && isLoopback(other)) return "localhost_differs";
    return withoutWww(one) === withoutWww(other) ? "www_differs" : "another_site";
  }
  return uri.protocol === origin.protocol ? "port_differs" : "scheme_differs";
}

function checkRedirectUri(text: string, origin: URL | undefined): Found[] {
  const about = "redirectUri";
  const wrong = checkUrl(about, text);
  if (wrong) return [wrong];
  const uri = parse(text)!;
  const codes: (Found["code"] | undefined | false)[] = [
    uri.hash !== "" && "redirect_hash",
    uri.search !== "" && "redirect_query",
    // `https://shop.example` and `https://shop.example/` are one address to a browser, and two to Kakao
    ((uri.pathname !== "/" && uri.pathname.endsWith("/")) || text === uri.origin) &&
      "trailing_slash",
    origin && compareWithOrigin(uri, origin),
    uri.protocol === "http:" && !isLoopback(uri.hostname) && "plain_http",
  ];
  return codes.flatMap((code) => (code ? [{ code, about, value: text } as const] : []));
}

/** Warnings about redirect URIs, which Kakao compares to the letter. */
export function checkRedirectUris(uris: readonly string[], origin: string | undefined): Found[] {
  const page = origin === undefined ? undefined : parse(origin);
  return uris.flatMap((uri) => checkRedirectUri(uri, page));
}

/** Warnings about the links of shares and messages. */
export function checkLinks(links: readonly string[]): Found[] {
  const about = "links";
  return links.flatMap((link): Found[] => {
    const wrong = checkUrl(about, link);
    if (wrong) return [wrong];
    return isLoopback(parse(link)!.hostname)
      ? [{ code: "link_to_this_machine", about, value: link }]
      : [];
  });
}
