import {
  checkSettings,
  each,
  intBetween,
  kinds,
  oneOf,
  type Parameters,
  sdkError,
  type Validator,
} from "./validate.js";

type PickerSettings = Record<string, unknown>;

const { str, bool, arr, obj } = kinds;

const disabledOption: Parameters = {
  required: { reason: oneOf("msgBlocked", "registered", "unregistered", "notFriend", "custom") },
  optional: { message: str, uuids: arr as Validator },
  after({ reason, message, uuids }) {
    if (reason !== "custom" || (message && uuids)) return;
    throw sdkError('"message" and "uuids" must be set for "custom" option in disableSelectOption');
  },
};

function checkCounts({ maxPickableCount, minPickableCount }: PickerSettings): void {
  if ((maxPickableCount as number) < (minPickableCount as number)) {
    throw sdkError('"minPickableCount" should not larger than "maxPickableCount"');
  }
}

function checkChatFilters({ selectionType, chatFilters }: PickerSettings): void {
  if (selectionType !== "chatMember") return;
  const filters = chatFilters as string[];
  if (filters.includes("open")) throw sdkError('"open" is not allowed in "chatFilters"');
  const lacksRegular = !filters.includes("regular");
  if (lacksRegular && (filters.includes("direct") || filters.includes("multi"))) {
    throw sdkError('"regular" should be included in "chatFilters"');
  }
}

const common = {
  returnUrl: str,
  title: str,
  ...each(bool, "enableSearch", "displayAllProfile", "enableBackButton"),
  disableSelectOptions: (value: unknown) =>
    arr(value) &&
    value.every(
      (one) => obj(one) && Boolean(checkSettings(one, disabledOption, "disableSelectOption")),
    ),
};
const counts = { maxPickableCount: intBetween(1, 100), minPickableCount: intBetween(1, 100) };
const friends = {
  friendFilter: oneOf("none", "invitable", "registered"),
  countryCodeFilters: arr as Validator,
  usingOsFilter: oneOf("all", "ios", "android"),
  ...each(bool, "showMyProfile", "showFavorite"),
};
const chats = {
  selectionType: oneOf("chat", "chatMember"),
  chatFilters: (value: unknown) =>
    arr(value) && value.every(oneOf("regular", "direct", "multi", "open")),
};
const chatDefaults = { selectionType: "chat", chatFilters: ["regular"] };

/** The settings of one tab, nested in those of `Picker.select`. */
const tab =
  (parameters: Parameters): Validator =>
  (value) =>
    obj(value) && Boolean(checkSettings(value, parameters, "Picker.select"));

/** The parameters of `Picker.selectFriend`. */
export const friendParameters: Parameters = { optional: { ...common, ...friends } };

/** The parameters of `Picker.selectFriends`. */
export const friendsParameters: Parameters = {
  optional: { ...common, ...friends, ...counts, showPickedFriend: bool },
  after: checkCounts,
};

/** The parameters of `Picker.selectChat`. */
export const chatParameters: Parameters = {
  optional: { ...common, ...counts, ...chats },
  defaults: chatDefaults,
  after(settings) {
    checkCounts(settings);
    checkChatFilters(settings);
  },
};

/** The parameters of `Picker.select`, which has a tab for friends and one for chats. */
export const tabParameters = (isV28: boolean): Parameters => ({
  ...(isV28 && { required: { enableMulti: bool } }),
  optional: {
    ...common,
    ...counts,
    friendsParams: tab({ optional: { ...friends, showPickedFriend: bool } }),
    chatParams: tab({ optional: chats, defaults: chatDefaults, after: checkChatFilters }),
  },
  after: checkCounts,
});
