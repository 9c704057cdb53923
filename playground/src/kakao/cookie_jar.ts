// The cookies of Kakao and of your server: a browser keeps none for a server that is in the page. What RFC 6265 says of
// domains, paths and lifetimes holds; no script can read this jar, so `HttpOnly` needs nothing.

interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly domain: string;
  /** Whether it is for that host alone, and not for those below it. */
  readonly isHostOnly: boolean;
  readonly path: string;
  readonly isSecure: boolean;
  /** Milliseconds since 1970; `null` where it has no end. */
  readonly expiresAt: number | null;
}

/** The cookies of a browser. */
export interface CookieJar {
  /** The `Cookie` header for an address, `undefined` without cookies. */
  readonly header: (url: string) => string | undefined;
  /** Takes the value of a `Set-Cookie` header. */
  readonly take: (url: string, setCookie: string) => void;
}

/** Where a jar keeps its cookies, as text. */
interface Shelf {
  readonly read: () => string | null;
  readonly write: (text: string) => void;
}

const mostCookies = 100;

const isBelow = (host: string, domain: string) => host === domain || host.endsWith(`.${domain}`);

const coversPath = (path: string, of: string) =>
  path === of || path.startsWith(of.endsWith("/") ? of : `${of}/`);

/** Whether `Secure` cookies go there: browsers trust this machine without https. */
const isSafe = ({ protocol, hostname }: URL) =>
  protocol === "https:" || hostname === "localhost" || hostname === "127.0.0.1";

/** Reads a `Set-Cookie` header; `undefined` for a cookie that a browser would refuse. */
function parse(url: URL, setCookie: string): Cookie | undefined {
  const [pair = "", ...rest] = setCookie.split(";");
  const at = pair.indexOf("=");
  if (at < 1) return undefined;
  const attributes = new Map(
    rest.map((one) => {
      const [name = "", ...value] = one.split("=");
      return [name.trim().toLowerCase(), value.join("=").trim()];
    }),
  );
  const domain = attributes.get("domain")?.replace(/^\./, "").toLowerCase();
  if (domain && !isBelow(url.hostname, domain)) return undefined;
  const path = attributes.get("path");
  const age = attributes.get("max-age");
  const date = attributes.get("expires");
  const cookie: Cookie = {
    name: pair.slice(0, at).trim(),
    value: pair.slice(at + 1).trim(),
    domain: domain || url.hostname,
    isHostOnly: !domain,
    path: path?.startsWith("/") ? path : url.pathname.replace(/\/[^/]*$/, "") || "/",
    isSecure: attributes.has("secure"),
    expiresAt: age !== undefined ? Date.now() + Number(age) * 1000 : date ? Date.parse(date) : null,
  };
  if (cookie.isSecure && !isSafe(url)) return undefined;
  const isHostPrefixed = cookie.name.startsWith("__Host-");
  if (isHostPrefixed && !(cookie.isSecure && cookie.isHostOnly && cookie.path === "/")) {
    return undefined;
  }
  return cookie;
}

const isAlive = ({ expiresAt }: Cookie) => expiresAt === null || expiresAt > Date.now();

export function createCookieJar({ read, write }: Shelf): CookieJar {
  function cookies(): Cookie[] {
    try {
      return (JSON.parse(read() ?? "[]") as Cookie[]).filter(isAlive);
    } catch {
      return [];
    }
  }
  return {
    header(address) {
      const url = new URL(address);
      const sent = cookies()
        .filter(({ domain, isHostOnly, path, isSecure }) => {
          const isHost = isHostOnly ? url.hostname === domain : isBelow(url.hostname, domain);
          return isHost && coversPath(url.pathname, path) && (!isSecure || isSafe(url));
        })
        .sort((one, other) => other.path.length - one.path.length);
      return sent.map(({ name, value }) => `${name}=${value}`).join("; ") || undefined;
    },
    take(address, setCookie) {
      const cookie = parse(new URL(address), setCookie);
      if (!cookie) return;
      const others = cookies().filter(
        ({ name, domain, path }) =>
          name !== cookie.name || domain !== cookie.domain || path !== cookie.path,
      );
      write(JSON.stringify([...others, cookie].filter(isAlive).slice(-mostCookies)));
    },
  };
}
