import { kinds, type Validator } from "./validate.js";

const isElement: Validator = (value) =>
  typeof Element === "undefined" ? kinds.obj(value) : value instanceof Element;

/** Whether a value can be the container of a button: an element, or its selector. */
export const container: Validator = (value) => isElement(value) || kinds.str(value);

/** The element of a button's container, `null` if there is none; `"unknown"` outside of a page, where nobody can look. */
export function elementOf(given: unknown): Element | "unknown" | null {
  if (typeof document === "undefined") return container(given) ? "unknown" : null;
  if (isElement(given)) return given as Element;
  return kinds.str(given) ? document.querySelector(given as string) : null;
}
