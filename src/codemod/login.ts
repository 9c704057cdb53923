import type { ObjectExpression } from "@babel/types";
import { indentationAt } from "./edits.js";
import { argumentsRange, callbackNames } from "./callbacks.js";
import { type Entry, entryOf, takeOut } from "./properties.js";
import { memberKey, renameMember } from "./members.js";
import type { Script } from "./script.js";
import { type Call, type Field, type Settings, settingsOf } from "./settings.js";
import type { Placed } from "./tree.js";
import { loginWords } from "./words.js";

/** What `Auth.authorize` of v2 takes. It throws on anything else. */
const authorizeKeys = new Set([
  "redirectUri",
  "state",
  "prompt",
  "prompts",
  "scope",
  "serviceTerms",
  "channelPublicId",
  "loginHint",
  "nonce",
  "settleId",
  "kauth_tx_id",
  "isPopup",
  "throughTalk",
  "throughSyncplugin",
  "deviceType",
]);

/** Where the statement of a login stands, and what may stand beside it. */
interface Place {
  /** The node in whose place more than one statement can stand. */
  readonly node: Placed;
  /** What begins on the line whose indentation counts. */
  readonly indentedAs: Placed;
  /** `block` where it needs braces first. */
  readonly kind: "list" | "block" | "arrow";
  readonly isReturned: boolean;
}

/** `Auth.login` becomes a redirect to Kakao; what its callbacks did stays as an object, for the page that Kakao leads to. */
export function migrateLogin(script: Script, call: Call, site: string): void {
  const settings = settingsOf(script, call);
  const place = placeOf(script, call);
  const callbacks = callbackNames.flatMap((name) => settings.fields.get(name) ?? []);
  const isPlain = settings.isWhole && settings.isOwn && call.arguments.length < 2;
  if (!isPlain || !memberKey(call.callee) || (callbacks.length && !place)) {
    script.leave(call, site, loginWords.byHand);
    return;
  }
  renameMember(script, call.callee, "authorize");
  // where braces come first, it is left within them
  const isInside = callbacks.length > 0 && place!.kind !== "list";
  if (!isInside) script.leave(call, site, loginWords.redirect);
  const persist = settings.fields.get("persistAccessToken");
  const persistRefresh = settings.fields.get("persistRefreshToken");
  const isPersistent = !(persist?.type === "ObjectProperty" && isFalse(persist));
  const leaving = [
    ...callbacks,
    ...(persist && (isPersistent || callbacks.length) ? [persist] : []),
    // a server keeps that token, and decides
    ...(persistRefresh ? [persistRefresh] : []),
  ];
  writeSettings(script, call, settings, leaving);
  for (const [key, field] of settings.fields) {
    if (leaving.includes(field) || authorizeKeys.has(key)) continue;
    script.leave(field, `${site} ${key}`, loginWords.unknownKey);
  }
  if (callbacks.length)
    keepCallbacks(script, call, site, settings.object!, callbacks, place!, isPersistent);
  script.changes += 1;
}

const isFalse = (field: Field & { type: "ObjectProperty" }) =>
  field.value.type === "BooleanLiteral" && !field.value.value;

/** Adds `redirectUri`, and takes out what `authorize` does not know. */
function writeSettings(script: Script, call: Call, settings: Settings, leaving: readonly Field[]) {
  const { edits, style, source } = script;
  const { object, fields } = settings;
  const uri = `redirectUri: location.origin + ${style.quote}/kakao/callback${style.quote}`;
  if (!object) {
    edits.replace(argumentsRange(script, call), `({ ${uri} })`);
    return;
  }
  takeOut(script, object, leaving);
  if (fields.has("redirectUri")) return;
  if (leaving.length === object.properties.length) {
    const isBroken =
      source.slice(object.start, object.end).includes("\n") && object.properties.length > 0;
    const outer = indentationAt(source, object.start);
    const broken = `${style.newline}${outer}${style.step}${uri}${style.trailingComma}${style.newline}${outer}`;
    edits.insert(object.start + 1, isBroken ? broken : ` ${uri} `);
    return;
  }
  const [first] = object.properties as Placed[];
  const entry = entryOf(script, object, first as Field);
  const inner = indentationAt(source, first!.start);
  edits.insert(entry.start, entry.isOnOwnLines ? `${inner}${uri},${style.newline}` : `${uri}, `);
}

