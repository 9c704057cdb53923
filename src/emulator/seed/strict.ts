import * as z from "zod/v4/mini";
import type { $ZodType } from "zod/v4/core";
import { describeSchema } from "../../schemas/describe_schema.js";
import { ruleOf } from "../../schemas/kinds.js";

/** A schema for each field of a type: the compiler asks for those that are missing, and refuses others. */
export type SchemasOf<T> = { readonly [Key in keyof T]-?: $ZodType };

/**
 * A schema of Kakao's that refuses unknown keys at any depth. Responses keep them, since Kakao may send more tomorrow, but
 * in what somebody writes an unknown key is a typo.
 */
export function strict<S extends $ZodType>(schema: S): S {
  const { type, shape, element, innerType } = describeSchema(schema);
  const { def } = schema._zod;
  const copy = (changes: object) =>
    (schema as unknown as z.ZodMiniType).clone({ ...def, ...changes }) as unknown as S;
  if (type === "optional") return copy({ innerType: strict(innerType!) });
  if (type === "array") return copy({ element: strict(element!) });
  // names of properties are the app's own
  if (type !== "object" || ruleOf(schema)) return schema;
  const fields = Object.entries(shape!).map(([key, field]) => [key, strict(field)]);
  return copy({ shape: Object.fromEntries(fields), catchall: z.never() });
}
