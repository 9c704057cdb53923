import { createElement, type HTMLAttributes, type ReactElement, type Ref } from "react";
import { type Drawn, withStyle } from "../button/draw_button.js";

/** How the style of a button reaches the page. */
export interface ButtonStyling {
  /**
   * Whether the button brings its style, as a `<style>` within its symbol. `false` where the page has the stylesheet
   * `kakao-typed/button.css`, as under a Content-Security-Policy without nonces.
   *
   * @default true
   */
  readonly styles?: boolean | undefined;
  /** Nonce of the page's Content-Security-Policy, for that style. */
  readonly nonce?: string | undefined;
}

/** What makes a button look as it does, whatever it does. */
export const lookKeys = ["label", "lang", "size", "wide", "waiting", "styles", "nonce"] as const;

const toElement = ({ tag, attributes, children }: Drawn): ReactElement =>
  createElement(
    tag,
    // browsers hide a nonce once they have read it
    tag === "style" ? { ...attributes, suppressHydrationWarning: true } : attributes,
    ...children.map((child) => (typeof child === "string" ? child : toElement(child))),
  );

const ignore = (event: { preventDefault(): void }) => event.preventDefault();

/** What the element of a button takes beside its look. */
export interface ElementProps extends HTMLAttributes<HTMLElement> {
  readonly disabled?: boolean | undefined;
}

/** Makes a drawing an element of React's, with what the caller has given beside the look. */
export function render(
  drawn: Drawn,
  { styles = true, nonce }: ButtonStyling,
  { className, disabled, children, ...props }: ElementProps,
  ref: Ref<never>,
): ReactElement {
  const { tag, attributes, children: parts } = styles ? withStyle(drawn, nonce) : drawn;
  const { class: own, ...rest } = attributes;
  const isWaiting = attributes["aria-busy"] !== undefined;
  // a server component can pass no function: one is only there where it is needed
  const onClick = isWaiting ? { onClick: ignore } : disabled ? { onClick: undefined } : {};
  const [symbol, label] = parts as readonly [Drawn, Drawn];
  return createElement(
    tag,
    { ...rest, ...props, ...onClick, ref, className: className ? `${own} ${className}` : own },
    toElement(symbol),
    children ? createElement("span", undefined, children) : toElement(label),
  );
}
