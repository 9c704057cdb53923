// Written by `npm run generate`, from src/schemas/picker.ts: edit that file.
import { numberOrString, range } from "../../validation/checks.js";
import { compiled, refined, type Schema } from "../../validation/compiled.js";

const disableSelectOptionsSchema = /* @__PURE__ */ compiled(
  "[<reason'msgBlocked|registered|unregistered|notFriend|custom'message?,uuids?[*>",
);

/** Settings of `Picker.selectFriend`. */
export const selectFriendSettings: Schema<unknown> = /* @__PURE__ */ compiled(
  "<returnUrl?,title?,enableSearch?!displayAllProfile?!enableBackButton?!disableSelectOptions?$0friendFilter?'none|invitable|registered'countryCodeFilters?[*usingOsFilter?'all|ios|android'showMyProfile?!showFavorite?!>",
  disableSelectOptionsSchema,
);

/** Settings of `Picker.selectFriends`. */
export const selectFriendsSettings: Schema<unknown> = /* @__PURE__ */ compiled(
  "<returnUrl?,title?,enableSearch?!displayAllProfile?!enableBackButton?!disableSelectOptions?$0friendFilter?'none|invitable|registered'countryCodeFilters?[*usingOsFilter?'all|ios|android'showMyProfile?!showFavorite?!maxPickableCount?$1minPickableCount?$1showPickedFriend?!>",
  disableSelectOptionsSchema,
  /* @__PURE__ */ refined("#", [/* @__PURE__ */ range(1, 100)]),
);

/** Settings of `Picker.selectChat`. */
export const selectChatSettings: Schema<unknown> = /* @__PURE__ */ compiled(
  "<returnUrl?,title?,enableSearch?!displayAllProfile?!enableBackButton?!disableSelectOptions?$0maxPickableCount?$1minPickableCount?$1selectionType?'chat|chatMember'chatFilters?['regular|direct|multi|open'>",
  disableSelectOptionsSchema,
  /* @__PURE__ */ refined("#", [/* @__PURE__ */ range(1, 100)]),
);

/** Settings of `Picker.select`. */
export const selectSettings: Schema<unknown> = /* @__PURE__ */ compiled(
  "<returnUrl?,title?,enableSearch?!displayAllProfile?!enableBackButton?!disableSelectOptions?$0maxPickableCount?$1minPickableCount?$1friendsParams?<friendFilter?'none|invitable|registered'countryCodeFilters?[*usingOsFilter?'all|ios|android'showMyProfile?!showFavorite?!showPickedFriend?!>chatParams?<selectionType?'chat|chatMember'chatFilters?['regular|direct|multi|open'>enableMulti?!>",
  disableSelectOptionsSchema,
  /* @__PURE__ */ refined("#", [/* @__PURE__ */ range(1, 100)]),
);

const usersSchema = /* @__PURE__ */ compiled(
  "[{uuid,id?#profile_nickname?,profile_thumbnail_image?,favorite?!}",
);

/** What `Picker.selectFriend` and `Picker.selectFriends` resolve with. */
export const pickedUsers: Schema<unknown> = /* @__PURE__ */ compiled(
  "{selectedTotalCount?#users$0}",
  usersSchema,
);

/** What `Picker.selectChat` and `Picker.select` resolve with. */
export const pickedChats: Schema<unknown> = /* @__PURE__ */ compiled(
  "{selectedTotalCount?#users?$0chats?[{id$1}}",
  usersSchema,
  numberOrString,
);
