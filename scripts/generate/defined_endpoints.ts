// What the files of endpoints define: each endpoint, the file and the name it has there, and the names of its types.
import type * as z from "zod/v4/core";
import ts from "typescript";
import type { EndpointDefinition } from "../../src/endpoints/define_endpoint.ts";
import { definitionOf } from "./definition.ts";
import { definedObject, typesOfEndpoint } from "./endpoint_text.ts";
import { typeNamesOf } from "./named_types.ts";
import { type Modules, schemaFiles, type Types } from "./sources.ts";

/** An endpoint, and where it is defined. */
export interface DefinedAt {
  readonly definition: EndpointDefinition;
  readonly file: string;
  readonly name: string;
  /** The type of its data: `undefined` where it takes none. */
  readonly data: string;
  /** The type of its body. */
  readonly response: string;
  readonly isDataOptional: boolean;
}

const isOptional = (field: z.$ZodType) => field._zod.optin === "optional";

/** All endpoints, by what their files export. */
export function definedEndpoints(modules: Modules, { sourceOf }: Types): Map<unknown, DefinedAt> {
  const found = new Map<unknown, DefinedAt>();
  for (const file of schemaFiles.filter((path) => path.startsWith("endpoints/"))) {
    const source = sourceOf(file);
    const typeNames = typeNamesOf(source);
    const declarations = source.statements
      .filter(ts.isVariableStatement)
      .flatMap(({ declarationList }) => [...declarationList.declarations]);
    for (const node of declarations) {
      const object = definedObject(node);
      if (!object) continue;
      const name = node.name.getText();
      const definition = modules.files.get(file)![name] as EndpointDefinition;
      const [data, response] = typesOfEndpoint(name, object, typeNames);
      const fields = Object.values(definitionOf(definition.data).shape ?? {});
      const isDataOptional = fields.every(isOptional);
      found.set(definition, { definition, file, name, data, response, isDataOptional });
    }
  }
  return found;
}
