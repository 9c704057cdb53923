// The ways to log in, out and back, and what the page shows of them.
import type { Page } from "playwright";
import { expect, test } from "vitest";
import {
  actionOf,
  complete,
  logIn,
  type Playground,
  press,
  ready,
  resultOf,
  usePlayground,
} from "./site.js";

let playground: Playground;
usePlayground((started) => (playground = started));

/** The steps of a drawn login that have happened. */
const steps = (page: Page, card: string) =>
  page.locator(`article[aria-labelledby="title-${card}"] .sequence li[data-filled="true"] .words`);

const who = (page: Page) => page.locator(".who-name");

test("the sequence of a login in a window fills in, while its open step stays open", async () => {
  const page = await playground.open();
  await ready(page);
  expect(await steps(page, "popup").count()).toBe(0);
  const opens = page.waitForEvent("popup");
  await press(page, "login");
  const popup = await opens;
  await resultOf(page, "popup").getByText("창에서 로그인하거나 선택하세요.").waitFor();
  await expect.poll(() => steps(page, "popup").count()).toBe(1);
  const first = page.locator(".sequence details").first();
  await first.locator("summary").click();
  await actionOf(page, "login").focus();
  await complete(popup);
  await expect.poll(() => steps(page, "popup").count()).toBe(5);
  expect(await steps(page, "popup").allTextContents()).toEqual([
    expect.stringContaining("GET /oauth/authorize"),
    expect.stringContaining("GET /apiweb/code.json"),
    expect.stringContaining("POST /api/exchange"),
    expect.stringContaining("POST /oauth/token"),
    expect.stringContaining("GET /v2/user/me"),
  ]);
  expect(await first.evaluate((one) => (one as HTMLDetailsElement).open)).toBe(true);
  await first.getByText("response_type=code").waitFor();
  // a further action somewhere else closes nothing either
  await press(page, "load");
  await resultOf(page, "load").locator("pre").waitFor();
  expect(await first.evaluate((one) => (one as HTMLDetailsElement).open)).toBe(true);
});

test("while a window is open, the login can be cancelled, and another action does nothing", async () => {
  const page = await playground.open();
  await ready(page);
  const opens = page.waitForEvent("popup");
  await press(page, "login");
  const popup = await opens;
  expect(await actionOf(page, "login").getAttribute("aria-disabled")).toBe("true");
  await press(page, "otherAccount");
  expect(page.context().pages()).toHaveLength(2);
  const closed = popup.waitForEvent("close");
  await resultOf(page, "popup").getByRole("button", { name: "취소" }).click();
  await closed;
  await resultOf(page, "popup").getByText("KakaoNetworkError aborted", { exact: true }).waitFor();
  await expect.poll(() => page.locator("[role=status]").textContent()).toBe("취소했습니다.");
  expect(await page.locator("main [aria-disabled]").count()).toBe(0);
});

test("a window that is closed, and a consent that is refused, are explained", async () => {
  const page = await playground.open();
  await ready(page);
  let opens = page.waitForEvent("popup");
  await press(page, "login");
  await (await opens).close();
  await resultOf(page, "popup").getByText("KakaoPopupError closed", { exact: true }).waitFor();
  await resultOf(page, "popup").getByText("해결 방법").waitFor();
  opens = page.waitForEvent("popup");
  await press(page, "login");
  const popup = await opens;
  await popup.getByRole("button", { name: "홍길동" }).click();
  await popup.getByRole("button", { name: "취소" }).click();
  await resultOf(page, "popup")
    .getByText("KakaoAuthError access_denied", { exact: true })
    .waitFor();
  await who(page).getByText("로그인하지 않았습니다").waitFor();
});

