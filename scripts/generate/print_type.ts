// Writes types out as interfaces, with the docstrings of their fields: declarations then need no zod.
import ts from "typescript";

export interface Printer {
  /** The fields of an object type, in braces. */
  readonly body: (type: ts.Type) => string;
  /** A type, by its name where it has one. */
  readonly whole: (type: ts.Type) => string;
}

/** The docstring of a field, as it is written. */
export function docOf(symbol: ts.Symbol): string {
  const [declaration] = symbol.declarations ?? [];
  if (!declaration) return "";
  const comments = ts.getJSDocCommentsAndTags(declaration).filter((node) => ts.isJSDoc(node));
  return comments.map((node) => node.getText()).join("\n");
}

/**
 * Makes a printer of types.
 *
 * @param nameOf - The name of a type that is exported, and so need not be written out.
 */
export function typePrinter(
  checker: ts.TypeChecker,
  nameOf: (type: ts.Type) => string | undefined,
): Printer {
  const isUndefined = (type: ts.Type) => (type.flags & ts.TypeFlags.Undefined) !== 0;

  const isNull = (type: ts.Type) => (type.flags & ts.TypeFlags.Null) !== 0;

  function property(symbol: ts.Symbol): string {
    const isOptional = (symbol.flags & ts.SymbolFlags.Optional) !== 0;
    const printed = whole(checker.getTypeOfSymbol(symbol));
    const type = isOptional && !/\bundefined$/.test(printed) ? `${printed} | undefined` : printed;
    const doc = docOf(symbol);
    return `${doc && `${doc}\n`}${symbol.name}${isOptional ? "?" : ""}: ${type};`;
  }

  function body(type: ts.Type): string {
    const index = checker.getIndexInfoOfType(type, ts.IndexKind.String);
    const indexed = index ? [`[key: string]: ${whole(index.type)};`] : [];
    return `{\n${[...checker.getPropertiesOfType(type).map(property), ...indexed].join("\n")}\n}`;
  }

  function union(types: readonly ts.Type[]): string {
    const isBoolean = types.filter((type) => type.flags & ts.TypeFlags.BooleanLiteral).length === 2;
    const others = types.filter(
      (type) => !isUndefined(type) && !(isBoolean && type.flags & ts.TypeFlags.BooleanLiteral),
    );
    const isLiteral = (type: ts.Type) => type.isStringLiteral();
    // TypeScript's own order depends on what it has seen before
    const words = others
      .filter(isLiteral)
      .map(whole)
      .sort(new Intl.Collator("en", { numeric: true }).compare);
    const rest = others
      .filter((type) => !isLiteral(type) && !isNull(type))
      .map((type) => {
        const one = whole(type);
        return type.isIntersection() ? `(${one})` : one;
      });
    const printed = [...words, ...rest];
    if (isBoolean) printed.push("boolean");
    if (types.some(isNull)) printed.push("null");
    if (types.some(isUndefined)) printed.push("undefined");
    return printed.join(" | ");
  }

  function whole(type: ts.Type): string {
    const name = nameOf(type);
    if (name !== undefined) return name;
    if (type.isUnion()) return union(type.types);
    if (checker.isArrayType(type)) {
      const item = whole(checker.getTypeArguments(type as ts.TypeReference)[0]!);
      const isReadonly = type.symbol.name === "ReadonlyArray";
      return `${isReadonly ? "readonly " : ""}${/[|&]| => /.test(item) && !item.startsWith("{") ? `(${item})` : item}[]`;
    }
    const isFields =
      (type.flags & ts.TypeFlags.Object) !== 0 &&
      checker.getSignaturesOfType(type, ts.SignatureKind.Call).length === 0;
    if (isFields) return body(type);
    return checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation);
  }

  return { body, whole };
}
