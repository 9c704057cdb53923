import { type Drawn, type DrawnButton, drawLogin, type LoginLook } from "../button/draw_button.js";
import type { LoginLabel } from "../button/labels.js";
import { buttonStyle } from "../button/style.js";

/** The element `<kakao-login-button>`; each property is an attribute of the same name. */
export interface KakaoLoginButtonElement extends HTMLElement {
  /** Where the login starts: makes it a link. `null` makes it a button, which your page listens to. */
  href: string | null;
  /** Where the link opens, as of an `<a>`. */
  target: string | null;
  /** Words on it. @default "full" */
  label: LoginLabel;
  /** Height: 44, 48 or 56 px. @default "medium" */
  size: "small" | "medium" | "large";
  /** Takes the whole width; with `"centered"` the symbol stands beside the label. @default false */
  wide: boolean | "centered";
  disabled: boolean;
  /** Shows that something is under way; the button keeps its focus, and does nothing. */
  waiting: boolean;
}

const hostStyle = `
:host { display: inline-block; max-width: 100%; vertical-align: middle; }
:host([wide]) { display: block; }
:host([hidden]) { display: none; }
`;

function create(
  { tag, attributes, children }: Drawn,
  parent = "http://www.w3.org/1999/xhtml",
): Element {
  const namespace = tag === "svg" ? "http://www.w3.org/2000/svg" : parent;
  const element = document.createElementNS(namespace, tag);
  setAttributes(element, attributes);
  element.append(
    ...children.map((child) => (typeof child === "string" ? child : create(child, namespace))),
  );
  return element;
}

function setAttributes(element: Element, attributes: Drawn["attributes"]): void {
  for (const name of element.getAttributeNames()) {
    if (!(name in attributes)) element.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value === true ? "" : value);
  }
}

/** Gives a shadow root the style: as a stylesheet, which no Content-Security-Policy refuses; before Safari 16.4 as an element. */
function addStyle(root: ShadowRoot): void {
  const text = hostStyle + buttonStyle;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement("style");
    style.nonce = document.querySelector<HTMLElement>("[nonce]")?.nonce ?? "";
    style.append(text);
    root.prepend(style);
  }
}

/** The attributes that are properties too, and what a property is where its attribute is not there. */
const reflected: Readonly<Record<string, string | false | null>> = {
  href: null,
  target: null,
  label: "full",
  size: "medium",
  wide: false,
  disabled: false,
  waiting: false,
};

/** Attributes that go to the link or button as they are. */
const passed = ["target", "aria-label"];

/** A property that reads and writes the attribute of its name. */
const reflect = (name: string): PropertyDescriptor => ({
  configurable: true,
  enumerable: true,
  get(this: HTMLElement) {
    const value = this.getAttribute(name);
    if (value === null) return reflected[name];
    return reflected[name] !== false || value === "centered" ? value : true;
  },
  set(this: HTMLElement, value: string | boolean | null | undefined) {
    if (value === null || value === undefined || value === false) this.removeAttribute(name);
    else this.setAttribute(name, value === true ? "" : value);
  },
});

/** What an element shows. */
function drawingOf(host: HTMLElement): DrawnButton {
  const get = (name: string) => host.getAttribute(name) ?? undefined;
  const drawn = drawLogin({
    styles: false,
    lang: get("lang") as LoginLook["lang"],
    label: get("label") as LoginLook["label"],
    size: get("size") as LoginLook["size"],
    wide: get("wide") === "centered" ? "centered" : host.hasAttribute("wide"),
    href: get("href"),
    disabled: host.hasAttribute("disabled"),
    waiting: host.hasAttribute("waiting"),
  });
  const more = passed.filter((name) => host.hasAttribute(name)).map((name) => [name, get(name)!]);
  return { ...drawn, attributes: { ...drawn.attributes, ...Object.fromEntries(more) } };
}

/** Shows what the attributes say. The same link or button stays, so that it keeps its focus. */
function show(host: HTMLElement): void {
  const root = host.shadowRoot!;
  const drawn = drawingOf(host);
  const old = root.querySelector(".kakao-button");
  if (old?.localName !== drawn.tag) {
    old?.remove();
    root.append(create(drawn));
    return;
  }
  setAttributes(old, drawn.attributes);
  old.lastElementChild!.textContent = drawn.children[1].children[0] as string;
}

/** Makes the class, which needs a browser. */
function createClass(): CustomElementConstructor {
  class KakaoLoginButton extends HTMLElement {
    static get observedAttributes() {
      return [...Object.keys(reflected), ...passed, "lang"];
    }

    constructor() {
      super();
      const root = this.attachShadow({ mode: "open", delegatesFocus: true });
      addStyle(root);
      root.addEventListener("click", (event) => {
        if (!this.hasAttribute("disabled") && !this.hasAttribute("waiting")) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      });
    }

    connectedCallback() {
      const own = this as unknown as Record<string, unknown>;
      // what a page has set before this element was defined
      for (const name of Object.keys(reflected).filter((key) => Object.hasOwn(this, key))) {
        const value = own[name];
        delete own[name];
        own[name] = value;
      }
      show(this);
    }

    attributeChangedCallback() {
      if (this.isConnected) show(this);
    }
  }
  for (const name of Object.keys(reflected)) {
    Object.defineProperty(KakaoLoginButton.prototype, name, reflect(name));
  }
  return KakaoLoginButton;
}

/**
 * Defines the element `<kakao-login-button>`. A second call does nothing.
 *
 * Until it is defined, and without JavaScript, a page shows what stands in the element: a plain link.
 *
 * @example
 * ```html
 * <kakao-login-button href="/api/auth/kakao/login">
 *   <a href="/api/auth/kakao/login">카카오 로그인</a>
 * </kakao-login-button>
 * ```
 * @see https://developers.kakao.com/docs/ko/kakaologin/design-guide
 */
export function defineKakaoLoginButton(): void {
  if (typeof customElements === "undefined" || customElements.get("kakao-login-button")) return;
  customElements.define("kakao-login-button", createClass());
}

declare global {
  interface HTMLElementTagNameMap {
    "kakao-login-button": KakaoLoginButtonElement;
  }
}
