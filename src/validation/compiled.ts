// validation: is this value what it should be, and if not, what is said about it?
//
// The schemas are written with zod (`src/endpoints`, `src/schemas`), and `npm run generate` compiles each into a short text,
// so that a page downloads no zod. This file reads the texts. Their grammar:
//
//   schema = ","               string
//          | "!"               boolean
//          | "#"               integer below 2^53
//          | "*"               anything
//          | "'" words "'"     one of a few strings, which `|` separates
//          | "[" schema        array
//          | "{" fields "}"    object; unknown keys pass
//          | "<" fields ">"    object; unknown keys are refused
//          | "|" schema schema the first for an array, the second for everything else
//          | "$" number        the part of that number, which stands beside the text: a schema, or a condition alone
//   fields = (key ["?"] schema)…   with "?" the field may be absent
//
// `{id#profile?{nickname?,}}` is an object with the integer `id` and, perhaps, an object `profile` with a string `nickname`.
import { type Check, integer, ofType, oneOf } from "./checks.js";
import { isObject, type UnknownRecord } from "./values.js";

/** What a schema finds wrong. */
export interface RawIssue {
  readonly path: PropertyKey[];
  readonly expected: string;
  /** What to write instead. */
  readonly hint?: string | undefined;
  /** What was found, where the kind of the value does not say it. */
  readonly got?: string | undefined;
  /** Keys that do not belong there, and those that do. */
  readonly keys?: readonly string[];
  readonly allowed?: readonly string[];
}

/** Adds what is wrong with a value to `found`. */
type Validate = (value: unknown, found: RawIssue[]) => void;

/** A compiled schema of values of type `T`. */
export interface Schema<T> {
  readonly validate: Validate;
  /** The keys of an object; none of a schema of another kind. */
  readonly keys: readonly string[];
  /** Carries the type alone: no schema has a value here. */
  readonly output?: T;
}

/** The issue for a value that does not meet a condition. */
export const issueOfCheck = (
  { expected, got, field, hint: ownHint }: Check,
  value: unknown,
  hint?: string,
): RawIssue => ({
  path: field === undefined ? [] : [field],
  expected,
  hint: ownHint ?? hint,
  got: got?.(value),
});

/** What is done with a value: a condition is checked, or the parts of the value are validated. */
type Step = Check | Validate;

/** Whether the next step makes sense: as with zod, keys that do not belong there do not end the validation. */
function goesOn(found: readonly RawIssue[], from: number): boolean {
  for (let index = from; index < found.length; index++) if (!found[index]!.keys) return false;
  return true;
}

const validateSteps =
  (steps: readonly Step[], hint?: string): Validate =>
  (value, found) => {
    const before = found.length;
    for (const step of steps) {
      if (typeof step === "function") step(value, found);
      else if (!step.holds(value)) found.push(issueOfCheck(step, value, hint));
      if (!goesOn(found, before)) return;
    }
  };

/** Validates a part of a value, and puts its key before the paths of what is found. */
function validateAt(validate: Validate, value: unknown, key: PropertyKey, found: RawIssue[]): void {
  let index = found.length;
  validate(value, found);
  for (; index < found.length; index++) found[index]!.path.unshift(key);
}

const validateItems =
  (item: Validate): Validate =>
  (value, found) => {
    const { length } = value as readonly unknown[];
    for (let index = 0; index < length; index++) {
      validateAt(item, (value as readonly unknown[])[index], index, found);
    }
  };

interface Field {
  readonly key: string;
  readonly isOptional: boolean;
  readonly validate: Validate;
  /** The `typeof` that settles it, so that most fields cost no call. */
  readonly type: string | undefined;
}

const validateFields =
  (fields: readonly Field[], keys: readonly string[], isClosed: boolean): Validate =>
  (value, found) => {
    const record = value as UnknownRecord;
    for (const { key, isOptional, validate, type } of fields) {
      const field = record[key];
      if (typeof field === type || (isOptional && field === undefined)) continue;
      validateAt(validate, field, key, found);
    }
    if (!isClosed) return;
    const unknown = Object.keys(record).filter((key) => !keys.includes(key));
    if (unknown.length) found.push({ path: [], expected: "", keys: unknown, allowed: keys });
  };

const string = /* @__PURE__ */ ofType("string");
const object: Check = { expected: "object", holds: isObject };
const array: Check = { expected: "array", holds: Array.isArray };

