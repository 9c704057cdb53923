// Reads values with schemas, and reads schemas.
import type * as z from "zod/v4/core";
import type { Schema } from "./zod_kinds.js";

/** What our own checks say of a value; zod's words stay out of our messages. */
export interface Expectation {
  readonly expected: string;
  /** What was found, where the kind of the value does not say it. */
  readonly got?: string | undefined;
}

/** An issue as zod's core reports it, before zod makes a message of it. */
export interface RawIssue {
  readonly path: readonly PropertyKey[];
  /** What to write instead. */
  readonly message: string;
  readonly expected?: string | undefined;
  readonly params?: Expectation | undefined;
  readonly keys?: readonly string[] | undefined;
  /** The schema that reported it. */
  readonly inst?: Schema<unknown> | undefined;
}

/** The parsed value, and what is wrong with it. */
export interface Parsed<T> {
  readonly value: T;
  readonly issues: readonly RawIssue[];
}

/** Parses a value. It runs the schema itself, so that what the host page configured in zod stays out of the messages. */
export function parse<T>(schema: Schema<T>, given: unknown): Parsed<T> {
  const payload = { value: given, issues: [] };
  const { value, issues } = schema._zod.run(payload, { async: false }) as z.ParsePayload<T>;
  return {
    value,
    issues: (issues as unknown as Partial<RawIssue>[]).map((issue) => {
      const hint = issue.inst?._zod.def.error?.(issue as never) as string | undefined;
      return { path: [], message: hint ?? "", ...issue };
    }),
  };
}

/** The part of a value at a path. */
export function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown>)?.[key], value);
}

/** Parses a response of Kakao's: a `null` in an optional field counts as absent. */
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

/** What a schema is made of, for code that walks through schemas. */
export interface SchemaDescription {
  /** `string`, `number`, `boolean`, `array`, `object`, `optional` or `unknown`. */
  readonly type: string;
  /** The fields of an object. */
  readonly shape?: Readonly<Record<string, Schema<unknown>>>;
  /** The items of an array. */
  readonly element?: Schema<unknown>;
  /** What an optional field holds. */
  readonly innerType?: Schema<unknown>;
}

/** Describes a schema of any kind, so that code that walks through schemas does not read zod's own definitions. */
export const describeSchema = (schema: Schema<unknown>): SchemaDescription => schema._zod.def;

/** The keys of an object schema; none of a schema of another kind. */
export const keysOf = (schema: Schema<unknown>): string[] =>
  Object.keys(describeSchema(schema).shape ?? {});
