// Compiles a zod schema into the text that `src/validation/compiled.ts` reads; its grammar is written there.
import type * as z from "zod/v4/core";
import type { NamedCheck } from "../../src/schemas/kinds.ts";
import { type Definition, definitionOf } from "./definition.ts";
import type { Modules } from "./sources.ts";

/** What the file of a compiled schema has to import from `validation/compiled.ts` and `validation/checks.ts`. */
export interface Uses {
  readonly compiled: Set<string>;
  readonly checks: Set<string>;
}

/** Puts an expression beside a text, and gives what stands for it in the text. */
type AddPart = (expression: string) => string;

/** The constant that holds a part, if there is one; `field` is where the part stands. */
type ConstantOf = (schema: z.$ZodType, field: string) => string | undefined;

const pure = "/* @__PURE__ */ ";

/** How a value is written in a program. */
function literal(value: unknown): string {
  if (value instanceof RegExp || typeof value === "number" || value === undefined)
    return String(value);
  return JSON.stringify(value);
}

/** Collects the parts of a text: an expression that repeats is one part. */
function partsInto(parts: string[]): AddPart {
  return (expression) => {
    const known = parts.indexOf(expression);
    return `$${known < 0 ? parts.push(expression) - 1 : known}`;
  };
}

/** Ends the build. */
function refuse(field: string, sentence: string): never {
  throw new Error(`${field}: ${sentence}`);
}

/** The mark of an enum. */
function wordsText(words: readonly string[], field: string): string {
  const impossible = words.find((word) => /['|]/.test(word));
  if (impossible === undefined) return `'${words.join("|")}'`;
  refuse(field, `The grammar has no word with ' or |, as in "${impossible}": use string().`);
}

/** Compiles the schemas of one file, and notes what their expressions use. */
export class SchemaCompiler {
  readonly uses: Uses = { compiled: new Set(), checks: new Set() };
  readonly #modules: Pick<Modules, "checks" | "kinds">;

  readonly #constantOf: ConstantOf;

  /** Expressions of a condition alone, which is a part of a text, but no schema. */
  readonly #conditions = new Set<string>();

  constructor(
    modules: Pick<Modules, "checks" | "kinds">,
    constantOf: ConstantOf = () => undefined,
  ) {
    this.#modules = modules;
    this.#constantOf = constantOf;
  }

  /** The expression that makes the compiled schema; `field` is what the schema is called where it stands. */
  compile(schema: z.$ZodType, field: string): string {
    const parts: string[] = [];
    const whole = this.#text(schema, partsInto(parts), field);
    const [part] = parts;
    const isPart = whole === "$0" && !this.#conditions.has(part!);
    return isPart ? part! : this.#call("compiled", literal(whole), ...parts);
  }

  #call(name: string, ...args: string[]): string {
    this.uses.compiled.add(name);
    while (args.at(-1) === "undefined") args.pop();
    return `${pure}${name}(${args.join(", ")})`;
  }

  /** The text of a schema. */
  #text(schema: z.$ZodType, addPart: AddPart, field: string): string {
    const constant = this.#constantOf(schema, field);
    if (constant !== undefined) return addPart(constant);
    const { checks, kinds } = this.#modules;
    const rule = kinds.ruleOf(schema);
    if (rule?.kind === "record") {
      return addPart(this.#call("recordOf", literal(rule.types), literal(rule.hint)));
    }
    if (rule?.kind === "refined")
      return addPart(this.#refined(schema, [rule.check], field, rule.type));
    const definition = definitionOf(schema);
    if (rule?.kind === "arrayOr") {
      const [list, other] = definition.options!;
      return `|${this.#text(list!, addPart, field)}${this.#text(other!, addPart, field)}`;
    }
    const named = this.#namedChecksOf(definition, field);
    const isInteger = named[0]?.check === checks.integer;
    if (definition.type === "number" && !isInteger) {
      refuse(field, "The grammar has integers only: use int() of src/schemas/kinds.ts.");
    }
    // the mark of a number checks that it is an integer
    const others = isInteger ? named.slice(1) : named;
    const hasHint = definition.error?.({}) !== undefined;
    return others.length || hasHint
      ? addPart(this.#refined(schema, others, field))
      : this.#plainText(schema, addPart, field);
  }

  /** The text of a schema without its conditions. */
  #plainText(schema: z.$ZodType, addPart: AddPart, field: string): string {
    const { type, element, shape, catchall, entries, discriminator, options } =
      definitionOf(schema);
    switch (type) {
      case "string":
        return ",";
      case "boolean":
        return "!";
      case "number":
        return "#";
      case "unknown":
        return "*";
      case "array":
        return `[${this.#text(element!, addPart, field)}`;
      case "enum":
        return wordsText(Object.values(entries!), field);
      case "object": {
        const fields = Object.entries(shape!).map((one) => this.#fieldText(one, addPart));
        const isClosed = catchall && definitionOf(catchall).type === "never";
        return isClosed ? `<${fields.join("")}>` : `{${fields.join("")}}`;
      }
      case "union":
        if (discriminator === undefined) break;
        return addPart(this.#variants(discriminator, options!));
      default:
    }
    refuse(field, `The grammar has no ${type}: use a kind of src/schemas/kinds.ts.`);
  }

  #fieldText([key, field]: [string, z.$ZodType], addPart: AddPart): string {
    if (!/^[a-z_]\w*$/i.test(key)) {
      refuse(
        key,
        `The grammar has no such key: use letters, digits and _, or extend src/validation/compiled.ts.`,
      );
    }
    const { type, innerType } = definitionOf(field);
    return type === "optional"
      ? `${key}?${this.#text(innerType!, addPart, key)}`
      : key + this.#text(field, addPart, key);
  }

  #variants(discriminator: string, options: readonly z.$ZodType[]): string {
    const kinds = options.map((option) => {
      const [word] = option._zod.propValues![discriminator]!;
      return `${String(word)}: ${this.compile(option, String(word))}`;
    });
    return this.#call("variants", literal(discriminator), `{ ${kinds.join(", ")} }`);
  }

  /** A schema with conditions, or with a hint. */
  #refined(
    schema: z.$ZodType,
    named: readonly NamedCheck[],
    field: string,
    given?: string,
  ): string {
    const parts: string[] = [];
    const text = given ?? this.#plainText(schema, partsInto(parts), field);
    const hint = named.at(-1)?.hint ?? definitionOf(schema).error?.({});
    const checks = named.map((one) => this.#checkExpression(one, field));
    if (text === "*" && checks.length === 1 && hint === undefined) {
      this.#conditions.add(checks[0]!);
      return checks[0]!;
    }
    return this.#call("refined", literal(text), `[${checks.join(", ")}]`, literal(hint), ...parts);
  }

  #namedChecksOf({ type, checks = [] }: Definition, field: string): NamedCheck[] {
    return checks.map((check) => {
      const named = this.#modules.kinds.namedChecks.get(check);
      if (named) return named;
      refuse(
        field,
        `A check of zod's on ${type}: write it as a Check in src/validation/checks.ts, and add it with a kind of src/schemas/kinds.ts.`,
      );
    });
  }

  #checkExpression({ check, made }: NamedCheck, field: string): string {
    const value = made ? made.by : check;
    const [name] = Object.entries(this.#modules.checks).find(([, one]) => one === value) ?? [];
    if (name === undefined) {
      refuse(field, "A check without a name: export it from src/validation/checks.ts.");
    }
    this.uses.checks.add(name);
    return made ? `${pure}${name}(${made.args.map(literal).join(", ")})` : name;
  }
}
