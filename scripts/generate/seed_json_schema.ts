// The JSON Schema of the emulator's seeds: its rules are those of the zod schema, its words the docstrings of the types.
import type * as z from "zod/v4/core";
import { format } from "oxfmt";
import type { walkFields as WalkFields } from "../../src/schemas/walk_fields.ts";
import { exportedType } from "./descriptions.ts";
import { FieldDescriber } from "./describe_fields.ts";
import { loadTypes, runModule } from "./sources.ts";

const file = "emulator/seed/seed_schema";

/** The text of the JSON Schema. */
export async function seedJsonSchema(): Promise<string> {
  // of one bundle, so that the schema and what reads it are of one zod
  const { seedSchema, walkFields, toJSONSchema, registry } = (await runModule([
    `export { seedSchema } from "./src/${file}.ts";`,
    'export { walkFields } from "./src/schemas/walk_fields.ts";',
    'export { toJSONSchema, registry } from "zod/v4/core";',
  ])) as {
    readonly seedSchema: z.$ZodType;
    readonly walkFields: typeof WalkFields;
    readonly toJSONSchema: typeof z.toJSONSchema;
    readonly registry: typeof z.registry;
  };
  const types = loadTypes([file]);
  const describer = new FieldDescriber(types.checker);
  describer.describe(seedSchema, exportedType(types, file, "Seed"));
  const descriptions = registry<object>();
  walkFields(seedSchema, (path, field) => {
    const found = describer.found[path];
    if (found) descriptions.add(field, found);
  });
  const made = toJSONSchema(seedSchema, {
    target: "draft-7",
    metadata: descriptions,
    io: "input",
    unrepresentable: "any",
  });
  const text = JSON.stringify({ title: "Seed of kakao-emulator", ...made });
  return (await format("seed.schema.json", text, { printWidth: 100 })).code;
}
