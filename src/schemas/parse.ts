// What zod finds wrong, in the form in which the compiled schemas say it: one function then makes the issues of both.
import type * as z from "zod/v4/core";
import { oneOf } from "../validation/checks.js";
import { issueOfCheck, type RawIssue, type Schema } from "../validation/compiled.js";
import { at, type Parsed } from "../validation/parse.js";
import { keysOf } from "./describe_schema.js";
import { ruleOf } from "./kinds.js";

/** An issue as zod's core reports it, before zod makes a message of it. */
interface ZodIssue {
  readonly code: string;
  readonly path?: readonly PropertyKey[];
  readonly expected?: string;
  /** What one of our own checks says. */
  readonly params?: { readonly found: RawIssue };
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly discriminator?: string;
  /** The schema that reported it. */
  readonly inst?: z.$ZodType;
}

const definitionOf = (schema: z.$ZodType | undefined) =>
  (schema?._zod.def ?? {}) as {
    readonly shape?: object;
    readonly options?: readonly z.$ZodType[];
    readonly error?: (issue: unknown) => string | undefined;
  };

/** The words that may stand under the key of a union. */
const wordsOf = (schema: z.$ZodType, key: string): string[] =>
  (definitionOf(schema).options ?? []).flatMap((option) =>
    Array.from(option._zod.propValues?.[key] ?? [], String),
  );

/** The issues of a union: what its rule expects, or what the option for this value finds. */
function issuesOfUnion(schema: z.$ZodType, value: unknown): RawIssue[] {
  const rule = ruleOf(schema);
  if (rule?.kind === "refined") return [issueOfCheck(rule.check.check, value)];
  if (rule?.kind === "record") return [{ path: [], expected: rule.types.join(" | ") }];
  const [list, other] = definitionOf(schema).options!;
  return [...parse((Array.isArray(value) ? list : other)!, value).issues];
}

/** What an issue of zod's says. */
function rawIssues(issue: ZodIssue, root: unknown): RawIssue[] {
  const { code, path: parts = [], inst, keys, params, discriminator } = issue;
  const path = [...parts];
  if (params) return [{ ...params.found, path }];
  const { shape, error } = definitionOf(inst);
  if (keys) return [{ path, expected: "", keys, allowed: Object.keys(shape!) }];
  const value = at(root, path);
  if (discriminator !== undefined) {
    return [{ ...issueOfCheck(oneOf(wordsOf(inst!, discriminator)), value), path }];
  }
  if (code === "invalid_value") return [{ ...issueOfCheck(oneOf(issue.values!), value), path }];
  if (code === "invalid_union") {
    return issuesOfUnion(inst!, value).map((found) => ({
      ...found,
      path: [...path, ...found.path],
    }));
  }
  return [{ path, expected: issue.expected!, hint: error?.(issue) }];
}

/** Parses a value with zod. It runs the schema itself, so that what the host configured in zod stays out of the messages. */
export function parse<T>(schema: z.$ZodType<T>, given: unknown): Parsed<T> {
  const payload = { value: given, issues: [] };
  const { value, issues } = schema._zod.run(payload, { async: false }) as z.ParsePayload<T>;
  return {
    value,
    issues: issues.flatMap((issue) => rawIssues(issue as unknown as ZodIssue, given)),
  };
}

/** A zod schema in the form of a compiled one, for code that takes both. */
export const asSchema = <T>(schema: z.$ZodType<T>): Schema<T> => ({
  keys: keysOf(schema),
  validate(value, found) {
    for (const issue of parse(schema, value).issues) found.push(issue);
  },
});
