import type { CallbacksV1, NoCallbacksV1 } from "../removed_v1.js";
import type { PageElement } from "./page_types.js";
import type { SdkPromise } from "./sdk_promise.js";
import type { SdkTakes } from "./sdk_throws.js";
import type { FollowedChannel } from "./share_results.js";

/** Settings of `Channel.addChannel` and `Channel.chat`. */
export interface ChannelSettings {
  /** Public id of the channel, such as `_frxjem`. */
  readonly channelPublicId: string;
  /** Language of the page. */
  readonly lang?: "ko" | "en" | "ja" | undefined;
  /** Opens the app store where KakaoTalk is not installed; since 2.8. */
  readonly installTalk?: boolean | undefined;
}

/** Settings of `Channel.createAddChannelButton`. The `data-*` attributes of the container take precedence. */
export interface AddChannelButton extends Omit<ChannelSettings, "channelPublicId"> {
  /** Element that becomes the button, or its CSS selector. */
  readonly container: PageElement | string;
  /** Public id of the channel, such as `_frxjem`. @default that of the container's `data-channel-public-id` */
  readonly channelPublicId?: string | undefined;
  /** Size of the button. */
  readonly size?: "small" | "large" | undefined;
  /** Shows sharper images on displays of higher density. */
  readonly supportMultipleDensities?: boolean | undefined;
}

/** Settings of `Channel.createChatButton`. The `data-*` attributes of the container take precedence. */
export interface ChatButton extends AddChannelButton {
  /** Color of the button. */
  readonly color?: "yellow" | "mono" | undefined;
  /** Shape of the button. */
  readonly shape?: "pc" | "mobile" | undefined;
  /** Text on the button. */
  readonly title?: "consult" | "question" | undefined;
}

/** Settings of `Channel.followChannel`. */
export interface FollowChannelSettings {
  /** Public id of the channel, such as `_frxjem`. */
  readonly channelPublicId: string;
}

/** The SDK's own `Kakao.Channel`: invalid settings throw synchronously. */
export interface SdkChannel {
  /** Opens the page that adds a channel. */
  addChannel<const Given extends ChannelSettings & NoCallbacksV1>(
    settings: SdkTakes<Given, ChannelSettings>,
  ): void;
  /** Opens a chat with a channel. */
  chat<const Given extends ChannelSettings & NoCallbacksV1>(
    settings: SdkTakes<Given, ChannelSettings>,
  ): void;
  /** Turns an element into a button that adds a channel. */
  createAddChannelButton<const Given extends AddChannelButton & NoCallbacksV1>(
    settings: SdkTakes<Given, AddChannelButton>,
  ): void;
  /** Turns an element into a button that opens a chat. */
  createChatButton<const Given extends ChatButton & NoCallbacksV1>(
    settings: SdkTakes<Given, ChatButton>,
  ): void;
  /** Lets the user follow a channel in a window. The promise never settles when the window is closed. */
  followChannel<const Given extends FollowChannelSettings & CallbacksV1>(
    settings: SdkTakes<Given, FollowChannelSettings>,
  ): SdkPromise<FollowedChannel>;
  /** Removes the buttons. */
  cleanup(): void;
}
