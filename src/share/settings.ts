import { omitUndefined, readable, validateArguments } from "../validation/arguments.js";
import type { Schema } from "../validation/compiled.js";
import type { UnknownRecord } from "../validation/values.js";

/** Copies plain objects and arrays, all the way down, without `undefined`. Elements, files and the like stay themselves. */
function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (Object.prototype.toString.call(value) !== "[object Object]") return value;
  const copy = omitUndefined(value as object);
  for (const key of Object.keys(copy)) copy[key] = copyOf(copy[key]);
  return copy;
}

/** A copy of the caller's settings: the SDK writes defaults into what it gets, and throws on `undefined`. */
export const copySettings = (operation: string, given: unknown): unknown =>
  readable(operation, "settings", () => copyOf(given));

/** Validates the caller's settings, and returns the copy that the SDK gets. */
export const validateSettings = (
  schema: Schema<unknown>,
  operation: string,
  given: unknown,
): UnknownRecord =>
  validateArguments(schema, operation, "settings", copySettings(operation, given));
