/** The URL that a string is on this page, `undefined` where it is none. */
export function parseUrl(url: string | URL): URL | undefined {
  try {
    return new URL(url, location.href);
  } catch {
    return undefined;
  }
}

/** Whether a URL leads to a page of this origin: no other scheme, host or user, however it is written. */
export const isOwnPage = (url: string): boolean =>
  Boolean(parseUrl(url)?.href.startsWith(`${location.origin}/`));
