import { expect, test } from "./test_with_kakao.ts";

test("logs in: Kakao's page leads back with a code", async ({ page, kakao }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "카카오 로그인" }).click();
  await page.getByRole("button", { name: /홍길동/ }).click();
  await page.getByRole("checkbox", { name: "전체 동의하기" }).check();
  await page.getByRole("button", { name: "동의하고 계속하기" }).click();
  await expect(page).toHaveURL(/\/callback\?code=/);
  expect(kakao.requests.at(-1)?.url).toContain("/oauth/authorize");
});

test("a login that is cancelled leads back, too", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "카카오 로그인" }).click();
  await page.getByRole("button", { name: /홍길동/ }).click();
  await page.getByRole("button", { name: "취소" }).click();
  await expect(page).toHaveURL(/\/callback\?error=access_denied/);
});

test("shares: what was sent, and to whom", async ({ page, context, kakao }) => {
  await page.goto("/");
  const [window] = await Promise.all([
    context.waitForEvent("page"),
    page.getByRole("button", { name: "카카오톡 공유" }).click(),
  ]);
  await window.getByRole("button", { name: /홍길동/ }).click();
  await window.getByRole("checkbox", { name: /김철수/ }).check();
  await window.getByRole("button", { name: "보내기" }).click();
  await expect.poll(() => window.isClosed()).toBe(true);
  expect(kakao.messages).toHaveLength(1);
  expect(kakao.messages[0]).toMatchObject({ template: { text: "빨간 머그컵 어때요?" } });
});
