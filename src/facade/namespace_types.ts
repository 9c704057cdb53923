import type {
  ChannelSettings,
  AddChannelButton,
  ChatButton,
  FollowChannelSettings,
} from "../sdk/types/channel.js";
import type { NaviShare, NaviStart } from "../sdk/types/navi.js";
import type { CallbacksV1, NoCallbacksV1 } from "../sdk/removed_v1.js";
import type {
  SelectChatSettings,
  SelectFriendSettings,
  SelectFriendsSettings,
  SelectSettings,
} from "../sdk/types/picker.js";
import type {
  FollowedChannel,
  PickedChats,
  PickedUsers,
  UploadedImage,
} from "../sdk/types/share_results.js";
import type { ShareSendOptions } from "../sdk/types/share_send_options.js";
import type {
  ShareContainer,
  ShareCustom,
  ShareDefault,
  ShareImageFiles,
  ShareImageUrl,
  ShareScrap,
} from "../sdk/types/share_settings.js";
import type { CallOptions } from "../validation/arguments.js";

/** `Kakao.Share`: messages that the user sends to friends and chats, checked before they are sent. */
export interface Share {
  /**
   * Sends a message from one of Kakao's templates, in a window or by KakaoTalk. Call it in a click handler, before any `await`.
   *
   * @param options - `fallback` is called where the browser blocks the window.
   * @throws KakaoDataError wrong settings.
   * @throws KakaoPopupError `blocked`, without a `fallback`.
   * @see https://developers.kakao.com/docs/ko/kakaotalk-share/js-link
   */
  sendDefault(settings: ShareDefault & NoCallbacksV1, options?: ShareSendOptions): void;
  /**
   * Sends a message from the metadata of a page, in a window or by KakaoTalk. Call it in a click handler, before any `await`.
   *
   * @param options - `fallback` is called where the browser blocks the window.
   * @throws KakaoDataError wrong settings.
   * @throws KakaoPopupError `blocked`, without a `fallback`.
   * @see https://developers.kakao.com/docs/ko/kakaotalk-share/js-link
   */
  sendScrap(settings: ShareScrap & NoCallbacksV1, options?: ShareSendOptions): void;
  /**
   * Sends a message from a template of the console, in a window or by KakaoTalk. Call it in a click handler, before any `await`.
   *
   * @param options - `fallback` is called where the browser blocks the window.
   * @throws KakaoDataError wrong settings.
   * @throws KakaoPopupError `blocked`, without a `fallback`.
   * @see https://developers.kakao.com/docs/ko/kakaotalk-share/js-link
   */
  sendCustom(settings: ShareCustom & NoCallbacksV1, options?: ShareSendOptions): void;
  /**
   * Turns an element into a button that sends a message from one of Kakao's templates.
   *
   * @throws KakaoDataError wrong settings.
   * @see https://developers.kakao.com/docs/ko/kakaotalk-share/js-link
   */
  createDefaultButton(settings: ShareDefault & ShareContainer & NoCallbacksV1): void;
  /**
   * Turns an element into a button that sends a message from the metadata of a page.
   *
   * @throws KakaoDataError wrong settings.
   * @see https://developers.kakao.com/docs/ko/kakaotalk-share/js-link
   */
  createScrapButton(settings: ShareScrap & ShareContainer & NoCallbacksV1): void;
  /**
   * Turns an element into a button that sends a message from a template of the console.
   *
   * @throws KakaoDataError wrong settings.
   * @see https://developers.kakao.com/docs/ko/kakaotalk-share/js-link
   */
  createCustomButton(settings: ShareCustom & ShareContainer & NoCallbacksV1): void;
  /**
   * Uploads an image for messages; Kakao keeps it for 20 days.
   *
   * @throws KakaoDataError what is no image.
   * @throws KakaoApiError what Kakao says, such as `-602` for an image that is too big.
   * @see https://developers.kakao.com/docs/ko/kakaotalk-share/js-link
   */
  uploadImage(
    settings: ShareImageFiles & CallbacksV1,
    options?: CallOptions,
  ): Promise<UploadedImage>;
  /**
   * Uploads an image from its URL; Kakao keeps it for 20 days.
   *
   * @throws KakaoDataError wrong settings.
   * @throws KakaoApiError what Kakao says.
   * @see https://developers.kakao.com/docs/ko/kakaotalk-share/js-link
   */
  scrapImage(settings: ShareImageUrl & CallbacksV1, options?: CallOptions): Promise<UploadedImage>;
  /**
   * Deletes an uploaded image.
   *
   * @throws KakaoDataError wrong settings.
   * @throws KakaoApiError what Kakao says.
   * @see https://developers.kakao.com/docs/ko/kakaotalk-share/js-link
   */
  deleteImage(settings: ShareImageUrl & CallbacksV1, options?: CallOptions): Promise<unknown>;
  /** Removes the buttons. */
  cleanup(): void;
}

