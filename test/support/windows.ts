// A page with the SDK and our global on it, and Kakao's windows scripted: what login and pickers are tested with.
import { readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import type { Emulator } from "kakao-typed/emulator";
import type { Browser, BrowserContext, Page, Route } from "playwright";
import { expect } from "vitest";
import { root } from "./compiler.js";
import { type Answer, origin, sdkScript, sdkUrl, serve, versions, visit } from "./shop.js";
import { shopEmulator } from "./shop_app.js";

export { versions } from "./shop.js";

/** What Kakao's servers say; tests change it. */
interface Kakao {
  /** Answers of the login's questions, the last one for good: a body, or a status. */
  code: (object | number)[];
  /** Answer of the pickers' first request: a body with its status. */
  agt: { status: number; body: unknown };
  /** Script of the login page, of the picker's page and of its proxy frame. */
  login: string;
  picker: string;
  proxy: string;
  /** What `oauth/authorize` answers in the page itself: a page, or 204 so that the page stays. */
  stays: boolean;
}

export interface Shop {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly wrong: string[];
  readonly kakao: Kakao;
  readonly emulator: Emulator;
  /** Addresses asked for so far, without the API's. */
  readonly asked: string[];
}

/** Where a window of Kakao's may be led, and is Kakao's no more. */
export const elsewhere = [
  "https://evil.example/",
  "https://apps.kakao.com.evil.example/",
  "https://evil-apps.kakao.com/",
  "http://apps.kakao.com/",
  "https://kakao.com/",
];

/** Counts what could stay behind. */
const watching = `(() => {
  const live = new Set(), heard = new Map();
  const { setInterval: every, clearInterval: never } = window;
  window.setInterval = (...args) => { const id = every(...args); live.add(id); return id; };
  window.clearInterval = (id) => { live.delete(id); never(id); };
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const of = (type) => heard.get(type) ?? heard.set(type, new Set()).get(type);
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    if ((this ?? window) === window) of(type).add(rest[0]);
    return addEventListener.call(this ?? window, type, ...rest);
  };
  EventTarget.prototype.removeEventListener = function (type, ...rest) {
    if ((this ?? window) === window) of(type).delete(rest[0]);
    return removeEventListener.call(this ?? window, type, ...rest);
  };
  const own = { open: window.open, setTimeout: window.setTimeout, setInterval: window.setInterval,
    XMLHttpRequest: window.XMLHttpRequest, createElement: document.createElement, addEventListener: window.addEventListener };
  window.leftovers = () => ({
    intervals: live.size,
    messages: of("message").size,
    violations: of("securitypolicyviolation").size,
    pageshows: of("pageshow").size,
    frames: document.querySelectorAll("iframe:not([data-own])").length,
    replaced: Object.keys(own).filter((name) => own[name] !== (name === "createElement" ? document : window)[name]),
    ownCreateElement: Object.hasOwn(document, "createElement"),
  });
})()`;

/** A page of the shop without anything on it. */
export const bare = "/bare";

/** Opens the shop: initialised, with a token. */
export async function shop(
  browser: Browser,
  {
    version = versions.at(-1)!,
    userAgent,
    csp,
    path = "/",
    emulated = false,
  }: {
    version?: string;
    userAgent?: string;
    csp?: string;
    path?: string;
    /** Whether the login is the emulator's, instead of what the test says. */
    emulated?: boolean;
  } = {},
): Promise<Shop> {
  const emulator = shopEmulator();
  const { access_token } = emulator.signIn();
  const asked: string[] = [];
  const kakao: Kakao = {
    code: [{ error_code: "300" }],
    agt: { status: 200, body: { agt: "AGT" } },
    login: "",
    picker: "",
    proxy: "",
    stays: false,
  };
  const page_ = (script: string) => `<!doctype html><title>kakao</title><script>${script}</script>`;
  const seen = (answer: (route: Route) => Promise<unknown>) => async (route: Route) => {
    asked.push(route.request().url());
    await answer(route);
  };
  const start = `
    const kakao = KakaoTyped.wrapKakao(Kakao);
    kakao.init("javascript-key");
    kakao.Auth.setAccessToken("${access_token}");
    window.kakao = kakao;
  `;
  const html = `<!doctype html><title>shop</title><body>
    <script src="/watch.js"></script>
    <script src="${sdkUrl("2.8.2")}"></script>
    <script src="/kakao-typed.global.js"></script>
    <script src="/start.js"></script><button>go</button>`;
  const scripted: Record<string, Answer> = {
    "https://kauth.kakao.com/apiweb/code.json*": seen(async (route) => {
      const [next] = kakao.code.length > 1 ? kakao.code.splice(0, 1) : kakao.code;
      if (typeof next === "object") return serve(route, JSON.stringify(next));
      if (next === 0) return route.abort();
      return route.fulfill({
        status: next!,
        body: "<html>busy</html>",
        headers: { "Access-Control-Allow-Origin": "*" },
      });
    }),
    "https://kauth.kakao.com/oauth/authorize/prepare*": seen((route) =>
      route.fulfill({
        json: { kauth_tx_id: "tx" },
        headers: { "Access-Control-Allow-Origin": "*" },
      }),
    ),
    "https://kauth.kakao.com/oauth/authorize*": seen((route) =>
      kakao.stays
        ? route.fulfill({ status: 204 })
        : route.fulfill({ contentType: "text/html", body: page_(kakao.login) }),
    ),
    "https://kauth.kakao.com/api/agt*": seen((route) =>
      kakao.agt.status === 0
        ? route.abort()
        : route.fulfill({
            status: kakao.agt.status,
            body:
              typeof kakao.agt.body === "string" ? kakao.agt.body : JSON.stringify(kakao.agt.body),
            headers: { "Access-Control-Allow-Origin": "*" },
          }),
    ),
  };
  const { page, wrong } = await visit(browser, {
    emulator,
    path,
    clock: true,
    ...(userAgent === undefined ? {} : { userAgent }),
    ...(csp === undefined ? {} : { csp }),
    files: {
      [`${origin}/watch.js`]: watching,
      [sdkUrl("2.8.2")]: await sdkScript(version),
      [`${origin}/kakao-typed.global.js`]: readFileSync(
        `${root}dist/kakao-typed.global.js`,
        "utf8",
      ),
      [`${origin}/start.js`]: start,
      ...(emulated ? {} : scripted),
      "https://apps.kakao.com/proxy*": seen((route) =>
        route.fulfill({ contentType: "text/html", body: page_(kakao.proxy) }),
      ),
      "https://apps.kakao.com/*": seen((route) =>
        kakao.stays
          ? route.fulfill({ status: 204 })
          : route.fulfill({ contentType: "text/html", body: page_(kakao.picker) }),
      ),
      "https://friend-picker.kakao.com/proxy*": seen((route) =>
        route.fulfill({ contentType: "text/html", body: page_(kakao.proxy) }),
      ),
      "https://friend-picker.kakao.com/*": seen((route) =>
        route.fulfill({ contentType: "text/html", body: page_(kakao.picker) }),
      ),
      "https://talk-apps.kakao.com/*": seen((route) =>
        route.fulfill({ contentType: "text/html", body: page_("") }),
      ),
      ...Object.fromEntries(
        elsewhere.map((url) => [
          `${url}*`,
          seen((route) => route.fulfill({ contentType: "text/html", body: page_("") })),
        ]),
      ),
      [`${origin}${bare}`]: "",
      [`${origin}/*`]: html,
    },
  });
  return { page, context: page.context(), wrong, kakao, emulator, asked };
}

/** Calls something in the page, and notes how it ends on `window.outcomes`. */
export async function call(page: Page, code: string): Promise<number> {
  return page.evaluate(`(() => {
    const outcomes = (window.outcomes ??= []);
    const index = outcomes.push(undefined) - 1;
    Promise.resolve(${code}).then(
      (value) => { outcomes[index] = { value }; },
      (error) => { outcomes[index] = { name: error?.name, code: error?.code, message: error?.message,
        error: error?.error, error_code: error?.error_code, state: error?.state, issues: error?.issues }; },
    );
    return index;
  })()`);
}

/** How a call has ended, `undefined` while it has not. */
export const outcome = (page: Page, index: number): Promise<unknown> =>
  page.evaluate(`window.outcomes[${index}]`);

/** Real milliseconds in which a request that the page has sent arrives here, and its answer there. */
const onTheWay = 100;

/** Puts the clock of the page and its windows forward. */
async function advance(page: Page, milliseconds: number): Promise<void> {
  await page.clock.runFor(milliseconds).catch((error: unknown) => {
    // a window that is closed meanwhile has no clock any more
    if (page.isClosed() || !String(error).includes("closed")) throw error;
  });
}

/** Lets time pass on the clock of the page and its windows. */
export async function pass(page: Page, milliseconds: number): Promise<void> {
  await advance(page, milliseconds);
  await setTimeout(onTheWay);
}

/** How a call ends, which it must within so many milliseconds of the page's clock. Puts that clock forward until it does. */
export async function end(page: Page, index: number, within = 15_000): Promise<unknown> {
  for (let passed = 0; passed < within; passed += 100) {
    const found = await outcome(page, index);
    if (found !== undefined) return found;
    await advance(page, 100);
  }
  // a request may still be on its way on a busy machine
  await expect.poll(() => outcome(page, index)).not.toBeUndefined();
  return outcome(page, index);
}

export const popupOf = async (page: Page, run: () => Promise<unknown>): Promise<Page> => {
  const [popup] = await Promise.all([page.waitForEvent("popup"), run()]);
  await popup.waitForLoadState();
  return popup;
};

/** Nothing stays behind: no listener, interval, frame or poll; the page's functions are its own. */
export async function expectNothingLeft({ page, asked }: Shop): Promise<void> {
  await expect
    .poll(() => page.evaluate("leftovers()"))
    .toEqual({
      intervals: 0,
      messages: 0,
      violations: 0,
      pageshows: 0,
      frames: 0,
      replaced: [],
      ownCreateElement: false,
    });
  const count = asked.filter((url) => url.includes("code.json")).length;
  if (count) await pass(page, 1200);
  expect(asked.filter((url) => url.includes("code.json"))).toHaveLength(count);
}
