import { h, type PropType, type VNode } from "vue";
import { type ButtonLook, type Drawn, withStyle } from "../button/draw_button.js";

/** What makes a button look as it does, and how its style reaches the page; as the component options of Vue. */
export const lookProps = {
  /** Language of the label. */
  lang: { type: String as PropType<NonNullable<ButtonLook["lang"]>>, default: "ko" },
  /** Height: 44, 48 or 56 px, at least. */
  size: { type: String as PropType<NonNullable<ButtonLook["size"]>>, default: "medium" },
  /** Takes the whole width; with `"centered"` the symbol stands beside the label. */
  wide: { type: [Boolean, String] as PropType<boolean | "centered">, default: false },
  /** Shows that something is under way; the button keeps its focus, and does nothing. */
  waiting: Boolean,
  disabled: Boolean,
  /** `false` where the page has the stylesheet `kakao-typed/button.css`. */
  styles: { type: Boolean, default: true },
  /** Nonce of the page's Content-Security-Policy, for the style. */
  nonce: String,
} as const;

const toNode = ({ tag, attributes, children }: Drawn): VNode =>
  h(
    tag,
    attributes,
    children.map((child) => (typeof child === "string" ? child : toNode(child))),
  );

const ignore = (event: Event) => event.preventDefault();

/** Makes a drawing a node of Vue's, with what the caller has given beside the look. */
export function render(
  drawn: Drawn,
  { styles, nonce }: { styles: boolean; nonce?: string | undefined },
  { onClick, ...attrs }: Readonly<Record<string, unknown>>,
  content?: VNode[],
): VNode {
  const { tag, attributes, children } = styles ? withStyle(drawn, nonce) : drawn;
  const isWaiting = attributes["aria-busy"] !== undefined;
  const isDisabled = attributes["aria-disabled"] !== undefined;
  const [symbol, label] = children as readonly [Drawn, Drawn];
  return h(
    tag,
    {
      ...attributes,
      ...attrs,
      onClick: isWaiting ? ignore : isDisabled ? undefined : onClick,
      class: [attributes["class"], attrs["class"]],
    },
    [toNode(symbol), content ? h("span", content) : toNode(label)],
  );
}
