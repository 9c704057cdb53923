import { isKakaoError, type Issue, KakaoDataError } from "../errors/classes.js";
import { issue, issuesOf, sentences } from "./issues.js";
import { parse } from "./parse.js";
import { abortSignal, milliseconds } from "./checks.js";
import { compiled, type Schema } from "./compiled.js";
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
  // `createOAuthClient` and its like send nothing in any case
  const end = /^[a-z]+[A-Z]/.test(operation) ? "" : " Nothing was sent.";
  throw new KakaoDataError(`${operation}: ${sentences(issues)}${end}`, {
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

/** Last argument of every API call. */
export interface CallOptions {
  /** Rejects with `KakaoNetworkError` `aborted` when it aborts. The request itself cannot be called back. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds to wait for the answer, `false` to wait for ever. @default 30000 */
  readonly timeout?: number | false | undefined;
}

/**
 * Validates what the caller passed, and returns a copy without `undefined`.
 *
 * @param example - Says what to pass where it is no object.
 */
export function validateArguments(
  schema: Schema<unknown>,
  operation: string,
  root: string,
  given: unknown = {},
  url?: string,
  example = "Pass { … }, or leave it out.",
): UnknownRecord {
  const read = () => {
    if (!isObject(given)) {
      const hint = typeof given === "function" ? v1Callback : example;
      return throwInvalid(operation, [issue(root, "object", given, hint)], url);
    }
    const copy = omitUndefined(given);
    const { issues } = parse(schema, copy);
    return issues.length ? throwInvalid(operation, issuesOf(issues, copy, root), url) : copy;
  };
  return readable(operation, root, read, url);
}

const callOptions = /* @__PURE__ */ compiled("<signal?$0timeout?$1>", abortSignal, milliseconds);

/** Validates the last argument of a call. */
export function validateCallOptions(
  operation: string,
  options: unknown,
  url?: string,
): CallOptions {
  // most calls have none, and pay nothing for it
  if (options === undefined) return {};
  return validateArguments(
    callOptions,
    operation,
    "options",
    options,
    url,
    "Pass { signal, timeout }.",
  );
}
