import type { Node } from "@babel/types";
import type { Binding, Scopes } from "./scopes.js";
import { isFunctionNode, keyName, type Tree, withoutCasts } from "./tree.js";

/** What an expression is of Kakao's SDK. */
export type Meaning =
  | { readonly kind: "window" }
  | { readonly kind: "sdk" }
  | { readonly kind: "namespace"; readonly namespace: string }
  | { readonly kind: "function"; readonly namespace: string; readonly name: string };

/** Finds what is Kakao's SDK, whatever it is called here. */
export interface KakaoNames {
  /** What an expression is for certain; `undefined` where that is not certain. */
  meaningOf(node: Node): Meaning | undefined;
  /** What a name of a pattern is read from, as the SDK for `Link` in `const { Link } = Kakao`. */
  sourceOf(pattern: Node): Meaning | undefined;
}

const globals = new Set(["window", "globalThis", "self", "global"]);
const namespaces = new Set([
  "Auth",
  "API",
  "Link",
  "Share",
  "Channel",
  "PlusFriend",
  "Story",
  "Navi",
  "Picker",
  "Cert",
]);

function memberOf(meaning: Meaning | undefined, key: string | undefined): Meaning | undefined {
  if (!meaning || key === undefined) return undefined;
  switch (meaning.kind) {
    case "window":
      if (globals.has(key)) return meaning;
      return key === "Kakao" ? { kind: "sdk" } : undefined;
    case "sdk":
      return namespaces.has(key) ? { kind: "namespace", namespace: key } : undefined;
    case "namespace":
      return { kind: "function", namespace: meaning.namespace, name: key };
    case "function":
      return undefined;
  }
}

const isEmpty = (node: Node | null | undefined): boolean => {
  const bare = node && withoutCasts(node);
  return (
    !bare ||
    bare.type === "NullLiteral" ||
    (bare.type === "Identifier" && bare.name === "undefined") ||
    (bare.type === "UnaryExpression" && bare.operator === "void")
  );
};

const same = (a: Meaning | undefined, b: Meaning | undefined) =>
  JSON.stringify(a) === JSON.stringify(b);

