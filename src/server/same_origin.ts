/**
 * Whether a page of the own origin has sent a request: browsers say so in headers that no script can set. Without either
 * header nothing proves it, and the `Host` header would prove nothing.
 */
export function isSameOrigin({ headers }: Request, origin: string): boolean {
  const site = headers.get("Sec-Fetch-Site");
  return site === null ? headers.get("Origin") === origin : site === "same-origin";
}

/** Whether nobody has asked for a page yet: the browser, or a framework's link, loads it ahead. */
export function isPrefetch({ headers }: Request): boolean {
  const purposes = ["Sec-Purpose", "Purpose", "X-Purpose", "X-Moz"].map((name) =>
    headers.get(name),
  );
  return (
    purposes.some((purpose) => /\b(prefetch|prerender|preview)\b/i.test(purpose ?? "")) ||
    headers.get("Next-Router-Prefetch") !== null
  );
}

/** Whether a page is to be opened, and not a picture, a frame or data: browsers say so since 2023. */
export function opensPage({ headers }: Request): boolean {
  const destination = headers.get("Sec-Fetch-Dest");
  return destination === null || destination === "document";
}
