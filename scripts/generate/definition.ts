// What a zod schema says about itself, whatever its type.
import type * as z from "zod/v4/core";

export interface Definition {
  readonly type: string;
  readonly innerType?: z.$ZodType;
  readonly element?: z.$ZodType;
  readonly shape?: Readonly<Record<string, z.$ZodType>>;
  readonly catchall?: z.$ZodType;
  readonly checks?: readonly object[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly discriminator?: string;
  readonly options?: readonly z.$ZodType[];
  readonly error?: (issue: object) => string | undefined;
}

export const definitionOf = (schema: z.$ZodType) => schema._zod.def as unknown as Definition;
