// An endpoint as the client takes it: its type written out, its schemas compiled.
import type * as z from "zod/v4/core";
import ts from "typescript";

/** What is passed to `defineEndpoint`, as a value. */
export interface DefinedEndpoint {
  readonly url: string;
  readonly data: z.$ZodType;
  readonly response: z.$ZodType;
}

/** What is passed to `defineEndpoint`, as it is written. */
export function definedObject(
  node: ts.VariableDeclaration,
): ts.ObjectLiteralExpression | undefined {
  const { initializer } = node;
  if (!initializer || !ts.isCallExpression(initializer)) return undefined;
  if (initializer.expression.getText() !== "defineEndpoint") return undefined;
  return initializer.arguments[0] as ts.ObjectLiteralExpression;
}

const propertyOf = (object: ts.ObjectLiteralExpression, name: string) =>
  object.properties.find((one) => one.name?.getText() === name);

/** How a property is written: `x` of `{ data: x }`, and `data` of `{ data }`. */
function writtenAt(object: ts.ObjectLiteralExpression, name: string): string | undefined {
  const node = propertyOf(object, name);
  return node && ts.isPropertyAssignment(node) ? node.initializer.getText() : node && name;
}

/** What the schema of a property is called in its file. */
export function schemaName(object: ts.ObjectLiteralExpression, property: string): string {
  const text = writtenAt(object, property)!;
  return /^\w+$/.test(text) ? text : property;
}

/** What the types of an endpoint's data and body are called; `typeNames` are the types of schemas, by the names of these. */
export function typesOfEndpoint(
  name: string,
  object: ts.ObjectLiteralExpression,
  typeNames: ReadonlyMap<string, string>,
): readonly [data: string, body: string] {
  const typeOf = (property: string) => {
    const schema = writtenAt(object, property)!;
    const type = schema === "emptyObject" ? "undefined" : typeNames.get(schema);
    if (type !== undefined) return type;
    throw new Error(
      `${name}: export the types of its schemas, as in: export interface Some extends Output<typeof ${schema}> {}`,
    );
  };
  return [typeOf("data"), typeOf("response")];
}

/** The type of an endpoint. */
function typeText(
  name: string,
  object: ts.ObjectLiteralExpression,
  url: string,
  typeNames: ReadonlyMap<string, string>,
): string {
  const [data, body] = typesOfEndpoint(name, object, typeNames);
  if (propertyOf(object, "paging")) return `PagedEndpoint<"${url}", ${data}, ${body}>`;
  const words = writtenAt(object, "comma")?.slice(1, -1).replaceAll(",", " |");
  return `Endpoint<"${url}", ${data}, ${body}, ${words ?? "never"}>`;
}

/** The statement that declares an endpoint; `compile` gives the expressions of its schemas. */
export function endpointText(
  name: string,
  object: ts.ObjectLiteralExpression,
  endpoint: DefinedEndpoint,
  typeNames: ReadonlyMap<string, string>,
  compile: (schema: z.$ZodType, name: string) => string,
): string {
  const type = typeText(name, object, endpoint.url, typeNames);
  const fields = object.properties.map((node) => {
    const key = node.name!.getText();
    if (key !== "data" && key !== "response") return node.getFullText().trim();
    return `${key}: ${compile(endpoint[key], schemaName(object, key))}`;
  });
  return `export const ${name}: ${type} = {\n${fields.join(",\n")},\n};`;
}
