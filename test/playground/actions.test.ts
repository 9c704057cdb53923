// Every action of every section, pressed once with the keyboard: what comes of it, where it is seen, and that nothing moves away.
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { complete, inSight, logIn, type Playground, ready, usePlayground } from "./site.js";

let playground: Playground;
usePlayground((started) => (playground = started));

/** What each action ends with: success, or the name and the code of its error. */
const ends: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  login: { login: "done", otherAccount: "done", load: "done" },
  profile: { profile: "done", some: "done", email: "done", status: "done", token: "done" },
  consents: { consents: "done", "revoke-gender": "done", "ask-gender": "done" },
  addresses: { choose: "done", addresses: "done", everyAddress: "done" },
  share: {
    shareDefault: "done",
    shareScrap: "done",
    shareCustom: "done",
    upload: "done",
    sent: "done",
    shareOrCopy: "done",
    shareOrThrow: "KakaoPopupError blocked",
  },
  friends: { messageToMe: "done", friends: "done", everyFriend: "done", messageToFriends: "done" },
  channels: { follow: "done", channels: "done" },
  server: {
    session: "done",
    refresh: "done",
    causeUnlink: "done",
    webhooks: "done",
    serverLogout: "done",
  },
  api: { call: "done" },
  errors: {
    rawString: "done",
    typedString: "KakaoDataError invalid_data",
    rawToken: "done",
    typedToken: "KakaoStateError no_token",
    rawClosed: "done",
    typedClosed: "KakaoPopupError closed",
    rawCallbacks: "done",
    typedCallbacks: "KakaoDataError invalid_data",
    rawButtons: "done",
    typedButtons: "KakaoDataError invalid_data",
    KOE006: "KOE006",
    KOE101: "KOE101",
    KOE004: "KOE004",
    KOE205: "KOE205",
    KOE010: "KakaoAuthError KOE010",
    KOE303: "KakaoAuthError KOE303",
    KOE320: "KakaoAuthError KOE320",
    KOE320MadeUp: "KakaoAuthError KOE320",
    stateMismatch: "KakaoAuthError state_mismatch",
  },
  // they need a login, which the mistakes above have ended
  "errors again": {
    unavailable: "KakaoNetworkError http",
    invalid: "KakaoResponseError invalid_response",
    unsafeId: "KakaoResponseError invalid_response",
    noNetwork: "KakaoNetworkError network",
    slow: "KakaoNetworkError timeout",
    noConsent: "KakaoApiError -402",
    expired: "KakaoApiError -401",
  },
  "login again": { logout: "done", unlink: "KakaoStateError no_token" },
};

/** Windows that are closed instead of being used. */
const closes = new Set(["rawClosed", "typedClosed"]);
const windowPage = /kakao\.html/;

/** Presses an action, goes through its windows, and waits until it is over. */
async function use(page: Page, name: string): Promise<string> {
  const button = page.locator(`main [data-action="${name}"]`).first();
  await button.focus();
  const pressed = await button.elementHandle();
  page.removeAllListeners("popup");
  page.on("popup", (popup) => void (closes.has(name) ? popup.close() : complete(popup)));
  // somebody who is signed in is let through at once: an empty window is not quicker than whoever closes it
  if (closes.has(name)) {
    const empty = { contentType: "text/html", body: "" };
    await page.context().route(windowPage, (route) => route.fulfill(empty));
  }
  await page.keyboard.press("Enter");
  await page.waitForFunction(
    (one) => {
      const result = one.closest("article, li, .side, .logged-out")!.querySelector(".result");
      const isOver = /done|failed/.test(result?.getAttribute("data-phase") ?? "");
      return isOver && document.querySelector("main [aria-busy]") === null;
    },
    pressed,
    { timeout: 30_000 },
  );
  await page.context().unroute(windowPage);
  const isFocused = await page.evaluate((one) => document.activeElement === one, pressed);
  // the row of a consent has another button when it has done its work
  if (!/^(ask|revoke)-/.test(name)) expect([name, isFocused]).toEqual([name, true]);
  const id = await pressed.evaluate(
    (one) => one.closest(".side, li, article, .logged-out")!.querySelector(".result")!.id,
  );
  await expect
    .poll(() => inSight(page, `#${id}`), { message: name })
    .toEqual({ sees: true, starts: true });
  return id;
}

test.each([
  { width: 360, height: 740 },
  { width: 820, height: 1180 },
  { width: 1440, height: 900 },
])(
  "each action of each section works once, at $width pixels",
  async (viewport) => {
    const page = await playground.open({ viewport, permissions: ["clipboard-write"] });
    await ready(page);
    const status = await page.locator("[role=status]").elementHandle();
    for (const [name, actions] of Object.entries(ends)) {
      const [section] = name.split(" ");
      await page.goto(`${playground.url}#/login`);
      if ((await page.locator(".who").getAttribute("data-logged-in")) === "false") {
        await logIn(page);
      }
      await page.goto(`${playground.url}#/${section}`);
      for (const [action, end] of Object.entries(actions)) {
        const result = page.locator(`#${await use(page, action)}`);
        const phase = await result.getAttribute("data-phase");
        const text = (await result.textContent()) ?? "";
        if (end === "done") expect([action, phase, text]).toEqual([action, "done", text]);
        else expect([action, text]).toEqual([action, expect.stringContaining(end)]);
        expect(await status.evaluate((one) => one.isConnected && one.textContent)).toBeTruthy();
      }
    }
  },
  240_000,
);

test("the actions above are all there are", async () => {
  const page = await playground.open();
  await ready(page);
  await logIn(page);
  // they leave the page, and have tests of their own; of the consents one is enough
  const others = new Set(["redirect", "serverLogin"]);
  const seen = new Set<string>();
  for (const section of await page
    .locator("nav a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")!))) {
    await page.goto(playground.url + section);
    await page.locator("main section [data-action]").first().waitFor();
    const names = await page
      .locator("main [data-action]")
      .evaluateAll((all) => all.map((one) => one.getAttribute("data-action")!));
    for (const name of names) if (!/^(ask|revoke)-/.test(name)) seen.add(name);
  }
  const known = new Set(Object.values(ends).flatMap((actions) => Object.keys(actions)));
  expect([...seen].filter((name) => !known.has(name) && !others.has(name))).toEqual([]);
});
