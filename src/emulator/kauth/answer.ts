import { json } from "../http/responses.js";

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
    return json(status, { error, error_description, error_code }, request);
  }
}
