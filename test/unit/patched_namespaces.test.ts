// Share, Channel, Navi and Picker of the facade can be patched and spied on, as those of the SDK.
import { wrapKakao } from "kakao-typed";
import { createEmulator } from "kakao-typed/emulator";
import { afterEach, describe, expect, test, vi } from "vitest";
import { load, onTheWire, open } from "../support/page.js";

onTheWire();

const link = { webUrl: "https://shop.example" };
const text = { objectType: "text", text: "hi", link } as const;
const namespaces = ["Share", "Channel", "Navi", "Picker"] as const;

afterEach(() => {
  vi.restoreAllMocks();
});

describe("one object for one namespace of the SDK", () => {
  test.each(namespaces)("kakao.%s is the same at each reading", (name) => {
    const { kakao } = open();
    expect(kakao[name]).toBe(kakao[name]);
    expect(Object.keys(kakao[name])).toEqual(Object.keys(open().sdk[name]));
  });

  test("two facades share nothing", () => {
    const { kakao } = open();
    const other = open().kakao;
    expect(kakao.Share).not.toBe(other.Share);
  });
});

describe("a function that is replaced takes effect", () => {
  test("by a spy, and no more when the spy is restored", () => {
    const { kakao } = open();
    const original = kakao.Share.sendDefault;
    const spy = vi.spyOn(kakao.Share, "sendDefault").mockImplementation(() => {});
    kakao.Share.sendDefault(text);
    expect(spy).toHaveBeenCalledExactlyOnceWith(text);
    spy.mockRestore();
    expect(kakao.Share.sendDefault).toBe(original);
  });

  test("by an assignment, and none of the others with it", () => {
    const { kakao } = open();
    const calls: unknown[] = [];
    const { sendScrap } = kakao.Share;
    kakao.Share.sendDefault = (settings) => void calls.push(settings);
    kakao.Share.sendDefault(text);
    expect(calls).toEqual([text]);
    expect(kakao.Share.sendScrap).toBe(sendScrap);
  });

  test("also where the function is one that the facade has replaced itself", async () => {
    const { kakao } = open();
    const image = { infos: { original: { url: "spied" } } };
    const picked = { users: [{ uuid: "spied" }] };
    const followed = { status: "spied", channel_public_id: "_a" };
    vi.spyOn(kakao.Share, "scrapImage").mockResolvedValue(image);
    vi.spyOn(kakao.Picker, "selectFriend").mockResolvedValue(picked);
    vi.spyOn(kakao.Channel, "followChannel").mockResolvedValue(followed);
    expect(await kakao.Share.scrapImage({ imageUrl: link.webUrl })).toBe(image);
    expect(await kakao.Picker.selectFriend()).toBe(picked);
    expect(await kakao.Channel.followChannel({ channelPublicId: "_a" })).toBe(followed);
  });

  test("on the SDK itself, before and after the first reading, and no more when it is restored", () => {
    const { kakao, sdk } = open();
    const first = vi.spyOn(sdk.Share, "sendCustom").mockImplementation(() => {});
    kakao.Share.sendCustom({ templateId: 1 });
    const second = vi.spyOn(sdk.Share, "sendDefault").mockImplementation(() => {});
    kakao.Share.sendDefault(text);
    expect([first.mock.calls, second.mock.calls]).toEqual([[[{ templateId: 1 }]], [[text]]]);
    second.mockRestore();
    kakao.Share.sendDefault(text);
    expect(second.mock.calls).toEqual([]);
  });

  test("and what the SDK gets later does not undo it", () => {
    const { kakao, sdk } = open();
    const ours = vi.spyOn(kakao.Share, "sendDefault").mockImplementation(() => {});
    vi.spyOn(sdk.Share, "sendScrap").mockImplementation(() => {});
    kakao.Share.sendDefault(text);
    expect(ours).toHaveBeenCalledTimes(1);
  });
});

describe("the SDK's namespaces are followed", () => {
  test("they appear with init, and stay over cleanup and another init", () => {
    const kakao = wrapKakao(load(createEmulator()));
    expect(kakao.Share).toBeUndefined();
    kakao.init("javascript-key");
    const { Share } = kakao;
    expect(Share.sendDefault).toBeTypeOf("function");
    kakao.cleanup();
    kakao.init("javascript-key");
    expect(kakao.Share).toBe(Share);
  });

  test("an SDK that is loaded again brings others", () => {
    let sdk = open().sdk;
    const kakao = wrapKakao(() => sdk);
    const before = kakao.Share;
    const spy = vi.spyOn(before, "sendDefault").mockImplementation(() => {});
    sdk = open().sdk;
    expect(kakao.Share).not.toBe(before);
    const called = vi.spyOn(sdk.Share, "sendDefault").mockImplementation(() => {});
    kakao.Share.sendDefault(text);
    expect(called.mock.calls).toEqual([[text]]);
    expect(spy).not.toHaveBeenCalled();
  });
});
