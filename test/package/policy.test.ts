// Pages whose Content-Security-Policy lacks something of Kakao's: what fails says which directive and which host.
import { explain } from "kakao-typed/explain";
import type { Browser } from "playwright";
import { describe, expect, test } from "vitest";
import { origin, useBrowser, versions } from "../support/shop.js";
import { call, end, expectNothingLeft, shop } from "../support/windows.js";

let browser: Browser;
useBrowser((started) => {
  browser = started;
});

const base: Readonly<Record<string, string>> = {
  "default-src": "'none'",
  "script-src": "'self' https://t1.kakaocdn.net",
  "connect-src": "https://kapi.kakao.com https://kauth.kakao.com",
  "frame-src": "https://apps.kakao.com https://friend-picker.kakao.com",
  "form-action": "https://friend-picker.kakao.com",
};
/** The policy that a page with all of Kakao needs, but for a host. */
const without = (directive: string, host: string) =>
  Object.entries(base)
    .map(
      ([name, hosts]) =>
        `${name} ${name === directive ? hosts.replace(`https://${host}`, "") : hosts}`,
    )
    .join("; ");

const address = "kakao.Auth.selectShippingAddress()";
const follow = "kakao.Channel.followChannel({ channelPublicId: '_frxjem' })";
const friends = "kakao.Picker.selectFriends()";

describe.each(versions)("SDK %s", (version) => {
  test.each([
    ["kakao.Auth.authorize({ isPopup: true })", "connect-src", "kauth.kakao.com"],
    [address, "connect-src", "kauth.kakao.com"],
    [address, "frame-src", "apps.kakao.com"],
    [follow, "connect-src", "kauth.kakao.com"],
    [follow, "frame-src", "apps.kakao.com"],
    [friends, "frame-src", "friend-picker.kakao.com"],
    [friends, "form-action", "friend-picker.kakao.com"],
    ["kakao.API.me()", "connect-src", "kapi.kakao.com"],
    ["kakao.Auth.getStatusInfo()", "connect-src", "kapi.kakao.com"],
    [
      "kakao.Share.scrapImage({ imageUrl: 'https://a.example/a.png' })",
      "connect-src",
      "kapi.kakao.com",
    ],
  ])("%s without %s %s", async (code, directive, host) => {
    const at = await shop(browser, { version, csp: without(directive, host) });
    const { page, kakao } = at;
    kakao.code = [{ code: "CODE" }];
    // twice: what it leaves behind would be in the way
    for (let time = 0; time < 2; time += 1) {
      const failed = (await end(page, await call(page, code), 5000)) as Error;
      expect(failed).toMatchObject({ name: "KakaoNetworkError", code: "network" });
      expect(failed.message).toContain(directive);
      expect(failed.message).toContain(`https://${host}`);
      expect(explain(failed, "ko").fix).toBe(`CSP의 ${directive}에 https://${host}을 추가하세요.`);
    }
    expect(page.url()).toBe(`${origin}/`);
    await expect.poll(() => page.context().pages().length).toBe(1);
    await expectNothingLeft(at);
  });

  test("another host's violation is not taken for Kakao's", async () => {
    const at = await shop(browser, { version, csp: without("", "") });
    const { page, kakao } = at;
    const index = await call(page, "kakao.Auth.authorize({ isPopup: true })");
    await page.evaluate(`fetch("https://evil.example/").catch(() => {})`);
    kakao.code = [{ code: "CODE" }];
    expect(await end(page, index)).toMatchObject({ value: { code: "CODE" } });
    expect(at.wrong.join()).toContain("evil.example");
    await page.context().setOffline(true);
    await page.context().unrouteAll();
    const offline = (await end(page, await call(page, "kakao.API.me()"))) as Error;
    expect(offline).toMatchObject({ name: "KakaoNetworkError", code: "network" });
    expect(offline.message).not.toContain("Content-Security-Policy");
    // no other test can use it
    await page.context().close();
  });

  test("a policy that only reports stops nothing", async () => {
    const at = await shop(browser, { version });
    const { page, kakao } = at;
    await page.evaluate(`
      const violation = { blockedURI: "https://kauth.kakao.com/", effectiveDirective: "connect-src", disposition: "report" };
      window.report = () => dispatchEvent(new SecurityPolicyViolationEvent("securitypolicyviolation", {
        documentURI: location.href, violatedDirective: "connect-src", originalPolicy: "", statusCode: 200, ...violation })); 0`);
    const index = await call(page, "kakao.Auth.authorize({ isPopup: true })");
    await page.evaluate("report()");
    kakao.code = [{ code: "CODE" }];
    expect(await end(page, index)).toMatchObject({ value: { code: "CODE" } });
  });
});
