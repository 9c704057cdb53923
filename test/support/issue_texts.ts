// Every text that an issue can have, read from the sources: what is passed to `issue` and its like, and what checks say.
import ts from "typescript";
import { root } from "./compiler.js";

/** What an issue says: what belongs there, what was found, and what to write instead. */
export interface IssueTexts {
  readonly expected: Set<string>;
  readonly got: Set<string>;
  readonly hint: Set<string>;
}

type Kind = keyof IssueTexts;

/** Which argument of a function is what. */
const functions: Readonly<Record<string, readonly (readonly [at: number, kind: Kind])[]>> = {
  issue: [
    [1, "expected"],
    [3, "hint"],
    [4, "got"],
  ],
  unknownKey: [[3, "hint"]],
  validateArguments: [[5, "hint"]],
  pattern: [[0, "expected"]],
  refined: [[2, "hint"]],
  recordOf: [[1, "hint"]],
  gotText: [[0, "got"]],
  checkSecret: [[3, "hint"]],
  invalidFieldError: [[2, "expected"]],
};

/** Functions that make these words, wherever they are called. */
const makers: Readonly<Record<string, Kind>> = {
  kindOf: "got",
  gotText: "got",
  beginning: "got",
  beginningOrHash: "got",
  hintForPageUrl: "hint",
  hintForOtherKey: "hint",
  didYouMean: "hint",
};

/** What a table has under a name: `toString` is none of its own. */
const own = <Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

const isKind = (name: string): name is Kind =>
  name === "expected" || name === "got" || name === "hint";

/** The files that make issues; the emulator makes answers. */
const isSource = ({ fileName }: ts.SourceFile) =>
  /\/src\/(?!emulator|explain|in_app|descriptions)/.test(fileName);

/** What a value of a type looks like in a text: its few values, or `5`, or the word `some`. */
function wordsOf(type: ts.Type, checker: ts.TypeChecker): string[] {
  if (type.isUnion()) return type.types.flatMap((one) => wordsOf(one, checker));
  if (type.isStringLiteral()) return [type.value];
  if (type.flags & (ts.TypeFlags.BooleanLiteral | ts.TypeFlags.Null))
    return [checker.typeToString(type)];
  return [type.flags & ts.TypeFlags.NumberLike ? "5" : "some"];
}

/** The texts that an expression can be; parts that are not known here are `5`, or the word `some`. */
function textsOf(node: ts.Node | undefined, checker: ts.TypeChecker, depth = 0): string[] {
  if (!node || depth > 8) return [];
  const further = (other: ts.Node | undefined) => textsOf(other, checker, depth + 1);
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node))
    return further(node.expression);
  if (ts.isConditionalExpression(node))
    return [...further(node.whenTrue), ...further(node.whenFalse)];
  if (ts.isBinaryExpression(node)) {
    const isAnd = node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
    return [...(isAnd ? [] : further(node.left)), ...further(node.right)];
  }
  if (ts.isArrowFunction(node)) return returnsOf(node, further);
  if (ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node)) return [];
  if (ts.isTemplateExpression(node)) {
    return node.templateSpans.reduce<string[]>(
      (texts, { expression, literal }) => {
        const known = further(expression).filter(Boolean);
        const parts = known.length
          ? known
          : wordsOf(checker.getTypeAtLocation(expression), checker);
        return texts.flatMap((text) => parts.map((part) => text + part + literal.text));
      },
      [node.head.text],
    );
  }
  if (ts.isIdentifier(node)) {
    const symbol = checker.getSymbolAtLocation(node);
    const found =
      symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const declaration = found?.valueDeclaration;
    return declaration && (ts.isVariableDeclaration(declaration) || ts.isParameter(declaration))
      ? further(declaration.initializer)
      : [];
  }
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
    // a table of words: any of them
    const symbol = checker.getSymbolAtLocation(node.expression);
    const table = symbol?.valueDeclaration;
    if (!table || !ts.isVariableDeclaration(table) || !isSource(table.getSourceFile())) return [];
    const { initializer } = table;
    return initializer && ts.isObjectLiteralExpression(initializer)
      ? initializer.properties.flatMap((one) =>
          ts.isPropertyAssignment(one) ? further(one.initializer) : [],
        )
      : [];
  }
  if (ts.isCallExpression(node)) {
    const symbol = checker.getSymbolAtLocation(node.expression);
    const declaration = symbol?.valueDeclaration;
    const body =
      declaration && ts.isVariableDeclaration(declaration) && declaration.initializer
        ? declaration.initializer
        : declaration;
    if (body && (ts.isArrowFunction(body) || ts.isFunctionDeclaration(body)))
      return returnsOf(body, further);
    // a function that the caller has given: all of that type are looked at below
  }
  return [];
}

/** What a function of one of the sources returns. */
function returnsOf(
  declaration: ts.ArrowFunction | ts.FunctionDeclaration,
  further: (node: ts.Node | undefined) => string[],
): string[] {
  const { body } = declaration;
  if (!body || !isSource(declaration.getSourceFile())) return [];
  if (!ts.isBlock(body)) return further(body);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    // what `didYouMean` returns is assigned before
    if (ts.isBinaryExpression(node) && ts.isArrayLiteralExpression(node.right)) {
      found.push(...node.right.elements.flatMap(further));
    }
    if (ts.isReturnStatement(node)) found.push(...further(node.expression));
    else if (!ts.isFunctionLike(node)) ts.forEachChild(node, visit);
  };
  visit(body);
  return found;
}

/** Reads the texts of all issues from the sources. */
export function issueTexts(): IssueTexts {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const files = ts.sys.readDirectory(`${root}src`, [".ts"]);
  const program = ts.createProgram(files, { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const texts: IssueTexts = { expected: new Set(), got: new Set(), hint: new Set() };
  const add = (kind: Kind, node: ts.Node | undefined) => {
    for (const text of textsOf(node, checker)) if (text.trim()) texts[kind].add(text.trim());
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      for (const [at, kind] of own(functions, node.expression.getText()) ?? [])
        add(kind, node.arguments[at]);
    }
    if (ts.isPropertyAssignment(node) && isKind(node.name.getText())) {
      add(node.name.getText() as Kind, node.initializer);
    }
    // functions that make words, and that are passed on under another name
    if ((ts.isVariableDeclaration(node) || ts.isFunctionDeclaration(node)) && node.name) {
      const kind = own(makers, node.name.getText());
      const made = ts.isVariableDeclaration(node) ? node.initializer : node;
      if (kind && made && (ts.isArrowFunction(made) || ts.isFunctionDeclaration(made))) {
        for (const text of returnsOf(made, (one) => textsOf(one, checker))) {
          if (text.trim()) texts[kind].add(text.trim());
        }
      }
    }
    // the hint of an unknown key, where none is given
    if (ts.isParameter(node) && node.name.getText() === "hint") add("hint", node.initializer);
    // each row of `mistakes`: a pattern, what was found, what to do
    if (ts.isArrayLiteralExpression(node) && node.elements.length === 3) {
      const [pattern, got, hint] = node.elements;
      if (ts.isRegularExpressionLiteral(pattern!)) {
        add("got", got);
        add("hint", hint);
      }
    }
    ts.forEachChild(node, visit);
  };
  program.getSourceFiles().filter(isSource).forEach(visit);
  return texts;
}
