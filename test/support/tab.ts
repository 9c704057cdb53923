// The tabs of Chromium that sites are shown in. A new one costs a third of a second, so one is emptied and used again.
import type { Browser, BrowserContext, Page, Route } from "playwright";

/** What a tab differs in. */
export interface TabOptions {
  readonly userAgent?: string | undefined;
  /** Whether the page and its windows run on Playwright's clock. */
  readonly clock: boolean;
}

/** A page in a context of its own. */
export interface Tab {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly options: TabOptions;
  /** Sites shown so far. */
  uses: number;
  /** Answers every request of the context: windows that the page opens belong to it. */
  respond: (route: Route) => Promise<unknown>;
  /** What the page does wrong: errors, and violations of its policy. */
  wrong: string[];
}

/** Sites that one tab shows: each step of Playwright's clock is done again in every new document of a context. */
const share = 10;

/** The origin whose storage is emptied. */
export const origin = "https://shop.example";

const nothing = (route: Route) => route.fulfill({ contentType: "text/html", body: "" });

let kept: Tab | undefined;

async function newTab(browser: Browser, options: TabOptions): Promise<Tab> {
  const { userAgent, clock } = options;
  const context = await browser.newContext(userAgent === undefined ? {} : { userAgent });
  if (clock) await context.clock.install();
  const page = await context.newPage();
  const tab: Tab = { page, context, options, uses: 1, respond: nothing, wrong: [] };
  page.on("pageerror", (error) => tab.wrong.push(error.message));
  await page.exposeFunction("wentWrong", (what: string) => tab.wrong.push(what));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      (globalThis as unknown as { wentWrong(what: string): void }).wentWrong(
        `${violatedDirective} ${blockedURI}`,
      ),
    );
  });
  await context.route("**/*", async (route) => {
    await tab.respond(route).catch((error: unknown) => {
      // the window that asked is gone
      if (!/closed/.test(String(error))) throw error;
    });
  });
  return tab;
}

/** A tab that shows nothing yet: the one kept where it is free and of this kind, else a new one. */
export async function openTab(browser: Browser, options: TabOptions): Promise<Tab> {
  const { userAgent, clock } = options;
  if (userAgent !== undefined) return newTab(browser, options);
  if (kept && kept.respond === nothing && kept.options.clock === clock && kept.uses < share) {
    kept.uses += 1;
    return kept;
  }
  const tab = await newTab(browser, options);
  kept ??= tab;
  return tab;
}

/** Makes a tab as good as new: no other windows, no storage, no cookies. */
async function empty(tab: Tab): Promise<void> {
  const { page, context } = tab;
  tab.respond = nothing;
  const others = context.pages().filter((other) => other !== page);
  await Promise.all(others.map((other) => other.close()));
  await page.goto(`${origin}/`, { waitUntil: "commit" });
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
    window.name = "";
  });
  await context.clearCookies();
  tab.wrong = [];
}

/** Milliseconds after which a tab that is still busy with its last test is given up. */
const patience = 10_000;

/** Empties a tab; `false` where it does not come to rest. */
async function isEmptied(tab: Tab): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, patience, false);
  });
  const emptied = empty(tab).then(
    () => true,
    () => false,
  );
  return Promise.race([emptied, late]).finally(() => clearTimeout(timer));
}

/** Closes what a test has opened, but for the tab that the next one may use. */
export async function closeTabs(browser: Browser): Promise<void> {
  const tab = kept;
  if (!tab || tab.page.isClosed() || tab.uses >= share || !(await isEmptied(tab))) kept = undefined;
  const others = browser.contexts().filter((context) => context !== kept?.context);
  await Promise.all(others.map((context) => context.close()));
}

/** Forgets the tab of a browser that is closed. */
export function forgetTab(): void {
  kept = undefined;
}
