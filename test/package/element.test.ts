// `<kakao-login-button>` on plain pages, in Chromium: with its script and without, and under a policy that refuses nearly all.
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright";
import { beforeAll, expect, test } from "vitest";
import { bundleFor } from "../support/button_page.js";
import { root } from "../support/compiler.js";
import { useBrowser, visit } from "../support/shop.js";

let browser: Browser;
useBrowser((started) => (browser = started));

const tag = readFileSync(`${root}dist/kakao-login-button.global.js`, "utf8");
const element = `<kakao-login-button href="/login"><a href="/login">로그인으로 가기</a></kakao-login-button>`;
const script = `<script src="/kakao-login-button.global.js"></script>`;
const strict =
  "default-src 'none'; script-src 'self'; style-src 'none'; require-trusted-types-for 'script'";

let later: string;
beforeAll(async () => {
  later = await bundleFor(
    "element",
    `import { defineKakaoLoginButton } from "kakao-typed/element"; window.define = defineKakaoLoginButton;`,
  );
});

const open = (body: string, more: { csp?: string; before?: string } = {}) =>
  visit(browser, {
    files: {
      "/": `<!doctype html><html lang="ko"><meta charset="utf-8"><title>shop</title>${body}`,
      "/login": "<title>login</title>",
      "/kakao-login-button.global.js": (more.before ?? "") + tag,
      "/later.js": later,
    },
    ...(more.csp === undefined ? {} : { csp: more.csp }),
  });

const background = (page: Page) =>
  page
    .locator("kakao-login-button .kakao-button")
    .evaluate((button) => getComputedStyle(button).backgroundColor);

test("the script tag is enough: one link, in its colours, under a strict policy", async () => {
  const { page, wrong } = await open(element + script, { csp: strict });
  expect(await background(page)).toBe("rgb(254, 229, 0)");
  // what is for pages without the script is hidden
  expect(await page.getByRole("link").count()).toBe(1);
  expect(await page.getByText("로그인으로 가기").isVisible()).toBe(false);
  expect(wrong).toEqual([]);
  await page.getByRole("link", { name: "카카오 로그인" }).click();
  await page.waitForURL("**/login");
});

test("without the script there is the link that stands in it", async () => {
  const { page, wrong } = await open(element, { csp: strict });
  await page.getByRole("link", { name: "로그인으로 가기" }).click();
  await page.waitForURL("**/login");
  expect(wrong).toEqual([]);
});

test("importing does nothing; what was set before it is defined, counts after", async () => {
  const { page, wrong } = await open(
    `<kakao-login-button></kakao-login-button><script src="/later.js"></script>`,
  );
  expect(await page.evaluate(() => customElements.get("kakao-login-button"))).toBeUndefined();
  await page.evaluate(() => {
    const found = document.querySelector("kakao-login-button")!;
    Object.assign(found, { href: "/early", label: "start", wide: "centered" });
    const { define } = globalThis as unknown as { define: () => void };
    define();
    // a second call does nothing
    define();
  });
  const link = page.getByRole("link", { name: "카카오로 시작" });
  expect(await link.getAttribute("href")).toBe("/early");
  expect(await page.locator("kakao-login-button").getAttribute("wide")).toBe("centered");
  expect(wrong).toEqual([]);
});

test("properties are attributes, and the other way round; a wrong value is the default", async () => {
  const { page } = await open(element + script);
  const found = await page.evaluate(() => {
    const button = document.querySelector("kakao-login-button")!;
    const read = () => {
      const { href, target, label, size, wide, disabled, waiting, lang } = button;
      return { href, target, label, size, wide, disabled, waiting, lang };
    };
    const before = read();
    Object.assign(button, {
      href: null,
      target: "_top",
      label: "short",
      size: "large",
      wide: true,
      disabled: true,
      waiting: true,
      lang: "en",
    });
    const after = read();
    const attributes = button.getAttributeNames().sort();
    Object.assign(button, { target: undefined, wide: false, disabled: false, waiting: false });
    button.setAttribute("size", "huge");
    const inner = button.shadowRoot!.querySelector(".kakao-button")!;
    return {
      before,
      after,
      attributes,
      left: button.getAttributeNames().sort(),
      inner: inner.getBoundingClientRect().height,
    };
  });
  const nothing = {
    target: null,
    label: "full",
    size: "medium",
    wide: false,
    disabled: false,
    waiting: false,
  };
  expect(found.before).toEqual({ ...nothing, href: "/login", lang: "" });
  expect(found.after).toEqual({
    href: null,
    target: "_top",
    label: "short",
    size: "large",
    wide: true,
    disabled: true,
    waiting: true,
    lang: "en",
  });
  expect(found.attributes).toEqual([
    "disabled",
    "label",
    "lang",
    "size",
    "target",
    "waiting",
    "wide",
  ]);
  expect(found.left).toEqual(["label", "lang", "size"]);
  expect(found.inner).toBe(48);
});

test("it keeps its focus while it waits, and changes its words in place", async () => {
  const { page } = await open(`<kakao-login-button></kakao-login-button>${script}`);
  await page.keyboard.press("Tab");
  const focused = () =>
    page.evaluate(() => {
      const inner = document.querySelector("kakao-login-button")!.shadowRoot!.activeElement;
      return inner && `${inner.getAttribute("aria-busy")} ${inner.textContent}`;
    });
  expect(await focused()).toBe("null 카카오 로그인");
  await page.evaluate(() =>
    Object.assign(document.querySelector("kakao-login-button")!, { waiting: true, lang: "en" }),
  );
  expect(await focused()).toBe("true Login with Kakao");
});

test("a browser without constructable stylesheets gets a style, with the page's nonce", async () => {
  const { page, wrong } = await open(element + script.replace("<script", '<script nonce="abc"'), {
    csp: "default-src 'none'; script-src 'nonce-abc'; style-src 'nonce-abc'",
    before: "delete CSSStyleSheet.prototype.replaceSync;",
  });
  expect(await background(page)).toBe("rgb(254, 229, 0)");
  expect(wrong).toEqual([]);
});

test("hidden is hidden, and wide is wide", async () => {
  const { page } = await open(
    `<kakao-login-button hidden></kakao-login-button><kakao-login-button wide></kakao-login-button>${script}`,
  );
  const [hidden, wide] = [
    page.locator("kakao-login-button").nth(0),
    page.locator("kakao-login-button").nth(1),
  ];
  expect(await hidden.isVisible()).toBe(false);
  const width = await page.evaluate(() => document.body.clientWidth - 16);
  expect((await wide.boundingBox())!.width).toBeGreaterThanOrEqual(width);
});
