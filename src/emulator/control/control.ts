import type { $ZodType } from "zod/v4/core";
import type { Emulator } from "../emulator.js";
import { refusalOf } from "../http/access.js";
import { parseJson } from "../http/parameters.js";
import { explainResponse } from "../http/reasons.js";
import { corsHeaders, preflightResponse } from "../http/responses.js";
import { checkValue } from "../seed/check_seed.js";
import { InvalidSeed } from "../seed/invalid_seed.js";
import { appRoutes } from "./apps.js";
import { clockRoutes } from "./clock.js";
import { eventRoutes } from "./events.js";
import { faultRoutes } from "./faults.js";
import { keyRoutes } from "./keys.js";
import { loginRoutes } from "./logins.js";
import { overviewRoutes } from "./overview.js";
import { personRoutes } from "./person.js";
import { quotaRoutes } from "./quotas.js";
import { requestRoutes } from "./requests.js";
import { resetRoutes } from "./reset.js";
import type { Routes } from "./route.js";
import { stateRoutes } from "./state.js";
import { userRoutes } from "./users.js";
import { webhookRoutes } from "./webhooks.js";

/** The control API. */
const routes: Routes = {
  ...overviewRoutes,
  ...userRoutes,
  ...appRoutes,
  ...personRoutes,
  ...loginRoutes,
  ...requestRoutes,
  ...webhookRoutes,
  ...eventRoutes,
  ...faultRoutes,
  ...clockRoutes,
  ...quotaRoutes,
  ...keyRoutes,
  ...stateRoutes,
  ...resetRoutes,
};

/** The methods and paths of the control API, below {@link controlPath}. */
export const routeNames: readonly string[] = Object.keys(routes);

/** The path of the control API. */
export const controlPath = "/emulator";

/** The headers of a response: only the page that has asked may read it. */
function headersFor(request: Request): Record<string, string> {
  const origin = request.headers.get("Origin");
  return {
    ...(origin !== null && corsHeaders(origin)),
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
  };
}

/** A refusal, whose message says what is wrong and what to do. */
const refuse = (status: number, message: string, headers: Record<string, string> = {}) =>
  explainResponse(Response.json({ message }, { status, headers }), {
    why: message,
    whyInKorean: message,
  });

/** Answers a request to the control API, JSON in both directions. `allowed` are host names in addition to those of this machine. */
export async function control(
  emulator: Emulator,
  request: Request,
  allowed: ReadonlySet<string>,
): Promise<Response> {
  const forbidden = refusalOf(request.headers, allowed);
  if (forbidden !== undefined) return refuse(403, forbidden);
  if (request.method === "OPTIONS")
    return preflightResponse(request, "GET, POST, PATCH, PUT, DELETE");

  const headers = headersFor(request);
  const reply = (status: number, message: string) => refuse(status, message, headers);
  const { pathname, searchParams } = new URL(request.url);
  const name = `${request.method} ${pathname.slice(controlPath.length) || "/"}`;
  const route = routes[name];
  if (!route) {
    return reply(404, `There is no ${name}. There are: ${routeNames.join(", ")}.`);
  }
  // a page of another site can send forms and plain text without a preflight, but no JSON
  if (request.method === "POST" && !isJson(request.headers.get("Content-Type"))) {
    return reply(415, `${name}: expected JSON. Send Content-Type: application/json.`);
  }
  try {
    const body = await request.text();
    const given = body ? parseJson(body) : {};
    const read = <T>(schema: $ZodType) => {
      checkValue(name, schema, given);
      return given as T;
    };
    const result = await route(emulator, read, searchParams);
    if (result instanceof Response) return result;
    return Response.json(result === undefined ? {} : result, { headers });
  } catch (thrown) {
    const isInvalidInput = [InvalidSeed, RangeError, SyntaxError].some(
      (kind) => thrown instanceof kind,
    );
    if (!isInvalidInput) throw thrown;
    return reply(400, (thrown as Error).message);
  }
}

const isJson = (type: string | null): boolean => /^application\/json\s*(;|$)/i.test(type ?? "");
