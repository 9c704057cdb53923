import type { Node } from "@babel/types";

/** A node with the places in the source that a parser always gives it. */
export type Placed<N extends Node = Node> = N & { readonly start: number; readonly end: number };

const isNode = (value: unknown): value is Placed =>
  typeof (value as { type?: unknown } | null)?.type === "string";

const notChildren = new Set([
  "loc",
  "extra",
  "leadingComments",
  "trailingComments",
  "innerComments",
  "errors",
  "comments",
  "tokens",
]);

/** The nodes directly below a node, in the order of the source as far as it matters. */
export function childrenOf(node: Node): Placed[] {
  const found: Placed[] = [];
  for (const [key, value] of Object.entries(node)) {
    if (notChildren.has(key)) continue;
    for (const one of Array.isArray(value) ? value : [value]) if (isNode(one)) found.push(one);
  }
  return found;
}

/** A syntax tree that can be walked upwards. */
export interface Tree {
  /** Every node in the order of the source, parents before their children. */
  readonly nodes: readonly Placed[];
  parentOf(node: Node): Placed | undefined;
}

/** Makes a tree of a node and all below. */
export function growTree(top: Node): Tree {
  const parents = new Map<Node, Placed>();
  const nodes: Placed[] = [top as Placed];
  // the list grows while it is walked, without recursion: long chains of calls are deep
  for (const node of nodes) {
    for (const child of childrenOf(node)) {
      parents.set(child, node);
      nodes.push(child);
    }
  }
  nodes.sort((a, b) => a.start - b.start);
  return { nodes, parentOf: (node) => parents.get(node) };
}

/** Whether a node is a function of any form. */
export const isFunctionNode = (node: Node | null | undefined): boolean =>
  !!node && /^(?:Arrow)?Function|^(?:Object|Class|ClassPrivate)Method$/.test(node.type);

/** What stands behind casts, `!` and parentheses. */
export function withoutCasts(node: Node): Node {
  switch (node.type) {
    case "TSAsExpression":
    case "TSSatisfiesExpression":
    case "TSNonNullExpression":
    case "TSTypeAssertion":
    case "TypeCastExpression":
    case "ParenthesizedExpression":
      return withoutCasts(node.expression);
    default:
      return node;
  }
}

/** The name that `a.name`, `a["name"]`, `a?.name` reads, or that a key of an object has. */
export function keyName(node: Node, computed: boolean): string | undefined {
  if (node.type === "StringLiteral") return node.value;
  if (computed) return undefined;
  return node.type === "Identifier" ? node.name : undefined;
}
