// The example of sharing, in Chromium on an emulated Kakao: from the photo to the webhook that says it was sent.
import type { Browser, Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { installExample, runIn, type Running, startExample } from "../support/example.js";
import { launch } from "../support/shop.js";
import { inApps } from "../support/user_agents.js";

let browser: Browser;
let running: Running;
beforeAll(async () => {
  const folder = installExample("share");
  runIn(folder, ["run", "types"]);
  [browser, running] = await Promise.all([launch(), startExample(folder)]);
}, 300_000);
beforeEach(async () => {
  await control("POST", "reset");
  // the friend picker shows whom uses the app
  await control("POST", "sign-in", { user: 987_654_321 });
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});
afterAll(async () => {
  await browser.close();
  await running.stop();
});

/** Asks the emulator's control API. */
async function control(method: string, path: string, data?: object): Promise<unknown> {
  const response = await fetch(`${running.kakao}/emulator/${path}`, {
    method,
    headers: { "Content-Type": "application/json" },
    body: data ? JSON.stringify(data) : null,
  });
  expect(response.ok, await response.clone().text()).toBe(true);
  return response.json().catch(() => undefined);
}

const messages = () => control("GET", "messages");

/** A PNG of one pixel. */
const photo = {
  name: "mug.png",
  mimeType: "image/png",
  buffer: Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  ),
};

async function open(userAgent?: string): Promise<{ page: Page; home: string }> {
  const context = await browser.newContext({
    locale: "ko-KR",
    permissions: ["clipboard-read", "clipboard-write"],
    ...(userAgent !== undefined && { userAgent }),
  });
  const page = await context.newPage();
  const home = `${running.url}/`;
  await page.goto(home);
  await told(page, "준비되었습니다.");
  return { page, home };
}

const told = (page: Page, text: string | RegExp) =>
  page.getByRole("status").filter({ hasText: text }).waitFor();
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).click();

async function popupAfter(page: Page, name: string): Promise<Page> {
  const [popup] = await Promise.all([page.waitForEvent("popup"), press(page, name)]);
  return popup;
}

test("a photo is uploaded, then shared to a chat, and the shop hears that it was sent", async () => {
  const { page, home } = await open();
  expect(await page.getByRole("img").count()).toBe(0);
  await page.getByLabel("함께 보낼 사진").setInputFiles(photo);
  await told(page, "사진을 올렸습니다.");
  const imageUrl = await page.getByRole("img").getAttribute("src");

  const popup = await popupAfter(page, "카카오톡으로 공유");
  await press(popup, /홍길동/);
  await popup.getByRole("checkbox", { name: /김철수/ }).check();
  await press(popup, "보내기");
  await told(page, "공유했습니다(DirectChat). 감사합니다!");
  const sent = (await messages()) as unknown[];
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({
    template: {
      object_type: "commerce",
      content: { title: "빨간 머그컵", image_url: imageUrl, link: { web_url: home } },
      commerce: { regular_price: 12_000 },
    },
  });
});

test("a template of one's own is shared; a window that is closed was no share", async () => {
  const { page } = await open();
  const closed = await popupAfter(page, "템플릿으로 공유");
  await closed.getByRole("heading", { name: "카카오계정 로그인" }).waitFor();
  await closed.close();
  expect(await messages()).toHaveLength(0);

  const popup = await popupAfter(page, "템플릿으로 공유");
  await press(popup, /홍길동/);
  await popup.getByText("빨간 머그컵, 지금 만나 보세요.").waitFor();
  await popup.getByRole("checkbox", { name: "홍길동" }).check();
  await press(popup, "보내기");
  await told(page, "공유했습니다(MemoChat). 감사합니다!");
});

test("where windows are blocked, the link is copied", async () => {
  const { page, home } = await open();
  await page.evaluate("window.open = () => null");
  for (const name of ["템플릿으로 공유", "카카오톡으로 공유"]) {
    await page.evaluate("navigator.clipboard.writeText('')");
    await press(page, name);
    await expect.poll(() => page.evaluate("navigator.clipboard.readText()")).toBe(home);
    await told(page, "링크를 복사했습니다.");
  }
  expect(await messages()).toHaveLength(0);
});

test("friends are chosen, and get a message", async () => {
  const { page } = await open();
  const login = await popupAfter(page, "카카오 로그인");
  await press(login, /홍길동/);
  for (const box of await login.getByRole("checkbox").all()) await box.check();
  await press(login, "동의하고 계속하기");
  await told(page, "로그인했습니다.");
  const popup = await popupAfter(page, "친구에게 보내기");
  await popup.getByRole("checkbox", { name: /김철수/ }).check();
  await press(popup, "확인");
  await told(page, "친구 1명에게 보냈습니다.");
  expect(await messages()).toMatchObject([{ to: 987654321 }]);
});

test("a ticket that the shop has not given is no share, whoever names it", async () => {
  const { page, home } = await open();
  const headers = { "Content-Type": "application/json", Authorization: "KakaoAK admin-key" };
  const report = (data: object, more = {}) =>
    page.request.post(`${home}shop/shared`, {
      headers: { ...headers, "X-Kakao-Resource-ID": "1", ...more },
      data,
    });
  const fields = { CHAT_TYPE: "MemoChat", HASH_CHAT_ID: "1", ticket: "forged" };
  expect((await report(fields)).status()).toBe(200);
  expect(await (await page.request.get(`${home}shop/tickets/forged`)).json()).toEqual({});
  expect((await report(fields, { Authorization: "KakaoAK another" })).status()).toBe(401);
  expect((await report({})).status()).toBe(400);
});

test("in an app's browser there is a way out, or a word on it", async () => {
  const { text } = inApps.find(({ what }) => what === "Instagram, iPhone")!;
  const { page } = await open(text);
  await press(page, "기본 브라우저로 열기");
  await told(page, "외부 브라우저로 열기");
});
