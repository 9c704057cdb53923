import { within } from "../client/deadline.js";
import { KakaoNetworkError } from "../errors/classes.js";
import { readBody } from "../transport/rest/body.js";
import { throwInvalid, throwUnreadable } from "../validation/arguments.js";
import { isObject } from "../validation/values.js";
import { issue } from "../validation/issues.js";

/** A request that a server received: a `Request`, or Express's or Node's with its body read. */
export type IncomingRequest =
  | Request
  | {
      readonly method?: string | undefined;
      readonly headers: { readonly [name: string]: string | readonly string[] | undefined };
      /** The query, parsed. */
      readonly query?: unknown;
      /** The body: a string for the account report, parsed for the others. */
      readonly body?: unknown;
    };

/** Bytes a report may have: Kakao's have a few hundred. */
const maxBytes = 1_000_000;

/** Whether a request is a web-standard `Request`, of any realm. */
export const isWebRequest = (request: IncomingRequest): request is Request =>
  typeof (request.headers as Partial<Headers> | undefined)?.get === "function";

/**
 * Reads a request within `timeout`. Rejects only with a `KakaoError`, also where a getter of the request throws, so that
 * a route can answer by the error alone.
 */
export async function readRequest<T>(
  operation: string,
  request: IncomingRequest,
  timeout: number | false,
  read: (abandoned: AbortSignal) => Promise<T>,
): Promise<T> {
  const work = async (abandoned: AbortSignal) => {
    try {
      if (isObject(request) && isObject(request.headers)) return await read(abandoned);
    } catch (thrown) {
      return throwUnreadable(operation, "request", thrown, undefined, "a request");
    }
    const hint = "Pass the request that came in.";
    return throwInvalid(operation, [issue("request", "request", request, hint)]);
  };
  return within({ timeout }, operation, undefined, work);
}

/** A header's value; an empty string where there is none. */
export function headerOf(request: IncomingRequest, name: string): string {
  const value = isWebRequest(request) ? request.headers.get(name) : request.headers[name];
  return String(value ?? "");
}

/** The media type of a request's body, in small letters; an empty string where it is not said. */
export function mediaTypeOf(request: IncomingRequest): string {
  const [type = ""] = headerOf(request, "content-type").split(";", 1);
  return type.trim().toLowerCase();
}

/** Throws for a request whose method or media type is none that Kakao sends. */
export function checkRequestForm(
  operation: string,
  request: IncomingRequest,
  methods: readonly string[],
  mediaTypes: readonly string[],
): void {
  const { method } = request;
  if (method !== undefined && !methods.includes(method)) {
    const hint = "Answer 405.";
    throwInvalid(operation, [
      issue("request.method", methods.join(" or "), method, hint, "another method"),
    ]);
  }
  if (method === "GET") return;
  const type = mediaTypeOf(request);
  if (type !== "" && !mediaTypes.includes(type)) {
    const path = "request.headers.content-type";
    throwInvalid(operation, [
      issue(path, mediaTypes.join(" or "), type, "Answer 415.", "another type"),
    ]);
  }
}

const tooLarge = (operation: string) =>
  new KakaoNetworkError(`${operation}: the body has more than ${maxBytes} bytes. Answer 413.`, {
    code: "too_large",
  });

/** Throws for a body that something else has read, and that is too long. */
export function checkBodyLength(operation: string, body: string): void {
  if (body.length > maxBytes) throw tooLarge(operation);
}

/** Reads the body of a `Request`. */
export async function readRequestBody(
  operation: string,
  request: Request,
  abandoned: AbortSignal,
): Promise<string> {
  if (request.bodyUsed) {
    const hint = "Pass the request before anything else reads it, or a clone.";
    throwInvalid(operation, [
      issue("request.body", "a body nobody has read", "", hint, "one that is used up"),
    ]);
  }
  try {
    return await readBody(request, maxBytes, abandoned, { operation });
  } catch (thrown) {
    if (thrown instanceof KakaoNetworkError) throw tooLarge(operation);
    throw new KakaoNetworkError(`${operation}: the body broke off.`, {
      code: "network",
      original: thrown,
    });
  }
}
