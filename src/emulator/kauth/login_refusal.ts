import { explainResponse, Refusal } from "../http/reasons.js";
import { jsonResponse } from "../http/responses.js";

/** A refusal of the login's API: a route throws it, and it becomes a response with this status and body. */
export class LoginRefusal extends Refusal {
  constructor(
    readonly status: number,
    readonly error: string,
    readonly description: string | undefined,
    /** `KOE…`, where Kakao documents one. */
    readonly code?: string,
  ) {
    super(error);
  }

  response(request: Request): Response {
    const { status, error, description: error_description, code: error_code } = this;
    const response = jsonResponse(status, { error, error_description, error_code }, request);
    return explainResponse(response, this.reason(error_code ?? error, error_description ?? error));
  }
}
