import type { Node } from "@babel/types";
import type { Binding, Scopes } from "./scopes.js";
import { assignedMembers, isPatternPart, type Read, readFrom, slotOf } from "./assignments.js";
import { keyName, type Tree, withoutCasts } from "./tree.js";

/** What an expression is of Kakao's SDK. */
export type Meaning =
  | { readonly kind: "window" }
  | { readonly kind: "sdk" }
  | { readonly kind: "namespace"; readonly namespace: string }
  | { readonly kind: "function"; readonly namespace: string; readonly name: string };

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

/** Finds what is Kakao's SDK, whatever it is called here: it follows what a script assigns, as far as every assignment says the same. */
export class KakaoNames {
  readonly #known = new Map<Node | Binding | string, Meaning | undefined>();
  readonly #slots: ReadonlyMap<string, readonly Node[]>;
  readonly #tree: Tree;
  readonly #scopes: Scopes;

  constructor(tree: Tree, scopes: Scopes) {
    this.#tree = tree;
    this.#scopes = scopes;
    this.#slots = assignedMembers(tree, scopes);
  }

  /** What an expression is for certain; `undefined` where that is not certain. */
  meaningOf(node: Node): Meaning | undefined {
    return this.#once(node, () => this.#find(withoutCasts(node)));
  }

  /** What a pattern of names is read from, as the SDK for `{ Link }` in `const { Link } = Kakao`. */
  sourceOf(pattern: Node): Meaning | undefined {
    return this.#meaningOfRead(readFrom(this.#tree, pattern));
  }

  /** Remembers an answer; while it is being found, it is not known. */
  #once(key: Node | Binding | string, find: () => Meaning | undefined): Meaning | undefined {
    if (!this.#known.has(key)) {
      this.#known.set(key, undefined);
      this.#known.set(key, find());
    }
    return this.#known.get(key);
  }

  #find(node: Node): Meaning | undefined {
    switch (node.type) {
      case "Identifier": {
        const binding = this.#scopes.bindingOf(node);
        if (binding) return this.#once(binding, () => this.#meaningOfBinding(binding));
        if (globals.has(node.name)) return { kind: "window" };
        return node.name === "Kakao" ? { kind: "sdk" } : undefined;
      }
      case "MemberExpression":
      case "OptionalMemberExpression": {
        const key = keyName(node.property, node.computed);
        const read = memberOf(this.meaningOf(node.object), key);
        if (read) return read;
        const slot = slotOf(node, this.#scopes);
        const values = slot === undefined ? undefined : this.#slots.get(slot);
        return values && this.#once(slot!, () => this.#agreed(values));
      }
      case "LogicalExpression": {
        const [left, right] = [this.meaningOf(node.left), this.meaningOf(node.right)];
        if (node.operator === "&&") return right;
        return left ?? (this.#isUnset(node) ? right : undefined);
      }
      case "ConditionalExpression":
        return this.#agreed([node.consequent, node.alternate]);
      case "AssignmentExpression":
        return node.operator === "=" ? this.meaningOf(node.right) : undefined;
      default:
        return undefined;
    }
  }

  /** Whether the left of `left || right` is nothing, or what is assigned: `kakao = kakao || window.Kakao` reads what it assigns. */
  #isUnset(node: Node & { readonly left: Node }): boolean {
    const parent = this.#tree.parentOf(node);
    if (isEmpty(node.left)) return true;
    if (parent?.type !== "AssignmentExpression") return false;
    const binding = this.#scopes.bindingOf(parent.left);
    return binding !== undefined && binding === this.#scopes.bindingOf(node.left);
  }

  /** What all values say that are not empty. */
  #agreed(values: readonly (Node | null | undefined)[]): Meaning | undefined {
    const full = values.filter((value) => value && !isEmpty(value));
    return common(full.map((value) => this.meaningOf(value!)));
  }

  #meaningOfBinding({ declarations, uses }: Binding): Meaning | undefined {
    const meanings: (Meaning | undefined)[] = [];
    for (const declaration of declarations) {
      const read = readFrom(this.#tree, declaration);
      const isUnset = read.value ? isEmpty(read.value) : read.isDeclarator;
      if (!isUnset) meanings.push(this.#meaningOfRead(read));
    }
    for (const use of uses) {
      const parent = this.#tree.parentOf(use);
      if (parent?.type === "AssignmentExpression" && parent.left === use) {
        if (!isEmpty(parent.right)) meanings.push(this.meaningOf(parent.right));
      } else if (isPatternPart(this.#tree, use)) meanings.push(undefined);
    }
    return common(meanings);
  }

  #meaningOfRead({ value, keys, isParameter }: Read): Meaning | undefined {
    if (value) return keys.reduce<Meaning | undefined>(memberOf, this.meaningOf(value));
    // what is handed over under this name is the SDK
    const at = isParameter ? keys.lastIndexOf("Kakao") : -1;
    const sdk: Meaning = { kind: "sdk" };
    return at < 0 ? undefined : keys.slice(at + 1).reduce<Meaning | undefined>(memberOf, sdk);
  }
}

/** What all meanings are; `undefined` where they differ. */
function common([first, ...rest]: readonly (Meaning | undefined)[]): Meaning | undefined {
  const text = JSON.stringify(first);
  return rest.every((other) => JSON.stringify(other) === text) ? first : undefined;
}
