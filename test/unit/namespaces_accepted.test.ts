// The namespaces that pass through: the fake SDK accepts what the types accept.
import { place } from "#wire";
import type { KakaoSdk } from "kakao-typed";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { onTheWire, open, realSdk } from "../support/page.js";
import { accepted, call, channelPublicId } from "../support/namespaces.js";

onTheWire();

describe.skipIf(realSdk !== undefined)("what the types accept", () => {
  beforeEach(() => {
    if (place === "node") return;
    const popup = { closed: false, focus() {}, close() {} };
    vi.spyOn(window, "open").mockReturnValue(popup as unknown as Window);
    // a form would lead a new window, or this page, to Kakao
    vi.spyOn(HTMLFormElement.prototype, "submit").mockReturnValue();
    document.body.innerHTML = '<a id="share">share</a>';
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test.each(accepted)("%s.%s %j", (...given) => {
    const { sdk, kakao } = open();
    expect(call(sdk, given)).toBeUndefined();
    // and through the facade, whose pickers give promises
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
