import type { Node } from "@babel/types";
import { isFunctionNode, type Placed, type Tree } from "./tree.js";

/** A name that a script declares. */
export interface Binding {
  readonly name: string;
  /** The identifiers that declare it: more than one where `var` or a function repeats. */
  readonly declarations: Placed[];
  /** Every use but the declarations, assignments too. */
  readonly uses: Placed[];
}

/** Which declaration a name means. */
export interface Scopes {
  /** The binding of an identifier; `undefined` where the script does not declare it. */
  bindingOf(identifier: Node): Binding | undefined;
}

type Scope = Map<string, Binding>;

const scopeTypes =
  /^(?:Program|BlockStatement|StaticBlock|TSModuleBlock|SwitchStatement|CatchClause|For(?:In|Of)?Statement|Class(?:Expression|Declaration))$/;
const isScope = (node: Node) => isFunctionNode(node) || scopeTypes.test(node.type);

/** The identifiers that a pattern binds. */
export function boundBy(pattern: Node | null | undefined): Placed[] {
  switch (pattern?.type) {
    case "Identifier":
      return [pattern as Placed];
    case "ObjectPattern":
      return pattern.properties.flatMap((one) =>
        boundBy(one.type === "RestElement" ? one.argument : one.value),
      );
    case "ArrayPattern":
      return pattern.elements.flatMap((one) => boundBy(one));
    case "AssignmentPattern":
      return boundBy(pattern.left);
    case "RestElement":
      return boundBy(pattern.argument);
    case "TSParameterProperty":
      return boundBy(pattern.parameter);
    default:
      return [];
  }
}

/** Identifiers that are no use of a variable: keys, labels, members. */
function isUse(node: Node, parent: Placed | undefined): boolean {
  if (node.type !== "Identifier" && node.type !== "JSXIdentifier") return false;
  switch (parent?.type) {
    case "MemberExpression":
    case "OptionalMemberExpression":
      return parent.object === node || parent.computed;
    case "ObjectProperty":
      return parent.value === node || parent.computed;
    case "ObjectMethod":
    case "ClassMethod":
    case "ClassProperty":
    case "ClassAccessorProperty":
    case "TSPropertySignature":
    case "TSMethodSignature":
      return parent.key === node && "computed" in parent && (parent.computed ?? false);
    case "TSEnumMember":
      return parent.initializer === node;
    case "LabeledStatement":
    case "BreakStatement":
    case "ContinueStatement":
    case "ImportSpecifier":
    case "ImportDefaultSpecifier":
    case "ImportNamespaceSpecifier":
    case "JSXAttribute":
      return false;
    case "ExportSpecifier":
      return parent.local === node;
    default:
      return true;
  }
}

/** Works out the declarations and uses of every name of a script. */
export function resolveScopes(tree: Tree): Scopes {
  const scopes = new Map<Node, Scope>();
  const bindings = new Map<Node, Binding>();
  const scopeAbove = (node: Node, functionsOnly = false): Node => {
    let above = tree.parentOf(node);
    while (above && !(functionsOnly ? isFunctionScope(above) : isScope(above))) {
      above = tree.parentOf(above);
    }
    return above ?? tree.nodes[0]!;
  };
  const declare = (scope: Node, identifiers: readonly Placed[]) => {
    const names = scopes.get(scope) ?? new Map<string, Binding>();
    scopes.set(scope, names);
    for (const identifier of identifiers) {
      const { name } = identifier as unknown as { name: string };
      const binding = names.get(name) ?? { name, declarations: [], uses: [] };
      names.set(name, binding);
      binding.declarations.push(identifier);
      bindings.set(identifier, binding);
    }
  };

  for (const node of tree.nodes) declareOf(node, scopeAbove, declare);
  for (const node of tree.nodes) {
    if (bindings.has(node) || !isUse(node, tree.parentOf(node))) continue;
    const { name } = node as unknown as { name: string };
    for (let above = tree.parentOf(node); above; above = tree.parentOf(above)) {
      const binding = scopes.get(above)?.get(name);
      if (!binding) continue;
      binding.uses.push(node);
      bindings.set(node, binding);
      break;
    }
  }
  return { bindingOf: (identifier) => bindings.get(identifier) };
}

const isFunctionScope = (node: Node) =>
  isFunctionNode(node) || ["Program", "StaticBlock", "TSModuleBlock"].includes(node.type);

/** Declares what a node declares. `declare const` says that something exists elsewhere: that is no declaration. */
function declareOf(
  node: Placed,
  scopeAbove: (node: Node, functionsOnly?: boolean) => Node,
  declare: (scope: Node, identifiers: readonly Placed[]) => void,
): void {
  if ("declare" in node && node.declare) return;
  if (isFunctionNode(node) && "params" in node) declare(node, node.params.flatMap(boundBy));
  switch (node.type) {
    case "VariableDeclaration":
      declare(
        scopeAbove(node, node.kind === "var"),
        node.declarations.flatMap(({ id }) => boundBy(id)),
      );
      break;
    case "FunctionDeclaration":
    case "ClassDeclaration":
    case "TSEnumDeclaration":
      declare(scopeAbove(node), boundBy(node.id));
      break;
    case "FunctionExpression":
    case "ClassExpression":
      declare(node, boundBy(node.id));
      break;
    case "CatchClause":
      declare(node, boundBy(node.param));
      break;
    case "ImportSpecifier":
    case "ImportDefaultSpecifier":
    case "ImportNamespaceSpecifier":
      declare(scopeAbove(node), boundBy(node.local));
      break;
    default:
  }
}
