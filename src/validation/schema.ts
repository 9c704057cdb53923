import * as z from "zod/v4/core";

/** A schema whose parsed value is `T`. */
export type Schema<T> = z.$ZodType<T>;
type Same<T> = z.$ZodType<T, T>;

// zod's core, which it offers to libraries, instead of zod/mini on top of it: 900 bytes less in the browser.
// The factories below pass the shape through unchanged: zod's wrap it in a mapped type, and declaration emit
// then drops the docstring of every field. The annotations let a bundler drop the schemas nobody uses.
// All finer checks are plain functions: each of zod's ready-made ones costs 200 to 600 bytes of the browser bundle.

const base: z.$constructor<z.$ZodType> = z.$ZodType;

type Parse = (payload: z.ParsePayload, context: z.ParseContextInternal) => z.ParsePayload;

/** A class of schemas. Zod's own of these also coerce, wait, and make patterns and JSON Schemas: 1,000 bytes more. */
/* @__NO_SIDE_EFFECTS__ */
const kind = <Def extends z.$ZodTypeDef>(
  parse: (def: Def, inst: z.$ZodType) => Parse,
): z.$constructor<z.$ZodType, Def> =>
  z.$constructor<z.$ZodType, Def>("Kind", (inst, def) => {
    base.init(inst, def);
    inst._zod.parse = parse(def, inst);
  });

const wrong = ({ value: input, issues }: z.ParsePayload, expected: string, inst: z.$ZodType) =>
  issues.push({ code: "invalid_type", expected: expected as "string", input, inst });

const Anything = /* @__PURE__ */ kind(() => (payload) => payload);

/** What `typeof` tells. */
const Primitive = /* @__PURE__ */ kind(({ type }, inst) => (payload) => {
  const { value } = payload;
  // NaN is no number
  if (typeof value !== type || value !== value) wrong(payload, type, inst);
  return payload;
});

type Issues = z.ParsePayload["issues"];

/** Parses what is under a key, and says below which key something is wrong. One by one: as arguments they may be too many. */
function part(
  schema: z.SomeType,
  value: unknown,
  key: PropertyKey,
  issues: Issues,
  context: z.ParseContextInternal,
): unknown {
  const found = schema._zod.run({ value, issues: [] }, context) as z.ParsePayload;
  for (const issue of found.issues) issues.push({ ...issue, path: [key, ...(issue.path ?? [])] });
  return found.value;
}

/** An object. Zod's own hands all issues of a field on as arguments, and of those a runtime takes only so many. */
const Fields = /* @__PURE__ */ kind<z.$ZodObjectDef>((def, inst) => {
  let fields: [string, z.SomeType][] | undefined;
  return (payload, context) => {
    const { value: given, issues } = payload;
    if (typeof given !== "object" || given === null || Array.isArray(given)) {
      wrong(payload, "object", inst);
      return payload;
    }
    const input = given as Record<string, unknown>;
    const { shape, catchall } = def;
    const value: Record<string, unknown> = {};
    fields ??= Object.entries(shape);
    for (const [key, schema] of fields) {
      const before = issues.length;
      const found = part(schema, input[key], key, issues, context);
      if (key in input) value[key] = found;
      else if (!schema._zod.optin && issues.length === before) {
        issues.push({
          code: "invalid_type",
          expected: "nonoptional",
          input: undefined,
          path: [key],
        });
      }
    }
    const others = Object.keys(input).filter((key) => !Object.hasOwn(shape, key));
    if (catchall === never) {
      if (others.length)
        issues.push({ code: "unrecognized_keys", keys: others, input, inst, continue: true });
    } else {
      // a field of this name would be the prototype of the copy
      for (const key of others) if (key !== "__proto__") value[key] = input[key];
    }
    payload.value = value;
    return payload;
  };
});

const List = /* @__PURE__ */ kind<z.$ZodArrayDef>(({ element }, inst) => (payload, context) => {
  const { value, issues } = payload;
  if (!Array.isArray(value)) {
    wrong(payload, "array", inst);
    return payload;
  }
  payload.value = value.map((item, index) => part(element, item, index, issues, context));
  return payload;
});

const Optional = /* @__PURE__ */ kind<z.$ZodOptionalDef>(({ innerType }, inst) => {
  inst._zod.optin = inst._zod.optout = "optional";
  return (payload, context) =>
    payload.value === undefined
      ? payload
      : (innerType._zod.run(payload, context) as z.ParsePayload);
});

/** A text. */
/* @__NO_SIDE_EFFECTS__ */
export function string(hint?: string): z.$ZodString<string> {
  return new Primitive({ type: "string", error: () => hint }) as never;
}

