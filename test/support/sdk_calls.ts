// Settings for the SDK's functions: right ones and wrong ones, made at random.
import fc from "fast-check";

/** Values of all kinds, right for some options and wrong for others. */
export const junkValues: readonly unknown[] = [
  undefined,
  null,
  0,
  1,
  -1,
  1.5,
  NaN,
  100,
  101,
  "",
  "a",
  "a/b",
  "/a",
  "#share",
  "#none",
  true,
  false,
  [],
  {},
  ["a"],
  [{}],
  new String("x"),
  new Boolean(true),
  new Number(3),
  () => {},
];

const junk = fc.constantFrom(...junkValues);
const or = (...values: unknown[]) =>
  fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...values) }, { weight: 1, arbitrary: junk });
const link = or({ webUrl: "a" }, {}, { webUrl: 1 }, { x: 1 });
const content = fc.oneof(
  fc.record({ link }, { requiredKeys: ["link"] }),
  fc.record({ link, title: or("a"), imageWidth: or(1) }, { requiredKeys: ["link"] }),
  junk,
);
const button = fc.oneof(fc.record({ title: or("a"), link }), junk);
const some = (one: fc.Arbitrary<unknown>, most: number) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.array(one, { maxLength: most }) },
    { weight: 1, arbitrary: junk },
  );
const place = fc.oneof(fc.record({ name: or("a"), x: or(1), y: or(1) }), junk);
const reason = fc.oneof(
  fc.record(
    { reason: or("msgBlocked", "custom"), message: or("a"), uuids: or(["b"]) },
    { requiredKeys: ["reason"] },
  ),
  junk,
);

const common = {
  installTalk: or(true),
  throughTalk: or(false),
  extras: or({}),
  serverCallbackArgs: or("{}", {}, "{"),
  pickerSettings: or(
    {},
    { groupId: 1, args: {}, type: "chat", limit: 2, logs: {} },
    { limit: "1" },
  ),
};
const message = {
  ...common,
  content,
  text: or("a"),
  link,
  buttonTitle: or("a"),
  buttons: some(button, 3),
  headerTitle: or("a"),
  headerLink: link,
  contents: some(content, 4),
  address: or("a"),
  commerce: or({ regularPrice: 1 }, { regularPrice: 1, currencyUnitPosition: 2 }, {}),
  social: or({ likeCount: 1 }, { likeCount: "1" }),
  itemContent: or({ items: [{ item: "a", itemOp: "b" }] }, { items: [{}] }, { sum: 1 }),
  idType: or("event"),
  id: or("1"),
};
const container = { container: or("#share", "#channel", "#none") };
const channel = {
  channelPublicId: or("_a", "a/b", "/a"),
  lang: or("ko", "fr"),
  installTalk: or(true),
};
const looks = {
  ...container,
  ...channel,
  size: or("small", "large"),
  color: or("mono"),
  shape: or("mobile"),
  title: or("question"),
  supportMultipleDensities: or(true),
};
const navi = {
  name: or("a"),
  x: or(1),
  y: or(1),
  coordType: or("wgs84"),
  rpOption: or(100, 7),
  viaPoints: some(place, 4),
  guideId: or(1),
};
const picker = {
  title: or("a"),
  enableSearch: or(true),
  disableSelectOptions: some(reason, 2),
  friendFilter: or("none"),
  countryCodeFilters: or(["82"]),
  usingOsFilter: or("ios"),
  showPickedFriend: or(true),
  maxPickableCount: or(1, 5),
  minPickableCount: or(2),
  selectionType: or("chat", "chatMember"),
  chatFilters: or(["regular"], ["open"], ["direct"]),
  enableMulti: or(true),
  friendsParams: or({}, { friendFilter: "none" }, { x: 1 }),
  chatParams: or({}, { selectionType: "chatMember", chatFilters: ["open"] }, { title: "a" }),
};
const login = {
  redirectUri: or("a"),
  settleId: or("a"),
  signData: or("a"),
  state: or("a"),
  scope: or("a", ["a"]),
  deviceType: or("tv", "phone"),
};

/** What each function is called with. */
export const functions: Readonly<Record<string, Readonly<Record<string, fc.Arbitrary<unknown>>>>> =
  {
    "Share.sendDefault": {
      objectType: or("feed", "list", "commerce", "location", "calendar", "text"),
      ...message,
    },
    "Share.createDefaultButton": {
      objectType: or("feed", "list", "commerce", "location", "calendar", "text"),
      ...container,
      ...message,
    },
    "Share.sendScrap": { requestUrl: or("a"), templateId: or(1), templateArgs: or({}), ...common },
    "Share.createScrapButton": { ...container, requestUrl: or("a"), templateId: or(1), ...common },
    "Share.sendCustom": { templateId: or(1), templateArgs: or({}), ...common },
    "Share.createCustomButton": {
      ...container,
      templateId: or(1),
      templateArgs: or({}),
      ...common,
    },
    "Channel.addChannel": channel,
    "Channel.chat": channel,
    "Channel.createAddChannelButton": looks,
    "Channel.createChatButton": looks,
    "Channel.followChannel": { channelPublicId: channel.channelPublicId },
    "Navi.start": navi,
    "Navi.share": navi,
    "Picker.selectFriend": picker,
    "Picker.selectFriends": picker,
    "Picker.selectChat": picker,
    "Picker.select": picker,
    "Auth.selectShippingAddress": { close: or(() => {}), forceMobileLayout: or(true) },
    "Auth.updateShippingAddress": { addressId: or(1, 0) },
    "Auth.authorizeForCert": login,
    "Cert.identify": { ...login, dealerAppKey: or("a"), identifyItems: or("a"), tabs: or("a") },
  };

/** A function's name, and settings for it. */
export const callOf = (
  ...names: readonly string[]
): fc.Arbitrary<[name: string, settings: unknown]> =>
  fc
    .constantFrom(...names)
    .chain((name) =>
      fc.tuple(
        fc.constant(name),
        fc.oneof(
          { weight: 30, arbitrary: fc.record(functions[name]!, { requiredKeys: [] }) },
          { weight: 1, arbitrary: junk },
        ),
      ),
    );

/** A copy of settings, with the members that are kept; an element or a function stays itself. */
export const copyOf = (value: unknown, isKept = (_member: unknown) => true): unknown =>
  Array.isArray(value)
    ? value.map((one) => copyOf(one, isKept))
    : Object.prototype.toString.call(value) === "[object Object]"
      ? Object.fromEntries(
          Object.entries(value as object)
            .filter(([, one]) => isKept(one))
            .map(([key, one]) => [key, copyOf(one, isKept)]),
        )
      : value;

/** What the page has for the functions that make buttons. */
export const containers = `<a id="share">share</a><div id="channel" data-channel-public-id="_c" data-color="x"></div>`;

/** Requests that nobody answers: an answer would lead the page away. */
export class Unanswered {
  open() {}
  setRequestHeader() {}
  addEventListener() {}
  abort() {}
  send() {}
}
