// Sharing in Chromium on the emulator, from the upload to the app's webhook, on both flavours of the SDK.
import type { Browser } from "playwright";
import { describe, expect, test } from "vitest";
import { closed, opening, press, start, tick } from "../support/journey.js";
import { origin, useBrowser, versions } from "../support/shop.js";
import { call, outcome } from "../support/windows.js";

let browser: Browser;
useBrowser((started) => {
  browser = started;
});

const shareWebhook = "https://shop.example/share";
/** A PNG of one pixel. */
const pixel =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

describe.each(versions)("SDK %s", (version) => {
  test("upload an image, share it to a chat, and the webhook arrives at the app", async () => {
    const at = await start(browser, version, { apps: [{ shareWebhook }] });
    const { page, emulator, reports } = at;
    const upload = await call(
      page,
      `fetch("data:image/png;base64,${pixel}").then((found) => found.blob()).then((blob) =>
        kakao.Share.uploadImage({ file: [new File([blob], "pixel.png", { type: "image/png" })] }))`,
    );
    await expect.poll(() => outcome(page, upload)).toBeDefined();
    const { infos } = (
      (await outcome(page, upload)) as { value: { infos: { original: { url: string } } } }
    ).value;
    expect(infos.original).toMatchObject({ content_type: "image/png", width: 1, height: 1 });

    const { popup } = await opening(
      page,
      `kakao.Share.sendDefault({
        objectType: "feed",
        content: {
          title: "딸기 치즈 케익",
          description: "#케익 #딸기",
          imageUrl: ${JSON.stringify(infos.original.url)},
          link: { webUrl: "${origin}/cake", mobileWebUrl: "${origin}/cake" },
        },
        social: { likeCount: 286, commentCount: 45 },
        buttons: [{ title: "웹으로 보기", link: { webUrl: "${origin}/cake" } }],
        serverCallbackArgs: { order: "7" },
      })`,
    );
    // what KakaoTalk shows: the picture has come, the button leads to the app
    await popup.getByText("딸기 치즈 케익").waitFor();
    await expect
      .poll(() => popup.evaluate(() => document.querySelector("img")?.naturalWidth))
      .toBe(1);
    expect(await popup.getByRole("link", { name: "웹으로 보기" }).getAttribute("href")).toBe(
      `${origin}/cake`,
    );
    await tick(popup, "김철수");
    await press(popup, "보내기");
    await closed(popup);

    expect(emulator.messages).toEqual([
      {
        from: 123456789,
        to: 987654321,
        receivers: [987654321],
        chat_type: "DirectChat",
        kind: "default",
        url: "/picker/link",
        data: { template_object: expect.anything() as unknown },
        template: expect.objectContaining({
          object_type: "feed",
          social: { like_count: 286, comment_count: 45 },
        }) as unknown,
        at: expect.any(Number) as number,
      },
    ]);
    await expect.poll(() => reports.length).toBe(1);
    const [report] = reports;
    expect(report).toMatchObject({
      method: "POST",
      url: shareWebhook,
      headers: {
        authorization: "KakaoAK admin-key",
        "user-agent": "KakaoOpenAPI/1.0",
        "x-kakao-resource-id": expect.stringMatching(/./) as string,
      },
    });
    expect(JSON.parse(report!.body)).toEqual({
      order: "7",
      CHAT_TYPE: "DirectChat",
      HASH_CHAT_ID: expect.stringMatching(/^[\da-f]{64}$/) as string,
    });
    expect(at.escaped).toEqual([]);
  });
});
