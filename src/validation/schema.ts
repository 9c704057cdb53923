// validation: is this value what it should be, and if not, what is said about it?
// The schemas of what Kakao takes and sends. They pass the shape of an object through unchanged: zod's own factories wrap it
// in a mapped type, and declaration files then lose the docstring of every field. The annotations let a bundler drop the
// schemas that nobody uses. Finer checks are plain functions: each of zod's costs 200 to 600 bytes of the browser bundle.
import type * as z from "zod/v4/core";
import { parse } from "./parse.js";
import { Anything, Fields, List, never, Optional, Primitive, type Schema } from "./zod_kinds.js";

export type { Schema };
/** A schema that parses to the very value it was given. */
type Same<T> = z.$ZodType<T, T>;

/** Anything at all. */
export const unknownValue: Same<never> = /* @__PURE__ */ new Anything({ type: "unknown" }) as never;

/* @__NO_SIDE_EFFECTS__ */
export function string(hint?: string): z.$ZodString<string> {
  return new Primitive({ type: "string", error: () => hint }) as never;
}

/* @__NO_SIDE_EFFECTS__ */
function number(hint?: string): z.$ZodNumber<number> {
  return new Primitive({ type: "number", error: () => hint }) as never;
}

/* @__NO_SIDE_EFFECTS__ */
export function boolean(): z.$ZodBoolean {
  return new Primitive({ type: "boolean" }) as never;
}

/* @__NO_SIDE_EFFECTS__ */
export function array<T extends z.SomeType>(element: T, hint?: string): z.$ZodArray<T> {
  return new List({
    type: "array",
    element: element as never,
    error: () => hint,
  }) as never;
}

/** A field that may be absent. */
/* @__NO_SIDE_EFFECTS__ */
export function optional<T extends z.SomeType>(innerType: T): z.$ZodOptional<T> {
  return new Optional({ type: "optional", innerType: innerType as never }) as never;
}

/** An object whose fields are made on first use, so that a page spends no time on calls it does not make. */
/* @__NO_SIDE_EFFECTS__ */
export function lazyObject<Shape extends z.$ZodShape>(
  shape: () => Shape,
  catchall: z.$ZodType,
  hint?: string,
): z.$ZodObject<Shape, z.$strip> {
  let made: Shape | undefined;
  const def = {
    type: "object",
    catchall,
    error: () => hint,
    get shape() {
      return (made ??= shape());
    },
  };
  return new Fields(def as never) as never;
}

/** An object that Kakao sends: unknown keys pass through, and stay out of the type, so that a typo does not compile. */
/* @__NO_SIDE_EFFECTS__ */
export function open<Shape extends z.$ZodShape>(shape: () => Shape): z.$ZodObject<Shape, z.$strip> {
  return lazyObject(shape, unknownValue);
}

/** An object that we send: unknown keys are refused. */
/* @__NO_SIDE_EFFECTS__ */
export function closed<Shape extends z.$ZodShape>(
  shape: () => Shape,
): z.$ZodObject<Shape, z.$strict> {
  return lazyObject(shape, never);
}

/**
 * Adds a check to a schema.
 *
 * @param expected - What the message says is expected.
 * @param message - What to write instead.
 * @param got - Describes the value where its kind does not.
 */
/* @__NO_SIDE_EFFECTS__ */
function refine<T>(
  schema: Same<T>,
  expected: string,
  holds: (value: T) => boolean,
  message = "",
  got?: (value: T) => string,
): Same<T> {
  return withCheck(schema, ({ value, issues }) => {
    if (holds(value)) return;
    const params = { expected, got: got?.(value) };
    issues.push({ code: "custom", input: value, params, message });
  });
}

/** A copy of a schema with one more check. */
/* @__NO_SIDE_EFFECTS__ */
export function withCheck<T, Checked = T>(
  schema: Schema<T>,
  check: (found: z.ParsePayload<T>) => void,
): Same<Checked> {
  const { def } = schema._zod;
  const added = { _zod: { check, def: { check: "custom" }, onattach: [] } } as never;
  return new schema._zod.constr({ ...def, checks: [...(def.checks ?? []), added] }) as never;
}

/** An integer small enough for `JSON.parse` to keep its digits. */
/* @__NO_SIDE_EFFECTS__ */
export function int(hint?: string): Same<number> {
  return refine(number(hint), "integer below 2^53", Number.isSafeInteger, hint);
}

/** The id of a user, an app or an address. */
export const id: Same<number> = /* @__PURE__ */ int();

/** An integer from `least` to `most`. */
/* @__NO_SIDE_EFFECTS__ */
export function intRange(least: number, most: number, hint: string): Same<number> {
  return refine(int(hint), range(least, most), within(least, most), hint, (value) =>
    value < least ? "less" : "more",
  );
}

const range = (least: number, most: number) =>
  most === Infinity ? `${least} or more` : `${least} to ${most}`;

const within = (least: number, most: number) => (value: number) => value >= least && value <= most;

/** A string with some known values; Kakao may add others. */
/* @__NO_SIDE_EFFECTS__ */
export function openEnum<Value extends string>(): Same<Value | (string & {})> {
  return string();
}

/** A string that we send, with a check. */
/* @__NO_SIDE_EFFECTS__ */
export function refinedString(expected: string, holds: (value: string) => boolean): Same<string> {
  return refine(string(), expected, holds, "", () => "another text");
}

