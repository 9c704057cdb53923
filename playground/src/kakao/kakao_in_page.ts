// Kakao, and your server, in the page: what the playground needs in place of both. Any static host serves it, in any
// folder, without a service worker. `kakao.html` shows Kakao's windows.
//
// Beside the interface that was agreed on there are: `accountWebhook`, `isStored`, `redirectUri`, `server.navigate`, `image`.
import type { Emulator } from "kakao-typed/emulator";
import { home, isKakao, sdkUrl, serverHome, windowPage } from "./addresses.ts";
import { startBrowser } from "./browser.ts";
import { intercept } from "./intercept.ts";
import * as kept from "./kept.ts";
import { accountWebhook } from "./own_emulator.ts";
import { pageResponse, plainRequest } from "./messages.ts";
import { offer } from "./offer.ts";
import { clearWire, onWire, type WireListener, type WireStep, wireSteps } from "./wire.ts";

export type { WireStep } from "./wire.ts";

/** "Your server", with the cookies that a browser would keep for it. */
interface ServerInPage {
  /**
   * Sends a request to your server, as a script of the page does. Its routes:
   *
   * - `/api/auth/kakao/login`, `/callback`, `/logout`, `/session`: those of `kakao-typed/server`;
   * - `POST /api/exchange` with `{ code, redirectUri }`, answered with `{ access_token, expires_in }`;
   * - `POST /api/refresh`, answered with a new `{ access_token, expires_in }`;
   * - `GET /api/webhooks`, answered with `{ webhooks: { kind, event, error, at }[] }`, oldest first.
   *
   * A failure is answered with `{ error }`, which has the error's `name`, `code`, `message` and Kakao's own fields: `explain` explains it.
   */
  readonly fetch: (input: string, init?: RequestInit) => Promise<Response>;
  /** Leaves the page for a route of your server, such as `/api/auth/kakao/login`, as a link to it does. Without `returnTo` it comes back to the playground. */
  readonly navigate: (path: string) => void;
}

/** Kakao in the page. */
export interface KakaoInPage {
  /** Every change is kept: it survives a redirect, a reload, and other tabs see it. */
  readonly emulator: Emulator;
  /** For `loadKakao({ src: sdkUrl, integrity: false })`: the script of the emulator's fake SDK. */
  readonly sdkUrl: string;
  /** Where a login by redirect comes back to: the playground's own address, which is registered. */
  readonly redirectUri: string;
  /** For `emulator.changeApp({ accountWebhook })`, which is off at first: from then on your server learns what happens to accounts, and the wire has it. */
  readonly accountWebhook: string;
  /** Whether the browser stores what is to be kept. Where it does not, a reload and a redirect forget everything: log in in a window then. */
  readonly isStored: boolean;
  /** What was sent since the last clear, also in windows, and before a redirect came back. */
  readonly wire: readonly WireStep[];
  readonly onWire: (listener: WireListener) => () => void;
  readonly clearWire: () => void;
  readonly server: ServerInPage;
  /** An image at Kakao as an address that a page can show: `undefined` where there is none. */
  readonly image: (url: string) => Promise<string | undefined>;
  /** Forgets everything: tokens, consents, cookies, webhooks, the wire. Let the SDK forget its token with `Auth.setAccessToken(null)`. */
  readonly reset: () => void;
}

/** The address of a path of your server, which begins with `/api/`. */
function serverAddress(path: string): string {
  const url = path.startsWith("/api/") ? serverHome + path.slice(5) : new URL(path, home).href;
  if (url.startsWith(serverHome)) return url;
  throw new TypeError(`server: path: expected one that begins with /api/, got ${path}.`);
}

let started: Promise<KakaoInPage> | undefined;

async function start(): Promise<KakaoInPage> {
  const { emulator, reset, ...browser } = await startBrowser(() => document.documentElement.lang);
  offer(browser);
  intercept(async (request) => browser.send(request, { from: "page", mode: "cors" }));
  // a window that replaces this page speaks its language
  addEventListener("pagehide", () => kept.write("language", document.documentElement.lang));
  return {
    emulator,
    sdkUrl,
    redirectUri: home,
    accountWebhook,
    isStored: kept.isStored,
    get wire() {
      return wireSteps();
    },
    onWire,
    clearWire,
    server: {
      async fetch(input, init) {
        const url = serverAddress(input);
        const request = await plainRequest(new Request(url, init));
        return pageResponse(await browser.send(request, { from: "page", mode: "cors" }), url);
      },
      navigate(path) {
        location.assign(`${windowPage}#${serverAddress(path)}`);
      },
    },
    async image(url) {
      if (!isKakao(url)) return url;
      const response = await emulator.fetch(url);
      return response.ok ? URL.createObjectURL(await response.blob()) : undefined;
    },
    reset,
  };
}

/** Starts Kakao in this page, once; again where that has failed. */
export async function startKakao(): Promise<KakaoInPage> {
  started ??= start();
  try {
    return await started;
  } catch (error) {
    started = undefined;
    throw error;
  }
}
