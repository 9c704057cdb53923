import { throwInvalid } from "../../validation/arguments.js";
import { issue } from "../../validation/issues.js";
import { isLoopback } from "../../validation/loopback.js";
import {
  boolean,
  functionValue,
  closed,
  custom,
  optional,
  unknownValue,
} from "../../validation/schema.js";

/** What clients without the SDK can all be told. */
export const restOptions = () => ({
  fetch: optional(functionValue()),
  baseUrl: anything(),
  allowInsecureRequests: optional(boolean()),
  timeout: anything(),
  maxResponseBytes: optional(
    custom("bytes, 1 or more", (bytes) => Number.isSafeInteger(bytes) && Number(bytes) > 0),
  ),
  retry: optional(custom("0 or more, or false", (times) => /^(\d+|false)$/.test(String(times)))),
  hooks: optional(
    closed(() => ({ request: optional(functionValue()), response: optional(functionValue()) })),
  ),
  onInvalidResponse: optional(functionValue()),
});

/** An option that is looked at elsewhere. */
export const anything = () => optional(unknownValue);

/** Bytes that an answer has at most where no option says it: Kakao's have a few thousand. */
export const defaultMaxResponseBytes = 10_000_000;

/** Host and path as a reader sees them: the parser of URLs takes more, and finds another host in it. */
const plainUrl = /^https?:\/\/[^\s\\/?#@]+(\/[^\s\\?#]*)?$/i;

/**
 * An address of Kakao's, or of what stands in its place.
 *
 * @throws KakaoDataError for one that secrets must not go to.
 */
export function checkAddress(
  operation: string,
  name: "baseUrl" | "issuer",
  given: unknown,
  allowInsecure: boolean | undefined,
): URL {
  const text = String(given);
  if (plainUrl.test(text) && URL.canParse(text)) {
    const url = new URL(text);
    if (allowInsecure || url.protocol === "https:" || isLoopback(url.hostname)) return url;
  }
  const expected = "http or https URL of host and path";
  const hint = "Plain http is for this machine, else pass allowInsecureRequests: true.";
  return throwInvalid(operation, [
    issue(`options.${name}`, expected, given, hint, "another value"),
  ]);
}

/** A text without the slashes at its end. It is read once: a pattern that looks for them reads on from each. */
function withoutSlashes(text: string): string {
  let end = text.length;
  while (text[end - 1] === "/") end -= 1;
  return text.slice(0, end);
}

/** The address that paths are put behind: without slashes at its end. */
export function baseOf(
  operation: string,
  { baseUrl, allowInsecureRequests }: BaseOptions,
  kakao: string,
): string {
  if (baseUrl === undefined) return kakao;
  const { origin, pathname } = checkAddress(operation, "baseUrl", baseUrl, allowInsecureRequests);
  return origin + withoutSlashes(pathname);
}

interface BaseOptions {
  readonly baseUrl?: string | URL | undefined;
  readonly allowInsecureRequests?: boolean | undefined;
}
