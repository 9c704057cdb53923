import type { RawIssue, Schema } from "./compiled.js";

/** A validated value, and what is wrong with it. */
export interface Parsed<T> {
  readonly value: T;
  readonly issues: readonly RawIssue[];
}

/** Validates a value, and returns that very value: nothing is copied. */
export function parse<T>(schema: Schema<T>, value: unknown): Parsed<T> {
  const issues: RawIssue[] = [];
  schema.validate(value, issues);
  return { value: value as T, issues };
}

/** The part of a value at a path. */
export function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown>)?.[key], value);
}

/**
 * Validates a response of Kakao's: a `null` in an optional field counts as absent. The value is the response itself; only
 * where such a `null` had to go it is a copy.
 */
export function parseResponse<T>(schema: Schema<T>, value: unknown): Parsed<T> {
  const result = parse(schema, value);
  const nulls = result.issues.filter(({ path }) => path.length && at(value, path) === null);
  if (!nulls.length) return result;
  // Kakao hardly ever sends a `null`, so the copy is made only then; the caller's body stays as it came
  return parse(
    schema,
    without(
      value,
      nulls.map(({ path }) => path),
    ),
  );
}

type Part = { [key: PropertyKey]: Part };

/** A copy without the fields at these paths. Only what lies on a path is copied, and once: a body may be large, or deep. */
function without(value: unknown, paths: readonly (readonly PropertyKey[])[]): unknown {
  const copies = new Set<unknown>();
  const copyOf = (part: unknown) => {
    if (copies.has(part)) return part as Part;
    const copy = (Array.isArray(part) ? [...part] : { ...(part as Part) }) as Part;
    copies.add(copy);
    return copy;
  };
  const whole = copyOf(value);
  for (const path of paths) {
    let part = whole;
    for (const key of path.slice(0, -1)) part = part[key] = copyOf(part[key]);
    if (!Array.isArray(part)) delete part[path.at(-1)!];
  }
  return whole;
}

/** Whether an issue is about an integer whose digits are lost, so that two users could be taken for one. */
export function isUnsafe(issue: RawIssue, value: unknown): boolean {
  const found = at(value, issue.path);
  return Number.isInteger(found) && !Number.isSafeInteger(found);
}
