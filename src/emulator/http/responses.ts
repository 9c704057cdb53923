import { credentialOf } from "./credential.js";
import { explainResponse, Refusal } from "./reasons.js";

/** A refusal of Kakao's API: a route throws it, and it becomes a response with this status and body. */
export class ApiRefusal extends Refusal {
  constructor(
    readonly status: number,
    readonly code: number,
    readonly msg: string,
    /** Further fields of the body. */
    readonly more: Readonly<Record<string, unknown>> = {},
  ) {
    super(msg);
  }

  response(request: Request): Response {
    const { status, msg, code, more } = this;
    const response = jsonResponse(status, { msg, code, ...more }, request);
    return explainResponse(response, this.reason(code, msg));
  }
}

export const unknownToken = () => new ApiRefusal(401, -401, "this access token does not exist");
export const notLinked = () => new ApiRefusal(400, -101, "NotRegisteredUserException");
export const badParameter = (msg: string) => new ApiRefusal(400, -2, msg);
export const badConstraint = (name: string, why = "") =>
  badParameter(`Constraints on the parameter [${name}] are unsatisfied.${why}`);

/** The CORS headers of a response to a page of this origin. */
export function corsHeaders(origin: string | null): Record<string, string> {
  return { "Access-Control-Allow-Origin": origin ?? "*", Vary: "Origin" };
}

/** The body, or `null` for a status with which a `Response` must not have one. */
const bodyFor = (status: number, body: string) => ([204, 205, 304].includes(status) ? null : body);

export function jsonResponse(status: number, body: unknown, request: Request): Response {
  const headers = new Headers(corsHeaders(request.headers.get("Origin")));
  headers.set("Content-Type", "application/json;charset=UTF-8");
  const scheme = credentialOf(request).scheme === "kakaoak" ? "KakaoAK" : "Bearer";
  if (status === 401) headers.set("WWW-Authenticate", `${scheme} error=invalid_token`);
  return new Response(bodyFor(status, JSON.stringify(body)), { status, headers });
}

/** A response whose body is sent unchanged, as HTML. */
export function rawResponse(status: number, body: string, request: Request): Response {
  const headers = { ...corsHeaders(request.headers.get("Origin")), "Content-Type": "text/html" };
  return new Response(bodyFor(status, body), { status, headers });
}

/** The response to a CORS preflight: every page may call. */
export function preflightResponse(request: Request, methods = "GET, POST, DELETE"): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...corsHeaders(request.headers.get("Origin")),
      "Access-Control-Allow-Methods": methods,
      "Access-Control-Allow-Headers": request.headers.get("Access-Control-Request-Headers") ?? "*",
    },
  });
}
