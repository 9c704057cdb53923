import { readCookies } from "./cookies.js";

/**
 * The headers of a request as it would be with the cookies of a response: for middleware that refreshes a session and
 * passes the request on, such as `proxy.ts` of Next.js.
 *
 * @example
 * ```ts
 * const given = new Headers({ Cookie: "a=1" });
 * const added = new Headers({ "Set-Cookie": "b=2; Path=/" });
 * const forwarded = forwardCookies(given, added); // Cookie: a=1; b=2
 * ```
 */
export function forwardCookies(request: Headers, response: Headers): Headers {
  const headers = new Headers(request);
  const cookies = new Map(readCookies(headers.get("Cookie")));
  for (const cookie of response.getSetCookie()) {
    const [pair = "", ...attributes] = cookie.split(";");
    const isRemoved = attributes.some((attribute) => attribute.trim() === "Max-Age=0");
    for (const [name, value] of readCookies(pair)) {
      if (isRemoved) cookies.delete(name);
      else cookies.set(name, value);
    }
  }
  const text = [...cookies].map((pair) => pair.join("=")).join("; ");
  if (text) headers.set("Cookie", text);
  else headers.delete("Cookie");
  return headers;
}
