import { isKakaoHost } from "./hosts.js";

/** The address of one of Kakao's hosts, such as `https://kauth.kakao.com`, without a slash at its end. */
export type AddressOf = (host: string) => string;

/** Kakao's own addresses. */
export const kakaoAddress: AddressOf = (host) => `https://${host}`;

/** Options of `createEmulator` that say at which addresses the emulator is. */
export interface AddressOptions {
  /**
   * The addresses that the emulator names as its own: in the discovery document, as `iss` of ID tokens, for the next page
   * of a list and for uploaded images.
   *
   * - `"self"`: the address that was asked, such as `http://localhost:9300`. Asked at Kakao's own host names, it names these.
   * - `"kakao"`: Kakao's own, whatever was asked.
   * - a URL: always that one, such as `"http://kakao:9300"` where browser and server know the emulator under different names.
   *
   * @default "self"
   */
  readonly issuer?: string;
  /**
   * The path below which the emulator answers at an address that is none of Kakao's, such as `"/kakao"`. A request
   * without it is answered too, since some frameworks take it off.
   *
   * @default none
   */
  readonly basePath?: string;
}

/** {@link AddressOptions}, checked. */
export interface CheckedAddresses {
  /** The addresses to name; `undefined` for those that were asked. */
  readonly fixed: AddressOf | undefined;
  /** Empty, or a path without a slash at its end. */
  readonly basePath: string;
}

const httpUrl = /^https?:\/\/[^\s\\/?#@]+(\/[^\s\\?#]*)?$/i;

/** Whether a text is an issuer: `self`, `kakao` or an address. */
export const isIssuer = (issuer: string): boolean =>
  issuer === "self" || issuer === "kakao" || (httpUrl.test(issuer) && URL.canParse(issuer));

/** The addresses that an issuer stands for. */
function addressesOf(issuer: string): AddressOf | undefined {
  if (!isIssuer(issuer)) {
    throw new TypeError(
      `createEmulator: issuer: expected "self", "kakao" or an http address of host and path, such as "http://kakao:9300", got ${JSON.stringify(issuer)}.`,
    );
  }
  if (issuer === "self") return undefined;
  if (issuer === "kakao") return kakaoAddress;
  const { origin, pathname } = new URL(issuer);
  const address = origin + (pathname.endsWith("/") ? pathname.slice(0, -1) : pathname);
  return () => address;
}

/** @throws TypeError for what is no issuer, or no path */
export function checkAddresses({
  issuer = "self",
  basePath = "",
}: AddressOptions): CheckedAddresses {
  // the path becomes part of addresses and cookies
  if (!/^(\/[\w.~-]+)*$/.test(basePath)) {
    throw new TypeError(
      `createEmulator: basePath: expected a path such as "/kakao", got ${JSON.stringify(basePath)}.`,
    );
  }
  return { fixed: addressesOf(issuer), basePath };
}

/** The addresses of Kakao's hosts for who has asked at this origin: of each its own where the origin is one of Kakao's, else one for all. */
export function addressesAt(
  { protocol, hostname, port, origin }: URL,
  basePath: string,
): AddressOf {
  if (!isKakaoHost(hostname)) return () => origin + basePath;
  // without a port the caller means Kakao's own address; over http somebody in between has ended TLS
  return port === "" ? kakaoAddress : (host) => `${protocol}//${host}:${port}`;
}
