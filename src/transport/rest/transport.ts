import ky, { isHTTPError } from "ky";
import { validateResponse, type OnInvalidResponse } from "../../client/validate_response.js";
import { isNonEmptyString, throwInvalid } from "../../validation/arguments.js";
import { aborted, within } from "../../client/deadline.js";
import { type KakaoError, KakaoNetworkError, printable } from "../../errors/classes.js";
import { type CallContext, errorFromResponse, redactSecrets } from "../../errors/from_response.js";
import { issue } from "../../validation/issues.js";
import type { Authorization, Credential } from "./authorization.js";
import { textOf } from "./body.js";
import { form } from "./form.js";
import { defaultMaxResponseBytes } from "./options.js";
import type { Call, Transport } from "../../client/call.js";

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
  /** HTTP status; none where no answer came. */
  readonly status?: number | undefined;
  readonly milliseconds: number;
}

/** Functions for logging: they see no token, no key, no parameters and no body. One that throws is ignored. */
export interface RestHooks {
  /** A request leaves. */
  readonly request?: ((event: RequestEvent) => void) | undefined;
  /** An answer came, whole, or none did. */
  readonly response?: ((event: ResponseEvent) => void) | undefined;
}

/** Options of every REST client. */
export interface RestOptions {
  /** Sends the requests. @default the global `fetch` */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /**
   * Where the API is: an https URL, or an http one of this machine; a path may follow the host.
   *
   * @default "https://kapi.kakao.com"
   */
  readonly baseUrl?: string | URL | undefined;
  /** Allows a `baseUrl` whose secrets travel unencrypted, to another machine: for tests in a closed network. @default false */
  readonly allowInsecureRequests?: boolean | undefined;
  /** Milliseconds a call may take, repetitions included; `false` for no limit. @default 10000 */
  readonly timeout?: number | false | undefined;
  /** Bytes that the body of an answer may have, unpacked: a longer one is `too_large`. @default 10000000 */
  readonly maxResponseBytes?: number | undefined;
  /**
   * How often a GET is repeated after 408, 429, 5xx or a lost connection, with growing pauses or as `Retry-After`
   * says, if that is longer; `false` for never. A POST is never repeated.
   *
   * @default 2
   */
  readonly retry?: number | false | undefined;
  /** Functions for logging: they see no token, no key, no parameters and no body. */
  readonly hooks?: RestHooks | undefined;
  /**
   * Takes a report of a response that is not what its schema says; the call then resolves with the raw body.
   * An id whose digits are lost is rejected all the same, and so is the call when this function throws.
   *
   * @default every such response is rejected
   */
  readonly onInvalidResponse?: OnInvalidResponse | undefined;
}

/** Turns what was answered instead of a 200 into the error it means. */
type Failing = (answer: unknown, about: CallContext, call: Call) => KakaoError;

/** How long a call may take. */
interface Limits {
  readonly signal: AbortSignal | undefined;
  readonly timeout: number | false;
  /** Milliseconds since 1970. */
  readonly until: number;
  /** Aborts when the call has ended without an answer. */
  readonly gone: AbortSignal;
}

/** An answer, with its body read to the end. */
interface Received {
  readonly response: Response;
  readonly text: string;
}

/** Milliseconds that a call may take where nothing says otherwise. */
export const defaultTimeout = 10_000;

/** What may be over a moment later, as is anything above. */
const statusCodes = [408, 429, 500, 501, 502, 503, 504];

/** Milliseconds that `Retry-After` asks for, in seconds or as a date; 0 or less where it asks for none. */
function retryAfter(headers: Headers): number {
  const value = headers.get("Retry-After") ?? "";
  return Number(value) * 1000 || Date.parse(value) - Date.now() || 0;
}

/** A log that fails, now or later, must not make a login fail, nor end the process. */
function tell<Event>(hook: ((event: Event) => unknown) | undefined, event: Event): void {
  try {
    const told = hook?.(event);
    if (told instanceof Promise) told.catch(() => {});
  } catch {
    // nobody to tell
  }
}

