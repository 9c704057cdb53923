// What the Express example does beside the login, out of a copy: as a person presses its buttons, and as others try to.
import type { Browser, BrowserContext, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { installExample, type Running, startExample } from "../support/example.js";
import { launch } from "../support/shop.js";

let browser: Browser;
let running: Running;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  const folder = installExample("express");
  [browser, running] = await Promise.all([launch(), startExample(folder)]);
  context = await browser.newContext({ locale: "ko-KR" });
  page = await context.newPage();
}, 300_000);
afterAll(async () => {
  await browser.close();
  await running.stop();
});

const press = (name: string | RegExp) => page.getByRole("button", { name }).click();
const result = (text: string | RegExp) => page.locator("#result").getByText(text).waitFor();

test("reads, asks for more consent, sends messages, and unlinks", async () => {
  await page.goto(running.url);
  await page.getByText("로그인하지 않았습니다.").waitFor();
  expect(await page.locator("#calls").isVisible()).toBe(false);
  await page.locator("a.kakao-button").click();
  await press(/홍길동/);
  // as little as may be
  for (const box of await page.getByRole("checkbox", { name: /\[필수\]/ }).all()) await box.check();
  await press("동의하고 계속하기");
  await page.getByText("로그인했습니다.").waitFor();
  await press("내 정보");
  await result(/"id": 123456789/);
  await press("친구 목록");
  // in words, and not as JSON
  await result(/동의/);
  expect(await page.locator("#result").textContent()).not.toContain("{");

  await page.getByRole("link", { name: "친구·메시지 동의받기" }).click();
  await page.getByRole("checkbox", { name: "전체 동의하기" }).check();
  await press("동의하고 계속하기");
  await press("친구 목록");
  await result(/"total_count": 1/);
  await press("나에게 메시지");
  await result(/"result_code": 0/);
  await press("친구에게 메시지");
  await result(/"successful_receiver_uuids"/);

  page.once("dialog", (dialog) => void dialog.accept());
  await press("연결 끊기");
  await page.getByText("로그인하지 않았습니다.").waitFor();
  expect(await context.cookies(running.url)).toEqual([]);
});

test("answers nobody without a login, and no other site's page", async () => {
  const post = (headers: Record<string, string>) =>
    fetch(`${running.url}/api/message`, {
      method: "POST",
      headers: { "Content-Type": "application/json", ...headers },
    }).then(({ status }) => status);
  expect(await post({ "Sec-Fetch-Site": "same-origin" })).toBe(401);
  expect(await post({ Origin: running.url })).toBe(401);
  for (const foreign of [
    { "Sec-Fetch-Site": "cross-site", Origin: running.url },
    { "Sec-Fetch-Site": "same-site" },
    { Origin: "https://evil.example" },
    { Origin: "null" },
    {},
  ] as Record<string, string>[]) {
    expect(await post(foreign), JSON.stringify(foreign)).toBe(403);
  }
});
