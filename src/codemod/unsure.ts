// What looks like Kakao's SDK, and may be something else.
import type { Node } from "@babel/types";
import { callbackNames } from "./callbacks.js";
import type { Script } from "./script.js";
import { channelFunctions, linkFunctions } from "./share.js";
import { keyName, type Placed, withoutCasts } from "./tree.js";
import { unsure, urlWords } from "./words.js";

const authFunctions = new Set([
  "login",
  "loginForm",
  "createLoginButton",
  "getStatus",
  "getRefreshToken",
  "setRefreshToken",
]);

/** Reports what looks like v1 on something that is not known to be Kakao's SDK. */
export function askAboutLookalikes(script: Script): void {
  for (const node of script.tree.nodes) {
    if (node.type !== "MemberExpression" && node.type !== "OptionalMemberExpression") continue;
    const name = keyName(node.property, node.computed);
    const base = withoutCasts(node.object);
    const namespace = readName(base);
    if (name === undefined || namespace === undefined) continue;
    if (script.names.meaningOf(node) || script.names.meaningOf(base)) continue;
    const isBare = base.type === "Identifier";
    if (looksLikeV1(script, node, namespace, name, isBare)) {
      const { start, end } = node;
      script.ask(node, script.source.slice(start, end).replaceAll(/\s+/g, ""), unsure);
    }
  }
  for (const node of script.tree.nodes) askAboutText(script, node);
}

/** The last name of `a.Auth` or `Auth`. */
function readName(node: Node): string | undefined {
  if (node.type === "Identifier") return node.name;
  if (node.type !== "MemberExpression" && node.type !== "OptionalMemberExpression")
    return undefined;
  return keyName(node.property, node.computed);
}

function looksLikeV1(
  script: Script,
  node: Placed,
  namespace: string,
  name: string,
  isBare: boolean,
): boolean {
  switch (namespace) {
    case "Auth":
      if (isBare && name === "login") return hasCallbacks(script, node);
      if (name === "getStatusInfo" || name === "logout") {
        return isNamedKakao(script, node) && argumentsOf(script, node).length > 0;
      }
      return authFunctions.has(name) && !(isBare && name === "getStatus");
    case "Link":
      return linkFunctions.has(name) || isNamedKakao(script, node);
    case "API":
      return name === "request" && hasCallbacks(script, node);
    case "PlusFriend":
      return Object.hasOwn(channelFunctions, name) || isNamedKakao(script, node);
    case "Story":
      return isNamedKakao(script, node);
    default:
      return false;
  }
}

const isNamedKakao = ({ source }: Script, { start, end }: Placed) =>
  /kakao/i.test(source.slice(start, end));

/** What a function is called with; nothing where it is not called. */
function argumentsOf({ tree }: Script, callee: Node): readonly Node[] {
  const call = tree.parentOf(callee);
  if (call?.type !== "CallExpression" && call?.type !== "OptionalCallExpression") return [];
  return call.callee === callee ? call.arguments : [];
}

/** Whether a function is called with v1's callbacks. */
function hasCallbacks(script: Script, callee: Node): boolean {
  const [settings] = argumentsOf(script, callee);
  if (settings?.type !== "ObjectExpression") return false;
  return settings.properties.some((property) => {
    if (property.type === "SpreadElement") return false;
    const key = keyName(property.key, property.computed);
    return callbackNames.some((name) => name === key);
  });
}

/** Addresses of v1 as texts, where no call says what they are for. */
function askAboutText(script: Script, node: Placed): void {
  if (node.type !== "StringLiteral" && node.type !== "TemplateElement") return;
  if (script.isLeft(node)) return;
  const text = node.type === "StringLiteral" ? node.value : node.value.raw;
  const parent = script.tree.parentOf(node);
  const key = parent?.type === "ObjectProperty" ? keyName(parent.key, parent.computed) : undefined;
  // of a request this is said there
  if (key === "url" && script.settled.has(parent!)) return;
  const at = node.type === "StringLiteral" ? node : parent!;
  const isKakao = /^(?:https:\/\/kapi\.kakao\.com)?\/v1\/(?:user\/me$|api\/story\/)/.exec(text);
  if (isKakao) {
    script.ask(at, text, text.endsWith("/user/me") ? urlWords.meText : urlWords.story);
  }
}
