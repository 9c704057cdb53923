/** Answers in Kakao's words. */

/** A refusal of Kakao's API: thrown by a route, answered as its status and body. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: number,
    readonly msg: string,
    /** What else the body has. */
    readonly more: Readonly<Record<string, unknown>> = {},
  ) {
    super(msg);
  }
}

export const noToken = () => new Refusal(401, -401, "this access token does not exist");
export const notLinked = () => new Refusal(400, -101, "NotRegisteredUserException");
export const badParameter = (msg: string) => new Refusal(400, -2, msg);
export const badConstraint = (name: string, why = "") =>
  badParameter(`Constraints on the parameter [${name}] are unsatisfied.${why}`);

/** The headers of an answer to a page of `origin`. */
export function cors(origin: string | null): Record<string, string> {
  return { "Access-Control-Allow-Origin": origin ?? "*", Vary: "Origin" };
}

/** A body, where a `Response` may have one with this status. */
const bodyWith = (status: number, text: string) => ([204, 205, 304].includes(status) ? null : text);

export function json(status: number, body: unknown, request: Request): Response {
  const headers = new Headers(cors(request.headers.get("Origin")));
  headers.set("Content-Type", "application/json;charset=UTF-8");
  const scheme = request.headers.get("Authorization")?.startsWith("KakaoAK ")
    ? "KakaoAK"
    : "Bearer";
  if (status === 401) headers.set("WWW-Authenticate", `${scheme} error=invalid_token`);
  return new Response(bodyWith(status, JSON.stringify(body)), { status, headers });
}

/** A body as it is: what a test wants to come back. */
export function raw(status: number, body: string, request: Request): Response {
  const headers = { ...cors(request.headers.get("Origin")), "Content-Type": "text/html" };
  return new Response(bodyWith(status, body), { status, headers });
}

/** What Kakao answers before a page may call. */
export function preflight(request: Request): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...cors(request.headers.get("Origin")),
      "Access-Control-Allow-Methods": "GET, POST, DELETE",
      "Access-Control-Allow-Headers": request.headers.get("Access-Control-Request-Headers") ?? "*",
    },
  });
}

export function refused({ status, code, msg, more }: Refusal, request: Request): Response {
  return json(status, { msg, code, ...more }, request);
}
