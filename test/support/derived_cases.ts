import { describeSchema } from "../../src/schemas/describe_schema.js";
import { parse } from "../../src/schemas/parse.js";
import { has } from "./bodies.js";
import { adminCases, type Case, cases, tokenCases } from "./cases.js";
import type { leaves } from "./flatten_endpoints.js";
import { samples } from "./samples.js";

interface Paths {
  readonly promised: string[];
  readonly optional: string[];
}

/** The paths of the fields of a body, as its schema has them. The body has to show each of them. */
function pathsOf(schema: Parameters<typeof describeSchema>[0], path: string, found: Paths): Paths {
  const { type, shape = {}, element, innerType } = describeSchema(schema);
  if (type === "optional") return pathsOf(innerType!, path, found);
  if (type === "array") return pathsOf(element!, `${path}0.`, found);
  for (const [key, field] of Object.entries(shape)) {
    const isOptional = describeSchema(field).type === "optional";
    found[isOptional ? "optional" : "promised"].push(path + key);
    pathsOf(field, `${path}${key}.`, found);
  }
  return found;
}

/** The case of an endpoint of which `cases.ts` says nothing: made of its schemas and its sample body. */
function derivedCase([name, { url, method, data, response }]: (typeof leaves)[number]): Case {
  const sample = `${name.replaceAll(".", "_")}__1`;
  const text = samples[sample];
  if (text === undefined) {
    throw new Error(`${name} has no sample body: write test/support/samples/${sample}.json.`);
  }
  if (method === "DELETE" || parse(data, {}).issues.length) {
    throw new Error(`${name} needs data: write its case into test/support/cases.ts.`);
  }
  const paths = pathsOf(response, "", { promised: [], optional: [] });
  const body: unknown = JSON.parse(text);
  const missing = [...paths.promised, ...paths.optional].filter((path) => !has(body, path));
  if (missing.length) {
    throw new Error(`test/support/samples/${sample}.json has to show ${missing.join(", ")}.`);
  }
  return { name, url, method, data: [undefined, {}], samples: [sample], ...paths };
}

const written = new Set([...cases, ...tokenCases, ...adminCases].map(({ name }) => name));

/** The cases of a table: those written by hand for it, and derived ones of the endpoints that have none anywhere. */
export const casesOf = (table: typeof leaves, stated: readonly Case[]): readonly Case[] => [
  ...stated,
  ...table.filter(([name]) => !written.has(name)).map(derivedCase),
];
