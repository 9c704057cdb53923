import type { $ZodType } from "zod/v4/core";
import type { EndpointDefinition } from "../../endpoints/define_endpoint.js";
import { describeSchema, keysOf } from "../../schemas/describe_schema.js";
import { parse } from "../../schemas/parse.js";
import { issuesOf } from "../../validation/issues.js";
import { badConstraint, badParameter } from "./responses.js";

/** The parameters of a request: those of the query and of a form body. */
export async function parameters(request: Request): Promise<URLSearchParams> {
  const found = new URL(request.url).searchParams;
  if (request.method !== "POST") return found;
  for (const [key, value] of new URLSearchParams(await request.text())) found.append(key, value);
  return found;
}

/** Most levels of JSON. Functions that walk through it, such as `JSON.stringify`, call themselves for each level. */
const deepest = 100;

const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === "object" &&
  value !== null &&
  (levels === 0 || Object.values(value).some((one) => isDeeper(one, levels - 1)));

/** @throws SyntaxError for invalid JSON, or JSON nested more than 100 levels deep */
export function parseJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  if (isDeeper(value, deepest)) throw new SyntaxError(`JSON: more than ${deepest} levels.`);
  return value;
}

/** Reads one text as what the schema expects; leaves it alone where it is something else. */
function decode(schema: $ZodType, text: string): unknown {
  const def = describeSchema(schema);
  switch (def.type) {
    case "optional":
      return decode(def.innerType!, text);
    case "array":
    case "object":
    case "union":
      try {
        return parseJson(text);
      } catch {
        return text;
      }
    case "number":
      return /^-?\d+$/.test(text) ? Number(text) : text;
    case "boolean":
      return text === "true" ? true : text === "false" ? false : text;
    default:
      return text;
  }
}

/** The data of a request, checked with the schema the client checks it with. */
export function dataOf(
  { data: schema }: EndpointDefinition,
  found: URLSearchParams,
): Record<string, unknown> {
  const shape = describeSchema(schema).shape ?? {};
  const known = keysOf(schema).filter((key) => found.has(key));
  const data = Object.fromEntries(known.map((key) => [key, decode(shape[key]!, found.get(key)!)]));
  const { issues } = parse(schema, data);
  if (!issues.length) return data;
  const [first] = issuesOf(issues, data, "");
  const name = first!.path.split(".")[0];
  const problem = `${first!.path}: ${first!.message}`;
  const refusal = found.has(name!)
    ? badConstraint(name!)
    : badParameter(`The Parameter [${name}] cannot be null.`);
  throw refusal.because({ en: problem, ko: problem });
}
