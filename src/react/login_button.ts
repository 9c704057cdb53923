import {
  type AnchorHTMLAttributes,
  type ButtonHTMLAttributes,
  forwardRef,
  type ForwardRefExoticComponent,
  type Ref,
  type RefAttributes,
} from "react";
import { type ButtonStyling, drawLogin, type LoginLook } from "../button/draw_button.js";
import { type Given, render } from "./render.js";

type Own = keyof LoginLook | keyof ButtonStyling | "children" | "href";

/** Props of {@link KakaoLoginButton} as a link, with whatever an `<a>` takes. */
export interface KakaoLoginLinkProps
  extends
    LoginLook,
    ButtonStyling,
    Omit<AnchorHTMLAttributes<HTMLAnchorElement>, Own>,
    RefAttributes<HTMLAnchorElement> {
  /** Where the login starts, such as `/api/auth/kakao/login`: works without JavaScript. */
  readonly href: string;
  /** Takes the link its address. @default false */
  readonly disabled?: boolean | undefined;
}

/** Props of {@link KakaoLoginButton} as a button, with whatever a `<button>` takes. */
export interface KakaoLoginPlainButtonProps
  extends
    LoginLook,
    ButtonStyling,
    Omit<ButtonHTMLAttributes<HTMLButtonElement>, Own>,
    RefAttributes<HTMLButtonElement> {
  readonly href?: undefined;
}

/** Props of {@link KakaoLoginButton}. */
export type KakaoLoginButtonProps = KakaoLoginLinkProps | KakaoLoginPlainButtonProps;

/**
 * The login button after Kakao's design guide: a link with `href`, which works without JavaScript, else a button.
 *
 * It needs no provider and no JavaScript of its own, so it also stands in a server component.
 *
 * @example
 * ```tsx
 * <KakaoLoginButton href="/api/auth/kakao/login" />
 * ```
 * @see https://developers.kakao.com/docs/ko/kakaologin/design-guide
 */
export const KakaoLoginButton: ForwardRefExoticComponent<KakaoLoginButtonProps> =
  /* @__PURE__ */ forwardRef(function KakaoLoginButton(given: Given, ref: Ref<never>) {
    return render(drawLogin(given), given, ref);
  }) as never;
