// button: what do the buttons look like, whoever renders them? One drawing, as data.
import {
  type ButtonLanguage,
  type LoginLabel,
  loginLabels,
  type TalkAction,
  talkLabels,
} from "./labels.js";
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

/** How a login button looks. */
export interface LoginLook extends ButtonLook {
  /** Words: "카카오 로그인", "로그인", or "카카오로 시작" of Kakao Sync. @default "full" */
  readonly label?: LoginLabel | undefined;
}

/** A look, what the button does, and its style. */
interface Given extends ButtonLook, ButtonStyling {
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

/** A button: the symbol, and the label. */
export interface DrawnButton extends Drawn {
  readonly children: readonly [Drawn, Drawn];
}

const part = (
  tag: string,
  attributes: Drawn["attributes"],
  ...children: Drawn["children"]
): Drawn => ({
  tag,
  attributes,
  children,
});

/** A speech bubble of our own: Kakao's images have no licence to be passed on. */
const bubble =
  "M12 2.5c5.6 0 10.2 3.6 10.2 8s-4.6 8-10.2 8q-1 0-1.9-.2l-4.2 3c-.5.3-1.1-.1-1-.7l.8-3.5C3.3 15.6 1.8 13.2 1.8 10.5c0-4.4 4.6-8 10.2-8Z";

const languageOf = ({ lang }: ButtonLook): ButtonLanguage => (lang === "en" ? "en" : "ko");

/** The style, where a page may have it once more: as text in an SVG, which a server can escape. */
const styleOf = ({ styles = true, nonce }: ButtonStyling): Drawn[] =>
  styles ? [part("style", nonce ? { nonce } : {}, buttonStyle)] : [];

/** What makes it a link or a button, and whether it can be pressed. */
function roleOf({ href, disabled, waiting }: Given): Drawn["attributes"] {
  const off = { "aria-disabled": "true" };
  const state: Drawn["attributes"] = waiting ? { ...off, "aria-busy": "true" } : {};
  if (href === undefined) return { type: "button", ...state, ...(disabled && { disabled }) };
  // a link cannot be disabled; without an address it leads nowhere, and is called a link all the same
  return disabled ? { ...off, role: "link" } : { ...state, href };
}

function draw(given: Given, label: string, name = label): DrawnButton {
  const { size, wide, href } = given;
  return {
    tag: href === undefined ? "button" : "a",
    attributes: {
      class: "kakao-button",
      lang: languageOf(given),
      ...(size && { "data-size": size }),
      ...(wide && { "data-wide": wide === "centered" ? wide : "apart" }),
      ...(name !== label && { "aria-label": name }),
      ...roleOf(given),
    },
    children: [
      part(
        "svg",
        { "aria-hidden": "true", viewBox: "0 0 24 24", width: "20", height: "20" },
        ...styleOf(given),
        part("path", { d: bubble }),
      ),
      part("span", {}, label),
    ],
  };
}

/** The login button, after Kakao's design guide. */
export function drawLogin(given: LoginLook & Given): DrawnButton {
  const { full, short, start } = loginLabels[languageOf(given)];
  // a page may have more than one "로그인"
  if (given.label === "short") return draw(given, short, full);
  return draw(given, given.label === "start" ? start : full);
}

/** A button that does something with KakaoTalk. */
export const drawTalk = (action: TalkAction, given: Given): DrawnButton =>
  draw(given, talkLabels[languageOf(given)][action]);
