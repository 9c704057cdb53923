import type { Node } from "@babel/types";
import { builtInHashes } from "../sdk/integrity.js";
import type { Script } from "./script.js";
import type { Placed } from "./tree.js";
import { indentationAt } from "./edits.js";
import { memberKey } from "./members.js";
import { keyName, withoutCasts } from "./tree.js";

/** The version of the SDK that scripts are led to. */
export const sdkVersion = "2.8.2" satisfies keyof typeof builtInHashes;
/** Where its script is. */
export const sdkUrl = `https://t1.kakaocdn.net/kakao_js_sdk/${sdkVersion}/kakao.min.js`;
/** What `integrity` of its script is. */
export const sdkIntegrity: string = builtInHashes[sdkVersion];

/** Where the script of v1 is, in all its forms. */
export const sdkV1Url = /^(?:https?:)?\/\/(?:developers\.kakao\.com\/sdk\/js|t1\.kakaocdn\.net\/kakao_js_sdk\/v?1(?:\.\d+)*)\/kakao(?:[.-][\w.-]+)?\.js(?:\?.*)?$/;

/** Brings the URL of the SDK's script to v2, with its hash where that can be said. */
export function migrateScriptUrls(script: Script): void {
  const { tree, edits } = script;
  for (const node of tree.nodes) {
    if (node.type !== "StringLiteral" || !sdkV1Url.test(node.value)) continue;
    edits.replace({ start: node.start + 1, end: node.end - 1 }, sdkUrl);
    script.changes += 1;
    const parent = tree.parentOf(node);
    if (parent?.type === "JSXAttribute") addAttributes(script, parent);
    else if (parent?.type === "AssignmentExpression") addAssignments(script, parent);
  }
}

/** Adds `integrity` and `crossOrigin` to an element. */
function addAttributes(script: Script, src: Placed): void {
  const { tree, source, edits } = script;
  const element = tree.parentOf(src);
  if (element?.type !== "JSXOpeningElement") return;
  const names = element.attributes.map((one) =>
    one.type === "JSXAttribute" ? String(one.name.name) : "...",
  );
  // a hash that stands there already is that of v1
  if (names.includes("integrity") || names.includes("...")) return;
  const isOnOwnLine = /(?:^|\n)[ \t]*$/.test(source.slice(0, src.start));
  const space = isOnOwnLine ? `${script.style.newline}${indentationAt(source, src.start)}` : " ";
  const crossOrigin = names.includes("crossOrigin") ? "" : `${space}crossOrigin="anonymous"`;
  edits.insert(src.end, `${space}integrity="${sdkIntegrity}"${crossOrigin}`);
}

/** Adds the statements that set `integrity` and `crossOrigin` behind the one that sets `src`. */
function addAssignments(script: Script, assignment: Placed): void {
  const { tree, source, edits, style } = script;
  if (assignment.type !== "AssignmentExpression" || assignment.operator !== "=") return;
  const left = withoutCasts(assignment.left);
  const key = memberKey(left);
  const statement = tree.parentOf(assignment);
  const list = statement && tree.parentOf(statement);
  const isAlone = statement?.type === "ExpressionStatement" && /^(?:Program|BlockStatement)$/.test(list?.type ?? "");
  if (!key || keyName(key, false) !== "src" || !isAlone || !("object" in left)) return;
  if (/\.integrity\s*=/.test(source)) return;
  const { start, end } = (left as { object: Node }).object as Placed;
  const element = source.slice(start, end);
  const line = `${style.newline}${indentationAt(source, statement.start)}`;
  const { quote, semicolon } = style;
  edits.insert(
    statement.end,
    `${line}${element}.integrity = ${quote}${sdkIntegrity}${quote}${semicolon}` +
      `${line}${element}.crossOrigin = ${quote}anonymous${quote}${semicolon}`,
  );
}
