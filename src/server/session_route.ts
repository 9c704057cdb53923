import type { LoginContext } from "./context.js";
import { json } from "./responses.js";
import { readSession } from "./session.js";

/** `GET <base>/session`: who is logged in, for pages. */
export async function sessionRoute(context: LoginContext, request: Request): Promise<Response> {
  const { user, claims, headers } = await readSession(context, request);
  return json({ user, claims }, headers.getSetCookie());
}
