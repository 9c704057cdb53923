// Kakao's pages in Chromium, with and without JavaScript: as people use them, on a small screen, in the light and in the dark.
import { createEmulator, type EmulatorOptions } from "kakao-typed/emulator";
import { serve, type Served } from "kakao-typed/emulator/server";
import type { Browser, BrowserContextOptions, Page } from "playwright";
import { afterEach, describe, expect, test } from "vitest";
import { violations } from "../support/axe_violations.js";
import { formOf, shareForm } from "../support/kakao_forms.js";
import { useBrowser } from "../support/shop.js";

let browser: Browser;
useBrowser((started) => {
  browser = started;
});

const served: Served[] = [];
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  await Promise.all(served.splice(0).map(({ close }) => close()));
});

/** An emulator, and a page in a browser of its own. */
async function open(options: EmulatorOptions = {}, context: BrowserContextOptions = {}) {
  const emulator = createEmulator({ pages: true, ...options });
  const kakao = await serve(emulator, { port: 0 });
  served.push(kakao);
  const { url } = kakao;
  const at = await browser.newContext({ locale: "ko-KR", baseURL: url, ...context });
  const page = await at.newPage();
  page.setDefaultTimeout(10_000);
  /** Opens the login, which leads to an address that the emulator does not have. */
  const login = (more: Readonly<Record<string, string>> = {}) => {
    const fixed = {
      client_id: "rest-api-key",
      response_type: "code",
      redirect_uri: `${url}/callback`,
    };
    return page.goto(`/oauth/authorize?${new URLSearchParams({ ...fixed, ...more })}`);
  };
  return { emulator, page, url, login };
}

const press = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" }).click();
const back = async (page: Page) => {
  await page.waitForURL("**/callback?**");
  return new URL(page.url()).searchParams;
};
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute("value") ?? "");

describe("the consent page", () => {
  test("with JavaScript a box checks all boxes, and shows what is checked", async () => {
    const { page, emulator, login } = await open();
    await login();
    await press(page, /홍길동/);
    const all = page.getByRole("checkbox", { name: "전체 동의하기" });
    expect(await page.getByRole("button", { name: "전체 동의하기" }).count()).toBe(0);
    await page.getByRole("checkbox", { name: "성별" }).check();
    expect(await all.evaluate((box) => (box as HTMLInputElement).indeterminate)).toBe(true);
    await all.check();
    for (const box of await page.getByRole("checkbox").all())
      expect(await box.isChecked()).toBe(true);
    await page.getByRole("checkbox", { name: "성별" }).uncheck();
    expect(await all.isChecked()).toBe(false);
    await press(page, "동의하고 계속하기");
    expect((await back(page)).has("code")).toBe(true);
    expect(emulator.consents()?.scopes).not.toContain("gender");
    expect(emulator.consents()?.scopes).toContain("account_email");
  });

  test("without JavaScript a button agrees to everything", async () => {
    const { page, emulator, login } = await open({}, { javaScriptEnabled: false });
    await login();
    await press(page, /홍길동/);
    expect(await page.getByRole("checkbox", { name: "전체 동의하기" }).count()).toBe(0);
    await press(page, "전체 동의하기");
    expect((await back(page)).has("code")).toBe(true);
    expect(emulator.consents()?.scopes).toContain("gender");
  });

  test.each([true, false])(
    "what is required is said in the page's language, where the focus is; JavaScript: %s",
    async (javaScriptEnabled) => {
      const { page, login } = await open({}, { javaScriptEnabled });
      await login();
      await press(page, "로그인");
      await page.getByRole("alert").getByText("이메일이나 회원번호를 입력하세요.").waitFor();
      await press(page, /홍길동/);
      await page.getByRole("checkbox", { name: "성별" }).check();
      await press(page, "동의하고 계속하기");
      await page
        .getByRole("alert")
        .getByText("필수 항목 닉네임, 서비스 이용약관에 동의해야 계속할 수 있습니다.")
        .waitFor();
      expect(await page.getByRole("checkbox", { name: "성별" }).isChecked()).toBe(true);
      if (javaScriptEnabled) await expect.poll(() => focused(page)).toBe("profile_nickname");
      for (const name of [/\[필수\] 닉네임/, /서비스 이용약관/]) {
        await page.getByRole("checkbox", { name }).check();
      }
      await press(page, "동의하고 계속하기");
      expect((await back(page)).has("code")).toBe(true);
    },
  );
});

const long = "아주긴이름".repeat(20);
const address = {
  id: 1,
  is_default: true,
  name: long,
  base_address: long,
  receiver_name: "나",
  receiver_phone_number1: "010",
  zone_number: "1",
};
/** An app and users whose names are as long as they get. */
const crowded: EmulatorOptions = {
  apps: [
    {
      name: long,
      icon: "data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=",
      scopes: [
        { id: "profile_nickname", display_name: long, required: true },
        { id: "shipping_address" },
      ],
      serviceTerms: [
        { tag: "a".repeat(100), title: long, url: "https://shop.example/", required: true },
      ],
      channels: [{ channel_uuid: `@${long}`, channel_public_id: "_a" }],
    },
  ],
  users: [
    {
      id: 1,
      kakao_account: {
        email: `${"long-address".repeat(8)}@shop.example`,
        profile: { nickname: long },
      },
      shipping_addresses: [address],
    },
    { id: 2, kakao_account: { profile: { nickname: "김철수" }, email: "kim@shop.example" } },
  ],
};

