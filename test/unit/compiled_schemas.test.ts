// Every compiled schema against the zod schema that it was made of: the same verdict, and the same issues, word for word.
import fc from "fast-check";
import * as schemas from "kakao-typed/schemas";
import { expect, test } from "vitest";
import { describeSchema, type SchemaDescription } from "../../src/schemas/describe_schema.js";
import { ruleOf } from "../../src/schemas/kinds.js";
import { asSchema } from "../../src/schemas/parse.js";
import type { Schema } from "../../src/validation/compiled.js";
import { issuesOf } from "../../src/validation/issues.js";
import { type Parsed, parse, parseResponse } from "../../src/validation/parse.js";
import * as compiledTables from "../../src/generated/endpoints/rest_tables.js";
import { shareEndpoints } from "../../src/generated/endpoints/share_table.js";
import * as compiledTemplates from "../../src/generated/endpoints/share/templates.js";
import * as compiledChannel from "../../src/generated/schemas/channel.js";
import * as compiledLogin from "../../src/generated/schemas/login.js";
import * as compiledNavi from "../../src/generated/schemas/navi.js";
import * as compiledOauth from "../../src/generated/schemas/oauth.js";
import * as compiledBodies from "../../src/generated/schemas/oauth_bodies.js";
import * as compiledPicker from "../../src/generated/schemas/picker.js";
import * as compiledOptions from "../../src/generated/schemas/rest_options.js";
import * as compiledShare from "../../src/generated/schemas/share.js";
import { leavesOf } from "../support/flatten_endpoints.js";
import { propertyRuns } from "../support/runs.js";

type ZodSchema = Parameters<typeof describeSchema>[0];
type Parse = (schema: Schema<unknown>, value: unknown) => Parsed<unknown>;
type Pair = readonly [name: string, zod: ZodSchema, compiled: Schema<unknown>, parse: Parse];

const ofTable = (name: string, zod: object, compiled: object): Pair[] => {
  const byName = new Map(leavesOf(compiled) as unknown as [string, Record<string, never>][]);
  return leavesOf(zod).flatMap(([path, { data, response }]): Pair[] => [
    [`${name}.${path}.data`, data, byName.get(path)!["data"]!, parse],
    [`${name}.${path}.response`, response, byName.get(path)!["response"]!, parseResponse],
  ]);
};

const ofExports = (compiled: object, parser: Parse): Pair[] =>
  Object.entries(compiled).map(([name, schema]): Pair => [
    name,
    (schemas as unknown as Record<string, ZodSchema>)[name]!,
    schema as Schema<unknown>,
    parser,
  ]);

const pairs: readonly Pair[] = [
  ...ofTable("token", schemas.tokenEndpoints, compiledTables.tokenEndpoints),
  ...ofTable("admin", schemas.adminEndpoints, compiledTables.adminEndpoints),
  ...ofTable("share", schemas.shareEndpoints, { ...shareEndpoints, ...compiledTemplates }),
  ...ofExports({ ...compiledChannel, ...compiledNavi, ...compiledPicker, ...compiledShare }, parse),
  ...ofExports({ ...compiledLogin, ...compiledOauth, ...compiledOptions }, parse),
  ...ofExports(compiledBodies, parseResponse),
];

/** Values that a schema is likely to be wrong about. */
const oddities = [
  null,
  undefined,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  1.5,
  2 ** 60,
  -1,
  0,
  1,
  3,
  101,
  "",
  "x",
  "a,b",
  ",",
  "asc",
  "uuid",
  "feed",
  "https://shop.example/",
  "가".repeat(201),
  [],
  ["a"],
  ["a", 1],
  ["list"],
  [null],
  {},
  { a: 1 },
  { object_type: "text" },
  { object_type: ["list"] },
  JSON.parse('{"__proto__":{"a":1}}') as unknown,
  JSON.parse('{"__proto__":"text"}') as unknown,
  true,
  false,
  10n,
  Symbol.iterator,
  new Date(0),
  new Map(),
  () => undefined,
] as const;

const oddity = fc.constantFrom<unknown>(...oddities);

