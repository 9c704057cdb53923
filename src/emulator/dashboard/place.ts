import type { Html } from "../pages/html.js";

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML(markup: string): string },
  ): {
    createHTML(markup: string): string;
  };
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

// the browser takes markup of this policy alone
const policy = trustedTypes?.createPolicy("kakao-emulator", { createHTML: (markup) => markup });

/** Places HTML, all texts of which are escaped, in an element: the one way in which this page makes elements of markup. */
export function place(element: Element, { markup }: Html): void {
  element.innerHTML = policy?.createHTML(markup) ?? markup;
}
