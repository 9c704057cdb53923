/** What every response has: nothing here is for a cache, and an address with a code is for nobody else. */
const always = {
  "Cache-Control": "no-store",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "X-Robots-Tag": "noindex",
};

type SetCookies = readonly string[];

/** A response with our headers, and these cookies. */
export function response(
  status: number,
  body: string | null,
  headers: Readonly<Record<string, string>> = {},
  cookies: SetCookies = [],
): Response {
  return withCookies(new Response(body, { status, headers: { ...always, ...headers } }), cookies);
}

function withCookies(given: Response, cookies: SetCookies): Response {
  for (const cookie of cookies) given.headers.append("Set-Cookie", cookie);
  return given;
}

export const redirect = (
  location: string,
  cookies: SetCookies = [],
  status: 302 | 303 = 302,
): Response => response(status, null, { Location: location }, cookies);

/** JSON that only pages of the own origin may load. */
export const json = (body: unknown, cookies: SetCookies = [], status = 200): Response =>
  response(
    status,
    JSON.stringify(body),
    {
      "Content-Type": "application/json; charset=utf-8",
      "Cross-Origin-Resource-Policy": "same-origin",
    },
    cookies,
  );

/** A hook's response, with our headers and cookies: those of `Response.redirect` and of a fetched one cannot be changed. */
export function fromHook(given: Response, cookies: SetCookies): Response {
  const { body, status, statusText } = given;
  const headers = new Headers(given.headers);
  for (const [name, value] of Object.entries(always)) headers.set(name, value);
  return withCookies(new Response(body, { status, statusText, headers }), cookies);
}