/** Whether the answer says it is JSON, or says nothing. */
const isJson = (type: string) =>
  !type ||
  (/^application\/([\w.-]+\+)?json\s*(;|$)/i.test(type) &&
    !/charset\s*=(?!\s*"?utf-?8)/i.test(type));

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Where the text in quotes that begins at `start` ends in a JSON text. */
function endOfText(json: string, start: number): number {
  for (let at = start + 1; at < json.length; at += 1) {
    if (json[at] === '"') return at;
    if (json[at] === "\\") at += 1;
  }
  return json.length;
}

/** Whether a JSON text has integers whose digits `JSON.parse` loses. It is read once, however it is made. */
function losesDigits(json: string): boolean {
  for (let at = 0; at < json.length;) {
    const quote = json.indexOf('"', at);
    const end = quote === -1 ? json.length : quote;
    const numbers = json.slice(at, end).match(/\d{16,}/g) ?? [];
    if (numbers.some((digits) => String(Number(digits)) !== digits)) return true;
    at = endOfText(json, end) + 1;
  }
  return false;
}

/** Why no answer came, in the system's word, such as `ECONNREFUSED`. What else the error says may be what was sent. */
function systemError(thrown: unknown): TypeError | undefined {
  if (!(thrown instanceof TypeError)) return undefined;
  const { code } = Object(thrown.cause) as { readonly code?: unknown };
  return new TypeError(
    isNonEmptyString(code) && /^[A-Z_]{1,50}$/.test(code) ? code : "fetch failed",
  );
}

/** Sends calls over HTTP. */
export function restTransport(
  base: string,
  options: RestOptions & { readonly targetId?: number | string | undefined },
  { scheme, take, renew }: Authorization,
  failed: Failing = errorFromResponse,
): Transport {
  const {
    onInvalidResponse,
    targetId,
    hooks = {},
    maxResponseBytes = defaultMaxResponseBytes,
  } = options;

  /** The parameters that say whom a call with the admin key is about. */
  function targetOf({ endpoint: { auth, url }, operation }: Call) {
    if (scheme !== "KakaoAK" || auth === "admin") return {};
    if (targetId !== undefined) return { target_id_type: "user_id", target_id: targetId };
    const hint = "Pass createRestClient({ adminKey, targetId }).";
    return throwInvalid(operation, [issue("targetId", "user id", undefined, hint)], url);
  }

  async function send(
    { endpoint: { method, url }, operation }: Call,
    parameters: URLSearchParams,
    { secret }: Credential,
    { signal, timeout, until, gone }: Limits,
  ): Promise<Received> {
    let received: Received | undefined;
    let thrown: unknown;
    let attempt = 0;
    /** Milliseconds that the last answer asked to wait. */
    let asked = 0;
    // the body is read here, so that a connection lost in its midst is repeated like one lost before it
    const whole = async (request: Request): Promise<Response> => {
      received = undefined;
      // the pause before a repetition outlived the call, which ends by its deadline
      if (Date.now() >= until) return new Promise(() => {});
      const event = { method, url, attempt: ++attempt };
      tell(hooks.request, event);
      const start = Date.now();
      try {
        const response = await (options.fetch ?? fetch)(request);
        const body = { operation, url, status: response.status || undefined };
        const text = await textOf(response, maxResponseBytes, gone, body);
        received = { response, text };
        return response;
      } catch (error) {
        thrown = error;
        throw error;
      } finally {
        const milliseconds = Date.now() - start;
        tell(hooks.response, { ...event, status: received?.response.status, milliseconds });
      }
    };
    const query = method === "GET" ? String(parameters) : "";
    try {
      await ky(base + url + (query && `?${query}`), {
        method,
        ...(method === "POST" && { body: parameters }),
        headers: scheme ? { Authorization: `${scheme} ${secret}` } : {},
        // a token or a key goes to Kakao, and nowhere that an answer names
        redirect: "manual",
        // these end the connection; the call itself has ended by its deadline, a moment before
        ...(signal && { signal }),
        timeout: timeout && Math.min(timeout + 10, 2 ** 31 - 1),
        retry: {
          limit: (options.retry ?? 2) || 0,
          methods: ["get"],
          statusCodes,
          // ky would wait as long as it is told to, also no time at all
          afterStatusCodes: [],
          jitter: (delay) => Math.max(asked, delay * (0.5 + Math.random() / 2)),
          shouldRetry({ error }) {
            asked = 0;
            if (error instanceof KakaoNetworkError) return false;
            if (!isHTTPError(error)) return !signal?.aborted && Date.now() < until;
            const { status, headers } = error.response;
            asked = retryAfter(headers);
            if (Date.now() + asked >= until) return false;
            return status > 504 || undefined;
          },
        },
        fetch: whole as typeof globalThis.fetch,
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

  function answer(
    call: Call,
    { response, text }: Received,
    { secret, replaced }: Credential,
  ): unknown {
    const { endpoint, operation } = call;
    const { status, headers } = response;
    const type = headers.get("Content-Type") ?? "";
    const body = parsed(text);
    const secrets = [secret, ...replaced];
    if (status !== 200) {
      // what a browser hides has status 0
      const about = { operation, url: endpoint.url, status: status || undefined, secrets };
      throw failed(body || undefined, about, call);
    }
    if (!isJson(type)) {
      const told = `${operation}, answered as ${printable(redactSecrets(type, secrets), 100)}`;
      return validateResponse({ ...call, operation: told }, text, onInvalidResponse);
    }
    const raw = () => (losesDigits(text) ? text : body);
    return validateResponse(call, body, onInvalidResponse, raw, secrets);
  }

  async function work(call: Call, limits: Limits): Promise<unknown> {
    const { operation } = call;
    const parameters = form(call, targetOf(call));
    const attempt = async (credential: Credential) => {
      const received = await send(call, parameters, credential, limits);
      return answer(call, received, credential);
    };
    const first = await take(operation, limits.gone);
    try {
      return await attempt(first);
    } catch (error) {
      const next = await renew?.(error as never, first, operation, limits.gone);
      if (!next) throw error;
      return attempt(next);
    }
  }

  return (call) => {
    const { endpoint, operation } = call;
    const { url } = endpoint;
    const { signal, timeout = options.timeout ?? defaultTimeout } = call.options;
    if (signal?.aborted) throw aborted(operation, url, signal);
    const until = timeout === false ? Infinity : Date.now() + timeout;
    const limits = { signal, timeout, until };
    return within(limits, operation, url, async (gone) => work(call, { ...limits, gone }));
  };
}
