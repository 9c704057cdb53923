// The namespaces that pass through: the fake SDK accepts what the types accept, and refuses what they refuse.
import { place } from "#wire";
import type { KakaoSdk } from "kakao-typed";
import type { SdkAuthorizeSettings } from "../../src/facade/global_types.js";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { onTheWire, open, realSdk } from "../support/page.js";

onTheWire();

const link = { webUrl: "https://shop.example", mobileWebUrl: "https://shop.example" };
const content = { title: "케이크", imageUrl: "https://shop.example/a.png", link };
const button = { title: "보기", link };
const channelPublicId = "_frxjem";
const point = { name: "판교", x: 127.1, y: 37.4 };

type Space = "Share" | "Channel" | "Navi" | "Picker" | "Cert";
type Call = readonly [space: Space, name: string, settings: object];

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

const refused: readonly (readonly [...Call, message: string])[] = [
  [
    "Share",
    "sendDefault",
    { objectType: "texts" },
    "objectType should be one of (feed, list, commerce, location, calendar, text)",
  ],
  [
    "Share",
    "sendDefault",
    { objectType: "text", link },
    "Missing required keys: text at Share.sendDefault",
  ],
  [
    "Share",
    "sendDefault",
    { objectType: "text", text: "a", link, success() {} },
    "Invalid parameter keys: success at Share.sendDefault",
  ],
  [
    "Share",
    "sendDefault",
    { objectType: "text", text: "a", link, buttonTitle: undefined },
    'Illegal argument for "buttonTitle" in Share.sendDefault',
  ],
  [
    "Share",
    "sendDefault",
    { objectType: "feed", content, buttons: [button, button, button] },
    'Illegal argument for "buttons" in Share: size of buttons should be up to 2',
  ],
  [
    "Share",
    "sendDefault",
    { objectType: "list", headerTitle: "a", headerLink: link, contents: [content] },
    'Illegal argument for "contents" in Share: size of contents should be more than 1 and up to 3',
  ],
  [
    "Share",
    "createCustomButton",
    { templateId: 1 },
    "Missing required keys: container at Share.createCustomButton",
  ],
  [
    "Share",
    "createScrapButton",
    { requestUrl: "a" },
    "Missing required keys: container at Share.createScrapButton",
  ],
  [
    "Share",
    "createDefaultButton",
    { objectType: "text", text: "a", link },
    "Missing required keys: container at Share.createDefaultButton",
  ],
  [
    "Share",
    "sendDefault",
    { objectType: "feed", content: { link, imageWidth: "1" } },
    'Illegal argument for "imageWidth" in parameter "content" in defaultObject',
  ],
  [
    "Channel",
    "createChatButton",
    { container: "#share" },
    "Missing required keys: channelPublicId at Channel.createChatButton",
  ],
  [
    "Picker",
    "selectFriends",
    { maxPickableCount: 1, minPickableCount: 2 },
    '"minPickableCount" should not larger than "maxPickableCount"',
  ],
  [
    "Picker",
    "selectFriend",
    { disableSelectOptions: [{ reason: "custom" }] },
    '"message" and "uuids" must be set for "custom" option in disableSelectOption',
  ],
  ["Share", "uploadImage", {}, "Missing required keys: file at Share.uploadImage"],
  ["Share", "scrapImage", { imageUrl: 1 }, 'Illegal argument for "imageUrl" in Share.scrapImage'],
  [
    "Channel",
    "addChannel",
    { channelPublicId: "a/b" },
    'Illegal argument for "channelPublicId" in Channel.addChannel',
  ],
  [
    "Channel",
    "createAddChannelButton",
    { channelPublicId },
    "container is required for Channel.createAddChannelButton: pass in element or id",
  ],
  [
    "Channel",
    "chat",
    { channelPublicId, lang: "fr" },
    'Illegal argument for "lang" in Channel.chat',
  ],
  ["Navi", "start", { name: "a", x: 1 }, "Missing required keys: y at Navi.start"],
  [
    "Navi",
    "start",
    { ...point, vehicleType: 9 },
    'Illegal argument for "vehicleType" in Navi.start',
  ],
  [
    "Navi",
    "start",
    { ...point, viaPoints: [point, point, point, point] },
    "Invalid parameter keys: via points should not be exceed 3. at Navi.start",
  ],
  ["Navi", "share", { ...point, x: "1" }, 'Illegal argument for "x" in Navi.share'],
  [
    "Picker",
    "selectFriends",
    { maxPickableCount: 101 },
    'Illegal argument for "maxPickableCount" in Picker.selectFriends',
  ],
  [
    "Picker",
    "selectChat",
    { chatFilters: ["all"] },
    'Illegal argument for "chatFilters" in Picker.selectChat',
  ],
];

const call = (sdk: KakaoSdk, [space, name, settings]: Call) =>
  (sdk[space] as unknown as Record<string, (settings: object) => unknown>)[name]!({ ...settings });

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

