// Types of v1, and declarations of Kakao that people wrote because v1 had none.
import type { Node } from "@babel/types";
import type { Script } from "./script.js";
import { keyName, type Placed } from "./tree.js";
import { typeWords } from "./words.js";

/** Leaves types that do not go with those of `kakao-typed/global`. */
export function leaveTypes(script: Script): void {
  for (const node of script.tree.nodes) {
    if (node.type === "TSQualifiedName") leaveTypeOfV1(script, node);
    else if (isOwnDeclaration(script, node)) script.leave(node, "Kakao", typeWords.own);
  }
}

/** `Kakao.Auth.AuthSuccessObject` */
function leaveTypeOfV1(script: Script, node: Placed): void {
  const parent = script.tree.parentOf(node);
  if (parent?.type === "TSQualifiedName" || parent?.type === "TSTypeQuery") return;
  let left: Node = node;
  while (left.type === "TSQualifiedName") left = left.left;
  const isKakao = left.type === "Identifier" && left.name === "Kakao";
  if (isKakao && !isImported(script, left)) {
    script.leave(node, script.source.slice(node.start, node.end), typeWords.v1);
  }
}

/** Whether a node declares `Kakao` where `kakao-typed/global` does: on `Window`, or for every file. */
function isOwnDeclaration(script: Script, node: Placed): boolean {
  const { tree } = script;
  if (node.type === "TSPropertySignature" && keyName(node.key, false) === "Kakao") {
    const owner = tree.parentOf(tree.parentOf(node)!);
    return owner?.type === "TSInterfaceDeclaration" && owner.id.name === "Window";
  }
  if (node.type === "TSModuleDeclaration") {
    return (
      node.id.type === "Identifier" && node.id.name === "Kakao" && isForEveryFile(script, node)
    );
  }
  return (
    node.type === "VariableDeclaration" &&
    node.declarations.some(({ id }) => id.type === "Identifier" && id.name === "Kakao") &&
    isForEveryFile(script, node) &&
    (node.declare === true || tree.parentOf(node)?.type === "TSModuleBlock")
  );
}

/** Whether a declaration is one in `declare global`, or in a file that is no module. */
function isForEveryFile({ tree }: Script, node: Placed): boolean {
  const parent = tree.parentOf(node);
  if (parent?.type === "Program") return parent.sourceType === "script";
  const module = parent && tree.parentOf(parent);
  return module?.type === "TSModuleDeclaration" && "global" in module && module.global === true;
}

/** Whether a name comes from another file. */
function isImported({ scopes, tree }: Script, name: Node): boolean {
  const [declaration] = scopes.bindingOf(name)?.declarations ?? [];
  const parent = declaration && tree.parentOf(declaration);
  return !!parent && parent.type.startsWith("Import");
}
