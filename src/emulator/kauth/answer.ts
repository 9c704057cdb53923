import { cors } from "../answer.js";

/** A refusal of the login's API: thrown, answered as its status and body. */
export class LoginRefusal extends Error {
  constructor(
    readonly status: number,
    readonly error: string,
    readonly description: string | undefined,
    /** `KOE…`, where the facts have one. */
    readonly code?: string,
  ) {
    super(error);
  }

  response(request: Request): Response {
    const { status, error, description: error_description, code: error_code } = this;
    return answered(status, { error, error_description, error_code }, request);
  }
}

/** An answer of the login's API. */
export function answered(status: number, body: object, request: Request): Response {
  const headers = new Headers(cors(request.headers.get("Origin")));
  headers.set("Content-Type", "application/json;charset=UTF-8");
  // Kakao sends it with errors of the token call, for no reason
  if (status === 401) headers.set("WWW-Authenticate", "Bearer error=invalid_token");
  return new Response(JSON.stringify(body), { status, headers });
}
