// kapi: how does Kakao's API (kapi.kakao.com) answer a call?
// It authenticates the caller, checks the parameters with the client's own schemas, and runs the endpoint's route.
import type { EndpointDefinition } from "../../endpoints/define_endpoint.js";
import { flattenEndpoints } from "../../endpoints/flatten_table.js";
import { adminEndpoints, tokenEndpoints } from "../../endpoints/rest_tables.js";
import type { AddressOf } from "../http/addresses.js";
import { arrivalOf } from "../http/arrival.js";
import { dataOf, parameters } from "../http/parameters.js";
import { ApiRefusal, jsonResponse } from "../http/responses.js";
import type { State } from "../state/state.js";
import { answerAppCall, isAppPath } from "./app_routes.js";
import { type AppCaller, authenticate, type Caller } from "./caller.js";
import { routes } from "./routes.js";
import { wrongMethod } from "./why.js";

const endpointsByUrl: ReadonlyMap<string, EndpointDefinition> = new Map(
  [
    ...flattenEndpoints<EndpointDefinition>(tokenEndpoints),
    ...flattenEndpoints<EndpointDefinition>(adminEndpoints),
  ].map((endpoint) => [endpoint.url, endpoint]),
);

/** What Kakao has discontinued; old clients still call it. */
const discontinued = new Set(["/v1/user/me"]);

type AnyRoute = (
  caller: Caller | AppCaller,
  data: Record<string, unknown>,
  addressOf: AddressOf,
) => unknown;

/** Answers a request to Kakao's API; `undefined` for a path it does not have. @throws Refusal */
export async function answerApi(state: State, request: Request): Promise<Response | undefined> {
  const { pathname } = new URL(request.url);
  if (discontinued.has(pathname)) throw new ApiRefusal(400, -9, "deprecated");
  const endpoint = endpointsByUrl.get(pathname);
  if (!endpoint && !isAppPath(pathname)) return undefined;
  if (!endpoint) return jsonResponse(200, await answerAppCall(state, request), request);
  // Kakao documents GET and POST for `me`
  if (request.method !== endpoint.method && pathname !== "/v2/user/me") {
    throw new ApiRefusal(405, -2, "method not allowed").because(
      wrongMethod(request.method, pathname, endpoint.method),
    );
  }
  const found = await parameters(request);
  const caller = authenticate(state, request, endpoint, found);
  const route = routes[pathname as keyof typeof routes] as AnyRoute;
  const body = route(caller, dataOf(endpoint, found), arrivalOf(request).named);
  return jsonResponse(200, body, request);
}
