import type * as z from "zod/v4/core";
import { describeSchema } from "./describe_schema.js";

/**
 * Calls `visit` for each field that a schema describes, at any depth.
 *
 * @param visit - Gets the path of the field, such as `elements[].uuid`, and its schema.
 */
export function walkFields(
  schema: z.$ZodType,
  visit: (path: string, field: z.$ZodType) => void,
  path = "",
): void {
  const { shape = {}, element, innerType, options = [], discriminator } = describeSchema(schema);
  if (innerType) walkFields(innerType, visit, path);
  if (element) walkFields(element, visit, `${path}[]`);
  for (const [key, field] of Object.entries(shape)) {
    const own = path === "" ? key : `${path}.${key}`;
    visit(own, field);
    walkFields(field, visit, own);
  }
  for (const [index, option] of options.entries()) {
    const [word] = option._zod.propValues?.[discriminator ?? ""] ?? [];
    walkFields(option, visit, `${path}(${String(word ?? index)})`);
  }
}
