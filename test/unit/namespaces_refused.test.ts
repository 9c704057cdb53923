// The namespaces that pass through: what the SDK refuses throws.
import { place } from "#wire";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { onTheWire, open, realSdk } from "../support/page.js";
import {
  type Call,
  button,
  call,
  channelPublicId,
  content,
  link,
  point,
} from "../support/namespaces.js";

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

onTheWire();

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
      const create = sdk.Channel[name] as unknown as (given: object) => void;
      create(settings);
      expect(settings).toMatchObject({ channelPublicId: "_a", size: "large" });
      expect(document.querySelectorAll("#a a")).toHaveLength(1);
      create({ container: "#a" });
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
