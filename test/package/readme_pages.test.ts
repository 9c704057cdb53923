// Kakao's own examples of the login, unchanged, on the bare SDK in Chromium; Kakao is the emulator with its pages.
import type { EmulatorOptions } from "kakao-typed/emulator";
import { createOAuthClient } from "kakao-typed/oauth";
import type { Browser, Page } from "playwright";
import { describe, expect, test } from "vitest";
import { routeKakao } from "../../examples/playwright/kakao.ts";
import { origin, sdkScript, sdkUrl, useBrowser } from "../support/shop.js";
import { versions } from "../support/windows.js";
import { shopEmulator } from "../support/shop_app.js";

let browser: Browser;
useBrowser((started) => {
  browser = started;
});

const redirectUri = `${origin}/redirect`;

/** A page with the SDK and nothing of ours. */
async function open(
  version: string,
  { userAgent, ...options }: EmulatorOptions & { userAgent?: string } = {},
) {
  const emulator = shopEmulator({ pages: true, ...options });
  const context = await browser.newContext({
    locale: "ko-KR",
    ...(userAgent !== undefined && { userAgent }),
  });
  const script = await sdkScript(version);
  await context.route(`${origin}/**`, (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><title>shop</title><body><script src="${sdkUrl("2.8.2")}"></script><script>Kakao.init("javascript-key")</script>`,
    }),
  );
  await context.route(sdkUrl("2.8.2"), (route) =>
    route.fulfill({ contentType: "text/javascript", body: script }),
  );
  await routeKakao(context, emulator);
  const page = await context.newPage();
  await page.goto(`${origin}/`);
  return { page, emulator };
}

/** Runs an example, which may lead the page away. */
const run = (page: Page, code: string) => page.evaluate(`setTimeout(() => { ${code} })`);

const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).click();

async function agree(page: Page, ...items: RegExp[]): Promise<void> {
  await page.getByRole("heading", { name: "카카오 로그인 동의" }).waitFor();
  for (const name of [/\[필수\]/, ...items]) {
    for (const box of await page.getByRole("checkbox", { name }).all()) await box.check();
  }
  await press(page, "동의하고 계속하기");
}

const back = async (page: Page) => {
  await page.waitForURL(`${redirectUri}*`);
  return Object.fromEntries(new URL(page.url()).searchParams);
};

/** Logs in over the pages, and gives a token, as the documentation's server does. */
async function logIn({ page, emulator }: Awaited<ReturnType<typeof open>>, ...items: RegExp[]) {
  await run(page, `Kakao.Auth.authorize({ redirectUri: '${redirectUri}', });`);
  await press(page, /홍길동/);
  await agree(page, ...items);
  const { code } = await back(page);
  const oauth = createOAuthClient({
    restApiKey: "rest-api-key",
    clientSecret: "client-secret",
    redirectUri,
    fetch: (request) => emulator.fetch(request),
  });
  const { access_token } = await oauth.exchangeCode({ code: code! });
  return access_token;
}

describe.each(versions)("SDK %s", (version) => {
  test("the first login, more consent, the terms, a login again, a hint, an account", async () => {
    const at = await open(version);
    const { page, emulator } = at;
    await logIn(at);
    expect(emulator.consents()?.scopes).toEqual(["profile_nickname"]);

    await run(
      page,
      `Kakao.Auth.authorize({
        redirectUri: '${redirectUri}',
        scope: 'account_email,gender',
      });`,
    );
    await agree(page, /이메일/, /성별/);
    expect(await back(page)).toHaveProperty("code");
    expect(emulator.consents()?.scopes).toEqual(["profile_nickname", "account_email", "gender"]);

    await page.goto(`${origin}/`);
    await run(
      page,
      `Kakao.Auth.authorize({
        redirectUri: '${redirectUri}',
        serviceTerms: 'optional_20200616',
      });`,
    );
    await agree(page, /optional_20200616/);
    expect(await back(page)).toHaveProperty("code");

    await page.goto(`${origin}/`);
    await run(page, `Kakao.Auth.authorize({ redirectUri: '${redirectUri}', prompt: 'login', });`);
    await page.getByText("다시 로그인하세요.").waitFor();
    await press(page, /홍길동/);
    expect(await back(page)).toHaveProperty("code");

    await page.context().clearCookies();
    await page.goto(`${origin}/`);
    await run(
      page,
      `Kakao.Auth.authorize({ redirectUri: '${redirectUri}', loginHint: 'sample@sample.com' });`,
    );
    expect(await page.getByLabel("이메일 또는 회원번호").inputValue()).toBe("sample@sample.com");
    await press(page, "로그인");
    expect(await back(page)).toHaveProperty("code");

    await page.goto(`${origin}/`);
    await run(
      page,
      `Kakao.Auth.authorize({ redirectUri: '${redirectUri}', prompt: 'select_account', });`,
    );
    await page.getByText("로그인 중").waitFor();
    await press(page, /김철수/);
    await press(page, "취소");
    expect(await back(page)).toEqual({
      error: "access_denied",
      error_description: "User denied access",
    });
  });

  test("without a page in KakaoTalk: refused at first, silent then", async () => {
    const userAgent =
      "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0 Mobile KAKAOTALK 2610000";
    const at = await open(version, { userAgent });
    const { page } = at;
    const silent = `Kakao.Auth.authorize({ redirectUri: '${redirectUri}', prompt: 'none', });`;
    await run(page, silent);
    expect(await back(page)).toMatchObject({ error: "login_required" });
    await page.goto(`${origin}/`);
    await logIn(at);
    await page.goto(`${origin}/`);
    await run(page, silent);
    expect(await back(page)).toHaveProperty("code");
    await at.emulator.unlink();
    await page.goto(`${origin}/`);
    await run(page, silent);
    expect(await back(page)).toMatchObject({
      error: "consent_required",
      error_description: "user consent required.",
    });
  });

  test("an address is chosen, then read", async () => {
    const at = await open(version);
    const { page } = at;
    const token = await logIn(at, /배송지/);
    const printed = page.waitForEvent("console");
    await page.evaluate(`Kakao.Auth.setAccessToken('${token}')`);
    const [popup] = await Promise.all([
      page.waitForEvent("popup"),
      run(
        page,
        `Kakao.Auth.selectShippingAddress()
          .then(function(selectedAddress) {
            return Kakao.API.request({
              url: '/v1/user/shipping_address',
              data: {
                address_id: selectedAddress.address_id,
              },
            });
          })
          .then(function(response) {
            console.log(response);
          })
          .catch(function(error) {
            console.log(error);
          });`,
      ),
    ]);
    await press(popup, "선택: 집");
    const [value] = (await printed).args();
    expect(await value!.jsonValue()).toMatchObject({
      user_id: 123456789,
      shipping_addresses: [{ id: 320, name: "집" }],
    });
  });

  test.each<[string, EmulatorOptions, string]>([
    ["KOE004", { apps: [{ loginEnabled: false }] }, "카카오 로그인을 켜지 않았습니다"],
    ["KOE006", { apps: [{ redirectUris: [`${origin}/other`] }] }, "등록하지 않은 리다이렉트 URI"],
    ["KOE101", { apps: [{ javascriptKey: "another-key" }] }, "모르는 앱 키"],
    ["KOE205", { apps: [{ scopes: [] }] }, "설정하지 않은 동의항목"],
    ["KOE005", { apps: [{ testers: [987654321] }] }, "멤버가 아닙니다"],
  ])("%s is a page of Kakao's, which the app never hears of", async (code, options, text) => {
    const { page } = await open(version, options);
    const asked = code === "KOE205" ? ", scope: 'gender'" : "";
    await run(page, `Kakao.Auth.authorize({ redirectUri: '${redirectUri}'${asked} });`);
    if (code === "KOE005") await press(page, /홍길동/);
    await page.getByRole("heading", { name: code }).waitFor();
    await page.getByText(text).waitFor();
    expect(page.url()).toMatch(/^https:\/\/kauth\.kakao\.com\//);
  });
});
