import * as z from "zod/mini";

/** A schema whose parsed value is `T`. */
export type Schema<T> = z.core.$ZodType<T>;
type Item = z.core.SomeType;
type Mini<T> = z.ZodMiniType<T, T>;

// The factories below only wrap zod's own, but their signatures pass the shape through unchanged:
// zod's wraps it in a mapped type, and declaration emit then drops the docstring of every field.
// The annotations let a bundler drop the schemas nobody uses.

/** An object Kakao sends: unknown keys pass through at run time and stay out of the type, so that a typo is an error. */
/* @__NO_SIDE_EFFECTS__ */
export function open<Shape extends z.core.$ZodShape>(
  shape: Shape,
): z.ZodMiniObject<Shape, z.core.$strip> {
  return z.looseObject(shape) as never;
}

/** An object we send: an unknown key is a mistake. */
/* @__NO_SIDE_EFFECTS__ */
export function closed<Shape extends z.core.$ZodShape>(
  shape: Shape,
): z.ZodMiniObject<Shape, z.core.$strict> {
  return z.strictObject(shape) as never;
}

/** A field Kakao may leave out: `null` counts as absent. */
/* @__NO_SIDE_EFFECTS__ */
export function maybe<T extends Item>(schema: T): z.ZodMiniOptional<T> {
  return z.pipe(
    z.transform((value: unknown) => value ?? undefined),
    z.optional(schema) as never,
  ) as never;
}

/** An id: an integer whose digits `JSON.parse` has kept. */
export const id: z.ZodMiniNumberFormat = z.int();

/** A text of which some values are known; Kakao may add others. */
/* @__NO_SIDE_EFFECTS__ */
export function known<const Value extends string>(..._values: Value[]): Mini<Value | (string & {})> {
  return z.string() as never;
}

/** A list we send, of `least` items or more; `hint` says what to write. */
/* @__NO_SIDE_EFFECTS__ */
export function list<T extends Item>(
  item: T,
  hint: string,
  least = 0,
): Mini<readonly z.output<T>[]> {
  return z.array(item, { error: hint }).check(z.minLength(least, { error: hint })) as never;
}

/** A comma list we send as one string; `hint` says what to write. */
/* @__NO_SIDE_EFFECTS__ */
export function comma(hint: string): z.ZodMiniString {
  return z.string({ error: hint }).check(z.regex(/^[^,]+(,[^,]+)*$/, { error: hint }));
}

/** User properties, name to text. `Text` decides how strict. */
/* @__NO_SIDE_EFFECTS__ */
export function texts(value: Item, hint?: string): Mini<Record<string, string>> {
  return z.record(z.string(), value as never, hint === undefined ? undefined : { error: hint }) as never;
}

/** What an endpoint without parameters takes. */
export const nothing: Schema<undefined> = z.strictObject({}) as never;

/** An object of whatever keys. */
export const anything: Schema<{ [key: string]: unknown }> = z.looseObject({});

/** The parts of a zod issue that our messages use. */
export type RawIssue = z.core.$ZodIssue;

/** Parses a value; whatever the host page configured in zod stays out of the messages. */
export function parse<T>(schema: Schema<T>, value: unknown) {
  return z.safeParse(schema, value, { error: (issue) => unknownKeys(issue) });
}

/** The keys an object schema knows, as the message of an unknown key: `issues.ts` makes the sentence. */
function unknownKeys({ code, inst }: z.core.$ZodRawIssue): string {
  return code === "unrecognized_keys" ? keysOf(inst as never).join() : "";
}

/** The keys of an object schema, none where it is of another kind. */
export function keysOf(schema: Schema<unknown>): string[] {
  return Object.keys((schema._zod.def as { shape?: object }).shape ?? {});
}