/** Mostly valid values of a schema. */
function valueOf(schema: ZodSchema): fc.Arbitrary<unknown> {
  const { type, shape, element, innerType, options, entries }: SchemaDescription =
    describeSchema(schema);
  const rule = ruleOf(schema);
  if (rule?.kind === "record") {
    return fc.dictionary(
      fc.constantFrom("name", "0", "constructor", "__proto__"),
      fc.constantFrom<unknown>("text", "", 1, true, 1.5),
    );
  }
  switch (type) {
    case "string":
      return fc.constantFrom("x", "a,b", "https://shop.example/x", "1", "가".repeat(200), "JS-SDK");
    case "number":
      return fc.constantFrom(0, 1, 2, 100, 319, Number.MAX_SAFE_INTEGER);
    case "boolean":
      return fc.boolean();
    case "array":
      return fc.array(valueOf(element!), { maxLength: 6 });
    case "optional":
      return fc.option(valueOf(innerType!), { nil: undefined, freq: 3 });
    case "enum":
      return fc.constantFrom(...Object.values(entries!));
    case "union":
      return fc.oneof(...options!.map(valueOf));
    case "literal":
      return fc.constantFrom<unknown>(0, 1, false);
    case "null":
      return fc.constantFrom(false, null);
    case "unknown":
      return fc.constantFrom<unknown>(1, "1", false, null, "text", ["a"], {}, () => undefined);
    case "object": {
      const fields = Object.entries(shape!).map(([key, field]) => [key, valueOf(field)] as const);
      return fc.record(Object.fromEntries(fields)).map((value) => {
        const isPresent = ([, field]: [string, unknown]) => field !== undefined;
        return Object.fromEntries(Object.entries(value).filter(isPresent));
      });
    }
    default:
      throw new Error(`no values of ${type}`);
  }
}

interface Mutation {
  readonly where: number;
  readonly how: "replace" | "remove" | "add" | "repeat" | "wrap";
  readonly key: string;
  readonly value: unknown;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  where: fc.nat(),
  how: fc.constantFrom("replace", "replace", "remove", "add", "repeat", "wrap"),
  key: fc.constantFrom("typo", "success", "id", "hasOwnProperty", "constructor", "__proto__"),
  value: oddity,
});

type Holder = Record<string, unknown>;

const isHolder = (value: unknown): value is Holder =>
  typeof value === "object" &&
  value !== null &&
  (Array.isArray(value) || value.constructor === Object);

function copyOf(value: unknown): unknown {
  if (!isHolder(value)) return value;
  if (Array.isArray(value)) return value.map(copyOf);
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, copyOf(field)]));
}

/** A value with one thing in it changed. */
function mutate(given: unknown, { where, how, key, value }: Mutation): unknown {
  const whole = { whole: copyOf(given) };
  const spots: [Holder, string][] = [];
  const walk = (holder: Holder): void => {
    for (const [name, field] of Object.entries(holder)) {
      spots.push([holder, name]);
      if (isHolder(field)) walk(field);
    }
  };
  walk(whole);
  const [holder, name] = spots[where % spots.length]!;
  const define = (target: Holder, at: string, field: unknown) =>
    Object.defineProperty(target, at, {
      value: field,
      enumerable: true,
      writable: true,
      configurable: true,
    });
  const field = holder[name];
  if (how === "replace") holder[name] = value;
  else if (how === "wrap") holder[name] = [field];
  else if (how === "remove" && !Array.isArray(holder)) delete holder[name];
  else if (how === "add" && isHolder(field)) {
    if (Array.isArray(field)) field.push(value);
    else define(field, key, value);
  } else if (how === "repeat" && Array.isArray(field))
    field.push(...(field as unknown[]).slice(0, 8));
  return whole.whole;
}

const bodyOf = (schema: ZodSchema) =>
  fc
    .tuple(valueOf(schema), fc.array(mutation, { maxLength: 3 }))
    .map(([value, mutations]) => mutations.reduce(mutate, value));

/** At least 10,000 bodies a run in Node; elsewhere the same code runs. */
const runs = Math.max(1, Math.ceil((propertyRuns * 200) / pairs.length));

/** In the names of the tests, so that a run can be repeated: `KAKAO_SEED=…`. */
const seed = Number(import.meta.env["KAKAO_SEED"] ?? Math.floor(Math.random() * 2 ** 31));

const said = (found: Parsed<unknown>, value: unknown) => issuesOf(found.issues, value, "body");

test.each(pairs)(`%s, seed ${seed}`, (_, zod, compiled, parser) => {
  const reference = asSchema(zod);
  expect(compiled.keys).toEqual(reference.keys);
  fc.assert(
    fc.property(bodyOf(zod), (value) => {
      const before = copyOf(value);
      const expected = parser(reference, value);
      const found = parser(compiled, value);
      expect(said(found, value)).toEqual(said(expected, value));
      // the value itself comes back, or a copy where a null had to go
      if (!found.issues.length && found.value !== value) expect(parser).toBe(parseResponse);
      expect(copyOf(value)).toEqual(before);
    }),
    { seed, numRuns: runs, verbose: fc.VerbosityLevel.None },
  );
});

test("there are enough bodies", () => {
  expect(pairs.length * runs).toBeGreaterThanOrEqual(propertyRuns * 200);
});
