import { isKakaoError, type Issue, KakaoDataError } from "../errors/classes.js";
import { issue, issuesOf, sentences, unknownKey } from "./issues.js";
import { parse } from "./parse.js";
import type { Schema } from "./compiled.js";
import { isObject, type UnknownRecord } from "./values.js";
import { v1Callback } from "../sdk/removed_v1.js";

/** Characters that an HTTP header carries unchanged: others break the call, or begin another header. */
export const headerSafe = /^[\x21-\x7e]+$/;

/** Throws a `KakaoDataError` with these issues. */
export function throwInvalid(
  operation: string,
  issues: readonly Issue[],
  url?: string,
  original?: unknown,
): never {
  const about = url === undefined ? { function: operation } : { url };
  throw new KakaoDataError(`${operation}: ${sentences(issues)} Nothing was sent.`, {
    issues,
    original,
    ...about,
  });
}

/** Reads a value of the caller's; where a getter or a proxy in it throws, the value is reported as invalid. */
export function readable<T>(operation: string, root: string, read: () => T, url?: string): T {
  try {
    return read();
  } catch (thrown) {
    return throwUnreadable(operation, root, thrown, url);
  }
}

/** Throws for a value of the caller's whose getter or proxy has thrown. */
export function throwUnreadable(
  operation: string,
  root: string,
  thrown: unknown,
  url?: string,
  what = "a value",
): never {
  if (isKakaoError(thrown)) throw thrown;
  const found = issue(root, `${what} that can be read`, thrown, "", "one that throws");
  return throwInvalid(operation, [found], url, thrown);
}

/** A copy without `undefined`; the spread defines its keys, so that one named `__proto__` stays a key. */
export function omitUndefined(value: object): UnknownRecord {
  const copy: UnknownRecord = { ...value };
  for (const key of Object.keys(copy)) if (copy[key] === undefined) delete copy[key];
  return copy;
}

/** Issues for keys that are none of `allowed`. */
export function unknownKeyIssues(
  value: UnknownRecord,
  allowed: readonly string[],
  root: string,
): Issue[] {
  return Object.keys(value)
    .filter((key) => !allowed.includes(key))
    .map((key) => unknownKey(`${root}.${key}`, key, allowed));
}

/** Last argument of every API call. */
export interface CallOptions {
  /** Rejects with `KakaoNetworkError` `aborted` when it aborts. The request itself cannot be called back. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds to wait for the answer, `false` to wait for ever. @default 30000 */
  readonly timeout?: number | false | undefined;
}

/** Validates the last argument of a call. */
export function validateCallOptions(
  operation: string,
  options: unknown,
  url?: string,
): CallOptions {
  return readable(operation, "options", () => optionsOf(operation, options, url), url);
}

function optionsOf(operation: string, options: unknown, url?: string): CallOptions {
  if (options === undefined) return {};
  if (!isObject(options)) {
    const hint = typeof options === "function" ? v1Callback : "Pass { signal, timeout }.";
    return throwInvalid(operation, [issue("options", "object", options, hint)], url);
  }
  const { signal, timeout } = options as CallOptions;
  const issues = unknownKeyIssues(options, ["signal", "timeout"], "options");
  if (signal !== undefined && typeof signal?.addEventListener !== "function") {
    issues.push(issue("options.signal", "AbortSignal", signal, "Pass controller.signal."));
  }
  // beyond 2^31-1 a timer fires at once
  if (timeout !== undefined && timeout !== false && !(timeout > 0 && timeout < 2 ** 31)) {
    const expected = "milliseconds, or false";
    issues.push(issue("options.timeout", expected, timeout, "", "another value"));
  }
  return issues.length ? throwInvalid(operation, issues, url) : { signal, timeout };
}

/** Validates what the caller passed, and returns a copy without `undefined`. */
export function validateArguments(
  schema: Schema<unknown>,
  operation: string,
  root: string,
  given: unknown = {},
  url?: string,
): UnknownRecord {
  const read = () => {
    if (!isObject(given)) {
      const hint = typeof given === "function" ? v1Callback : "Pass { … }, or leave it out.";
      return throwInvalid(operation, [issue(root, "object", given, hint)], url);
    }
    const copy = omitUndefined(given);
    const { issues } = parse(schema, copy);
    return issues.length ? throwInvalid(operation, issuesOf(issues, copy, root), url) : copy;
  };
  return readable(operation, root, read, url);
}
