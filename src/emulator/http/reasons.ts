/** Why a response is what it is: what a terminal or a dashboard shows beside its status. */
export interface Reason {
  /** Kakao's code, such as `KOE303` or `-401`. */
  readonly code?: string | number;
  /** Part of an English sentence that names the values, such as `sent http://a, login had http://b`. Never a secret. */
  readonly why?: string;
}

const reasons = new WeakMap<Response, Reason>();

/** Remembers why a response is what it is; returns the response. */
export function explainResponse(response: Response, reason: Reason): Response {
  reasons.set(response, reason);
  return response;
}

/** Why a response is what it is, where that was remembered. */
export const reasonOf = (response: Response): Reason | undefined => reasons.get(response);

/** Characters of a reason: it may quote what the client sent, and is kept with the request. */
const longest = 500;

/** An answer that is no success: thrown, and turned into a response. */
export abstract class Refusal extends Error {
  /** Why, in words for a developer; Kakao's own message where there are none. */
  why: string | undefined;

  /** Says why, in words for a developer. */
  because(why: string): this {
    this.why = why.length > longest ? `${why.slice(0, longest)}…` : why;
    return this;
  }

  abstract response(request: Request): Response;
}
