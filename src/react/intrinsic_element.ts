import type { HTMLAttributes, RefAttributes } from "react";
import type { LoginLook } from "../button/draw_button.js";
import type { KakaoLoginButtonElement } from "../element/login_button_element.js";

/** Attributes of `<kakao-login-button>` in JSX. */
export interface KakaoLoginButtonAttributes
  extends
    LoginLook,
    Omit<HTMLAttributes<KakaoLoginButtonElement>, keyof LoginLook>,
    RefAttributes<KakaoLoginButtonElement> {
  /** Where the login starts: makes it a link. */
  readonly href?: string | undefined;
  /** Where the link opens. */
  readonly target?: string | undefined;
  readonly disabled?: boolean | undefined;
}

declare module "react" {
  // oxlint-disable-next-line typescript/no-namespace -- React's own, which takes elements in no other way
  namespace JSX {
    interface IntrinsicElements {
      /** The element of `kakao-typed/element`. */
      "kakao-login-button": KakaoLoginButtonAttributes;
    }
  }
}
