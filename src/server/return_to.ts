import type { Routes } from "./routes.js";

/** Longer ones would make the login's cookie too large. */
const maxLength = 1000;

/**
 * The page that a login goes on to, as a URL of the own origin; the start page for what is none: another origin, however it
 * is written, a user name, or a route of the login itself, which would go round in circles.
 */
export function returnToUrl(given: string | null | undefined, { origin, paths }: Routes): string {
  const start = `${origin}/`;
  if (!given || !URL.canParse(given, start)) return start;
  const url = new URL(given, start);
  const isOwn = url.href.startsWith(start) && url.href.length <= maxLength;
  // a page may read such a path as another host
  const isPlain = !url.pathname.startsWith("//");
  const isRoute = Object.values(paths).includes(url.pathname.replace(/\/$/, ""));
  return isOwn && isPlain && !isRoute ? url.href : start;
}
