// Sharing through the facade: what is checked before, what a blocked window does, and what the results have to be.
import { place } from "#wire";
import {
  copyLink,
  isKakaoError,
  type Kakao,
  KakaoPopupError,
  type KakaoResponseError,
  webShare,
} from "kakao-typed";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { channelPublicId, content, link } from "../support/namespaces.js";
import { login, onTheWire, open, realSdk, rejection } from "../support/page.js";

onTheWire();

const thrownBy = (call: () => unknown): unknown => {
  try {
    call();
  } catch (error) {
    return error;
  }
  throw new Error("It has thrown nothing.");
};

const text = { objectType: "text", text: "안녕", link } as const;

describe("wrong settings", () => {
  const wrong: readonly (readonly [
    call: (kakao: Kakao) => unknown,
    path: string,
    message: RegExp,
  ])[] = [
    [
      ({ Share }) => Share.sendDefault({ ...text, link: undefined } as never),
      "settings.link",
      /^\[kakao\] Share\.sendDefault: settings\.link: expected object, got nothing\. Nothing was sent\.$/,
    ],
    [
      ({ Share }) => (Share.sendDefault as () => void)(),
      "settings.objectType",
      /expected 'feed' \| 'list' \| 'commerce' \| 'location' \| 'calendar' \| 'text', got nothing/,
    ],
    [
      ({ Share }) =>
        Share.sendDefault({ objectType: "feed", content: { ...content, imageUrl: 1 } } as never),
      "settings.content.imageUrl",
      /expected string, got number/,
    ],
    [
      ({ Share }) => {
        const button = { title: "보기", link };
        Share.sendDefault({ ...text, buttons: Array.from({ length: 3 }, () => button) });
      },
      "settings.buttons",
      /expected array of 0 to 2, got 3\. A message has room for two buttons\./,
    ],
    [
      ({ Share }) =>
        Share.sendDefault({
          objectType: "list",
          headerTitle: "a",
          headerLink: link,
          contents: [content],
        } as never),
      "settings.contents",
      /expected array of 2 to 3, got 1\. A list shows two or three contents\./,
    ],
    [
      ({ Share }) => Share.sendDefault({ ...text, buttonTitel: "보기" } as never),
      "settings.buttonTitel",
      /Did you mean 'buttonTitle'\?/,
    ],
    [
      ({ Share }) => Share.sendCustom({ templateId: "1" } as never),
      "settings.templateId",
      /expected number, got string/,
    ],
    [
      ({ Share }) => Share.sendCustom({ templateId: 1, serverCallbackArgs: "{" }),
      "settings.serverCallbackArgs",
      /expected object, or text in JSON, got text of another form/,
    ],
    [
      ({ Share }) => Share.sendCustom({ templateId: 1, callback() {} } as never),
      "settings.callback",
      /SDK v1/,
    ],
    [
      ({ Share }) => Share.sendCustom({ templateId: 1 }, { fallback: 1 } as never),
      "options.fallback",
      /expected function, got number/,
    ],
    [
      ({ Share }) => Share.createCustomButton({ templateId: 1 } as never),
      "settings.container",
      /expected element of the page, or its selector, got nothing/,
    ],
    [
      ({ Channel }) => Channel.chat({ channelPublicId: "a/b" }),
      "settings.channelPublicId",
      /expected public id such as _frxjem/,
    ],
    [
      ({ Navi }) => Navi.start({ name: "a", x: 1 } as never),
      "settings.y",
      /expected number, got nothing/,
    ],
    [
      ({ Navi }) => {
        const point = { name: "a", x: 1, y: 1 };
        Navi.start({ ...point, viaPoints: Array.from({ length: 4 }, () => point) });
      },
      "settings.viaPoints",
      /expected array of 0 to 3, got 4/,
    ],
  ];

  test.each(wrong)("%# throw at once, with path and expectation: %s", (call, path, message) => {
    const { kakao } = open();
    // outside of a page nobody can look for an element
    if (path === "settings.container" && place === "node") return;
    const error = thrownBy(() => call(kakao)) as Error;
    expect(isKakaoError(error)).toBe(true);
    expect(error).toMatchObject({ name: "KakaoDataError", issues: [{ path }] });
    expect(error.message).toMatch(message);
  });

  test("of functions with a promise reject", async () => {
    const { kakao } = login();
    const wrong: readonly (readonly [work: Promise<unknown>, path: string])[] = [
      [kakao.Picker.selectFriends({ maxPickableCount: 101 }), "settings.maxPickableCount"],
      [kakao.Picker.selectFriend({ titel: "a" } as never), "settings.titel"],
      [kakao.Picker.selectChat({ chatFilters: ["all"] } as never), "settings.chatFilters.0"],
      [kakao.Channel.followChannel({} as never), "settings.channelPublicId"],
      [kakao.Share.scrapImage({ imageUrl: 1 } as never), "settings.imageUrl"],
      [kakao.Share.deleteImage({} as never), "settings.imageUrl"],
    ];
    for (const [work, path] of wrong) {
      expect(await rejection(work)).toMatchObject({ name: "KakaoDataError", issues: [{ path }] });
    }
  });

  test("of a key that only another version of the SDK knows name the key", () => {
    if (realSdk !== undefined) return;
    const { kakao } = open({ sdk: { version: "2.7.1" } });
    const error = thrownBy(() => kakao.Share.sendCustom({ templateId: 1, pickerSettings: {} }));
    expect(error).toMatchObject({
      name: "KakaoDataError",
      issues: [
        { path: "settings.pickerSettings", expected: "what this version of the SDK accepts" },
      ],
      cause: { name: "KakaoError" },
    });
  });
});

