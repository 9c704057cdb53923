import { type Issue, printable, sentence } from "../errors/kakao_error.js";
import { type CallContext, redactSecrets } from "../errors/from_response.js";
import { didYouMean } from "./did_you_mean.js";
import type { RawIssue } from "./compiled.js";
import { at } from "./parse.js";
import { v1Callback, v1Prompts, v1ShareCallback } from "../sdk/removed_v1.js";

/** The kind of a value, for messages, which never show the value itself. */
export function kindOf(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return value.length ? "array" : "empty array";
  if (value === "") return "empty text";
  if (typeof value === "number" && !Number.isSafeInteger(value)) {
    if (!Number.isFinite(value)) return String(value);
    return Number.isInteger(value) ? "a larger one, its digits lost" : "fraction";
  }
  return typeof value;
}

/** Makes an issue; `hint` says what to write instead. */
export function issue(
  path: string,
  expected: string,
  value: unknown,
  hint = "",
  got = kindOf(value),
): Issue {
  const found = `expected ${expected}, got ${got}`;
  return { path, expected, message: hint ? `${found}. ${hint}` : found };
}

/** Keys that belong elsewhere, wherever they turn up. */
const misplaced: Readonly<Record<string, string>> = {
  success: ` ${v1Callback}`,
  fail: ` ${v1Callback}`,
  always: ` ${v1Callback}`,
  callback: ` ${v1ShareCallback}`,
  prompts: ` ${v1Prompts}`,
  signal: " It goes into the last argument: { signal }.",
  timeout: " It goes into the last argument: { timeout }.",
};

/** An issue about a key that does not belong there. */
export function unknownKey(
  path: string,
  key: string,
  allowed: readonly string[],
  hint = (Object.hasOwn(misplaced, key) && misplaced[key]) || didYouMean(key, allowed),
): Issue {
  const expected = allowed.length ? `only ${allowed.join(", ")}` : "no keys";
  return { path, expected, message: `unknown key, expected ${expected}.${hint}` };
}

/** Turns what a schema finds into issues, with paths below `root`; secrets in names of fields are redacted. */
export function issuesOf(
  raw: readonly RawIssue[],
  value: unknown,
  root: string,
  secrets: CallContext["secrets"] = [],
): Issue[] {
  return raw.flatMap((found) => {
    const names = [root, ...found.path].filter((part) => part !== "").join(".");
    const path = printable(redactSecrets(names, secrets));
    const { expected, hint, got, keys, allowed = [] } = found;
    if (keys) return keys.map((key) => unknownKey(path ? `${path}.${key}` : key, key, allowed));
    return [issue(path, expected, at(value, found.path), hint, got)];
  });
}

/** The first three issues, as one sentence each. */
export function sentences(issues: readonly Issue[], root = ""): string {
  const shown = issues.slice(0, 3).map(({ path, message }) => {
    const operation = [root, path].filter(Boolean).join(".");
    return sentence(`${operation ? `${operation}: ` : ""}${message}`);
  });
  if (issues.length > 3) shown.push(`And ${issues.length - 3} more.`);
  return shown.join(" ");
}
