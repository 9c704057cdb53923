import { refuse } from "../check.js";
import { issue } from "../issues.js";
import { boolean, callback, closed, custom, optional, whatever } from "../schema.js";
import { withoutSlashes } from "../settings.js";

/** What clients without the SDK can all be told. */
export const restOptions = () => ({
  fetch: optional(callback()),
  baseUrl: anything(),
  allowInsecureRequests: optional(boolean()),
  timeout: anything(),
  maxResponseBytes: optional(
    custom("bytes, 1 or more", (bytes) => Number.isSafeInteger(bytes) && Number(bytes) > 0),
  ),
  retry: optional(custom("0 or more, or false", (times) => /^(\d+|false)$/.test(String(times)))),
  hooks: optional(
    closed(() => ({ request: optional(callback()), response: optional(callback()) })),
  ),
  onInvalidResponse: optional(callback()),
});

/** An option that is looked at elsewhere. */
export const anything = () => optional(whatever);

/** Bytes that an answer has at most where no option says it: Kakao's have a few thousand. */
export const defaultMaxResponseBytes = 10_000_000;

/** Hosts to which plain http does not leave the machine. */
const loopback = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/;

/** What is wrong with an address that secrets go to, and what to write instead. */
function flawOf(text: string, allowInsecure: boolean): readonly [string, string] | undefined {
  // the parser of URLs takes white space, backslashes and missing slashes, and finds another host than a reader does
  if (!/^https?:\/\/[^/\\]/i.test(text) || /[\s\\]/.test(text) || !URL.canParse(text)) {
    return ["http or https URL", "Leave it out to call Kakao."];
  }
  const { protocol, hostname, username, password } = new URL(text);
  if (username || password || /[?#]/.test(text)) {
    return ["URL without user name, query and hash", "Host and path alone."];
  }
  return protocol === "https:" || loopback.test(hostname) || allowInsecure
    ? undefined
    : ["https URL", "Plain http is for this machine; allowInsecureRequests: true overrides."];
}

/**
 * An address of Kakao's, or of what stands in its place.
 *
 * @throws KakaoDataError for one that secrets must not go to.
 */
export function checkAddress(
  where: string,
  name: "baseUrl" | "issuer",
  given: unknown,
  allowInsecure: boolean | undefined,
): string {
  const text = String(given);
  const flaw = flawOf(text, allowInsecure === true);
  if (flaw) refuse(where, [issue(`options.${name}`, flaw[0], given, flaw[1], "another text")]);
  return text;
}

/** The address that paths are put behind: without slashes at its end. */
export function baseOf(
  where: string,
  { baseUrl, allowInsecureRequests }: BaseOptions,
  kakao: string,
): string {
  if (baseUrl === undefined) return kakao;
  const { origin, pathname } = new URL(
    checkAddress(where, "baseUrl", baseUrl, allowInsecureRequests),
  );
  return origin + withoutSlashes(pathname);
}

interface BaseOptions {
  readonly baseUrl?: string | URL | undefined;
  readonly allowInsecureRequests?: boolean | undefined;
}
