import ky, { isHTTPError, type Options } from "ky";
import type { Call } from "../../client/call.js";
import { KakaoNetworkError } from "../../errors/classes.js";
import { isNonEmptyString } from "../../validation/values.js";
import type { Authorization, Credential } from "./authorization.js";
import { readBody } from "./body.js";
import { callHook } from "./hooks.js";
import { defaultMaxResponseBytes, type RestOptions } from "./options.js";

/**
 * How long a call may take. Three limits overlap:
 *
 * 1. `within` of the transport settles the call after `timeout`, or when `signal` aborts: that is what the caller sees.
 * 2. `deadlineAt` is the same moment on the clock: nothing is repeated that would be sent after it.
 * 3. ky gets `signal` too, and a `timeout` that is 10 ms longer: by then the call has settled, and the connection closes.
 */
export interface Limits {
  readonly signal: AbortSignal | undefined;
  readonly timeout: number | false;
  /** Milliseconds since 1970; `Infinity` without a limit. */
  readonly deadlineAt: number;
  /** Aborts when the call ends without a response: whatever is still being read is dropped. */
  readonly abandoned: AbortSignal;
}

/** A response, with its body read to the end. */
export interface Received {
  readonly response: Response;
  readonly text: string;
}

/** What a client's requests have in common. */
export interface SendOptions extends RestOptions {
  readonly base: string;
  readonly scheme: Authorization["scheme"];
}

/** Statuses of failures that may pass: request timeout, too many requests, and the server's. Any above 504 counts too. */
const retriedStatuses = [408, 429, 500, 501, 502, 503, 504];

/** The longest delay a timer takes. */
const maxDelay = 2 ** 31 - 1;

/** Milliseconds that `Retry-After` asks for, in seconds or as a date; 0 or less where it asks for none. */
function retryAfter(headers: Headers): number {
  const value = headers.get("Retry-After") ?? "";
  return Number(value) * 1000 || Date.parse(value) - Date.now() || 0;
}

/** Which failures ky repeats, and after which pause. */
function retryOptions(
  retry: RestOptions["retry"] = 2,
  { signal, deadlineAt }: Limits,
): NonNullable<Options["retry"]> {
  /** Milliseconds the server asked to wait with its last response. */
  let requestedDelay = 0;
  return {
    limit: retry || 0,
    methods: ["get"],
    statusCodes: retriedStatuses,
    // ky would wait exactly as long as `Retry-After` says, however short: `jitter` takes it as the least
    afterStatusCodes: [],
    jitter: (delay) => Math.max(requestedDelay, delay * (0.5 + Math.random() / 2)),
    shouldRetry({ error }) {
      requestedDelay = 0;
      if (error instanceof KakaoNetworkError) return false;
      if (!isHTTPError(error)) return !signal?.aborted && Date.now() < deadlineAt;
      const { status, headers } = error.response;
      requestedDelay = retryAfter(headers);
      if (Date.now() + requestedDelay >= deadlineAt) return false;
      return status > 504 || undefined;
    },
  };
}

/** The system's code for a failed connection, such as `ECONNREFUSED`. The rest of the error may quote what was sent. */
function systemError(thrown: unknown): TypeError | undefined {
  if (!(thrown instanceof TypeError)) return undefined;
  const { code } = Object(thrown.cause) as { readonly code?: unknown };
  return new TypeError(
    isNonEmptyString(code) && /^[A-Z_]{1,50}$/.test(code) ? code : "fetch failed",
  );
}

/** Sends a call, and repeats it as the client's `retry` says; resolves with the last response, whatever its status. */
export async function send(
  { endpoint: { method, url }, operation }: Call,
  parameters: URLSearchParams,
  { secret }: Credential,
  limits: Limits,
  { base, scheme, hooks = {}, ...options }: SendOptions,
): Promise<Received> {
  const { signal, timeout, deadlineAt, abandoned } = limits;
  let received: Received | undefined;
  let thrown: unknown;
  let attempt = 0;
  // ky gets a `fetch` that also reads the body, so that a connection lost in its midst is repeated like one lost before
  const fetchWholeBody = async (request: Request): Promise<Response> => {
    received = undefined;
    // the pause before this repetition outlasted the call, which has settled: this never does
    if (Date.now() >= deadlineAt) return new Promise(() => {});
    const event = { method, url, attempt: ++attempt };
    callHook(hooks.request, event);
    const start = Date.now();
    try {
      const response = await (options.fetch ?? fetch)(request);
      const context = { operation, url, status: response.status || undefined };
      const { maxResponseBytes = defaultMaxResponseBytes } = options;
      const text = await readBody(response, maxResponseBytes, abandoned, context);
      received = { response, text };
      return response;
    } catch (error) {
      thrown = error;
      throw error;
    } finally {
      const milliseconds = Date.now() - start;
      callHook(hooks.response, { ...event, status: received?.response.status, milliseconds });
    }
  };
  const query = method === "GET" ? String(parameters) : "";
  try {
    await ky(base + url + (query && `?${query}`), {
      method,
      ...(method === "POST" && { body: parameters }),
      headers: scheme ? { Authorization: `${scheme} ${secret}` } : {},
      // tokens and keys go to Kakao, never to an address that a response names
      redirect: "manual",
      ...(signal && { signal }),
      timeout: timeout && Math.min(timeout + 10, maxDelay),
      retry: retryOptions(options.retry, limits),
      fetch: fetchWholeBody as typeof globalThis.fetch,
    });
  } catch (error) {
    thrown ??= error;
  }
  if (received) return received;
  if (thrown instanceof KakaoNetworkError) throw thrown;
  throw new KakaoNetworkError(`${operation}: no answer: check the network.`, {
    code: "network",
    url,
    cause: systemError(thrown),
    original: thrown,
  });
}
