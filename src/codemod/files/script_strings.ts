import type { Words } from "../../command/words.js";
import { parseScript } from "../parse_script.js";
import type { ScriptLanguage, TransformedScript } from "../transform_script.js";
import { applyEdits, type Edit, leftByOffset, type LeftAt } from "./edits.js";
import { findV1Urls, hasV1Url, isHash, sdkIntegrity, sdkUrl } from "./sdk_script.js";
import { findCalls, findPolicies } from "./v1_sites.js";

/** A node of the syntax tree, of which only this much is read. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof (value as { readonly type?: unknown } | null)?.type === "string";

/** Calls back for each node with those it stands in, the nearest last. */
function visit(
  node: Node,
  parents: readonly Node[],
  onNode: (node: Node, parents: readonly Node[]) => void,
) {
  onNode(node, parents);
  const inside = [...parents, node];
  for (const [key, value] of Object.entries(node)) {
    if (key.endsWith("omments")) continue;
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (isNode(child)) visit(child, inside, onNode);
    }
  }
}

const strings = ["StringLiteral", "TemplateElement", "JSXText"];

const noHash: Words = {
  ko: `스크립트 태그에 해시(integrity = "${sdkIntegrity}", crossOrigin = "anonymous")를 넣으세요.`,
  en: `Give the script's tag its hash: integrity = "${sdkIntegrity}", crossOrigin = "anonymous".`,
};
const oldHash: Words = {
  ko: `v1의 해시라면 v2의 해시(${sdkIntegrity})로 바꾸세요.`,
  en: `If it is the hash of v1, write that of v2: ${sdkIntegrity}`,
};

interface Jsx extends Node {
  readonly name: Node & { readonly name?: unknown };
  readonly value: Node | null;
  readonly attributes: readonly Jsx[];
}

/** The element of a script whose `src` a string is. */
function tagOf(parents: readonly Node[]): { readonly tag: Jsx; readonly src: Jsx } | undefined {
  const at = parents.map(({ type }) => type).lastIndexOf("JSXAttribute");
  const [tag, src] = [parents[at - 1], parents[at]] as unknown as [Jsx?, Jsx?];
  const isSrc = src?.name.name === "src" && /^script$/i.test(String(tag?.name.name));
  return isSrc ? { tag: tag!, src } : undefined;
}

/** Gives a tag the hash of v2, in place of one that it has. */
function hashOfTag(source: string, { tag, src }: { readonly tag: Jsx; readonly src: Jsx }): Edit[] {
  const named = (name: string) => tag.attributes.find((one) => one.name?.name === name);
  const [integrity, crossOrigin] = [named("integrity"), named("crossOrigin")];
  const [space] = /\s+$/.exec(source.slice(0, src.start)) ?? [" "];
  const added =
    (integrity ? "" : `${space}integrity="${sdkIntegrity}"`) +
    (crossOrigin ? "" : `${space}crossOrigin="anonymous"`);
  const hash = integrity?.value;
  const isOld = hash && !source.slice(hash.start, hash.end).includes(sdkIntegrity);
  return [
    ...(added ? [{ start: src.end, end: src.end, text: added, changes: 0 }] : []),
    ...(isOld ? [{ start: hash.start, end: hash.end, text: `"${sdkIntegrity}"`, changes: 0 }] : []),
  ];
}

/** Whether a script sets the hash of v2 by itself, behind `script.src = …`. */
const setsHash = (source: string) =>
  /\.integrity\s*=\s*["'`]sha/.test(source) && source.includes(sdkIntegrity);

/**
 * Writes the address of v2's script for that of v1 wherever a string has it, gives tags their hash, and reports the
 * places that have none, or an old one; and the calls of v1 in strings, which are markup or code.
 *
 * @param before - The script before its migration.
 * @throws SyntaxError where it does not parse
 */
export function migrateStrings(
  before: string,
  { source, changes, left }: TransformedScript,
  language: ScriptLanguage,
): TransformedScript {
  const leftAt: LeftAt[] = [...leftByOffset(source, left), ...findPolicies(source)];
  // after the migration few scripts have any
  const calls = findCalls(source);
  if (!hasV1Url(before) && calls.length === 0) {
    return { ...applyEdits(source, [], leftAt), changes };
  }
  const edits: Edit[] = [];
  const hashes: Node[] = [];
  visit(parseScript(source, language).program as unknown as Node, [], (node, parents) => {
    if (!strings.includes(node.type)) return;
    const written = source.slice(node.start, node.end);
    leftAt.push(...calls.filter(({ offset }) => node.start <= offset && offset < node.end));
    if (!hasV1Url(before)) return;
    if (isHash(written.replace(/^["']/, "")) && !written.includes(sdkIntegrity)) hashes.push(node);
    const tag = tagOf(parents);
    for (const { start, end } of findV1Urls(written)) {
      edits.push({ start: node.start + start, end: node.start + end, text: sdkUrl, changes: 1 });
    }
    if (!written.includes(sdkUrl) && !hasV1Url(written)) return;
    if (tag) edits.push(...hashOfTag(source, tag));
    else if (!setsHash(source)) leftAt.push({ offset: node.start, site: sdkUrl, words: noHash });
  });
  const isTaken = (node: Node) =>
    edits.some(({ start, end }) => start < node.end && node.start < end);
  for (const node of hashes.filter((one) => !isTaken(one))) {
    leftAt.push({ offset: node.start, site: "integrity", words: oldHash });
  }
  const replaced = applyEdits(source, edits, leftAt);
  return { ...replaced, changes: changes + replaced.changes };
}