describe.skipIf(place === "node")("selectors", () => {
  test.each([".none", ":::", "", 1, null])("of no element are refused: %j", (container) => {
    const { kakao } = open();
    const create = () => kakao.Share.createCustomButton({ templateId: 1, container } as never);
    expect(thrownBy(create)).toMatchObject({
      name: "KakaoDataError",
      issues: [{ path: "settings.container" }],
    });
  });

  test("of a container with data-channel-public-id need no other id", () => {
    document.body.innerHTML = `<div id="a" data-channel-public-id="_a"></div><div id="b"></div>`;
    const { kakao } = open();
    kakao.Channel.createChatButton({ container: "#a" });
    expect(document.querySelectorAll("#a a")).toHaveLength(1);
    const create = () => kakao.Channel.createChatButton({ container: "#b" });
    expect(thrownBy(create)).toMatchObject({ issues: [{ path: "settings.channelPublicId" }] });
    kakao.Channel.cleanup();
  });
});

describe.skipIf(place === "node")("a window", () => {
  const versions = realSdk === undefined ? (["2.7.1", "2.8.2"] as const) : [undefined];
  const calls: readonly (readonly [
    name: string,
    call: (kakao: Kakao, options?: object) => void,
  ])[] = [
    ["sendDefault", ({ Share }, options) => Share.sendDefault(text, options)],
    ["sendScrap", ({ Share }, options) => Share.sendScrap({ requestUrl: link.webUrl }, options)],
    ["sendCustom", ({ Share }, options) => Share.sendCustom({ templateId: 1 }, options)],
    ["addChannel", ({ Channel }, options) => Channel.addChannel({ channelPublicId }, options)],
    ["chat", ({ Channel }, options) => Channel.chat({ channelPublicId }, options)],
  ];
  let submitted: number;

  beforeEach(() => {
    submitted = 0;
    vi.spyOn(HTMLFormElement.prototype, "submit").mockImplementation(() => void submitted++);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  describe.each(versions)("(SDK %s)", (version) => {
    const page = () => open(version && { sdk: { version } });

    test.each(calls)("that is blocked throws, and nothing is sent: %s", (name, call) => {
      const { kakao } = page();
      vi.spyOn(window, "open").mockReturnValue(null);
      const { open: stub } = window;
      const error = thrownBy(() => call(kakao));
      expect(error).toBeInstanceOf(KakaoPopupError);
      expect(error).toMatchObject({ code: "blocked" });
      expect((error as Error).message).toContain(`.${name}: the browser blocked the window.`);
      expect(submitted).toBe(0);
      expect(window.open).toBe(stub);
    });

    test.each(calls)("that is blocked calls the fallback in the same task: %s", (_, call) => {
      const { kakao } = page();
      vi.spyOn(window, "open").mockReturnValue(null);
      const fallback = vi.fn<(error: unknown) => void>();
      call(kakao, { fallback });
      expect(fallback.mock.calls).toEqual([[expect.objectContaining({ code: "blocked" })]]);
      expect(submitted).toBe(0);
    });

    test.each(calls)("that opens calls no fallback: %s", (_, call) => {
      const { kakao } = page();
      const popup = { closed: false, focus() {}, close() {}, location: {} };
      vi.spyOn(window, "open").mockReturnValue(popup as unknown as Window);
      const fallback = vi.fn<() => void>();
      call(kakao, { fallback });
      expect(fallback).not.toHaveBeenCalled();
    });
  });

  test("blocked without a click says so", () => {
    const { kakao } = open();
    vi.spyOn(window, "open").mockReturnValue(null);
    for (const [userActivation, said] of [
      [{ isActive: false }, true],
      [{ isActive: true }, false],
      // older browsers do not tell
      [undefined, false],
    ] as const) {
      vi.stubGlobal(
        "navigator",
        Object.create(navigator, { userActivation: { value: userActivation } }),
      );
      const { message } = thrownBy(() => kakao.Share.sendCustom({ templateId: 1 })) as Error;
      expect(message.includes("It came without one, or after an await")).toBe(said);
    }
  });

  test("what a fallback throws is thrown", () => {
    const { kakao } = open();
    vi.spyOn(window, "open").mockReturnValue(null);
    const own = new Error("mine");
    const fallback = () => {
      throw own;
    };
    expect(thrownBy(() => kakao.Share.sendCustom({ templateId: 1 }, { fallback }))).toBe(own);
  });
});

describe("ready-made fallbacks", () => {
  const error = new KakaoPopupError("Share.sendCustom: blocked", { code: "blocked" });
  const url = "https://shop.example/1";
  const stub = (members: object) => {
    const base = typeof navigator === "undefined" ? {} : (navigator as object);
    vi.stubGlobal("navigator", Object.create(base, Object.getOwnPropertyDescriptors(members)));
  };
  const clipboard = (refuses = false) => {
    const copied: string[] = [];
    return {
      copied,
      clipboard: {
        async writeText(value: string) {
          if (refuses) throw new Error("denied");
          copied.push(value);
        },
      },
    };
  };
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test("webShare opens the share sheet", async () => {
    const share = vi.fn<(data: ShareData) => Promise<void>>(async () => {});
    stub({ share });
    await webShare({ title: "케이크", url })(error);
    expect(share.mock.calls).toEqual([[{ title: "케이크", url }]]);
  });

  test("webShare lets the user close the sheet", async () => {
    const { copied, clipboard: board } = clipboard();
    stub({
      share: async () => Promise.reject(new DOMException("", "AbortError")),
      clipboard: board,
    });
    await webShare({ url })(error);
    expect(copied).toEqual([]);
  });

  test.each(["without a share sheet", "where the sheet is not allowed"])(
    "webShare copies %s",
    async (how) => {
      const { copied, clipboard: board } = clipboard();
      const refuse = async () => Promise.reject(new DOMException("", "NotAllowedError"));
      stub({ share: how.startsWith("without") ? undefined : refuse, clipboard: board });
      const onCopied = vi.fn<() => void>();
      await webShare({ url }, onCopied)(error);
      expect(copied).toEqual([url]);
      expect(onCopied).toHaveBeenCalledTimes(1);
    },
  );

  test("copyLink copies, and rejects with the error of the share where it may not", async () => {
    const { copied, clipboard: board } = clipboard();
    stub({ clipboard: board });
    await copyLink(url)(error);
    expect(copied).toEqual([url]);
    for (const members of [clipboard(true), { clipboard: undefined }]) {
      stub(members);
      expect(await rejection(copyLink(url)(error))).toBe(error);
    }
  });
});

describe("images", () => {
  const url = "/v2/api/talk/message/image";

  test.each([
    ["a text file", new File(["a"], "a.txt", { type: "text/plain" })],
    ["no file", undefined],
    ["a URL", "https://shop.example/a.png"],
    ["an empty list", []],
    [
      "an image beside another file",
      [new File(["a"], "a.png"), new File(["a"], "a.pdf", { type: "application/pdf" })],
    ],
  ])("are no %s: nothing is sent", async (_, file) => {
    const { kakao, emulator } = open();
    const error = await rejection(kakao.Share.uploadImage({ file } as never));
    expect(error).toMatchObject({ name: "KakaoDataError", issues: [{ path: "settings.file" }] });
    expect(emulator.requests).toEqual([]);
  });

  test.each([
    [{}, "infos"],
    [{ infos: { original: {} } }, "infos.original.url"],
    [{ infos: { original: { url: 1 } } }, "infos.original.url"],
  ])("answered with %j reject", async (body, path) => {
    const { kakao, emulator } = open();
    for (const call of [
      () => kakao.Share.scrapImage({ imageUrl: "https://shop.example/a.png" }),
      () => kakao.API.request({ url: `${url}/scrap`, data: { image_url: "https://a.example" } }),
    ]) {
      emulator.failNext({ url: `${url}/scrap`, status: 200, body });
      const error = (await rejection(call())) as KakaoResponseError;
      expect(error).toMatchObject({ name: "KakaoResponseError", issues: [{ path }] });
      expect(error.response).toEqual(body);
    }
  });
});
