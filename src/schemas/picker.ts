// Settings of `Picker`, and what Kakao's window says. What they mean is said at their types, in `sdk/types`.
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

const count = optional(intRange(1, 100));

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

const user = open({
  uuid: string(),
  id: optional(id),
  profile_nickname: optional(string()),
  profile_thumbnail_image: optional(string()),
  favorite: optional(boolean()),
});

/** What `Picker.selectFriend` and `Picker.selectFriends` resolve with. */
export const pickedUsers = open({ selectedTotalCount: optional(int()), users: array(user) });

/** What `Picker.selectChat` and `Picker.select` resolve with. */
export const pickedChats = open({
  selectedTotalCount: optional(int()),
  users: optional(array(user)),
  chats: optional(array(open({ id: numberOrString() }))),
});
