import type { SdkPromise } from "./sdk_promise.js";

/** Users that cannot be chosen, and the message that the picker shows for them. */
export type DisableSelectOption =
  | {
      readonly reason: "msgBlocked" | "registered" | "unregistered" | "notFriend";
      readonly message?: string;
      readonly uuids?: readonly string[];
    }
  | { readonly reason: "custom"; readonly message: string; readonly uuids: readonly string[] };

/** Settings of every picker. */
export interface PickerSettings {
  /** Page to return to; then the picker opens in this page instead of a window. */
  readonly returnUrl?: string;
  readonly title?: string;
  readonly enableSearch?: boolean;
  readonly displayAllProfile?: boolean;
  readonly enableBackButton?: boolean;
  readonly disableSelectOptions?: readonly DisableSelectOption[];
}

/** Settings of `Picker.selectFriend`. */
export interface SelectFriendSettings extends PickerSettings {
  readonly friendFilter?: "none" | "invitable" | "registered";
  readonly countryCodeFilters?: readonly string[];
  readonly usingOsFilter?: "all" | "ios" | "android";
  readonly showMyProfile?: boolean;
  readonly showFavorite?: boolean;
}

/** How many users or chats can be chosen, 1 to 100. */
interface PickCounts {
  readonly maxPickableCount?: number;
  readonly minPickableCount?: number;
}

/** Settings of `Picker.selectFriends`. */
export interface SelectFriendsSettings extends SelectFriendSettings, PickCounts {
  readonly showPickedFriend?: boolean;
}

/** Settings of `Picker.selectChat`. */
export interface SelectChatSettings extends PickerSettings, PickCounts {
  /** @default "chat" */
  readonly selectionType?: "chat" | "chatMember";
  /** @default ["regular"] */
  readonly chatFilters?: readonly ("regular" | "direct" | "multi" | "open")[];
}

/** Settings of `Picker.select`. */
export interface SelectSettings extends PickerSettings, PickCounts {
  readonly friendsParams?: object;
  readonly chatParams?: object;
  /** Required since 2.8; 2.7 throws for it. */
  readonly enableMulti?: boolean;
}

/**
 * The SDK's own `Kakao.Picker`: invalid settings throw synchronously. With `returnUrl` the page leaves, and there is no
 * promise. The promise never settles when the window is closed; when the browser blocks the window, 2.7.1 throws a
 * `TypeError`, and the promise of 2.8 never settles.
 */
export interface SdkPicker {
  /** Lets the user choose a friend. */
  selectFriend(settings?: SelectFriendSettings): SdkPromise<unknown> | undefined;
  /** Lets the user choose friends. */
  selectFriends(settings?: SelectFriendsSettings): SdkPromise<unknown> | undefined;
  /** Lets the user choose a chat. */
  selectChat(settings?: SelectChatSettings): SdkPromise<unknown> | undefined;
  /** Lets the user choose friends or a chat. */
  select(settings?: SelectSettings): SdkPromise<unknown> | undefined;
  /** Does nothing. */
  cleanup(): void;
}

/**
 * `Picker` of the facade, whose promises always settle. Call it in a click handler, before any `await`. Only with
 * `returnUrl` the promise stays pending, because the page leaves.
 */
export interface Picker {
  /**
   * Lets the user choose a friend (consent: `friends`).
   *
   * @throws KakaoPopupError `closed`, `blocked` or `superseded`; KakaoAppsError what Kakao's page says.
   * @see https://developers.kakao.com/sdk/reference/js/release/Kakao.Picker.html#.selectFriend
   */
  selectFriend(settings?: SelectFriendSettings): Promise<unknown>;
  /**
   * Lets the user choose friends (consent: `friends`).
   *
   * @throws KakaoPopupError `closed`, `blocked` or `superseded`; KakaoAppsError what Kakao's page says.
   * @see https://developers.kakao.com/sdk/reference/js/release/Kakao.Picker.html#.selectFriends
   */
  selectFriends(settings?: SelectFriendsSettings): Promise<unknown>;
  /**
   * Lets the user choose a chat.
   *
   * @throws KakaoPopupError `closed`, `blocked` or `superseded`; KakaoAppsError what Kakao's page says.
   */
  selectChat(settings?: SelectChatSettings): Promise<unknown>;
  /**
   * Lets the user choose friends or a chat.
   *
   * @throws KakaoPopupError `closed`, `blocked` or `superseded`; KakaoAppsError what Kakao's page says.
   */
  select(settings?: SelectSettings): Promise<unknown>;
  /** Does nothing. */
  cleanup(): void;
}
