import type { CallExpression, Node, ObjectExpression, OptionalCallExpression } from "@babel/types";
import type { Script } from "./script.js";
import { isFunctionNode, keyName, type Placed, withoutCasts } from "./tree.js";

export type Call = Placed<CallExpression> | Placed<OptionalCallExpression>;

/** A property of settings with a plain key: no spread. */
export type Field = Placed<
  Extract<ObjectExpression["properties"][number], { type: "ObjectProperty" | "ObjectMethod" }>
>;

/** The settings of a call, as far as the script shows them. */
export interface Settings {
  /** Their object in the source; `undefined` where it is not in sight. */
  readonly object: Placed<ObjectExpression> | undefined;
  readonly fields: ReadonlyMap<string, Field>;
  /** Whether `fields` are all there are: nothing is spread, computed or added later. */
  readonly isWhole: boolean;
  /** Whether the object serves this call alone, so that its properties may move there. */
  readonly isOwn: boolean;
}

const noSettings: Settings = { object: undefined, fields: new Map(), isWhole: true, isOwn: true };
const unknown: Settings = { ...noSettings, isWhole: false, isOwn: false };

/** The settings that a call is given as its first argument. */
export function settingsOf(script: Script, call: Call): Settings {
  const [first] = call.arguments;
  if (!first) return noSettings;
  return settingsIn(script, first, call);
}

/** The settings that an expression is, for a call that stands at `user`. */
export function settingsIn(script: Script, expression: Node, user: Node): Settings {
  const bare = withoutCasts(expression);
  if (bare.type === "ObjectExpression") return { ...fieldsOf(bare), isOwn: true };
  if (bare.type !== "Identifier") return unknown;
  const binding = script.scopes.bindingOf(bare);
  const [declaration, ...others] = binding?.declarations ?? [];
  const declarator = declaration && script.tree.parentOf(declaration);
  if (others.length || declarator?.type !== "VariableDeclarator" || !declarator.init)
    return unknown;
  const object = withoutCasts(declarator.init);
  if (declarator.id !== declaration || object.type !== "ObjectExpression") return unknown;
  const isChanged = binding!.uses.some((use) => changes(script, use));
  const found = fieldsOf(object);
  return {
    ...found,
    isWhole: found.isWhole && !isChanged,
    isOwn:
      binding!.uses.length === 1 &&
      functionAround(script, declarator) === functionAround(script, user) &&
      script.tree.parentOf(script.tree.parentOf(declarator)!)?.type !== "ExportNamedDeclaration",
  };
}

/** Whether a use may change the object: an assignment to it or below it, or a function that is given it and is not the SDK's. */
function changes(script: Script, use: Node): boolean {
  const parent = script.tree.parentOf(use);
  if (parent?.type === "AssignmentExpression") return parent.left === use;
  if (parent?.type === "MemberExpression" && parent.object === use) {
    const above = script.tree.parentOf(parent);
    return above?.type === "AssignmentExpression" && above.left === parent;
  }
  return false;
}

function functionAround({ tree }: Script, node: Node): Node | undefined {
  let above = tree.parentOf(node);
  while (above && !isFunctionNode(above)) above = tree.parentOf(above);
  return above;
}

function fieldsOf(object: ObjectExpression): Omit<Settings, "isOwn"> {
  const fields = new Map<string, Field>();
  let isWhole = true;
  for (const property of object.properties) {
    const key =
      property.type === "SpreadElement" ? undefined : keyName(property.key, property.computed);
    if (property.type === "SpreadElement" || key === undefined) isWhole = false;
    else fields.set(key, property as Field);
  }
  return { object: object as Placed<ObjectExpression>, fields, isWhole };
}
