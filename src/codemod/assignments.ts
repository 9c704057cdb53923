// What a script assigns, and to what.
import type { Node } from "@babel/types";
import type { Scopes } from "./scopes.js";
import { isFunctionNode, keyName, type Tree, withoutCasts } from "./tree.js";

/** Whether a use is a target of destructuring. */
export function isPatternPart(tree: Tree, use: Node): boolean {
  const parent = tree.parentOf(use);
  if (parent?.type === "AssignmentPattern") return parent.left === use;
  if (parent?.type === "ObjectProperty") {
    return parent.value === use && tree.parentOf(parent)?.type === "ObjectPattern";
  }
  return parent?.type === "ArrayPattern" || parent?.type === "RestElement";
}

/** Where a name gets its value from. */
export interface Read {
  /** The value that is taken apart. */
  readonly value: Node | undefined;
  /** The way from there to the name. For a parameter, its own name comes first. */
  readonly keys: readonly string[];
  readonly isParameter: boolean;
  readonly isDeclarator: boolean;
}

/** Where a declared name, or a pattern of names, gets its value from. */
export function readFrom(tree: Tree, declared: Node): Read {
  const keys: string[] = [];
  const none: Read = { value: undefined, keys: [], isParameter: false, isDeclarator: false };
  let node = declared;
  for (;;) {
    const parent = tree.parentOf(node);
    switch (parent?.type) {
      case "ObjectProperty": {
        const key = keyName(parent.key, parent.computed);
        if (key === undefined) return none;
        keys.unshift(key);
        break;
      }
      case "ObjectPattern":
      case "AssignmentPattern":
      case "TSParameterProperty":
        break;
      case "VariableDeclarator": {
        // `for (const kakao of …)` has no value, and is no empty one
        const isLoop = /^For(?:In|Of)/.test(tree.parentOf(tree.parentOf(parent)!)?.type ?? "");
        return { value: parent.init ?? undefined, keys, isParameter: false, isDeclarator: !isLoop };
      }
      default: {
        const isOwnName = parent && "id" in parent && parent.id === node;
        if (!parent || isOwnName || !isFunctionNode(parent)) return none;
        if (node.type === "Identifier") keys.unshift(node.name);
        return { value: undefined, keys, isParameter: true, isDeclarator: false };
      }
    }
    node = parent;
  }
}

/** A name for what `this.kakao` or `app.kakao` holds. */
export function slotOf(
  node: Node & { object: Node; property: Node; computed: boolean },
  scopes: Scopes,
): string | undefined {
  const key = keyName(node.property, node.computed);
  const base = withoutCasts(node.object);
  if (key === undefined) return undefined;
  if (base.type === "ThisExpression") return `this.${key}`;
  if (base.type !== "Identifier") return undefined;
  const declared = scopes.bindingOf(base)?.declarations[0];
  return `${base.name}@${declared?.start ?? "global"}.${key}`;
}

/** What a script assigns to members, by {@link slotOf}. */
export function assignedMembers(tree: Tree, scopes: Scopes): Map<string, Node[]> {
  const found = new Map<string, Node[]>();
  const add = (slot: string | undefined, value: Node) => {
    if (slot !== undefined) found.set(slot, [...(found.get(slot) ?? []), value]);
  };
  for (const node of tree.nodes) {
    if (node.type === "ClassProperty" && node.value) {
      const key = keyName(node.key, node.computed ?? false);
      if (key !== undefined) add(`this.${key}`, node.value);
    }
    if (node.type !== "AssignmentExpression") continue;
    const left = withoutCasts(node.left);
    if (left.type === "MemberExpression") add(slotOf(left, scopes), node.right);
  }
  return found;
}
