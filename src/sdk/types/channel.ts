import type { SdkPromise } from "./kakao_sdk.js";

/** Which channel, and how. */
export interface ChannelSettings {
  /** Public id of the channel, such as `_frxjem`. */
  readonly channelPublicId: string;
  readonly lang?: "ko" | "en" | "ja";
  /** Leads to the store where KakaoTalk is missing; since 2.8. */
  readonly installTalk?: boolean;
}

/** A button that adds a channel. The element's `data-*` attributes overrule it. */
export interface AddChannelButton extends ChannelSettings {
  /** The element that becomes the button: itself, or its CSS selector. */
  readonly container: Element | string;
  readonly size?: "small" | "large";
  readonly supportMultipleDensities?: boolean;
}

/** A button that opens a chat. The element's `data-*` attributes overrule it. */
export interface ChatButton extends AddChannelButton {
  readonly color?: "yellow" | "mono";
  readonly shape?: "pc" | "mobile";
  readonly title?: "consult" | "question";
}

/** Which channel to follow. */
export interface FollowChannelSettings {
  /** Public id of the channel, such as `_frxjem`. */
  readonly channelPublicId: string;
}

/** The SDK's `Kakao.Channel`, as it is: wrong settings throw synchronously. */
export interface SdkChannel {
  /** Opens the page that adds a channel. */
  addChannel(settings: ChannelSettings): void;
  /** Opens a chat with a channel. */
  chat(settings: ChannelSettings): void;
  /** Makes an element a button that adds a channel. */
  createAddChannelButton(settings: AddChannelButton): void;
  /** Makes an element a button that opens a chat. */
  createChatButton(settings: ChatButton): void;
  /** Lets the user follow a channel in a window. It never settles when the window is closed. */
  followChannel(settings: FollowChannelSettings): SdkPromise<unknown>;
  /** Takes the buttons back. */
  cleanup(): void;
}

/** `Channel` of the facade: what gives promises is safe, the rest is the SDK's own. */
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
