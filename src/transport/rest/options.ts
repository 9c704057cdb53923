import type { OnInvalidResponse } from "../../client/validate_response.js";
import { throwInvalid } from "../../validation/arguments.js";
import { issue } from "../../validation/issues.js";
import { isLoopback } from "../../validation/loopback.js";
import type { RestHooks } from "./hooks.js";

/** Options of every REST client. */
export interface RestOptions {
  /** Sends the requests. @default the global `fetch` */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /**
   * Where the API is: an https URL, or an http URL of this machine; a path may follow the host.
   *
   * @default "https://kapi.kakao.com"
   */
  readonly baseUrl?: string | URL | undefined;
  /** Allows http to another machine, over which tokens and keys travel unencrypted: for tests in a closed network. @default false */
  readonly allowInsecureRequests?: boolean | undefined;
  /** Milliseconds a call may take, repetitions included; `false` for no limit. @default 10000 */
  readonly timeout?: number | false | undefined;
  /** Bytes the body of a response may have, uncompressed; a longer one rejects with `too_large`. @default 10000000 */
  readonly maxResponseBytes?: number | undefined;
  /**
   * How often a GET is repeated after 408, 429, 5xx or a lost connection; `false` for never. The pauses grow, and are at
   * least as long as `Retry-After` says. A POST is never repeated.
   *
   * @default 2
   */
  readonly retry?: number | false | undefined;
  /** Functions for logging: they see no token, key, parameter or body. */
  readonly hooks?: RestHooks | undefined;
  /**
   * Called with the error of a response that does not match its schema; the call then resolves with the raw body.
   * An id beyond 2^53-1 is rejected all the same, and so is the call when this function throws.
   *
   * @default every such response is rejected
   */
  readonly onInvalidResponse?: OnInvalidResponse | undefined;
}

/** Default of `timeout`. */
export const defaultTimeout = 10_000;

/** Default of `maxResponseBytes`: Kakao's bodies have a few thousand bytes. */
export const defaultMaxResponseBytes = 10_000_000;

/** A URL of host and path alone: `URL` also accepts others, in which a reader sees another host than it does. */
const plainUrl = /^https?:\/\/[^\s\\/?#@]+(\/[^\s\\?#]*)?$/i;

/**
 * Parses the address of Kakao or of a stand-in.
 *
 * @throws KakaoDataError for an address that secrets must not be sent to.
 */
export function checkAddress(
  operation: string,
  name: "baseUrl" | "issuer",
  given: unknown,
  allowInsecure: boolean | undefined,
): URL {
  const text = String(given);
  let got = "text that is no such URL";
  if (plainUrl.test(text) && URL.canParse(text)) {
    const url = new URL(text);
    if (allowInsecure || url.protocol === "https:" || isLoopback(url.hostname)) return url;
    got = "plain http to another machine";
  }
  const expected = "http or https URL of host and path";
  const hint = "Plain http is for this machine, else pass allowInsecureRequests: true.";
  return throwInvalid(operation, [issue(`options.${name}`, expected, given, hint, got)]);
}

/** Drops the slashes at the end in linear time: `/\/+$/` is quadratic in them. */
function withoutTrailingSlashes(path: string): string {
  let end = path.length;
  while (path[end - 1] === "/") end -= 1;
  return path.slice(0, end);
}

/** The URL that paths are appended to, without slashes at its end. */
export function baseOf(
  operation: string,
  { baseUrl, allowInsecureRequests }: Pick<RestOptions, "baseUrl" | "allowInsecureRequests">,
  kakao: string,
): string {
  if (baseUrl === undefined) return kakao;
  const { origin, pathname } = checkAddress(operation, "baseUrl", baseUrl, allowInsecureRequests);
  return origin + withoutTrailingSlashes(pathname);
}
