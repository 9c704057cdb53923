/** The part of JSON Schema that the package's schemas have. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema | boolean;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly default?: unknown;
}

const named = (type: string): string =>
  type === "integer"
    ? "number"
    : type === "array"
      ? "unknown[]"
      : type === "object"
        ? "object"
        : type;

/** A JSON Schema as TypeScript writes the type, with the description of each field as its comment. */
export function typeText(schema: JsonSchema, indent = ""): string {
  const { type, properties, required = [], items, additionalProperties } = schema;
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  const parts = schema.anyOf ?? schema.oneOf;
  if (parts) return [...new Set(parts.map((part) => typeText(part, indent)))].join(" | ");
  if (properties && Object.keys(properties).length > 0) {
    const inner = `${indent}  `;
    const fields = Object.entries(properties).map(([name, field]) => {
      const lines = field.description?.split("\n") ?? [];
      const comment =
        lines.length === 0
          ? ""
          : lines.length === 1
            ? `${inner}/** ${lines[0]} */\n`
            : `${inner}/**\n${lines.map((line) => `${inner} * ${line}`.trimEnd()).join("\n")}\n${inner} */\n`;
      return `${comment}${inner}${name}${required.includes(name) ? "" : "?"}: ${typeText(field, inner)};`;
    });
    return `{\n${fields.join("\n")}\n${indent}}`;
  }
  if (typeof items === "object") {
    const item = typeText(items, indent);
    return / \| /.test(item) && !item.startsWith("{") ? `(${item})[]` : `${item}[]`;
  }
  if (typeof additionalProperties === "object") {
    return `Record<string, ${typeText(additionalProperties, indent)}>`;
  }
  if (type === undefined) return "unknown";
  return typeof type === "string" ? named(type) : type.map(named).join(" | ");
}
