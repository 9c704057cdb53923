import type { SeenRequest } from "../create_emulator.js";
import { parseJson } from "./parameters.js";

/** What stands in the place of a secret. */
const mask = "***";

/** Names of what is secret, in lower case and without marks: `client_secret` and `clientSecret` alike. */
const secretNames =
  /(^(auth|authorization)?code|^agt|token|tokenhint|secret|password|verifier|assertion|authorization|cookie|adminkey)$/;

const isSecret = (name: string) => secretNames.test(name.replaceAll(/[^a-z]/gi, "").toLowerCase());

/** What gives a secret its value in a text of any other form. */
const namesSecret = /(\bcode|token|tokenhint|secret|password|verifier|assertion)\W{0,4}[=:]/i;

/** Texts within texts that are looked through; those further inside are masked. */
const deepest = 3;

/** A value: JSON, an address with a query or a hash, or any text. */
function text(value: string, depth: number): string {
  if (depth > deepest) return mask;
  if (/^\s*[[{]/.test(value)) {
    try {
      return JSON.stringify(json(parseJson(value), depth + 1));
    } catch {
      return mask;
    }
  }
  const start = value.search(/[?#]/);
  const [before, after] = start < 0 ? [value, ""] : [value.slice(0, start), value.slice(start)];
  if (namesSecret.test(before)) return mask;
  return before + after.replaceAll(/[^?#]+/g, (pairs) => form(pairs, depth + 1));
}

/** The parameters of a query or a form. */
function form(pairs: string, depth: number): string {
  if (!pairs.includes("=")) return pairs;
  const shown = [...new URLSearchParams(pairs)].map(([name, value]) => [
    name,
    isSecret(name) ? mask : text(value, depth),
  ]);
  return new URLSearchParams(shown).toString();
}

function json(value: unknown, depth: number): unknown {
  if (typeof value === "string") return text(value, depth);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => json(one, depth));
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, isSecret(name) ? mask : json(one, depth)]),
  );
}

/** A body: JSON or a form; of anything else the length only, for who knows what is in it. */
function bodyOf(sent: string): string {
  if (sent === "" || /^\s*[[{]/.test(sent)) return text(sent, 0);
  return /^[^=&\s]+=\S*$/.test(sent) ? form(sent, 0) : `${mask} (${sent.length} characters)`;
}

function headerOf(name: string, value: string): string {
  if (!isSecret(name)) return text(value, 0);
  const [scheme = ""] = /^(Bearer|KakaoAK|Basic) /i.exec(value) ?? [];
  return scheme + mask;
}

/** A request as it may be shown: without tokens, codes, keys and cookies. */
export const redacted = ({ method, url, headers, body }: SeenRequest): SeenRequest => ({
  method,
  url: text(url, 0),
  headers: Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, headerOf(name, value)]),
  ),
  body: bodyOf(body),
});
