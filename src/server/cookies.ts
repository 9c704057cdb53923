/** The cookies of a request, by name. */
export type Cookies = ReadonlyMap<string, string>;

/** Reads a `Cookie` header. Of two with one name the first counts: browsers send that of the longer path first. */
export function readCookies(header: string | null | undefined): Cookies {
  const cookies = new Map<string, string>();
  for (const pair of (header ?? "").split(";")) {
    const at = pair.indexOf("=");
    const name = pair.slice(0, at).trim();
    if (at > 0 && !cookies.has(name)) cookies.set(name, pair.slice(at + 1).trim());
  }
  return cookies;
}

/** How many characters of a value one cookie holds: with its name and attributes it has less than 4,096 bytes. */
const pieceLength = 3800;
const maxPieces = 2;

/** The cookies of a login. */
export interface CookieJar {
  /** The name of the session's cookie. */
  readonly sessionName: string;
  /** The name of the cookie of the login with this state. */
  readonly loginName: (state: string) => string;
  /** Whether a cookie is that of a login. */
  readonly isLogin: (name: string) => boolean;
  /** The `Set-Cookie` of a value. */
  readonly set: (name: string, value: string, seconds: number) => string;
  /** The `Set-Cookie` that deletes a cookie. */
  readonly remove: (name: string) => string;
  /** The `Set-Cookie`s of a value in pieces, which delete the pieces of a longer one; `undefined` for what is too long. */
  readonly setPieces: (
    name: string,
    value: string,
    seconds: number,
    present: Cookies,
  ) => string[] | undefined;
  /** The `Set-Cookie`s that delete a value in pieces. */
  readonly removePieces: (name: string, present: Cookies) => string[];
  /** A value that was set in pieces. */
  readonly readPieces: (name: string, cookies: Cookies) => string | undefined;
}

const pieceName = (name: string, index: number) => (index === 0 ? name : `${name}-${index + 1}`);

/**
 * Names, attributes and pieces of the cookies.
 *
 * @param isSecure - Whether the page is https. On this machine it may be http, where Safari keeps no `Secure` cookie, and
 * `__Host-` asks for one; elsewhere the prefix keeps other hosts and pages without https from setting it.
 */
export function cookieJar(prefix: string, isSecure: boolean): CookieJar {
  const start = `${isSecure ? "__Host-" : ""}${prefix}-`;
  const loginStart = `${start}login-`;
  const attributes = `; Path=/; HttpOnly; SameSite=Lax${isSecure ? "; Secure" : ""}`;
  const set = (name: string, value: string, seconds: number) =>
    `${name}=${value}; Max-Age=${Math.max(0, Math.floor(seconds))}${attributes}`;
  const remove = (name: string) => set(name, "", 0);
  const stalePieces = (name: string, from: number, present: Cookies) =>
    [...present.keys()]
      .filter((one) => one.startsWith(name) && /^(-\d+)?$/.test(one.slice(name.length)))
      .filter((one) => Number(/-(\d+)$/.exec(one.slice(name.length))?.[1] ?? 1) > from)
      .map(remove);

  return {
    sessionName: `${start}session`,
    loginName: (state) => loginStart + state.slice(0, 16),
    isLogin: (name) => name.startsWith(loginStart),
    set,
    remove,
    setPieces(name, value, seconds, present) {
      const count = Math.max(1, Math.ceil(value.length / pieceLength));
      if (count > maxPieces) return undefined;
      const pieces = Array.from({ length: count }, (_, index) => {
        const piece = value.slice(index * pieceLength, (index + 1) * pieceLength);
        return set(pieceName(name, index), index === 0 ? `${count}.${piece}` : piece, seconds);
      });
      return [...pieces, ...stalePieces(name, count, present)];
    },
    removePieces: (name, present) => stalePieces(name, 0, present),
    readPieces(name, cookies) {
      const [, count, first] = /^([12])\.(.*)$/.exec(cookies.get(name) ?? "") ?? [];
      if (first === undefined) return undefined;
      if (count === "1") return first;
      const rest = cookies.get(pieceName(name, 1));
      return rest === undefined ? undefined : first + rest;
    },
  };
}
