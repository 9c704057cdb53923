import ky, { isHTTPError } from "ky";
import { accept, type OnInvalidResponse } from "../accept.js";
import { refuse } from "../check.js";
import { aborted, deadline } from "../deadline.js";
import { KakaoNetworkError, KakaoStateError } from "../errors.js";
import { failure } from "../failure.js";
import { issue } from "../issues.js";
import type { Authorization, Credential } from "./authorization.js";
import { form } from "./form.js";
import type { Call, Transport } from "./transport.js";

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

/** What calls have in common. */
export interface RestSettings {
  readonly authorization: Authorization;
  /** The user an admin key calls about. */
  readonly targetId: string | undefined;
  readonly baseUrl: string;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly timeout: number | false;
  readonly retry: number;
  readonly hooks: RestHooks;
  readonly onInvalidResponse: OnInvalidResponse | undefined;
}

/** An answer, with its body read to the end. */
interface Received {
  readonly status: number;
  /** `Content-Type`. */
  readonly type: string;
  readonly text: string;
}

/** What may be over a moment later. */
const statusCodes = [408, 429, ...Array.from({ length: 100 }, (_, index) => 500 + index)];

/** Milliseconds that `Retry-After` asks for. */
function retryAfter(headers: Headers): number {
  const value = headers.get("Retry-After");
  if (value === null) return 0;
  return /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now() || 0;
}

function tell<Event>(hook: ((event: Event) => void) | undefined, event: Event): void {
  try {
    hook?.(event);
  } catch {
    // a log that fails must not make a login fail
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

/** Whether a text has integers whose digits `JSON.parse` loses. */
function losesDigits(text: string): boolean {
  // most texts have no number so long: the strings need not be taken out
  if (!/\d{16}/.test(text)) return false;
  const numbers = text.replaceAll(/"(?:[^"\\]|\\.)*"/g, "").match(/\d{16,}/g) ?? [];
  return numbers.some((digits) => String(Number(digits)) !== digits);
}

/** Sends calls over HTTP. */
export function restTransport({
  authorization,
  targetId,
  baseUrl,
  fetch,
  timeout: usual,
  retry,
  hooks,
  onInvalidResponse,
}: RestSettings): Transport {
  /** The parameters that say whom a call with the admin key is about. */
  function targetOf({ endpoint: { auth, url }, where }: Call): Readonly<Record<string, string>> {
    if (authorization.scheme === "Bearer" || auth === "admin") return {};
    if (targetId !== undefined) return { target_id_type: "user_id", target_id: targetId };
    const hint = "Pass createRestClient({ adminKey, targetId }): the user this call is about.";
    return refuse(where, [issue("targetId", "user id", undefined, hint)], url);
  }

  async function send(
    { endpoint: { method, url }, where }: Call,
    parameters: URLSearchParams,
    { secret }: Credential,
    stop: AbortSignal,
    until: number,
  ): Promise<Received> {
    let received: Received | undefined;
    let thrown: unknown;
    let attempt = 0;
    // the body is read here, so that a connection lost in its midst is repeated like one lost before it
    const whole = async (request: Request): Promise<Response> => {
      received = undefined;
      const event = { method, url, attempt: ++attempt };
      tell(hooks.request, event);
      const start = Date.now();
      try {
        const response = await fetch(request);
        const text = await response.text();
        received = {
          status: response.status,
          type: response.headers.get("Content-Type") ?? "",
          text,
        };
        return response;
      } catch (error) {
        thrown = error;
        throw error;
      } finally {
        const milliseconds = Date.now() - start;
        tell(hooks.response, { ...event, status: received?.status, milliseconds });
      }
    };
    const address = new URL(baseUrl + url);
    if (method === "GET") address.search = parameters.toString();
    try {
      await ky(address, {
        method,
        ...(method === "GET" ? {} : { body: parameters }),
        headers: { Authorization: `${authorization.scheme} ${secret}` },
        // a token or a key goes to Kakao, and nowhere that an answer names
        redirect: "manual",
        signal: stop,
        timeout: false,
        retry: {
          limit: retry,
          methods: ["get"],
          statusCodes,
          afterStatusCodes: statusCodes,
          jitter: (delay) => delay * (0.5 + Math.random() / 2),
          shouldRetry({ error }) {
            if (!isHTTPError(error)) return !stop.aborted;
            return Date.now() + retryAfter(error.response.headers) < until ? undefined : false;
          },
        },
        fetch: whole as typeof globalThis.fetch,
      });
    } catch (error) {
      thrown ??= error;
    }
    if (received) return received;
    // other errors may quote what was sent
    const behind = thrown instanceof TypeError ? { cause: thrown } : { original: thrown };
    throw new KakaoNetworkError(`${where}: no answer: check the network and the address.`, {
      code: "network",
      url,
      ...behind,
    });
  }

  function answer(call: Call, { status, type, text }: Received, secret: string): unknown {
    const { endpoint, where } = call;
    const body = parsed(text);
    if (status !== 200) {
      const known = body === "" ? undefined : body;
      const secrets = [secret];
      throw failure(known, { where, url: endpoint.url, status: status || undefined, secrets });
    }
    if (!isJson(type)) {
      const [kind] = /^[\w.+/;= "-]*/.exec(type)!;
      return accept({ ...call, where: `${where}, answered as ${kind}` }, text, onInvalidResponse);
    }
    return accept(call, body, onInvalidResponse, losesDigits(text) ? text : body);
  }

  async function work(call: Call, stop: AbortSignal, until: number): Promise<unknown> {
    const { where } = call;
    const parameters = form(call, targetOf(call));
    const first = await authorization.take(where);
    const attempt = async (credential: Credential) =>
      answer(call, await send(call, parameters, credential, stop, until), credential.secret);
    try {
      return await attempt(first);
    } catch (error) {
      const next = await authorization.renew(error as never, first, where);
      if (!next) throw error;
      return attempt(next);
    }
  }

  return async (call) => {
    const { endpoint, where, options } = call;
    const { url, auth } = endpoint;
    if (auth === "app") {
      throw new KakaoStateError(
        `${where}: this call takes the app's JavaScript key: make it with the SDK. Nothing was sent.`,
        { code: "unsupported" },
      );
    }
    const { signal, timeout = usual } = options;
    if (signal?.aborted) throw aborted(where, url, signal);
    const stop = new AbortController();
    const until = timeout === false ? Infinity : Date.now() + timeout;
    try {
      return await deadline(work(call, stop.signal, until), { signal, timeout }, where, url);
    } finally {
      stop.abort();
    }
  };
}
