import type { CallbacksV1 } from "../removed_v1.js";
import type { SdkPromise } from "./sdk_promise.js";
import type { SdkTakes } from "./sdk_throws.js";
import type { PickedChats, PickedUsers } from "./share_results.js";

/** Users that cannot be chosen, and the message that the picker shows for them. */
export type DisableSelectOption =
  | {
      readonly reason: "msgBlocked" | "registered" | "unregistered" | "notFriend";
      readonly message?: string | undefined;
      readonly uuids?: readonly string[] | undefined;
    }
  | { readonly reason: "custom"; readonly message: string; readonly uuids: readonly string[] };

/** Settings of every picker. */
export interface PickerSettings {
  /** Page to return to; then the picker opens in this page instead of a window. */
  readonly returnUrl?: string | undefined;
  /** Title of the picker. */
  readonly title?: string | undefined;
  /** Shows a search field. */
  readonly enableSearch?: boolean | undefined;
  /** Shows the profiles of friends that are not linked with the app, too. */
  readonly displayAllProfile?: boolean | undefined;
  /** Shows a button to go back. */
  readonly enableBackButton?: boolean | undefined;
  /** Users that cannot be chosen. */
  readonly disableSelectOptions?: readonly DisableSelectOption[] | undefined;
}

/** Settings of `Picker.selectFriend`. */
export interface SelectFriendSettings extends PickerSettings {
  /** Which friends are shown: all, those that can be invited, or those that are linked with the app. */
  readonly friendFilter?: "none" | "invitable" | "registered" | undefined;
  /** Shows friends in these countries alone: codes such as `KR`. */
  readonly countryCodeFilters?: readonly string[] | undefined;
  /** Shows friends with that system alone. */
  readonly usingOsFilter?: "all" | "ios" | "android" | undefined;
  /** Shows the user, too. */
  readonly showMyProfile?: boolean | undefined;
  /** Shows favorites first. */
  readonly showFavorite?: boolean | undefined;
}

/** How many users or chats can be chosen. */
interface PickCounts {
  /** At most so many, 1 to 100. */
  readonly maxPickableCount?: number | undefined;
  /** At least so many, 1 to 100. */
  readonly minPickableCount?: number | undefined;
}

/** Settings of `Picker.selectFriends`. */
export interface SelectFriendsSettings extends SelectFriendSettings, PickCounts {
  /** Shows who is chosen, at the top. */
  readonly showPickedFriend?: boolean | undefined;
}

/** Settings of `Picker.selectChat`. */
export interface SelectChatSettings extends PickerSettings, PickCounts {
  /** Whether a chat is chosen, or members of it. @default "chat" */
  readonly selectionType?: "chat" | "chatMember" | undefined;
  /** Kinds of chats that are shown. @default ["regular"] */
  readonly chatFilters?: readonly ("regular" | "direct" | "multi" | "open")[] | undefined;
}

/** Settings of `Picker.select`. */
export interface SelectSettings extends PickerSettings, PickCounts {
  /** Settings for the friends. */
  readonly friendsParams?: object | undefined;
  /** Settings for the chats. */
  readonly chatParams?: object | undefined;
  /** Required since 2.8; 2.7 throws for it. */
  readonly enableMulti?: boolean | undefined;
}

/** What a picker of the SDK's own returns: a promise, or nothing where `returnUrl` is given and the page leaves. */
type Picking<Settings, Result> = Settings extends { readonly returnUrl: string }
  ? undefined
  : "returnUrl" extends keyof Settings
    ? SdkPromise<Result> | undefined
    : SdkPromise<Result>;

/** Keys with their docstrings. With their types, TypeScript would infer nothing of a variable of the very interface, and take it for `{}`. */
type Keys<Settings> = { readonly [Key in keyof Settings]?: unknown };

/**
 * The SDK's own `Kakao.Picker`: invalid settings throw synchronously. With `returnUrl` the page leaves, and there is no
 * promise. The promise never settles when the window is closed; when the browser blocks the window, 2.7.1 throws a
 * `TypeError`, and the promise of 2.8 never settles.
 */
export interface SdkPicker {
  /** Lets the user choose a friend. */
  selectFriend<const Given extends SelectFriendSettings & CallbacksV1 = {}>(
    settings?: SdkTakes<Given, SelectFriendSettings, Keys<SelectFriendSettings>>,
  ): Picking<Given, PickedUsers>;
  /** Lets the user choose friends. */
  selectFriends<const Given extends SelectFriendsSettings & CallbacksV1 = {}>(
    settings?: SdkTakes<Given, SelectFriendsSettings, Keys<SelectFriendsSettings>>,
  ): Picking<Given, PickedUsers>;
  /** Lets the user choose a chat. */
  selectChat<const Given extends SelectChatSettings & CallbacksV1 = {}>(
    settings?: SdkTakes<Given, SelectChatSettings, Keys<SelectChatSettings>>,
  ): Picking<Given, PickedChats>;
  /** Lets the user choose friends or a chat. */
  select<const Given extends SelectSettings & CallbacksV1 = {}>(
    settings?: SdkTakes<Given, SelectSettings, Keys<SelectSettings>>,
  ): Picking<Given, PickedChats>;
  /** Does nothing. */
  cleanup(): void;
}
