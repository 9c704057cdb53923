// Rewrites a file with schemas: the schemas become compiled ones, their types interfaces, and all else stays as it is.
import { posix } from "node:path";
import type * as z from "zod/v4/core";
import ts from "typescript";
import { schemaCompiler, type Uses } from "./compile_schema.ts";
import { typePrinter } from "./print_type.ts";
import { type Modules, schemaFiles, type Types } from "./sources.ts";

const notice = (file: string) =>
  `// Written by \`npm run generate\`, from src/${file}.ts: edit that file.\n`;

const isExported = (node: ts.Node) =>
  ts.canHaveModifiers(node) &&
  ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;

const isSchema = (value: unknown): value is z.$ZodType =>
  typeof value === "object" && value !== null && "_zod" in value;

type NamedDeclaration = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

/** The variable of which a declaration is the output: `X` of `interface T extends Output<typeof X> {}`. */
function schemaNameOf(node: NamedDeclaration): string | undefined {
  const reference = ts.isInterfaceDeclaration(node)
    ? node.heritageClauses?.[0]?.types[0]
    : node.type;
  return /^Output<typeof (\w+)>$/.exec(reference?.getText() ?? "")?.[1];
}

const isNamedDeclaration = (node: ts.Node): node is NamedDeclaration =>
  ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);

/** Makes the function that rewrites files. */
export function fileRewriter(modules: Modules, { checker, sourceOf }: Types) {
  const compile = schemaCompiler(modules);

  /** The exported types of all files, by the type that they are the names of. */
  const names = new Map<ts.Type, { readonly name: string; readonly file: string }[]>();
  for (const file of schemaFiles) {
    for (const node of sourceOf(file).statements) {
      if (!isNamedDeclaration(node) || schemaNameOf(node) === undefined) continue;
      const type = outputOf(node);
      names.set(type, [...(names.get(type) ?? []), { name: node.name.text, file }]);
    }
  }

  function outputOf(node: NamedDeclaration): ts.Type {
    const reference = ts.isInterfaceDeclaration(node)
      ? node.heritageClauses![0]!.types[0]!
      : node.type;
    return checker.getTypeAtLocation(reference);
  }

  /** An endpoint as the client takes it: its type written out, its schemas compiled. */
  function endpointText(
    name: string,
    object: ts.ObjectLiteralExpression,
    definition: { readonly data: z.$ZodType; readonly response: z.$ZodType; readonly url: string },
    typeNames: ReadonlyMap<string, string>,
    uses: Uses,
  ): string {
    const typeOf = (property: string) => {
      const node = object.properties.find((one) => one.name?.getText() === property)!;
      const variable = ts.isPropertyAssignment(node) ? node.initializer.getText() : property;
      return variable === "emptyObject" ? "undefined" : typeNames.get(variable);
    };
    const [data, body] = [typeOf("data"), typeOf("response")];
    if (data === undefined || body === undefined) {
      throw new Error(
        `${name}: export the types of its schemas, as in: export interface Some extends Output<typeof some> {}`,
      );
    }
    const comma = object.properties.find((one) => one.name?.getText() === "comma");
    const words = comma ? (comma as ts.PropertyAssignment).initializer.getText().slice(1, -1) : "";
    const isPaged = object.properties.some((one) => one.name?.getText() === "paging");
    const type = isPaged
      ? `PagedEndpoint<"${definition.url}", ${data}, ${body}>`
      : `Endpoint<"${definition.url}", ${data}, ${body}, ${words.replaceAll(",", " |") || "never"}>`;
    const fields = object.properties.map((node) => {
      const key = node.name!.getText();
      if (key !== "data" && key !== "response") return node.getFullText().trim();
      return `${key}: ${compile(definition[key], uses)}`;
    });
    return `export const ${name}: ${type} = {\n${fields.join(",\n")},\n};`;
  }

  return function rewrite(file: string): string {
    const source = sourceOf(file);
    const module = modules.files.get(file)!;
    const uses: Uses = { compiled: new Set(), checks: new Set() };
    const foreign = new Map<string, Set<string>>();
    const nameOf = (type: ts.Type) => {
      const all = names.get(type);
      const found = all?.find((one) => one.file === file) ?? all?.[0];
      if (found && found.file !== file) {
        foreign.set(found.file, (foreign.get(found.file) ?? new Set()).add(found.name));
      }
      return found?.name;
    };
    const printer = typePrinter(checker, nameOf);
    const typeNames = new Map<string, string>();
    for (const node of source.statements) {
      if (!isNamedDeclaration(node)) continue;
      const variable = schemaNameOf(node);
      if (variable !== undefined) typeNames.set(variable, node.name.text);
    }

    const docBefore = (node: ts.Node) => {
      const comments = ts.getJSDocCommentsAndTags(node).filter((one) => ts.isJSDoc(one));
      return comments.map((one) => `${one.getText()}\n`).join("");
    };

    function namedDeclaration(node: NamedDeclaration): string {
      const type = outputOf(node);
      const doc = docBefore(node);
      if (ts.isInterfaceDeclaration(node)) {
        return `${doc}export interface ${node.name.text} ${printer.body(type)}`;
      }
      const members = type.isUnion() ? type.types : [type];
      return `${doc}export type ${node.name.text} = ${members.map(printer.whole).join(" | ")};`;
    }

    /** What a variable becomes; nothing where only schemas are made of it. */
    function variable(node: ts.VariableDeclaration): string | undefined {
      const name = node.name.getText();
      const value = module[name];
      const { initializer } = node;
      if (
        initializer &&
        ts.isCallExpression(initializer) &&
        initializer.expression.getText() === "defineEndpoint"
      ) {
        const [object] = initializer.arguments;
        return endpointText(
          name,
          object as ts.ObjectLiteralExpression,
          value as never,
          typeNames,
          uses,
        );
      }
      // other files use schemas of endpoints only to make schemas
      if (!isSchema(value) || file.startsWith("endpoints/")) return undefined;
      uses.compiled.add("Schema");
      const type = typeNames.get(name) ?? "unknown";
      return `${docBefore(node.parent.parent)}export const ${name}: Schema<${type}> = ${compile(value, uses)};`;
    }

    const made: Statement[] = [];
    for (const node of source.statements) {
      if (ts.isImportDeclaration(node)) continue;
      if (isNamedDeclaration(node) && schemaNameOf(node) !== undefined) {
        made.push({ text: namedDeclaration(node), isKept: true, names: [], uses: [] });
        continue;
      }
      const [declaration] = ts.isVariableStatement(node) ? node.declarationList.declarations : [];
      const rewritten = declaration && variable(declaration);
      const name = declaration ?? (ts.isFunctionDeclaration(node) ? node : undefined);
      made.push({
        text: rewritten ?? node.getFullText().trim(),
        isKept: rewritten !== undefined || (name === undefined && isExported(node)),
        names: name ? [name.name!.getText()] : [],
        uses: rewritten === undefined ? identifiersIn(node) : identifiersIn(pagingOf(node)),
      });
    }
    return assemble(file, made, uses, foreign);
  };
}

