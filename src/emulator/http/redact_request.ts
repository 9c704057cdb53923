import { parseJson } from "./parameters.js";
import type { SeenRequest } from "./recorder.js";

/** Stands in place of a secret. */
const mask = "***";

/** Names whose values are secret, in lower case and without punctuation, so that `client_secret` and `clientSecret` are alike. */
const secretNames =
  /(^(auth|authorization)?code|^agt|token|tokenhint|secret|password|verifier|assertion|authorization|cookie|adminkey)$/;

const isSecret = (name: string) => secretNames.test(name.replaceAll(/[^a-z]/gi, "").toLowerCase());

/** An assignment to a secret name in a string of any other format. */
const assignsSecret = /(\bcode|token|tokenhint|secret|password|verifier|assertion)\W{0,4}[=:]/i;

/** How deep strings within strings are searched; deeper ones are masked. */
const deepestString = 3;

/** A string: JSON, a URL with a query or a hash, or anything else. */
function redactString(value: string, depth: number): string {
  if (depth > deepestString) return mask;
  if (/^\s*[[{]/.test(value)) {
    try {
      return JSON.stringify(redactJson(parseJson(value), depth + 1));
    } catch {
      return mask;
    }
  }
  const start = value.search(/[?#]/);
  const [before, after] = start < 0 ? [value, ""] : [value.slice(0, start), value.slice(start)];
  if (assignsSecret.test(before)) return mask;
  return before + after.replaceAll(/[^?#]+/g, (pairs) => redactForm(pairs, depth + 1));
}

/** An address that may be shown, without the secrets in its query and hash. */
export const redactAddress = (url: string): string => redactString(url, 0);

/** The parameters of a query or a form. */
function redactForm(pairs: string, depth: number): string {
  if (!pairs.includes("=")) return pairs;
  const shown = [...new URLSearchParams(pairs)].map(([name, value]) => [
    name,
    isSecret(name) ? mask : redactString(value, depth),
  ]);
  return new URLSearchParams(shown).toString();
}

function redactJson(value: unknown, depth: number): unknown {
  if (typeof value === "string") return redactString(value, depth);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => redactJson(one, depth));
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      isSecret(name) ? mask : redactJson(one, depth),
    ]),
  );
}

/** A body: JSON or a form. Of any other format only the length is shown, since secrets in it cannot be found. */
function redactBody(body: string): string {
  if (body === "" || /^\s*[[{]/.test(body)) return redactString(body, 0);
  return /^[^=&\s]+=\S*$/.test(body) ? redactForm(body, 0) : `${mask} (${body.length} characters)`;
}

function redactHeader(name: string, value: string): string {
  if (!isSecret(name)) return redactString(value, 0);
  const [scheme = ""] = /^(Bearer|KakaoAK|Basic) /i.exec(value) ?? [];
  return scheme + mask;
}

/** A request that may be shown: without tokens, codes, keys and cookies. */
export function redactRequest<
  Request extends Pick<SeenRequest, "method" | "url" | "headers" | "body">,
>(request: Request): Request {
  const headers = Object.entries(request.headers).map(([name, value]) => [
    name,
    redactHeader(name, value),
  ]);
  return {
    ...request,
    url: redactString(request.url, 0),
    headers: Object.fromEntries(headers),
    body: redactBody(request.body),
  };
}
