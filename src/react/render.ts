import { createElement, type HTMLAttributes, type ReactElement, type Ref } from "react";
import type { ButtonStyling, Drawn, DrawnButton, LoginLook } from "../button/draw_button.js";

const toElement = ({ tag, attributes, children }: Drawn): ReactElement =>
  createElement(
    tag,
    // browsers hide a nonce once they have read it
    tag === "style" ? { ...attributes, suppressHydrationWarning: true } : attributes,
    ...children.map((child) => (typeof child === "string" ? child : toElement(child))),
  );

const ignore = (event: { preventDefault(): void }) => event.preventDefault();

/** What a button is given: its look, and what its element takes. */
export interface Given
  extends
    LoginLook,
    ButtonStyling,
    Omit<HTMLAttributes<HTMLElement>, keyof LoginLook | keyof ButtonStyling> {
  readonly href?: string | undefined;
  readonly disabled?: boolean | undefined;
}

/** Makes a drawing an element of React's, with what the caller has given beside the look. */
export function render(
  { tag, attributes, children: [symbol, text] }: DrawnButton,
  given: Given,
  ref: Ref<never>,
): ReactElement {
  // oxlint-disable-next-line no-unused-vars -- the look is drawn; the element takes the rest
  const { label, lang, size, wide, waiting, styles, nonce, href, disabled, ...rest } = given;
  const { className = "", children, ...props } = rest;
  const { class: own, ...drawn } = attributes;
  // a server component can pass no function: one is only there where it is needed
  const onClick = waiting ? { onClick: ignore } : disabled ? { onClick: undefined } : {};
  return createElement(
    tag,
    { ...drawn, ...props, ...onClick, ref, className: `${own} ${className}`.trim() },
    toElement(symbol),
    children ? createElement("span", undefined, children) : toElement(text),
  );
}
