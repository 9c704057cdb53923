import type { Node } from "@babel/types";
import { indentationAt } from "./edits.js";
import { entryOf, renameKey } from "./properties.js";
import type { Script } from "./script.js";
import { type Call, type Field, type Settings, settingsIn, settingsOf } from "./settings.js";
import { type Placed, withoutCasts } from "./tree.js";
import { shareWords } from "./words.js";

/** The functions of v1's `Link` that v2 has on `Share`. */
export const linkFunctions: ReadonlySet<string> = new Set([
  "sendDefault",
  "sendScrap",
  "sendCustom",
  "createDefaultButton",
  "createScrapButton",
  "createCustomButton",
  "uploadImage",
  "scrapImage",
  "deleteImage",
  "cleanup",
]);

/** The functions of `PlusFriend`, and what they are called on `Channel`. */
export const channelFunctions: Readonly<Record<string, string>> = {
  addFriend: "addChannel",
  createAddFriendButton: "createAddChannelButton",
  chat: "chat",
  createChatButton: "createChatButton",
  cleanup: "cleanup",
};

/** Keys of links that have other names in v2. */
const linkKeys: Readonly<Record<string, string>> = {
  androidExecParams: "androidExecutionParams",
  iosExecParams: "iosExecutionParams",
};

/** Calls that take no settings of a share. */
const withoutShare = new Set(["uploadImage", "scrapImage", "deleteImage", "cleanup"]);

/** Brings the settings of a share to v2. */
export function migrateShareSettings(script: Script, call: Call, site: string, name: string): void {
  if (withoutShare.has(name)) return;
  const settings = settingsOf(script, call);
  const seen = new Set<Node>();
  const isInSight = renameLinkKeys(script, settings, call, seen);
  if (!isInSight) script.ask(call, site, shareWords.settingsElsewhere);
  const callback = settings.fields.get("callback");
  if (callback) dropCallback(script, settings, callback, `${site} callback`);
}

/** Renames the keys of links at any depth; whether all of the settings are in sight. */
function renameLinkKeys(script: Script, settings: Settings, user: Node, seen: Set<Node>): boolean {
  const { object, fields } = settings;
  if (!object) return settings.isWhole;
  if (seen.has(object)) return true;
  seen.add(object);
  let isInSight = settings.isWhole;
  for (const [key, field] of fields) {
    const name = linkKeys[key];
    if (name && !fields.has(name)) rename(script, field, name);
    if (field.type === "ObjectProperty" && !isInSightBelow(script, key, field.value, user, seen)) {
      isInSight = false;
    }
  }
  for (const property of object.properties) {
    if (property.type !== "SpreadElement") continue;
    const spread = settingsIn(script, property.argument, user);
    if (spread.object && renameLinkKeys(script, spread, user, seen))
      isInSight = isSpreadAlone(object);
  }
  return isInSight;
}

const isSpreadAlone = ({ properties }: { properties: readonly Node[] }) =>
  properties.filter(({ type }) => type === "SpreadElement").length === 1;

/** Keys below which links stand. */
const holders = new Set(["link", "content", "contents", "buttons", "headerLink"]);

function isInSightBelow(
  script: Script,
  key: string,
  value: Node,
  user: Node,
  seen: Set<Node>,
): boolean {
  if (!holders.has(key)) return true;
  const bare = withoutCasts(value);
  if (bare.type === "ArrayExpression") {
    return bare.elements
      .filter((element) => element !== null)
      .map((element) => isInSightBelow(script, key, element, user, seen))
      .every(Boolean);
  }
  const settings = settingsIn(script, bare, user);
  return settings.object ? renameLinkKeys(script, settings, user, seen) : false;
}

/** Gives a property another name, unless it has it already. */
export function rename(script: Script, field: Field, name: string): void {
  const isShorthand = field.type === "ObjectProperty" && field.shorthand;
  renameKey(script, field, field.key as Placed, name, isShorthand);
  script.changes += 1;
}

/** v2 throws on `callback`: what it did stays as a comment. */
function dropCallback(script: Script, settings: Settings, callback: Field, site: string): void {
  const { edits, source, style } = script;
  const entry = entryOf(script, settings.object!, callback);
  if (!entry.isOnOwnLines || !settings.isOwn) {
    script.leave(callback, site, shareWords.callbackByHand);
    return;
  }
  const inner = indentationAt(source, callback.start);
  const first = entry.above[0]?.start ?? callback.start;
  const last = source.slice(first, entry.end).trimEnd().length + first;
  const range = { start: first, end: last };
  edits.replace(range, () => {
    const lines = edits.textOf({ start: first + 1, end: last }).split(/\r?\n/);
    lines[0] = source[first]! + lines[0]!;
    const commented = lines.map((line) => {
      const text = line.startsWith(inner) ? line.slice(inner.length) : line;
      return `// ${text}`.trimEnd();
    });
    const head = script.sealedComment(callback, site, shareWords.callback);
    return [head, ...commented].join(style.newline + inner);
  });
  script.changes += 1;
}

/** Brings the settings of a channel's function to v2. */
export function migrateChannelSettings(
  script: Script,
  call: Call,
  site: string,
  isV1: boolean,
): void {
  const settings = settingsOf(script, call);
  const { fields } = settings;
  const id = fields.get("plusFriendId");
  if (id && !fields.has("channelPublicId")) rename(script, id, "channelPublicId");
  const color = fields.get("color");
  if (color?.type === "ObjectProperty" && color.value.type === "StringLiteral") {
    // v2 has yellow and mono
    if (color.value.value === "black") {
      const { start, end } = color.value as Placed;
      script.edits.replace({ start: start + 1, end: end - 1 }, "mono");
      script.changes += 1;
    }
  }
  if (isV1 && !settings.isWhole) script.ask(call, site, shareWords.channelSettingsElsewhere);
}
