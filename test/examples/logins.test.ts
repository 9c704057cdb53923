// Each example of a login, out of a copy, as a person uses it in Chromium: cancels, logs in, goes back, reloads, logs out.
import { connect } from "node:net";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { installExample, runIn, type Running, startExample } from "../support/example.js";
import { launch } from "../support/shop.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

// the element draws its button in a shadow tree, which has the link for browsers without JavaScript beside it
const loginButton = (page: Page) => page.locator("a.kakao-button", { hasText: "카카오 로그인" });
const logoutButton = (page: Page) => page.getByRole("button", { name: "로그아웃" });
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).click();

interface Example {
  readonly name: string;
  /** What it says to whom is logged in. */
  readonly greeting: string;
}

/** What Kakao's design guide asks of the button. */
async function isDrawn(page: Page): Promise<void> {
  await loginButton(page).waitFor();
  expect(await loginButton(page).evaluate((link) => getComputedStyle(link).backgroundColor)).toBe(
    "rgb(254, 229, 0)",
  );
  expect(await loginButton(page).locator("svg").isVisible()).toBe(true);
}

/** From the first visit to the logout, with everything that people do on the way. */
async function goThrough({ url, kakao }: Running, { greeting }: Example): Promise<void> {
  const context = await browser.newContext({ locale: "ko-KR" });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on("pageerror", ({ message }) => wrong.push(message));
  const loggedIn = () => page.getByText(greeting).waitFor();
  try {
    await page.goto(url);
    await isDrawn(page);

    // cancels: the page says so, and leads on
    await loginButton(page).click();
    // a router may ask its own pages first: the click is over before the page is left
    await page.waitForURL((address) => address.href.startsWith(kakao));
    await press(page, /홍길동/);
    await press(page, "취소");
    await page.getByRole("heading", { name: "로그인을 취소했습니다" }).waitFor();
    await page.getByRole("link", { name: "돌아가기" }).click();

    // logs in; still signed in at Kakao, the consent page comes at once
    await loginButton(page).click();
    const callback = page.waitForRequest(/\/callback\?/);
    await page.getByRole("checkbox", { name: "전체 동의하기" }).check();
    await press(page, "동의하고 계속하기");
    await loggedIn();
    expect(new URL(page.url()).search).toBe("");

    // goes back to Kakao's page, and agrees once more; a router that still writes to the history of the page it starts on
    // would end the wait for it
    await page.waitForLoadState("networkidle");
    await page.goBack();
    await page.goto(url);
    await loggedIn();
    // the address that the login came back to, as a reload or the history opens it
    await page.goto((await callback).url());
    await loggedIn();
    await page.reload();
    await loggedIn();
    expect(await loginButton(page).isVisible()).toBe(false);

    // nothing of it is for scripts
    expect(await page.evaluate("document.cookie")).toBe("");
    const cookies = await context.cookies(url);
    expect(cookies.map(({ name, httpOnly, sameSite }) => ({ name, httpOnly, sameSite }))).toEqual([
      { name: "kakao-session", httpOnly: true, sameSite: "Lax" },
    ]);

    await logoutButton(page).click();
    await loginButton(page).waitFor();
    await page.reload();
    await loginButton(page).waitFor();
    expect(await context.cookies(url)).toEqual([]);

    // Kakao is down: the page says so, and leads on
    await breakKakao(kakao);
    await loginButton(page).click();
    await page.getByRole("heading", { name: "카카오에 연결할 수 없습니다" }).waitFor();
    await page.getByRole("link", { name: "다시 로그인" }).click();
    await loggedIn();
    expect(wrong).toEqual([]);
  } finally {
    await context.close();
  }
}

/** Kakao answers the next exchange of a code with an error page. */
async function breakKakao(kakao: string): Promise<void> {
  const fault = { url: "/oauth/token", status: 503, body: "<html>" };
  const response = await fetch(`${kakao}/emulator/faults`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(fault),
  });
  expect(response.status).toBeLessThan(300);
}

/** Whether something listens at the port of an address. */
const isOpen = (url: string) =>
  new Promise<boolean>((resolve) => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });

const hello = "홍길동님, 반가워요!";

describe.each<Example>([
  { name: "react", greeting: hello },
  { name: "vue", greeting: hello },
  { name: "next", greeting: hello },
  { name: "svelte", greeting: hello },
  { name: "hono", greeting: hello },
  { name: "express", greeting: "로그인했습니다." },
  { name: "script-tag", greeting: hello },
])("$name", (example) => {
  test("starts with two commands, and works as people use it", async () => {
    const folder = installExample(example.name);
    runIn(folder, ["run", "types"]);
    const running = await startExample(folder);
    try {
      await goThrough(running, example);
      // a port that is taken is told, and not passed over: Kakao leads back to this one
      const port = new URL(running.url).port;
      expect(() => runIn(folder, ["start"], { PORT: port })).toThrow(port);
    } finally {
      await running.stop();
    }
    // the emulator ends with it
    await expect.poll(() => isOpen(running.kakao)).toBe(false);
  }, 300_000);
});
