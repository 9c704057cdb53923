// in_app: is this page in the browser of an app, in which, and what leads out of it?
import { userAgents } from "./user_agents.js";

/** The app whose browser a page is in; `other` is a web view of an app that has no name here. */
export type InAppBrowser = keyof typeof userAgents;

/**
 * Tells in which app's browser this page is; `undefined` is an ordinary browser, or no browser at all.
 *
 * @param userAgent - On a server: the request's `User-Agent`. Without it: that of this browser.
 * @example
 * ```ts
 * if (inAppBrowser() === "instagram") openInBrowser();
 * const app = inAppBrowser(request.headers.get("user-agent"));
 * ```
 */
export function inAppBrowser(userAgent?: string | null): InAppBrowser | undefined {
  const { navigator } = globalThis as { navigator?: Navigator & { standalone?: boolean } };
  const text = userAgent === undefined ? (navigator?.userAgent ?? "") : (userAgent ?? "");
  const found = (Object.keys(userAgents) as InAppBrowser[]).find((app) =>
    userAgents[app].test(text),
  );
  // on the home screen of iOS a page is in nobody's app, though its user agent lacks Safari too
  return userAgent === undefined && navigator?.standalone ? undefined : found;
}
