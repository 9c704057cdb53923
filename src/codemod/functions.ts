// What the functions that people hand over take and use.
import type { Node } from "@babel/types";
import { boundBy } from "./scopes.js";
import type { Script } from "./script.js";
import { isFunctionNode, type Placed, childrenOf, withoutCasts } from "./tree.js";

type Inline = Placed & { readonly params: readonly Placed[]; readonly body: Node };

/** A function that is written in this place; `undefined` for a name of one, or a call that makes one. */
export function inlineFunction(value: Node): Inline | undefined {
  const bare = withoutCasts(value);
  return isFunctionNode(bare) ? (bare as unknown as Inline) : undefined;
}

/** The function that a value is, written here or under a name of this script. */
export function functionOf(script: Script, value: Node): Inline | undefined {
  const bare = withoutCasts(value);
  if (bare.type !== "Identifier") return inlineFunction(bare);
  const [declaration, ...others] = script.scopes.bindingOf(bare)?.declarations ?? [];
  const parent = declaration && script.tree.parentOf(declaration);
  if (!parent || others.length) return undefined;
  if (parent.type === "FunctionDeclaration" && parent.id === declaration)
    return inlineFunction(parent);
  const isOnly = parent.type === "VariableDeclarator" && parent.id === declaration && parent.init;
  return isOnly ? inlineFunction(isOnly) : undefined;
}

/** Whether a function has a `this` of its own, and uses it. */
export function usesThis(value: Node): boolean {
  const inline = inlineFunction(value);
  if (!inline || inline.type === "ArrowFunctionExpression") return false;
  const pending = childrenOf(inline);
  for (const node of pending) {
    if (node.type === "ThisExpression") return true;
    if (!isFunctionNode(node) || node.type === "ArrowFunctionExpression")
      pending.push(...childrenOf(node));
  }
  return false;
}

/** Every use of the parameters of a function. */
export const usesOfParameters = (script: Script, { params }: Inline): Placed[] =>
  params.flatMap(boundBy).flatMap((name) => [...(script.scopes.bindingOf(name)?.uses ?? [])]);

/** Whether a parameter says its type, and is not content with anything. */
export function hasStrictType(parameter: Node | undefined): boolean {
  const bare = parameter?.type === "AssignmentPattern" ? parameter.left : parameter;
  const annotation = bare && "typeAnnotation" in bare ? bare.typeAnnotation : undefined;
  if (annotation?.type !== "TSTypeAnnotation") return false;
  return !["TSAnyKeyword", "TSUnknownKeyword"].includes(annotation.typeAnnotation.type);
}

/** Lets the first parameter of a function be anything, where TypeScript would take it as `unknown` and the function reads it. */
export function loosenParameter(script: Script, value: Node): void {
  const inline = inlineFunction(value);
  const [parameter] = inline?.params ?? [];
  if (!inline || !parameter || !script.isTyped) return;
  if (!["Identifier", "ObjectPattern"].includes(parameter.type)) return;
  if ("typeAnnotation" in parameter && parameter.typeAnnotation) return;
  if (usesOfParameters(script, inline).every((use) => isHandedOn(script, use))) return;
  const { start, end } = parameter;
  const isBare = script.source[start - 1] !== "(" && /^\s*=>/.test(script.source.slice(end));
  if (isBare) script.edits.insert(start, "(");
  script.edits.insert(end, isBare ? ": any)" : ": any");
}

/** Whether a use only goes to the console, or rejects a promise: both take anything. */
function isHandedOn({ tree, source }: Script, use: Placed): boolean {
  const call = tree.parentOf(use);
  if (call?.type !== "CallExpression" || call.callee === use) return false;
  const { start, end } = call.callee as Placed;
  return /^(?:console\.\w+|reject)$/.test(source.slice(start, end));
}
