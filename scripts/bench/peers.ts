// Other libraries on the same body, each with a schema of every field that the body has: all optional, unknown keys pass.
// oxlint-disable-next-line no-restricted-imports -- measured here, never shipped
import type * as classic from "zod";
import type * as mini from "zod/mini";

/** How a library writes a schema. */
interface Kinds<Schema> {
  readonly string: () => Schema;
  readonly number: () => Schema;
  readonly boolean: () => Schema;
  readonly array: (item: Schema) => Schema;
  readonly object: (fields: Readonly<Record<string, Schema>>) => Schema;
}

/** The schema of a body. */
function schemaOf<Schema>(kinds: Kinds<Schema>, body: unknown): Schema {
  if (Array.isArray(body)) return kinds.array(schemaOf(kinds, body[0]));
  if (typeof body !== "object" || body === null) {
    return kinds[typeof body as "string" | "number" | "boolean"]();
  }
  const fields = Object.entries(body).map(([key, value]) => [key, schemaOf(kinds, value)] as const);
  return kinds.object(Object.fromEntries(fields));
}

/** Changes each field of an object. */
const mapFields = <Field, Changed>(
  fields: Readonly<Record<string, Field>>,
  change: (field: Field) => Changed,
): Record<string, Changed> =>
  Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, change(field)]));

/** What is used of valibot, which need not be installed. */
interface Valibot {
  string(): unknown;
  number(): unknown;
  boolean(): unknown;
  array(item: unknown): unknown;
  optional(field: unknown): unknown;
  looseObject(fields: Readonly<Record<string, unknown>>): unknown;
  safeParse(schema: unknown, body: unknown): { readonly success: boolean };
}

/** What is used of arktype, which need not be installed. */
interface Arktype {
  type: ((definition: unknown) => Ark) & { readonly errors: new () => object };
}
interface Ark {
  (body: unknown): unknown;
  array(): Ark;
}

type Check = (body: unknown) => boolean;

/** Each library: makes a check of a body from the module. */
const peers: Readonly<Record<string, (module: never, body: unknown) => Check>> = {
  "zod/mini": (z: typeof mini, sample) => {
    const schema = schemaOf<mini.ZodMiniType>(
      {
        ...z,
        array: (item) => z.array(item),
        object: (fields) => z.looseObject(mapFields(fields, (field) => z.optional(field))),
      },
      sample,
    );
    return (body) => schema.safeParse(body).success;
  },
  zod: (z: typeof classic, sample) => {
    const schema = schemaOf<classic.ZodType>(
      {
        ...z,
        array: (item) => z.array(item),
        object: (fields) => z.looseObject(mapFields(fields, (field) => field.optional())),
      },
      sample,
    );
    return (body) => schema.safeParse(body).success;
  },
  valibot: (v: Valibot, sample) => {
    const schema = schemaOf<unknown>(
      { ...v, object: (fields) => v.looseObject(mapFields(fields, (field) => v.optional(field))) },
      sample,
    );
    return (body) => v.safeParse(schema, body).success;
  },
  arktype: ({ type }: Arktype, sample) => {
    const schema = schemaOf<Ark>(
      {
        string: () => type("string"),
        number: () => type("number"),
        boolean: () => type("boolean"),
        array: (item) => item.array(),
        object: (fields) =>
          type(
            Object.fromEntries(Object.entries(fields).map(([key, field]) => [`${key}?`, field])),
          ),
      },
      sample,
    );
    return (body) => !(schema(body) instanceof type.errors);
  },
};

/** The check of each library for a body; `undefined` where it is not installed. */
export async function peerChecks(sample: unknown): Promise<Map<string, Check | undefined>> {
  const checks = new Map<string, Check | undefined>();
  for (const [name, makeCheck] of Object.entries(peers)) {
    const module: unknown = await import(name).catch(() => undefined);
    const check = module === undefined ? undefined : makeCheck(module as never, sample);
    if (check && (!check(sample) || check({ ...Object(sample), id: "text" }))) {
      throw new Error(`${name} does not check the body.`);
    }
    checks.set(name, check);
  }
  return checks;
}