/** `Kakao.Channel`: KakaoTalk channels. */
export interface Channel {
  /**
   * Opens the page that adds a channel. Call it in a click handler, before any `await`.
   *
   * @param options - `fallback` is called where the browser blocks the window.
   * @throws KakaoDataError wrong settings.
   * @throws KakaoPopupError `blocked`, without a `fallback`.
   * @see https://developers.kakao.com/docs/ko/kakaotalk-channel/js
   */
  addChannel(settings: ChannelSettings & NoCallbacksV1, options?: ShareSendOptions): void;
  /**
   * Opens a chat with a channel. Call it in a click handler, before any `await`.
   *
   * @param options - `fallback` is called where the browser blocks the window.
   * @throws KakaoDataError wrong settings.
   * @throws KakaoPopupError `blocked`, without a `fallback`.
   * @see https://developers.kakao.com/docs/ko/kakaotalk-channel/js
   */
  chat(settings: ChannelSettings & NoCallbacksV1, options?: ShareSendOptions): void;
  /**
   * Turns an element into a button that adds a channel.
   *
   * @throws KakaoDataError wrong settings.
   * @see https://developers.kakao.com/docs/ko/kakaotalk-channel/js
   */
  createAddChannelButton(settings: AddChannelButton & NoCallbacksV1): void;
  /**
   * Turns an element into a button that opens a chat.
   *
   * @throws KakaoDataError wrong settings.
   * @see https://developers.kakao.com/docs/ko/kakaotalk-channel/js
   */
  createChatButton(settings: ChatButton & NoCallbacksV1): void;
  /**
   * Lets the user follow a channel in a window. Call it in a click handler, before any `await`.
   *
   * @throws KakaoDataError wrong settings.
   * @throws KakaoPopupError `closed`, `blocked` or `superseded`.
   * @throws KakaoAppsError what Kakao's page says, such as `KAE005`.
   * @see https://developers.kakao.com/docs/ko/kakaotalk-channel/js
   */
  followChannel(
    settings: FollowChannelSettings & CallbacksV1,
    options?: CallOptions,
  ): Promise<FollowedChannel>;
  /** Removes the buttons. */
  cleanup(): void;
}

/** `Kakao.Navi`: Kakao Navi on phones; on a computer nothing happens. */
export interface Navi {
  /**
   * Starts the navigation to a place.
   *
   * @throws KakaoDataError wrong settings.
   * @see https://developers.kakao.com/docs/ko/kakaonavi/js
   */
  start(settings: NaviStart & NoCallbacksV1): void;
  /**
   * Shares a place in KakaoTalk.
   *
   * @throws KakaoDataError wrong settings.
   * @see https://developers.kakao.com/docs/ko/kakaonavi/js
   */
  share(settings: NaviShare & NoCallbacksV1): void;
  /** Does nothing. */
  cleanup(): void;
}

/**
 * `Kakao.Picker`: the promises always settle. Only with `returnUrl` they stay pending, because the page leaves.
 */
export interface Picker {
  /**
   * Lets the user choose a friend (consent: `friends`). Call it in a click handler, before any `await`.
   *
   * @throws KakaoDataError wrong settings.
   * @throws KakaoPopupError `closed`, `blocked` or `superseded`.
   * @throws KakaoAppsError what Kakao's page says.
   * @see https://developers.kakao.com/docs/ko/kakaotalk-social/js
   */
  selectFriend(
    settings?: SelectFriendSettings & CallbacksV1,
    options?: CallOptions,
  ): Promise<PickedUsers>;
  /**
   * Lets the user choose friends (consent: `friends`). Call it in a click handler, before any `await`.
   *
   * @throws KakaoDataError wrong settings.
   * @throws KakaoPopupError `closed`, `blocked` or `superseded`.
   * @throws KakaoAppsError what Kakao's page says.
   * @see https://developers.kakao.com/docs/ko/kakaotalk-social/js
   */
  selectFriends(
    settings?: SelectFriendsSettings & CallbacksV1,
    options?: CallOptions,
  ): Promise<PickedUsers>;
  /**
   * Lets the user choose a chat. Call it in a click handler, before any `await`.
   *
   * @throws KakaoDataError wrong settings.
   * @throws KakaoPopupError `closed`, `blocked` or `superseded`.
   * @throws KakaoAppsError what Kakao's page says.
   */
  selectChat(
    settings?: SelectChatSettings & CallbacksV1,
    options?: CallOptions,
  ): Promise<PickedChats>;
  /**
   * Lets the user choose friends or a chat. Call it in a click handler, before any `await`.
   *
   * @throws KakaoDataError wrong settings.
   * @throws KakaoPopupError `closed`, `blocked` or `superseded`.
   * @throws KakaoAppsError what Kakao's page says.
   */
  select(settings?: SelectSettings & CallbacksV1, options?: CallOptions): Promise<PickedChats>;
  /** Does nothing. */
  cleanup(): void;
}
