// The playground as a person goes through it, in Chromium; with an accessibility check of every page there is.
import { fileURLToPath } from "node:url";
import axe from "axe-core";
import { createEmulator, type Emulator } from "kakao-typed/emulator";
import type { Browser, Page } from "playwright";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { createServer, type ViteDevServer } from "vite";
import { kakao } from "../../playground/kakao.ts";
import { alias } from "../../playground/vite.config.ts";
import { launch } from "../support/shop.js";

let browser: Browser;
let vite: ViteDevServer | undefined;
let emulator: Emulator;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  await vite?.close();
});

/** Opens the playground, in a browser of its own. */
async function open(locale = "en-US", options: Parameters<typeof createEmulator>[0] = {}) {
  emulator = createEmulator({ pages: true, apps: [{ openid: true }], ...options });
  vite = await createServer({
    configFile: false,
    logLevel: "error",
    root: fileURLToPath(new URL("../../playground", import.meta.url)),
    resolve: { alias },
    plugins: [kakao(emulator)],
    server: { port: 0, host: "localhost" },
  });
  await vite.listen();
  const context = await browser.newContext({ locale, viewport: { width: 1360, height: 900 } });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on("pageerror", (error) => wrong.push(error.message));
  await page.goto(vite.resolvedUrls!.local[0]!);
  return { page, wrong };
}

const press = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, ...(typeof name === "string" && { exact: true }) }).click();

async function popupAfter(page: Page, name: string): Promise<Page> {
  const [popup] = await Promise.all([page.waitForEvent("popup"), press(page, name)]);
  await popup.waitForLoadState();
  return popup;
}

const accessible = async (page: Page) => {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(),
  );
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
};

/** A PNG of one pixel. */
const image = {
  name: "pixel.png",
  mimeType: "image/png",
  buffer: Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  ),
};

const status = (page: Page) => page.getByRole("status");

/** Agrees to these items, and to what is required. */
async function agree(popup: Page, ...items: (string | RegExp)[]): Promise<void> {
  await popup.getByRole("heading", { name: "Consent to Kakao Login" }).waitFor();
  await accessible(popup);
  for (const name of [/\[required\]/, ...items]) {
    for (const box of await popup.getByRole("checkbox", { name }).all()) await box.check();
  }
  await press(popup, "Agree and continue");
}

/** Logs the first sample account in. */
async function logIn(page: Page, ...items: (string | RegExp)[]): Promise<void> {
  const popup = await popupAfter(page, "Log in with Kakao");
  await press(popup, /홍길동/);
  await agree(popup, ...items);
  await status(page).getByText("홍길동").waitFor();
}

