import type * as z from "zod/v4/core";
import { lazyObject, unknownValue, withCheck } from "./schema.js";

type Same<T> = z.$ZodType<T, T>;

/** An object with any keys, and values of these types. */
/* @__NO_SIDE_EFFECTS__ */
function record<Value>(hint: string | undefined, ...kinds: string[]): Same<Record<string, Value>> {
  return withCheck(
    lazyObject(() => ({}), unknownValue, hint),
    ({ value, issues }) => {
      for (const [key, input] of Object.entries(value)) {
        if (kinds.includes(typeof input)) continue;
        const params = { expected: kinds.join(" | ") };
        issues.push({ code: "custom", input, path: [key], params });
      }
    },
  );
}

/** User properties that we send: name to string. */
/* @__NO_SIDE_EFFECTS__ */
export function stringRecord(): Same<Record<string, string>> {
  return record("Pass { name: 'text' }.", "string");
}

/** Values of the variables of a message: name to scalar. */
/* @__NO_SIDE_EFFECTS__ */
export function scalarRecord(): Same<Record<string, string | number | boolean>> {
  return record("Pass { name: 'value' }.", "string", "number", "boolean");
}

/** User properties that Kakao sends: it stores strings, but a scalar of another type shall not fail a login. */
/* @__NO_SIDE_EFFECTS__ */
export function lenientStringRecord(): Same<Record<string, string>> {
  return record(undefined, "string", "number", "boolean");
}
