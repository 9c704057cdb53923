import { kakao } from "./lib/server/kakao.ts";
import type { Handle } from "@sveltejs/kit/hooks";

/** Serves the routes of the login, and tells all others who is logged in. */
export const handle: Handle = async ({ event, resolve }) => {
  if (event.url.pathname.startsWith("/api/auth/kakao/")) return kakao.handler(event.request);
  event.locals.session = await kakao.session(event.request);
  const response = await resolve(event);
  // a session that was refreshed has a new cookie
  for (const cookie of event.locals.session.headers.getSetCookie()) {
    response.headers.append("Set-Cookie", cookie);
  }
  return response;
};
