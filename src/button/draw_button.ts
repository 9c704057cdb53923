// button: what do the buttons look like, whoever renders them? One drawing, as data.
import { type ButtonLanguage, labels, type LoginLabel } from "./labels.js";
import { buttonStyle } from "./style.js";

/** How a button looks. */
export interface ButtonLook {
  /** Language of the label. @default "ko" */
  readonly lang?: ButtonLanguage | undefined;
  /** Height: 44, 48 or 56 px, at least. @default "medium" */
  readonly size?: "small" | "medium" | "large" | undefined;
  /**
   * Takes the whole width: the symbol at the start and the label in the middle, or both in the middle with `"centered"`.
   *
   * @default false
   */
  readonly wide?: boolean | "centered" | undefined;
  /** Shows that something is under way; the button keeps its focus, and does nothing. @default false */
  readonly waiting?: boolean | undefined;
}

/** What a login button shows. */
export interface LoginLook extends ButtonLook {
  /** Words: "카카오 로그인", "로그인", or "카카오로 시작" of Kakao Sync. @default "full" */
  readonly label?: LoginLabel | undefined;
}

/** What a button of KakaoTalk shows. */
export interface TalkLook extends ButtonLook {
  /** Words: all or the fewest. @default "full" */
  readonly label?: "full" | "short" | undefined;
}

/** What a button does, apart from its look. */
interface Role {
  /** Makes it a link. */
  readonly href?: string | undefined;
  readonly disabled?: boolean | undefined;
}

/** An element as data: an attribute that is `true` has no value. */
export interface Drawn {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | true>>;
  readonly children: readonly (Drawn | string)[];
}

/** A speech bubble of our own: Kakao's images have no licence to be passed on. */
const symbol: Drawn = {
  tag: "svg",
  attributes: { "aria-hidden": "true", viewBox: "0 0 24 24", width: "20", height: "20" },
  children: [
    {
      tag: "path",
      attributes: {
        d: "M12 2.5c5.6 0 10.2 3.6 10.2 8s-4.6 8-10.2 8q-1 0-1.9-.2l-4.2 3c-.5.3-1.1-.1-1-.7l.8-3.5C3.3 15.6 1.8 13.2 1.8 10.5c0-4.4 4.6-8 10.2-8Z",
      },
      children: [],
    },
  ],
};

/** As HTML reads an attribute of few values: another value is the default. */
const oneOf = <Value extends string>(values: readonly Value[], value: unknown): Value =>
  values.includes(value as Value) ? (value as Value) : values[0]!;

/** What of a link or button makes it one, and can be pressed or not. */
function roleOf({ href, disabled, waiting }: Role & ButtonLook): [string, Drawn["attributes"]] {
  // a link cannot be disabled; without an address it leads nowhere, and is called a link all the same
  const disabledLink = { role: "link", "aria-disabled": "true" } as const;
  const state: Drawn["attributes"] = waiting
    ? { "aria-busy": "true", "aria-disabled": "true" }
    : {};
  if (href === undefined)
    return ["button", { type: "button", ...(disabled && { disabled }), ...state }];
  return ["a", disabled ? disabledLink : { href, ...state }];
}

/** Draws a button. */
function draw(kind: keyof (typeof labels)["ko"], given: LoginLook & Role): Drawn {
  const lang = oneOf(["ko", "en"], given.lang);
  const size = oneOf(["medium", "small", "large"], given.size);
  const words = labels[lang][kind];
  const label = words[oneOf(["full", "short", "start"], given.label)] ?? words.full;
  const [tag, role] = roleOf(given);
  return {
    tag,
    attributes: {
      class: "kakao-button",
      lang,
      "data-size": size,
      ...(given.wide && { "data-wide": given.wide === "centered" ? "centered" : "apart" }),
      // a page may have more than one "로그인"
      ...(label === words.short && { "aria-label": words.full }),
      ...role,
    },
    children: [symbol, { tag: "span", attributes: {}, children: [label] }],
  };
}

/** The login button, after Kakao's design guide. */
export const drawLogin = (look: LoginLook & Role): Drawn => draw("login", look);

/** A button that does something with KakaoTalk. */
export const drawTalk = (kind: "share" | "addChannel" | "chat", look: TalkLook & Role): Drawn =>
  draw(kind, look);

/** The drawing with its style in the symbol, where a page may have it once more: as text, which a server can escape. */
export const withStyle = (drawn: Drawn, nonce: string | undefined): Drawn => {
  const [{ tag, attributes, children }, label] = drawn.children as readonly [Drawn, Drawn];
  const style: Drawn = {
    tag: "style",
    attributes: nonce === undefined ? {} : { nonce },
    children: [buttonStyle],
  };
  return { ...drawn, children: [{ tag, attributes, children: [style, ...children] }, label] };
};
