// What the schemas of a file have in common is compiled once: a part that repeats becomes a constant of the file.
import type * as z from "zod/v4/core";
import { SchemaCompiler } from "./compile_schema.ts";
import type { Modules } from "./sources.ts";

/** Characters from which on a part that repeats is worth a constant: shorter ones cost more after gzip than they save. */
const leastLength = 70;

/** The annotations are for bundlers, and weigh nothing in a page. */
const weigh = (expression: string) => expression.replaceAll("/* @__PURE__ */ ", "").length;

/** `receiver_uuids` as the name of a constant. */
const constantName = (field: string) =>
  `${field.replaceAll(/_+(\w)/g, (_, letter: string) => letter.toUpperCase())}Schema`;

/** A schema of a file, and what it is called there. */
export type NamedSchema = readonly [name: string, schema: z.$ZodType];

/** The expressions that repeat in these schemas. What repeats only inside of such a one is not among them. */
function repeatedIn(
  schemas: readonly NamedSchema[],
  expressionOf: (schema: z.$ZodType, field: string) => string,
  modules: Pick<Modules, "checks" | "kinds">,
): Set<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  const counter = new SchemaCompiler(modules, (schema, field) => {
    const expression = expressionOf(schema, field);
    if (weigh(expression) <= leastLength) return undefined;
    if (seen.has(expression)) {
      repeated.add(expression);
      // any name will do: the parts of this one are counted where it stood first
      return "repeated";
    }
    seen.add(expression);
    return undefined;
  });
  for (const [name, schema] of schemas) counter.compile(schema, name);
  return repeated;
}

/** Compiles the schemas of one file. */
export class FileCompiler {
  readonly #plain: SchemaCompiler;
  readonly #compiler: SchemaCompiler;
  readonly #repeated: ReadonlySet<string>;
  /** The constants, by what stands there in full; `undefined` while one is being made. */
  readonly #names = new Map<string, string | undefined>();
  #declarations: string[] = [];

  constructor(modules: Pick<Modules, "checks" | "kinds">, schemas: readonly NamedSchema[]) {
    this.#plain = new SchemaCompiler(modules);
    this.#compiler = new SchemaCompiler(modules, (schema, field) => this.#constant(schema, field));
    const expressionOf = (schema: z.$ZodType, field: string) => this.#plain.compile(schema, field);
    this.#repeated = repeatedIn(schemas, expressionOf, modules);
  }

  get uses() {
    return this.#compiler.uses;
  }

  compile(schema: z.$ZodType, name: string): string {
    return this.#compiler.compile(schema, name);
  }

  /** The declarations of the constants that are new since the last call. */
  takeDeclarations(): string[] {
    const taken = this.#declarations;
    this.#declarations = [];
    return taken;
  }

  /** The constant of a part that repeats; none while the part itself is compiled. */
  #constant(schema: z.$ZodType, field: string): string | undefined {
    const expression = this.#plain.compile(schema, field);
    if (!this.#repeated.has(expression)) return undefined;
    if (this.#names.has(expression)) return this.#names.get(expression);
    this.#names.set(expression, undefined);
    const text = this.#compiler.compile(schema, field);
    const name = this.#freeName(constantName(field));
    this.#names.set(expression, name);
    this.#declarations.push(`const ${name} = ${text};`);
    return name;
  }

  #freeName(name: string): string {
    const taken = new Set(this.#names.values());
    let free = name;
    for (let number = 2; taken.has(free); number++) free = name + number;
    return free;
  }
}