interface Statement {
  readonly text: string;
  readonly isKept: boolean;
  readonly names: readonly string[];
  /** The names that it needs. */
  readonly uses: readonly string[];
}

/** The names that a node mentions. */
function identifiersIn(node: ts.Node | undefined): string[] {
  const found: string[] = [];
  const visit = (one: ts.Node): void => {
    if (ts.isIdentifier(one)) found.push(one.text);
    ts.forEachChild(one, visit);
  };
  if (node) visit(node);
  return found;
}

/** The property of an endpoint that is code. */
function pagingOf(node: ts.Node): ts.Node | undefined {
  if (ts.isPropertyAssignment(node) && node.name.getText() === "paging") return node;
  return ts.forEachChild(node, pagingOf);
}

const importLine = (names: Iterable<string>, from: string, isType = false) =>
  `import ${isType ? "type " : ""}{ ${[...names].sort().join(", ")} } from "${from}";`;

/** Puts a file together: what is kept, what that uses, and the imports. */
function assemble(
  file: string,
  made: readonly Statement[],
  uses: Uses,
  foreign: ReadonlyMap<string, ReadonlySet<string>>,
): string {
  const kept = new Set(made.filter(({ isKept }) => isKept));
  const mentions = (name: string) => [...kept].some((one) => one.uses.includes(name));
  for (let before = -1; before !== kept.size;) {
    before = kept.size;
    for (const one of made) if (one.names.some(mentions)) kept.add(one);
  }
  const texts = made.filter((one) => kept.has(one)).map(({ text }) => text);
  const body = texts.join("\n\n");
  const up = "../".repeat(file.split("/").length);
  const imports: string[] = [];
  const contract = ["Endpoint", "PagedEndpoint"].filter((name) =>
    new RegExp(`: ${name}<`).test(body),
  );
  if (contract.length) imports.push(importLine(contract, `${up}endpoints/endpoint.js`, true));
  if (uses.checks.size) imports.push(importLine(uses.checks, `${up}validation/checks.js`));
  const compiled = [...uses.compiled].map((name) => (name === "Schema" ? "type Schema" : name));
  if (compiled.length) imports.push(importLine(compiled, `${up}validation/compiled.js`));
  for (const [from, names] of foreign) {
    const path = posix.relative(posix.dirname(file), from);
    imports.push(importLine(names, `${path.startsWith(".") ? path : `./${path}`}.js`, true));
  }
  return `${notice(file)}${imports.join("\n")}\n\n${body}\n`;
}

/** A table of endpoints as it is: the generated files beside it have the same names. */
export const copyTable = (file: string, text: string) => notice(file) + text;
