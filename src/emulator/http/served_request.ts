import { reasonOf } from "./reasons.js";

/** A request that the server answers itself: to the control API, or for the SDK's script. */
export interface ServedRequest {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** What is wrong, for a refusal. */
  readonly why?: string;
  /** How long the answer took. */
  readonly milliseconds: number;
}

/** Answers a request that no emulator sees, and tells of it. */
export async function tellServed(
  request: Request,
  tell: ((served: ServedRequest) => void) | undefined,
  respond: () => Promise<Response>,
): Promise<Response> {
  const start = performance.now();
  const response = await respond();
  const { why } = reasonOf(response) ?? {};
  tell?.({
    method: request.method,
    path: new URL(request.url).pathname,
    status: response.status,
    ...(why !== undefined && { why }),
    milliseconds: Math.round(performance.now() - start),
  });
  return response;
}
