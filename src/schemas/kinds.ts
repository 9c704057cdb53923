// schemas: what may a value be, said with zod?
//
// Ordinary zod schemas (`zod/v4/mini`), for hosts to compose, for the emulator and for the tests; pages and servers run what
// the compiler makes of them (`src/generated`). The compiler knows zod's types, the checks of `validation/checks.ts` and the
// few kinds that are noted here with `compilesTo`; a check of another origin fails the build.
import * as z from "zod/v4/mini";
import * as checks from "../validation/checks.js";
import { issueOfCheck } from "../validation/compiled.js";

type Check = checks.Check;
/** The value that a schema parses to. */
export type Output<T> = z.core.output<T>;

/**
 * The type of a schema, for an interface of its own: `interface UserSchema extends TypeOf<typeof fields> {}`. Where another
 * file uses the schema, declarations then name it; written out there, its fields would have lost their docstrings.
 */
export type TypeOf<Schema> = Schema;

/** A check, and how the compiler writes it: an export of `validation/checks.ts`, perhaps called with these arguments. */
export interface NamedCheck {
  readonly check: Check;
  /** What to write instead. */
  readonly hint?: string | undefined;
  readonly made?: { readonly by: (...args: never[]) => Check; readonly args: readonly unknown[] };
}

/** The checks that were added to schemas, by zod's own check. */
export const namedChecks = new WeakMap<object, NamedCheck>();

/** What the compiler makes of a schema, where zod's definition does not say it. */
export type Rule =
  | { readonly kind: "refined"; readonly type: "*"; readonly check: NamedCheck }
  | {
      readonly kind: "record";
      readonly types: readonly string[];
      readonly hint: string | undefined;
    }
  | { readonly kind: "arrayOr" };

const rules = new WeakMap<object, Rule>();

/** The rule of a schema; its copies, such as `optional` or `pick` make, have the same. */
export const ruleOf = (schema: z.core.$ZodType): Rule | undefined => rules.get(schema._zod.def);

function compilesTo<S extends z.core.$ZodType>(schema: S, rule: Rule): S {
  rules.set(schema._zod.def, rule);
  return schema;
}

function named<Args extends unknown[]>(by: (...args: Args) => Check, ...args: Args): NamedCheck {
  return { check: by(...args), made: { by: by as never, args } };
}

