import { defineComponent, type PropType, type VNode } from "vue";
import {
  type KakaoFallback,
  type KakaoShareSettings,
  press,
  share,
  type TalkOptions,
  type TalkOutcomes,
} from "../binding/talk.js";
import { type ButtonLook, drawTalk } from "../button/draw_button.js";
import type { TalkAction } from "../button/labels.js";
import type { AnyKakaoError } from "../errors/classes.js";
import type { Kakao } from "../facade/types.js";
import { useKakao } from "./composables.js";
import { useProvided } from "./context.js";
import { buttonProps, render } from "./render.js";

const talk = {
  /** What is done instead where the browser blocks the window, or the SDK is not there. */
  fallback: Function as PropType<KakaoFallback>,
  /** Called with the error of a press; without it, the error is thrown. */
  onError: Function as PropType<(error: AnyKakaoError) => void>,
  /** Called before; `preventDefault()` keeps the button from doing anything. */
  onClick: Function as PropType<(event: MouseEvent) => void>,
} as const;

const talkProps = <const Own extends object>(own: Own) => buttonProps({ ...talk, ...own });

interface TalkProps extends ButtonLook, TalkOutcomes {
  readonly disabled: boolean;
  readonly styles: boolean;
  readonly nonce?: string | undefined;
  readonly onClick?: ((event: MouseEvent) => void) | undefined;
}

/** Renders a button that waits for the SDK, and calls `open` in the click itself. */
function useTalkButton(
  props: TalkProps,
  { attrs, slots }: { attrs: Record<string, unknown>; slots: { default?: () => VNode[] } },
  action: () => TalkAction,
  open: (kakao: Kakao, options: TalkOptions) => void,
): () => VNode {
  const { kakao } = useProvided("useKakao");
  const { status } = useKakao();
  const onClick = (event: MouseEvent) => {
    props.onClick?.(event);
    if (!event.defaultPrevented) press(kakao, props, open);
  };
  return () => {
    const disabled = props.disabled || status.value === "loading";
    const drawn = drawTalk(action(), { ...props, disabled });
    return render(drawn, { ...attrs, onClick }, slots.default?.());
  };
}

/**
 * A button that shares in KakaoTalk; it is disabled until the SDK is there.
 *
 * @example
 * ```vue
 * <KakaoShareButton :settings="{ requestUrl: 'https://shop.example/1' }" :fallback="webShare()" />
 * ```
 */
export const KakaoShareButton = /* @__PURE__ */ defineComponent({
  name: "KakaoShareButton",
  inheritAttrs: false,
  props: /* @__PURE__ */ talkProps({
    /** What is shared: settings of `Share.sendDefault`, `sendScrap` or `sendCustom`. */
    settings: { type: Object as PropType<KakaoShareSettings>, required: true },
  }),
  setup: (props, context) =>
    useTalkButton(
      props,
      context,
      () => "share",
      (kakao, options) => share(kakao, props.settings, options),
    ),
});

/** A button that adds a KakaoTalk channel, or opens a chat with it; it is disabled until the SDK is there. */
export const KakaoChannelButton = /* @__PURE__ */ defineComponent({
  name: "KakaoChannelButton",
  inheritAttrs: false,
  props: /* @__PURE__ */ talkProps({
    /** Public id of the channel, such as `_frxjem`. */
    channelPublicId: { type: String, required: true },
    /** Whether it adds the channel, or opens a chat with it. */
    action: { type: String as PropType<"add" | "chat">, default: "add" },
  }),
  setup: (props, context) =>
    useTalkButton(
      props,
      context,
      () => props.action,
      ({ Channel }, options) => {
        const settings = { channelPublicId: props.channelPublicId, lang: props.lang };
        return Channel[props.action === "chat" ? "chat" : "addChannel"](settings, options);
      },
    ),
});
