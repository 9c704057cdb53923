import { type Token, Tokenizer, TokenizerMode } from "parse5";
import { hideTags } from "./template_tags.js";

/** A part of a text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** An attribute of an element. */
export interface Attribute extends Range {
  readonly name: string;
  /** Where its value is, without quotes; `undefined` for an attribute without a value. */
  readonly value: Range | undefined;
  /** The quote around the value, or nothing. */
  readonly quote: string;
}

/** An element with its start tag's attributes. */
export interface Element {
  readonly name: string;
  readonly attributes: readonly Attribute[];
}

/** An element `script`. */
export interface ScriptElement extends Element {
  /** What it holds. */
  readonly content: Range;
}

/** What of a page's markup may hold code. */
export interface MarkupParts {
  readonly scripts: readonly ScriptElement[];
  /** The other elements that have attributes. */
  readonly elements: readonly Element[];
  readonly comments: readonly Range[];
}

/** Elements whose text holds no tags. */
const textModes: Readonly<Record<string, Tokenizer["state"]>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  textarea: TokenizerMode.RCDATA,
  title: TokenizerMode.RCDATA,
};

function attributeAt(text: string, name: string, { start, end }: Range): Attribute {
  const written = text.slice(start, end);
  const [before, , quote = ""] = /^[^\s=]+(\s*=\s*(["']?))?/.exec(written) ?? [""];
  const value = before.includes("=")
    ? { start: start + before.length, end: end - (quote ? 1 : 0) }
    : undefined;
  return { name, start, end, value, quote };
}

/**
 * Finds the scripts, attributes and comments of a page. It reads tags alone, and so takes templates that are no whole
 * page, such as rows of a table.
 *
 * @param closesItself - Whether `<script />` has no content, as in components and XHTML; in HTML the slash means nothing.
 */
export function markupParts(markup: string, closesItself: boolean): MarkupParts {
  const { text, comments: hidden } = hideTags(markup);
  const scripts: ScriptElement[] = [];
  const elements: Element[] = [];
  const comments: Range[] = [...hidden];
  let open: (Element & { readonly start: number }) | undefined;
  const closeScript = (end: number) => {
    if (open) scripts.push({ ...open, content: { start: open.start, end } });
    open = undefined;
  };
  const ignore = () => {};
  const tokenizer: Tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag({ tagName: name, selfClosing, location }: Token.TagToken) {
        const { attrs = {}, endOffset } = location!;
        const attributes = Object.entries(attrs).map(([attribute, at]) =>
          attributeAt(text, attribute, { start: at.startOffset, end: at.endOffset }),
        );
        const element = { name, attributes };
        const isEmpty = selfClosing && closesItself;
        if (name !== "script") elements.push(element);
        else if (isEmpty)
          scripts.push({ ...element, content: { start: endOffset, end: endOffset } });
        else open = { ...element, start: endOffset };
        const mode = isEmpty ? undefined : textModes[name];
        if (mode !== undefined) tokenizer.state = mode;
      },
      onEndTag({ tagName, location }: Token.TagToken) {
        if (tagName === "script") closeScript(location!.startOffset);
      },
      onComment({ location }: Token.CommentToken) {
        comments.push({ start: location!.startOffset, end: location!.endOffset });
      },
      onEof: () => closeScript(text.length),
      onDoctype: ignore,
      onCharacter: ignore,
      onNullCharacter: ignore,
      onWhitespaceCharacter: ignore,
    },
  );
  tokenizer.write(text, true);
  return { scripts, elements, comments };
}