/** What JSON Schema says about a check. */
interface Bag {
  readonly format?: "safeint";
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Adds a check to a schema. `hint` says what to write instead; `bag` is what JSON Schema can say about it. */
function refine<S extends z.ZodMiniType>(
  schema: S,
  checked: NamedCheck,
  hint?: string,
  bag: Bag = {},
): S {
  const { check } = checked;
  const added = z.check<z.output<S>>(({ value, issues }) => {
    if (check.holds(value)) return;
    const found = issueOfCheck(check, value, hint);
    const sentence = `Expected ${found.expected}.`;
    issues.push({
      code: "custom",
      input: value,
      path: found.path,
      params: { found },
      message: found.hint === undefined ? sentence : `${sentence} ${found.hint}`,
    });
  });
  added._zod.onattach.push(({ _zod }) => Object.assign(_zod.bag, bag));
  namedChecks.set(added, { ...checked, hint });
  return schema.check(added);
}

const number = (hint?: string) => z.number(hint);

export const string = (hint?: string): z.ZodMiniString<string> => z.string(hint);

export const boolean = (): z.ZodMiniBoolean<boolean> => z.boolean();

/** Anything at all. */
export const unknownValue = (): z.ZodMiniUnknown => z.unknown();

export const array = <T extends z.core.SomeType>(element: T, hint?: string): z.ZodMiniArray<T> =>
  z.array(element, hint);

/** A field that may be absent. */
export const optional = <T extends z.core.SomeType>(innerType: T): z.ZodMiniOptional<T> =>
  z.optional(innerType);

/** A copy of each field: fields that are written with one schema get instances, and so descriptions, of their own. */
const ownInstances = <Shape extends z.core.$ZodShape>(shape: Shape): Shape =>
  Object.fromEntries(
    Object.entries(shape).map(([key, field]) => [key, (field as z.ZodMiniType).clone()]),
  ) as never;

/**
 * An object that Kakao sends: unknown keys pass, and stay out of the type, so that a typo does not compile.
 *
 * It passes the shape through unchanged: zod's own functions wrap it in a mapped type, and declaration files then lose the
 * docstring of every field.
 */
export const open = <Shape extends z.core.$ZodShape>(shape: Shape): z.ZodMiniObject<Shape> =>
  z.looseObject(ownInstances(shape));

/** An object that we send: unknown keys are refused. Docstrings stay, as with `open`. */
export const closed = <Shape extends z.core.$ZodShape>(
  shape: Shape,
): z.ZodMiniObject<Shape, z.core.$strict> => z.strictObject(ownInstances(shape));

/** The data of an endpoint without parameters. */
export const emptyObject: z.ZodMiniObject<{}, z.core.$strict> = closed({});

const safeInteger = { format: "safeint" } as const;

/** An integer small enough for `JSON.parse` to keep its digits. */
export const int = (): z.ZodMiniNumber<number> =>
  refine(number(), { check: checks.integer }, undefined, safeInteger);

/** The id of a user, an app or an address. */
export const id: z.ZodMiniNumber<number> = int();

/** An integer from `least` to `most`. */
export function intRange(least: number, most: number, hint?: string): z.ZodMiniNumber<number> {
  const integer = refine(number(hint), { check: checks.integer }, hint, safeInteger);
  return refine(integer, named(checks.range, least, most), hint, boundsOf(least, most));
}

const boundsOf = (minimum: number, most: number): Bag =>
  most === Infinity ? { minimum } : { minimum, maximum: most };

/** A string with some known values; Kakao may add others. */
export const openEnum = <Value extends string>(): z.ZodMiniType<
  Value | (string & {}),
  Value | (string & {})
> => string();

/** A string that we send, which has to match a pattern. */
export const matching = (expected: string, pattern: RegExp): z.ZodMiniString<string> =>
  refine(string(), named(checks.pattern, expected, pattern));

/** A string that we send, with a check. */
export const refinedString = (check: Check): z.ZodMiniString<string> => refine(string(), { check });

/** One of a few strings. */
export const enumOf = <const Value extends string>(
  ...values: Value[]
): z.ZodMiniEnum<{ [Key in Value]: Key }> => z.enum(values);

/** One of a few numbers. */
export const numberOf = <const Value extends number>(...values: Value[]): z.ZodMiniLiteral<Value> =>
  compilesTo(z.literal(values), {
    kind: "refined",
    type: "*",
    check: named(checks.oneOf, values),
  });

/** A string that we send, of at most `most` characters (code points). */
export const maxCharacters = (most: number, hint: string): z.ZodMiniString<string> =>
  refine(string(hint), named(checks.characters, most), hint, { maximum: most });

/** An array that we send, of `least` to `most` items; `hint` says what to write instead. */
export const boundedArray = <T extends z.core.SomeType>(
  item: T,
  hint: string | undefined,
  least = 0,
  most = Infinity,
): z.ZodMiniType<readonly z.core.output<T>[], readonly z.core.input<T>[]> =>
  refine(array(item, hint), named(checks.items, least, most), hint, boundsOf(least, most));

/** A comma-separated list that we send as one string; `hint` says what to write instead. */
export const commaSeparated = (hint: string): z.ZodMiniString<string> =>
  refine(string(hint), { check: checks.commaSeparated }, hint);

/** An object that we send, with a condition between its fields. */
export const crossField = <T extends z.ZodMiniType>(schema: T, check: Check): T =>
  refine(schema, { check });

/**
 * An object that we send, of one of several kinds; the string under `key` says which.
 *
 * Its type is that of any union: zod 3.25 has no second parameter in the type of a discriminated one.
 */
export const discriminatedUnion = <
  Kinds extends readonly [z.core.$ZodTypeDiscriminable, ...z.core.$ZodTypeDiscriminable[]],
>(
  key: string,
  kinds: Kinds,
): z.ZodMiniUnion<Kinds> => z.discriminatedUnion(key, kinds);

/** An array, or an object that holds it, where Kakao's documentation and its samples disagree. */
export const arrayOrWrapped = <
  List extends z.ZodMiniArray<z.core.SomeType>,
  Holder extends z.ZodMiniType,
>(
  list: List,
  holder: Holder,
): z.ZodMiniUnion<readonly [List, Holder]> =>
  compilesTo(z.union([list, holder]), { kind: "arrayOr" });

const anyOf = (schemas: readonly z.ZodMiniType[], rule: Rule) => compilesTo(z.union(schemas), rule);

const checkedUnion = (schemas: readonly z.ZodMiniType[], check: NamedCheck) =>
  anyOf(schemas, { kind: "refined", type: "*", check });

/** A string, or one other value. */
export const stringOr = <const Other extends false | null>(
  other: Other,
): z.ZodMiniType<string | Other, string | Other> =>
  checkedUnion(
    [z.string(), other === null ? z.null() : z.literal(other)],
    named(checks.stringOr, other),
  ) as never;

/** The id of a user, or `null` for nobody. */
export const idOrNull = (): z.ZodMiniType<number | null, number | null> =>
  checkedUnion([int(), z.null()], { check: checks.idOrNull }) as never;

/** A list that we send: a comma-separated string, or an array of its items. */
export const commaListOrArray = (
  check = checks.commaListOrArray,
): z.ZodMiniType<string | readonly string[], string | readonly string[]> =>
  checkedUnion(
    [
      refine(string(), { check }),
      refine(z.array(z.string()), { check }, undefined, { minimum: 1 }),
    ],
    {
      check,
    },
  ) as never;

/** A value that a check alone describes; the type is the caller's promise. */
export const custom = <T>(check: Check, hint?: string): z.ZodMiniType<T, T> =>
  refine(z.unknown(), { check }, hint) as never;

/** A number that we send: integral or not, even `NaN`. */
export const anyNumber = (): z.ZodMiniType<number, number> => custom(checks.number);

/** An id that Kakao sends as a number or as a string. */
export const numberOrString = (): z.ZodMiniType<number | string, number | string> =>
  custom(checks.numberOrString);

/** A value that is not checked; the type is what Kakao is known to send. */
export const unchecked = <T>(): z.ZodMiniType<T, T> => z.unknown() as never;

export const functionValue = (): z.ZodMiniType<() => void, () => void> =>
  custom(checks.functionValue);

const scalars = { string: z.string, number: z.number, boolean: z.boolean } as const;

/** An object with any keys, and values of these types. */
function record<Value>(
  hint: string | undefined,
  ...types: (keyof typeof scalars)[]
): z.ZodMiniType<Record<string, Value>, Record<string, Value>> {
  const kinds = types.map((type) => scalars[type]());
  const rule: Rule = { kind: "record", types, hint };
  const values = kinds.length === 1 ? kinds[0]! : anyOf(kinds, rule);
  const made = z.catchall(z.object({}, hint), values);
  return compilesTo(made, rule) as never;
}

/** User properties that we send: name to string. */
export const stringRecord = () => record<string>("Pass { name: 'text' }.", "string");

/** Values of the variables of a message: name to scalar. */
export const scalarRecord = () =>
  record<string | number | boolean>("Pass { name: 'value' }.", "string", "number", "boolean");

/** User properties that Kakao sends: it stores strings, but a scalar of another type shall not fail a login. */
export const lenientStringRecord = () => record<string>(undefined, "string", "number", "boolean");
