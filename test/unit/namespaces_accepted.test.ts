// The namespaces that pass through: the fake SDK accepts what the types accept.
import { place } from "#wire";
import type { KakaoSdk } from "kakao-typed";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { onTheWire, open, realSdk } from "../support/page.js";
import {
  type Space,
  button,
  call,
  channelPublicId,
  content,
  link,
  point,
} from "../support/namespaces.js";

/** A call as the types have it: what is listed below has to compile. */
type Typed = {
  [S in Space]: {
    [N in keyof KakaoSdk[S]]: KakaoSdk[S][N] extends (settings: infer Settings) => unknown
      ? readonly [S, N, NonNullable<Settings>]
      : never;
  }[keyof KakaoSdk[S]];
}[Space];

/** Every option the contract has, in the values the types have. */
const accepted: readonly Typed[] = [
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

onTheWire();

describe.skipIf(realSdk !== undefined)("what the types accept", () => {
  beforeEach(() => {
    if (place === "node") return;
    const popup = { closed: false, focus() {}, close() {} };
    vi.spyOn(window, "open").mockReturnValue(popup as unknown as Window);
    document.body.innerHTML = '<a id="share">share</a>';
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test.each(accepted)("%s.%s %j", (...given) => {
    const { sdk, kakao } = open();
    expect(call(sdk, given)).toBeUndefined();
    // and through the facade, where it is the SDK's own
    if (given[0] !== "Picker") expect(call(kakao as unknown as KakaoSdk, given)).toBeUndefined();
    sdk.Share.cleanup();
    sdk.Channel.cleanup();
  });
});

describe("images, through the facade", () => {
  const infos = { infos: { original: { url: "https://k.kakaocdn.net/a.png" } } };
  const url = "/v2/api/talk/message/image";
  const file = () => new File(["a"], "a.png");

  test.skipIf(place !== "browser")(
    "are uploaded, a single one too, of which the SDK sends nothing",
    async () => {
      const { kakao, emulator } = open();
      for (const given of [file(), [file(), file()]]) {
        emulator.failNext({ url: `${url}/upload`, status: 200, body: infos });
        expect(await kakao.Share.uploadImage({ file: given })).toEqual(infos);
      }
      const counts = emulator.requests.map(({ body }) => body.split("a.png").length - 1);
      expect(counts).toEqual([1, 2]);
    },
  );

  test("are copied and deleted; what Kakao refuses rejects", async () => {
    const { kakao, emulator } = open();
    const imageUrl = "https://shop.example/a.png";
    emulator.failNext({ url: `${url}/scrap`, status: 200, body: infos });
    expect(await kakao.Share.scrapImage({ imageUrl })).toEqual(infos);
    emulator.failNext({ url: `${url}/delete`, status: 400, body: { code: -606, msg: "many" } });
    await expect(kakao.Share.deleteImage({ imageUrl })).rejects.toMatchObject({
      name: "KakaoApiError",
      code: -606,
    });
    expect(emulator.requests[0]!.body).toBe(`image_url=${encodeURIComponent(imageUrl)}`);
  });

  test.each(["uploadImage", "scrapImage", "deleteImage"] as const)(
    "%s without what it needs rejects, and sends nothing",
    async (name) => {
      const { kakao, emulator } = open();
      for (const settings of [undefined, {}, { imageUrl: 1 }]) {
        const work = kakao.Share[name](settings as never);
        await expect(work).rejects.toMatchObject({ name: "KakaoDataError" });
      }
      expect(emulator.requests).toHaveLength(0);
    },
  );
});

test("pickers and followChannel want a login", async () => {
  const { kakao } = open();
  for (const work of [
    kakao.Picker.selectFriends(),
    kakao.Picker.selectChat(),
    kakao.Channel.followChannel({ channelPublicId }),
  ]) {
    await expect(work).rejects.toMatchObject({ name: "KakaoStateError", code: "no_token" });
  }
});
