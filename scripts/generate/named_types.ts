// The types that files with schemas export: each is what a schema of its file parses to.
import ts from "typescript";
import { schemaFiles, type Types } from "./sources.ts";

export type NamedDeclaration = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

const referenceOf = (node: NamedDeclaration) =>
  ts.isInterfaceDeclaration(node) ? node.heritageClauses?.[0]?.types[0] : node.type;

const isNamedDeclaration = (node: ts.Node): node is NamedDeclaration =>
  ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);

/** The schema of which a declaration is the output: `x` of `interface T extends Output<typeof x> {}`. */
function schemaNameOf(node: NamedDeclaration): string | undefined {
  return /^Output<typeof (\w+)>$/.exec(referenceOf(node)?.getText() ?? "")?.[1];
}

export const isExported = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) &&
  ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;

/** Whether a node exports what a schema parses to, under a name. */
export const isOutput = (node: ts.Node): node is NamedDeclaration =>
  isNamedDeclaration(node) && isExported(node) && schemaNameOf(node) !== undefined;

/** Whether a node gives the type of a schema itself a name, which compiled schemas do not have. */
export const isSchemaType = (node: ts.Node): boolean =>
  isNamedDeclaration(node) && referenceOf(node)?.getText().startsWith("TypeOf<") === true;

/** The names of the types of a file, by the names of their schemas. */
export const typeNamesOf = (source: ts.SourceFile): Map<string, string> =>
  new Map(source.statements.filter(isOutput).map((node) => [schemaNameOf(node)!, node.name.text]));

interface Named {
  readonly name: string;
  readonly file: string;
}

/** The types of all files, by what they are. */
export class NamedTypes {
  readonly #checker: ts.TypeChecker;
  readonly #names = new Map<ts.Type, Named[]>();

  constructor({ checker, sourceOf }: Types) {
    this.#checker = checker;
    for (const file of schemaFiles) {
      for (const node of sourceOf(file).statements.filter(isOutput)) {
        const type = this.outputOf(node);
        const named = { name: node.name.text, file };
        this.#names.set(type, [...(this.#names.get(type) ?? []), named]);
      }
    }
  }

  /** The type that a declaration gives a name. */
  outputOf(node: NamedDeclaration): ts.Type {
    return this.#checker.getTypeAtLocation(referenceOf(node)!);
  }

  /** What a type is called, best in this file. */
  find(type: ts.Type, file: string): Named | undefined {
    const all = this.#names.get(type);
    return all?.find((one) => one.file === file) ?? all?.[0];
  }
}