/** A number. */
/* @__NO_SIDE_EFFECTS__ */
function number(hint?: string): z.$ZodNumber<number> {
  return new Primitive({ type: "number", error: () => hint }) as never;
}

/** `true` or `false`. */
/* @__NO_SIDE_EFFECTS__ */
export function boolean(): z.$ZodBoolean {
  return new Primitive({ type: "boolean" }) as never;
}

/** A list. */
/* @__NO_SIDE_EFFECTS__ */
export function array<T extends z.SomeType>(element: T, hint?: string): z.$ZodArray<T> {
  return new List({
    type: "array",
    element: element as never,
    error: () => hint,
  }) as never;
}

/** What may be absent. */
/* @__NO_SIDE_EFFECTS__ */
export function optional<T extends z.SomeType>(innerType: T): z.$ZodOptional<T> {
  return new Optional({ type: "optional", innerType: innerType as never }) as never;
}

/** Anything at all. */
export const unknownValue: Same<never> = /* @__PURE__ */ new Anything({ type: "unknown" }) as never;

/** An object whose fields are made when it is first used: a page pays for the calls it makes, not for all there are. */
/* @__NO_SIDE_EFFECTS__ */
function lazy<Shape extends z.$ZodShape>(
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

// what an object takes for "no other keys"; a class of its own would be for its type alone
const never = /* @__PURE__ */ new Anything({ type: "never" });

/** An object Kakao sends: unknown keys pass through at run time and stay out of the type, so that a typo is an error. */
/* @__NO_SIDE_EFFECTS__ */
export function open<Shape extends z.$ZodShape>(shape: () => Shape): z.$ZodObject<Shape, z.$strip> {
  return lazy(shape, unknownValue);
}

/** An object we send: an unknown key is a mistake. */
/* @__NO_SIDE_EFFECTS__ */
export function closed<Shape extends z.$ZodShape>(
  shape: () => Shape,
): z.$ZodObject<Shape, z.$strict> {
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

/** A schema with one more check. */
/* @__NO_SIDE_EFFECTS__ */
function withCheck<T, Checked = T>(
  schema: Schema<T>,
  check: (found: z.ParsePayload<T>) => void,
): Same<Checked> {
  const { def } = schema._zod;
  const added = { _zod: { check, def: { check: "custom" }, onattach: [] } } as never;
  return new schema._zod.constr({ ...def, checks: [...(def.checks ?? []), added] }) as never;
}

/** An integer whose digits `JSON.parse` has kept. */
/* @__NO_SIDE_EFFECTS__ */
export function int(hint?: string): Same<number> {
  return refine(number(hint), "integer below 2^53", Number.isSafeInteger, hint);
}

/** An id. */
export const id: Same<number> = /* @__PURE__ */ int();

/** An integer of `least` or more, and of `most` at most. */
/* @__NO_SIDE_EFFECTS__ */
export function intRange(least: number, most: number, hint: string): Same<number> {
  return refine(int(hint), range(least, most), within(least, most), hint, (value) =>
    value < least ? "less" : "more",
  );
}

const range = (least: number, most: number) =>
  most === Infinity ? `${least} or more` : `${least} to ${most}`;

const within = (least: number, most: number) => (value: number) => value >= least && value <= most;

/** A text of which some values are known; Kakao may add others. */
/* @__NO_SIDE_EFFECTS__ */
export function openEnum<Value extends string>(): Same<Value | (string & {})> {
  return string();
}

/** A text we send of which more is expected than that it is one. */
/* @__NO_SIDE_EFFECTS__ */
export function refinedString(expected: string, holds: (value: string) => boolean): Same<string> {
  return refine(string(), expected, holds, "", () => "another text");
}

/** One of a few texts. */
/* @__NO_SIDE_EFFECTS__ */
export function enumOf<const Value extends string>(...values: Value[]): Same<Value> {
  return refinedString(quoted(values), (value) => values.includes(value as Value)) as never;
}

const quoted = (values: readonly string[]) => values.map((value) => `'${value}'`).join(" | ");

/** A text we send, of `most` characters at most, as a reader counts them. */
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

/** A list we send, of `least` to `most` items; `hint` says what to write. */
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

/** An object we send, of one of several kinds told apart by the text under `key`. */
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

/** A list, or an object that holds it: Kakao's documentation and its samples disagree on some. */
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

/** An object we send, with a rule between its fields; what is wrong is said of one of them. */
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

/** A comma list we send as one text; `hint` says what to write. */
/* @__NO_SIDE_EFFECTS__ */
export function commaSeparated(hint: string): Same<string> {
  const text = string(hint);
  // none of them is empty: looked for like this, a text of any length is read once
  return refine(text, "texts between commas", (value) => !/(^|,)(,|$)/.test(value), hint);
}

/** Whether a value can stand between commas: with one inside it would arrive as two. */
export const isWord = (value: unknown): boolean =>
  typeof value === "string" && /^[^,]+$/.test(value);

/** Words we send as one text between commas, or as a list. */
/* @__NO_SIDE_EFFECTS__ */
export function commaListOrArray(): Same<string | readonly string[]> {
  const holds = (value: unknown) =>
    Array.isArray(value) ? value.length > 0 && value.every(isWord) : typeof value === "string";
  return custom("text, or array of texts without commas", holds);
}

/** A value of which only we know what it may be. */
/* @__NO_SIDE_EFFECTS__ */
export function custom<T>(
  expected: string,
  holds: (value: unknown) => boolean,
  hint?: string,
): Same<T> {
  return refine<T>(unknownValue, expected, holds, hint);
}

/** A text, or one other value. */
/* @__NO_SIDE_EFFECTS__ */
export function stringOr<const Other extends false | null>(other: Other): Same<string | Other> {
  return custom(`text, or ${other}`, (value) => value === other || typeof value === "string");
}

/** A function of the caller's. */
/* @__NO_SIDE_EFFECTS__ */
export function functionValue(): Same<() => void> {
  return custom("function", (value) => typeof value === "function");
}

/** An object of whatever keys, every value of which is of one of these kinds. */
/* @__NO_SIDE_EFFECTS__ */
function record<Value>(hint: string | undefined, ...kinds: string[]): Same<Record<string, Value>> {
  return withCheck(
    lazy(() => ({}), unknownValue, hint),
    ({ value, issues }) => {
      for (const [key, input] of Object.entries(value)) {
        if (kinds.includes(typeof input)) continue;
        const params = { expected: kinds.join(" | ") };
        issues.push({ code: "custom", input, path: [key], params });
      }
    },
  );
}

/** User properties we send: name to text. */
/* @__NO_SIDE_EFFECTS__ */
export function stringRecord(): Same<Record<string, string>> {
  return record("Pass { name: 'text' }.", "string");
}

/** Values for the variables of a message: name to scalar. */
/* @__NO_SIDE_EFFECTS__ */
export function scalarRecord(): Same<Record<string, string | number | boolean>> {
  return record("Pass { name: 'value' }.", "string", "number", "boolean");
}

/** User properties Kakao sends: it stores texts, but a scalar of another kind shall not fail a login. */
/* @__NO_SIDE_EFFECTS__ */
export function lenientStringRecord(): Same<Record<string, string>> {
  return record(undefined, "string", "number", "boolean");
}

/** What an endpoint without parameters takes. */
export const emptyObject: Schema<undefined> = /* @__PURE__ */ closed(() => ({})) as never;

/** An object of whatever keys. */
export const anyObject: Schema<{ [key: string]: unknown }> = /* @__PURE__ */ open(() => ({}));

/** What zod found, before it makes texts of its own of it. */
export interface RawIssue {
  readonly path: readonly PropertyKey[];
  /** What to write instead. */
  readonly message: string;
  readonly expected?: string | undefined;
  readonly params?: Expectation | undefined;
  readonly keys?: readonly string[] | undefined;
  /** The schema it is about. */
  readonly inst?: Schema<unknown> | undefined;
}

/** What parsing gives: the value, or what is wrong with it. */
export interface Parsed<T> {
  readonly value: T;
  readonly issues: readonly RawIssue[];
}

/** Parses a value. We ask the schema itself: what the host page configured in zod stays out of the messages. */
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

/** Parses what Kakao answered: a `null` in an optional field counts as absent. */
export function parseResponse<T>(schema: Schema<T>, value: unknown): Parsed<T> {
  const result = parse(schema, value);
  const nulls = result.issues.filter(({ path }) => path.length && at(value, path) === null);
  if (!nulls.length) return result;
  // Kakao hardly ever sends one, so nobody pays for it before it turns up; the caller's body stays as it came
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

/** Whether an issue is about an integer whose digits are lost: two users could be taken for one. */
export function isUnsafe(issue: RawIssue, value: unknown): boolean {
  const found = at(value, issue.path);
  return Number.isInteger(found) && !Number.isSafeInteger(found);
}

/** The keys of an object schema, none where it is of another kind. */
export function keysOf(schema: Schema<unknown>): string[] {
  return Object.keys((schema._zod.def as { shape?: object }).shape ?? {});
}
