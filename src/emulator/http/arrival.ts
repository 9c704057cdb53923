import { type AddressOf, addressesAt, type CheckedAddresses } from "./addresses.js";
import { hostOf, isEmulated, isKakaoHost } from "./hosts.js";

/** Where a request has arrived, and what the emulator names in its response. */
export interface Arrival {
  /** The addresses at which the caller reaches Kakao's hosts. */
  readonly asked: AddressOf;
  /** The addresses to name as the emulator's own. */
  readonly named: AddressOf;
  /** Where a cookie for all hosts holds. */
  readonly cookie: { readonly path: string; readonly domain?: string };
}

const arrivals = new WeakMap<Request, Arrival>();

/** Where a request of the emulator's has arrived. */
export const arrivalOf = (request: Request): Arrival => arrivals.get(request)!;

/** The origin of a `Host` header; `undefined` for what is none, since it is written into addresses and policies. */
export function originOfHost(protocol: string, host: string | null | undefined): URL | undefined {
  if (!host || !/^(\[[\da-f:.]+\]|[\w.-]+)(:\d+)?$/i.test(host)) return undefined;
  const origin = `${protocol}//${host}`;
  return URL.canParse(origin) ? new URL(origin) : undefined;
}

/** The origin that the caller has asked: the request's, or that of a `Host` header, which servers keep where they write the URL anew. */
function askedOrigin(url: URL, headers: Headers): URL {
  const isKakao = isKakaoHost(url.hostname);
  const inHeader = originOfHost(isKakao ? "http:" : url.protocol, headers.get("Host"));
  if (!inHeader || (isKakao && isKakaoHost(inHeader.hostname))) return url;
  return inHeader;
}

/** The path that Kakao has for a path of the emulator's. */
const withoutBase = (path: string, basePath: string): string =>
  path === basePath || path.startsWith(`${basePath}/`) ? path.slice(basePath.length) || "/" : path;

/** The address at Kakao for an address of the emulator's: the same at one of the hosts, at any other by its path. */
function kakaoUrl({ hostname, pathname, search }: URL, basePath: string): string {
  if (isEmulated(hostname)) return `https://${hostname}${pathname}${search}`;
  const path = withoutBase(pathname, basePath);
  return `https://${hostOf(path)}${path}${search}`;
}

/** Turns a request to any address of the emulator's into one to Kakao's host, and remembers where it has arrived. */
export async function receive(
  given: Request,
  { fixed, basePath }: CheckedAddresses,
): Promise<Request> {
  const { method, headers, signal, url } = given;
  const from = new URL(url);
  const to = kakaoUrl(from, basePath);
  const hasBody = method !== "GET" && method !== "HEAD";
  const body = async () => (hasBody ? given.arrayBuffer() : null);
  const request =
    to === from.href ? given : new Request(to, { method, headers, signal, body: await body() });
  const origin = askedOrigin(from, headers);
  const asked = addressesAt(origin, basePath);
  const cookie = isKakaoHost(origin.hostname)
    ? { path: "/", domain: "kakao.com" }
    : { path: basePath || "/" };
  arrivals.set(request, { asked, named: fixed ?? asked, cookie });
  return request;
}
