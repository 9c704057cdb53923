import type { PageBrowser } from "./browser.ts";

// Under this name a page offers its browser to the windows that it opens.
const name = Symbol.for("kakao-in-page");

type Offering = Record<symbol, PageBrowser | undefined>;

export function offer(browser: PageBrowser): void {
  (window as unknown as Offering)[name] = browser;
}

/** The browser of the page that opened a window, where it has one. @throws where that page is of another origin */
export const offeredBy = (page: Window): PageBrowser | undefined =>
  (page as unknown as Offering)[name];
