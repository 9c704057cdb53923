import type { SdkPromise } from "./kakao_sdk.js";

/** Who cannot be chosen, and what is said of them. */
export type DisableSelectOption =
  | {
      readonly reason: "msgBlocked" | "registered" | "unregistered" | "notFriend";
      readonly message?: string;
      readonly uuids?: readonly string[];
    }
  | { readonly reason: "custom"; readonly message: string; readonly uuids: readonly string[] };

/** What every picker takes. */
export interface PickerSettings {
  /** Page to come back to instead of a window. */
  readonly returnUrl?: string;
  readonly title?: string;
  readonly enableSearch?: boolean;
  readonly displayAllProfile?: boolean;
  readonly enableBackButton?: boolean;
  readonly disableSelectOptions?: readonly DisableSelectOption[];
}

/** What `Picker.selectFriend` takes. */
export interface SelectFriendSettings extends PickerSettings {
  readonly friendFilter?: "none" | "invitable" | "registered";
  readonly countryCodeFilters?: readonly string[];
  readonly usingOsFilter?: "all" | "ios" | "android";
  readonly showMyProfile?: boolean;
  readonly showFavorite?: boolean;
}

/** How many can be chosen, 1 to 100. */
interface PickCounts {
  readonly maxPickableCount?: number;
  readonly minPickableCount?: number;
}

/** What `Picker.selectFriends` takes. */
export interface SelectFriendsSettings extends SelectFriendSettings, PickCounts {
  readonly showPickedFriend?: boolean;
}

/** What `Picker.selectChat` takes. */
export interface SelectChatSettings extends PickerSettings, PickCounts {
  /** @default "chat" */
  readonly selectionType?: "chat" | "chatMember";
  /** @default ["regular"] */
  readonly chatFilters?: readonly ("regular" | "direct" | "multi" | "open")[];
}

/** What `Picker.select` takes. */
export interface SelectSettings extends PickerSettings, PickCounts {
  readonly friendsParams?: object;
  readonly chatParams?: object;
  /** Required since 2.8; 2.7 does not know it. */
  readonly enableMulti?: boolean;
}

/**
 * The SDK's `Kakao.Picker`, as it is: wrong settings throw synchronously; with `returnUrl` the page leaves and there is
 * no promise. It never settles when the window is closed; blocked, 2.7.1 throws a `TypeError`, 2.8 never settles.
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
 * `Picker` of the facade: promises that always end. Call it in a click handler, before any `await`. With `returnUrl` the
 * page leaves, and the promise stays pending.
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