/** One of a few strings. */
/* @__NO_SIDE_EFFECTS__ */
export function enumOf<const Value extends string>(...values: Value[]): Same<Value> {
  return refinedString(quoted(values), (value) => values.includes(value as Value)) as never;
}

const quoted = (values: readonly string[]) => values.map((value) => `'${value}'`).join(" | ");

/** A string that we send, of at most `most` characters (code points). */
/* @__NO_SIDE_EFFECTS__ */
export function maxCharacters(most: number, hint: string): Same<string> {
  const count = (value: string) => Array.from(value).length;
  return refine(
    string(hint),
    `at most ${most} characters`,
    (value) => count(value) <= most,
    hint,
    (value) => String(count(value)),
  );
}

/** An array that we send, of `least` to `most` items; `hint` says what to write instead. */
/* @__NO_SIDE_EFFECTS__ */
export function boundedArray<T extends z.SomeType>(
  item: T,
  hint: string,
  least = 0,
  most = Infinity,
): Same<readonly z.output<T>[]> {
  const holds = within(least, most);
  return refine(
    array(item, hint) as unknown as Same<readonly z.output<T>[]>,
    `array of ${range(least, most)}`,
    ({ length }) => holds(length),
    hint,
    ({ length }) => (length ? String(length) : "empty array"),
  );
}

/** An object that we send, of one of several kinds; the string under `key` says which. */
/* @__NO_SIDE_EFFECTS__ */
export function discriminatedUnion<T extends Readonly<Record<Key, string>>, Key extends string>(
  key: Key,
  kinds: { readonly [Kind in T[Key]]: Same<Extract<T, Readonly<Record<Key, Kind>>>> },
): Same<T> {
  return withCheck(
    open(() => ({})),
    ({ value, issues }) => {
      const name = (value as Record<string, unknown>)[key];
      const kind = Object.entries<Same<T>>(kinds).find(([known]) => known === name)?.[1];
      if (kind) {
        for (const issue of parse(kind, value).issues) issues.push(issue as never);
      } else {
        const got = typeof name === "string" ? "another text" : undefined;
        const params = { expected: quoted(Object.keys(kinds)), got };
        issues.push({ code: "custom", input: name, path: [key], params });
      }
    },
  );
}

/** An array, or an object that holds it, where Kakao's documentation and its samples disagree. */
/* @__NO_SIDE_EFFECTS__ */
export function arrayOrWrapped<List, Holder>(
  list: Schema<List>,
  holder: Schema<Holder>,
): Same<List | Holder> {
  return withCheck<never, List | Holder>(unknownValue, ({ value, issues }) => {
    const schema: Schema<unknown> = Array.isArray(value) ? list : holder;
    for (const issue of parse(schema, value).issues) issues.push(issue as never);
  });
}

/** An object that we send, with a rule between its fields; the issue is reported under `key`. */
/* @__NO_SIDE_EFFECTS__ */
export function crossFieldRule<T extends object>(
  schema: Same<T>,
  key: string & keyof T,
  expected: string,
  holds: (value: T) => boolean,
  hint: string,
): Same<T> {
  return withCheck(schema, ({ value, issues }) => {
    if (holds(value)) return;
    const params = { expected, got: "more" };
    issues.push({ code: "custom", input: value[key], path: [key], params, message: hint });
  });
}

/** A comma-separated list that we send as one string; `hint` says what to write instead. */
/* @__NO_SIDE_EFFECTS__ */
export function commaSeparated(hint: string): Same<string> {
  const text = string(hint);
  // no item may be empty: this pattern finds an empty one in linear time
  return refine(text, "texts between commas", (value) => !/(^|,)(,|$)/.test(value), hint);
}

/** Whether a value can be an item of a comma-separated list: one with a comma inside would arrive as two. */
export const isWord = (value: unknown): boolean =>
  typeof value === "string" && /^[^,]+$/.test(value);

/** A list that we send: a comma-separated string, or an array. */
/* @__NO_SIDE_EFFECTS__ */
export function commaListOrArray(): Same<string | readonly string[]> {
  const holds = (value: unknown) =>
    Array.isArray(value) ? value.length > 0 && value.every(isWord) : typeof value === "string";
  return custom("text, or array of texts without commas", holds);
}

/** A value that `holds` accepts; the type is the caller's promise. */
/* @__NO_SIDE_EFFECTS__ */
export function custom<T>(
  expected: string,
  holds: (value: unknown) => boolean,
  hint?: string,
): Same<T> {
  return refine<T>(unknownValue, expected, holds, hint);
}

/** A string, or one other value. */
/* @__NO_SIDE_EFFECTS__ */
export function stringOr<const Other extends false | null>(other: Other): Same<string | Other> {
  return custom(`text, or ${other}`, (value) => value === other || typeof value === "string");
}

/* @__NO_SIDE_EFFECTS__ */
export function functionValue(): Same<() => void> {
  return custom("function", (value) => typeof value === "function");
}

/** The data of an endpoint without parameters. */
export const emptyObject: Schema<undefined> = /* @__PURE__ */ closed(() => ({})) as never;

/** An object with any keys. */
export const anyObject: Schema<{ [key: string]: unknown }> = /* @__PURE__ */ open(() => ({}));
