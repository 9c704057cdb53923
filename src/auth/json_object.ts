import { isObject, type UnknownRecord } from "../validation/values.js";

/** The object that a JSON string holds, `undefined` for anything else. */
export function parseJsonObject(json: unknown): UnknownRecord | undefined {
  try {
    const value: unknown = JSON.parse(json as string);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
