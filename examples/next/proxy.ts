import { forwardCookies } from "kakao-typed/server";
import { type NextRequest, NextResponse } from "next/server";
import { kakao } from "./app/kakao";

/** Refreshes the session before a page is rendered: the page reads the new cookie, and the browser keeps it. */
export async function proxy(request: NextRequest) {
  const { headers } = await kakao.session(request);
  const forwarded = forwardCookies(request.headers, headers);
  const response = NextResponse.next({ request: { headers: forwarded } });
  for (const cookie of headers.getSetCookie()) response.headers.append("Set-Cookie", cookie);
  return response;
}

/** Pages: neither files, nor the routes of the login. */
export const config = { matcher: "/((?!_next|api/auth/kakao|.*\\..*).*)" };
