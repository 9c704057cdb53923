/** A request, without what is secret in it. */
export interface RequestEvent {
  readonly method: "GET" | "POST" | "DELETE";
  /** Path, such as `/v2/user/me`. */
  readonly url: string;
  /** 1 for the first request of a call, 2 for its first repetition. */
  readonly attempt: number;
}

/** How a request ended. */
export interface ResponseEvent extends RequestEvent {
  /** HTTP status; `undefined` where no response came. */
  readonly status?: number | undefined;
  /** Time from the request to the end of the response's body. */
  readonly milliseconds: number;
}

/** Functions for logging: they see no token, key, parameter or body. What they throw is ignored. */
export interface RestHooks {
  /** Called before each request. */
  readonly request?: ((event: RequestEvent) => void) | undefined;
  /** Called when the response's body is complete, or when the request failed. */
  readonly response?: ((event: ResponseEvent) => void) | undefined;
}

/** Calls a hook. What it throws or rejects with is dropped: a log that fails must not fail a login, nor end the process. */
export function callHook<Event>(hook: ((event: Event) => unknown) | undefined, event: Event): void {
  try {
    const result = hook?.(event);
    if (result instanceof Promise) result.catch(() => {});
  } catch {
    // dropped, as said
  }
}
