/** How the SDK checks every settings object: the same steps, in the same order, with the same texts. */

/** What a key must be: `false` refuses. */
export type Validator = (value: unknown) => boolean;

/** What a function takes. */
export interface Parameters {
  readonly required?: Readonly<Record<string, Validator>>;
  readonly optional?: Readonly<Record<string, Validator>>;
  /** Written into the caller's object where the value is `undefined`. */
  readonly defaults?: Readonly<Record<string, unknown>>;
  /** Looks at all of them together, and throws. */
  readonly after?: (settings: Record<string, unknown>) => void;
}

const tagOf = (value: unknown) => Object.prototype.toString.call(value);
const isObjectLike: Validator = (value) => typeof value === "object" && value !== null;

/** The SDK's kinds of value. */
export const kinds = {
  str: (value) => typeof value === "string" || tagOf(value) === "[object String]",
  bool: (value) => typeof value === "boolean" || tagOf(value) === "[object Boolean]",
  int: (value) => typeof value === "number" && Number.isInteger(value),
  obj: isObjectLike,
  arr: Array.isArray,
  files: (value) =>
    (Array.isArray(value) || tagOf(value) === "[object FileList]") &&
    Array.from(value as ArrayLike<unknown>).every((file) =>
      ["[object File]", "[object Blob]"].includes(tagOf(file)),
    ),
  file: (value) => tagOf(value) === "[object File]",
} satisfies Record<string, Validator>;

/** One of a few values. */
export const oneOf =
  (...values: readonly unknown[]): Validator =>
  (value) =>
    values.includes(value);

/** The SDK's error: only `name` and `message`, tagged `[object Object]`, without a stack, its class out of reach. */
export function sdkError(message: string): Error {
  const error = Object.create(Error.prototype) as Error;
  error.name = "KakaoError";
  error.message = message;
  return error;
}

/** Checks a settings object as the SDK does: throws synchronously, and writes defaults into it. */
export function checked(
  settings: unknown = {},
  { required = {}, optional = {}, defaults = {}, after }: Parameters,
  place: string,
): Record<string, unknown> {
  if (!isObjectLike(settings)) throw new Error("params should be an Object");
  const bag = settings as Record<string, unknown>;
  for (const [key, value] of Object.entries(defaults)) {
    if (bag[key] === undefined) bag[key] = value;
  }
  const keys = Object.keys(bag);
  const missing = Object.keys(required).filter((key) => !keys.includes(key));
  if (missing.length) throw sdkError(`Missing required keys: ${missing.join()} at ${place}`);
  const validators = { ...required, ...optional };
  const unknown = keys.filter((key) => !Object.hasOwn(validators, key));
  if (unknown.length) throw sdkError(`Invalid parameter keys: ${unknown.join()} at ${place}`);
  for (const key of keys) {
    if (!validators[key]!(bag[key])) {
      throw sdkError(`Illegal argument for "${key}" in ${place}`);
    }
  }
  after?.(bag);
  return bag;
}
