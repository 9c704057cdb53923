import type { Node } from "@babel/types";
import { callbackNames, migrateOnlyCallback, migrateRequestCallbacks } from "./callbacks.js";
import type { Meaning } from "./kakao_names.js";
import { migrateLogin } from "./login.js";
import { memberKey, renameMember } from "./members.js";
import { renameKey } from "./properties.js";
import { migrateUrl } from "./requests.js";
import type { Script } from "./script.js";
import { type Call, settingsOf } from "./settings.js";
import {
  channelFunctions,
  linkFunctions,
  migrateChannelSettings,
  migrateShareSettings,
  rename,
} from "./share.js";
import { keyName, type Placed, withoutCasts } from "./tree.js";
import { leaveTypes } from "./types.js";
import { askAboutLookalikes } from "./unsure.js";
import { callbackWords, loginWords, readByName, removedWords, shareWords } from "./words.js";

type SdkFunction = Extract<Meaning, { kind: "function" }>;

/** What v1's namespaces are called in v2. */
const namespaces: Readonly<Record<string, string>> = { Link: "Share", PlusFriend: "Channel" };

/** Brings everything in a script to v2 that is the SDK for certain, and says what is left. */
export function migrate(script: Script): void {
  for (const node of script.tree.nodes) {
    if (node.type === "CallExpression" || node.type === "OptionalCallExpression") {
      const meaning = script.names.meaningOf(node.callee);
      if (meaning?.kind === "function") migrateCall(script, node, meaning);
    } else if (node.type === "MemberExpression" || node.type === "OptionalMemberExpression") {
      migrateMember(script, node);
    } else if (node.type === "ObjectPattern") migratePattern(script, node);
  }
  leaveTypes(script);
  askAboutLookalikes(script);
}

const siteOf = ({ namespace, name }: SdkFunction) => `Kakao.${namespace}.${name}`;

function migrateCall(script: Script, call: Call, meaning: SdkFunction): void {
  const site = siteOf(meaning);
  const { namespace, name } = meaning;
  switch (`${namespace}.${name}`) {
    case "API.request":
      migrateUrl(script, call, site);
      migrateRequestCallbacks(script, call, site);
      return;
    case "Auth.login":
      migrateLogin(script, call, site);
      return;
    case "Auth.getStatusInfo":
    case "Auth.logout":
      migrateOnlyCallback(script, call, site, name);
      return;
    case "Auth.setAccessToken":
      migrateToken(script, call);
      return;
    case "Auth.authorize":
      migratePrompts(script, call);
      break;
    default:
  }
  if (namespace === "Link" || namespace === "Share") migrateShareSettings(script, call, site, name);
  if (namespace === "PlusFriend" || namespace === "Channel") {
    migrateChannelSettings(script, call, site, namespace === "PlusFriend");
  }
  if (isRemoved(meaning)) return;
  for (const key of callbackNames) {
    const field = settingsOf(script, call).fields.get(key);
    if (field) script.leave(field, `${site} ${key}`, callbackWords.throwsOn);
  }
}

/** `undefined` cleared the token in v1. */
function migrateToken(script: Script, call: Call): void {
  const [token] = call.arguments as (Placed | undefined)[];
  const isVoid = token?.type === "UnaryExpression" && token.operator === "void";
  if (token && (isVoid || (token.type === "Identifier" && token.name === "undefined"))) {
    script.edits.replace(token, "null");
    script.changes += 1;
  }
}

function migratePrompts(script: Script, call: Call): void {
  const { fields, isWhole } = settingsOf(script, call);
  if (!isWhole) script.ask(call, "Kakao.Auth.authorize", loginWords.settingsElsewhere);
  const prompts = fields.get("prompts");
  if (prompts && !fields.has("prompt")) rename(script, prompts, "prompt");
}

const isRemoved = ({ namespace, name }: SdkFunction) =>
  `${namespace}.${name}` in removedWords || namespace in removedWords;

