import { defineComponent, type PropType } from "vue";
import { drawLogin } from "../button/draw_button.js";
import type { LoginLabel } from "../button/labels.js";
import { buttonProps, render } from "./render.js";

/**
 * The login button after Kakao's design guide: a link with `href`, which works without JavaScript, else a button.
 *
 * @example
 * ```vue
 * <KakaoLoginButton href="/api/auth/kakao/login" />
 * ```
 * @see https://developers.kakao.com/docs/ko/kakaologin/design-guide
 */
export const KakaoLoginButton = /* @__PURE__ */ defineComponent({
  name: "KakaoLoginButton",
  inheritAttrs: false,
  props: /* @__PURE__ */ buttonProps({
    /** Where the login starts, such as `/api/auth/kakao/login`: makes it a link. */
    href: String,
    /** Words: "카카오 로그인", "로그인", or "카카오로 시작" of Kakao Sync. */
    label: String as PropType<LoginLabel>,
    /** Called when it is pressed. */
    onClick: Function as PropType<(event: MouseEvent) => void>,
  }),
  setup:
    (props, { attrs }) =>
    () =>
      render(drawLogin(props), { ...attrs, onClick: props.onClick }),
});
