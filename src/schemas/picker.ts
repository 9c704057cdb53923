// Settings of `Picker`, and what Kakao's window says. What the settings mean is said at their types, in `sdk/types/picker.ts`.
// Conditions between settings are the SDK's own: it checks them before it opens a window.
import {
  array,
  boolean,
  closed,
  enumOf,
  id,
  int,
  intRange,
  numberOrString,
  open,
  optional,
  type Output,
  string,
  unchecked,
} from "./kinds.js";

const flag = optional(boolean());

const disabledOption = closed({
  reason: enumOf("msgBlocked", "registered", "unregistered", "notFriend", "custom"),
  message: optional(string()),
  uuids: optional(array(unchecked<string>())),
});

const common = {
  returnUrl: optional(string()),
  title: optional(string()),
  enableSearch: flag,
  displayAllProfile: flag,
  enableBackButton: flag,
  disableSelectOptions: optional(array(disabledOption)),
};

const count = optional(intRange(1, 100, "A picker lets choose 1 to 100."));

const counts = { maxPickableCount: count, minPickableCount: count };

const friends = {
  friendFilter: optional(enumOf("none", "invitable", "registered")),
  countryCodeFilters: optional(array(unchecked<string>())),
  usingOsFilter: optional(enumOf("all", "ios", "android")),
  showMyProfile: flag,
  showFavorite: flag,
};

const chats = {
  selectionType: optional(enumOf("chat", "chatMember")),
  chatFilters: optional(array(enumOf("regular", "direct", "multi", "open"))),
};

/** Settings of `Picker.selectFriend`. */
export const selectFriendSettings = closed({ ...common, ...friends });

/** Settings of `Picker.selectFriends`. */
export const selectFriendsSettings = closed({
  ...common,
  ...friends,
  ...counts,
  showPickedFriend: flag,
});

/** Settings of `Picker.selectChat`. */
export const selectChatSettings = closed({ ...common, ...counts, ...chats });

/** Settings of `Picker.select`. */
export const selectSettings = closed({
  ...common,
  ...counts,
  friendsParams: optional(closed({ ...friends, showPickedFriend: flag })),
  chatParams: optional(closed(chats)),
  enableMulti: flag,
});

const pickedUser = open({
  /** The user's id for messages of this app: `talk.message` takes it among `receiver_uuids`. */
  uuid: string(),
  /** Id of the user in this app, where the user has logged in to it. */
  id: optional(id),
  /** Nickname in KakaoTalk. */
  profile_nickname: optional(string()),
  /** Small profile image in KakaoTalk: URL. */
  profile_thumbnail_image: optional(string()),
  /** Whether the logged-in user has marked this friend as a favorite. */
  favorite: optional(boolean()),
});

/** A user whom the logged-in user has chosen. */
export interface PickedUser extends Output<typeof pickedUser> {}

/** What `Picker.selectFriend` and `Picker.selectFriends` resolve with. */
export const pickedUsers = open({
  /** How many were chosen. */
  selectedTotalCount: optional(int()),
  /** Who was chosen. */
  users: array(pickedUser),
});

/** Result of `Picker.selectFriend` and `Picker.selectFriends`. */
export interface PickedUsers extends Output<typeof pickedUsers> {}

/** What `Picker.selectChat` and `Picker.select` resolve with. */
export const pickedChats = open({
  /** How many were chosen. */
  selectedTotalCount: optional(int()),
  /** Members of chats, or friends, who were chosen. */
  users: optional(array(pickedUser)),
  /** Chats that were chosen. */
  chats: optional(
    array(
      open({
        /** Id of the chat. */
        id: numberOrString(),
      }),
    ),
  ),
});

/** Result of `Picker.selectChat` and `Picker.select`. */
export interface PickedChats extends Output<typeof pickedChats> {}