/** Renames what v2 calls otherwise, and leaves what it does not have. */
function migrateMember(script: Script, node: Placed): void {
  const { names, tree } = script;
  const meaning = names.meaningOf(node);
  const parent = tree.parentOf(node);
  // the name is that of an alias: what it stands for is renamed where it is declared
  const isRead = memberKey(node) !== undefined && "object" in node;
  if (meaning?.kind === "namespace" && isRead && names.meaningOf(node.object)?.kind === "sdk") {
    const renamed = namespaces[meaning.namespace];
    const read =
      parent && "object" in parent && parent.object === node ? memberKey(parent) : undefined;
    const name = read && keyName(read, false);
    if (renamed && (name === undefined || isKnown(meaning.namespace, name))) {
      renameMember(script, node, renamed);
      script.changes += 1;
    }
  }
  if (meaning?.kind === "function") migrateFunction(script, node, meaning);
  const isByName = "computed" in node && node.computed && !memberKey(node);
  const base = isByName && "object" in node ? names.meaningOf(node.object) : undefined;
  if (base && base.kind !== "window") {
    script.ask(node, script.source.slice(node.start, node.end), readByName);
  }
}

const isKnown = (namespace: string, name: string) =>
  namespace === "Link" ? linkFunctions.has(name) : Object.hasOwn(channelFunctions, name);

function migrateFunction(script: Script, node: Placed, meaning: SdkFunction): void {
  const { namespace, name } = meaning;
  const site = siteOf(meaning);
  const words = removedWords[`${namespace}.${name}`] ?? removedWords[namespace];
  if (words) script.leave(node, site, words);
  else if (namespace === "Link" && !linkFunctions.has(name))
    script.leave(node, site, shareWords.talkLink);
  else if (namespace === "PlusFriend") {
    const renamed = channelFunctions[name];
    if (renamed === undefined) script.leave(node, site, shareWords.channel);
    else if (renamed !== name) renameMember(script, node, renamed);
  } else if (namespace === "Auth" && name === "login" && !isCalled(script, node)) {
    script.leave(node, site, loginWords.byHand);
  }
}

/** Whether a function is called in this place. */
function isCalled({ tree }: Script, node: Node): boolean {
  let above = tree.parentOf(node);
  while (above && withoutCasts(above) === node) above = tree.parentOf(above);
  return (
    (above?.type === "CallExpression" || above?.type === "OptionalCallExpression") &&
    withoutCasts(above.callee) === node
  );
}

/** `const { Link } = Kakao` and `const { login } = Kakao.Auth`. */
function migratePattern(script: Script, pattern: Placed): void {
  if (pattern.type !== "ObjectPattern") return;
  const source = script.names.sourceOf(pattern);
  if (source?.kind !== "sdk" && source?.kind !== "namespace") return;
  for (const property of pattern.properties) {
    if (property.type === "RestElement") {
      script.ask(property, `Kakao`, readByName);
      continue;
    }
    const key = keyName(property.key, property.computed);
    if (key === undefined) continue;
    const meaning: SdkFunction | undefined =
      source.kind === "namespace"
        ? { kind: "function", namespace: source.namespace, name: key }
        : undefined;
    const renamed = meaning
      ? meaning.namespace === "PlusFriend" && channelFunctions[key]
      : namespaces[key];
    if (renamed && renamed !== key) {
      renameKey(script, property as Placed, property.key as Placed, renamed, property.shorthand);
      script.changes += 1;
    }
    if (!meaning) continue;
    const words =
      removedWords[`${meaning.namespace}.${key}`] ??
      removedWords[meaning.namespace] ??
      (meaning.namespace === "Auth" && key === "login" ? loginWords.byHand : undefined) ??
      (meaning.namespace === "Link" && !linkFunctions.has(key) ? shareWords.talkLink : undefined);
    if (words) script.leave(property, siteOf(meaning), words);
  }
}