/** Follows what a script assigns, as far as every assignment says the same. */
export function kakaoNames(tree: Tree, { bindingOf }: Scopes): KakaoNames {
  const known = new Map<Node | Binding | string, Meaning | undefined>();
  const slots = assignedMembers(tree, bindingOf);

  /** Remembers an answer; while it is being found, it is not known. */
  function once(key: Node | Binding | string, find: () => Meaning | undefined) {
    if (!known.has(key)) {
      known.set(key, undefined);
      known.set(key, find());
    }
    return known.get(key);
  }

  const meaningOf = (node: Node): Meaning | undefined => once(node, () => find(withoutCasts(node)));

  function find(node: Node): Meaning | undefined {
    switch (node.type) {
      case "Identifier": {
        const binding = bindingOf(node);
        if (binding) return once(binding, () => meaningOfBinding(binding));
        if (globals.has(node.name)) return { kind: "window" };
        return node.name === "Kakao" ? { kind: "sdk" } : undefined;
      }
      case "MemberExpression":
      case "OptionalMemberExpression": {
        const read = memberOf(meaningOf(node.object), keyName(node.property, node.computed));
        if (read) return read;
        const slot = slotOf(node, bindingOf);
        const values = slot === undefined ? undefined : slots.get(slot);
        return values && once(slot!, () => agreed(values));
      }
      case "LogicalExpression": {
        const [left, right] = [meaningOf(node.left), meaningOf(node.right)];
        if (node.operator === "&&") return right;
        // `kakao = kakao || window.Kakao` reads what it assigns
        const isUnset = isEmpty(node.left) || node.left.type === "Identifier";
        return left ?? (isUnset && isAssignedItself(node) ? right : undefined);
      }
      case "ConditionalExpression":
        return agreed([node.consequent, node.alternate]);
      case "AssignmentExpression":
        return node.operator === "=" ? meaningOf(node.right) : undefined;
      default:
        return undefined;
    }
  }

  const isAssignedItself = (node: Node & { left: Node }) => {
    const parent = tree.parentOf(node);
    return (
      isEmpty(node.left) ||
      (parent?.type === "AssignmentExpression" &&
        bindingOf(parent.left) !== undefined &&
        bindingOf(parent.left) === bindingOf(node.left))
    );
  };

  /** What all values say that are not empty. */
  function agreed(values: readonly (Node | null | undefined)[]): Meaning | undefined {
    const [first, ...rest] = values
      .filter((value) => !isEmpty(value))
      .map((one) => meaningOf(one!));
    return rest.every((other) => same(first, other)) ? first : undefined;
  }

  function meaningOfBinding({ declarations, uses }: Binding): Meaning | undefined {
    const meanings: (Meaning | undefined)[] = [];
    for (const declaration of declarations) {
      const read = readFrom(tree, declaration);
      if (read.value && isEmpty(read.value)) continue;
      if (!read.value && read.isDeclarator) continue;
      meanings.push(meaningOfRead(read));
    }
    for (const use of uses) {
      const parent = tree.parentOf(use);
      if (parent?.type === "AssignmentExpression" && parent.left === use) {
        if (!isEmpty(parent.right)) meanings.push(meaningOf(parent.right));
      } else if (isPatternPart(tree, use)) meanings.push(undefined);
    }
    const [first, ...rest] = meanings;
    return rest.every((other) => same(first, other)) ? first : undefined;
  }

  function meaningOfRead({ value, keys, isParameter }: Read): Meaning | undefined {
    if (value) {
      return keys.reduce<Meaning | undefined>(memberOf, meaningOf(value));
    }
    // what is handed over under this name is the SDK
    const at = isParameter ? keys.lastIndexOf("Kakao") : -1;
    return at < 0
      ? undefined
      : keys.slice(at + 1).reduce<Meaning | undefined>(memberOf, { kind: "sdk" });
  }

  return {
    meaningOf,
    sourceOf: (pattern) => {
      const read = readFrom(tree, pattern);
      return meaningOfRead(read);
    },
  };
}

/** Whether a use is a target of destructuring. */
function isPatternPart(tree: Tree, use: Node): boolean {
  const parent = tree.parentOf(use);
  if (parent?.type === "AssignmentPattern") return parent.left === use;
  if (parent?.type === "ObjectProperty") {
    return parent.value === use && tree.parentOf(parent)?.type === "ObjectPattern";
  }
  return parent?.type === "ArrayPattern" || parent?.type === "RestElement";
}

interface Read {
  /** The value that is taken apart. */
  readonly value: Node | undefined;
  /** The way from there to the name. For a parameter, its own name comes first. */
  readonly keys: readonly string[];
  readonly isParameter: boolean;
  readonly isDeclarator: boolean;
}

/** Where a declared name, or a pattern of names, gets its value from. */
function readFrom(tree: Tree, declared: Node): Read {
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
function slotOf(
  node: Node & { object: Node; property: Node; computed: boolean },
  bindingOf: Scopes["bindingOf"],
): string | undefined {
  const key = keyName(node.property, node.computed);
  const base = withoutCasts(node.object);
  if (key === undefined) return undefined;
  if (base.type === "ThisExpression") return `this.${key}`;
  if (base.type !== "Identifier") return undefined;
  const declared = bindingOf(base)?.declarations[0];
  return `${base.name}@${declared?.start ?? "global"}.${key}`;
}

/** What a script assigns to members, by {@link slotOf}. */
function assignedMembers(tree: Tree, bindingOf: Scopes["bindingOf"]): Map<string, Node[]> {
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
    if (left.type === "MemberExpression") add(slotOf(left, bindingOf), node.right);
  }
  return found;
}