test("a login by redirect comes back with all of its steps; the back button shows who is logged in", async () => {
  const page = await playground.open({ at: "#/login?lang=en" });
  await ready(page);
  await press(page, "redirect");
  await page.getByRole("heading", { name: "Log in to your Kakao Account" }).waitFor();
  await page.getByRole("button", { name: /홍길동/ }).click();
  await page.getByLabel("Agree to all").check();
  await page.getByRole("button", { name: "Agree and continue" }).click();
  await who(page).getByText("홍길동").waitFor();
  expect(new URL(page.url()).search).toBe("");
  expect(new URL(page.url()).hash).toContain("#/login");
  await expect.poll(() => steps(page, "redirect").count()).toBe(5);
  await resultOf(page, "redirect").getByText("done").waitFor();
  await page.goBack();
  await ready(page);
  await who(page).getByText("홍길동").waitFor();
  expect(await page.locator(".failure").count()).toBe(0);
});

test("the address of a login that is over shows who is logged in, and no error", async () => {
  const page = await playground.open();
  await ready(page);
  const codes: string[] = [];
  page.on("framenavigated", (frame) => {
    if (/[?&]code=/.test(frame.url())) codes.push(frame.url());
  });
  await press(page, "redirect");
  await page.getByRole("button", { name: /홍길동/ }).click();
  await page.getByLabel("전체 동의하기").check();
  await page.getByRole("button", { name: "동의하고 계속하기" }).click();
  await who(page).getByText("홍길동").waitFor();
  expect(codes).toHaveLength(1);
  await page.goto(codes[0]!);
  await ready(page);
  await who(page).getByText("홍길동").waitFor();
  expect(await page.locator(".failure").count()).toBe(0);
  expect(new URL(page.url()).search).toBe("");
});

test("the server's login leaves the page and comes back to its section, with a session", async () => {
  const page = await playground.open({ at: "#/server" });
  await ready(page);
  await press(page, "serverLogin");
  await page.getByRole("button", { name: /홍길동/ }).click();
  await page.getByLabel("전체 동의하기").check();
  await page.getByRole("button", { name: "동의하고 계속하기" }).click();
  await page.getByRole("heading", { name: "내 서버" }).waitFor();
  await expect.poll(() => steps(page, "server").count()).toBe(5);
  await page.getByLabel("결과").getByText('"id": 123456789').waitFor();
  // the token is in no script's reach
  await who(page).getByText("로그인하지 않았습니다").waitFor();
});

test("unlinking at Kakao reaches the server as a webhook", async () => {
  const page = await playground.open({ at: "#/server" });
  await ready(page);
  await press(page, "causeUnlink");
  await resultOf(page, "webhooks").getByLabel("결과").getByText('"status": 200').waitFor();
  await press(page, "webhooks");
  await resultOf(page, "webhooks").getByLabel("결과").getByText('"kind": "unlink"').waitFor();
});

test("starting over forgets accounts, consents and results", async () => {
  const page = await playground.open();
  await ready(page);
  await logIn(page);
  await page.getByRole("button", { name: "처음부터 다시" }).click();
  await who(page).getByText("로그인하지 않았습니다").waitFor();
  expect(await resultOf(page, "popup").textContent()).toBe("");
  await expect
    .poll(() => page.locator("[role=status]").textContent())
    .toBe("처음 상태로 되돌렸습니다.");
  const opens = page.waitForEvent("popup");
  await press(page, "login");
  await (await opens).getByRole("heading", { name: "카카오계정 로그인" }).waitFor();
});

test("a blocked SDK is explained, and tried again", async () => {
  const page = await playground.open({
    prepare: (context) => context.route("**/kakao.min.js", (route) => route.abort()),
  });
  await page.getByText("카카오 SDK를 불러오지 못했습니다.").waitFor();
  await page.getByText("해결 방법").first().waitFor();
  await page.context().unroute("**/kakao.min.js");
  await page.getByRole("button", { name: "다시 시도" }).click();
  await ready(page);
  await logIn(page);
});

test("a browser that stores nothing is told so, and logs in in a window", async () => {
  const page = await playground.open({
    prepare: (context) =>
      context.addInitScript(() => {
        for (const name of ["localStorage", "sessionStorage"]) {
          Object.defineProperty(window, name, {
            get() {
              throw new DOMException("denied", "SecurityError");
            },
          });
        }
      }),
  });
  await ready(page);
  await page.getByText("이 브라우저는 저장을 막아 두었습니다").waitFor();
  await logIn(page);
  await who(page).getByText("홍길동").waitFor();
});
