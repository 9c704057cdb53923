import * as z from "zod/mini";

/** A schema whose parsed value is `T`. */
export type Schema<T> = z.core.$ZodType<T>;
type Item = z.core.SomeType;
type Mini<T> = z.ZodMiniType<T, T>;

// The factories below only wrap zod's own, but their signatures pass the shape through unchanged:
// zod's wraps it in a mapped type, and declaration emit then drops the docstring of every field.
// The annotations let a bundler drop the schemas nobody uses. All finer checks are plain
// functions: each of zod's ready-made ones costs 200 to 600 bytes of the browser bundle.

/** An object whose fields are made when it is first used: a page pays for the calls it makes, not for all there are. */
/* @__NO_SIDE_EFFECTS__ */
function lazy<Shape extends z.core.$ZodShape>(
  shape: () => Shape,
  catchall: z.core.$ZodType,
  hint?: string,
): z.ZodMiniObject<Shape> {
  const def = {
    type: "object",
    catchall,
    error: hint === undefined ? hint : () => hint,
    get shape() {
      const value = shape();
      Object.defineProperty(def, "shape", { value });
      return value;
    },
  };
  return new z.ZodMiniObject(def as never) as never;
}

const whatever = /* @__PURE__ */ z.unknown();
const never = /* @__PURE__ */ z.never();

/** An object Kakao sends: unknown keys pass through at run time and stay out of the type, so that a typo is an error. */
/* @__NO_SIDE_EFFECTS__ */
export function open<Shape extends z.core.$ZodShape>(shape: () => Shape): z.ZodMiniObject<Shape> {
  return lazy(shape, whatever);
}

/** An object we send: an unknown key is a mistake. */
/* @__NO_SIDE_EFFECTS__ */
export function closed<Shape extends z.core.$ZodShape>(
  shape: () => Shape,
): z.ZodMiniObject<Shape, z.core.$strict> {
  return lazy(shape, never);
}

/** What an issue of ours carries: zod's own words stay out of our messages. */
export interface Expectation {
  readonly expected: string;
  /** What was found, where its kind would not tell. */
  readonly got?: string | undefined;
}

/** Adds a check to a schema: what is expected, whether a value is it, what to write instead, and what was found. */
/* @__NO_SIDE_EFFECTS__ */
function must<T>(
  schema: Mini<T>,
  expected: string,
  holds: (value: T) => boolean,
  message = "",
  got?: (value: T) => string,
): Mini<T> {
  return schema.check(({ value, issues }) => {
    if (holds(value)) return;
    const params = { expected, got: got?.(value) };
    issues.push({ code: "custom", input: value, params, message });
  });
}

/** An integer whose digits `JSON.parse` has kept. */
/* @__NO_SIDE_EFFECTS__ */
export function int(hint?: string): Mini<number> {
  return must(z.number({ error: hint }), "integer below 2^53", Number.isSafeInteger, hint);
}

/** An id. */
export const id: Mini<number> = /* @__PURE__ */ int();

/** An integer of `least` or more, and of `most` at most. */
/* @__NO_SIDE_EFFECTS__ */
export function between(least: number, most: number, hint: string): Mini<number> {
  return must(int(hint), range(least, most), within(least, most), hint, (value) =>
    value < least ? "less" : "more",
  );
}

const range = (least: number, most: number) =>
  most === Infinity ? `${least} or more` : `${least} to ${most}`;

const within = (least: number, most: number) => (value: number) => value >= least && value <= most;

/** A text of which some values are known; Kakao may add others. */
/* @__NO_SIDE_EFFECTS__ */
export function known<Value extends string>(): Mini<Value | (string & {})> {
  return z.string();
}

/** One of a few texts. */
/* @__NO_SIDE_EFFECTS__ */
export function oneOf<const Value extends string>(...values: Value[]): Mini<Value> {
  const holds = (value: string) => values.includes(value as Value);
  return must(z.string(), quoted(values), holds, "", () => "another text") as never;
}

const quoted = (values: readonly string[]) => values.map((value) => `'${value}'`).join(" | ");

/** A text we send, of `most` characters at most, as a reader counts them. */
/* @__NO_SIDE_EFFECTS__ */
export function upTo(most: number, hint: string): Mini<string> {
  const count = (value: string) => Array.from(value).length;
  return must(
    z.string({ error: hint }),
    `at most ${most} characters`,
    (value) => count(value) <= most,
    hint,
    (value) => String(count(value)),
  );
}

/** A list we send, of `least` to `most` items; `hint` says what to write. */
/* @__NO_SIDE_EFFECTS__ */
export function list<T extends Item>(
  item: T,
  hint: string,
  least = 0,
  most = Infinity,
): Mini<readonly z.output<T>[]> {
  const holds = within(least, most);
  return must(
    z.array(item, { error: hint }) as unknown as Mini<readonly z.output<T>[]>,
    `array of ${range(least, most)}`,
    ({ length }) => holds(length),
    hint,
    ({ length }) => (length ? String(length) : "empty array"),
  );
}