/** Writes the callbacks as an object beside the login. */
function keepCallbacks(
  script: Script,
  call: Call,
  site: string,
  object: Placed<ObjectExpression>,
  callbacks: readonly Field[],
  place: Place,
  isPersistent: boolean,
): void {
  const { edits, style, source } = script;
  const name = script.unusedName("afterKakaoLogin");
  const entries = callbacks.map((field) => entryOf(script, object, field));
  const isInside = place.kind !== "list";
  const closing = indentationAt(source, place.indentedAs.start);
  const outer = closing + (isInside ? style.step : "");
  const shift = ({ field }: Entry) => ({
    from: indentationAt(source, field.start),
    to: outer + style.step,
  });
  const { newline } = style;
  const isEnded = source[place.node.end - 1] === ";";
  const semicolon = place.kind === "arrow" ? style.semicolon : isEnded ? ";" : "";
  const write = () => {
    const lines = entries.flatMap((entry, index) => {
      const { above, field, behind } = entry;
      const comma = index < entries.length - 1 ? "," : style.trailingComma;
      const inner = outer + style.step;
      return [
        ...above.map((comment) => inner + edits.textOf(comment, shift(entry))),
        `${inner}${edits.textOf(field, shift(entry))}${comma}${behind ? ` ${edits.textOf(behind)}` : ""}`,
      ];
    });
    const words = isPersistent ? loginWords.after : loginWords.notPersisted;
    const type = script.isTyped ? ": Record<string, (answer: any) => void>" : "";
    const text = `const ${name}${type} = {`;
    return [script.seal(place.node, name, words) + text, ...lines, `${outer}}${semicolon}`].join(
      newline,
    );
  };
  const { start } = place.node;
  const end = place.kind === "arrow" ? place.node.end : endOfStatement(script, place.node);
  if (place.isReturned) edits.insert(start, () => `${write()}${newline}${outer}`);
  else if (place.kind === "list") edits.insert(end, () => `${newline}${outer}${write()}`);
  else {
    const inside = { from: indentationAt(source, start), to: outer };
    const ends = place.kind === "arrow" ? style.semicolon : "";
    // a block begins right behind its arrow
    const space =
      place.kind === "arrow" ? (/(?<==>)\s+$/.exec(source.slice(0, start)) ?? [""])[0] : "";
    edits.replace({ start: start - space.length, end }, () => {
      const seal = script.seal(call, site, loginWords.redirect);
      // all but its first character, which no change begins with: otherwise it would contain itself
      const login = source[start]! + edits.textOf({ start: start + 1, end }, inside) + ends;
      const lines = ["{", outer + seal + login, outer + write(), `${closing}}`];
      return (space && " ") + lines.join(newline);
    });
  }
}

/** Where a statement ends, with a comment behind it on its line. */
function endOfStatement({ source, comments }: Script, { end }: Placed): number {
  const behind = comments.find(
    ({ start }) => start >= end && /^[ \t]*$/.test(source.slice(end, start)),
  );
  const rest = /^.*/.exec(source.slice(behind?.end ?? end))![0];
  return behind && rest.trim() === "" ? behind.end : end;
}

/** Where another statement may stand beside a call whose value nobody reads. */
function placeOf(script: Script, call: Call): Place | undefined {
  const { tree } = script;
  let node: Placed = call;
  let above = tree.parentOf(node);
  if (above?.type === "AwaitExpression") {
    node = above;
    above = tree.parentOf(above);
  }
  if (above?.type === "ArrowFunctionExpression") {
    const isBody = above.body === node && !node.extra?.["parenthesized"];
    return isBody ? { node, indentedAs: above, kind: "arrow", isReturned: false } : undefined;
  }
  const isReturned = above?.type === "ReturnStatement";
  if (above?.type !== "ExpressionStatement" && !isReturned) return undefined;
  const list = tree.parentOf(above!);
  const isList = /^(?:Program|BlockStatement|StaticBlock|TSModuleBlock|SwitchCase)$/.test(
    list?.type ?? "",
  );
  if (isReturned && !isList) return undefined;
  return { node: above!, indentedAs: above!, kind: isList ? "list" : "block", isReturned };
}
