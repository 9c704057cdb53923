import { browserLogin } from "./browser_login.js";
import { callback } from "./callback.js";
import type { LoginContext } from "./context.js";
import { failure } from "./failure.js";
import { languageOf } from "./language.js";
import { login } from "./login.js";
import { logout } from "./logout.js";
import { page } from "./page.js";
import type { Problem } from "./page_words.js";
import { response } from "./responses.js";
import { returnToUrl } from "./return_to.js";
import type { RouteName } from "./routes.js";
import { isPrefetch, isSameOrigin, opensPage } from "./same_origin.js";
import { sessionRoute } from "./session_route.js";

type Route = (context: LoginContext, request: Request) => Promise<Response>;

/** The routes, by method. */
const routes: Readonly<Record<RouteName, ReadonlyMap<string, Route>>> = {
  login: new Map([["GET", login]]),
  callback: new Map([
    ["GET", callback],
    ["POST", browserLogin],
  ]),
  logout: new Map([["POST", logout]]),
  session: new Map([["GET", sessionRoute]]),
};

/** Refuses a request before a route sees it. */
function refuse(
  { routes: { origin } }: LoginContext,
  request: Request,
  problem: Problem,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const language = languageOf(request);
  return page({ problem, status, language, returnTo: `${origin}/`, headers });
}

function allowed(name: RouteName): string {
  const methods = [...routes[name].keys()];
  return [...methods, ...(methods.includes("GET") ? ["HEAD"] : []), "OPTIONS"].join(", ");
}

/** Answers a request to a route. */
export async function answer(
  context: LoginContext,
  name: RouteName,
  request: Request,
): Promise<Response> {
  const { method } = request;
  const Allow = allowed(name);
  if (method === "OPTIONS") return response(204, null, { Allow });
  const route = routes[name].get(method === "HEAD" ? "GET" : method);
  if (!route) return refuse(context, request, "wrongMethod", 405, { Allow });
  if (name !== "session") {
    // a scanner of links must not use up a code
    if (method === "HEAD") return response(204, null);
    // not a success, which the browser would keep for the click
    if (isPrefetch(request)) return response(503, null);
    // what another site loads by the dozen would push out the logins under way
    if (method === "GET" && !opensPage(request)) {
      return refuse(context, request, "wrongMethod", 403);
    }
  }
  if (method === "POST" && !isSameOrigin(request, context.routes.origin)) {
    return refuse(context, request, "crossSite", 403);
  }
  try {
    const found = await route(context, request);
    return method === "HEAD" ? new Response(null, found) : found;
  } catch (error) {
    const returnTo = returnToUrl(new URL(request.url).searchParams.get("returnTo"), context.routes);
    const isScript = name === "session" || name === "logout";
    return failure(context, error, { route: name, request, returnTo, isScript });
  }
}

/** Answers a request to any of the routes. */
export async function handle(context: LoginContext, request: Request): Promise<Response> {
  const name = context.routes.find(new URL(request.url).pathname);
  return name ? answer(context, name, request) : refuse(context, request, "notFound", 404);
}
