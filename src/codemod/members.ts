import type { Node } from "@babel/types";
import type { Script } from "./script.js";
import { keyName, type Placed, withoutCasts } from "./tree.js";

/** The key that an expression reads, where that is written in this place. */
export function memberKey(expression: Node): Placed | undefined {
  const node = withoutCasts(expression);
  if (node.type !== "MemberExpression" && node.type !== "OptionalMemberExpression")
    return undefined;
  return keyName(node.property, node.computed) === undefined
    ? undefined
    : (node.property as Placed);
}

/** Lets an expression read another key, in its own quotes. */
export function renameMember(script: Script, expression: Node, name: string): void {
  const key = memberKey(expression)!;
  const isText = key.type === "StringLiteral";
  const { start, end } = key;
  script.edits.replace(isText ? { start: start + 1, end: end - 1 } : { start, end }, name);
}
