// The address pickers in Chromium, on both flavours of the SDK.
import type { Browser, Page } from "playwright";
import { describe, expect, test } from "vitest";
import { origin, useBrowser, versions } from "../support/shop.js";
import {
  call,
  elsewhere,
  end,
  expectNothingLeft,
  outcome,
  pass,
  popupOf,
  shop,
  type Shop,
} from "../support/windows.js";

let browser: Browser;
useBrowser((started) => {
  browser = started;
});

const select = "kakao.Auth.selectShippingAddress()";
const talkOnIos =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 KAKAOTALK 10.8.0";

/** Opens a picker, and waits for Kakao's page in its window. */
async function picking({ page }: Shop, code = select): Promise<{ index: number; popup: Page }> {
  let index = 0;
  const popup = await popupOf(page, async () => (index = await call(page, code)));
  await popup.waitForURL(/apps\.kakao\.com/);
  return { index, popup };
}

const post = (from: Page, data: unknown) =>
  from.evaluate((message) => (opener as Window).postMessage(message, "*"), data);
const answer = { user_id: 123456789, address_id: 319 };
const text = JSON.stringify(answer);

/** A bare call of the SDK opens its window and hears its answer. */
async function expectBareCallsWork({ page, context }: Shop): Promise<void> {
  for (const code of [
    "Kakao.Auth.selectShippingAddress()",
    "Kakao.Channel.followChannel({ channelPublicId: '_a' })",
    "Kakao.Auth.selectShippingAddress()",
  ]) {
    let index = 0;
    const popup = await popupOf(page, async () => (index = await call(page, code)));
    await popup.waitForURL(/apps\.kakao\.com/);
    await post(popup, text);
    expect(await end(page, index)).toEqual({ value: answer });
    await popup.close();
  }
  expect(context.pages()).toHaveLength(1);
}

