// Compiles a zod schema into the text that `src/validation/compiled.ts` reads; its grammar is written there.
import type * as z from "zod/v4/core";
import type { NamedCheck } from "../../src/schemas/kinds.ts";
import type { Modules } from "./sources.ts";

interface Definition {
  readonly type: string;
  readonly innerType?: z.$ZodType;
  readonly element?: z.$ZodType;
  readonly shape?: Readonly<Record<string, z.$ZodType>>;
  readonly catchall?: z.$ZodType;
  readonly checks?: readonly object[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly discriminator?: string;
  readonly options?: readonly z.$ZodType[];
  readonly error?: (issue: object) => string | undefined;
}

export const definitionOf = (schema: z.$ZodType) => schema._zod.def as unknown as Definition;

/** What the file of a compiled schema has to import from `validation/compiled.ts` and `validation/checks.ts`. */
export interface Uses {
  readonly compiled: Set<string>;
  readonly checks: Set<string>;
}

const pure = "/* @__PURE__ */ ";

/** How a value is written in a program. */
function literal(value: unknown): string {
  if (value instanceof RegExp || typeof value === "number" || value === undefined)
    return String(value);
  return JSON.stringify(value);
}

/** Makes the function that compiles schemas. It gives an expression, and adds to `uses` what that names. */
export function schemaCompiler({ kinds, checks }: Modules) {
  const nameOf = (value: unknown): string => {
    const [name] = Object.entries(checks).find(([, one]) => one === value) ?? [];
    if (name !== undefined) return name;
    throw new Error("A check without a name: export it from src/validation/checks.ts.");
  };

  function checkExpression({ check, made }: NamedCheck, uses: Uses): string {
    const name = nameOf(made ? made.by : check);
    uses.checks.add(name);
    return made ? `${pure}${name}(${made.args.map(literal).join(", ")})` : name;
  }

  function namedChecksOf({ type, checks: added = [] }: Definition): NamedCheck[] {
    return added.map((check) => {
      const named = kinds.namedChecks.get(check);
      if (named) return named;
      throw new Error(
        `A check of zod's on ${type}: write it as a Check in src/validation/checks.ts, and add it with a kind of src/schemas/kinds.ts.`,
      );
    });
  }

  return function compile(schema: z.$ZodType, uses: Uses): string {
    const parts: string[] = [];

    const part = (expression: string): string => {
      const known = parts.indexOf(expression);
      return `$${known < 0 ? parts.push(expression) - 1 : known}`;
    };

    const call = (name: string, ...args: string[]): string => {
      uses.compiled.add(name);
      while (args.at(-1) === "undefined") args.pop();
      return `${pure}${name}(${args.join(", ")})`;
    };

    /** A type with conditions, or with a hint. */
    function refined(base: z.$ZodType, named: readonly NamedCheck[], text?: string): string {
      const inner: string[] = [];
      const ownText = text ?? plainText(base, (expression) => `$${inner.push(expression) - 1}`);
      const hint = named.at(-1)?.hint ?? definitionOf(base).error?.({});
      return call(
        "refined",
        literal(ownText),
        `[${named.map((one) => checkExpression(one, uses)).join(", ")}]`,
        literal(hint),
        ...inner,
      );
    }

    function fieldText([key, field]: [string, z.$ZodType], addPart: typeof part): string {
      if (!/^[a-z_]\w*$/i.test(key)) throw new Error(`The grammar has no key '${key}'.`);
      const { type, innerType } = definitionOf(field);
      return type === "optional"
        ? `${key}?${text(innerType!, addPart)}`
        : key + text(field, addPart);
    }

    /** The text of a schema without its conditions. */
    function plainText(one: z.$ZodType, addPart: typeof part): string {
      const { type, element, shape, catchall, entries, discriminator, options } = definitionOf(one);
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
          return `[${text(element!, addPart)}`;
        case "enum": {
          const words = Object.values(entries!);
          if (words.some((word) => /['|]/.test(word)))
            throw new Error("The grammar has no such word.");
          return `'${words.join("|")}'`;
        }
        case "object": {
          const fields = Object.entries(shape!).map((field) => fieldText(field, addPart));
          const isClosed = catchall && definitionOf(catchall).type === "never";
          return isClosed ? `<${fields.join("")}>` : `{${fields.join("")}}`;
        }
        case "union": {
          if (discriminator === undefined) break;
          const kindsOf = options!.map((option) => {
            const [word] = option._zod.propValues![discriminator]!;
            return `${String(word)}: ${compile(option, uses)}`;
          });
          return addPart(call("variants", literal(discriminator), `{ ${kindsOf.join(", ")} }`));
        }
        default:
      }
      throw new Error(`The grammar has no ${type}: use a kind of src/schemas/kinds.ts.`);
    }

    function text(one: z.$ZodType, addPart: typeof part): string {
      const rule = kinds.ruleOf(one);
      if (rule?.kind === "record") {
        return addPart(call("recordOf", JSON.stringify(rule.types), literal(rule.hint)));
      }
      if (rule?.kind === "refined") return addPart(refined(one, [rule.check], rule.type));
      const definition = definitionOf(one);
      if (rule?.kind === "arrayOr") {
        const [list, other] = definition.options!;
        return `|${text(list!, addPart)}${text(other!, addPart)}`;
      }
      const named = namedChecksOf(definition);
      const isInteger = named[0]?.check === checks.integer;
      if (definition.type === "number" && !isInteger) throw new Error("A number: use int().");
      // the mark of a number checks that it is an integer
      const others = isInteger ? named.slice(1) : named;
      const hasHint = definition.error?.({}) !== undefined;
      return others.length || hasHint ? addPart(refined(one, others)) : plainText(one, addPart);
    }

    const whole = text(schema, part);
    return whole === "$0" ? parts[0]! : call("compiled", literal(whole), ...parts);
  };
}