/** The marks that stand for themselves. */
const simple: Readonly<Record<string, readonly Step[]>> = {
  ",": [string],
  "!": [/* @__PURE__ */ ofType("boolean")],
  "#": [/* @__PURE__ */ ofType("number"), integer],
  "*": [],
};

const types: Readonly<Record<string, string>> = { ",": "string", "!": "boolean" };

/** What a text names by number. */
type Part = Schema<unknown> | Check;

interface Read {
  readonly steps: readonly Step[];
  /** The keys of an object. */
  readonly keys?: readonly string[];
}

/** Reads a text, with the parts that it names. */
function readText(text: string, parts: readonly Part[]): Read {
  const tokens = text.match(/\w+\??|\$\d+|'[^']*'|./g)!;
  let at = 0;

  function readFields(isClosed: boolean): Read {
    const fields: Field[] = [];
    for (let token = tokens[at++]!; !"}>".includes(token); token = tokens[at++]!) {
      const type = types[tokens[at]!];
      const [key, end] = token.split("?");
      fields.push({ key: key!, isOptional: end === "", type, validate: readPart() });
    }
    const keys = fields.map(({ key }) => key);
    return { steps: [object, validateFields(fields, keys, isClosed)], keys };
  }

  function readSchema(): Read {
    const token = tokens[at++]!;
    switch (token[0]!) {
      case "{":
      case "<":
        return readFields(token === "<");
      case "[":
        return { steps: [array, validateItems(readPart())] };
      case "'":
        return { steps: [oneOf(token.slice(1, -1).split("|"))] };
      case "$": {
        const part = parts[Number(token.slice(1))]!;
        return { steps: ["holds" in part ? part : part.validate] };
      }
      case "|": {
        const [list, other] = [readPart(), readPart()];
        return { steps: [(value, found) => (Array.isArray(value) ? list : other)(value, found)] };
      }
      default:
        return { steps: simple[token]! };
    }
  }

  const readPart = () => validateSteps(readSchema().steps);
  return readSchema();
}

/**
 * The schema that a text says, with conditions. It is read at its first use: a page spends no time on calls that it does
 * not make.
 *
 * @param hint - Says what to write instead.
 */
/* @__NO_SIDE_EFFECTS__ */
export function refined(
  text: string,
  checks: readonly Check[],
  hint?: string,
  ...parts: Part[]
): Schema<never> {
  let read: Pick<Schema<never>, "keys" | "validate"> | undefined;
  const get = () => {
    if (read) return read;
    const { steps, keys = [] } = readText(text, parts);
    return (read = { keys, validate: validateSteps([...steps, ...checks], hint) });
  };
  return {
    validate: (value, found) => get().validate(value, found),
    get keys() {
      return get().keys;
    },
  };
}

/** The schema that a text says. */
/* @__NO_SIDE_EFFECTS__ */
export const compiled = (text: string, ...parts: Part[]): Schema<never> =>
  refined(text, [], undefined, ...parts);

/** An object of one of several kinds; the string under `key` says which. */
/* @__NO_SIDE_EFFECTS__ */
export const variants = (
  key: string,
  kinds: Readonly<Record<string, Schema<unknown>>>,
): Schema<never> => ({
  keys: [],
  validate: validateSteps([
    object,
    (value, found) => {
      const name = (value as UnknownRecord)[key];
      const isKind = oneOf(Object.keys(kinds));
      if (isKind.holds(name)) kinds[name as string]!.validate(value, found);
      else found.push(issueOfCheck({ ...isKind, field: key }, name));
    },
  ]),
});

/** An object with any keys, and values of these types. */
/* @__NO_SIDE_EFFECTS__ */
export function recordOf(valueTypes: readonly string[], hint?: string): Schema<never> {
  const checks = valueTypes.map(ofType);
  const isValue: Check = {
    expected: valueTypes.join(" | "),
    holds: (value) => checks.some(({ holds }) => holds(value)),
  };
  const validateValues: Validate = (record, found) => {
    for (const [key, value] of Object.entries(record as UnknownRecord)) {
      // zod cannot keep a field of this name either
      if (key === "__proto__" || isValue.holds(value)) continue;
      found.push(issueOfCheck({ ...isValue, field: key }, value));
    }
  };
  return { keys: [], validate: validateSteps([object, validateValues], hint) };
}

/** Any object. */
export const anyObject: Schema<never> = /* @__PURE__ */ compiled("{}");