/** Each page, by what leads to it. */
const pages: Readonly<Record<string, (at: Awaited<ReturnType<typeof open>>) => Promise<unknown>>> =
  {
    login: ({ login }) => login(),
    async "login refused"({ page, login }) {
      await login();
      await page.locator("input[name=account]").fill(long);
      await page.locator("button:not([name])").click();
    },
    async "sign-up refused"({ page, login }) {
      await login({ prompt: "create" });
      await page.locator("button").click();
      await page.locator("[aria-invalid]").first().waitFor();
    },
    async select({ login }) {
      await login({ prompt: "select_account" });
    },
    async "consent refused"({ page, login }) {
      await login({ channel_public_id: "_a" });
      await page.locator("button[value='1']").click();
      await page.locator("button[value=agree]").click();
      await page.getByRole("alert").waitFor();
    },
    logout: ({ page }) =>
      page.goto("/oauth/logout?client_id=rest-api-key&logout_redirect_uri=http://localhost/"),
    error: ({ login }) => login({ redirect_uri: `https://evil.example/${"x".repeat(300)}` }),
    "not found": ({ page }) => page.goto(`/oauth/${"x".repeat(300)}`),
    async addresses({ page, emulator, url }) {
      const { access_token } = emulator.signIn({ user: 1 });
      const body = new URLSearchParams({ client_id: "javascript-key", access_token });
      const { agt } = (await (await fetch(`${url}/api/agt`, { method: "POST", body })).json()) as {
        agt: string;
      };
      await page.goto(`/user/address?app_key=javascript-key&agt=${agt}`);
    },
    async "address refused"(at) {
      await pages["addresses"]!(at);
      await at.page.locator("button[value=create]").click();
      await at.page.locator("form:has([value=save]) button").click();
      await at.page.locator("[aria-invalid]").first().waitFor();
    },
    async channel({ page }) {
      await page.goto("/_a");
      await page.locator("button[value='1']").click();
      await page.locator("button[value=block]").waitFor();
    },
    async share({ page, url }) {
      const link = { web_url: "https://shop.example/" };
      const item_content = { items: [{ item: long.slice(0, 6), item_op: "1,000원".repeat(9) }] };
      const template_object = {
        object_type: "feed",
        content: { title: long, description: long, image_url: `https://cdn.example/${long}`, link },
        item_content,
      };
      const form = formOf(shareForm("default", { template_object }));
      const fields = [...form].map(
        ([name, value]) => `<input name="${name}" value="${value.replaceAll('"', "&quot;")}">`,
      );
      await page.goto(`${url}/_a`);
      await page.locator("button[value='1']").click();
      await page.locator("button[value=block]").waitFor();
      await page.route("**/start", (route) =>
        route.fulfill({
          contentType: "text/html",
          body: `<!doctype html><form method="post" action="/picker/link">${fields.join("")}<button>x</button></form>`,
        }),
      );
      await page.goto(`${url}/start`);
      await page.locator("button").click();
      await page.locator("button[value=send]").click();
      await page.getByRole("alert").waitFor();
    },
  };

/** What of a page is lower than 44 pixels though it is pressed, or wider than the screen. */
const measure = (page: Page) =>
  page.evaluate(() => {
    const pressed = document.querySelectorAll<HTMLElement>(
      "button, a, label.check, input:not([type=hidden], [type=checkbox], [type=radio])",
    );
    const low = [...pressed].filter((one) => {
      const { height, width } = one.getBoundingClientRect();
      // a link within a sentence is as high as the sentence
      const isInline = getComputedStyle(one).display === "inline";
      return width > 0 && !isInline && height < 44;
    });
    const { scrollWidth, clientWidth } = document.documentElement;
    return { low: low.map(({ outerHTML }) => outerHTML), overflow: scrollWidth - clientWidth };
  });

describe.each(["ko-KR", "en-US"])("%s: at 360 pixels, in the light and in the dark", (locale) => {
  test.each(Object.entries(pages))("%s is accessible, and fits", async (_, show) => {
    const at = await open(crowded, { locale, viewport: { width: 360, height: 740 } });
    const { page } = at;
    await show(at);
    expect(await page.locator("html").getAttribute("lang")).toBe(locale.slice(0, 2));
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const wrong = await violations(page);
      expect({ wrong, ...(await measure(page)) }).toEqual({ wrong: [], low: [], overflow: 0 });
      const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const [brightness = 0] = /\d+/.exec(background)?.map(Number) ?? [];
      expect(brightness > 128).toBe(colorScheme === "light");
    }
  });
});

describe("long names and addresses", () => {
  test.each([360, 1280])("wrap in lines, not letters, at %i pixels", async (width) => {
    const { page, login } = await open(crowded, { viewport: { width, height: 740 } });
    await login();
    const button = page.locator("button[value='1']");
    for (const part of ["span", "small"]) {
      const { box, lines } = await button.locator(part).evaluate((one) => ({
        box: one.getBoundingClientRect().width,
        lines: one.getBoundingClientRect().height / 16,
      }));
      expect(box).toBeGreaterThan(200);
      expect(lines).toBeLessThan(20);
    }
    const inside = await button.evaluate((one) => one.scrollWidth <= one.clientWidth);
    expect(inside).toBe(true);
  });
});
