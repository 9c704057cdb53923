// Rewrites a file with schemas: the schemas become compiled ones, their types interfaces, and all else stays as it is.
import type * as z from "zod/v4/core";
import ts from "typescript";
import { assembleFile, notice, type Statement } from "./assemble_file.ts";
import { type DefinedEndpoint, definedObject, endpointText, schemaName } from "./endpoint_text.ts";
import {
  isExported,
  isOutput,
  isSchemaType,
  type NamedDeclaration,
  NamedTypes,
  typeNamesOf,
} from "./named_types.ts";
import { type Printer, typePrinter } from "./print_type.ts";
import { FileCompiler, type NamedSchema } from "./repeated_parts.ts";
import type { Modules, Types } from "./sources.ts";

const isSchema = (value: unknown): value is z.$ZodType =>
  typeof value === "object" && value !== null && "_zod" in value;

function docBefore(node: ts.Node): string {
  const comments = ts.getJSDocCommentsAndTags(node).filter((one) => ts.isJSDoc(one));
  return comments.map((one) => `${one.getText()}\n`).join("");
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

/** The rewriting of one file. */
class FileRewriter {
  readonly #file: string;
  readonly #source: ts.SourceFile;
  /** What the file exports. */
  readonly #values: Readonly<Record<string, unknown>>;
  readonly #named: NamedTypes;
  readonly #typeNames: ReadonlyMap<string, string>;
  readonly #compiler: FileCompiler;
  readonly #printer: Printer;
  readonly #foreign = new Map<string, Set<string>>();

  constructor(file: string, modules: Modules, { checker, sourceOf }: Types, named: NamedTypes) {
    this.#file = file;
    this.#source = sourceOf(file);
    this.#values = modules.files.get(file)!;
    this.#named = named;
    this.#typeNames = typeNamesOf(this.#source);
    this.#compiler = new FileCompiler(modules, this.#schemas());
    this.#printer = typePrinter(checker, (type) => this.#nameOf(type));
  }

  rewrite(): string {
    const statements = this.#source.statements
      .filter((node) => !ts.isImportDeclaration(node) && !isSchemaType(node))
      .map((node) => this.#statement(node));
    return assembleFile(this.#file, statements, this.#compiler.uses, this.#foreign);
  }

  /** The schemas that are compiled. */
  #schemas(): NamedSchema[] {
    return this.#source.statements
      .filter(ts.isVariableStatement)
      .flatMap((node) => [...node.declarationList.declarations])
      .flatMap((node): NamedSchema[] => {
        const name = node.name.getText();
        const value = this.#values[name];
        const object = definedObject(node);
        if (!object) return this.#isCompiled(value) ? [[name, value]] : [];
        const { data, response } = value as DefinedEndpoint;
        return [
          [schemaName(object, "data"), data],
          [schemaName(object, "response"), response],
        ];
      });
  }

  /** Whether a variable becomes a compiled schema: other files use schemas of endpoints only to make schemas. */
  #isCompiled(value: unknown): value is z.$ZodType {
    return isSchema(value) && !this.#file.startsWith("endpoints/");
  }

  /** What a type is called; where another file says so, the name is imported. */
  #nameOf(type: ts.Type): string | undefined {
    const found = this.#named.find(type, this.#file);
    if (found && found.file !== this.#file) {
      const names = this.#foreign.get(found.file) ?? new Set();
      this.#foreign.set(found.file, names.add(found.name));
    }
    return found?.name;
  }

  #statement(node: ts.Statement): Statement {
    if (isOutput(node)) return { text: this.#type(node), isKept: true, names: [], uses: [] };
    const [declaration] = ts.isVariableStatement(node) ? node.declarationList.declarations : [];
    const rewritten = declaration && this.#variable(declaration);
    const named = declaration ?? (ts.isFunctionDeclaration(node) ? node : undefined);
    return {
      text: rewritten ?? node.getFullText().trim(),
      isKept: rewritten !== undefined || (named === undefined && isExported(node)),
      names: named ? [named.name!.getText()] : [],
      uses: identifiersIn(rewritten === undefined ? node : pagingOf(node)),
    };
  }

  /** The type of a schema, written out. */
  #type(node: NamedDeclaration): string {
    const type = this.#named.outputOf(node);
    const doc = docBefore(node);
    if (ts.isInterfaceDeclaration(node)) {
      return `${doc}export interface ${node.name.text} ${this.#printer.body(type)}`;
    }
    const members = type.isUnion() ? type.types : [type];
    const printed = members.map((one) => this.#printer.whole(one));
    return `${doc}export type ${node.name.text} = ${printed.join(" | ")};`;
  }

  /** What a variable becomes; nothing where only schemas are made of it. */
  #variable(node: ts.VariableDeclaration): string | undefined {
    const name = node.name.getText();
    const value = this.#values[name];
    const object = definedObject(node);
    if (object) {
      const compile = (schema: z.$ZodType, part: string) => this.#compiler.compile(schema, part);
      const endpoint = value as DefinedEndpoint;
      return this.#declared(endpointText(name, object, endpoint, this.#typeNames, compile));
    }
    if (!this.#isCompiled(value)) return undefined;
    this.#compiler.uses.compiled.add("Schema");
    const type = this.#typeNames.get(name) ?? "unknown";
    const doc = docBefore(node.parent.parent);
    const expression = this.#compiler.compile(value, name);
    return this.#declared(`${doc}export const ${name}: Schema<${type}> = ${expression};`);
  }

  /** A statement, below the constants that it is the first to use. */
  #declared(statement: string): string {
    return [...this.#compiler.takeDeclarations(), statement].join("\n\n");
  }
}

/** Makes the function that rewrites files. */
export function fileRewriter(modules: Modules, types: Types): (file: string) => string {
  const named = new NamedTypes(types);
  return (file) => {
    try {
      return new FileRewriter(file, modules, types, named).rewrite();
    } catch (error) {
      throw new Error(`src/${file}.ts, ${(error as Error).message}`, { cause: error });
    }
  };
}

/** A table of endpoints as it is: the generated files beside it have the same names. */
export const copyTable = (file: string, text: string) => notice(file) + text;
