import { h, type PropType, type VNode } from "vue";
import type { ButtonLook, Drawn, DrawnButton } from "../button/draw_button.js";

/** Props of a button: how it looks, and how its style reaches the page. */
const look = {
  /** Language of the label. */
  lang: String as PropType<NonNullable<ButtonLook["lang"]>>,
  /** Height: 44, 48 or 56 px, at least. */
  size: String as PropType<NonNullable<ButtonLook["size"]>>,
  /** Takes the whole width; with `"centered"` the symbol stands beside the label. */
  wide: [Boolean, String] as PropType<boolean | "centered">,
  /** Shows that something is under way; the button keeps its focus, and does nothing. */
  waiting: Boolean,
  disabled: Boolean,
  /** `false` where the page has the stylesheet `kakao-typed/button.css`. */
  styles: { type: Boolean, default: true },
  /** Nonce of the page's Content-Security-Policy, for the style. */
  nonce: String,
} as const;

/**
 * The props of a button with those of its own. A call that is marked as pure, since bundlers keep an object that is spread
 * even where nothing uses it.
 */
export const buttonProps = <const Own extends object>(own: Own): typeof look & Own => ({
  ...look,
  ...own,
});

const toNode = ({ tag, attributes, children }: Drawn): VNode =>
  h(
    tag,
    attributes,
    children.map((child) => (typeof child === "string" ? child : toNode(child))),
  );

const ignore = (event: Event) => event.preventDefault();

/** Makes a drawing a node of Vue's, with what the caller has given beside the look. */
export function render(
  { tag, attributes, children: [symbol, text] }: DrawnButton,
  { onClick, ...attrs }: Readonly<Record<string, unknown>>,
  content?: VNode[],
): VNode {
  return h(
    tag,
    {
      ...attributes,
      ...attrs,
      onClick: attributes["aria-busy"] ? ignore : attributes["aria-disabled"] ? undefined : onClick,
      class: [attributes["class"], attrs["class"]],
    },
    [toNode(symbol), content ? h("span", content) : toNode(text)],
  );
}
