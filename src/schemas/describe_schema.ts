import type * as z from "zod/v4/core";

/** What a schema is made of, for code that walks through schemas. */
export interface SchemaDescription {
  /** `string`, `number`, `boolean`, `array`, `object`, `optional`, `enum`, `union` or `unknown`. */
  readonly type: string;
  /** The fields of an object. */
  readonly shape?: Readonly<Record<string, z.$ZodType>>;
  /** The items of an array. */
  readonly element?: z.$ZodType;
  /** What an optional field holds. */
  readonly innerType?: z.$ZodType;
  /** The kinds of a union. */
  readonly options?: readonly z.$ZodType[];
  /** The field that says which kind of a union an object is. */
  readonly discriminator?: string;
  /** The words of an enumeration. */
  readonly entries?: Readonly<Record<string, string>>;
}

/** Describes a schema of any kind, so that code that walks through schemas does not read zod's own definitions. */
export const describeSchema = (schema: z.$ZodType): SchemaDescription => schema._zod.def;

/** The keys of an object schema; none of a schema of another kind. */
export const keysOf = (schema: z.$ZodType): string[] =>
  Object.keys(describeSchema(schema).shape ?? {});