describe.each(versions)("SDK %s", (version) => {
  const open = (more: object = {}) => shop(browser, { version, ...more });

  test("the choice comes from the window, and reads the address", async () => {
    const at = await open();
    const { page, asked } = at;
    const { index, popup } = await picking(at);
    await post(popup, text);
    expect(await end(page, index)).toEqual({ value: answer });
    await expect.poll(() => popup.isClosed()).toBe(true);
    const found = await call(page, "kakao.API.shipping_address({ address_id: 319 })");
    expect(await end(page, found)).toMatchObject({ value: { shipping_addresses: [{ id: 319 }] } });
    const agt = asked.find((url) => url.includes("/api/agt"));
    expect(agt).toBe("https://kauth.kakao.com/api/agt");
    await expectNothingLeft(at);
    await expectBareCallsWork(at);
  });

  test("the choice comes from the proxy frame; digits are an id; other keys stay", async () => {
    const at = await open();
    at.kakao.proxy = `setTimeout(() => parent.postMessage('{"address_id":"320","x":1}', "*"), 300)`;
    let index = 0;
    // the window may close before its page has loaded
    await popupOf(at.page, async () => (index = await call(at.page, select)));
    expect(await end(at.page, index)).toEqual({ value: { address_id: 320, x: 1 } });
    await expectNothingLeft(at);
  });

  test.each(['{"user_id":1}', '{"address_id":"x"}', '{"address_id":9007199254740993}', "{}"])(
    "an answer without a usable address_id is refused: %s",
    async (data) => {
      const at = await open();
      const { index, popup } = await picking(at);
      await post(popup, data);
      expect(await end(at.page, index)).toMatchObject({
        name: "KakaoResponseError",
        code: "invalid_response",
        issues: [{ path: "address_id" }],
      });
    },
  );

  test("what Kakao's page says went wrong", async () => {
    const at = await open();
    const { index, popup } = await picking(at);
    await post(popup, '{"error_code":"KAE203","error_msg":"invalid scope"}');
    expect(await end(at.page, index)).toMatchObject({
      name: "KakaoAppsError",
      code: "KAE203",
      error_code: "KAE203",
      message: "[kakao] Auth.selectShippingAddress: KAE203 invalid scope",
    });
    await expectNothingLeft(at);
    await expectBareCallsWork(at);
  });

  test("foreign origins, foreign windows and what is no answer never count", async () => {
    const at = await open();
    const { page } = at;
    const { index, popup } = await picking(at);
    await page.evaluate(`(async () => {
      for (const src of ["https://evil.example/a", "https://apps.kakao.com/other"]) {
        const frame = document.createElement("iframe");
        frame.dataset.own = "1";
        frame.src = src;
        document.body.append(frame);
        await new Promise((done) => (frame.onload = done));
      }
      postMessage(${JSON.stringify(text)}, "*");
    })()`);
    for (const frame of page.frames().slice(1)) {
      if (frame.url().includes("proxy")) continue;
      await frame.evaluate((data) => parent.postMessage(data, "*"), text);
    }
    for (const data of ["no json", "null", "5", answer, 0, ""]) await post(popup, data);
    await pass(page, 500);
    expect(await outcome(page, index)).toBeUndefined();
    await post(popup, text);
    expect(await end(page, index)).toEqual({ value: answer });
  });

  test.each(elsewhere)("its own window, led to another origin, never counts: %s", async (url) => {
    const at = await open();
    const { page } = at;
    const { index, popup } = await picking(at);
    await popup.evaluate((to) => location.assign(to), url);
    await popup.waitForURL(url);
    await post(popup, text);
    await post(popup, '{"error_code":"KAE001"}');
    await pass(page, 400);
    expect(await outcome(page, index)).toBeUndefined();
    await popup.evaluate(() => location.assign("https://apps.kakao.com/user/address"));
    await popup.waitForURL("https://apps.kakao.com/user/address");
    await post(popup, text);
    expect(await end(page, index)).toEqual({ value: answer });
  });

  test("a `close` that throws ends the call all the same", async () => {
    const at = await open();
    const { index, popup } = await picking(
      at,
      "kakao.Auth.selectShippingAddress({ close() { throw new Error('mine') } })",
    );
    await post(popup, "closed");
    expect(await end(at.page, index, 5000)).toMatchObject({ code: "closed" });
    expect(at.wrong).toEqual(["mine"]);
  });

  test("closed by the user: within two seconds; by Kakao's button: close is called, once", async () => {
    const at = await open();
    const { page } = at;
    const first = await picking(at);
    await first.popup.close();
    expect(await end(page, first.index, 5000)).toMatchObject({
      name: "KakaoPopupError",
      code: "closed",
    });
    await page.evaluate("window.closes = 0");
    const second = await picking(
      at,
      "kakao.Auth.selectShippingAddress({ close: () => void closes++ })",
    );
    await post(second.popup, "closed");
    await post(second.popup, "closed");
    expect(await end(page, second.index, 5000)).toMatchObject({ code: "closed" });
    expect(await page.evaluate("closes")).toBe(1);
    // the answer may come after it
    const third = await picking(at);
    await post(third.popup, "closed");
    await post(third.popup, text);
    expect(await end(page, third.index)).toEqual({ value: answer });
    await expectNothingLeft(at);
    await expectBareCallsWork(at);
  });

  test("blocked: at once, without a trace, also when agt fails", async () => {
    const at = await open();
    const { page, kakao } = at;
    await page.evaluate("window.open_ = window.open; window.open = () => null; 0");
    kakao.agt = { status: 400, body: { error: "invalid_request" } };
    const index = await call(page, select);
    expect(await end(page, index)).toMatchObject({ name: "KakaoPopupError", code: "blocked" });
    await pass(page, 500);
    expect(page.url()).toBe(`${origin}/`);
    expect(await page.evaluate("document.querySelectorAll('iframe').length")).toBe(0);
    await page.evaluate("window.open = window.open_; 0");
    kakao.agt = { status: 200, body: { agt: "AGT" } };
    await expectBareCallsWork(at);
  });

  test.each([
    [
      "Kakao's error",
      { status: 401, body: { error: "invalid_client", error_description: "x" } },
      { name: "KakaoAuthError", code: "invalid_client" },
    ],
    [
      "a busy server",
      { status: 503, body: "<html>" },
      { name: "KakaoNetworkError", code: "network" },
    ],
    ["no network", { status: 0, body: "" }, { name: "KakaoNetworkError", code: "network" }],
    ["no agt", { status: 200, body: {} }, { name: "KakaoNetworkError", code: "network" }],
  ])("agt fails: %s", async (_, agt, error) => {
    const at = await open();
    const { page, kakao } = at;
    kakao.agt = agt;
    const index = await call(page, select);
    expect(await end(page, index, 5000)).toMatchObject(error);
    expect(page.url()).toBe(`${origin}/`);
    await expect.poll(() => at.context.pages().length).toBe(1);
    expect(at.asked.some((url) => url.includes("/error/"))).toBe(false);
    await expectNothingLeft(at);
    kakao.agt = { status: 200, body: { agt: "AGT" } };
    await expectBareCallsWork(at);
  });

  test("superseded, aborted, out of time", async () => {
    const at = await open();
    const { page } = at;
    const first = await picking(at);
    const second = await picking(
      at,
      "kakao.Auth.createShippingAddress({ forceMobileLayout: true })",
    );
    expect(await outcome(page, first.index)).toMatchObject({
      name: "KakaoPopupError",
      code: "superseded",
    });
    expect(decodeURIComponent(second.popup.url())).toMatch(
      /\/user\/create\/address\?.*mobile_view=true/,
    );
    await post(second.popup, text);
    expect(await end(page, second.index)).toEqual({ value: answer });
    await page.evaluate("window.controller = new AbortController(); 0");
    const third = await picking(
      at,
      "kakao.Auth.selectShippingAddress({}, { signal: controller.signal })",
    );
    await page.evaluate("controller.abort()");
    expect(await end(page, third.index)).toMatchObject({
      name: "KakaoNetworkError",
      code: "aborted",
    });
    const fourth = await call(page, "kakao.Auth.selectShippingAddress({}, { timeout: 100 })");
    expect(await end(page, fourth)).toMatchObject({
      name: "KakaoNetworkError",
      code: "timeout",
    });
    await expectNothingLeft(at);
    await expectBareCallsWork(at);
  });

  test("returnUrl: the page leaves; what fails does not lead it astray", async () => {
    const at = await open();
    const { page, kakao, asked } = at;
    const code = "kakao.Auth.selectShippingAddress({ returnUrl: 'https://shop.example/picked' })";
    kakao.agt = { status: 400, body: { error: "invalid_request" } };
    expect(await end(page, await call(page, code))).toMatchObject({ code: "invalid_request" });
    expect(page.url()).toBe(`${origin}/`);
    kakao.agt = { status: 200, body: { agt: "AGT" } };
    kakao.stays = true;
    const index = await call(page, code);
    await expect.poll(() => asked.some((url) => url.includes("kpidt"))).toBe(true);
    expect(await outcome(page, index)).toBeUndefined();
    await page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
    expect(await end(page, index)).toMatchObject({ name: "KakaoPopupError", code: "closed" });
    await expectNothingLeft(at);
  });

  test("an address to change needs its id; no token, nothing is sent; other apps' browsers refuse", async () => {
    const at = await open();
    const { page, asked } = at;
    for (const [settings, path] of [
      ["{}", "settings.addressId"],
      ["{ addressId: 0 }", "settings.addressId"],
      ["{ addressId: '319' }", "settings.addressId"],
      ["{ addressId: 319, close: 1 }", "settings.close"],
      ["{ addressId: 319, adressId: 1 }", "settings.adressId"],
      ["null", "settings"],
    ]) {
      expect(
        await end(page, await call(page, `kakao.Auth.updateShippingAddress(${settings})`)),
      ).toMatchObject({
        name: "KakaoDataError",
        issues: [{ path }],
      });
    }
    await page.evaluate("kakao.Auth.setAccessToken(null)");
    expect(await end(page, await call(page, select))).toMatchObject({
      name: "KakaoStateError",
      code: "no_token",
    });
    expect(asked).toEqual([]);
    const instagram = await open({
      userAgent: "Mozilla/5.0 (Linux; Android 14) Chrome/120 Mobile Instagram 300",
    });
    expect(await end(instagram.page, await call(instagram.page, select))).toMatchObject({
      name: "KakaoAppsError",
      code: "KAE007",
    });
    expect(instagram.wrong).toEqual([]);
    await expectNothingLeft(instagram);
    const update = await open();
    const { index, popup } = await picking(
      update,
      "kakao.Auth.updateShippingAddress({ addressId: 319 })",
    );
    expect(decodeURIComponent(popup.url())).toMatch(/\/user\/edit\/address\?.*address_id=319/);
    await post(popup, text);
    expect(await end(update.page, index)).toEqual({ value: answer });
  });

  test("inside KakaoTalk on iOS the answer comes from the page itself", async () => {
    const at = await open({ userAgent: talkOnIos });
    const { index } = await picking(at);
    await at.page.evaluate((data) => postMessage(data, "*"), text);
    expect(await end(at.page, index)).toEqual({ value: answer });
  });

  test("the bare SDK hangs where ours ends", async () => {
    const at = await open();
    const { index, popup } = await picking(at, "Kakao.Auth.selectShippingAddress()");
    await popup.close();
    await pass(at.page, 2500);
    expect(await outcome(at.page, index)).toBeUndefined();
    const other = await picking(at, "Kakao.Auth.selectShippingAddress()");
    await post(other.popup, "closed");
    await post(other.popup, text);
    await pass(at.page, 300);
    expect(await outcome(at.page, other.index)).toBeUndefined();
  });
});

test("under a strict policy, windows included: no violation", async () => {
  const csp = [
    "default-src 'none'",
    "script-src 'self' https://t1.kakaocdn.net",
    "connect-src https://kapi.kakao.com https://kauth.kakao.com",
    "frame-src https://apps.kakao.com",
    "require-trusted-types-for 'script'",
  ].join("; ");
  const at = await shop(browser, { csp });
  const { page, kakao, wrong } = at;
  kakao.code = [{ code: "CODE" }];
  expect(
    await end(page, await call(page, "kakao.Auth.authorize({ isPopup: true })")),
  ).toMatchObject({
    value: { code: "CODE" },
  });
  const { index, popup } = await picking(at);
  await post(popup, text);
  expect(await end(page, index)).toEqual({ value: answer });
  expect(wrong).toEqual([]);
});
