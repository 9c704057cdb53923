import type { Node } from "@babel/types";
import type { Script } from "./script.js";
import { type Placed, withoutCasts } from "./tree.js";

/** What becomes of a call's result. */
export type Use = "nothing" | "arrow" | "something";

const listeners = new Set([
  "addEventListener",
  "setTimeout",
  "setInterval",
  "on",
  "click",
  "ready",
  "forEach",
]);

/** Whether the value of an expression goes nowhere; `arrow` where it is all that an arrow function does. */
export function useOf(script: Script, node: Node): Use {
  const parent = script.tree.parentOf(node);
  switch (parent?.type) {
    case "ExpressionStatement":
      return "nothing";
    case "UnaryExpression":
      return parent.operator === "void" ? "nothing" : "something";
    case "AwaitExpression":
    case "ParenthesizedExpression":
    case "TSNonNullExpression":
      return useOf(script, parent);
    case "LogicalExpression":
      return parent.right === node ? useOf(script, parent) : "something";
    case "ConditionalExpression":
      return parent.test === node ? "something" : useOf(script, parent);
    case "SequenceExpression":
      return parent.expressions.at(-1) === node ? useOf(script, parent) : "nothing";
    case "ArrowFunctionExpression":
      if (parent.body !== node) return "something";
      return isResultIgnored(script, parent) ? "nothing" : "arrow";
    default:
      return "something";
  }
}

/** Whether nobody sees what a function returns: that of a promise, of an event, of a timer. */
function isResultIgnored(script: Script, arrow: Placed): boolean {
  const { tree } = script;
  const parent = tree.parentOf(arrow);
  if (parent?.type === "NewExpression") {
    const { callee } = parent;
    return (
      callee.type === "Identifier" && callee.name === "Promise" && parent.arguments[0] === arrow
    );
  }
  if (parent?.type === "VariableDeclarator") {
    const isExported = tree.parentOf(tree.parentOf(parent)!)?.type === "ExportNamedDeclaration";
    const uses = script.scopes.bindingOf(parent.id)?.uses ?? [];
    return !isExported && uses.length > 0 && uses.every((use) => isIdleCall(script, use));
  }
  if (parent?.type === "JSXExpressionContainer") {
    const attribute = tree.parentOf(parent);
    const name = attribute?.type === "JSXAttribute" ? attribute.name : undefined;
    return name?.type === "JSXIdentifier" && /^on[A-Z]/.test(name.name);
  }
  if (parent?.type === "CallExpression") {
    const callee = withoutCasts(parent.callee);
    const name = callee.type === "MemberExpression" ? callee.property : callee;
    return name.type === "Identifier" && listeners.has(name.name);
  }
  return false;
}

/** Whether a use of a function is a call whose result goes nowhere. */
function isIdleCall(script: Script, use: Node): boolean {
  const call = script.tree.parentOf(use);
  return (
    call?.type === "CallExpression" && call.callee === use && useOf(script, call) === "nothing"
  );
}
