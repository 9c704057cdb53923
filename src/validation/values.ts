/** An object whose fields are not known. */
export type UnknownRecord = Record<string, unknown>;

export function isObject(value: unknown): value is UnknownRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export const isNonEmptyString = (value: unknown): value is string =>
  typeof value === "string" && value !== "";