/** An object we send, of one of several kinds told apart by the text under `key`. */
/* @__NO_SIDE_EFFECTS__ */
export function oneKind<T extends Readonly<Record<Key, string>>, Key extends string>(
  key: Key,
  kinds: { readonly [Kind in T[Key]]: Mini<Extract<T, Readonly<Record<Key, Kind>>>> },
): Mini<T> {
  return open(() => ({})).check(({ value, issues }) => {
    const name = value[key];
    const kind = Object.entries<Mini<T>>(kinds).find(([known]) => known === name)?.[1];
    if (kind) {
      issues.push(...((parse(kind, value).error?.issues ?? []) as never[]));
    } else {
      const got = typeof name === "string" ? "another text" : undefined;
      const params = { expected: quoted(Object.keys(kinds)), got };
      issues.push({ code: "custom", input: name, path: [key], params, message: "" });
    }
  }) as never;
}

/** A comma list we send as one text; `hint` says what to write. */
/* @__NO_SIDE_EFFECTS__ */
export function comma(hint: string): Mini<string> {
  const text = z.string({ error: hint });
  return must(text, "texts between commas", (value) => /^[^,]+(,[^,]+)*$/.test(value), hint);
}

/** An object of whatever keys, every value of which is of one of these kinds. */
/* @__NO_SIDE_EFFECTS__ */
function record<Value>(hint: string | undefined, ...kinds: string[]): Mini<Record<string, Value>> {
  return lazy(() => ({}), whatever, hint).check(({ value, issues }) => {
    for (const [key, input] of Object.entries(value)) {
      if (kinds.includes(typeof input)) continue;
      const params = { expected: kinds.join(" | ") };
      issues.push({ code: "custom", input, path: [key], params, message: "" });
    }
  });
}

/** User properties we send: name to text. */
/* @__NO_SIDE_EFFECTS__ */
export function texts(): Mini<Record<string, string>> {
  return record("Pass { name: 'text' }.", "string");
}

/** Values for the variables of a message: name to scalar. */
/* @__NO_SIDE_EFFECTS__ */
export function scalars(): Mini<Record<string, string | number | boolean>> {
  return record("Pass { name: 'value' }.", "string", "number", "boolean");
}

/** User properties Kakao sends: it stores texts, but a scalar of another kind shall not fail a login. */
/* @__NO_SIDE_EFFECTS__ */
export function stored(): Mini<Record<string, string>> {
  return record(undefined, "string", "number", "boolean");
}

/** What an endpoint without parameters takes. */
export const nothing: Schema<undefined> = /* @__PURE__ */ closed(() => ({})) as never;

/** An object of whatever keys. */
export const anything: Schema<{ [key: string]: unknown }> = /* @__PURE__ */ open(() => ({}));

/** What zod found. */
export type RawIssue = z.core.$ZodIssue;

/** Parses what the caller passed. What the host page configured in zod stays out of the messages. */
export function parse<T>(schema: Schema<T>, value: unknown) {
  return z.safeParse(schema, value, {
    // the keys that belong there: `issues.ts` makes the sentence
    error: ({ code, inst }) => (code === "unrecognized_keys" ? keysOf(inst as never).join() : ""),
  });
}

/** The part of a value at a path. */
export function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown>)?.[key], value);
}

/** Parses what Kakao answered: a `null` in an optional field counts as absent. */
export function parseResponse<T>(schema: Schema<T>, value: unknown) {
  const result = parse(schema, value);
  const nulls = result.error?.issues.filter(({ path }) => path.length && at(value, path) === null);
  if (!nulls?.length) return result;
  // Kakao hardly ever sends one, so nobody pays for it before it turns up; the caller's body stays as it came
  const copy: unknown = JSON.parse(JSON.stringify(value));
  for (const { path } of nulls) {
    const parent = at(copy, path.slice(0, -1));
    if (!Array.isArray(parent)) delete (parent as Record<PropertyKey, unknown>)[path.at(-1)!];
  }
  return parse(schema, copy);
}

/** Whether an issue is about an integer whose digits are lost: two users could be taken for one. */
export function isUnsafe(issue: RawIssue, value: unknown): boolean {
  const found = at(value, issue.path);
  return Number.isInteger(found) && !Number.isSafeInteger(found);
}

/** The keys of an object schema, none where it is of another kind. */
export function keysOf(schema: Schema<unknown>): string[] {
  return Object.keys((schema._zod.def as { shape?: object }).shape ?? {});
}
