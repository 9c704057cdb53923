// The search of the built site in Chromium: the words that people type lead to the page that answers, among the first results.
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tokenize } from "../../docs/.vitepress/search.js";
import { newContext, type ServedSite, serveSite } from "../support/built_site.js";
import { launch } from "../support/shop.js";

let browser: Browser;
let site: ServedSite;
beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serveSite()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Results that a reader sees without scrolling. */
const seen = 5;

type Searched = readonly [words: string, page: string | readonly string[]];

/** The twenty questions that people ask most, in their words, and numbers and texts of errors. */
const korean: readonly Searched[] = [
  ["도메인 등록 어디", ["faq", "why-share-does-not-work", "share-4019", "preflight"]],
  ["4019", ["share-4019", "why-share-does-not-work", "faq"]],
  ["4002", ["share-4002", "why-share-does-not-work", "faq"]],
  ["모바일에서 확인해주세요", ["share-4002", "why-share-does-not-work", "faq"]],
  ["KOE006", ["koe006", "faq"]],
  ["koe 006", ["koe006", "faq"]],
  ["카카오로그인 KOE006", ["koe006", "faq"]],
  ["리다이렉트 URI 등록", ["koe006", "preflight", "faq", "login-redirect"]],
  ["KOE010", ["koe010", "faq"]],
  ["Bad client credentials", ["koe010", "faq"]],
  ["KOE205", ["koe205", "faq"]],
  ["KOE320", ["koe320", "faq"]],
  ["authorization code not found", ["koe320", "faq"]],
  ["next.js 콜백", ["frameworks", "faq", "server", "start"]],
  ["인앱 브라우저", ["in-app-browsers", "faq"]],
  ["인스타그램에서 로그인", ["in-app-browsers", "faq", "kae007"]],
  ["공유 이미지 안 바뀜", ["why-share-does-not-work", "share", "faq"]],
  ["팝업 차단", ["login-popup", "popup-blocked", "faq", "why-share-does-not-work"]],
  ["window.Kakao 타입", ["load", "faq", "start", "migrating-from-v1"]],
  ["window.Kakao is undefined", ["load", "faq", "load-no-global"]],
  ["Auth.login is not a function", ["migrating-from-v1", "faq"]],
  ["사용자 정의 템플릿", ["share", "faq", "why-share-does-not-work"]],
  ["공유 웹훅", ["webhooks", "share", "faq"]],
  ["채널 추가 여부", ["channels", "faq", "webhooks"]],
  ["로그아웃이 안 돼요", ["tokens", "faq", "api", "server", "login"]],
  ["자동 로그인 prompt none", ["login", "in-app-browsers", "faq", "login-auto-login"]],
  ["-402", ["kapi-402", "faq"]],
  ["insufficient scopes", ["kapi-402", "faq", "consents", "errors"]],
  ["-401", ["kapi-401", "faq"]],
  ["this access token does not exist", ["kapi-401", "faq", "errors"]],
  ["배송지", "addresses"],
  ["동의항목", ["consents", "faq"]],
  ["에뮬레이터", ["emulator", "testing"]],
  ["access_denied", ["login-access-denied", "login", "faq"]],
];

const english: readonly Searched[] = [
  ["KOE006", ["koe006", "faq"]],
  ["redirect uri mismatch", ["koe006", "koe303", "faq"]],
  ["-401", ["kapi-401", "faq"]],
  ["insufficient scopes", ["kapi-402", "faq", "consents"]],
  ["4019", ["share-4019", "why-share-does-not-work", "faq"]],
  ["popup blocked", ["popup-blocked", "login-popup", "faq"]],
  ["shipping address", "addresses"],
  ["in-app browser", ["in-app-browsers", "faq"]],
  ["refresh token", ["tokens", "oauth", "server"]],
  ["sendDefault", ["share", "why-share-does-not-work", "traps"]],
  ["emulator", ["emulator", "testing"]],
];

const pageName = (href: string) => href.replace(/^.*\//, "").replace(/\.html.*$/, "");

/** Opens the search: a page that has loaded may not listen yet. */
async function openSearch(page: Page, open: () => Promise<void>): Promise<void> {
  const opened = async () => {
    await open();
    return page.locator("#localsearch-input").isVisible();
  };
  await expect.poll(opened, { timeout: 30_000 }).toBe(true);
}

async function search(page: Page, words: string): Promise<readonly string[]> {
  const input = page.locator("#localsearch-input");
  await input.fill("");
  await page.locator(".results .result").first().waitFor({ state: "detached" });
  await input.fill(words);
  await page.locator(".results .result").first().waitFor();
  const results = page.locator(".results a.result");
  const links = await results.evaluateAll((all) =>
    all.map((each) => (each as HTMLAnchorElement).href),
  );
  return links.slice(0, seen).map(pageName);
}

describe.each([
  { language: "ko", words: korean, button: "검색" },
  { language: "en", words: english, button: "Search" },
] as const)("in $language", ({ language, words, button }) => {
  test("what people type is found among the first results", async () => {
    const context = await newContext(browser, { language, width: 1440, colorScheme: "light" });
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on("pageerror", (error) => wrong.push(error.message));
    await page.goto(site.url + (language === "ko" ? "" : "en/"));
    const opener = page.getByRole("button", { name: button }).first();
    await openSearch(page, () => opener.dispatchEvent("click"));
    const missed: string[] = [];
    for (const [typed, expected] of words) {
      const found = await search(page, typed);
      if (!found.some((name) => [expected].flat().includes(name))) {
        missed.push(`${typed}: ${found.join(", ")}`);
      }
    }
    await context.close();
    expect(missed).toEqual([]);
    expect(wrong).toEqual([]);
  });
});

test("the labels of the search are Korean, and so is that nothing was found", async () => {
  const context = await newContext(browser, { language: "ko", width: 1440, colorScheme: "light" });
  const page = await context.newPage();
  await page.goto(site.url);
  await openSearch(page, () => page.keyboard.press("Control+k"));
  await page.locator("#localsearch-input").fill("qqqqzzzz");
  await page.getByText("검색 결과가 없습니다").waitFor();
  expect(await page.locator(".VPLocalSearchBox").innerText()).not.toMatch(
    /to (select|navigate|close)/,
  );
  await page.keyboard.press("Escape");
  await page.locator(".VPLocalSearchBox").waitFor({ state: "detached" });
  await context.close();
});

test("words are cut so that parts of them are found", () => {
  const parts = (word: string, text: string) => {
    const tokens = new Set(tokenize(text));
    return tokenize(word).every((token) => tokens.has(token));
  };
  expect(parts("배송지", "배송지선택")).toBe(true);
  expect(parts("로그인", "카카오로그인")).toBe(true);
  expect(parts("koe 006", "KOE006")).toBe(true);
  expect(parts("401", "코드 -401")).toBe(true);
  expect(parts("-401", "(-401)")).toBe(true);
  expect(parts("default", "Share.sendDefault")).toBe(true);
  expect(parts("로그아웃", "카카오로그인")).toBe(false);
});
