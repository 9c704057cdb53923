import {
  type ButtonHTMLAttributes,
  forwardRef,
  type ForwardRefExoticComponent,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  type Ref,
  type RefAttributes,
} from "react";
import {
  press,
  share,
  type KakaoShareSettings,
  type TalkOptions,
  type TalkOutcomes,
} from "../binding/talk.js";
import { type ButtonLook, type ButtonStyling, drawTalk } from "../button/draw_button.js";
import type { TalkAction } from "../button/labels.js";
import type { Kakao } from "../facade/types.js";
import type { ChannelSettings } from "../sdk/types/channel.js";
import { useProvided } from "./context.js";
import { useKakao } from "./hooks.js";
import { render } from "./render.js";

/** What the buttons of KakaoTalk have in common: their look, what can come of a press, and whatever a `<button>` takes. */
export interface KakaoTalkButtonProps
  extends
    ButtonLook,
    ButtonStyling,
    TalkOutcomes,
    Omit<
      ButtonHTMLAttributes<HTMLButtonElement>,
      keyof ButtonLook | keyof ButtonStyling | keyof TalkOutcomes
    >,
    RefAttributes<HTMLButtonElement> {
  /** Words of your own, in the place of what the button does in `lang`. */
  readonly children?: ReactNode;
}

/** Renders a button that waits for the SDK, and calls `open` in the click itself. */
function useTalkButton(
  action: TalkAction,
  given: Omit<KakaoTalkButtonProps, "ref">,
  ref: Ref<HTMLButtonElement>,
  open: (kakao: Kakao, options: TalkOptions) => void,
): ReactElement {
  const { fallback, onError, ...props } = given;
  const { kakao } = useProvided("useKakao");
  const disabled = useKakao().status === "loading" || props.disabled;
  const onPress = (event: MouseEvent<HTMLButtonElement>) => {
    props.onClick?.(event);
    if (!event.defaultPrevented) press(kakao, { fallback, onError }, open);
  };
  const own = { ...props, disabled, onClick: onPress as never };
  return render(drawTalk(action, own), own, ref as Ref<never>);
}

/** Props of {@link KakaoShareButton}. */
export interface KakaoShareButtonProps extends KakaoTalkButtonProps {
  /** What is shared: settings of `Share.sendDefault`, `sendScrap` or `sendCustom`. */
  readonly settings: KakaoShareSettings;
}

/**
 * A button that shares in KakaoTalk; it is disabled until the SDK is there.
 *
 * @example
 * ```tsx
 * <KakaoShareButton settings={{ requestUrl: "https://shop.example/1" }} fallback={webShare()} />
 * ```
 */
export const KakaoShareButton: ForwardRefExoticComponent<KakaoShareButtonProps> =
  /* @__PURE__ */ forwardRef(function KakaoShareButton(
    { settings, ...props }: Omit<KakaoShareButtonProps, "ref">,
    ref: Ref<HTMLButtonElement>,
  ) {
    return useTalkButton("share", props, ref, (kakao, options) => share(kakao, settings, options));
  });

/** Props of {@link KakaoChannelButton}. */
export interface KakaoChannelButtonProps extends KakaoTalkButtonProps {
  /** Public id of the channel, such as `_frxjem`. */
  readonly channelPublicId: string;
  /** Whether it adds the channel, or opens a chat with it. @default "add" */
  readonly action?: "add" | "chat" | undefined;
}

/** A button that adds a KakaoTalk channel, or opens a chat with it; it is disabled until the SDK is there. */
export const KakaoChannelButton: ForwardRefExoticComponent<KakaoChannelButtonProps> =
  /* @__PURE__ */ forwardRef(function KakaoChannelButton(
    { channelPublicId, action = "add", ...props }: Omit<KakaoChannelButtonProps, "ref">,
    ref: Ref<HTMLButtonElement>,
  ) {
    const settings: ChannelSettings = { channelPublicId, lang: props.lang };
    return useTalkButton(action, props, ref, ({ Channel }, options) =>
      Channel[action === "chat" ? action : "addChannel"](settings, options),
    );
  });