describe("what they refuse throws", () => {
  beforeEach(() => {
    if (place !== "node") document.body.innerHTML = '<a id="share">share</a>';
  });

  test.each(refused)("%s.%s %j: %s", (space, name, settings, message) => {
    const { sdk } = open();
    let thrown: unknown;
    try {
      call(sdk, [space, name, settings]);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ name: "KakaoError", message });
  });

  test("Picker.select wants enableMulti since 2.8, and before 2.8 does not know it", () => {
    for (const version of realSdk === undefined ? (["2.7.1", "2.8.2"] as const) : [undefined]) {
      const { sdk } = open(version && { sdk: { version } });
      const older = sdk.VERSION.startsWith("2.7");
      const settings = older ? { enableMulti: true } : {};
      const said = older
        ? "Invalid parameter keys: enableMulti at Picker.select"
        : "Missing required keys: enableMulti at Picker.select";
      expect(() => sdk.Picker.select({ returnUrl: "a", ...settings })).toThrow(
        expect.objectContaining({ message: said }) as Error,
      );
    }
  });

  test.skipIf(place === "node")("a button's channel may stand on its container", () => {
    const { sdk } = open();
    for (const name of ["createAddChannelButton", "createChatButton"] as const) {
      document.body.innerHTML = `<div id="a" data-channel-public-id="_a" data-size="large"></div>`;
      const settings: Record<string, unknown> = { container: "#a", channelPublicId: "_b" };
      sdk.Channel[name](settings as never);
      expect(settings).toMatchObject({ channelPublicId: "_a", size: "large" });
      expect(document.querySelectorAll("#a a")).toHaveLength(1);
      sdk.Channel[name]({ container: "#a" } as never);
      sdk.Channel.cleanup();
      expect(document.querySelectorAll("#a a")).toHaveLength(0);
    }
  });

  test.skipIf(place === "node")(
    "a share whose window is blocked: 2.7.1 trips, 2.8 is silent",
    () => {
      vi.spyOn(window, "open").mockReturnValue(null);
      vi.spyOn(HTMLFormElement.prototype, "submit").mockImplementation(() => {});
      for (const version of realSdk === undefined ? (["2.7.1", "2.8.2"] as const) : [undefined]) {
        const { sdk } = open(version && { sdk: { version } });
        const send = () => sdk.Share.sendCustom({ templateId: 1 });
        if (sdk.VERSION.startsWith("2.7")) expect(send).toThrow(/null.*'focus'|null/);
        else expect(send).not.toThrow();
      }
      vi.restoreAllMocks();
    },
  );

  test("what is new in 2.8 is unknown to 2.7.1", () => {
    if (realSdk !== undefined) return;
    const { sdk } = open({ sdk: { version: "2.7.1" } });
    const settings = { pickerSettings: {} };
    expect(() => sdk.Share.sendCustom({ templateId: 1, ...settings })).toThrow(/pickerSettings/);
    expect(() => sdk.Channel.chat({ channelPublicId, installTalk: true })).toThrow(/installTalk/);
    expect(sdk.Cert).toBeUndefined();
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

describe("Auth", () => {
  const every: SdkAuthorizeSettings = {
    state: "a",
    prompt: "none",
    scope: "account_email,gender",
    serviceTerms: "a,b",
    channelPublicId,
    loginHint: "a@b.example",
    nonce: "a",
    settleId: "a",
    kauth_tx_id: "a",
    isPopup: false,
    throughTalk: true,
    throughSyncplugin: false,
    deviceType: "watch",
  };

  test.skipIf(place === "node")("authorize takes every option there is", async () => {
    const { sdk } = open();
    // refused for the browser it is, not for an option
    const refusal = { error: "auto_login", error_description: "NOT_SUPPORTED_BROWSER", state: "a" };
    await expect(sdk.Auth.authorize({ ...every })!.then(String)).rejects.toEqual(refusal);
  });

  test.each<[string, object, string]>([
    ["authorize", { redirectUri: 1 }, 'Illegal argument for "redirectUri" in Auth.authorize'],
    ["authorize", { state: undefined }, 'Illegal argument for "state" in Auth.authorize'],
    ["authorize", { scope: ["a"] }, 'Illegal argument for "scope" in Auth.authorize'],
    ["authorize", { deviceType: "phone" }, 'Illegal argument for "deviceType" in Auth.authorize'],
    ["authorize", { isPopup: null }, 'Illegal argument for "isPopup" in Auth.authorize'],
    ["authorize", { prompts: "login" }, "Invalid parameter keys: prompts at Auth.authorize"],
    [
      "authorizeForCert",
      { redirectUri: "a", settleId: "b" },
      "Missing required keys: signData at Auth.authorizeForCert",
    ],
    [
      "selectShippingAddress",
      { close: null },
      'Illegal argument for "close" in Auth.selectShippingAddress',
    ],
    [
      "createShippingAddress",
      { returnUrl: undefined },
      'Illegal argument for "returnUrl" in Auth.createShippingAddress',
    ],
    [
      "updateShippingAddress",
      { addressId: "1" },
      'Illegal argument for "addressId" in Auth.updateShippingAddress',
    ],
    ["updateShippingAddress", {}, "Missing required keys: addressId at Auth.updateShippingAddress"],
  ])("%s refuses %j", (name, settings, message) => {
    const { sdk } = open();
    const Auth = sdk.Auth as unknown as Record<string, (settings: object) => unknown>;
    let thrown: unknown;
    try {
      Auth[name]!(settings);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ name: "KakaoError", message });
  });
});
