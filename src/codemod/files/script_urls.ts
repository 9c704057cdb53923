import { parse, type ParserPlugin } from "@babel/parser";
import type { Words } from "../../command/words.js";
import type { ScriptLanguage, TransformedScript } from "../transform_script.js";
import { applyEdits, type Edit, leftByOffset, type LeftAt } from "./edits.js";
import { findV1Urls, hasV1Url, isHash, sdkIntegrity, sdkUrl } from "./sdk_script.js";
import { findPolicies } from "./v1_sites.js";

/** A node of the syntax tree, of which only this much is read. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

const plugins: Readonly<Record<ScriptLanguage, readonly ParserPlugin[]>> = {
  js: ["jsx", "decorators"],
  jsx: ["jsx", "decorators"],
  ts: ["typescript", "decorators"],
  tsx: ["typescript", "jsx", "decorators"],
};

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
    if (/omments$/.test(key)) continue;
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (isNode(child)) visit(child, inside, onNode);
    }
  }
}

const strings = ["StringLiteral", "TemplateElement", "JSXText"];

const noHash: Words = {
  ko: `스크립트 태그에 해시를 넣으세요: integrity = "${sdkIntegrity}", crossOrigin = "anonymous"`,
  en: `Give the script's tag its hash: integrity = "${sdkIntegrity}", crossOrigin = "anonymous".`,
};
const oldHash: Words = {
  ko: `v1의 해시라면 v2의 것으로 바꾸세요: ${sdkIntegrity}`,
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

/** Gives a tag its hash, in place of one that it has. */
function hashOfTag(source: string, { tag, src }: { readonly tag: Jsx; readonly src: Jsx }): Edit[] {
  const named = (name: string) => tag.attributes.find((one) => one.name?.name === name);
  const [integrity, crossOrigin] = [named("integrity"), named("crossOrigin")];
  const [space] = /\s+$/.exec(source.slice(0, src.start)) ?? [" "];
  const added =
    (integrity ? "" : `${space}integrity="${sdkIntegrity}"`) +
    (crossOrigin ? "" : `${space}crossOrigin="anonymous"`);
  return [
    { start: src.end, end: src.end, text: added, changes: 0 },
    ...(integrity?.value
      ? [
          {
            start: integrity.value.start,
            end: integrity.value.end,
            text: `"${sdkIntegrity}"`,
            changes: 0,
          },
        ]
      : []),
  ];
}

/**
 * Writes the address of v2's script for that of v1, in strings and tags of a script.
 *
 * @throws SyntaxError where the script does not parse
 */
export function replaceScriptUrls(
  { source, changes, left }: TransformedScript,
  language: ScriptLanguage,
): TransformedScript {
  const edits: Edit[] = [];
  const leftAt: LeftAt[] = [...leftByOffset(source, left), ...findPolicies(source)];
  if (!hasV1Url(source)) return { ...applyEdits(source, [], leftAt), changes };
  const { program } = parse(source, {
    sourceType: "unambiguous",
    plugins: [...plugins[language]],
    errorRecovery: true,
    allowReturnOutsideFunction: true,
  });
  const hashes: Node[] = [];
  visit(program as unknown as Node, [], (node, parents) => {
    if (!strings.includes(node.type)) return;
    const written = source.slice(node.start, node.end);
    if (isHash(written.replace(/^["']/, ""))) hashes.push(node);
    const tag = tagOf(parents);
    const urls = findV1Urls(written);
    for (const { start, end } of urls) {
      edits.push({ start: node.start + start, end: node.start + end, text: sdkUrl, changes: 1 });
      if (!tag) leftAt.push({ offset: node.start + start, site: sdkUrl, words: noHash });
    }
    if (tag && urls.length > 0) edits.push(...hashOfTag(source, tag));
  });
  const isTaken = (node: Node) =>
    edits.some(({ start, end }) => start < node.end && node.start < end);
  for (const node of hashes.filter((one) => !isTaken(one))) {
    leftAt.push({ offset: node.start, site: "integrity", words: oldHash });
  }
  const replaced = applyEdits(source, edits, leftAt);
  return { ...replaced, changes: changes + replaced.changes };
}
