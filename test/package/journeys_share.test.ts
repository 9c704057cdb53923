// Sharing in Chromium on the emulator, from the upload to the app's webhook, on both flavours of the SDK.
import type { Browser } from "playwright";
import { describe, expect, test } from "vitest";
import { adminKey, closed, oauth, opening, press, start, tick } from "../support/journey.js";
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
    expect(reports[0]!.url).toBe(shareWebhook);
    expect(await oauth.parseShareWebhook(reports[0]!, { adminKey })).toMatchObject({
      order: "7",
      CHAT_TYPE: "DirectChat",
      HASH_CHAT_ID: expect.stringMatching(/^[\da-f]{64}$/) as string,
    });
    expect(at.escaped).toEqual([]);
  });

  test("a scrap and a template of the app, to several chats; by a button; the webhook as a GET", async () => {
    const template = {
      object_type: "text",
      text: "${name}님이 초대했습니다",
      link: { web_url: `${origin}/invite` },
    } as const;
    const at = await start(browser, version, {
      apps: [{ shareWebhook, shareWebhookMethod: "GET", templates: [{ id: 7, template }] }],
    });
    const { page, emulator, reports } = at;
    const custom = await opening(
      page,
      `kakao.Share.sendCustom({ templateId: 7, templateArgs: { name: "홍길동" }, serverCallbackArgs: '{"a":"b"}' })`,
    );
    await custom.popup.getByText("홍길동님이 초대했습니다").waitFor();
    await press(custom.popup, "보내기");
    await custom.popup.getByRole("alert").getByText("10개까지 고르세요.").waitFor();
    await tick(custom.popup, "홍길동", "동네 오픈채팅");
    await press(custom.popup, "보내기");
    await closed(custom.popup);
    expect(emulator.messages).toMatchObject([
      { chat_type: "MemoChat", to: 123456789, kind: "custom", args: { name: "홍길동" } },
      { chat_type: "OpenMultiChat", receivers: [], template: { text: "홍길동님이 초대했습니다" } },
    ]);
    await expect.poll(() => reports.length).toBe(2);
    const read = await Promise.all(
      reports.map((report) => oauth.parseShareWebhook(report, { adminKey })),
    );
    expect(read).toMatchObject([
      { CHAT_TYPE: "MemoChat", TEMPLATE_ID: "7", a: "b" },
      { CHAT_TYPE: "OpenMultiChat", TEMPLATE_ID: "7", a: "b" },
    ]);

    await page.evaluate(`document.body.insertAdjacentHTML("beforeend", "<button id=share>공유</button>");
      kakao.Share.createScrapButton({ container: "#share", requestUrl: "${origin}/page" }); 0`);
    const [scrap] = await Promise.all([page.waitForEvent("popup"), press(page, "공유")]);
    await scrap.getByText(`${origin}/page`).first().waitFor();
    await tick(scrap, "주말 모임");
    await press(scrap, "보내기");
    await closed(scrap);
    expect(emulator.messages.at(-1)).toMatchObject({
      chat_type: "MultiChat",
      kind: "scrap",
      data: { request_url: `${origin}/page` },
    });
    expect(at.escaped).toEqual([]);
  });

  const text = `{ objectType: "text", text: "안녕", link: { webUrl: "${origin}" } }`;

  test("cancelled, and refused: Kakao's page says the code", async () => {
    const at = await start(browser, version, {
      apps: [{ shareWebhook, webDomains: ["https://other.example"] }],
    });
    const { page, emulator, reports } = at;
    const refused = await opening(page, `kakao.Share.sendDefault(${text})`);
    await refused.popup.getByRole("heading", { name: "4002" }).waitFor();
    await refused.popup.getByText(origin, { exact: true }).waitFor();
    await refused.popup.close();

    emulator.changeApp({ webDomains: [origin], sdkDomains: ["https://other.example"] });
    const elsewhere = await opening(page, `kakao.Share.sendDefault(${text})`);
    await elsewhere.popup.getByRole("heading", { name: "4019" }).waitFor();
    await elsewhere.popup.close();

    emulator.changeApp({ sdkDomains: [origin] });
    const left = await opening(page, `kakao.Share.sendDefault(${text})`);
    await tick(left.popup, "홍길동");
    await press(left.popup, "취소");
    await closed(left.popup);
    expect([emulator.messages, reports]).toEqual([[], []]);
    expect(at.escaped).toEqual([]);
  });

  test("with pages Kakao asks who it is, once, in English too", async () => {
    const at = await start(browser, version, { pages: true, locale: "en-US" });
    const { page, emulator } = at;
    const first = await opening(page, `kakao.Share.sendDefault(${text})`);
    await press(first.popup, /김철수/);
    await tick(first.popup, "홍길동");
    await press(first.popup, "Send");
    await closed(first.popup);
    const again = await opening(page, `kakao.Share.sendDefault(${text})`);
    await tick(again.popup, "홍길동");
    await press(again.popup, "Cancel");
    await closed(again.popup);
    expect(emulator.messages).toMatchObject([{ from: 987654321, to: 123456789 }]);
    expect(at.escaped).toEqual([]);
  });
});
