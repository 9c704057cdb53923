// The docstrings of a schema's fields: found where the schema and its type are walked together.
import type * as z from "zod/v4/core";
import ts from "typescript";
import type { FieldDescription } from "../../src/schemas/field_description.ts";
import { definitionOf } from "./definition.ts";

/** Descriptions by the path of the field. */
export type FieldDescriptions = Record<string, FieldDescription>;

const collator = new Intl.Collator("en", { numeric: true });

/** The types of a union, without what stands for an absent field. */
const members = (type: ts.Type): readonly ts.Type[] =>
  (type.isUnion() ? type.types : [type]).filter(
    ({ flags }) => !(flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)),
  );

const firstParagraph = (text: string) => text.replaceAll(/\s*\n\s*/g, " ").trim();

/** A default that is a value; others are said in words, and stay out. */
function defaultOf(text: string): { default?: unknown } {
  try {
    return { default: JSON.parse(text) as unknown };
  } catch {
    return {};
  }
}

/** Collects the descriptions of one schema's fields. */
export class FieldDescriber {
  readonly found: FieldDescriptions = {};
  readonly #checker: ts.TypeChecker;

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  /** Describes the fields of a schema that parses to `type`, and stands at `path` of the whole one. */
  describe(schema: z.$ZodType, type: ts.Type, path = ""): void {
    const { shape, element, innerType } = definitionOf(schema);
    if (innerType) this.describe(innerType, type, path);
    const list = members(type).find((one) => this.#checker.isArrayType(one));
    if (element && list) {
      const [item] = this.#checker.getTypeArguments(list as ts.TypeReference);
      this.describe(element, item!, `${path}[]`);
    }
    for (const [key, field] of Object.entries(shape ?? {})) {
      this.#describeField(key, field, type, path === "" ? key : `${path}.${key}`);
    }
    this.#describeOptions(schema, type, path);
  }

  #describeField(key: string, field: z.$ZodType, holder: ts.Type, path: string): void {
    const symbol = members(holder)
      .map((one) => this.#checker.getPropertyOfType(one, key))
      .find((one) => one !== undefined);
    if (!symbol) return;
    const description = this.#descriptionOf(symbol);
    if (description) this.found[path] = description;
    this.describe(field, this.#checker.getTypeOfSymbol(symbol), path);
  }

  #describeOptions(schema: z.$ZodType, type: ts.Type, path: string): void {
    const { options = [], discriminator = "" } = definitionOf(schema);
    for (const [index, option] of options.entries()) {
      const [word] = option._zod.propValues?.[discriminator] ?? [];
      const isWord = (one: ts.Type) => {
        const symbol = word !== undefined && this.#checker.getPropertyOfType(one, discriminator);
        if (!symbol) return true;
        const written = this.#checker.typeToString(this.#checker.getTypeOfSymbol(symbol));
        return written === `"${String(word)}"`;
      };
      const isArray = definitionOf(option).type === "array";
      const own = members(type).find(
        (one) => isWord(one) && this.#checker.isArrayType(one) === isArray,
      );
      if (own) this.describe(option, own, `${path}(${String(word ?? index)})`);
    }
  }

  #descriptionOf(symbol: ts.Symbol): FieldDescription | undefined {
    const tags = new Map(
      symbol
        .getJsDocTags(this.#checker)
        .map(({ name, text }) => [name, ts.displayPartsToString(text)] as const),
    );
    const comment = ts.displayPartsToString(symbol.getDocumentationComment(this.#checker));
    const description = firstParagraph(comment || (tags.get("deprecated") ?? ""));
    if (description === "") return undefined;
    const types = members(this.#checker.getTypeOfSymbol(symbol));
    const words = types.filter((type) => type.isStringLiteral()).map(({ value }) => value);
    // `"SOLAR" | "LUNAR" | (string & {})`: the words are examples
    const isOpen = types.some((type) => type.isIntersection());
    const given = tags.get("default");
    return {
      description,
      ...(given !== undefined && defaultOf(given)),
      ...(tags.has("deprecated") && { deprecated: true }),
      ...(isOpen && words.length > 0 && { examples: words.sort(collator.compare) }),
    };
  }
}
