import type { SdkPromise } from "./sdk_promise.js";

/** Settings of `Channel.addChannel` and `Channel.chat`. */
export interface ChannelSettings {
  /** Public id of the channel, such as `_frxjem`. */
  readonly channelPublicId: string;
  readonly lang?: "ko" | "en" | "ja";
  /** Opens the app store where KakaoTalk is not installed; since 2.8. */
  readonly installTalk?: boolean;
}

/** Settings of `Channel.createAddChannelButton`. The `data-*` attributes of the container take precedence. */
export interface AddChannelButton extends ChannelSettings {
  /** Element that becomes the button, or its CSS selector. */
  readonly container: Element | string;
  readonly size?: "small" | "large";
  readonly supportMultipleDensities?: boolean;
}

/** Settings of `Channel.createChatButton`. The `data-*` attributes of the container take precedence. */
export interface ChatButton extends AddChannelButton {
  readonly color?: "yellow" | "mono";
  readonly shape?: "pc" | "mobile";
  readonly title?: "consult" | "question";
}

/** Settings of `Channel.followChannel`. */
export interface FollowChannelSettings {
  /** Public id of the channel, such as `_frxjem`. */
  readonly channelPublicId: string;
}

/** The SDK's own `Kakao.Channel`: invalid settings throw synchronously. */
export interface SdkChannel {
  /** Opens the page that adds a channel. */
  addChannel(settings: ChannelSettings): void;
  /** Opens a chat with a channel. */
  chat(settings: ChannelSettings): void;
  /** Turns an element into a button that adds a channel. */
  createAddChannelButton(settings: AddChannelButton): void;
  /** Turns an element into a button that opens a chat. */
  createChatButton(settings: ChatButton): void;
  /** Lets the user follow a channel in a window. The promise never settles when the window is closed. */
  followChannel(settings: FollowChannelSettings): SdkPromise<unknown>;
  /** Removes the buttons. */
  cleanup(): void;
}

/** `Channel` of the facade: `followChannel` always settles, and the other functions are the SDK's own. */
export interface Channel extends Omit<SdkChannel, "followChannel"> {
  /**
   * Lets the user follow a channel in a window. Call it in a click handler, before any `await`.
   *
   * @throws KakaoPopupError `closed`, `blocked` or `superseded`.
   * @throws KakaoAppsError what Kakao's page says, such as `KAE005`.
   * @see https://developers.kakao.com/sdk/reference/js/release/Kakao.Channel.html#.followChannel
   */
  followChannel(settings: FollowChannelSettings): Promise<unknown>;
}
