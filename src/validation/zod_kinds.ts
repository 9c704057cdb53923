// The classes of schemas, on zod's core, which zod offers to libraries. Zod's own classes also coerce, await, and make
// patterns and JSON Schemas: with them a page would download 1,000 bytes more.
import * as z from "zod/v4/core";

/** A schema whose parsed value is `T`. */
export type Schema<T> = z.$ZodType<T>;

const base: z.$constructor<z.$ZodType> = z.$ZodType;

type Parse = (payload: z.ParsePayload, context: z.ParseContextInternal) => z.ParsePayload;

/** Makes a class of schemas of the function that parses a value. */
/* @__NO_SIDE_EFFECTS__ */
const kind = <Def extends z.$ZodTypeDef>(
  parse: (def: Def, inst: z.$ZodType) => Parse,
): z.$constructor<z.$ZodType, Def> =>
  z.$constructor<z.$ZodType, Def>("Kind", (inst, def) => {
    base.init(inst, def);
    inst._zod.parse = parse(def, inst);
  });

const addWrongType = (
  { value: input, issues }: z.ParsePayload,
  expected: string,
  inst: z.$ZodType,
) => issues.push({ code: "invalid_type", expected: expected as "string", input, inst });

/** Accepts every value. */
export const Anything = /* @__PURE__ */ kind(() => (payload) => payload);

/** Accepts values of one `typeof`. */
export const Primitive = /* @__PURE__ */ kind(({ type }, inst) => (payload) => {
  const { value } = payload;
  // NaN is the one value that differs from itself, and no number
  if (typeof value !== type || value !== value) addWrongType(payload, type, inst);
  return payload;
});

type Issues = z.ParsePayload["issues"];

/** Parses the value under a key, and adds its issues with that key in their path. */
function parseField(
  schema: z.SomeType,
  value: unknown,
  key: PropertyKey,
  issues: Issues,
  context: z.ParseContextInternal,
): unknown {
  const found = schema._zod.run({ value, issues: [] }, context) as z.ParsePayload;
  // one by one: as arguments of one `push` they may be more than a runtime takes
  for (const issue of found.issues) issues.push({ ...issue, path: [key, ...(issue.path ?? [])] });
  return found.value;
}

/** Accepts objects, and parses their fields. `catchall` is `never` where other keys are refused. */
export const Fields = /* @__PURE__ */ kind<z.$ZodObjectDef>((def, inst) => {
  let fields: [string, z.SomeType][] | undefined;
  return (payload, context) => {
    const { value: given, issues } = payload;
    if (typeof given !== "object" || given === null || Array.isArray(given)) {
      addWrongType(payload, "object", inst);
      return payload;
    }
    const input = given as Record<string, unknown>;
    const { shape, catchall } = def;
    const value: Record<string, unknown> = {};
    fields ??= Object.entries(shape);
    for (const [key, schema] of fields) {
      const before = issues.length;
      const found = parseField(schema, input[key], key, issues, context);
      if (key in input) value[key] = found;
      else if (!schema._zod.optin && issues.length === before) {
        issues.push({
          code: "invalid_type",
          expected: "nonoptional",
          input: undefined,
          path: [key],
        });
      }
    }
    const others = Object.keys(input).filter((key) => !Object.hasOwn(shape, key));
    if (catchall === never) {
      if (others.length)
        issues.push({ code: "unrecognized_keys", keys: others, input, inst, continue: true });
    } else {
      // a field of this name would be the prototype of the copy
      for (const key of others) if (key !== "__proto__") value[key] = input[key];
    }
    payload.value = value;
    return payload;
  };
});

/** Accepts arrays, and parses their items. */
export const List = /* @__PURE__ */ kind<z.$ZodArrayDef>(
  ({ element }, inst) =>
    (payload, context) => {
      const { value, issues } = payload;
      if (!Array.isArray(value)) {
        addWrongType(payload, "array", inst);
        return payload;
      }
      payload.value = value.map((item, index) => parseField(element, item, index, issues, context));
      return payload;
    },
);

/** Accepts `undefined` beside what its inner schema accepts. */
export const Optional = /* @__PURE__ */ kind<z.$ZodOptionalDef>(({ innerType }, inst) => {
  inst._zod.optin = inst._zod.optout = "optional";
  return (payload, context) =>
    payload.value === undefined
      ? payload
      : (innerType._zod.run(payload, context) as z.ParsePayload);
});

// `catchall` of objects that refuse other keys; a class of its own would be for its type alone
export const never: Schema<unknown> = /* @__PURE__ */ new Anything({ type: "never" });
