// How the SDK checks every settings object: the same steps, in the same order, with the same messages.

/** Whether a value is allowed. */
export type Validator = (value: unknown) => boolean;

/** The parameters of a function of the SDK. */
export interface Parameters {
  readonly required?: Readonly<Record<string, Validator>>;
  readonly optional?: Readonly<Record<string, Validator>>;
  /** Values written into the caller's object where it has `undefined`. */
  readonly defaults?: Readonly<Record<string, unknown>>;
  /** Checks the settings as a whole, and throws. */
  readonly after?: (settings: Record<string, unknown>) => void;
}

const tagOf = (value: unknown) => Object.prototype.toString.call(value);
const isObjectLike: Validator = (value) => typeof value === "object" && value !== null;

/** The SDK's kinds of values. */
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

/** A whole number within limits. */
export const intBetween =
  (least: number, most: number): Validator =>
  (value) =>
    kinds.int(value) && (value as number) >= least && (value as number) <= most;

/** Validators for several keys of the same kind. */
export const each = (validator: Validator, ...names: string[]): Record<string, Validator> =>
  Object.fromEntries(names.map((name) => [name, validator]));

/** One of a few values. */
export const oneOf =
  (...values: readonly unknown[]): Validator =>
  (value) =>
    values.includes(value);

/** The SDK's error: only `name` and `message`, tagged `[object Object]`, without a stack, of a class that pages cannot reach. */
export function sdkError(message: string): Error {
  const error = Object.create(Error.prototype) as Error;
  error.name = "KakaoError";
  error.message = message;
  return error;
}

/** Checks a settings object as the SDK does: throws synchronously, and writes defaults into the caller's object. */
export function checkSettings(
  given: unknown = {},
  { required = {}, optional = {}, defaults = {}, after }: Parameters,
  place: string,
): Record<string, unknown> {
  if (!isObjectLike(given)) throw new Error("params should be an Object");
  const settings = given as Record<string, unknown>;
  for (const [key, value] of Object.entries(defaults)) {
    if (settings[key] === undefined) settings[key] = value;
  }
  const keys = Object.keys(settings);
  const missing = Object.keys(required).filter((key) => !keys.includes(key));
  if (missing.length) throw sdkError(`Missing required keys: ${missing.join()} at ${place}`);
  const validators = { ...required, ...optional };
  const unknown = keys.filter((key) => !Object.hasOwn(validators, key));
  if (unknown.length) throw sdkError(`Invalid parameter keys: ${unknown.join()} at ${place}`);
  for (const key of keys) {
    if (!validators[key]!(settings[key])) {
      throw sdkError(`Illegal argument for "${key}" in ${place}`);
    }
  }
  after?.(settings);
  return settings;
}
