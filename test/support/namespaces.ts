// Calls of the SDK's other namespaces.
import type { KakaoSdk } from "kakao-typed";

export const link = { webUrl: "https://shop.example", mobileWebUrl: "https://shop.example" };

export const content = { title: "케이크", imageUrl: "https://shop.example/a.png", link };

export const button = { title: "보기", link };

export const channelPublicId = "_frxjem";

export const point = { name: "판교", x: 127.1, y: 37.4 };

type Space = "Share" | "Channel" | "Navi" | "Picker" | "Cert";

export type Call = readonly [space: Space, name: string, settings: object];

export const call = (sdk: KakaoSdk, [space, name, settings]: Call) =>
  (sdk[space] as unknown as Record<string, (settings: object) => unknown>)[name]!({ ...settings });

/** A call as the types have it: what is listed below has to compile. */
type Typed = {
  [S in Space]: {
    [N in keyof KakaoSdk[S]]: KakaoSdk[S][N] extends (settings: infer Settings) => unknown
      ? readonly [S, N, NonNullable<Settings>]
      : never;
  }[keyof KakaoSdk[S]];
}[Space];

/** Every option the contract has, in the values the types have. */
export const accepted: readonly Typed[] = [
  ["Share", "sendDefault", { objectType: "text", text: "hi", link, buttonTitle: "보기" }],
  [
    "Share",
    "sendDefault",
    {
      objectType: "feed",
      content: { ...content, imageWidth: 1, imageHeight: 1, description: "a" },
      itemContent: {
        profileText: "a",
        profileImageUrl: "a",
        titleImageUrl: "a",
        titleImageText: "a",
        titleImageCategory: "a",
        items: [{ item: "a", itemOp: "b" }],
        sum: "a",
        sumOp: "b",
      },
      social: { likeCount: 1, commentCount: 1, sharedCount: 1, viewCount: 1, subscriberCount: 1 },
      buttons: [button, button],
      installTalk: true,
      throughTalk: false,
      extras: {},
      serverCallbackArgs: { a: 1 },
      pickerSettings: { groupId: 1, args: {}, type: "chat", limit: 2, logs: {} },
    },
  ],
  [
    "Share",
    "sendDefault",
    { objectType: "list", headerTitle: "a", headerLink: link, contents: [content, content] },
  ],
  [
    "Share",
    "sendDefault",
    {
      objectType: "commerce",
      content,
      commerce: {
        regularPrice: 1,
        discountPrice: 1,
        discountRate: 1,
        fixedDiscountPrice: 1,
        currencyUnit: "원",
        currencyUnitPosition: 0,
        productName: "a",
      },
    },
  ],
  ["Share", "sendDefault", { objectType: "location", content, address: "a", addressTitle: "b" }],
  [
    "Share",
    "sendDefault",
    { objectType: "calendar", idType: "event", id: "1", content, buttons: [] },
  ],
  ["Share", "sendScrap", { requestUrl: "https://shop.example", templateId: 1, templateArgs: {} }],
  ["Share", "sendCustom", { templateId: 1, serverCallbackArgs: "{}" }],
  ["Share", "createDefaultButton", { container: "#share", objectType: "text", text: "a", link }],
  ["Share", "createScrapButton", { container: "#share", requestUrl: "https://shop.example" }],
  ["Share", "createCustomButton", { container: "#share", templateId: 1 }],
  ["Channel", "addChannel", { channelPublicId, lang: "en", installTalk: true }],
  ["Channel", "chat", { channelPublicId }],
  [
    "Channel",
    "createAddChannelButton",
    { container: "#share", channelPublicId, size: "small", supportMultipleDensities: true },
  ],
  [
    "Channel",
    "createChatButton",
    { container: "#share", channelPublicId, color: "mono", shape: "pc", title: "question" },
  ],
  [
    "Navi",
    "start",
    {
      ...point,
      coordType: "wgs84",
      vehicleType: 7,
      rpOption: 8,
      routeInfo: true,
      sX: 1,
      sY: 1,
      sAngle: 1,
      returnUri: "a",
      rpflag: "a",
      cid: "a",
      guideId: 1,
      viaPoints: [point, point, { ...point, rpflag: "a", cid: "b" }],
    },
  ],
  ["Navi", "share", { ...point, coordType: "katec", rpflag: "a", cid: "a", guideId: 1 }],
  ["Picker", "selectFriend", { returnUrl: "https://shop.example", friendFilter: "none" }],
  [
    "Picker",
    "selectFriends",
    {
      returnUrl: "https://shop.example",
      title: "a",
      enableSearch: true,
      displayAllProfile: true,
      enableBackButton: true,
      disableSelectOptions: [
        { reason: "msgBlocked" },
        { reason: "custom", message: "a", uuids: ["b"] },
      ],
      countryCodeFilters: ["82"],
      usingOsFilter: "ios",
      showMyProfile: true,
      showFavorite: true,
      showPickedFriend: true,
      maxPickableCount: 100,
      minPickableCount: 1,
    },
  ],
  [
    "Picker",
    "selectChat",
    { returnUrl: "https://shop.example", selectionType: "chatMember", chatFilters: ["regular"] },
  ],
  [
    "Picker",
    "select",
    { returnUrl: "https://shop.example", friendsParams: {}, chatParams: {}, enableMulti: true },
  ],
  [
    "Cert",
    "identify",
    {
      redirectUri: "a",
      dealerAppKey: "a",
      settleId: "a",
      identifyItems: "name,phone",
      tabs: "kakao",
      isTest: true,
    },
  ],
];
