import type { File, Node } from "@babel/types";
import { type Edits, editsOf } from "./edits.js";
import { KakaoNames } from "./kakao_names.js";
import type { Words } from "../command/words.js";
import { markOf } from "./left.js";
import type { ScriptLanguage } from "./parse_script.js";
import { resolveScopes, type Scopes } from "./scopes.js";
import { type Style, styleOf } from "./style.js";
import { growTree, type Placed, type Tree } from "./tree.js";

/** A place that is left, before its line is known. */
interface Draft {
  /** Where it stands in the source. */
  readonly at: number;
  readonly site: string;
  readonly words: Words;
  /** Whether a comment in the code says so too: it does not work as it stands, or needs a decision. */
  readonly isMarked: boolean;
}

/** A script under migration. */
export interface Script {
  readonly source: string;
  readonly tree: Tree;
  readonly scopes: Scopes;
  readonly names: KakaoNames;
  readonly edits: Edits;
  readonly style: Style;
  readonly isTyped: boolean;
  readonly comments: readonly Placed[];
  readonly drafts: readonly Draft[];
  /** Nodes that are dealt with. */
  readonly settled: Set<Node>;
  /** How many places have changed. */
  changes: number;
  /** Leaves a place to people, with a comment in the code: as it stands it does not work, or needs a decision. */
  leave(node: Node, site: string, words: Words): void;
  /** Leaves a place to people that may be right as it is. */
  ask(node: Node, site: string, words: Words): void;
  /** Leaves a place in text that takes the place of a node: to be put before it. */
  seal(node: Node, site: string, words: Words): string;
  /** The same as a comment of its own. */
  sealedComment(node: Node, site: string, words: Words): string;
  /** Whether a place is left already. */
  isLeft(node: Node): boolean;
  /** A name that the script does not use yet. */
  unusedName(wish: string): string;
}

const isVerbatim = ({ type }: Node) => type === "TemplateLiteral";

/** How places are found again in the result, and what comments say there. */
export interface Seals {
  /** A text that the source does not have, for place number `index`. */
  readonly seal: (index: number) => string;
  /** A text that the source does not have, before lines that keep their indentation. */
  readonly anchor: string;
  readonly language: keyof Words;
}

/** Prepares a parsed script for its migration. */
export function openScript(
  source: string,
  file: File,
  language: ScriptLanguage,
  { seal, anchor, language: wordsLanguage }: Seals,
): Script {
  const tree = growTree(file.program);
  const scopes = resolveScopes(tree);
  const drafts: Draft[] = [];
  const edits = editsOf(source, tree.nodes.filter(isVerbatim), anchor);
  const used = new Set(
    tree.nodes.flatMap((node) => (node.type === "Identifier" ? [node.name] : [])),
  );
  const push = (node: Node, site: string, words: Words, isMarked: boolean) =>
    seal(drafts.push({ at: (node as Placed).start, site, words, isMarked }) - 1);
  const draft = (isMarked: boolean) => (node: Node, site: string, words: Words) => {
    const { start } = node as Placed;
    if (drafts.some((other) => other.at === start && other.words === words)) return;
    edits.insert(start, push(node, site, words, isMarked));
  };
  return {
    source,
    tree,
    scopes,
    names: new KakaoNames(tree, scopes),
    edits,
    style: styleOf(source),
    isTyped: language === "ts" || language === "tsx",
    comments: (file.comments ?? []) as unknown as Placed[],
    drafts,
    settled: new Set(),
    changes: 0,
    leave: draft(true),
    ask: draft(false),
    seal: (node, site, words) => push(node, site, words, true),
    sealedComment: (node, site, words) =>
      `${push(node, site, words, false)}// ${markOf(words, wordsLanguage)}`,
    isLeft: (node) => drafts.some(({ at }) => at === (node as Placed).start),
    unusedName(wish) {
      let name = wish;
      for (let number = 2; used.has(name); number += 1) name = `${wish}${number}`;
      used.add(name);
      return name;
    },
  };
}
