// descriptions: what does JSON Schema say about a field? The docstring of the field, which zod's registry gets here.
import * as z from "zod/v4/mini";
import type { DefinitionTable, EndpointDefinition } from "../endpoints/define_endpoint.js";
import { flattenEndpoints } from "../endpoints/flatten_table.js";
import { descriptions } from "../generated/descriptions.js";
import { walkFields } from "../schemas/walk_fields.js";

function describe(name: string, schema: z.ZodMiniType): void {
  const ofFields = descriptions[name];
  walkFields(schema, (path, field) => {
    const found = ofFields?.[path];
    // zod puts into a JSON Schema what its registry knows of a schema
    if (found) z.globalRegistry.add(field as z.ZodMiniType, found as never);
  });
}

/** The schema itself, with the descriptions of its fields known to zod. */
export function described<S extends z.ZodMiniType>(name: string, schema: S): S {
  describe(name, schema);
  return schema;
}

/** The table itself, with the descriptions of all fields known to zod. */
export function describedTable<T extends object>(table: T): T {
  for (const { url, data, response } of flattenEndpoints<EndpointDefinition>(
    table as DefinitionTable,
  )) {
    describe(`${url} data`, data);
    describe(`${url} response`, response);
  }
  return table;
}