describe("a person", () => {
  test("logs in through login and consent, sees what was agreed to, asks for more, and withdraws it", async () => {
    const { page, wrong } = await open();
    await status(page).getByText("Nobody is logged in").waitFor();
    await accessible(page);
    const popup = await popupAfter(page, "Log in with Kakao");
    await accessible(popup);
    await popup.getByLabel("Email or user id").fill("nobody@nowhere.example");
    await press(popup, "Log in");
    await popup.getByRole("alert").waitFor();
    await popup.getByLabel("Email or user id").fill("sample@sample.com");
    await press(popup, "Log in");
    await agree(popup, /이메일/);
    await status(page).getByText("홍길동").waitFor();
    await status(page).getByText("sample@sample.com").waitFor();
    const row = (name: string) => page.getByRole("row", { name });
    await row("gender").getByRole("cell", { name: "true" }).waitFor();
    await accessible(page);

    const more = await popupAfter(page, "Ask: 성별");
    await agree(more, /성별/);
    await row("gender").getByRole("cell", { name: "yes" }).waitFor();
    await row("gender").getByRole("cell", { name: "false" }).waitFor();

    await press(page, "Withdraw: 성별");
    await row("gender").getByRole("cell", { name: "true" }).waitFor();
    await page.getByText("The code that ran").or(page.getByText("On the wire")).first().waitFor();
    expect(await page.locator("aside").textContent()).toContain("/v2/user/revoke/scopes");
    expect(await page.locator("aside").textContent()).not.toContain("emulated-access-token");
    expect(wrong).toEqual([]);
  });

  test("cancels, and reads why; logs in again without a page the second time; leaves for another account", async () => {
    const { page } = await open();
    const popup = await popupAfter(page, "Log in with Kakao");
    await press(popup, /홍길동/);
    await press(popup, "Cancel");
    await page.getByText("The user pressed cancel on the consent page.").waitFor();
    await accessible(page);
    await status(page).getByText("Nobody is logged in").waitFor();

    // still signed in at Kakao: the consent page comes at once
    const again = await popupAfter(page, "Log in with Kakao");
    await agree(again);
    await status(page).getByText("홍길동").waitFor();

    await press(page, "Log out");
    await status(page).getByText("Nobody is logged in").waitFor();
    await press(page, "Log in with Kakao");
    await status(page).getByText("홍길동").waitFor();

    await press(page, "Log out");
    await status(page).getByText("Nobody is logged in").waitFor();
    const other = await popupAfter(page, "With another account");
    await accessible(other);
    await press(other, /김철수/);
    await agree(other);
    await status(page).getByText("김철수").waitFor();
  });

  test("logs in over a redirect, with an account just made", async () => {
    const { page } = await open();
    let back = "";
    page.on("request", (request) => {
      if (/[?&]code=.*&state=/.test(request.url())) back = request.url();
    });
    await press(page, "Log in with a redirect");
    await press(page, "Create a Kakao Account");
    await accessible(page);
    await page.getByLabel("Nickname").fill("새 사람");
    await page.getByLabel("Email").fill("new@sample.com");
    await press(page, "Create and log in");
    await agree(page, /이메일/);
    await status(page).getByText("새 사람").waitFor();
    await status(page).getByText("new@sample.com").waitFor();
    expect(new URL(page.url()).search).toBe("");
    expect(emulator.users).toHaveLength(3);

    // back to the address that the login came to: still logged in, and no error
    await page.goto(back);
    await status(page).getByText("새 사람").waitFor();
    expect(await page.getByText("state_").count()).toBe(0);
    expect(new URL(page.url()).search).toBe("");
  });

  test("picks an address, adds one, closes the window, and is told what consent is missing", async () => {
    const { page } = await open();
    await logIn(page, /배송지/);
    const pick = () => popupAfter(page, "Pick an address");
    let popup = await pick();
    await popup.getByRole("heading", { name: "Choose an address" }).waitFor();
    await accessible(popup);
    await press(popup, "Choose: 집");
    await page
      .getByText(/"name": "집"/)
      .first()
      .waitFor();

    popup = await pick();
    await press(popup, "Add an address");
    await popup.getByRole("heading", { name: "Add an address" }).waitFor();
    await accessible(popup);
    const fields = ["Name of the address", "Receiver", "Phone number", "Address", "Postal code"];
    for (const field of fields) await popup.getByLabel(field, { exact: true }).fill("1");
    await press(popup, "Add and choose");
    await page
      .getByText(/"base_address": "1"/)
      .first()
      .waitFor();

    popup = await pick();
    await popup.getByRole("heading", { name: "Choose an address" }).waitFor();
    await popup.close();
    await page.getByText("KakaoPopupError closed").waitFor();

    popup = await pick();
    await press(popup, "Close");
    await page.getByText("KakaoPopupError closed").waitFor();

    await press(page, /Withdraw: 배송지/);
    await page.getByRole("button", { name: /Ask: 배송지/ }).waitFor();
    // its window closes itself
    await press(page, "Pick an address");
    await page.getByText("KakaoAppsError KAE203").waitFor();
  });

  test("breaks things, reads the explained error, unlinks, and is asked for consent again", async () => {
    const { page } = await open();
    await logIn(page);
    await press(page, "Invalid response");
    await page.getByText("KakaoResponseError invalid_response").waitFor();
    await page
      .getByText(/not what its documentation says.*\bid\b/)
      .first()
      .waitFor();
    await press(page, "503");
    await page.getByText("KakaoNetworkError http").waitFor();
    await accessible(page);
    await press(page, "Unlink");
    await status(page).getByText("Nobody is logged in").waitFor();
    const popup = await popupAfter(page, "Log in with Kakao");
    await agree(popup);
    await status(page).getByText("홍길동").waitFor();
    await press(page, "Expired token");
    await page.getByText("KakaoApiError -401").waitFor();
    await page.getByText("The access token has expired.").waitFor();
  });

  test("uploads an image, shares it to a chat, shares a page and a template, and sees what was sent", async () => {
    const { page, wrong } = await open();
    await page.getByLabel("Upload an image").setInputFiles(image);
    await page.getByText(/^upload: /).waitFor();
    await accessible(page);

    let popup = await popupAfter(page, "Share with KakaoTalk");
    await press(popup, /홍길동/);
    await popup.getByRole("checkbox", { name: /김철수/ }).waitFor();
    await accessible(popup);
    await popup.getByRole("checkbox", { name: /김철수/ }).check();
    await press(popup, "Send");
    await page.getByText("KakaoTalk's window is open.").waitFor();
    for (const name of ["Share this page", "Share my template"]) {
      popup = await popupAfter(page, name);
      await popup.getByRole("checkbox", { name: "홍길동" }).check();
      await press(popup, "Send");
    }
    await expect.poll(() => emulator.messages.length).toBe(3);
    await press(page, "See what was sent");
    await page.getByText(/"image_url": "http/).waitFor();
    expect(wrong).toEqual([]);
  });

  test("reads why it did not share: a blocked window, with and without a fallback, and three buttons", async () => {
    const { page } = await open();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await press(page, "Blocked: copy the link");
    await page.getByText("The link was copied.").waitFor();
    const { origin } = new URL(page.url());
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(origin);
    await press(page, "Blocked: an error");
    await page.getByText("KakaoPopupError blocked").waitFor();
    await press(page, "Three buttons");
    await page.getByText("KakaoDataError invalid_data").waitFor();
    await page
      .getByText(/settings\.buttons|data\.buttons|buttons: expected/)
      .first()
      .waitFor();
    await accessible(page);
    expect(emulator.messages).toHaveLength(0);
  });

  test("chooses a friend for a message, and adds a channel", async () => {
    const { page } = await open();
    emulator.signIn({ user: 987_654_321 });
    await logIn(page, /친구/, /메시지/);
    let popup = await popupAfter(page, "Message to friends");
    await popup.getByRole("heading", { name: "Choose friends" }).waitFor();
    await accessible(popup);
    await popup.getByRole("checkbox", { name: /김철수/ }).check();
    await press(popup, "Confirm");
    await page
      .getByLabel("Result")
      .getByText(/successful_receiver_uuids/)
      .waitFor();
    popup = await popupAfter(page, "Message to friends");
    await popup.getByRole("heading", { name: "Choose friends" }).waitFor();
    await popup.close();
    await page.getByText("KakaoPopupError closed").waitFor();

    popup = await popupAfter(page, "Add a channel");
    await popup.getByRole("button", { name: "Add the channel" }).waitFor();
    await accessible(popup);
    await press(popup, "Add the channel");
    await page
      .getByLabel("Result")
      .getByText(/"channel_public_id": "_frxjem"/)
      .waitFor();
  });

  test("reads it in Korean, and switches the language with the keyboard", async () => {
    const { page } = await open("ko-KR");
    await page.getByRole("heading", { name: "카카오 로그인을, 키 없이 지금" }).waitFor();
    const popup = await popupAfter(page, "카카오 로그인");
    await popup.getByRole("heading", { name: "카카오계정 로그인" }).waitFor();
    expect(await popup.locator("html").getAttribute("lang")).toBe("ko");
    await accessible(popup);
    await popup.close();
    await page.getByText("KakaoPopupError closed").waitFor();
    await page.getByText("사용자가 창을 닫았거나").waitFor();
    await page.getByRole("button", { name: "English" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Kakao Login, now, without keys" }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("English");
    await page.keyboard.press("Tab");
    await Promise.all([page.waitForEvent("popup"), page.keyboard.press("Enter")]);
  });
});
