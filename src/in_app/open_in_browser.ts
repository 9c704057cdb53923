import { KakaoDataError, KakaoLoadError } from "../errors/classes.js";
import { parseUrl } from "../validation/own_page.js";
import { type InAppBrowser, inAppBrowser } from "./in_app_browser.js";

/**
 * What has come of {@link openInBrowser}: `opening`, the app was asked to open the phone's browser; `no_way`, this app has none,
 * and the user has to be told how; `in_browser`, the page is in an ordinary browser, and stays.
 */
export type OpenedInBrowser = "opening" | "no_way" | "in_browser";

const operation = "openInBrowser";

/** The address that leads out of an app to a page, `undefined` where there is none. */
function wayOut(app: InAppBrowser, url: URL): string | undefined {
  const { href } = url;
  if (app === "kakaotalk") return `kakaotalk://web/openExternal?url=${encodeURIComponent(href)}`;
  if (app === "line") {
    if (url.searchParams.get("openExternalBrowser") === "1") return href;
    // `searchParams.set` would write the whole query anew
    url.search += `${url.search ? "&" : "?"}openExternalBrowser=1`;
    return url.href;
  }
  if (!/Android/.test(navigator.userAgent)) return undefined;
  // after the scheme; a hash of the page's own must not be taken for the part that we add
  const rest = href.slice(url.protocol.length).replaceAll("#Intent;", "#%49ntent;");
  const scheme = url.protocol.slice(0, -1);
  const fallback = encodeURIComponent(href);
  return `intent:${rest}#Intent;scheme=${scheme};action=android.intent.action.VIEW;category=android.intent.category.BROWSABLE;S.browser_fallback_url=${fallback};end`;
}

/**
 * Leads from an app's browser to the phone's own, where popups, logins and downloads work as usual. Call it on a click: apps
 * and systems may refuse what nobody has asked for. Nobody tells whether the browser has opened, so the page stays usable.
 * In an ordinary browser nothing happens.
 *
 * KakaoTalk and LINE have a way on every phone, other apps on Android only.
 *
 * @param url - What to open, absolute or relative to the page; this page where it is left out.
 * @returns `opening`, `no_way` or `in_browser`.
 * @throws KakaoDataError `invalid_data` for anything but an address of http or https.
 * @throws KakaoLoadError `no_browser` where there is no page.
 * @example
 * ```ts
 * if (openInBrowser() === "no_way") showHint("Open the menu, and choose “Open in browser”.");
 * ```
 */
export function openInBrowser(url?: string | URL): OpenedInBrowser {
  if (typeof document === "undefined") {
    const message = `${operation}: there is no page here. Call it in a browser, on a click.`;
    throw new KakaoLoadError(message, { code: "no_browser" });
  }
  const given = url ?? location.href;
  // a listener that is passed by its name gets an event here, whose text would be a relative address
  const target = typeof given === "string" || given instanceof URL ? parseUrl(given) : undefined;
  if (!target || !/^https?:$/.test(target.protocol)) {
    const expected = "address of http or https";
    const found = `expected ${expected}. Pass a page's address, or leave it out for this page.`;
    throw new KakaoDataError(`${operation}: url: ${found} Nothing was opened.`, {
      issues: [{ path: "url", expected, message: found }],
      function: operation,
    });
  }
  const app = inAppBrowser();
  if (!app) return "in_browser";
  const way = wayOut(app, target);
  // LINE has led here already, and stayed
  if (way === undefined || way === location.href) return "no_way";
  location.assign(way);
  return "opening";
}
